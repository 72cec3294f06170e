// The built-in phrases of the definition: what counts as a sign of a Japan evaluation. Words too broad to decide alone are medium.
import type { SignalCategory } from './definition'
import { phraseList } from './phrase-list'

/** Japan intent phrases by category; source: what buyers at Japanese companies ask for, stage by stage. */
export const DEFAULT_SIGNALS: readonly SignalCategory[] = [
  {
    id: 'evaluation',
    strength: 'strong',
    phrases: phraseList(`
      見積 | 見つもり | みつもり | あいみつ | 相見 | 価格表 | 料金表 | 料金プラン…知り | 料金プラン…教え | 料金…教えて | 価格…教えて | 費用…教えて | 費用感 | 概算費用 | 稟議 | りん議 | 禀議
      導入…検討 | 導入検討 | 比較検討 | リプレイス | リプレース | トライアル | トライヤル | 無料お試し | 試用…希望 | 試用…申 | 実証実験 | 概念実証
      デモ…希望 | デモ…お願い | デモ…依頼 | デモ…見たい | デモ…見せ | デモ…拝見 | デモ…申し込 | デモ…申込 | デモ…実施 | デモンストレーション
      オンラインデモ | 製品デモ | 打ち合わせ…時間 | 打合せ…時間 | 打ち合わせ…希望 | 打ち合わせ…お願い | 打ち合わせ…したい | 打合せ…希望 | 打合せ…お願い | 打合せ…したい | 打ち合せ…希望
      提案依頼書 | 情報提供依頼 | 提案…依頼 | ご提案…いただき | ご提案…お願い | rfp | rfi | 相見積 | poc | proof of concept
      quote | quotation | price list | pricing for japan | pricing … japan | approval document
      shortlist | short-list | short list | replace our | replacing our | evaluate | evaluating
      evaluation of | under evaluation | free trial | trial | demo | product demonstration | ringi
      おいくら | いくらくらい | いくらぐらい | いくらほど | 費用はいくら | 料金はいくら | 価格はいくら | 概算…お願い | 概算…教 | 概算で | 導入費用 | ライセンス費用 | ライセンス料 | ボリュームディスカウント | 値引
      決裁待ち | 決裁が下り | 決裁が降り | 決裁がおり | 決裁を取 | 決裁を得 | 決裁をもら | 決裁に回 | 決裁申請 | 承認が下り | 承認が降り | 承認がおり | 承認待ち | 承認を得 | 承認を取 | 上申 | 経営会議に
      役員会に | 社内承認 | 社内決裁
      絞って比較 | 社に絞 | 社ほどに絞 | 社程度に絞 | 最終候補 | 候補に残 | 画面…見ながら | 画面…見せ | 操作…見せ | 実際の画面 | 試してみたい | 試したい | 試験導入 | パイロット導入 | スモールスタート
      how much would it | how much does it | how much is it | how much do you | how much it costs | how much it would | cost estimate | cost per user | price per user | per seat | license fee | license fees | licence fee | volume discount
      sign-off | final approval | internal approval | board approval | sign-off from | sign off from
      walk us through | walk me through | see it in action | see the product in action | see how it works
      looking for an alternative | looking for a replacement | take its place | alternatives to | alternative to our | move away from | moving away from | pilot with | pilot project | run a pilot | down to two | down to three | final two
    `),
  },
  {
    id: 'implementation',
    strength: 'strong',
    phrases: phraseList(`
      日本での導入 | 日本…導入を | 日本での展開 | 国内導入 | 国内での導入 | 国内…展開 | 日本拠点…導入 | 日本法人…導入 | 導入支援 | 導入パートナー
      導入ベンダー | 販売代理店 | 代理店経由 | 販売パートナー | sier | システムインテグレーター | 国内での実績 | 国内実績 | 国内の実績 | 国内の導入実績
      国内導入実績 | 日本での実績 | 日本での導入実績 | 日本国内…実績 | implementation in japan | implement … in japan
      implementing … in japan | deploy … in japan | deployment in japan | japan rollout
      japan roll-out | japanese rollout | rollout in japan | roll-out in japan | rollout to japan
      roll out … japan | rolling out … japan | japan implementation | japan deployment
      local partner | implementation partner | reseller in japan | partner in japan
      distributor in japan | japanese reseller | partner or reseller in japan | integrator in japan | 代理店…ありますか | 代理店…いますか | 全拠点…展開 | 全社展開 | japanese customers | customers in japan
      references in japan | launch in japan
    `),
  },
  {
    id: 'local_support',
    strength: 'strong',
    phrases: phraseList(`
      日本語対応 | 日本語に対応 | 日本語…対応 | 日本語…サポート | 日本人…サポート | 国内サポート | 国内…サポート | 日本…サポート体制 | 日本語マニュアル
      日本語の…マニュアル | 日本語ui | 日本語…画面 | 日本語インターフェース | 日本語版 | 日本語化 | 日本語表示 | 日本語ドキュメント | 日本語の資料
      日本時間…対応 | 日本時間…サポート | 日本時間…問い合わせ | 日本の営業時間 | 平日…サポート | 平日…電話対応 | 電話サポート | 電話…サポート | サポート窓口
      問い合わせ窓口…日本 | japanese support | support in japanese | support … in japanese
      japanese-language | japanese language | japanese-speaking | japanese speaking | japanese ui
      japanese interface | japanese manual | japanese documentation | japanese version
      japanese locali | localized in japanese | localization for japan | japan time zone
      japan time … support | support … japan time | japan business hours | jst support
      support … jst | jst hours | jst business hours | local support | support in japan
      support … in japan | japan support | support team in japan
      helpdesk in japan | help desk in japan | helpdesk in japanese | help desk in japanese | manuals … in japanese | documentation in japanese | training in japanese | speaks japanese | speak japanese | japanese speaker
      in tokyo … look after | based in tokyo … support | 日本語で問い合わせ | 日本語で質問 | 日本語で…対応 | 日本語の研修 | 日本語の操作
    `),
  },
  {
    id: 'security',
    strength: 'strong',
    phrases: phraseList(`
      チェックシート | セキュリティチェックシート | セキュリティ…チェックシート | セキュリティシート | セキュリティチェック | セキュリティ調査票 | セキュリティ…アンケート
      セキュリティ審査 | クラウド…チェックシート | チェックシート…回答 | チェックシート…記入 | ismap | プライバシーマーク | プライバシー・マーク | pマーク | isms
      iso27001 | iso 27001 | iso/iec 27001 | iso/iec27001 | soc2 | soc 2 | soc 2 type | データ保管場所
      データ…保管場所 | データの保管 | データ…保存場所 | データ所在地 | 国内データセンター | 国内のデータセンター | データセンター…国内 | データセンター…日本
      日本のデータセンター | 国内リージョン | 東京リージョン | 日本リージョン | 個人情報保護法 | 個人情報…委託 | 委託先管理 | 委託先…審査 | 脆弱性診断
      security checklist | security check sheet | security check list | security questionnaire
      security review | security assessment | data residency | data … stored in japan
      data … hosted in japan | data center in japan | data centre in japan | tokyo region
      japan region | appi | privacy mark | dpa | data processing agreement | penetration test | infosec review | security team … review | 情報セキュリティ部 | 情報セキュリティ…審査 | 情報セキュリティ…確認
      セキュリティ要件 | セキュリティ基準 | データ…国内に保存 | データ…国内に保管 | data … stay in | data … inside japan | data … in tokyo
    `),
  },
  {
    id: 'terms',
    strength: 'strong',
    phrases: phraseList(`
      請求書払い | 請求書払 | 請求書…支払 | 請求書…払い | 月末締め | 月末締 | 翌月末払 | 円建て | 円建 | 日本円…請求 | 日本円…支払 | 日本円…払
      契約書…雛形 | 契約書…ひな形 | 契約書…ひな型 | 契約書…雛型 | nda | 秘密保持契約 | 機密保持契約 | 反社チェック | 反社会的勢力 | 与信
      jpy invoice | invoice … jpy | invoice … yen | invoices … yen | pay … yen | yen pricing
      pricing in yen | prices in yen | pay by bank transfer | bank transfer | purchase order
      新規取引先 | 取引先登録 | 取引口座 | 支払条件 | 支払い条件 | 支払サイト | 支払いサイト | 検収 | 契約書…確認 | 契約書…送 | 契約書…レビュー | リーガルチェック | vendor registration | supplier registration
      vendor onboarding | payment terms | net 30 | net 60 | invoice … end of the month | msa | redlined | redlines
    `),
  },
  {
    id: 'planning',
    strength: 'medium',
    phrases: phraseList(`
      予算 | 来期 | 今期中 | 今年度中 | 来年度 | 選定 | 乗り換え | 乗換 | 乗りかえ | 切り替え | 切替 | 切り換え | 契約更新 | 契約の更新 | 更新時期 | 日本法人
      日本支社 | 日本拠点 | 消費税 | budget | fiscal year | next quarter | switch from | switching from
      switch to | contract renewal | renewal | japan office | office in japan | tokyo office
      go-live | go live | going live | to be live | set aside for this | set aside for it | funding … approved | money … approved | funds are | 本稼働 | 稼働開始 | 運用開始 | 利用開始 | 年内に…決 | 年内に…導入 | 年内に…開始 | 年内に…始め | 年度内に…導入 | 年度内に…決 | 月から使い
      月から利用 | 月までに導入 | 月までに稼働 | 繁忙期…前に | 保守切れ | サポート切れ | サポート終了 | 更新しない | 更新せず | don't intend to renew | not going to renew | won't renew | will not renew | api連携 | データ移行 | データの移行 | 移行…支援
      data migration | migrate from | integration with | integrate with | integrates with | up and running by | rollout by | by the end of the fiscal |
      japan subsidiary | subsidiary in japan | japanese subsidiary | japan branch | japan entity
      consumption tax
    `),
  },
  {
    id: 'back_office_law',
    strength: 'medium',
    phrases: phraseList(`
      電子帳簿保存法 | 電帳法 | インボイス制度 | 適格請求書 | 年末調整 | マイナンバー | 源泉徴収 | 労働基準法 | 36協定 | qualified invoice
      e-book preservation act | electronic books preservation act | my number
    `),
  },
  {
    id: 'content',
    strength: 'medium',
    phrases: phraseList(`
      導入事例 | 活用事例 | 事例…紹介 | ホワイトペーパー…日本語 | 日本語…ホワイトペーパー | 機能一覧 | 機能…一覧 | 比較表 | roi試算 | roi…試算
      japan case stud | japan case study | japan case studies | japanese case study
      japanese case studies | case study … japan | case studies … japan | case studies from japan
      case study from japan | japanese datasheet | datasheet in japanese | japanese brochure
    `),
  },
]
