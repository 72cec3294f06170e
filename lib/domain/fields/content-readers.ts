// How well what a property holds fits a role: the share of its values that read like that role.
import { readCompanySize } from '../japan/company-size'
import { departmentsIn } from '../japan/title-departments'
import { readTitle } from '../japan/titles'

/** A folded value fits a role: 1 by its form alone, 0.5 where a label must confirm it, 0 not. */
export type ContentReader = (value: string) => 0 | 0.5 | 1

/** Words that a drop-down or a person writes where there is nothing to say. They count for no role and against none. */
export const SAYS_NOTHING =
  /^(?:その他.{0,12}|なし|無し|無|特に(?:なし|無し|ございません)|不明.{0,6}|未[定設確入選回分].{0,6}|選択してください|-+|ー+|―+|n\/?a|none|other|others|unknown|tbd|not (?:set|specified|sure)|わからない|分からない|該当なし|対象外|null|undefined)$/

const UNIT =
  /(?:部|課|室|係|局|科|本部|事業部|部門|グループ|チーム|センター|ユニット|ディビジョン|セクション|支店|支社|営業所|推進|企画|本社)(?: ?\(.{0,20}\))?$|(?:部|課|室|本部|事業部|部門)(?: |・|\/).{1,20}(?:部|課|室|係|グループ|チーム|担当)$|\b(?:department|dept\.?|division|div\.?|section|team|group|unit|office)$/
/** Names that nothing but a department has, even without 部. */
const UNIT_ALONE =
  /^(?:情シス|情報システム|経営企画|庶務|品証|生技|general affairs|corporate planning|procurement|information systems?)$/
const UNIT_NAME =
  /^(?:(?:japan|apac|global|group|corporate|regional) )?(?:総務|人事|労務|経理|財務|法務|購買|調達|情シス|情報システム|営業|企画|経営企画|開発|製造|生産(?:管理|技術)?|品質(?:管理|保証)|物流|研究開発|技術|広報|マーケティング|カスタマーサポート|システム|it|dx|ict|hr|r&d|finance|accounting|marketing|sales|legal|procurement|purchasing|operations|engineering|it systems?|information (?:systems?|technology)|human resources|general affairs|corporate planning|管理|監査|内部監査|経営|生技|品証|生産技術|設計|品質|カスタマーサクセス|プロダクト|ロジスティクス|scm|pmo|店舗運営|ec|商品|企画開発|研究|会計|秘書|医事|教務|工務|保全|庶務|園務|販売促進|(?:経営|設備|施設|リスク|エネルギー|安全|環境|情報)管理|supply chain|digital transformation|facilities|sustainability|security|compliance|risk(?: management)?)(?:系|関連|部門|職|・.{1,12})?$/

const department: ContentReader = (value) => {
  if (value.length > 40 || /[。!?@]|\d{5}/.test(value)) return 0
  const { level, confidence } = readTitle(value)
  if (level !== null && !(level === 1 && confidence === 'low')) return 0
  if (UNIT.test(value) && !/株式会社|\(株\)|有限会社|セミナー|展示会/.test(value)) return 1
  if (UNIT_ALONE.test(value)) return 1
  return UNIT_NAME.test(value) || (value.length <= 20 && departmentsIn(value).length > 0) ? 0.5 : 0
}

/** Posts without a level. */
const POST_NAME =
  /^(?:.{0,10}(?:バイヤー|デザイナー|管理者|主務|プランナー|コンサルタント|merchandiser|buyer|planner))$/

const title: ContentReader = (value) => {
  if (value.length > 50 || /クラス/.test(value)) return 0
  const { level, confidence, note } = readTitle(value)
  if (note === 'grade' || POST_NAME.test(value)) return 0.5
  if (level === null || (level === 1 && confidence === 'low')) return 0
  return level >= 2 || confidence === 'high' ? 1 : 0.5
}

const RANK_WORD =
  /^(?:経営(?:者|層|陣)|役員|一般(?:社員|職)?|管理職|非管理職|スタッフ|executive|c-?level|c-?suite|vp|director|manager|senior|entry|employee|owner|partner|staff|individual contributor|head|chief)/
const rank: ContentReader = (value) => {
  if (value.length > 40) return 0
  const { level, confidence } = readTitle(value)
  if (level !== null && !(level === 1 && confidence === 'low')) return 1
  return /(?:クラス|級|層|相当|レベル)$/.test(value) || RANK_WORD.test(value) ? 1 : 0
}

const BUYER =
  /です|ます|でしょうか|たい(?:[。!]|$)|ください|下さい|願い|いただけ|頂け|したい|たく、|御社|貴社|弊社|当社|教えて|ですか|\b(?:we|our|i|i'm|please|could you|would like|looking for|interested in|do you|can you|how much)\b/
const REPORT =
  /とのこと|様[よがはにと、。 ]|先方|希望(?:あり|。)|.{9}希望$|検討中(?:。|$)|架電|\btel\b|不在|訪問|名刺|(?:済|予定|あり|なし|有|無|待ち|未定|見込み?|感触)(?:[。、 ]|$)|\b(?:asked|wants|wanted|customer|prospect|he|she|they|budget|spoke|mentioned|met)\b|→|・|bant|\d+\/\d+/

const REQUEST =
  /見積|資料|デモ|料金|価格|相談|導入|トライアル|問い?合わ?せ|希望|\b(?:quote|quotation|demo|pricing|trial)\b/

/** More than a name: a sentence, or several words. */
const isProse = (value: string) =>
  value.length >= 14 ||
  (value.length >= 2 && REQUEST.test(value)) ||
  (value.length >= 6 &&
    /[。、!?]|(?:たい|です|ます|希望|依頼|(?:下|くだ)さい|でしょうか|ますか|とのこと)$/.test(value))
/** Addresses, keys and numbers. */
export const NOT_PROSE = /^(?:https?:|www\.)|^[\w.+-]+@|^[\w-]{12,}$|^\d[\d\s:.-]*$/

/** Who speaks in a text: above 0 the buyer, below 0 our people, 0 cannot tell. */
export function voiceOf(values: readonly string[]): number {
  const texts = values.filter((value) => value.length >= 5)
  if (texts.length === 0) return 0
  const sum = texts.reduce(
    (total, text) => total + (BUYER.test(text) ? 1 : 0) - (REPORT.test(text) ? 1 : 0),
    0,
  )
  return sum / texts.length
}

const BUYING =
  /\d ?(?:円|%|万|億|千|[か-ヶ]月)|確保|半年|見積|デモ|予算|導入|検討|稟議|決裁|比較|選定|課題|相談|リプレイス|更新|切り?替|乗り?換|要件|競合|他社|時期|料金|価格|費用|契約|トライアル|機能|連携|セキュリティ|情シス|来期|今期|ニーズ|興味|関心|サポート|利用(?!規約)|入れ?替|補助金|助成金|\d ?(?:台|店舗|拠点)|見える化|効率化|提案|資料|説明|質問|困|\b(?:quote|quotation|demo|budget|approval|pricing|price|trial|compare|comparing|replace|timeline|contract|evaluat\w+|interested|need\w*|looking for|want(?:s|ed)? to|decision|decide\w*|support|integrat\w+|security|users?|rollout|implement\w*)\b/

/** The share of texts that speak of what is bought, when, by whom. */
export function aboutBuying(values: readonly string[]): number {
  return values.length === 0 ? 0 : values.filter((value) => BUYING.test(value)).length / values.length
}

const prose: ContentReader = (value) => (isProse(value) && !NOT_PROSE.test(value) ? 1 : 0)

const size: ContentReader = (value) => {
  if (readCompanySize(value) === null) return 0
  return /[人名]|employees|people|\d ?[-~〜] ?\d|以上|\d\+/.test(value) ? 1 : 0.5
}

const INDUSTRY =
  /^(?:第[一二]地方|地方|都市|信託|ネット|信用|協同|農業|生活協同|認定|私立|公立|認可)(?:銀行|組合|金庫|こども園|幼稚園|保育園|保育所)$|^(?:こども園|(?:社会福祉|学校|医療|宗教|公益|一般社団|財団)法人|商業施設|オフィスビル|工場|データセンター|セレクトショップ|(?:ビル|マンション|施設)管理)$|\b(?:life ?sciences?|hi-?tech|fmcg|cpg)\b|[^授職作事営残副本兼工始終卒開]業(?:界)?(?: ?[(、・/].{0,30})?$|^(?:市区?町村|市役所|都道府県|教育委員会|(?:国立|私立|公立)?大学(?:法人)?|高校|高等学校|小中(?:学校|高校?)|専門学校|幼稚園|保育|独法|診療所|クリニック|歯科|薬局|一般企業|中小企業|民間企業|個人事業|学術|生活関連|複合サービス|公務|(?:生活|飲料|食料品|金属|非鉄|窯業|土石|石油|石炭|ゴム|プラスチック|木材|家具|パルプ|紙|皮革|はん用|汎用|生産用|業務用|電子|電気|輸送用?|情報通信)(?:・|製|機|用|加|品)|工作機械|部品|部材|鋳造|板金|樹脂|医療機器|研究|エンジニアリング|ロボット|物販|専門商社|総合商社|製造|小売|卸|建設|金融|銀行|証券|保険|不動産|医療|福祉|介護|病院|教育|学校|官公庁|自治体|公共|運輸|物流|倉庫|情報通信|通信|it|電力|ガス|農業|水産|食品|飲食|外食|商社|流通|メーカー|化学|鉄鋼|自動車|機械|電機|印刷|出版|広告|メディア|マスコミ|人材|コンサル|サービス|ソフトウェア|エネルギー|素材|医薬|製薬|アパレル|宿泊|ホテル|旅行|エンタメ|士業|団体|法律|繊維|sier|ec|ゲーム|旅館|税理士|会計事務所|fmcg|ライフサイエンス|ハイテク|リース|ノンバンク|縫製|農協|信用金庫|信金|地方銀行|地銀|運送|3pl|ドラッグストア|美容|スーパー|百貨店|独立行政法人|npo|宗教|警備|清掃|ビルメン|設備工事|電気設備|管工事|土木|放送|通販|石油|造船|化粧品|日用品|玩具|家具|住宅|デベロッパー|ディベロッパー|レジャー|スポーツ|娯楽|研究機関|組合|協会|財団|電子部品|半導体|航空|鉄道|精密)|\b(?:manufactur\w*|retail\w*|wholesale\w*|construction|finance|financial|banking|insurance|real estate|health ?care|education\w*|government|logistics|transport\w*|telecom\w*|software|technology|pharma\w*|automotive|energy|utilities|hospitality|consulting|media|trading|chemicals?|machinery|public sector|information|services|food|beverage|electronics?|industrial|agriculture|mining|gas|water|hotels?|restaurants?|apparel|textiles?|printing|publishing|advertising|hospitals?|clinics?|universit\w+|schools?|aerospace|shipping|warehous\w+|nonprofit|non-profit|legal|accounting|staffing|games?|entertainment|travel|real-?estate|it|saas|internet|semiconductors?|medical)\b/
const industry: ContentReader = (value) =>
  value.length <= 50 && INDUSTRY.test(value.replaceAll('_', ' ')) && readTitle(value).level === null ? 1 : 0

const EVENT =
  /第 ?\d{1,3} ?回|展(?:示会)?(?:[ 「(20-9春夏秋冬].{0,30}|$)|展示会|セミナー|ウェビナー|フェア|カンファレンス|フォーラム|サミット|説明会|勉強会|キャンペーン|見本市|相談会|交流会|大会|ショー|商談会|内覧会|見学会|体験会|ユーザー会|ラウンドテーブル|講座|ハンズオン|ワークショップ|フェスタ|シンポジウム|ラウンドテーブル|[^\d]博(?:覧会)?$|研修会|ビッグサイト|メッセ|dxpo|[a-zァ-ヶー](?<!(?:fy|年度|budget|plan|ver|jan\w{0,6}|feb\w{0,6}|mar|march|apr|april|may|june?|july?|aug|august|sep\w{0,6}|oct\w{0,4}|nov\w{0,5}|dec\w{0,5})) ?20[23]\d$|\b(?:expo|seminar|webinar|summit|conference|forum|days?|week|fair|interop|campaign|show|tech ?day|meetup|roadshow|round ?table|symposium|ceatec)\b|expo|week/
const event: ContentReader = (value) => (value.length <= 80 && EVENT.test(value) ? 1 : 0)

const REFUSAL_WORD =
  /拒否|停止|不可|不要|しない|解除|ng|希望(?:する|します|しない|しません)?$|^可$|許可|許諾|同意|配信|受け?取|送って|送ら|届け|opt|consent|permission|implied|withdrawn|revoked|granted|denied|allow|subscri|^(?:ok|on|off)$|unsubscribe|オプト|^(?:はい|いいえ|yes|no|true|false|1|0|する|有|無|あり|なし|○|×|済)$/
const refusal: ContentReader = (value) => (value.length <= 30 && REFUSAL_WORD.test(value) ? 0.5 : 0)

const number: ContentReader = (value) => (/^-?\d{1,5}(?:\.\d+)?$/.test(value) ? 0.5 : 0)

/** The readers by role. SLA classes and hearing choices are read as a whole, in their own files. */
export const CONTENT_READERS = {
  department,
  title,
  rank,
  inquiry: prose,
  hearing: prose,
  companySize: size,
  industry,
  event,
  optOut: refusal,
  score: number,
} as const satisfies Record<string, ContentReader>

export interface Fit {
  /** Share of values that fit at all, 0 to 1. */
  readonly fits: number
  /** Share of values that fit by their form alone. */
  readonly sure: number
  /** How many values said something; what fits by its form alone counts as several that need a label. */
  readonly of: number
}

/** Two departments are hardly an accident: what is unmistakable counts as so many. */
const SURE_COUNTS = 3
/** So many values tell enough by their number. */
const MANY = 5

/** Where none of so many fits, the rest is not read. */
const FIRST = 6

/** How well values fit a role. */
export function fitOf(values: readonly string[], reader: ContentReader): Fit {
  const telling = values.filter((value) => !SAYS_NOTHING.test(value))
  const first = telling.slice(0, FIRST).map(reader)
  if (first.every((one) => one === 0)) return { fits: 0, sure: 0, of: telling.length }
  const read = [...first, ...telling.slice(FIRST).map(reader)]
  const share = (least: number) =>
    telling.length === 0 ? 0 : read.filter((one) => one >= least).length / telling.length
  const sure = share(1)
  const weight = telling.length + Math.round(sure * telling.length) * (SURE_COUNTS - 1)
  return { fits: share(0.5), sure, of: Math.max(telling.length, Math.min(weight, MANY)) }
}
