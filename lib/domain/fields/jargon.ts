// Words of internal names and engineers' labels: romaji as Japanese is written, English abbreviations in full. Data.

const pairs = (rows: string): [string, string][] =>
  rows
    .trim()
    .split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))
    .flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to]]))

/** Romaji in Hepburn with every long vowel spelt out, and the word that it stands for in a CRM. */
export const ROMAJI: ReadonlyMap<string, string> = new Map(
  pairs(`
busho 部署 | bumon 部門 | shozoku 所属 | haizoku 配属 | soshiki 組織 | kinmusaki 勤務先 | shozokusaki 所属先 | shokuba 職場
shinryouka 診療科 | yakushoku 役職 | shokui 職位 | shokumei 職名 | shokuseki 職責 | shokkai 職階 | shokkyuu 職級 | katagaki 肩書
shokushu 職種 | tachiba 立場 | kaisou 階層 | shimei 氏名 | namae 名前 | toiawase 問い合わせ | soudan 相談 | youbou 要望
goyoubou 要望 | gosoudan 相談 | otoiawase 問い合わせ | shitsumon 質問 | goshitsumon 質問 | iken 意見 | goiken ご意見 | irai 依頼
naiyou 内容 | shousai 詳細 | honbun 本文 | kadai 課題 | nayami 悩み | onayami お悩み | komarigoto お困りごと | mokuteki 目的
douki 動機 | haikei 背景 | kikkake きっかけ | jiyuu 自由 | kinyuu 記入 | kijutsu 記述 | kaitou 回答 | hitokoto 一言
bikou 備考 | renraku 連絡 | jikou 事項 | tokki 特記 | gaiyou 概要 | setsumei 説明 | memo メモ
hiaringu ヒアリング | hiaring ヒアリング | hearing ヒアリング | kikitori 聞き取り | jiki 時期 | dounyuu 導入 | kounyuu 購入 | yotei 予定 | kibou 希望
mokuhyou 目標 | kentou 検討 | joukyou 状況 | joutai 状態 | dankai 段階 | yosan 予算 | kakuho 確保 | umu 有無
kessai 決裁 | kessaihouhou 決済方法 | kessaisha 決裁者 | ringi 稟議 | shounin 承認 | hikaku 比較 | kyougou 競合 | sentei 選定
koushin 更新 | keiyaku 契約 | manryou 満了 | kirikae 切替 | irekae 入替 | koukai 更改 | nendo 年度 | shoudan 商談
mendan 面談 | houmon 訪問 | denwa 電話 | kaden 架電 | kiroku 記録 | rireki 履歴 | nippou 日報 | gijiroku 議事録
taiou 対応 | hikitsugi 引き継ぎ | iyoku 意欲 | kadou 稼働 | genjou 現状 | genkou 現行 | juugyouin 従業員 | juugyousha 従業者
shain 社員 | shokuin 職員 | ninzuu 人数 | jinin 人員 | kibo 規模 | kigyou 企業 | kaisha 会社 | houjin 法人
gyoushu 業種 | gyoukai 業界 | gyoutai 業態 | jigyou 事業 | sangyou 産業 | bunrui 分類 | daibunrui 大分類 | chuubunrui 中分類
shubetsu 種別 | shurui 種類 | tenjikai 展示会 | tenji 展示会 | ibento イベント | seminaa セミナー | semina セミナー | webinaa ウェビナー
kyanpeen キャンペーン | shisaku 施策 | raijou 来場 | sanka 参加 | kakutoku 獲得 | keiro 経路 | shutten 出展 | saiji 催事
benkyoukai 勉強会 | setsumeikai 説明会 | meishi 名刺 | koukan 交換 | ryuunyuu 流入 | haishin 配信 | teishi 停止 | kyohi 拒否
kahi 可否 | fuka 不可 | fuyou 不要 | meeru メール | merumaga メルマガ | annai 案内 | kaijo 解除 | jushin 受信
soufu 送付 | soushin 送信 | koudoku 購読 | doui 同意 | kyoka 許可 | yuusen 優先 | yuusendo 優先度 | ondo 温度
ondokan 温度感 | kakudo 確度 | mikomi 見込み | mikomido 見込み度 | kinkyuu 緊急 | kinkyuudo 緊急度 | ranku ランク | kanshin 関心
kanshindo 関心度 | kyoumi 興味 | hyouka 評価 | sukoa スコア | tensuu 点数 | tokuten 得点 | pointo ポイント | kubun 区分
kurasu クラス | reberu レベル | nichiji 日時 | bangou 番号 | furagu フラグ | tantou 担当 | tantousha 担当者 | jisha 自社
heisha 弊社 | tousha 当社 | eigyou 営業 | shoukai 紹介 | shoukaisha 紹介者 | dairiten 代理店 | hanbaiten 販売店 | hansha 販社
shiire 仕入 | gaichuu 外注 | itaku 委託 | seikyuu 請求 | seikyuusaki 請求先 | shiharai 支払 | nyuukin 入金 | nouhin 納品
nouhinsaki 納品先 | nounyuu 納入 | haisou 配送 | haisousaki 配送先 | hassou 発送 | todokesaki 届け先 | zenshoku 前職 | joushi 上司
kazoku 家族 | daihyou 代表 | daihyousha 代表者 | hoshu 保守 | shuuri 修理 | koshou 故障 | shougai 障害 | kureemu クレーム
kaiyaku 解約 | kizon 既存 | kokyaku 顧客 | okyakusama お客様 | tokuisaki 得意先 | torihikisaki 取引先 | saiyou 採用 | oubo 応募
yoshin 与信 | manzoku 満足 | manzokudo 満足度 | rikaido 理解度 | uriage 売上 | shihonkin 資本金 | touroku 登録 | tourokusha 登録者
sakusei 作成 | sakuseisha 作成者 | kanri 管理 | keiri 経理 | shutoku 取得 | shutokusha 取得者 | zenkai 前回 | gakkou 学校
chuumon 注文 | juchuu 受注 | hacchuu 発注 | kyuujin 求人 | senpou 先方 | idou 異動 | shusshin 出身 | kenmu 兼務 | doukousha 同行者 | setchi 設置 | nyuuryokusha 入力者 | shinyou 信用 | jouchou 上長 | moushikomi 申込 | riyou 利用 | kouho 候補
`),
)

/** What follows a word in one token: BUSHOMEI, TANTOSHA, KANSHINDO. */
export const ROMAJI_ENDINGS: ReadonlyMap<string, string> = new Map(
  pairs('mei 名 | sha 者 | suu 数 | su 数 | do 度 | ran 欄 | saki 先 | moto 元 | bu 部 | ka 課 | kan 感'),
)

/** English in the shorthand of data bases. Words that stand for themselves are listed so that names without a gap come apart. */
export const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ...pairs(`
cust customer | cstm customer | cstmr customer | clnt client | acct account | comp company | nm name | cls class
clss class | lvl level | stat status | sts status | txt text | num number | nbr number | qty number
cnt count | emp employee | empl employee | dept department | dpt department | bdgt budget | bdg budget | prio priority
prty priority | tmln timeline | deliv delivery | dlv delivery | dlvr delivery | dlvry delivery | shp shipping | ship shipping | inv invoice
bil billing | msg message | cmnt comment | cmt comment | descr description | req request | inq inquiry | inqry inquiry
qst question | evt event | cmpgn campaign | cmpn campaign | camp campaign | src source | prj project | proj project
phs phase | stg stage | mgr manager | mgmt management | scr score | ttl title | ctgr category | ctgry category
catg category | indus industry | indstry industry | kbn 区分 | kb 区分 | jky 状況 | yn flag | flg flag
tmp temperature | rng range | sz size | val value | sum total | yr year | rnk rank | grd grade | mtg meeting | hrng ヒアリング | dttm datetime | upd updated | crt created
`),
  ...'customer client lead contact company account name code class level status text number count size range band employee department division dept position title job role job industry sector budget timeline need needs by when plan priority rank grade score point source event expo show seminar webinar campaign mail email opt out in stop unsub project phase stage message comment inquiry question request detail details note notes memo free type category date flag billing delivery shipping order owner partner agent support sales call visit user reseller invoice'
    .split(' ')
    .map((word): [string, string] => [word, word]),
  ['act', 'activity'],
  ['pos', 'pos'],
  ['ind', 'ind'],
  ['pri', 'pri'],
  ['ng', 'ng'],
  ['cd', 'cd'],
  ['dt', 'dt'],
  ['tech', 'tech'],
  ['vndr', 'vendor'],
  ['dlr', 'dealer'],
  ['rslr', 'reseller'],
  ['ptnr', 'partner'],
  ['edm', 'edm'],
])
