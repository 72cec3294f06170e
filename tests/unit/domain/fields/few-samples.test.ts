// Suggestions from a handful of records, as with six leads in a file: what they may tell, and what they must not.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { NO_RECORDS, property } from './portal'

type Part = Parameters<typeof property>[1]
type Held = readonly [defined: ReturnType<typeof property>, values: readonly string[]]

/** What is suggested from `count` contacts and companies, of which the first hold the values. */
function suggested(count: number, ...all: readonly Held[]): string[] {
  const recordsOf = (object: 'contact' | 'company') =>
    Array.from({ length: count }, (_, at) =>
      Object.fromEntries(
        all.flatMap(([defined, values]) => {
          const value = values[at]
          return defined.object === object && value !== undefined ? [[defined.name, value]] : []
        }),
      ),
    )
  const samples = { contact: recordsOf('contact'), company: recordsOf('company') }
  return suggestFields(
    all.map(([defined]) => defined),
    samples,
  ).map(({ role, field }) => `${role}: ${field.property}`)
}

const own = (name: string, label: string, part: Part = {}) =>
  property(label, { name, hubspotDefined: true, ...part })
const OWN = {
  title: own('jobtitle', '役職'),
  inquiry: own('message', 'メッセージ', { fieldType: 'textarea' }),
  companySize: own('numberofemployees', '従業員数', {
    object: 'company',
    type: 'number',
    fieldType: 'number',
  }),
  industry: own('industry', '業種', { object: 'company', options: ['製造業', '小売業', '建設業'] }),
  optOut: own('hs_email_optout', 'すべてのEメールの配信登録を解除済み', {
    type: 'bool',
    fieldType: 'booleancheckbox',
  }),
}
const TEAMS = {
  title: property('お役職', { name: 'yakushoku' }),
  inquiry: property('お問い合わせ内容', { name: 'toiawase', fieldType: 'textarea' }),
  companySize: property('従業員規模', {
    name: 'kibo',
    object: 'company',
    options: ['1-49名', '50-199名', '200名以上'],
  }),
}

describe("HubSpot's own property where the team has none", () => {
  it.each([
    ['title', 'jobtitle', 3],
    ['inquiry', 'message', 6],
    ['companySize', 'company.numberofemployees', 6],
    ['industry', 'company.industry', 6],
    ['optOut', 'hs_email_optout', 6],
  ] as const)('%s: %s is suggested with none of %d filled, and with no records', (role, place, count) => {
    expect(suggested(count, [OWN[role], []])).toEqual([`${role}: ${place}`])
    expect(suggestFields([OWN[role]], NO_RECORDS).map(({ field }) => field.property)).toEqual([place])
  })

  it.each<[string, keyof typeof OWN, number, readonly string[]]>([
    ['none of six has a title', 'title', 6, []],
    ['nobody of 50 wrote a message', 'inquiry', 50, []],
    ['nobody of 25 companies has a value', 'industry', 25, []],
    ['few hold something else', 'title', 6, ['MR', 'MS']],
    ['they hold addresses of pages', 'inquiry', 6, ['https://example.co.jp/a', 'https://example.co.jp/b']],
  ])('is not where %s', (_, role, count, values) => {
    expect(suggested(count, [OWN[role], values])).toEqual([])
  })

  it('which is none of the five is not suggested unless it is filled', () => {
    expect(suggested(6, [own('job_function', '職務'), []])).toEqual([])
    expect(suggested(6, [own('industry', '業種'), []])).toEqual([])
  })
})

describe("HubSpot's own property beside one of the team's", () => {
  it.each<[string, keyof typeof TEAMS, readonly string[], readonly string[]]>([
    ['empty', 'title', ['部長', '課長', '主任'], []],
    ['filled once', 'title', ['部長', '課長', '主任'], ['部長']],
    ['filled with tests', 'inquiry', ['料金を教えてください'], ['テスト', 'test']],
    ['filled with greetings', 'inquiry', ['料金を教えてください'], ['よろしくお願いします']],
    ['empty as well', 'companySize', [], []],
  ])('is left out where it is %s', (_, role, teams, hubspot) => {
    const [first, ...others] = suggested(6, [TEAMS[role], teams], [OWN[role], hubspot])
    expect(first?.split(': ')[0]).toBe(role)
    expect(others).toEqual([])
  })

  it('is kept where its few records show that it is used', () => {
    const inquiries = suggested(
      6,
      [TEAMS.inquiry, ['資料をお願いします', '料金を教えてください']],
      [OWN.inquiry, ['お見積りをお願いします。300名で利用予定です。']],
    )
    expect(inquiries).toEqual(['inquiry: toiawase', 'inquiry: message'])
    const titles = suggested(
      6,
      [TEAMS.title, ['部長', '課長']],
      [OWN.title, ['IT Manager', '課長', 'Director', '係長']],
    )
    expect(titles).toContain('title: jobtitle')
  })

  it('does not push out a refusal of mail that the team keeps', () => {
    const dm = property('DM・メール不可', { name: 'dm', type: 'bool', fieldType: 'booleancheckbox' })
    expect(suggested(6, [dm, ['true']], [OWN.optOut, []])).toEqual(
      expect.arrayContaining(['optOut: dm', 'optOut: hs_email_optout']),
    )
  })
})

describe('a label that says nothing', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['two departments', 'department', ['総務部', '情報システム課']],
    ['departments in short', 'department', ['総務', '経理課', '情シス']],
    ['kinds of jobs', null, ['営業', '経理', '開発']],
    ['two titles', 'title', ['課長', '執行役員']],
    ['titles in English', 'title', ['Manager', 'Sales Director']],
    ['two inquiries', 'inquiry', ['デモを希望します（Zoom可）', 'WMSの料金を教えてください']],
    ['one inquiry', 'inquiry', ['他社からの乗り換えを検討しています。お見積りをお願いします。']],
    ['an inquiry in short', 'inquiry', ['カメラの入れ替えを検討しています', '見積もり希望']],
    ['two events', 'event', ['見本IT展 2026', '自社セミナー 4月']],
    ['two industries', 'industry', ['製造業', '小売業']],
    ['nothing', null, []],
    ['one title', null, ['課長']],
    ['a title and a name', null, ['課長', '見本 太郎']],
    ['two names', null, ['見本 太郎', '例田 花子']],
    ['two numbers', null, ['120', '45']],
    ['two sellers of ours', null, ['東日本営業部', '第二営業部']],
    ['two keys', null, ['0035g00000XyZ1', '0035g00000AbC2']],
    ['a dash and nothing', null, ['-', '特になし']],
    ['two telephone numbers', null, ['03-0000-0000', '06-0000-0000']],
    ['two addresses', null, ['東京都見本区1-2-3', '大阪府例市4-5']],
  ])('holding %s: %s', (_, role, values) => {
    const found = suggested(6, [property('項目12', { name: 'p_12' }), values])
    expect(found).toEqual(role === null ? [] : [`${role}: p_12`])
  })

  it.each([
    ['BSH_NM', 'department', ['総務課', '医事課']],
    ['YKS_NM', 'title', ['課長', '係長']],
    ['GYS_NM', 'industry', ['製造業', '医療法人']],
  ] as const)('%s is understood with two values: %s', (label, role, values) => {
    expect(suggested(6, [property(label, { name: 'p_1' }), values])).toEqual([`${role}: p_1`])
  })
})

describe('what six records hold', () => {
  it.each<[string, string, readonly string[]]>([
    ['department', 'departments without a suffix', ['リスク管理', 'APAC Operations', '庶務']],
    ['industry', 'kinds of institutions', ['社会福祉法人', '認定こども園', '信用組合']],
    ['event', 'names of fairs with their year', ['ENEX2026', '保育博', 'リテールテックJAPAN 2026']],
    [
      'inquiry',
      'wishes in plain words',
      ['店舗のカメラを入れ替えたい。30台ほど', '補助金が使えるか確認したい'],
    ],
  ])('is read as %s: %s', (role, _, values) =>
    expect(
      suggested(6, [property(role === 'department' ? '部署' : '項目7', { name: 'p_1' }), values]),
    ).toEqual([`${role}: p_1`]),
  )
  it.each([[['FY2026', 'Budget 2026', 'March 2026']], [['2026', '2027']], [['見本銀行', '例工場']]])(
    'is nothing: %j',
    (values) => expect(suggested(6, [property('項目7', { name: 'p_1' }), values])).toEqual([]),
  )
})

describe('an old name', () => {
  const old = property('導入時期', { name: 'jiki', group: 'sheet_old', options: ['3か月以内', '半年以内'] })
  it('is suggested where two of a few records still use it', () => {
    expect(suggested(6, [old, ['o0', 'o1']])).toEqual(['hearing: jiki'])
    expect(suggested(6, [old, ['o0']])).toEqual([])
    expect(suggested(6, [old, []])).toEqual([])
  })
})

describe('what stands beside the answers of a hearing', () => {
  it.each([
    '決裁者 氏名',
    '決裁者のお役職',
    'キーマン部署',
    '承認者メール',
    '名刺_TEL',
    'Decision maker name',
    '設立時期',
  ])('%s: none', (label) =>
    expect(suggested(6, [property(label, { name: 'p_1', group: 'hearing' }), []])).toEqual([]),
  )
  it.each(['決裁者の関与', 'ヒアリングメモ', 'Budget notes'])('%s: hearing', (label) =>
    expect(suggested(6, [property(label, { name: 'p_1' }), ['予算確保済とのこと。見積希望']])).toEqual([
      'hearing: p_1',
    ]),
  )
})
