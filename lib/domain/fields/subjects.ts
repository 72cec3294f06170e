// Whom or what a property is about, where it is not the lead: our own people, partners, payers, bosses, former posts. Data and one question.
import type { SuggestedRole } from './label-words'

type Roles = ReadonlySet<SuggestedRole> | 'every'

const PERSON: readonly SuggestedRole[] = ['department', 'title', 'rank']
const roles = (...some: readonly SuggestedRole[]): Roles => new Set(some)

interface Subject {
  /** Roles that a property about this subject does not hold. */
  readonly bars: Roles
  /** In labels and descriptions. */
  readonly words: RegExp
  /** Tokens of labels, descriptions and internal names: English, romaji, abbreviations. */
  readonly tokens: RegExp
}

/** Tokens between spaces; `labelText` and `nameText` leave nothing else. */
const tokens = (alternatives: string) => new RegExp(`(?:^| )(?:${alternatives})(?= |$)`)

const SUBJECTS: readonly Subject[] = [
  {
    // Our own people: who met, called, typed, owns.
    bars: roles(...PERSON),
    words:
      /社内担当|主管|所管|(?<![ごお様のと])担当(?!者|様|の方|業務|領域|職務)|(?:登録|作成|更新|起票|入力|取込|取り込み|記入|読取|読み取り|スキャン|応対|対応|受付|訪問|獲得|所有|管理|架電|受電|交換|取得|共有|保有|撮影|接客|説明|通話)(?:した)?(?:者|担当|チーム|人の|部署|部門|社員|スタッフ)|スキャンした|アサイン|オペレータ|コールセンター|営業(?:担当|員|マン|チーム)|担当営業|セールス(?:担当|チーム)|(?:^| )(?:is|fs|cs|sdr|bdr|ae)(?:担当|チーム|の)?(?:部署|所属|役職|部門|チーム)/,
    tokens: tokens(
      'owners?|creator|created by|assigned(?: to)?|assignee|scanner|scanned by|sdr|bdr|ae|csm|operator|caller|handled by|(?:account|sales|our|cs|field|inside sales) (?:team|dept|department|division|group)|sales ?rep|rep|(?<!end )user|hubspot team|tan|tnt',
    ),
  },
  {
    bars: roles(...PERSON, 'hearing', 'companySize', 'industry'),
    words: /自社|弊社|当社|当方(?!への)|わが社|我が社|こちら側|(?:^| )うち(?:の|側)/,
    tokens: tokens('our|ours|us|internal (?:department|team|owner|contact|title|use)'),
  },
  {
    // Who sells, builds or brings in between.
    bars: 'every',
    words:
      /代理店|販売店|販社|パートナー|仲介|ベンダー?(?=の|担当|コメント|メモ|スコア|ランク|評価)|紹介(?:者|部署|部門|役職|元|先|医|人|会社|企業|店|営業)|取次|再販|募集人|ディーラー|特約店|[一二]次店|協力会社|協業|下請|元請|施工会社|ゼネコン|サブコン|インテグレータ|(?:^| )si(?:er|会社|担当)|仕入|委託先|外注|発注先|請負|媒体(?:社|担当)|競合(?:他社)?担当|監督官庁|当局|(?:広告|旅行)会社|派遣(?:元|会社)/,
    tokens: tokens(
      'vendors?(?: (?:contact|comment|memo|note|score|rank|name|title|department|mql|lead)s?)|ptn|drt|dairi|hnb|ky[rk]?|partners?|resellers?|dealers?|distributors?|agency|agencies|agent|brokers?|integrator|suppliers?|referr(?:er|al)|referrer|introducer|subcontractor|regulator|channel partner',
    ),
  },
  {
    // Who pays, and how.
    bars: 'every',
    words:
      /(?<!資料|カタログ|サンプル|資料の|パンフ|パンフレット)請求|支払|決済|与信|入金|振込|口座|締め?日|経理(?:ご?担当|メモ|備考|用|連絡|向け|注意|から)|債権|回収|検収|領収/,
    tokens: tokens(
      'billing|bill to|invoices?|ap|ar|accounts? payable|payer|payee|payments?|skys|sks|sky|kir|kri',
    ),
  },
  {
    // Where goods go.
    bars: 'every',
    words:
      /納品|納入|送付先|送り先|発送|配送|出荷|届け?先|配達|搬入|荷受|着荷|宛先|返戻|受取人|宅配|集荷|設置先|納車|(?<!施)工事|施工|据え?付|配線|搬出|立ち?会/,
    tokens: tokens('shipping|ship to|delivery|deliver to|consignee|nhn|hsou?|hiso|installation'),
  },
  {
    // What somebody was before.
    bars: roles(...PERSON, 'companySize', 'industry', 'rank'),
    words:
      /前職|元職|職歴|経歴|転職|前任|後任|前(?:所属|部署|役職|の役職|の部署|回)|異動(?:前|元|先)|以前|出身|(?:開業|入社|就任|出向|転籍)(?:前|元)|出向|兼務|兼任|過去の?(?:所属|部署|役職)|[2-9二三]枚目|(?:^|[^直])前の|退職/,
    tokens: tokens(
      'previous|previus|prev|former|prior|past|ex (?:title|position|post|company|employer|department)|alma|before|znn|znsk|mae|kyu|second card|concurrent',
    ),
  },
  {
    // Somebody beside the lead.
    bars: roles(...PERSON),
    words:
      /上司|上長|部下|決裁者|承認者|責任者|代表者|首長|知事|市長|理事長|院長|校長|学長|園長|社長(?!室)|オーナー|名義人|契約者|保証人|緊急連絡|予備連絡|第二連絡|配偶者|家族|秘書|同行|同伴|同席|推薦者|保護者|学生|生徒|児童|患者|入居者|利用者|会員|組合員|施主|地主|家主|貸主|借主|発注者|監査人|税理士|会計士|弁護士|社労士|顧問|議員|サブ担当|第二担当|副担当|旧担当|キーマン|キーパーソン|他の参加者|参加者の|窓口担当|現場担当|導入担当|推進者|株主|役員名|連絡担当|上席|(?<!部)署名|窓口|(?<!担当|申込|申し込み?|来場|受講|参加|面談|面会|回答|依頼|視聴|閲覧|送信|請求|接触|当選)者の? ?ご?(?:部署|部門|所属|役職|職位|肩書|職名)|(?:(?<!本|個|法)人|[主員]|元|(?<!勤務|勤め|所属|取引|お客様|訪問|面談|商談|相手|得意|出向)先|(?<!お客様|客|先方|顧客)側)の? ?ご?(?:部署|部門|所属|役職|職位|肩書|職名)/,
    tokens: tokens(
      'boss|superior|supervisor|reports? to|manager(?: s)? (?:job )?(?:name|title|dept|department)|manager of|approver|decision maker|signer|signatory|sponsor|spouse|emergency|assistant|secretary|guardian|student|parent|attorney|auditor|champion|key ?man|keyman|js[hy]?i|sv|landlord|tenant|second(?:ary)? contact|alternate|contract holder|head of org',
    ),
  },
  {
    bars: 'every',
    words:
      /採用(?!(?:を|の)?(?:お考え|検討|予定(?!者|人)|時期|希望|決定|メニュー|見込))|応募|求人|志望|入社|(?<!に)内定(?!済)|学歴|(?<!最終)選考|人材紹介|面接|インターン|新卒|中途|研修生|就活/,
    tokens: tokens(
      'recruit(?:ing|ment)?|applicants?|candidates?|hiring|job interview|boshu|intern|job application',
    ),
  },
  {
    // Those who are customers already.
    bars: 'every',
    words:
      /(?:保守(?!期限|切れ|終了|満了|更新|契約(?:満了|期限|更新))|修理|故障|障害|不具合|点検|トラブル|クレーム|苦情)|サポート(?!要望|希望)|カスタマーサクセス|オンボーディング|ヘルプデスク|解約|チャーン|更新確度|継続意向|契約(?:者|中|済み?|後|先|備考|メモ|特記)(?:の|から|様|向け|企業)?|既存(?:顧客|客|ユーザー?|契約)|利用中?の?(?:システム|製品|ツール|サービス)|(?:^| )cs(?:担当|メモ|面談|ランク|からの|チーム| |[ぁ-龠ァ-ヶ]|$)|定例|アップセル|(?<!導入|試験)運用(?:引|担当|メモ|開始後|中)|稼働後/,
    tokens: tokens(
      'support|help ?desk|customer success|cs|csm|onboarding|churn|renewal (?:rate|owner|probability)|qbr|tickets?|support cases?|case (?:number|id|subject|description|status)|trouble|incident|complaint|repair|maintenance|voc|clm|existing customers?|upsell',
    ),
  },
  {
    // Marks that somebody gives: to us, to them, to a pupil, to a debtor.
    bars: 'every',
    words:
      /満足|nps|csat|理解度|習熟|知識|難易度|講師(?!へ)|登壇|取材|(?<!(?:意見|要望|質問).{0,4})感想(?!.{0,4}(?:要望|質問|相談))|与信|信用|格付|反社|値引|仕切|掛率|機能評価|評点|帝国|(?:tdb|tsr)(?:ランク|評)|衛生|安全(?:ランク|評価|区分)|成績|学力|偏差値|健康|事故(?:スコア|歴|率|ランク|評価|区分)|覆面|応対(?:評価|品質)|店舗(?:ランク|評価|クラス)|救急区分|耐震/,
    tokens: tokens(
      'satisfaction|nps|csat|ces|credit|aml|kyc|discount|legal|compliance (?:rank|check|status)|rating agency|understanding|comprehension|knowledge|skill|ysh|survey score|feedback|speaker|hygiene|safety|mystery shopper',
    ),
  },
  {
    bars: roles('inquiry', 'hearing'),
    words: /次回|ネクスト|審査(?:コメント|結果|メモ)|レビュー|校正|校閲|添削/,
    tokens: tokens('(?<!security |risk )reviews?|proofreading'),
  },
  {
    bars: roles('event', 'optOut'),
    words: /先方|相手先|出展(?:ブース|内容|小間|展示会)|社内|おすすめ|お勧め|推奨/,
    tokens: tokens('their booth|own booth'),
  },
  {
    // What they would like to attend.
    bars: roles('hearing', 'event', 'inquiry'),
    words:
      /(?:参加|受講|視聴|来場|聴講)(?:したい|希望)|(?:勉強会|セミナー|イベント|講演)の?(?:テーマ|希望)|(?:希望|興味).{0,4}(?:テーマ|セミナー|イベント)/,
    tokens: tokens('event wish(?:es)?|preferred (?:topics?|events?)'),
  },
  {
    // Who somebody is and how to reach them, whatever they decide.
    bars: roles('hearing'),
    words:
      /(?:者|マン|パーソン|上司|上長)の? ?[おご]?(?:氏名|名前|姓名|役職|肩書|職位|部署|部門|所属|連絡先|メール|電話|携帯)|(?:名刺|会社|代表|直通|携帯|自宅|勤務先) ?(?:tel|電話)(?: ?番号)?(?: |$)/,
    tokens: tokens(
      '(?:decision maker|approver|key ?man|sponsor|champion|signer)(?: s)? (?:name|title|position|dept|department|e ?mail|phone)',
    ),
  },
  {
    // What was, and how they buy at all.
    bars: roles('hearing', 'event'),
    words: /過去|実績|これまで|前回|昨年|方式|主催(?!者)/,
    tokens: tokens('history|past|previous'),
  },
  {
    bars: roles('rank', 'companySize', 'slaClass', 'score'),
    words: /得意先|リスク|コンプラ|危険|品質|規模ランク|売上|取引/,
    tokens: tokens('risk|compliance|(?:data|product) quality|revenue|turnover'),
  },
  {
    // Other ways to reach somebody.
    bars: roles('optOut'),
    words:
      /個人情報|利用規約|トラッキング|クッキー|広告(?!メール)|入札|郵送|郵便|はがき|葉書|架電|電話|ファックス|訪問|年賀|録音/,
    tokens: tokens(
      'cookies?|tracking|ads?|fax|sms|line|whats ?app|we ?chat|tel|phone|calls?|postal|recording|post mail',
    ),
  },
  {
    // Another company, or what a company may do.
    bars: roles(...PERSON, 'companySize', 'industry'),
    words:
      /親会社|子会社|グループ会社|関連会社|荷主|保険会社|販売先|納入先|許可|免許|資格(?! 役)|学会|専門医|顧客層|ターゲット/,
    tokens: tokens('parent|subsidiary|affiliate company|licen[cs]es?|certifi\\w+|target|ns|nns|oya'),
  },
  {
    // A part of the staff, or other people and things that are counted.
    bars: roles('companySize'),
    words:
      /(?:パート|アルバイト|派遣|臨時|技術|専門|看護|医師|ドライバー?|運転|女性|男性|外国人|有資格|営業|人事|情シス|エンジニア)(?!.{0,8}(?:含|除|込))|同行|家族|人口|世帯|面積|プラン|工場|会員|生徒|児童|学生|病床|座?席|戸数|棟数|募集/,
    tokens: tokens(
      'part ?time(?:rs)?|contractors?|engineers?|drivers?|doctors?|nurses?|population|plan|plant|factory|kjy|kj',
    ),
  },
  {
    // What they run for others.
    bars: roles('event', 'optOut', 'inquiry', 'slaClass', 'score'),
    words:
      /自(?:店|院|校|園|館|施設|治体)の?|(?:^| )(?:先方|貴社|御社|顧客|相手先|お客様)の?(?:主催|開催|実施|出展|現場|見学会|メルマガ|ml|イベント)|主催(?!者)|会員(?:向け|様|へ)|患者(?:向け|様)|院内|社内報|広報|園だより|(?:住民|組合員|生徒|保護者|株主|消費者|来店客|顧客)(?:向け|へ)/,
    tokens: tokens(
      'theirs|their|hosted by|hosts?|speak(?:s|ing|er)?(?: at)?|own (?:event|newsletter)|client newsletter|customer (?:expo|event|show|exhibition|seminar)s?|jiten|in house',
    ),
  },
]

/** True where a label or description names a subject that is not the lead, for a role. */
export const isAboutAnother = (role: SuggestedRole, text: string): boolean =>
  SUBJECTS.some(
    ({ bars, words, tokens: named }) =>
      (bars === 'every' || bars.has(role)) && (words.test(text) || named.test(text)),
  )
