// Labels of portals that nobody has seen, with what such a property holds: the role, or none where they are about somebody else.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { contacts, property } from './portal'

/** How a property is kept, and what stands in it. */
interface Kept {
  readonly part: Parameters<typeof property>[1]
  readonly values: readonly string[]
}
const text = (values: readonly string[]): Kept => ({ part: {}, values })
const choice = (options: readonly string[]): Kept => ({
  part: { options },
  values: options.map((_, at) => `o${at}`),
})
const CHECKBOX: Kept = { part: { type: 'bool', fieldType: 'booleancheckbox' }, values: ['true', 'false'] }
const NUMBERS: Kept = { part: { type: 'number', fieldType: 'number' }, values: ['10', '45', '88', '3'] }

const DEPARTMENTS = ['情報システム部', '総務課', '経営企画室', '生産技術部', '人事部', '購買G']
const TITLES = ['部長', '課長', '主任', '取締役', '係長', 'マネージャー']
const RANKS = ['役員クラス', '部長クラス', '課長クラス', '一般']
const INQUIRIES = [
  'お見積りをお願いします。',
  '料金を教えてください',
  'デモは可能でしょうか',
  '導入を検討しています。事例を知りたいです',
]
const NOTES = ['予算確保済とのこと。見積希望', '来月稟議予定。競合あり', '不在。再架電', '先方デモ希望']
const SIZES = ['1-49名', '50-199名', '200-999名', '1,000名以上']
const INDUSTRIES = ['製造業', '小売業', '建設業', '情報通信業']
const EVENTS = ['見本IT展 2026', '自社セミナー 4月', '例EXPO東京', '見本フェア']
const CLASSES = ['A', 'B', 'C']
const TIMES = ['3か月以内', '半年以内', '未定']
const BUDGETS = ['予算あり', '申請中', 'なし']

function rolesOf(labels: string, { part, values }: Kept) {
  return labels.split('|').map((label) => {
    const one = property(label.trim(), part)
    const [first] = suggestFields([one], contacts({ [one.name]: [0.5, values] }))
    return `${one.label}: ${first?.role ?? 'none'}`
  })
}
const all = (labels: string, role: string) => labels.split('|').map((label) => `${label.trim()}: ${role}`)

describe('labels of strangers', () => {
  it.each<[string, Kept, string]>([
    [
      'department',
      text(DEPARTMENTS),
      'お勤め先の部署 | 貴部署 | 所属課 | ご所属（部・課） | 部門／部署 | 配属部署名 | 現所属 | 所属部門（カード） | 部署（手入力） | ご所属先部署 | 勤務先_部署 | BUSHO_NM | bsyo | DeptName | contactDivision | 所属グループ | 所属チーム名 | お客様_所属 | 取引先部署名 | 部・課 | 顧客部署 | 面談者の部署 | 来場者所属 | 受講者の所属 | 部署【必須】 | 所属（JP） | Dept. JP | Department/部署 | SHOZOKU | 申込者部署',
    ],
    [
      'title',
      text(TITLES),
      'ご役職 | お役職名 | 役職（手入力） | 現職位 | 肩書（名刺） | 役職・職種 | 役職等 | YAKUSYOKU_NM | YKS | jobPosition | Title(JP) | 職務名 | 役職（自由記述） | 来場者役職 | 申込者の役職 | 面談者役職 | 貴社での役職 | 社内での役割 | お仕事の立場 | 職名・階級 | 役 職 名 | ﾔｸｼｮｸ | 肩書き等 | Position/役職 | ご職位 | 役職(原文ママ) | KATAGAKI | 顧客役職 | 名刺役職 | 受講者役職',
    ],
    [
      'rank',
      choice(RANKS),
      '役職大分類 | 職位クラス | 役職LV | 役職グループ | 立場区分 | 役職カテゴリ | Seniority Level | Position Rank | 役職（選択肢） | 職責レベル | 役職ランク（新） | YKS_RANK | 役職帯 | 職階区分 | 役職（5区分） | jobLevel | 管理職レベル | ポジション区分 | 役職クラス_2024',
    ],
    [
      'inquiry',
      text(INQUIRIES),
      'ご相談されたいこと | お問い合わせの詳細 | ご質問等 | 問合せ詳細 | 具体的な内容 | お困りの点 | ご要望事項 | 送信内容 | フォーム入力内容 | ご記入欄 | ご自由にお書きください | お聞かせください | 事前に聞きたいこと | その他ご質問 | 現状のお悩み | 資料請求の理由 | 来社時のご要望 | INQ_TEXT | contactMessage | userComment | TOIAWASE | 相談内容（チャット） | チャット問合せ内容 | 希望する内容 | ご検討の背景・課題 | 期待すること | アンケート自由回答 | 設問5 自由記述 | ご意見・ご質問 | Web問い合わせ文',
    ],
    [
      'hearing',
      text(NOTES),
      '商談時メモ | 訪問ログ | 架電内容 | ヒアリング備考 | 顧客メモ | IS備考 | 初回ヒアリング | 面談記録 | テレアポメモ | 展示会での会話 | 名刺交換時メモ | コンタクト履歴メモ | 電話メモ | 対応記録 | 担当者所感 | SDRメモ | BDRコメント | Talk Memo | callNotes | discoveryNotes | 営業日報 | BANT詳細 | 状況メモ | 案件メモ | 聞いた話 | MTGメモ | 打合せ内容 | 通話記録 | 引継内容',
    ],
    [
      'hearing',
      choice(TIMES),
      '導入希望 | 希望導入時期 | ご利用開始時期 | 稼働希望時期 | 更新タイミング | 検討時期 | 購入時期 | いつまでに | リプレイス予定 | 利用開始希望 | 導入目途 | 切替予定時期 | Go-live timing | START_JIKI | 導入時期（IS） | 本稼働希望',
    ],
    [
      'hearing',
      choice(BUDGETS),
      '予算の有無 | 予算確保 | 予算取り | ご予算状況 | 投資予算 | Budget (JP) | YOSAN_KBN | B_予算 | 予算ステータス | 費用の目処',
    ],
    [
      'companySize',
      choice(SIZES),
      '従業員人数 | 社員総数 | 会社規模（人） | 従業員レンジ | 企業サイズ | 貴社社員数 | 全社員数 | 従業員（名） | EMP_SIZE | employeeBand | JUGYOIN_SU | 社員数区分 | 事業規模 | 人数規模（会社） | 規模（従業員） | Company headcount | 職員規模 | 御社従業員数',
    ],
    [
      'industry',
      choice(INDUSTRIES),
      '業種（選択） | 業界区分 | ご業種 | 貴社の業界 | 業種カテゴリ | 業種（中分類） | 主要業種 | お客様業種 | GYOSHU | industryJp | 業態区分 | 産業 | 企業業種 | 業界（大） | 事業領域 | 所属業界 | Industry Group | 業種・業界',
    ],
    [
      'event',
      text(EVENTS),
      '名刺交換イベント名 | 参加展示会 | 来場セミナー | 流入イベント名 | 取得展示会 | 集客施策名 | 初回参加セミナー | 接触イベント | EVENT_NM | eventName | 獲得展示会名 | 展示会（獲得元） | 出会い（展示会等） | 申込セミナー | 受講セミナー | ウェビナータイトル | リード獲得展示会 | 最終参加イベント | Source Campaign',
    ],
    [
      'optOut',
      CHECKBOX,
      'メール不要 | メール送信停止 | DM拒否（メール） | メルマガ停止希望 | 配信除外 | メール配信を希望しない | オプトアウト希望 | 案内メール不要 | メール配信拒否 | 一斉メールNG | メルマガ解除フラグ | 配信停止フラグ | Mail NG | noMail | emailOptOut | unsubscribeFlag | MAIL_NG_FLG | メールお断り | ニュースレター不要 | 送信禁止（メール）',
    ],
    [
      'slaClass',
      choice(CLASSES),
      '見込ランク | 対応ランク | アプローチ優先度 | ホットランク | HOT度 | 温度 | リード温度感 | 引合ランク | フォローランク | 架電ランク | コールランク | 案件温度感 | 商談化ランク | 確度ランク | 有望度ランク | PRIORITY_KBN | leadRank | leadGrade | 初動ランク | 優先対応',
    ],
    [
      'score',
      NUMBERS,
      '行動点数 | リードポイント | スコア合計値 | MAポイント | 総合得点 | 興味スコア | SCORE_TOTAL | leadScoreV2 | behaviorScore | ホットリードスコア | 反応スコア | エンゲージ点',
    ],
  ])('%s', (role, kept, labels) => expect(rolesOf(labels, kept)).toEqual(all(labels, role)))
})

describe('the right content of somebody else', () => {
  it.each<[Kept, string]>([
    [
      text(DEPARTMENTS),
      '決裁者の部署 | キーマン部署 | 請求担当部署 | 経理ご担当部署 | 送付先の部署 | 前部署 | 旧所属部署 | 異動前部署 | 紹介者の所属 | 販社担当部署 | 弊社営業部署 | 担当営業部署 | 所有者部署 | 入力者部署 | 名刺所有者の部署 | 保証人所属 | 同行者部署 | 利用者部署 | 納品先部署 | 施工会社部署 | 監査人部署 | 契約担当部署 | 緊急連絡先部署 | Approver dept | Bill-to department | Rep division | AE team | previousDept',
    ],
    [
      text(TITLES),
      '決裁者役職 | 上席の役職 | 社長肩書 | 代表者役職 | 紹介者の肩書 | 請求先役職 | 前任者役職 | 担当営業の役職 | 代理店役職 | 保護者役職 | 同席者役職 | 署名者役職 | 契約者役職 | 窓口役職（経理） | 名刺交換者役職 | Signer title | Manager title | Partner title | Sponsor Title | 講師肩書 | 推薦者役職 | 配偶者役職',
    ],
    [
      choice(SIZES),
      '利用者数レンジ | 生徒数 | 店舗数 | 会員規模 | 人口 | 営業員数 | 採用人数 | 親会社従業員数 | 来場者数 | 世帯数 | 利用ID数',
    ],
    [
      choice(CLASSES),
      '取引先の格付 | 会員ランク | 満足度 | 英語レベル | 製品ランク | 店舗グレード | 与信区分 | 代理店クラス | 社内評価 | 安全評価 | 学習レベル | 理解度ランク',
    ],
    [
      CHECKBOX,
      'SMS配信停止 | FAX拒否 | 電話営業NG | LINE配信停止 | 郵送停止 | 年賀状不要 | 録音同意 | Cookie拒否 | プライバシー同意 | 顧客向けメルマガ配信 | カタログ郵送不要',
    ],
    [
      NUMBERS,
      'NPS点数 | 模試得点 | 購入ポイント | 与信スコア | 健康スコア | 店舗評価点 | 技術点 | 品質スコア',
    ],
    [
      text(EVENTS),
      '先方主催セミナー | 主催イベント名 | 登壇イベント | 出展予定展示会 | 興味のあるセミナー | 採用イベント',
    ],
    [
      text(INQUIRIES),
      'サポート依頼内容 | 修理受付内容 | 請求に関する連絡 | 納品時の要望 | 採用応募メッセージ | クレーム内容 | 保守問合せ内容 | 解約時コメント | ヘルプデスク質問',
    ],
  ])('%j', (kept, labels) => expect(rolesOf(labels, kept)).toEqual(all(labels, 'none')))
})

describe('a prefix that stands beside the plain label', () => {
  it('marks another person, however well it is filled', () => {
    const codes = ['BSH_NM', 'YKS_NM', 'XQ_BSH_NM', 'XQ_YKS_NM', 'XQ_NM']
    const defined = codes.map((label) => property(label, { name: label.toLowerCase() }))
    const held = contacts({
      bsh_nm: [0.6, DEPARTMENTS],
      yks_nm: [0.6, TITLES],
      xq_bsh_nm: [0.95, DEPARTMENTS],
      xq_yks_nm: [0.95, TITLES],
    })
    expect(suggestFields(defined, held).map(({ role, field }) => `${role}: ${field.property}`)).toEqual([
      'department: bsh_nm',
      'title: yks_nm',
    ])
  })
})

describe('options that a definition cannot hold', () => {
  it('are left out of a suggestion', () => {
    const base = property('導入時期', { options: ['3か月以内', '半年以内'] })
    const odd = [
      { value: '__proto__', label: '1か月以内', hidden: false },
      { value: 'bell', label: '1年以内\u0007', hidden: false },
      { value: '', label: '来期', hidden: false },
    ]
    const [one] = suggestFields([{ ...base, options: [...odd, ...base.options] }], contacts({}, 0))
    expect(one?.role === 'hearing' && [Object.keys(one.field.options), Object.keys(one.field.signs)]).toEqual(
      [
        ['o0', 'o1'],
        ['o0', 'o1'],
      ],
    )
  })
})
