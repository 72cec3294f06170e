// Data: the words of the plainest requests, in Japanese and English, as patterns by what each does in the sentence.

/**
 * What a word does. `step`: names a step of an evaluation. `talk`: names a conversation, which is such a step where it is about what is sold.
 * `product`: what software is called. `good`: what many other things are called too. `asks`: a wish or question. `both`: names a step and asks for
 * it. `seeks`: says that they look for something to buy. `told`: how our records put a wish. `links`: has no part in it.
 * There is no past tense here, no negation, and nothing that customers, applicants or sellers write about.
 */
export type Part = 'step' | 'talk' | 'product' | 'good' | 'asks' | 'both' | 'seeks' | 'told' | 'links'

export interface PlainWords {
  readonly part: Part
  /** Sources of regular expressions, in groups of a few. Nothing in them repeats without a bound. */
  readonly groups: readonly (readonly string[])[]
}

/** Each line is a group. A bar between two patterns has spaces around it; any other belongs to a pattern. */
const words = (part: Part, list: string): PlainWords => ({
  part,
  groups: list.split('\n').map((line) => line.trim().split(' | ')),
})

const JAPANESE: readonly PlainWords[] = [
  words(
    'step',
    `[お御]?(?:概算|正式|参考)?の?[お御]?見積(?:もり|り)?(?:書|金額|額)?案? | [お御]?みつもり書? | 概算
    [ご御]?(?:利用|使用|導入|ライセンス|月額|年額|年間|初期|製品|参考|標準|保守|基本|概算)?(?:料金|価格|費用|金額|単価|コスト)(?:表|一覧|体系|帯|感|プラン|概算|情報|形態)?
    お?値段 | 定価表? | (?:利用|ライセンス|使用|保守)料 | 月額 | 年額 | 初期費用 | 請求書払い | 円払い
    (?:製品|操作|オンライン|無料|個別|商品|システム)?デモ(?:ンストレーション)?(?:環境|版|アカウント|画面)? | 実演
    (?:無料|製品)?(?:トライアル|お試し|試用|体験)(?:版|利用|アカウント|環境)? | 評価(?:版|環境|ライセンス) | 検証環境
    (?:新規)?(?:導入|購入|契約|リプレー?[スイ]ス?|入れ?替え|切り?替え|乗り換え|利用)(?=(?:を|の|も|に(?:ついて|関して|向けて)の?)?(?:前向きに|[ごお])?(?:検討(?!の?(?:ため|資料|用))|希望|相談|し(?:たい|たく)|打ち?合わ?せ)) | 乗り換えの場合の
    [ご御]?提案書? | 契約書の?(?:雛形|ひな形|ひな型|雛型|案|ドラフト) | 日本語(?:での)?サポート`,
  ),
  words('talk', '[お御]?打ち?合わ?せ | [ご御]?説明 | [お御]?話 | [ご御]?相談 | [ご御]?面談 | 商談'),
  words(
    'product',
    `システム | ソフト(?:ウェア)? | ツール | サーバー? | 製品 | ライセンス | クラウド(?:サービス)? | アプリ | プラットフォーム | ソリューション | saas | erp | crm | sfa
    (?:クラウド|オンプレミス|オンプレ|エンタープライズ|スタンダード|標準)版
    (?:勤怠|経費|在庫|文書|顧客|名刺|労務|人事|販売|生産|購買|案件|予約|契約|請求|資産|ログ|プロジェクト|営業|プロセス|データ)管理 | 経費精算 | 給与計算 | 人事評価
    電子契約 | 電子署名 | ワークフロー | グループウェア | セキュリティ | バックアップ`,
  ),
  words('good', 'サービス | 商品 | プラン | パッケージ | エディション'),
  words(
    'asks',
    `お?願い(?:を?(?:いた|致)?します|申し上げます|(?:いたし|致し)?たく(?:存じます|思います)?|したい(?:です)?|(?:でき|出来)(?:ます(?:か|でしょうか)|ません(?:か|でしょうか)|ないでしょうか|れば(?:と(?:思い|存じ)ます|幸いです)?))?(?:が|けど)?
    ご?(?:希望|依頼|検討)(?:(?:いた|致)?します|(?:いた|致)?し(?:たい(?:です)?|たく(?:存じます)?|ており(?:ます)?|てい(?:ます)?)|中(?:です)?|です|させていただきたい(?:です)?|したいと(?:思っ|考え)て(?:い|おり)ます|したいと(?:思い|考えい|存じ)ます)?
    (?:いただ|頂)(?:け(?:ます(?:か|でしょうか|と(?:幸い|助かり|ありがたい|嬉しい)(?:です|ます)?)|ません(?:か|でしょうか)|ない(?:でしょうか|ですか)|れば(?:と(?:思い|存じ)ます|幸い(?:です|に存じます)?|助かります)?)|き(?:たい(?:です)?|たく(?:存じます|思います)?)|くことは(?:可能|できます)(?:です|でしょう)?か)
    (?:下|くだ)さい(?:ませ(?:んか)?|ますか)? | くれ(?:ます|ません)か | ちょうだい | 頂戴(?:でき(?:ます|ません)(?:か|でしょうか)|したい(?:です)?|したく)?
    (?:もら|貰)(?:え(?:ます(?:か|でしょうか)|ません(?:か|でしょうか)|ないでしょうか|ると(?:助かります|嬉しいです))|いたい(?:です)?)
    (?:知り|聞き|伺い|うかがい|見|拝見し|お聞きし|お伺いし|試し|使ってみ|見てみ|試してみ|触ってみ|受け|確認し|導入し|利用し|購入し|契約し|使い|始め|相談し|申し込み|取り|教えていただき|検討し)(?:たい(?:です)?|たく(?:存じます|思います)?)
    (?:欲|ほ)しい(?:です)? | 申し?込み?(?:ます|みたい(?:です)?) | させて(?:いただ|頂)き(?:たい(?:です)?|たく(?:存じます)?) | 機会を(?:いただ|頂)け(?:ます|ません)(?:か|でしょうか)
    [がはも]?(?:可能|できる|あり得る)(?:です|でしょう)か | (?:でき|出来|あり|ござい)ます(?:か|でしょうか) | [がは]?(?:掛か|かか)りますか | どう(?:すれば|したら)[よい良]い(?:です|でしょう)か
    比較(?:検討)?(?:して(?:い|おり)ます|中(?:です)?) | (?:が|の)?必要です`,
  ),
  words(
    'both',
    `[お御]?いくら(?:です|でしょう|ぐらいです|くらいです|になります|になるでしょう|かかります)か | 見積(?:り|もり)?書?(?:希望|依頼)
    (?:無料で)?お?試せます(?:か|でしょうか) | (?:無料で)?試すことはできますか`,
  ),
  words('seeks', 'を?探して(?:い|おり)ます'),
  words(
    'told',
    `[のを]?ご?(?:依頼|要望|希望|相談)(?:された|されました|されて(?:いる|います|おります)|あり|有り?|[をが]?(?:受けた|受けました|受ける|いただいた|いただきました|頂いた|あった|ありました))
    (?:(?:知り|聞き|見|試し|使い|導入し|購入し|検討し|始め|進め|受け|相談し|お願いし)たい|(?:欲|ほ)しい|ご?(?:希望|要望)|検討中|検討している)?(?:です)?との(?:こと|事|話|お話|由|ご?(?:依頼|要望|希望|相談|連絡))(?:です|でした|だった|あり)?
    (?:欲|ほ)しいと(?:言われた|言われました|の声) | (?:知りたい|見たい|聞きたい|(?:欲|ほ)しい|試したい|依頼|希望|要望)(?=[。、]|$) | を?(?:求められた|頼まれた|検討中|検討している)`,
  ),
  words(
    'links',
    `[のをはがにでともへやかておご、。・,.!?:()「」 ] | から | まで | より | など | 等 | 及び | および | ならびに | または | もしくは | あるいは | として | とき | 際 | その | だと
    併せて | あわせて | 合わせて | また | まずは? | つきましては | それと | あと | それから | について(?:の)? | に関(?:する|して) | に係る | 向けの? | の件(?:で|ですが)?
    (?:し?た)?場合の | [でをに]?(?:利用|導入|使用|契約|購入)(?:した|する)場合の? | で?使う場合の? | (?:利用|導入|使用|検討)に?(?:あたって|あたり|際して) | に(?:興味|関心)が(?:あり(?:まして|ます)?|ございま(?:して|す))
    ぜひ | 是非 | 一度 | いちど | できれば | 可能であれば | 可能でしたら | よろしければ | 至急 | 早急に | 早めに | なるべく早く | 前向きに | (?:簡単|具体的|詳細|正式)[なに] | 詳し[いく] | 詳細 | (?:おおよそ|大体|だいたい|最新|無料|実際)の | おおまかな | 無料で | 実際に | 各 | 全
    (?:どうぞ|何卒)?(?:よろ|宜)しく | (?:恐|おそ)れ入りますが | 恐縮ですが | お手数(?:です|ではございます|をおかけし?ます)?が | お忙しいところ | すみませんが | (?:構いません|結構です|でよい)ので | する(?:ため|ので) | [がの](?:分か|わか)る
    [ごお御]?(?:教示|教授|提示|送付|送信|用意|作成|共有|連絡|回答|返信|案内|提供|手配|準備|実施|提出|返答|発行|設定|調整|記入) | 教えて | お?聞かせ | お?知らせ | 送って | お?送り | 出して | お?出し | お?見せ(?:て)? | 作って | (?:作成|提示|共有|連絡|用意)して | 拝見 | 頂戴 | 貸して | お?借り | お貸し(?:出し)? | して | し | 受け | (?:使わ|試さ|試用さ)せて | ダウンロード
    先方 | お客様 | 顧客 | 客先 | 電話(?:で|にて)? | よりご?連絡 | より電話(?:あり|がありました)? | [御貴]社の? | そちら | 社内 | [当弊]社(?:で|にて|に)
    (?:約|およそ|計|合計|全)?[0-9〇一二三四五六七八九十百千][0-9,.〇一二三四五六七八九十百千]{0,6}[〜、-]?[0-9]{0,5}(?:名|人|台|ユーザー?|アカウント|ライセンス|拠点|店舗|席|id|本|社|式|部|セット|[ヶかカ]月|年|週間|日間|分|時間)(?:分|規模|程度|ほど|くらい|ぐらい|前後|間|程)?
    導入 | 購入 | 契約 | 利用 | 使用 | 検討 | 選定 | 比較 | (?:利用者|従業員|社員|ユーザー?|利用人数|人数|対象)数? | アカウント | 一式 | 一人 | あたり | オンライン | web | zoom | teams | pdf | メール | 書面 | 宛 | 日程 | 候補日 | 日時 | 時期 | 方法 | 手順 | 流れ | 目安 | 条件 | 資料 | カタログ | パンフレット | こと | もの | 内容 | 情報
    [今来](?:週|月)中?に? | 本日中? | 明日 | 午前 | 午後 | 現在 | (?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}日)(?:まで)? | [今来]?月末 | [上中下]旬
    ^(?:ご?(?:お?問い?合わ?せ|要望|用件|質問|相談|連絡|コメント|備考|メモ)(?:の?(?:内容|概要|本文|事項|詳細))?|内容|概要|本文|message|comments?|inquiry|enquiry|note|memo|subject|件名):
    (?:先日|先週|本日|昨日|先ほど)?の?(?:セミナー|ウェビナー|展示会|ブース|説明会|web ?サイト|サイト|ホームページ|hp|資料|動画)[でをに]て?(?:拝見し(?:た|まして|て)|伺った|お聞きした|見た|知った|ご?紹介(?:されていた|いただいた))
    (?:他社(?:製品|サービス)?との)?比較検討 | 他社(?:製品|サービス)?との比較 | 社内検討 | 予算(?:申請|取り|化) | 稟議 | (?:社内)?会議で | のため | ため | 用 | (?:いた)?したく | たく
    ご連絡(?:いたしました|しました|差し上げました|させていただきました) | お?問い?合わ?せ(?:いたしました|しました|させていただきました|です) | と(?:思い|考え|存じ)ます | と(?:思って|考えて)(?:い|おり)ます | と申します | でございます | のですが | んですが | ですが | ますが | です | ます | でしょうか`,
  ),
]

const ENGLISH: readonly PlainWords[] = [
  words(
    'step',
    `(?:price )?quot(?:e|ation)s? | estimates? | (?:list )?prices? | pricing | price (?:list|sheet|table) | costs? | (?:licen[cs]e )?fees? | rate card | offer | proposal
    (?:product )?(?:demo|demonstration)s? | walk-?through | product tour | (?:free )?trials? | (?:trial|test) account | evaluation licen[cs]e | free version
    purchase | buy | roll-?out | implementation | (?:try|evaluate|adopt|implement|deploy|introduc(?:e|ing))(?= (?:your|the) ) | (?<=(?:like to|want to|interested in|considering) )(?:use|using)(?= your )`,
  ),
  words('talk', 'call | meeting | presentation | talk | discussion | conversation | explanation'),
  words(
    'product',
    'products? | software | systems? | solutions? | platform | tools? | app | application | servers? | licen[cs]es? | cloud',
  ),
  words('good', 'services? | plans? | packages? | edition | suite | module'),
  words(
    'asks',
    `please | pls | plz | kindly | (?:could|can|would|will) you | (?:could|can|may) (?:we|i) | (?:we|i)(?:'d| would) (?:like|love|appreciate) | (?:we|i) (?:want|need|wish|require) | need | want | needed | wanted | would be (?:great|appreciated|helpful)
    (?:we|i)(?:'re| are|'m| am) (?:interested in|looking to|considering|evaluating|requesting|planning|preparing) | interested in | requesting | request(?: for)? | (?:is|would) it (?:be )?possible to
    what(?:'s| is| are) | what (?:does|would|will) | do you (?:have|offer|provide) | is there | are there | tell (?:me|us) | let (?:me|us) know | how (?:do|can) (?:we|i)`,
  ),
  words(
    'both',
    'how much(?: (?:is|are|does|do|would|will)(?: it| this| that)?(?: cost| be)?)? | how is it priced | (?:price|pricing|costs?|fees?|quote) for (?:about )?[0-9]{1,6} (?:users?|people|seats?|licen[cs]es?|employees)',
  ),
  words(
    'seeks',
    "(?:we|i)(?:'re| are|'m| am)(?: currently)? (?:looking|searching) for | our (?:company|office|team) is looking for | looking for",
  ),
  words(
    'told',
    '(?:asked|asking|asks) for | requested | requests | wants | wanted | would like | needs | is interested in',
  ),
  words(
    'links',
    `a | an | the | of | for | to | in | on | with | and | or | & | us | me | about | regarding | your | some | any | it | this | that | is | are | be | also | more | per | from | by | at | as | well | there | if possible | if you can | so that | hi | hello | dear | [.,!?:;()/ -]
    send | share | provide | give | get | arrange | schedule | set up | book | receive | have | see | know | show | tell | prepare | issue | quote | start | try | try out | email | e-mail | forward | make | organi[sz]e | learn | understand | discuss | begin | use | using | introduce | introducing | adopt | adopting | cost
    formal | official | rough | ballpark | detailed | free | full | quick | short | brief | online | live | latest | current | annual | monthly | yearly | standard | best | small | month | year | user | seat | including | tax | yen | jpy | usd | pdf | details? | information | info | delivery time | brochures? | catalog(?:ue)?s? | team | internal | approval | comparison
    please contact (?:me|us) | looking forward to (?:your|hearing from you|receiving your)(?: reply)? | asap | as soon as possible | at your (?:earliest )?convenience | (?:we|i) (?:are|have)
    (?:next|this) (?:week|month) | (?:by |on |next )?(?:monday|tuesday|wednesday|thursday|friday) | today | tomorrow | (?:in )?japan | japanese | tokyo | osaka
    our (?:[a-z]{2,14} ){0,2}(?:team|company|department|offices?|use|side|evaluation|review|staff|plants?|factory|factories|library|school|university|hospital|branch|branches|subsidiary|headquarters|hq|warehouses?|sites?|stores?|clinics?|hotels?|labs?|employees|roll-?out)(?: in [a-z]{3,14})?
    (?:we are|we're) opening | (?:an? )?(?:new )?(?:[a-z]{3,14} )?(?:office|branch|plant|factory|store|site|warehouse|cent(?:er|re)) in [a-z]{3,14}(?:, [a-z]{3,14})?
    (?:about |around |approximately |approx\\.? |up to |some )?[0-9][0-9,]{0,6}(?:[ -](?:users?|people|seats?|licen[cs]es?|employees|staff|persons?|accounts?|devices|units|pcs|members|months?|days?|weeks?|years?|minutes?))?
    (?:the )?(?:customer|client|prospect|they|he|she)`,
  ),
]

export const PLAIN_WORDS: readonly PlainWords[] = [...JAPANESE, ...ENGLISH]
