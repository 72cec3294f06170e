// Data: the words for what an evaluation is about, by category, in Japanese and English. The acts on it are in acts.ts.
import { phraseList } from '../../definition/phrase-list'

export type Weight = 'strong' | 'medium'

export interface ObjectWords {
  readonly id: string
  readonly weight: Weight
  readonly words: readonly string[]
}

const object = (id: string, weight: Weight, words: string): ObjectWords => ({
  id,
  weight,
  words: phraseList(words),
})

/** The categories; source: rulings, "Signals". What a buyer asks for is strong, a fact around an evaluation is medium. */
export const OBJECTS: readonly ObjectWords[] = [
  object(
    'price',
    'strong',
    `料金 | 価格 | 費用 | 値段 | 金額 | コスト | 単価 | 月額 | 年額 | 初期費 | 維持費 | 運用費 | ライセンス費 | ライセンス料 | 利用料 | 使用料 | 保守料 | 保守費 | お代 | いくら | おいくら | いかほど | 幾ら | なんぼ | ねだん | りょうきん | ひよう | かかくは
    プラン | 定価 | 割引 | 値引 | ディスカウント | 予算感 | 費用感 | 価格感 | 金額感 | 相場 | 何円 | 何万 | 円くらい | 円ぐらい | 安く | 高い | お得 | 従量 | 課金 | 無料 | 有料 | アカデミック | 特別価格 | 卸値 | 仕切 | ランニング | イニシャル | 見積り感 | 規模感
    price | prices | pricing | cost | costs | fee | fees | rate card | how much | ballpark | charge | charges | charged | discount | discounts | tier | tiers | per seat | per user | per month | per year | license fee | tco | rates | expensive | afford | affordable | numbers for`,
  ),
  object(
    'quotation',
    'strong',
    `見積 | 見つもり | みつもり | ミツモリ | 積算 | 概算 | 相見 | あいみつ | アイミツ | 試算 | 御見積書
    quote | quotes | quotation | quotations | estimate | estimates | proforma | pro forma | formal offer | commercial offer | proposal | proposals | 提案書 | 提案をいただ | ご提案をお願い | ご提案いただ | 提案してほし | 提案して欲し | 提案がほし | 提案が欲し`,
  ),
  object(
    'demo',
    'strong',
    `デモ | 実演 | 実機 | 実物 | 画面 | 操作感 | 操作性 | 使い勝手 | 動いているところ | 動くところ | 動きを見 | 現物 | 見せて | 見せても | 見てみたい | 見たい | 拝見したい | 触って | さわって | 説明 | 打ち合わせ | 打合せ | 打合わせ | うちあわせ | 面談 | 商談 | 話を聞 | 話聞 | お話を伺 | 話がしたい | 話をしたい | 話したい | 相談 | 詳しい話 | 詳しく聞 | くわしく | 詳細を聞 | 詳細 | 来社 | 来てもら | 来ていただ | 訪問 | 伺って | オンラインで | zoom | teams | 面会 | ご紹介いただ | 同席 | プレゼン | 内覧 | 見学 | ショールーム
    demo | demos | demonstration | walkthrough | walk-through | walk through | walk us through | walk me through | presentation | present to | show us | show me | see it | see the product | see how | explanation | explain | introductory call | intro call | meeting | meet | call with | a call | hop on | jump on | talk to someone | talk with | speak to | speak with | discuss | screen share | in action | visit us | come to our`,
  ),
  object(
    'trial',
    'strong',
    `試用 | お試し | おためし | トライアル | トライヤル | 試して | 試した | 試せ | ためして | ためした | ためせ | 試験 | テスト | 体験 | 評価版 | 検証 | poc | 実証 | パイロット | 使ってみ | 使わせて | つかってみ | 触ってみ | さわってみ | 入れてみ | スモールスタート | 少人数で | 一部署で | 一部門で | 先行して | 先行導入 | サンドボックス | デモ環境 | 検証環境 | 仮導入 | 借り | 貸し | 貸出
    trial | trials | try it | try out | try this | try the | try your | trying | test account | test environment | test drive | test it | testing | sandbox | pilot | proof of concept | proof-of-concept | evaluation copy | evaluation license | evaluation licence | evaluation version | play with | hands-on | hands on | free version | small group first | start small`,
  ),
  object(
    'requirements',
    'strong',
    `機能 | 仕様 | 要件 | 連携 | 連動 | 対応して | 対応でき | 対応可 | 対応は | 対応状況 | できますか | できますでしょうか | できるか | できるのか | できるもの | できるんで | 可能ですか | 可能でしょうか | 可能か | 可能なのか | カスタマイズ | 取り込み | 取込 | 取り込め | 移行 | 移せ | 引き継げ | 出力 | 帳票 | csv | api | 上限 | 制限 | 同時 | スマホ | タブレット | アプリ | オフライン | 条件 | 使えますか | 使えるか | 使えるんで | 使えるの | つかえますか | つかえる | 使えます | 権限 | 承認フロー | 設定 | 操作 | 動作環境 | 対応os | スペック | ありますか | あるか | ありますでしょうか | ございますか | ございますでしょうか | 限界 | 課題 | 困って | 困り | 悩んで | 悩み | 手間 | 手作業 | 手書き | 紙で | 紙の | エクセル | excel | 属人 | 効率化 | 自動化 | ペーパーレス | デジタル化 | システム化 | 仕組み | 電子化
    feature | features | function | functions | functionality | requirement | requirements | integrate | integrates | integration | integrations | support for | supports | compatible | customize | customise | customization | import | export | migrate | migration | api | sso | limit | limits | limitation | capable | capability | does it | does your | can it | can your | can you | can we | could we | is it possible | handle | handles | work with | works with | connect to | connects to | users | specification | specifications | specs | offline | mobile app`,
  ),
  object(
    'comparison',
    'strong',
    `比較 | 他社 | 違い | ちがい | 差は | 選定 | 候補 | 迷って | 迷い | まよって | 比べ | くらべ | 最終 | 社に絞 | 社まで | 二択 | 2択 | 3択 | 最有力 | 本命 | 有力 | 強み | 優位 | 選ぶメリット | メリット | 決め手 | コンペ | 声かけ | 声掛け | 数社 | 複数社 | 何社か | 各社 | a社 | b社 | ベンダー | 評価して | 星取 | 競合
    compare | comparing | comparison | versus | vs | alternative | alternatives | shortlist | short-list | short list | shortlisted | finalist | finalists | down to | difference | differences | differ | evaluating | evaluation | evaluate | assessing | considering | other vendors | other options | options | vendors | vendor selection | candidate | candidates | competitor | bake-off | better than | shopping for | shopping around | in the market for`,
  ),
  object(
    'adoption',
    'strong',
    `導入 | 採用 | 入れたい | いれたい | 入れる | 入れよう | 取り入れ | 使いたい | つかいたい | 利用したい | 活用したい | 始めたい | はじめたい | 始め | 使い始め | 利用開始 | 利用を | 乗り換え | のりかえ | 切り替え | 切替 | 置き換え | 入れ替え | 入替 | 刷新 | リプレイス | リプレース | 更改 | 見直し | 全社 | 全拠点 | 全店 | 横展開 | 検討 | 前向き | 探して | さがして | 探し | 次を | 乗せたい | 統一 | 一本化 | 移りたい | 変えたい | 替えたい | 整備 | 構築 | 新しい | 新システム | dx
    introduce | introducing | introduction of | adopt | adopting | adoption | implement | implementing | implementation | deploy | deploying | deployment | roll out | rolling out | rollout | roll-out | replace | replacing | replacement | switch | switching | move to | moving to | move away | looking for | look for | searching for | use your | using your | start using | start with | interested in your | onboard | onboarding | go with | go ahead | consider | considering | considered | standardise | standardize | expand`,
  ),
  object(
    'japan_rollout',
    'strong',
    `日本で | 日本での | 日本側 | 日本でも | 日本国内 | 国内展開 | 国内での | 国内実績 | 国内の | 代理店 | 販売店 | 取扱店 | 取り扱い | 販社 | 販売元 | 販売代理 | パートナー | sier | ベンダーさん | 日本の会社 | 間に入って | 日本の窓口 | 商社経由 | 経由で | どこで買え | どこから買え | 導入支援 | 支援会社 | 現地法人
    japan rollout | japan roll-out | rollout in japan | japan team | japan office | our japan | tokyo office | osaka office | tokyo team | in japan | for japan | to japan | japanese market | japanese team | japanese office | japanese subsidiary | japanese branch | japanese colleagues | japan entity | japan side | reseller | resellers | distributor | distributors | local partner | local partners | integrator | partner in`,
  ),
  object(
    'language',
    'strong',
    `日本語 | 和訳 | 和文 | 邦訳 | 英語 | 多言語 | 言語 | にほんご | ベトナム語 | 中国語 | 翻訳 | ローカライズ
    japanese language | in japanese | japanese ui | japanese interface | japanese version | japanese manual | japanese manuals | japanese documentation | japanese-language | localized | localised | localization | localisation | languages | language | translated | translation | furigana | kanji | multi-byte | double-byte`,
  ),
  object(
    'local_support',
    'strong',
    `サポート | 窓口 | 問い合わせ先 | 保守 | 対応時間 | 受付時間 | 電話で聞 | 電話対応 | 電話で | 駆けつけ | かけつけ | 研修 | 講習 | レクチャー | 教えに来 | 設定代行 | 初期設定 | 導入後 | トラブル | 故障 | 障害時 | 夜間 | 土日 | 休日 | 24時間 | 担当者はつ | 担当がつ | 手伝って | 面倒を見 | フォロー | 立ち上げ支援 | 伴走
    support | helpdesk | help desk | support desk | business hours | japan time | jst | time zone | timezone | local support | on-site | onsite | training | speaks japanese | speak japanese | japanese-speaking | japanese speaking | account manager | customer success | response time | sla | when there is trouble | trouble | someone in tokyo | someone in japan | in our time`,
  ),
  object(
    'security',
    'strong',
    `セキュリティ | セキュリテイ | 安全性 | チェックシート | チェックリスト | 確認シート | 調査票 | 質問票 | 確認事項 | サーバ | データセンター | 保管場所 | 保存先 | 保存場所 | 置き場所 | データの | データは | どこに保存 | 国内保管 | 国外 | 海外に置 | クラウドに置 | リージョン | 個人情報 | 機微 | 機密情報 | isms | pマーク | プライバシーマーク | soc2 | soc 2 | 27001 | ismap | 暗号 | バックアップ | 監査 | 脆弱性 | ログ | シングルサインオン | 二段階 | 二要素 | 多要素 | アクセス制限 | ip制限 | 漏えい | 漏洩 | 委託先 | 情シスの審査 | 審査 | ガイドライン | オンプレ | 閉域
    security | infosec | info-sec | questionnaire | checklist | check sheet | pen test | penetration | soc 2 | soc2 | iso 27001 | iso27001 | data center | data centre | data residency | data location | where is the data | where the data | data stored | stored | hosted | hosting | servers | server | encryption | encrypted | gdpr | appi | privacy | dpa | data processing | certified | certification | certifications | audit | compliance | mfa | two-factor | access control | backup | backups | on-prem | on-premise`,
  ),
  object(
    'contract',
    'strong',
    `契約 | 規約 | nda | 機密保持 | 秘密保持 | 守秘 | ひな形 | 雛形 | ひな型 | ドラフト | 最低利用 | 縛り | しばり | 解約 | 途中解約 | 違約金 | 契約書 | 契約期間 | 利用期間 | 約款 | 覚書 | 押印 | 捺印 | 印鑑 | 電子署名 | 締結 | 取り交わ | 反社 | 与信 | 法務 | リーガル | 口座開設 | 取引口座 | 新規取引 | 取引先登録 | 業者登録 | 入札 | 仕様書 | rfp | rfi | 提案依頼 | 情報提供依頼 | 調達 | ひながた
    contract | contracts | agreement | terms | msa | nda | non-disclosure | minimum term | commitment | lock-in | cancellation | notice period | legal | redline | redlines | redlined | paperwork | vendor registration | supplier registration | vendor form | vendor onboarding | procurement | sow | order form | signature | countersign | tender | rfp | rfi`,
  ),
  object(
    'payment',
    'strong',
    `支払 | 支払い | しはらい | 払い | 請求書 | 請求 | 振込 | 振り込み | 口座振替 | 引き落とし | クレジット | カード | カード払い | 円建て | 日本円 | 月末締 | 前払い | 後払い | 年払い | 月払い | 分割 | 一括 | リース | 検収 | 領収書 | インボイス番号 | 適格請求書 | 支払サイト | 手形 | でんさい | 公費 | 校費
    invoice | invoices | invoicing | invoiced | bank transfer | wire transfer | pay by | pay in | payment | payment terms | credit card | billing | billed | in yen | jpy | yen | net 30 | net 60 | purchase order | annually | installments | upfront`,
  ),
  object(
    'schedule',
    'strong',
    `納期 | いつから | いつ頃 | いつごろ | いつまで | 何日 | 何週間 | 何ヶ月 | 何か月 | 何カ月 | どれくらいで | どのくらいで | 期間 | 最短 | 間に合 | まにあ | すぐに使 | すぐ使 | すぐ始 | 今すぐ | 至急 | スケジュール | 日程 | 段取り | 流れ | 手順 | 進め方 | 工程 | リードタイム | 着手 | 立ち上げ
    how soon | how long | lead time | timeline | schedule | when can | when could | how quickly | how fast | time frame | timeframe | next steps | next step | kick off | kickoff | kick-off | get started | getting started | ready by | before the end`,
  ),
  object(
    'order',
    'strong',
    `発注 | 注文 | 申し込み | 申込 | 申込み | もうしこみ | 購入 | 買い | 買う | 買える | 買えます | 買おう | かいたい | 内示 | 正式に | 契約したい | 進めて | すすめて | 進めたい | お願いすること | お願いしたい | お願いしようか | 決まりました | 決定しました | 決めました | 決まり | 採用が決 | 御社に決 | 御社で決 | 内定 | ゴーサイン | goが出 | okが出 | okもら | ok出 | 通りました | 下りました | おりました | 降りました | 追加したい | アカウント追加 | 増やしたい | 台 | ライセンス
    order | orders | ordering | purchase | purchasing | buy | buying | proceed | sign up | sign the | place an | go-ahead | green light | green-lit | approved your | we have chosen | we've chosen | we chose you | decided on you | decided to go with you | selected you | selected your | licenses | licences | seats | seat`,
  ),
  object(
    'budget',
    'medium',
    `予算 | 予算化 | 予算取り | 補助金 | 助成金 | 枠は | 枠を | 予備費 | 起案 | 投資枠 | 決算前 | 使い切
    budget | budgeted | budgets | funding | funds | set aside | earmarked | capex | opex | money approved`,
  ),
  object(
    'replacement',
    'medium',
    `保守切れ | 保守が切れ | 保守期限 | 保守終了 | サポート終了 | サポートが終 | サポート切れ | サポート期限 | 契約更新 | 契約の更新 | 更新時期 | 更新月 | 更新が | 更新は | 更新し | 契約満了 | 満了 | 契約が切 | 契約が終 | リース切れ | リースが切 | リース満了 | リースアップ | リース期限 | 耐用 | eol | eos | 現行 | 老朽 | 古く | 古い | 今のシステム | 今使って | 今使い | 既存の | 既存シ | 現在使 | 現在利用 | 現状 | 終売 | 値上げ | 値上が | 撤退 | サービス終了 | 提供終了 | 後継 | 代わり | かわりの | 代替 | 後釜
    renewal | renew | renewing | contract ends | contract expires | contract is up | expires | expiring | expiry | end of life | end-of-life | end of support | sunset | sunsetting | discontinued | our current | current tool | current vendor | current provider | current system | existing system | incumbent | legacy | outgrown | price hike | raised prices | unhappy with | fed up`,
  ),
  object(
    'timeline',
    'medium',
    `月までに | 月から | 月には | 月中に | 月末まで | 月頃 | 月ごろ | 月開始 | 月稼働 | 月導入 | 年内に | 年内 | 年度内 | 年明け | 今期中 | 期中に | 期初 | 期末まで | 来期から | 来年度から | 来春 | 今春 | 夏まで | 秋まで | 冬まで | 春から | 夏から | 秋から | 新年度 | 年度末 | 下期 | 上期 | 半期 | 四半期 | 繁忙期前 | 繁忙期の前 | 盆前 | 盆明け | 連休明け | gw明け | ヶ月以内 | か月以内 | カ月以内 | ヵ月以内 | 週間以内 | 導入時期 | 利用時期 | 希望時期 | 稼働時期 | 本稼働 | 稼働開始 | 運用開始 | 本番 | カットオーバー | リリース | 開業 | 開設 | オープン | 移転 | 期限 | 締切 | 〆切 | しめきり | までに
    go-live | go live | going live | live by | by january | by february | by march | by april | by may | by june | by july | by august | by september | by october | by november | by december | by spring | by summer | by q1 | by q2 | by q3 | by q4 | in q1 | in q2 | in q3 | in q4 | this quarter | next quarter | fiscal year | fiscal | fy | end of the year | end of year | year end | by the end of | before april | from april | from next | within | deadline | target date | start date | up and running | in production | this year`,
  ),
  object(
    'approval',
    'medium',
    `稟議 | りん議 | リンギ | りんぎ | 禀議 | 決裁 | 承認 | 上申 | 役員会 | 取締役会 | 経営会議 | 理事会 | 幹部会 | 常務会 | 部会に | 会議にかけ | 会議にはか | 会議で決 | 会議に出 | 上に上げ | 上にあげ | 上げるため | 上司に | 社長に | 部長に | 役員に | 常務に | 専務に | 院長に | 所長に | 工場長に | 説得 | 社内で通 | 社内を通 | 社内稟 | 社内申請 | 社内説明 | 社内検討 | 社内調整 | 予算申請 | 議会 | 起票 | 回付 | 回議 | okをもら
    ringi | approval | approvals | approve | approved | sign-off | sign off | signoff | hanko | board meeting | board | steering committee | management meeting | my boss | our boss | my manager | our cfo | the cfo | our cto | our cio | executive | exec team | business case | in front of`,
  ),
  object(
    'japan_entity',
    'medium',
    `日本法人 | 日本支社 | 日本支店 | 日本拠点 | 日本オフィス | 日本事務所 | 日本子会社 | 東京支社 | 東京オフィス
    japan subsidiary | japanese subsidiary | japan entity | japanese entity | japan office | japan branch | tokyo office | osaka office | our office in | office in tokyo | office in osaka | office in japan | kabushiki kaisha | godo kaisha | our k.k. | kk in`,
  ),
  object(
    'back_office_law',
    'medium',
    `電子帳簿 | 電帳法 | インボイス制度 | インボイス対応 | 適格請求書 | 年末調整 | マイナンバー | 源泉 | 労基法 | 労働基準法 | 36協定 | 三六協定 | 法改正 | 働き方改革 | 2024年問題 | 個人情報保護法 | 薬機法 | haccp
    qualified invoice | e-book preservation | electronic books | my number | invoice system | labor standards | labour standards`,
  ),
  object(
    'content',
    'medium',
    `資料 | カタログ | パンフ | リーフレット | 事例 | 導入事例 | 活用事例 | 実績 | ホワイトペーパー | チラシ | 冊子 | 比較表 | 機能一覧 | ダウンロード | dlし | 動画 | 録画 | レポート | サンプル | 参考資料 | 紹介資料 | 説明資料 | マニュアル
    brochure | brochures | catalog | catalogue | datasheet | data sheet | case study | case studies | white paper | whitepaper | materials | material | documentation | one-pager | deck | slides | references | customer references | success stories | ebook | download | downloaded`,
  ),
]
