// What properties are called, by role, in Japanese, English and romaji. Data: alternatives of regular expressions on labelText.
import type { FieldRole } from './fields'

/** A role of a mapping, or the lead score. */
export type SuggestedRole = FieldRole | 'score'

/** `sure`: what a label for this role ends with. `hint`: what it may contain. `not`: what makes it something else. */
export interface RoleWords {
  readonly sure: { readonly japanese: string; readonly latin: string }
  readonly hint: string
  /** Consonants of romaji and English abbreviations: what is in the property must confirm them. */
  readonly short: string
  readonly not: string
}

const KIND =
  '(?:クラス|区分|ランク|レベル|分類|カテゴリー?|階層|グレード|層|種別|段階|等級|バンド|グループ|帯|群|大別| ?(?:g|class|level|rank|category|group|band|tier|grade|type|lv))'
const MAIL =
  '(?:e ?メール|電子メール|メール|メルマガ|マガジン|お知らせ|情報|ニュースレター|案内|mail|email|dm)'
const REFUSAL =
  '(?:停止|拒否|不可|不要|お?断り|無用|辞退|中止|ng|可否|許諾|許可|承諾|希望|同意|解除|除外|禁止|受信(?:拒否|可否|設定|停止|希望)?|登録)'
const TALK =
  '(?:ヒアリング|meeting|call|ヒア|聞き?取り|聴取|受電|入電|応対|折衝|テレアポ|アプローチ|先方|相手|商談|面談|訪問|電話|架電|コール|通話|tel|会話|接客|ブース|展示会|名刺|営業|is|インサイドセールス|インサイド|bdr|sdr|fs|フォロー|来場時?|当日|アポ|アポイント|接触|打ち?合わ?せ|セールス|担当者|現場|お客様|顧客|社内|対応|マーケ)'

export const LABEL_WORDS: Readonly<Record<SuggestedRole, RoleWords>> = {
  department: {
    sure: {
      japanese:
        '(?:部署|部門|所属|組織)(?:区分|分類|種別|カテゴリー?|グループ|大分類| ?class| ?category)?|部 署|ブショ|ショゾク|勤務部署|診療科|職場|所属(?:部署|部門|先|組織|部課)|部課|部局|課|課・?係|(?:部|課|室|(?<!関)係|局|班)名|配属|配属(?:先|部署)|組織|部署課|部 ?課|(?:部店|店部)名?',
      latin:
        '(?:departments?|dept|division)(?: (?:class|category|type|group))?|div|section|business unit|bu|team name|business function|functional area|work unit|org(?:ani[sz]ation(?:al)?)? unit|affiliation',
    },
    short: 'bsh|bsyo|bsho|bso|bmn|szk|shzk|syzk|bsk|dpt|dep',
    hint: '部署|部門|所属|\\b(?:job function|dept|department)\\b',
    not: '(?<!ご|様)担当(?!者|様|の方)|人数|規模|予算|学部|学科|\\b(?:school|university|budget|size|head ?count)\\b|営業所|他部[署門]|(?:利用|使用|導入|対象|関係|関連|連携|管轄|展開|依頼先|送付先|納入)(?:予定)?(?:の)?(?:部署|部門|組織)|カナ|フリガナ',
  },
  title: {
    sure: {
      japanese:
        '役職|役席|肩書き?|ヤクショク|カタガキ|職名階級|役割|お?立場|ポスト|役 職|職位|職名|役位|職責|ポジション|職務|役職(?: ?・? ?)(?:職位|職種)|職名 ?階級',
      latin: 'job ?title|titles?|position|job position|designation|post|job role|role',
    },
    short: 'yks|yksk|yksyk|yksh|ykshk|ysk|yk|ktgk|ktg|ttl|pos|psn',
    hint: '役職|肩書|職位|\\b(?:job title|title)\\b',
    not: '敬称|メール|役職者|件名|(?<!役職? ?)職種|\\b(?:salutation|courtesy|persona|buying role|project role|(?:page|form|content|seminar|event|book|mail|email|ad|campaign|video|document|webinar|session|download|offer|asset) title)\\b|(?:ページ|資料|セミナー|動画)の?(?: ?title|タイトル|名)|カナ',
  },
  rank: {
    sure: {
      japanese: `(?:役職|職位|職階|役位|肩書き?|職責|立場|ポジション|ポスト|管理職|マネジメント)${KIND}|職階|職級|職層|役職者区分|管理職区分|階層|役職${KIND}(?:区分)?`,
      latin:
        '(?:job |management |position )?seniority(?: (?:level|band|class|group|tier))?|job (?:level|rank|class|grade|band|tier)|(?:job ?)?title (?:class|level|category|group|grp|rank|band|tier)|pos(?:ition)? (?:class|level|rank|category|band|group|grp|tier)|management (?:level|tier|band)|rank class|level',
    },
    short: 'yks|yksk|ysk|yk|snr|lvl',
    hint: '役職|職位|職階|立場|肩書|役割|クラス|階級|職層|\\b(?:seniority|job level)\\b',
    not: '(?<!役)職種|役職者フラグ|\\b(?:lead|booth|company|account|skill|english)\\b|英語',
  },
  inquiry: {
    sure: {
      japanese:
        '(?:お|ご|御)?問い?合わ?せ(?:・?ご?(?:内容|概要|要旨|詳細|事項|本文|欄|文|コメント|要件|用件))?|(?:ご|御)?相談(?:内容|事項|詳細)?|(?:ご|御)?要望(?:内容|事項)?|(?:ご|御)?質問(?:内容|事項)?|ご?意見(?:ご?要望)?|(?:ご|御)?依頼(?:内容|事項|詳細)|お困り(?:ごと|事|のこと|の内容|の点)?|(?:^|^その他 ?|アンケート ?|フォーム ?)(?:自由|フリー)(?:記入|記述|回答|コメント|入力|テキスト)欄?|ご自由に|(?:最初の)?ご?(?:発言|発話)|問い?合文|(?:web|フォーム|hp)受付(?:内容|文)|(?:使用|利用)?(?:用途|利用シーン)|ご希望|自由欄|通信欄|連絡(?:事項|欄)|メッセージ(?:本文)?|お悩み|(?:ご|お|現状の?|現在の|業務の?|業務上の|抱えている|お持ちの|解決したい)(?:課題|悩み)|^コメント欄?|ご?希望(?:内容|事項)|ご?要件|ご?用件|(?:導入|検討|資料請求|お?申し?込み?|ダウンロード|dl|ご?利用|ご?参加)(?:の|を)?(?:検討)?(?:の)?(?:目的|背景|理由|動機|きっかけ)|(?:乗り?換え?|切り?替え?|見直し|変更|リプレイス|検討)(?:の)?(?:きっかけ|理由|背景|動機)|(?:知り|聞き|解決し|相談し|実現し|改善し|質問し|伺い|確認し)たい(?:こと|内容|課題)|フォーム(?:本文|備考|コメント)|リクエスト(?:内容)?|自由に.{0,12}(?:書き|記入|入力|記載)(?:ください|下さい)?|お聞かせ(?:ください|下さい)?|ご?記入欄|(?:送信|フォーム入力|具体的な)内容|(?:への|に)?ご?期待(?:している|する)?(?:こと|内容|点)?|(?:来場|参加|訪問|視聴|受講)の?(?:目的|理由|動機|きっかけ)|フリー ?アンサー|チャット(?:ボット)?(?:の|への)?(?:入力)?(?:内容|本文|ログ|履歴)|(?:トライアル|デモ|見積|資料|相談|面談)?(?:希望|申込|申し込み|依頼|請求|検討)(?:の)?理由|(?:導入|検討|興味|関心)(?:を)?(?:検討)?(?:した|する|された|を?持った|を?持たれた|を?お持ちの)(?:理由|背景|点|きっかけ|ポイント)|^内容|検討(?:中の?)?(?:内容|課題)|(?:お困り|お悩み|改善したい|効率化したい|解決したい)の?[^ ]{0,5}(?:業務|こと|点)|希望する(?:内容|こと)|(?:お?見積もり?り?|お?見積り|ご?要求|ご?希望)(?:の)?(?:条件|仕様|要件)|(?:加工|製作|開発|制作|試作)(?:の)?内容|ご?(?:覧に)?(?:[ぁ-龠]{0,6}に?なり|[ぁ-ん]り|[ぁ-ん]き|見|知り)たい(?:点|こと|事項|内容|機能|ポイント)|(?:ひと|一)(?:言|こと)(?:コメント)?|お?声|(?:知り|聞き|伝え|相談し|お聞きになり|お知りになり)たい(?:こと|点|内容|事項)?|お探しの?(?:もの|製品|内容)?|お申し?出|本文|(?:ど(?:んな|のような)|何|なに).{1,20}(?:か|ですか|ますか)',
      latin:
        'inquir(?:y|ies)|enquir(?:y|ies)|(?:inquiry|enquiry|request|question|form|contact|your|web) (?:details?|body|contents?|text|message|comments?|description|memo)|messages?|comments?|questions?|your request|request|how can we help(?: you)?|what .{1,40}|reason for (?:contact|inquiry)|(?:(?:demo|trial|quote|download|contact|document|webinar) )?(?:request|form) (?:notes?|comments?|details?|memo)|tell us .{1,40}|(?:your|describe|project) (?:needs?|requirements?|challenges?|goals?)|anything .{1,30}|(?:contact|inquiry|request|download) reason|(?:project|requirements?|needs?) (?:description|details?|overview)|additional (?:info(?:rmation)?|comments?|details?)|questions? for (?:us|speakers?|the speaker)|(?:main|key|biggest|current|business) (?:challenges?|issues?|pains?)|use cases?|queries|query|q text|rf[ipq] (?:text|txt|details?|body|contents?|message|comments?)|free (?:text|comment|answer)|(?:your )?requirements|(?:your|the) project|(?:notes|comments?) from (?:the )?(?:web )?form',
    },
    short: 'fa|toi|tois|tiaws|toiaws|tia|taws|tiws|sdn|sodn|ybo|ybu|ybou|gybu|stmn|stsmn|inq|enq|msg|cmt|qst',
    hint: '問い?合わ?せ|相談|要望|質問|ご意見|自由記[入述]|コメント|課題|メッセージ|備考|\\b(?:inquiry|enquiry|message|comments?|question)\\b',
    not: '種別|区分|種類|カテゴリ|経路|番号|担当|フォーム名|サポート|障害|不具合|応募|社内|返信|メモ|\\b(?:internal|support|memo|type|category|reply)\\b|キャンセル|退会',
  },
  hearing: {
    sure: {
      japanese: `(?:乗り?換え?|切り?替え?|見直し|リプレイス|検討)(?:の)?(?:きっかけ|理由|背景|動機)|(?:問い?合わ?せ|電話|入電|相談|会話|通話|商談)(?:の)?(?:概要|要約|要旨|サマリー?)|(?:ヒアリング|bant|聞き?取り)(?: [a-z])? ?(?:課題|ニーズ|要望|現状|背景|競合|体制|環境|時期|予算|決裁)|(?:ヒアリング|聞き?取り|聴取)(?: ?(?:sheet|notes?|items?|results?)|シート|結果|項目|事項|情報|詳細|補足)?|${TALK}の?(?:内容|メモ|記録|所感|備考|補足|コメント|ノート|履歴|ログ|議事録|サマリー?|要約|報告)|${TALK}?(?:で|に|と|から)?(?:話し|聞い|伺っ|言われ|わかっ|聴い)た(?:こと|内容|話)|(?:申し送り|アポ前|確認|やり取り|対応|経緯|経過|反応|感触|所見|日報|会話)(?:メモ|内容|履歴|事項|情報)?|共有事項|(?:商談化|アポ化|有効|アポ)(?:の)?理由|(?:ai ?)?要約|活動報告|(?:顧客|商談|営業)?カルテ|meddicc?|意思決定(?:の)?(?:プロセス|フロー|状況|時期)|メモ|ノート|bant(?:c|ch)?(?:情報|メモ)?|所感|ニーズ|議事録|備考|特記事項?|(?:引き?継ぎ?|トスアップ|引き?渡し)(?:メモ|事項|コメント|内容)|(?:ご)?(?:導入|購入|検討|稼働|利用開始|発注|契約|リプレイス|更改|更新|切替|プロジェクト|開始|移行|本番)(?:の)?(?:ご)?(?:検討|予定|希望|目標|見込み?|想定)?(?:の)?(?:時期|スケジュール|タイミング|タイムライン)|(?:ご)?希望時期|時期|(?:ご)?予算(?:感|額|規模|状況|有無|の有無|確保|確保状況|帯|枠|の状況|取得状況|化|レンジ|ステータス)?|(?:決裁|稟議|承認)(?:の)?(?:ルート|フロー|プロセス|経路|権限|状況|進捗|ステータス|状態|段階|有無|フェーズ)?|(?:ご)?(?:導入)?検討(?:の)?(?:状況|段階|フェーズ|フェイズ|ステージ|度合い?|ステータス|レベル|状態|進捗)|(?:選定|競合|比較|比較検討|社内検討|導入|リプレイス)(?:の)?(?:検討)?(?:状況|段階|意向|予定|フェーズ)|導入(?:予定|意欲|意向|可能性)|購入意向|いつ(?:頃|ごろ|から|まで)?|何月(?:頃|ごろ)?|(?:検討|本気|進み|話の)(?:具合|度合い?)|本気度|予算の?(?:話|目処|めど|あて)|財源|原資|(?:現地調査|現場調査|無料診断|rfp)の?(?:希望|予定|依頼)|導入(?:希望)?(?:年度|年月|月)|(?:開業|移転|稼働|切替|入替)(?:時期|予定時期)|現行(?:契約)?(?:満了|更新)(?:時期)?|契約(?:満了|更新)(?:時期|予定)?`,
      latin:
        '(?:hearing|call|phone|meeting|sales|rep|sdr|bdr|booth|qualification|discovery|visit|show|handover|lead|hand ?off|talk|isr?|field|event)? ?(?:notes?|memos?)|(?:rep|call|sales|visit|meeting) remarks?|hearing(?: sheet| items?| content| naiyo)?|(?:sales|rep|sdr|bdr|our) comments?|(?:call|meeting|conversation|visit|talk|discovery|booth) (?:summary|log|report|record|minutes|conversation)s?|minutes|pain(?: points?)?(?: rep)?|competitor info|buying process|bant(?: c)?(?: info)?|(?:purchase|buying|purchasing|project|implementation|adoption|decision|evaluation|rollout|go live|expected|target|planned)? ?(?:timeline|timing|timeframe|time frame|schedule)|(?:expected|target|planned|desired|preferred)? ?(?:kick ?off|start|go ?live|launch|cut ?over)(?: (?:window|date|timing|period|month))?|(?:incumbent|current)(?: \\w+){0,2}(?: (?:contract|vendor|tool|system|provider|situation))|(?:demo|quot(?:e|ation)|trial|poc|estimate|site survey) (?:request(?:ed)?|interest|wanted)|budget(?: status| range| confirmed| available| approved| approval)?|authority|needs?|decision (?:process )?(?:status|stage|process)|approval(?: status| stage)?|(?:evaluation|buying|consideration|purchase|decision) (?:stage|status|phase|intent)|consideration',
    },
    short:
      'yosn|ysn|jki|dnjk|dny|knt|knto|rng|rngi|ksai|kss|kssi|ksi|hrng|hrg|hr|mmo|mm|bko|bk|tel|bdgt|tml|nds|kdi|kyg',
    hint: '導入|検討|予算|競合|比較|選定|決裁|稟議|備考|メモ|コメント|課題|ニーズ|要望|時期|希望|\\b(?:bant|memo|notes?|budget|timeline|timing|approval|evaluation|intent|comments?)\\b',
    not: '契約書|社内連絡|nda|秘密保持|\\b(?:request|form|inquiry|enquiry) (?:notes?|memo)|(?:メール|メルマガ|通知|情報)(?:受信|配信)|件数|回数|担当者名|請求|応募|名寄せ|インポート|取り?込み|連携|同期|エラー|配送|納品|配信|与信|反社|次回|ネクスト|失注|除外|却下|アサイン|決算[期月]|設立|創業|\\b(?:next|lost|import|sync|billing|delivery|membership|error|internal id|lifecycle|deal|rejection|disqualif\\w*)\\b|製品名|担当部|導入済|(?:リード|営業|対応|フォロー|アプローチ|架電|コール|is)(?:の)?(?:ステータス|状況|結果(?!メモ|コメント)|状態|フェーズ)|(?:商談|案件|取引|営業|契約|レコード|受注)(?:の)? ?(?:フェーズ|フェイズ|ステージ|ステータス|状況|段階|phase|stage|status)|パイプライン|ライフサイクル|アポ(?:結果|状況|取得(?!時))|参加(?:状況|ステータス)|送付状況|\\b(?:pipeline|lead status|sales (?:stage|status|phase)|call (?:result|outcome|status)|disposition|contact status|follow ?up status)\\b|導入(?:システム|製品|ツール|サービス)|検討製品',
  },
  companySize: {
    sure: {
      japanese:
        '従業員|従業者数?|行員(?:数|規模)|教?職員(?:数|規模|人数)|スタッフ(?:数|人数)|構成員数|在籍者数|総?人員|(?:従業員|社員|職員)(?:総数|合計)|ジュウギョウインスウ|従業員(?:数|規模|人数|区分|数規模|数区分|サイズ|レンジ)|社員(?:数|規模|人数)|(?:企業|会社|組織|法人|事業)(?:の)?(?:規模|サイズ|人数)|人員(?:数|規模)|職員数|在籍人数|規模|人数規模|(?:全社|総)人数|連結従業員数?|従業員数(?:連結|単体)|規模(?:区分|感)',
      latin:
        '(?:number of |no of |num ?|total )?employees?(?: count| size| range| band| number| num)?|employee(?:s| count| size| range| band)|(?:company|org|organi[sz]ation|firm|business) (?:size|headcount)|size of (?:company|organi[sz]ation)|head ?count|staff (?:size|count|number)|(?:number|no|num) of staff|workforce|fte|firm size',
    },
    short: 'jgyn|jgyin|jgyis|jgy|jgi|kb|kbo|kib|snin|shin|emp|hc|size|jgysu',
    hint: '従業員|社員数|企業規模|会社規模|人数|規模|\\b(?:employees?|company size|headcount)\\b',
    not: '満足|会員|利用|ユーザー|予定|対象|参加|来場|拠点|店舗|売上|資本|年商|部署|部門|営業(?:人数|人員|員)|アカウント|ライセンス|増減|前年|エンジニア|情シス|平均|年齢|研修|受講|導入|申込|親会社|グループ全体|世界|\\b(?:parent|global|worldwide|ultimate|group wide|users?|seats?|license|branch|experience|satisfaction|it|sales|revenue|team|attendees?|deal)\\b',
  },
  industry: {
    sure: {
      japanese:
        '業種|業界|業態|事業内容(?:区分|分類|カテゴリー?)?|事業(?:分野|領域|種別|区分)|業 種|業種(?:業態|業界)|産業|(?:業種|業界|産業|業態)(?:区分|分類|大分類|中分類|小分類|カテゴリー?|グループ|種別)',
      latin:
        'industr(?:y|ies)|ind(?:ustry)? (?:class|category|group|type)|(?:industry|business) (?:type|category|segment|group|class|sector)|sector|vertical|line of business|business type|market segment',
    },
    short: 'gysh|gysy|gys|gyosh|gyk|gyki|gsh|gshu|ind|gt',
    hint: '業種|業界|(?:団体|法人|組織|施設|機関|顧客)(?:種別|区分|分類|種類|形態)|(?:経営|設置)(?:形態|主体)|\\b(?:industry|vertical|sector)\\b',
    not: '興味|関心|対象|事例|希望|職種|ターゲット|経験|導入|資料|担当|レコード|\\b(?:record|naics|sic|target|interest|case|experience)\\b',
  },
  event: {
    sure: {
      japanese:
        '(?:初回|最初の|最終|直近の?|リード)?接点(?:イベント|施策)?|(?:セミナー|イベント|展示会|フェア|ウェビナー|勉強会)(?:参加|来場|受講|申込|訪問)(?:回|歴|履歴|実績)?|(?:参加|来場|受講|視聴|申込|出席)(?:済み?)?(?:回|歴|履歴)|(?:展示会|出展会|イベント|セミナー|ウェビナー|web ?セミナー|カンファレンス|フェア|キャンペーン|催事|出展|見本市|内覧会|勉強会|講演会|説明会|研究会|相談会|商談会)(?:名|名称|タイトル|参加履歴|履歴)?|(?:名刺|リード|情報)(?:入手|獲得|取得)(?:元|先|場所|機会)|出会った?(?:場所|場|展示会|イベント)|どこで.{0,10}|(?:獲得|リード|流入|接点)(?:元|経路)?(?:の)?(?:展示会|イベント|セミナー)・?(?:セミナー|展示会)?|(?:参加|来場|獲得|流入|接点|出会い|名刺(?:交換|獲得)|初回接点|初回|リード(?:獲得|発生|取得)|申込|受講|取得|最終|直近|出展)(?:の)?(?:イベント|展示会|セミナー|ウェビナー|場所|キャンペーン|催事)(?:名)?|施策|名刺(?:交換|獲得)(?:先|会場)|(?:獲得|リード)(?:施策|詳細)|(?:リードソース|流入元|獲得元|リード元|獲得経路|流入経路)(?:詳細|名)',
      latin:
        '(?:source |booth |lead |acquisition |attended |last |latest |first |japan )?(?:events?|exhibitions?|trade ?shows?|seminars?|webinars?|camp[ai]*[ig]*n?s?|expos?|fairs?)(?: name| title| source| attended)?|(?:trade|expo) show|(?:lead )?source (?:detail|event|campaign)s?|show name|where (?:we )?met|met at|acquired at|event of (?:origin|acquisition)|road ?shows?|lead origin|(?:marketing |mktg )?touch(?: ?points?)?|expo',
    },
    short: 'tnjk|tenji|tnj|tnjki|evt|evnt|ev|ibnt|ibt|smnr|smn|semi|cmp|cpn|wbnr|shs',
    hint: '展示会|イベント|セミナー|ウェビナー|キャンペーン|施策|獲得|\\b(?:event|exhibition|tradeshow|seminar|webinar|campaign)\\b',
    not: '日程|回数|件数|出展(?:希望|予定|有無|社|企業|経験|検討)|希望|有無|予定|アンケート|満足|感想|会場住所|担当|費用|可否|人数|形態|ステータス|状況|者|メモ|備考|スコア|送付|招待|フラグ|興味|関心|次回|案内|ランク|\\b(?:utm|hs|status|count|memo|notes?|rank|rating|interest|count|score|conversion|analytics|wish|budget)\\b',
  },
  optOut: {
    sure: {
      japanese: `^(?:メールマガジン|メルマガ|ニュースレター|ご?案内メール|メール案内|メルマガ ?(?:・|や)? ?ご?案内メール)|${MAIL}(?:で|による|から)の?ご?(?:案内|お知らせ|情報提供|情報配信)|${MAIL} ?(?:の|を)?(?:ご)?(?:購読|配信|受信|送付)?(?:の|を)?(?:ご)?希望(?:する|します)?|配信対象外|${MAIL}(?:の|を)?(?:配信|購読|送付|送信|受信)|${MAIL}(?:の)?(?:マガジン)?(?:の)?(?:配信|送信|受信|送付|案内)?(?:の|を|は|が)?(?:ご)?(?:希望|受信|必要と|受け取り?|送付|配信|送信|送ら)(?:を)?(?:しない|しません|なし|ない)|${MAIL}(?:の| )?(?:マガジン)?(?:配信|送信|受信|送付|案内)?(?:の)?(?:ご)?${REFUSAL}(?:の)?(?:フラグ|希望|有無|区分|設定|依頼|状況|済み?|可否)?|メール(?:配信|送信)(?:ステータス|状態|区分)|メールで?の?ご?連絡(?:可否|不可|停止|拒否)|案内メールの?受け?取り?|メール営業(?:ng|不可|停止)|(?:配信|送信) ?(?:停止|拒否|不可|ng|可否|許諾|許可|承諾|同意|除外|希望|解除|禁止|不要|stop|off)(?:フラグ|希望|依頼|済み?|あり)*|オプト ?(?:アウト|イン)(?:フラグ|済み?|希望|依頼|状況|区分)?|購読(?:解除|停止)`,
      latin:
        '(?:has )?(?:e ?mail |mail |marketing )?opt(?: |ed ?)?(?:out|in)(?: of (?:e ?mails?|marketing|mailings?))?(?: flag| status)?|(?:un)?subscri(?:bed?|ption)(?: (?:from|to) .{1,20})?|suppressed|no (?:bulk|mass|promotional|marketing) (?:e ?)?mails?|do not send .{1,15}|(?:suppress|block|exclude|stop)(?:ed)? (?:from )?(?:all )?(?:e ?mails?|mailings?|marketing)|(?:do not|dont|don t|no) (?:e ?mails?|mails?|mailings?|edms?|marketing(?: e ?mails?| mails?)?|send (?:e ?)?mails?|contact)|(?:e ?mail|mail|marketing) ?(?:ok|ng|refused|refusal|stop|permission|consent|unsubscribed?|suppression)|do not (?:email|mail|contact)|stop (?:e ?)?mail|unsub|unsubscribe flag|unsubscribe all|^newsletters?|no (?:newsletters?|dm)|(?:e ?mail|newsletter|marketing|mailing) (?:unsub|refusal|block(?:ed)?|off|opt out|preference|subscription|ok)|mail ?(?:stop|ng|off)',
    },
    short:
      'dne|dnm|(?:ml|dm|mail) (?:fka|fk|tsh|ts|ng|hsh|kyh|kh|off|stp|fyo)|mlstp|mlng|mlmg|mlk|mlt|mlhs|hshn|hsn|haisin|hits|oo|optout|unsb',
    hint: 'オプトアウト|配信停止|メール(?:配信)?(?:拒否|不可|停止)|\\b(?:opt ?out|unsubscribed?)\\b',
    not: 'システム|ツール|利用|電話|架電|郵送|郵便|理由|回数|件数|種別|アドレス|開封|最終|資料|ページ|広告(?!メール)|\\b(?:tel|call|fax|sms|line|phone|reason|count|date|address|tool)\\b|hs email optout \\d',
  },
  slaClass: {
    sure: {
      japanese:
        '(?:ブース|名刺|リード|案件|引き?合い?|商談化?|コール|アプローチ|初動|見込み?(?:客|度)?|ホット|展示会|フェア|来場者?|会場|追客|獲得|接客|フォロー|対応|アポ|架電|優先|商談|有望|訪問|イベント|営業|本気度?|レスポンス|評価|期待|熱量|関心|興味|引き?合い)(?:の| )?(?:ランク|ランキング|度|感|温度感?|優先度?|優先順位|順位|レベル|グレード|評価|クラス|見込み?(?:度|ランク)?)|(?:優先|アプローチ|フォロー|対応|見込み?)(?:区分|分類)|温度感?|(?:受注|案件|商談)?確度|優先(?:度|順位|ランク|対応|区分)?|緊急度|見込み?(?:度|ランク|み)?|ランク|熱量|熱度|検討(?:度|確度|熱度)|重要度|注力度|ホット(?:リード)?区分|関心度(?:合い?)?|興味度(?:合い?)?|期待度|有望度|abc(?:ランク|評価)?|(?:対応|応答|返信|連絡|架電|初動|折り?返し|フォロー|アクション)(?:の)?(?:優先|緊急|期限|速度|スピード|区分|ランク|クラス|目安|レベル)|hot度|急ぎ度',
      latin:
        '(?:lead|call|hot|booth|badge|card|prospect|contact|follow ?up|sales|response|show|event|mql|sql|inbound|call ?back)? ?(?:rank|ranking|rating|temperature|temp|heat|priority|class|tier|quality|urgency|sla)|temperature|temp|priority|urgency|hot warm(?: cold)?|(?:lead|booth|prospect) grade|hot(?:ness)?|heat|(?:interest|intent|engagement) level|rank',
    },
    short: 'rnk|rk|rnku|ondo|ond|yusn|ysnd|ystd|kkd|mkm|prio|pri|tmp|prty',
    hint: 'ランク|温度|確度|優先|緊急|\\b(?:rank|grade|rating|temperature|priority|urgency|ondo|kakudo|yusen)\\b',
    not: '製品|商品|店舗|拠点|機器|生徒|社員|従業員|tdb|tsr|帝国|企業|会社|顧客|取引先|与信|アカウント|役職|代理店|パートナー|スコア|信用|会員|部署|契約|チケット|ターゲット|満足|\\b(?:pardot|marketo|eloqua|company|account|customer|partner|credit|score|membership|ticket|abm|seo|predictive|job|title)\\b',
  },
  score: {
    sure: {
      japanese:
        '(?:リード|ma|エンゲージメント|見込み?(?:客|度)?|行動|属性|合計|総合|ホット|適合度?|フィット|興味|関心|web|ウェブ|コンタクト|新|mql|合算)?(?:の)?(?:スコア|得点|点数|スコアリング)(?:合計|値|点)*|(?:ホット|熱|見込み?|興味|関心|反応|行動|エンゲージ(?:メント)?|アクティブ|検討)(?:度|量|値|指数)?(?:度|量|値|指数|ポイント|点数?)(?:合計)?|指数|ポイント(?:数|合計)?',
      latin:
        '(?:lead|ma|engagement|fit|behaviou?r|combined|total|mql|contact|marketing|hs|japan|jp|demographic|new)? ?(?:scores?|scoring)(?: total| value| points?)?|(?:engagement|intent|interest|activity) index|points?|pts?',
    },
    short: 'scr|skr|sc|pt|pts|tns|tnsu',
    hint: 'スコア|\\bscore\\b',
    not: '購入|来店|模試|試験|保有|利用|会員|付与|nps|満足|ヘルス|与信|信用|帝国|評点|クレジット|テスト|試験|面接|適性|アンケート|ランク|閾値|前回|理解度|解約|更新日|変化|増減|\\b(?:csat|ces|esg|health|credit|test|exam|survey|threshold|toeic|seo|churn|tdb|pardot|marketo|eloqua|satori|hubspotscore|date|previous|promoter|customer|nps|kairos|shanon|predictive|likelihood|tier|satisfaction|quality)\\b',
  },
}
