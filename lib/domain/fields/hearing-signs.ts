// What the options of a hearing drop-down mean: each to the category and strength of a sign, by its words and by what the label asks.
import { fold } from '../japan/fold'
import { SAYS_NOTHING } from './content-readers'
import type { HearingSign } from './fields'
import { labelText, nameText } from './label-text'
import type { PortalOption, PortalProperty } from './portal-properties'

/** What a drop-down asks for. */
type Topic = 'timeline' | 'budget' | 'approval' | 'replacement' | 'security' | 'stage'

const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'replacement',
    /契約(?:満了|更新|終了)|満了|現行.{0,8}(?:更新|期限)|(?:保守|サポート)(?:期限|切れ|終了)|リース|入れ?替え?|リプレイス|更改|切り?替え|\b(?:contract end|renewal date|replacement|lease end|end of (?:lease|contract|support)|eol|eos|incumbent|current (?:system|tool|vendor|contract|provider)|renewal)\b/,
  ],
  [
    'security',
    /セキュリティ|情報管理|データ(?:保管|所在)|委託先審査|\b(?:security|data residency|vendor risk|compliance)\b/,
  ],
  [
    'timeline',
    /時期|いつ|何月|時間軸|スケジュール|タイミング|タイムライン|(?:導入|購入|稼働|開始|利用|採用|発注)(?:予定|目標|希望|計画)|のご?予定(?= |$)|\b(?:timeline|timing|timeframe|time frame|when|jk|jki|schedule|go ?live|kick ?off|launch|start(?: date)?)\b/,
  ],
  ['budget', /予算|投資枠|お財布|原資|財源|\b(?:budget|yosn|ysn|funding)\b/],
  ['approval', /(?:決裁|承認)(?!者|権)|稟議|社内(?:調整|手続)|\b(?:approval|rng|kssi|kss|sign off)\b/],
  [
    'stage',
    /検討|選定|フェーズ|段階|状況|意向|ニーズ|希望|本気|熱|進み|進捗|\bknt\b|\b(?:stage|phase|status|evaluation|consideration|intent|interest|needs?)\b/,
  ],
]

/** An option that denies, puts off, or says nothing. */
const NO_SIGN =
  /情報収集|(?:予定|検討|計画|予算|必要|希望|関心|興味)(?:は|が|も)?(?:特に)?(?:なし|無し|ない|無い|無$)|して(?:い)?ない|しない|され(?:て)?(?:い)?(?:ない|ません)|(?:なし|無し|ない)(?: ?\(|\)|$)|そのうち|いつか|当面|しばらく|良い(?:もの|製品)があれば|次第|(?:本人|上長|上司|[部課社]長|役員|オーナー|担当者?)(?:が|で|の)(?:決裁|承認|判断)(?!済|待|中|申)|様子見|静観|延期|先送り|白紙|中止|断念|頓挫|凍結|問題なく|満足|不在|不通|留守|つながらず|(?:稟議|決裁|申請|検討|導入|要求|要望|確保|取得|起案|着手|開始|計画|選定|計上)前(?!提|向)|未(?![来満明])|不要|見送り|却下|否決|失注|保留|対象外|不明|これから|まだ|興味(?:あり|程度|段階)|勉強|将来|いずれ|長期|他社(?:に|へ)?(?:決定|導入)|導入済|利用中|契約済|提出(?!.{0,3}(?:求め|依頼|希望|要))|提案(?!依頼|要請|募集)|送付済|受注|フォロー中|架電|アポ取得|確認(?:中|できず)|わから|分から|なさそう|難し|厳し|\b(?:no|not|none|unknown|undecided|tbd|just (?:looking|browsing)|research(?:ing)? only|information gathering|gathering information|exploring|rejected|declined|never|n\/a|on hold|lost|existing customer|unconfirmed|awareness|unclear|without)\b/
/** A yes to a question. */
const YES =
  /^(?:はい|yes|true|有り?|あり|ある|○|◯|済み?|可|希望する|する|確保|取得|確認済み?)$|^あり|あり$|\(?有\)?$/

type Pattern = readonly [sign: HearingSign, pattern: RegExp]
const strong = (category: string): HearingSign => ({ category, strength: 'strong' })
const medium = (category: string): HearingSign => ({ category, strength: 'medium' })

const SECURITY: Pattern = [
  strong('security'),
  /セキュリティ.{0,8}(?:チェック|シート|確認|審査|要件|調査|評価|資料|基準)|チェックシート|ガイドライン|委託先(?:管理|審査|評価)|情報セキュリティ|セキュリティ.{0,3}(?:体制|対策|説明)|データ(?:保管|所在)|国内(?:dc|サーバ|データ)|ismap|isms|pマーク|soc ?2|\b(?:security (?:review|check\w*|questionnaire|assessment|audit|requirements?)|vendor (?:assessment|risk review)|penetration test|data (?:residency|must stay)|must stay in japan|(?:stored|hosted) in japan|iso ?27001)\b/,
]

/** What options say by themselves, the most telling first. */
const BY_WORDS: readonly Pattern[] = [
  [strong('quotation'), /(?<!相)見積(?:もり|り)?(?:の?(?:依頼|希望|取得|提示))?(?:中|済)?$/],
  [strong('order'), /発注(?!先)|注文|内示|\b(?:purchase order|ordering|order placed)\b/],
  [
    strong('contract'),
    /契約(?:手続|条件|内容|書|交渉|締結|準備|確認|事務|審査)|(?:条件|価格)(?:交渉|調整)|法務(?:確認|審査|チェック)|秘密保持|\bnda\b|\b(?:contract (?:negotiation|review|terms|draft)|legal review|redlin\w+|msa|negotiat\w+)\b/,
  ],
  [strong('quotation'), /(?<!相)見積|概算(?!要求)|\b(?:quotation|quote|estimate)\b/],
  [
    strong('demo'),
    /デモ(?!グラ)|製品説明|実演|実機|見学|内覧|ショールーム|体験会|説明会|(?:操作|画面|動き|現物|実物)(?:を|の|が)?(?:見|確認|試)|(?:mtg|ミーティング)(?:を|の)?(?:希望|依頼|設定)|詳しく(?:聞|知)|話を?(?:聞|伺)|(?:オンライン|個別|詳細)説明|説明(?:を|の|が)?(?:希望|聞き|受け|ほしい)|(?:打ち?合わ?せ|商談|面談|訪問|アポ)(?:を|の)?(?:希望|依頼)|\b(?:demo(?:nstration)?|meeting requested|wants? a (?:meeting|call)|product tour)\b/,
  ],
  [
    strong('trial'),
    /トライアル|試行|(?:サンプル|試作)(?:品)?(?:の|を)?(?:評価|試験|検証|テスト|提供依頼)|試用|お?試し|(?<!比較)評価(?:版|機|環境|中|ライセンス)|検証(?:中|環境|機|予定|希望|したい|版)|試験(?:導入|運用|利用|的)|テスト(?:導入|運用|利用|環境|加工|施工|印刷|品)|体験版|貸[し出](?:出)?|ベータ|\bpov\b|\bpoc\b|概念実証|実証実験|\b(?:trial|proof of concept|pilot|sandbox|evaluation licen[cs]e)\b/,
  ],
  [
    strong('requirements'),
    /要件|要求(?:定義|整理|仕様|事項)|rfp|rfi|提案(?:依頼|要請|募集)|仕様|調達(?:準備|手続|要領|公告)|公告|意見招請|\brequirements?\b/,
  ],
  [
    strong('comparison'),
    /比較|相見積|入札|コンペ|プロポーザル|公募|見比べ|競合(?:検討|あり)|(?:製品|ベンダー?|業者|候補|ツール|サービス|機種|メーカー|[2-5二三四]社)(?:を|に|から|で)?(?:選定|絞り?込み?)|選定(?:中|段階|フェーズ)|最終選考|候補(?:に|として)|\b(?:compar\w+|short ?list\w*|vendor selection|selecting|evaluating (?:vendors|options|products))\b/,
  ],
  [
    medium('approval'),
    /稟議|決裁(?!者|権|に|への)|(?:社内|上層部|本社|本部|本国|親会社)(?:で|に|の|へ)?(?:承認|申請|調整|審査|説明|上程)|承認(?:待ち?|中|済|プロセス|手続|取)|上申|起案|付議|上程|回議|役員(?:会|説明|プレゼン)|理事会|取締役会|経営会議|庁議|審議|\bgo ?サイン|\b(?:ringi|circulat\w+|(?:under|in|awaiting|pending|internal) approval|approval (?:in progress|process|pending)|approved)\b/,
  ],
  [
    strong('adoption'),
    /(?:導入|採用|購入)(?:を|の)?(?:決定|決め|確定|準備|前提|予定|希望|内定|済み?方針|方針|意向|する|したい)|(?:導入|採用|購入)(?:が|は)(?:ほぼ)?(?:決ま|確定)|(?:当社|弊社|御社|貴社)に(?:ほぼ)?(?:決|内定)|(?:^|で)(?:ほぼ)?(?:決定|内定)|選定済|第一候補|本命|具体的?(?:に|な)?.{0,6}検討|具体化|本格(?:的に)?検討|(?:前向き|積極的)に?検討|導入(?:を)?(?:具体的に)?検討中|検討(?:具体|本格)化|\b(?:active(?:ly)? evaluat\w+|decided|ready to (?:buy|sign|purchase)|verbal(?:ly)? (?:yes|commit\w*|agreed)|committed|decision made|(?:selected|chosen).{0,4} us\b|chose us|purchase planned|serious(?:ly)? consider\w+|in evaluation|evaluating|active project)\b/,
  ],
  [
    strong('price'),
    /(?:価格|料金|費用|金額|単価|月額|値段|コスト|プラン)(?:感|面|体系|プラン)?(?:を|の|が|に|は|だけ)?(?:知り|聞|確認|相談|希望|問|提示|照会|ついて|関する|関して|表|教|気に)|いくら|\b(?:(?:pricing|price) (?:request|inquiry|info|list)\w*|(?:asked for|wants|interested in|about) (?:pricing|prices?|costs?))\b/,
  ],
  SECURITY,
  [
    strong('local_support'),
    /(?:日本語|国内|導入|現地|オンサイト)(?:の)?(?:サポート|支援|対応)(?:体制|を|の|が)?(?:希望|必要|必須|確認|条件|有無)|\b(?:japanese|local|onsite|on-site)(?: language)? support\b|\bsupport in japanese\b/,
  ],
  [
    strong('japan_rollout'),
    /(?:日本|国内)(?:拠点)?(?:へ|で)?の?(?:導入|展開)|\bjapan (?:roll ?out|launch|deployment)|(?:roll ?out|deploy\w*) (?:in|to) japan\b/,
  ],
  [
    medium('replacement'),
    /リプレイス|リプレース|置き?換え|乗り?換え|切り?替え?|更改|(?:契約|保守|リース|サポート|ライセンス)(?:の)?(?:満了|終了|切れ|更新|期限)|更新(?:時期|予定|に伴|のため|検討|時)|による更新|老朽|入れ?替|買い?替|見直し|刷新|撤退|(?:保守|サポート|リース|契約).{0,4}(?:終了|切れ|満了|期限|アップ)|満了|\beo[lss]\b|\b(?:replac\w+|switch\w*|contract .{0,24}(?:ends?|expir\w+)|migrat(?:e|ing) (?:from|off)|contract (?:end|expir)\w*|renewal)\b/,
  ],
  [
    medium('content'),
    /^(?:資料|事例集?)$|事例(?:を|の)?(?:知り|聞き|紹介)|(?:資料|カタログ|パンフ(?:レット)?|ホワイトペーパー|事例集?|サンプル)(?:の|を|が)?(?:ご?請求|ご?希望|送付|ダウンロード|dl|閲覧|見たい|欲しい|ほしい)|\b(?:white ?paper|brochure|catalog|case stud\w+|download)\b/,
  ],
  [
    medium('back_office_law'),
    /電子帳簿|電帳法|インボイス|適格請求|36協定|有休|有給|労働基準|労基法|法改正|下請法|社会保険法/,
  ],
  [
    strong('payment'),
    /\b(?:(?:jpy|yen) (?:invoic\w+|billing|payment)|payment terms|bank transfer|invoic\w+)\b|支払|請求書払|後払|分割|(?:リース|レンタル)(?:を|の)?(?:希望|相談|検討)/,
  ],
  [strong('schedule'), /(?:納期|工期|日程|スケジュール)(?:を|の|に)?(?:確認|相談|提示|調整|問|つい)/],
  [
    strong('order'),
    /申し?込(?!.{0,4}(?:フォーム|経路))|(?:購入|買い?)(?:手続|たい|ます|します)|\b(?:sign up|purchase order)\b/,
  ],
  [
    medium('budget'),
    /予算.{0,8}(?:あり|有|確保|取得|化|承認|計上|申請|獲得|確定|決定|取り|枠|要求|要望|見込|折衝)|概算要求|補助金|助成金|交付金|\bbudget (?:approved|allocated|secured|available|confirmed|exists|requested)|\b(?:has|have|with) budget\b/,
  ],
]

const SPAN =
  /(?:\d{1,2}|[一二三四五六七八九十半数]) ?(?:[か-ヶ]月|カ月|ケ月|箇月|月|週間?|日|四半期)|(?:1|一|半|2|二) ?年(?:以内|内|未満|程度|ほど|後|$)|半年|\d ?(?:mos?\b|months?|weeks?|quarters?|days|m\b)|\b(?:three|six|twelve|one|two|nine) months?\b|\b(?:within )?(?:a|1|one|6-12|12) (?:year|month)\b/
const SOON =
  /すぐ|至急|次の|春夏|秋冬|早急|即(?:時|導入|日|$)|直近|今(?:月|期|年度?|四半期)|(?:来|翌|次)(?:月|期|年度?|四半期|春|秋|夏)|四半期(?:以内|中|内)|今年中|[春夏秋冬](?:頃|ごろ|まで|$)|年(?:内|度|明け|末)|期(?:内|末|中)|(?:月|週)(?:内|末|明け|中)|[上中下]旬|(?:令和|r) ?\d{1,2}(?! ?年.{0,4}(?:より前|以前))|\d\d年|\d\d\/\d{1,2}|(?:開業|開院|開校|開店|開設|移転|竣工|オープン|稼働|入学|新築|統合|合併|法改正|施行|決算|繁忙期|増床|増設)(?:時|前|後|に|まで|の?タイミング|予定|$)|[上下]半?期|\b(?:asap|immediate(?:ly)?|urgent|now|(?:this|next|current) (?:fiscal |calendar )?(?:quarter|year|month|fy|half)|q[1-4]|h[12]|fy ?\d{2,4})\b|20\d\d ?(?:年|[-/]|q|$)|[12]?\d月/
/** Too far ahead, or without an end, to be a date of introduction. */
const FAR =
  /(?:1|一|2|二|3|三|[4-9]) ?年(?:超|以上|以降|より|先|後以降)|(?:12|24) ?[か-ヶ]月(?:以上|以降|超)|(?:来年度|再来)(?:以降|年)|以上先|再来|\b(?:over|more than|beyond|after) (?:a|1|one|12|2) (?:year|month)|(?:12|24)\+|1 ?year\+/

const AMOUNT = /\d ?(?:万|億|千|円|k\b|m\b|jpy|usd)|[¥$€]|\bunder \d/

/** What answers to a question mean that the words of the option do not say alone. */
const BY_TOPIC: Readonly<Record<Topic, readonly Pattern[]>> = {
  timeline: [
    [medium('timeline'), SPAN],
    [medium('timeline'), SOON],
  ],
  replacement: [
    [medium('replacement'), SPAN],
    [medium('replacement'), SOON],
  ],
  budget: [
    [
      medium('budget'),
      /あり|有|確保|取得|取り|承認|計上|申請|要求|要望|折衝|査定|補正|当初|内示|配賦|捻出|繰越|見込|化|年度|今期|来期|補助金|助成金|交付金|リース|経費|(?:^|[^a-z])[rh]\d|獲得|確定|決定|済|枠|概算|調整中|予算(?:で|内|から|枠|にて)|対応可|\b(?:yes|approved|allocated|secured|available|confirmed|request\w*|planned|exists|fixed|in place)\b/,
    ],
    [medium('budget'), AMOUNT],
  ],
  approval: [
    SECURITY,
    [
      medium('approval'),
      /申請|起案|付議|上程|上申|根回し|説明中|審査中|審議|決裁(?!者|権|に|への)|稟議|理事会|議会|庁議|回付|回議|作成中|準備中|準備|済|承認(?!者|権)|内諾|役員会|経営会議|取締役会|進行中|手続き?中|待ち|\b(?:in progress|pending|circulat\w+|submitted|approved|drafting|under review|preparing|ongoing)\b/,
    ],
  ],
  security: [
    SECURITY,
    [
      strong('security'),
      /監査|認証|国内|必須|必要|要件|提出|求め|要望|指定|規程|基準|\b(?:required|requested|must|audit)\b/,
    ],
  ],
  stage: [],
}

/** Words that answer a budget or an approval although NO_SIGN would take them for a doubt. */
const STILL_A_SIGN = /確保(?:済|見込)|予算化(?:済|予定(?!.{0,3}(?:なし|無|ない)))/

function topicOf(property: PortalProperty): Topic | null {
  const text = `${labelText(property.label)} ${nameText(property.name)}`
  return TOPICS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

function signOf(option: string, topic: Topic | null): HearingSign | null {
  const text = fold(option.slice(0, 120))
  if (text === '' || SAYS_NOTHING.test(text)) return null
  if (NO_SIGN.test(text) && !STILL_A_SIGN.test(text)) return null
  const first = topic === null ? [] : BY_TOPIC[topic]
  if (topic === 'timeline' && FAR.test(text)) return null
  const all = topic === 'stage' || topic === null ? BY_WORDS : [...first, ...BY_WORDS]
  const said = all.find(([, pattern]) => pattern.test(text))?.[0]
  if (said !== undefined) return said
  const span = SPAN.test(text) && /以内|後|within|中|month|内/.test(text) && !FAR.test(text)
  return topic !== 'budget' && span ? medium('timeline') : null
}

const TICKED = /^(?:true|yes|1|はい|する|希望する|あり|有|有り)$/

/**
 * The options of a hearing drop-down or checkbox that are a sign, by their values. A checkbox, or one that only says yes, is
 * understood by its label (予算確保済み, デモ希望).
 */
export function hearingSigns(property: PortalProperty): Readonly<Record<string, HearingSign>> {
  const topic = topicOf(property)
  const label = property.label.slice(0, 120)
  const asked = signOf(label, null)
  const ofTopic = topic === 'budget' || topic === 'approval' ? medium(topic) : null
  const denied = NO_SIGN.test(fold(label))
  const signs = property.options.flatMap((option): [string, HearingSign][] => {
    const own = signOf(option.label || option.value, topic)
    const text = fold((option.label || option.value).slice(0, 40))
    const yes = !denied && YES.test(text) && !NO_SIGN.test(text) ? (asked ?? ofTopic) : null
    const sign = own ?? yes
    return sign === null ? [] : [[option.value, sign]]
  })
  if (signs.length === 0 && property.options.every(isTick) && asked !== null) return { true: asked }
  return Object.fromEntries(signs)
}

const isTick = ({ value, label }: PortalOption) => TICKED.test(fold(label)) || /^(?:true|false)$/.test(value)
