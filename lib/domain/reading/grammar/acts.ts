// Data: the words for what a person does to an object (asks, wants, must have, compares, decides, orders), and for how our memos report it.
import { phraseList } from '../../definition/phrase-list'

export interface ActWords {
  readonly id: string
  readonly words: readonly string[]
}

const act = (id: string, words: string): ActWords => ({ id, words: phraseList(words) })

/** The acts; source: rulings, "Signals". `report` and `ours` only tell whose act a memo of ours describes. */
export const ACTS: readonly ActWords[] = [
  act(
    'asks',
    `? | ですか | ますか | でしょうか | ますでしょうか | のか | だろうか | かな | かしら | ませんか | んか | 教えて | おしえて | 教え下さい | ご教示 | ご教授 | 知りたい | しりたい | 聞きたい | ききたい | 聞かせ | お聞きし | お聞きでき | 伺いたい | 伺え | うかがい | お伺い | 質問 | 確認したい | 確認させ | ご確認 | 確認を | 確認お願い | お知らせ | 回答 | ご返答 | お返事 | 照会 | 問い合わせ | 問合せ | お尋ね | たずね | 気になって | 気になり | わかりますか | わかれば | 分かれば | 把握したい | 見当がつ | どのくらい | どれくらい | どれぐらい | どのぐらい | どこまで | どうなって | どうなり | どういう | どんな | どの | 何が | 何名から | 何人から | 何か | 有無 | 可否 | について | に関して | の件
    how | what | which | when | where | who | tell me | tell us | let me know | let us know | know | wondering | wonder | ask | asks | asking | asked | question | questions | inquire | inquiry | enquiry | clarify | confirm | teach | advise | any idea | is there | are there | do you | does it | does your | can you | could you | would you | can i | can we | could i | could we | is it | is your | are you | may i | may we | curious | info | information`,
  ),
  act(
    'wants',
    `☑ | ☒ | ✓ | ✔ | たい | 希望 | きぼう | お願い | おねがい | お願 | 願います | 願いた | ください | 下さい | 頂戴 | ちょうだい | いただけ | 頂け | いただき | 頂き | 頂きた | もらえ | 貰え | もらい | くれ | ほしい | 欲しい | ほしく | 欲しく | 欲し | ほし | 依頼 | 要望 | 要請 | 求め | ニーズ | 送って | 送付 | お送り | 出して | 作って | つくって | 至急 | よろしく | 宜しく | 送ら | メールで | 早めに | お急ぎ | 是非 | ぜひ | つもり | ようと思 | ようかと | たく | 考えて | 考えており | 関心 | 興味 | 検討 | 前向き | 進め | 相談 | 必要 | 要る | いる | 探して | さがして | 狙って | 想定
    want | wants | wanted | would like | would love | would be great | would appreciate | appreciate | 'd like | 'd love | like to | love to | hope | hoping | wish | need | needs | please | pls | plz | kindly | looking for | looking to | interested | interest | require | requires | request | requests | requested | requesting | send | share | provide | give | get | arrange | schedule | set up | book | looking forward to your | seeking | keen | plan to | planning | plans to | intend | consider | considering | thinking`,
  ),
  act(
    'must',
    `必須 | 必要 | マスト | must | ないと | なければ | でないと | なきゃ | 前提 | 条件 | ネック | 不可 | 困る | 困り | できません | 置けません | 出せません | 通りません | 通らない | 進められない | 進まない | 規程 | 規定 | 社内ルール | 義務 | 求められ | 限る | 限り | 不可欠 | 欠かせ | 外せ | 絶対 | 最低限 | だめ | ダメ | ng
    must | must-have | have to | has to | mandatory | required | require | requires | essential | deal breaker | dealbreaker | can't without | cannot without | without | needs to | need to | condition | unless | only if | non-negotiable | policy`,
  ),
  act(
    'compares',
    `比較 | 迷って | 迷い | まよって | 検討中 | 検討して | 検討し | 検討を | 検討段階 | 検討 | 違い | 比べ | 絞 | しぼ | 候補 | 選定 | 選んで | どちら | どれが | 優劣 | 評価中 | 評価して | 残って | 残り | 最終 | 声かけ | 声掛け | 相見 | あいみつ | 探して | さがして | 探し中 | 次を
    compare | compares | comparing | comparison | versus | vs | evaluating | evaluate | considering | shortlist | shortlisted | down to | assessing | reviewing | looking at | shopping | weighing | choose | choosing | deciding between | against | exploring | researching`,
  ),
  act(
    'decides',
    `決ま | 決め | 決定 | 決裁 | 予定 | 方針 | 承認 | 許可 | ok | オッケー | オーケー | gоサイン | ゴーサイン | 進める | 進め | 確定 | 内定 | 通り | 通った | 通す | 通し | 下り | 降り | おりた | おりまし | 取れ | とれ | 確保 | 計上 | 取って | つい | 付い | 申請 | 上申 | 上程 | かける | かけ | 諮 | はか | 回し | 回付 | 提出 | 切れ | 終了 | 終わ | 満了 | 更新しない | しない | 迎え | 控え | 迫 | 間に合 | まで | 開設 | 設立 | 立ち上げ | 移転 | オープン | 対応しな | 始め | 稼働 | 開始 | 入れる
    decide | decides | decided | decision | going to | will | plan | plans | planned | approved | confirmed | agreed | set aside | allocated | secured | scheduled | target | targeting | aim | aiming | opening | opened | open | moving | ends | ending | expires | expiring | up for renewal | not renewing | not renew | chosen | selected | in place | ok | okay | positive | by | due | launch | launching | starts | start`,
  ),
  act(
    'orders',
    `発注 | 注文 | 申し込 | 申込 | 購入 | 買い | 買う | 買え | 契約し | 契約を | 契約に | 進めてください | 進めて | 手続 | 締結 | 正式 | 押印 | 締め | 取り交わ
    order | purchase | buy | proceed | sign | signing | place an order | go ahead | finalize | finalise | move forward | moving forward | execute | countersign`,
  ),
  act(
    'report',
    `とのこと | との事 | とのご | との要望 | との希望 | との話 | とのお話 | とのコメント | との質問 | との依頼 | との相談 | との問 | との由 | の由 | だそう | そうです | そうだ | らしい | と言わ | と言って | と仰 | とおっしゃ | とのお | 先方 | お客様 | 客先 | 顧客 | 様より | さんより | 様から | さんから | 部長より | 課長より | 社長より | 氏より | 側より | 側から | 依頼あり | 依頼有 | 要望あり | 要望有 | 希望あり | 希望有 | 質問あり | 質問有 | 問合せあり | 問い合わせあり | 問合せ有 | 聞かれ | 言われ | 頼まれ | 求められ | 依頼され | 要望され | 質問され | 相談され | 相談あり | 打診あり | 希望されて | 検討されて | 考えられて | 求められ | を要望 | を希望 | を依頼 | 要件 | 要望 | ニーズ | ご要望 | ご希望 | 課題 | 背景 | bant | 予算: | 時期: | 決裁: | 導入時期 | 決裁者 | 温度感
    they | he | she | customer | client | prospect | asked | asks | wants | wanted | requested | said | says | mentioned | told | confirmed | needs | looking | interested | their | per | according to | champion | buyer`,
  ),
  act(
    'ours',
    `送付済 | 送信済 | 提出済 | 説明済 | 案内済 | 連絡済 | 共有済 | 送付した | 送付しました | 送りました | お送りしました | 案内した | 案内しました | 提案した | 提案しました | 提案する | 提案予定 | 送付予定 | 送る予定 | 案内予定 | 打診 | 打診予定 | 訪問予定 | 架電 | 再架電 | かけ直 | フォロー | フォロー予定 | フォローする | 促す | 促した | 仕掛け | 提示した | 提示予定 | 提示する | 用意する | 準備する | 準備中 | 作成中 | 作成する | 調整中 | 確認する | 確認予定 | 聞いてみ | 聞き出 | ヒアリング予定 | ヒアリングする | 押し込 | 取りに行 | 狙い | 狙う | 当てる | したい所 | したいところ | すること | しておく | todo | to do | 次回 | 次アクション | next action | ネクスト | 当方 | 当社 | 弊社 | 自社 | 思われ | と思う | だろう | かもしれ | 可能性あり | 見込 | 予想 | 推測 | 感触 | 仮説
    we sent | sent the | sent over | i sent | will send | i'll send | need to send | to send | follow up | following up | follow-up | left voicemail | left a voicemail | voicemail | no answer | i'll | i will | we'll | we will | plan to offer | offer them | pitched | pitch them | proposed | i think | i guess | guess | maybe | might | probably | todo | to do | next step | next steps | our plan | my plan | should`,
  ),
]
