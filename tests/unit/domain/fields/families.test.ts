// Families of names that a portal may give its properties, in every script and shorthand: what must be suggested, and what is somebody else's.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { contacts, property } from './portal'

interface Kept {
  readonly part: Parameters<typeof property>[1]
  readonly values: readonly string[]
}
const text = (...values: readonly string[]): Kept => ({ part: {}, values })
const choice = (...options: readonly string[]): Kept => ({
  part: { options },
  values: options.map((_, at) => `o${at}`),
})
const KEPT = {
  DEPARTMENTS: text('情報システム部', '総務課', '経営企画室', '生産技術部', '人事部', '購買G'),
  DEPARTMENTS_EN: text('IT Department', 'Finance', 'Human Resources', 'Procurement', 'R&D'),
  TITLES: text('部長', '課長', '主任', '取締役', '係長', 'マネージャー'),
  RANKS: choice('役員クラス', '部長クラス', '課長クラス', '一般'),
  INQUIRIES: text(
    'お見積りをお願いします。',
    '料金を教えてください',
    'デモは可能でしょうか',
    '連携できますか',
  ),
  NOTES: text('予算確保済とのこと。見積希望', '来月稟議予定。競合あり', '不在。再架電', '先方デモ希望'),
  REMARKS: text('敬称「先生」', '宛名は旧字', '締日注意', '重複', '指定伝票', '電話は午後'),
  TIMES: choice('3か月以内', '半年以内', '1年以内', '未定'),
  BUDGETS: choice('予算あり', '申請中', 'なし'),
  SECURITY: choice(
    'Security questionnaire requested',
    'Customer asked for contract draft',
    'Data must stay in Japan',
    'None',
  ),
  SIZES: choice('1-49名', '50-199名', '200-999名', '1,000名以上'),
  INDUSTRIES: choice('食料品製造', '小売', '建設業', '情報通信業'),
  EVENTS: text('見本IT展 2026', '自社セミナー 4月', '例EXPO東京', '見本フェア'),
  CHECKBOX: { part: { type: 'bool', fieldType: 'booleancheckbox' }, values: ['true', 'false'] },
  WISHES: choice('受け取る', '受け取らない', '未確認'),
  CLASSES: choice('A', 'B', 'C'),
  TIERS: choice('Tier 1', 'Tier 2', 'Tier 3'),
  NUMBERS: { part: { type: 'number', fieldType: 'number' }, values: ['10', '45', '88', '3'] },
} as const satisfies Record<string, Kept>

function rolesOf(labels: string, kept: keyof typeof KEPT) {
  const { part, values } = KEPT[kept]
  return labels.split('|').map((label) => {
    const one = property(label.trim(), part)
    const [first] = suggestFields([one], contacts({ [one.name]: [0.5, values] }))
    return `${one.label}: ${first?.role ?? 'none'}`
  })
}
const all = (labels: string, role: string) => labels.split('|').map((label) => `${label.trim()}: ${role}`)

describe('what a lead has', () => {
  it.each<[string, keyof typeof KEPT, string]>([
    [
      'department',
      'DEPARTMENTS_EN',
      'Department | Dept. / Team | Function / Dept | Organization unit | Department (JP) | contactDepartment | org_unit_name',
    ],
    [
      'department',
      'DEPARTMENTS',
      'Q1. ご所属部署を教えてください | 部署／課 | 本部・部・課 | 配属先 | 所属組織名 | 部門・部署 | MC_Department__c | BUSHONAME | szkNm | shozokuBusho | ｼｮｿﾞｸﾌﾞｼｮ',
    ],
    [
      'title',
      'TITLES',
      '役職・肩書き | 役職／ポジション | WEB申込：お役職 | セミナー申込_役職 | prospect_title | jobTtl | YAKUSHOKUMEI | ｶﾀｶﾞｷ | SYOKUI_NM',
    ],
    [
      'rank',
      'RANKS',
      'お立場 | EX_Q4 お立場 | マネジメント層 | 役職種別 | posCls | titleLvl | YKSKB | SYOKUI_KBN | yksLvl | ﾔｸｼｮｸｸﾌﾞﾝ | 役区',
    ],
    [
      'inquiry',
      'INQUIRIES',
      'ご意見・ご感想・ご要望 | 予算・ご要望 | お見積り条件など | ご要求仕様 | チャットボット入力内容 | 最初のご発言 | デモでご覧になりたい点 | 導入を検討した理由 | 講師へのご質問 | 事前質問 | ご来場目的 | Use cases | Questions for us | Main challenge | Anything we should know? | inqTxt | techQTxt | TOIAWASE_NAIYO | ｼﾂﾓﾝ | 問内',
    ],
    [
      'hearing',
      'NOTES',
      '申し送り事項 | FS共有事項 | カルテ | AI要約 | 乗換のきっかけ | 問い合わせ概要 | 意思決定プロセス | アポ取得時メモ | 架電結果メモ | Call summary | Meeting minutes | Competitor info | hrgMemo | HOUMON_KIROKU | ﾃﾚｱﾎﾟﾒﾓ',
    ],
    [
      'hearing',
      'TIMES',
      '移行時期 | 採用をお考えの時期 | 導入計画 | Expected kick-off | Go-live window | tmln | KENTO_JIKI | DNYJK | 導時 | ﾄﾞｳﾆｭｳｼﾞｷ',
    ],
    ['hearing', 'BUDGETS', '予算取得状況 | Budget availability | bdgtSts | yosanJokyo | YSNJK | ﾖｻﾝ | 予状'],
    [
      'hearing',
      'SECURITY',
      'Security review | Vendor risk review | Data residency | Paper process | セキュリティ要件',
    ],
    [
      'companySize',
      'SIZES',
      '正社員数 | 団体規模 | Org size | companySz | empRange | JGYN_RNG | KIGYO_KIBO | ｼｬｲﾝｽｳ | 従数',
    ],
    ['industry', 'INDUSTRIES', '事業内容区分 | indCls | indSector | GYSKBN | gyousyuKbn | ｷﾞｮｳｶｲ | 業区'],
    [
      'event',
      'EVENTS',
      '出展会名 | 接点イベント | 見本フェア来場回 | セミナー参加 | JP Mktg Touch | Most recent campaign | srcEvt | TNJKNM | tenjiMei | ﾃﾝｼﾞｶｲﾒｲ | 展名',
    ],
    [
      'optOut',
      'CHECKBOX',
      '広告メール停止 | メール営業NG | No eDM | Suppress email | Do not send marketing | HasOptedOutOfEmail | unsubFlg | MAIL_KYOHI | haishinTeishiFlg | ﾒｰﾙﾃｲｼ | 配停',
    ],
    [
      'optOut',
      'WISHES',
      'メールマガジン | 見本だより（メルマガ）のご希望 | メルマガ・ご案内メール | Newsletter | Email permission | mailOk | HAISHIN_KAHI',
    ],
    [
      'slaClass',
      'CLASSES',
      'レスポンスランク | 会場ランク | 追客ランク | 興味度合い | Lead quality | Call priority | leadPri | YUSENDO | KNSD | ｵﾝﾄﾞｶﾝ | 優度',
    ],
    ['slaClass', 'TIERS', 'Lead tier | Response tier | Follow-up tier'],
    ['score', 'NUMBERS', '見込度ポイント | SCORE_NOW | leadScr | scoreVal | ｽｺｱ'],
  ])('%s in %s', (role, kept, labels) => expect(rolesOf(labels, kept)).toEqual(all(labels, role)))
})

describe('what is somebody else’s, or no such thing', () => {
  it.each<[keyof typeof KEPT, string]>([
    [
      'DEPARTMENTS',
      'SEIKYU_BUSHO | TANTO_BUSHO | ｾｲｷｭｳｻｷﾌﾞｼｮ | delivDeptNm | billingDept | resellerDept | prevDept | 相手先主催者部署 | 受付担当部署 | 登壇者所属',
    ],
    ['TITLES', 'JOSHI_YAKUSHOKU | DAIRITEN_YKS | ｼﾞｮｳｼﾔｸｼｮｸ | approverTitle | billingTitle | 講師肩書'],
    [
      'NOTES',
      '納車備考 | 工事備考 | 運用引継メモ | 契約書備考 | shipMemo | HOSHU_BIKO | ﾊｲｿｳﾒﾓ | ｼｮｳｶﾞｲﾒﾓ | 次回訪問予定・内容',
    ],
    ['REMARKS', '備考 | メモ | 事務局メモ | 特記事項'],
    ['SIZES', 'RIYOU_NINZU | userCount | parentEmpCnt | 同行人数 | 家族人数'],
    ['CLASSES', 'YOSHIN_RANK | KOKYAKU_RANK | creditRank | partnerTier | 来場者区分 | 得意先ランク'],
    [
      'EVENTS',
      '参加したい勉強会テーマ | custExpo | Speaking at (external event) | おすすめセミナー | 出展展示会（貴社）',
    ],
    ['CHECKBOX', '個人情報同意 | telNg | smsOptOut | Privacy policy accepted | Email bounced | 年賀状不要'],
    ['NUMBERS', 'healthScore | creditScr | YOSHIN_SCORE | 得意先ポイント'],
    ['TIMES', 'KAIYAKU_JIKI | 新卒採用時期 | SHODAN_PHASE | 契約ステータス'],
  ])('%s', (kept, labels) => expect(rolesOf(labels, kept)).toEqual(all(labels, 'none')))
})

describe('where a property stands', () => {
  const roleIn = (group: string, description = '') => {
    const one = property('部署名', { group, description })
    return suggestFields([one], contacts({ [one.name]: [0.5, KEPT.DEPARTMENTS.values] }))[0]?.role ?? 'none'
  }
  it.each(['k09_jisha', 'site_delivery', 'ec_seikyu', 'help_desk', 'dealer', 'vendor_mql', 'hoshu', 'saiyo'])(
    'is not the lead’s in %s',
    (group) => expect(roleIn(group)).toBe('none'),
  )
  it.each(['contactinformation', 'web_form', 'sansan', 'sf_import', '01_kihon'])('may be in %s', (group) =>
    expect(roleIn(group)).toBe('department'),
  )
  it('may come from an old tool and be in use', () => {
    expect(roleIn('sf_import', '移行前からの項目。変更不可（連携あり）')).toBe('department')
    expect(roleIn('sf_import', '移行前のデータ')).toBe('none')
  })
})

describe('several that could hold a role', () => {
  it('a company’s number of employees stands before a range that is filled less', () => {
    const all = [
      property('従業員数', {
        name: 'numberofemployees',
        object: 'company',
        type: 'number',
        fieldType: 'number',
        hubspotDefined: true,
      }),
      property('規模区分', { name: 'band', object: 'company', options: ['1-49名', '50-199名', '200名以上'] }),
    ]
    const company = Array.from({ length: 60 }, (_, at) => ({
      numberofemployees: `${20 + at * 7}`,
      ...(at % 4 === 0 ? {} : { band: `o${at % 3}` }),
    }))
    const names = suggestFields(all, { contact: [], company }).map(({ field }) => field.property)
    expect(names).toEqual(['company.numberofemployees', 'company.band'])
  })

  it('a text that forms ask for is the inquiry, the same words of our people a hearing', () => {
    const form = property('見積フォーム_ご要望・備考', { name: 'form', group: 'quote_form' })
    const rep = property('IS_ご要望・備考', { name: 'rep', group: 'inside_sales' })
    const held = contacts({ form: [0.5, KEPT.INQUIRIES.values], rep: [0.5, KEPT.NOTES.values] })
    expect(suggestFields([form, rep], held).map(({ role, field }) => `${role}: ${field.property}`)).toEqual([
      'inquiry: form',
      'hearing: rep',
    ])
  })
})
