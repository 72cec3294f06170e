// Labels alone, without records: which role they are suggested for, and which look-alikes are suggested for none.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { NO_RECORDS, property } from './portal'

const roleOf = (one: ReturnType<typeof property>) => suggestFields([one], NO_RECORDS)[0]?.role ?? null
const list = (text: string) => text.split('|').map((one) => one.trim())

const RANKS = ['経営者・役員クラス', '部長クラス', '課長クラス', '一般社員', 'その他']
const SIZES = ['1-49名', '50-199名', '200-999名', '1,000名以上']
const INDUSTRIES = ['製造業', '小売業', '情報通信業', '金融・保険業', 'その他']
const CLASSES = ['A', 'B', 'C']

describe('texts', () => {
  it.each(
    list(
      '部署 | 部署名 | 所属 | ご所属 | 所属部署 | 部門 | 部門名 | 名刺_部署 | 【名刺】部署名 | 01_部署名 | [MA] 部署 | 部署（名刺） | お客様部署名 | ご担当部署 | 所属部課 | 部課名 | 配属部署 | Department | Dept. | Department Name | Division | contact_department | busho | Busho mei | BUSHO_MEI | shozoku | 部署名（必須） | フォーム：部署名 | 会社_部署 | ★部署 | 部署 1 | 部署名/Department | 所属部署名（日本語） | 勤務先部署 | ご部署 | 貴社部署名',
    ),
  )('%s: department', (label) => expect(roleOf(property(label))).toBe('department'))

  it.each(
    list(
      '役職 | 役職名 | お役職 | 役職（名刺） | 名刺_役職 | 肩書 | 肩書き | ご役職名 | 職位 | 02_役職 | [form] 役職 | Job Title | Title | Position | Job title (JP) | 役職/肩書 | 役職・肩書 | yakushoku | yakusyoku | katagaki | 役職名（原文） | 役職（フリー入力） | Title (Japanese) | 役職 / Title',
    ),
  )('%s: title', (label) => expect(roleOf(property(label))).toBe('title'))

  it.each(
    list(
      'お問い合わせ内容 | お問合せ内容 | 問合せ内容 | お問い合わせ内容詳細 | お問い合わせ・ご相談内容 | ご相談内容 | ご要望 | ご質問・ご要望 | ご意見・ご要望 | 自由記入欄 | 自由記述 | お困りごと | ご質問内容 | 資料請求の目的 | メッセージ本文 | コメント | Inquiry | Inquiry details | Your message | Comments | toiawase naiyo | soudan | 相談したいこと | その他ご要望 | 備考・ご要望 | お問い合わせ（自由記述） | 具体的なご相談内容 | Web_問合せ内容 | 検討の背景 | How can we help you? | Questions or comments | お見積り依頼内容 | ご要望・ご質問など | 解決したい課題 | 現在の課題',
    ),
  )('%s: inquiry', (label) => expect(roleOf(property(label, { fieldType: 'textarea' }))).toBe('inquiry'))

  it.each(
    list(
      'ヒアリング内容 | ヒアリングメモ | 商談メモ | 架電メモ | TELメモ | 展示会メモ | ブースメモ | 名刺メモ | 営業メモ | ISメモ | IS_ヒアリング | BANT | BANT情報 | BANTメモ | 訪問記録 | 面談内容 | 引き継ぎメモ | 商談議事録 | Call notes | Meeting memo | Hearing sheet | Sales notes | BANT notes | 通話内容 | コール備考 | インサイドセールスメモ | 導入時期 | 導入予定時期 | 予算 | 予算感 | 決裁ルート | Budget | Timeline | メモ | 会話メモ（展示会） | トスアップコメント | 接客メモ | アポ時ヒアリング | Qualification notes | 決裁フロー',
    ),
  )('%s: hearing', (label) => expect(roleOf(property(label, { fieldType: 'textarea' }))).toBe('hearing'))

  it.each(
    list(
      '展示会名 | イベント名 | 参加セミナー | 来場展示会 | 獲得イベント | セミナー名 | キャンペーン名 | Event name | Campaign | Exhibition | 名刺獲得場所 | 流入イベント | 参加ウェビナー名 | 出展イベント名 | リード獲得イベント | 接点イベント | 名刺交換イベント | リードソース詳細 | tenjikai | Trade show | 獲得元イベント | 初回接点イベント | 施策名 | Source event',
    ),
  )('%s: event', (label) => expect(roleOf(property(label))).toBe('event'))
})

describe('drop-downs', () => {
  it.each(
    list(
      '役職クラス | 役職区分 | 役職 | 役職レベル | 役職ランク | 職位区分 | 役職階層 | 職階 | 肩書区分 | 役職（選択） | Job level | Seniority | 役職クラス（名刺） | yakushoku kubun | Title category | ご役職',
    ),
  )('%s: rank', (label) => expect(roleOf(property(label, { options: RANKS }))).toBe('rank'))

  it.each(
    list(
      '従業員数 | 従業員規模 | 社員数 | 企業規模 | 会社規模 | 従業員数（区分） | 従業員数レンジ | 規模 | 貴社の従業員数 | Company size | Number of employees | Employees | jugyoin | 社員規模 | 人数規模 | 従業員数（選択式） | 全従業員数 | 企業規模（人数） | employee range | 会社の規模',
    ),
  )('%s: company size', (label) => expect(roleOf(property(label, { options: SIZES }))).toBe('companySize'))

  it.each(
    list(
      '業種 | 業界 | 業種区分 | 業種（大分類） | 業種・業態 | 御社の業種 | Industry | gyoshu | 業界カテゴリ | 業種名 | 貴社業種 | 産業分類 | Industry (JP) | 会社業種 | 業種（選択）',
    ),
  )('%s: industry', (label) => expect(roleOf(property(label, { options: INDUSTRIES }))).toBe('industry'))

  it.each(
    list(
      'ブースランク | 温度感 | リードランク | 優先度 | 対応優先度 | 見込み度 | 確度 | 名刺ランク | ホット度 | フォロー優先度 | Lead priority | Temperature | Lead rank | 展示会ランク | 見込みランク | 来場者ランク | ondokan | 熱量 | 緊急度 | 温度感（IS） | ランク（ブース） | Priority | リード評価 | 架電優先度 | 商談確度',
    ),
  )('%s: SLA class', (label) => expect(roleOf(property(label, { options: CLASSES }))).toBe('slaClass'))

  it.each(
    list(
      'メール配信停止 | 配信停止 | オプトアウト | メール配信可否 | メルマガ配信停止 | メルマガ希望 | メール拒否 | メール配信希望 | メルマガ配信 | Email opt-out | Opt out | Unsubscribed | Do not email | メール不可 | メール送信不可 | 配信NG | メールNG | 配信拒否フラグ | オプトイン | メール受信可否 | 案内メール希望 | メール配信許諾 | ニュースレター配信停止 | haishin teishi | メルマガ購読 | メール配信 | メール送付可否 | 配信停止希望',
    ),
  )('%s: opt-out', (label) => {
    expect(roleOf(property(label, { options: ['可', '不可'] }))).toBe('optOut')
    expect(roleOf(property(label, { type: 'bool', fieldType: 'booleancheckbox' }))).toBe('optOut')
  })
})

describe('scores', () => {
  it.each(
    list(
      'リードスコア | スコア | Lead score | エンゲージメントスコア | Fit score | MAスコア | 行動スコア | 総合スコア | リードスコア（新） | HubSpotスコア v2 | Combined score | 見込み度スコア | スコア合計 | リードスコアリング | Japan lead score',
    ),
  )('%s', (label) => expect(roleOf(property(label, { type: 'number', fieldType: 'number' }))).toBe('score'))

  it.each(
    list(
      'NPSスコア | 満足度スコア | ヘルススコア | 与信スコア | 帝国データバンク評点 | TOEICスコア | Pardot Score | 【旧】リードスコア | 理解度テスト点数 | Health score | Churn score | CSAT score | 利用ポイント数 | スコア更新回数 | 保有ポイント',
    ),
  )('%s: none', (label) =>
    expect(roleOf(property(label, { type: 'number', fieldType: 'number' }))).toBeNull(),
  )
})

describe('drop-downs that look like a hearing', () => {
  it.each<[string, readonly string[]]>([
    ['リードステータス', ['未対応', '架電済', '見積提出', 'デモ実施', '失注']],
    ['商談フェーズ', ['初回訪問', '提案', '見積提出', '稟議中', '受注']],
    ['案件ステータス', ['ヒアリング', '比較検討', '見積', '受注']],
    ['次回アクション', ['見積作成', 'デモ実施', '再架電']],
    ['失注理由', ['価格', '機能', '時期', '競合']],
    ['決裁権限', ['決裁者', '承認者', '推進者', '担当者']],
    ['決裁への関与', ['最終決裁者', '決裁に関与', '情報収集のみ']],
    ['職種', ['経営・役員', '管理職', '一般社員', '専門職']],
    ['希望連絡方法', ['電話', 'メール']],
    ['リードソース', ['展示会', 'Web', '紹介', 'テレアポ']],
    ['営業からの連絡', ['希望する', '希望しない']],
    ['TDBランク', CLASSES],
    ['サポートランク', CLASSES],
  ])('%s: none', (label, options) => expect(roleOf(property(label, { options }))).toBeNull())

  it.each<[string, readonly string[]]>([
    ['アンケートQ2 導入予定時期はいつ頃ですか', ['3ヶ月以内', '半年以内', '未定']],
    ['Q3. ご予算について', ['予算化済み', '検討中', 'なし']],
    ['BANT_A 決裁', ['稟議中', '未', '済']],
    ['ご検討状況', ['情報収集中', '比較検討中']],
    ['商談希望', ['希望する', '希望しない']],
    ['ご要望（複数選択）', ['資料がほしい', '見積がほしい', 'デモを見たい', '特になし']],
    ['競合', ['比較中', 'なし', '不明']],
  ])('%s: hearing', (label, options) => expect(roleOf(property(label, { options }))).toBe('hearing'))
})

describe('look-alikes', () => {
  it.each(
    list(
      '【旧】部署 | 旧_役職 | 部署（旧） | 旧部署名 | old_busho | 部署 old | 部署名（削除予定） | 役職 使用禁止 | 部署【使わない】 | test_役職 | 部署 (copy) | 部署のコピー | 役職_backup | お問い合わせ内容（旧フォーム） | 【未使用】ヒアリング内容 | 部署_移行用 | ×部署 | 部署名_使用不可 | 役職（2019年まで） | 【廃止】イベント名 | Department (deprecated) | Title - DO NOT USE | zz_部署 | 部署（テスト） | 部署_bk | 役職（統合済） | 部署（入力不要） | 部署名 コピー 2',
    ),
  )('leftover: %s', (label) => expect(roleOf(property(label))).toBeNull())

  it.each(
    list(
      '部署コード | 部署ID | 役職コード | 業種コード | Salesforce ID | 取引先ID | SF最終同期日時 | 名寄せキー | Sansan連携ID | 部署電話番号 | 部署URL | 役職ID | イベントID | キャンペーンID | イベント申込日 | セミナー参加回数 | 展示会来場日時 | お問い合わせ番号 | お問い合わせ日 | 問い合わせ件数 | フォーム名 | utm_campaign | UTM Campaign | industry code | department id | 部署メールアドレス | 最終セミナー参加日 | 問い合わせフォームURL | 従業員数更新日',
    ),
  )('technical: %s', (label) => expect(roleOf(property(label))).toBeNull())

  it.each(
    list(
      '業種その他（自由記入） | 請求先部署 | 請求先担当者役職 | 担当部署 | 弊社担当部署 | 営業担当部署 | 代理店担当者 | 代理店担当者役職 | 代理店担当部署 | パートナー担当者役職 | 紹介者役職 | 前職 | 前職の役職 | 前職部署 | 配偶者の役職 | 上司役職 | 職種 | 敬称 | 採用_応募職種 | 志望動機 | 応募者所属 | 出身学部 | 学部・学科 | 従業員満足度 | 従業員満足度コメント | 導入済みシステム | 利用中のサービス | 導入済み製品 | 競合製品名 | メール配信システム | メール配信システム利用有無 | 展示会出展希望 | 展示会出展有無 | 出展経験 | セミナー登壇者 | サポート問い合わせ内容 | 障害内容 | 解約理由 | CSメモ | オンボーディングメモ | 請求メモ | 採用メモ | 面接メモ | 配送備考 | 納品時備考 | 次回アクション | 失注理由 | 失注メモ | 利用部署 | 導入部署 | 対象部門 | 担当営業 | Billing department | Partner contact title | Owner department | 取引先担当者（代理店）役職 | 会員ランク | 企業ランク | 顧客ランク | Account tier | 部署人数 | 情シス人数 | 利用予定人数 | ユーザー数 | 参加人数 | 来場人数 | 資本金 | 売上規模 | 電話番号 | 郵便番号 | 氏名（カナ） | 会社名カナ | 登録者所属 | 興味のある業界 | 事例希望業種 | Support ticket details | Page title | Email subject | Content title | Preferred language | 研修メモ | 契約書送付先部署 | 仕入先担当部署 | 取材内容 | アンケート満足度 | セミナー感想 | セミナー満足度コメント | 配信停止理由 | メール開封回数 | 電話拒否 | FAX不可 | DM郵送不可 | 架電NG',
    ),
  )('another thing: %s', (label) => {
    expect(roleOf(property(label))).toBeNull()
    expect(roleOf(property(label, { fieldType: 'textarea' }))).toBeNull()
  })

  it.each(
    list(
      '企業ランク | 顧客ランク | 取引先ランク | 与信ランク | 会員ランク | Account tier | Company grade | 代理店ランク | スコアランク | パートナー区分',
    ),
  )('no class of leads: %s', (label) => expect(roleOf(property(label, { options: CLASSES }))).toBeNull())

  it.each(
    list(
      '利用人数 | 利用予定ID数 | 参加予定人数 | 部署人数 | 拠点の人数 | 情シス人数 | 営業人数 | Users | Sales team size | 採用予定人数 | 対象従業員数',
    ),
  )('no size of a company: %s', (label) => expect(roleOf(property(label, { options: SIZES }))).toBeNull())
})
