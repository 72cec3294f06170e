// What is in a property counts as much as its label: labels that say nothing, contents that contradict, defaults in use or not.
import { describe, expect, it } from 'vitest'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { contacts, property } from './portal'

const DEPARTMENTS = ['情報システム部', '総務部', '経理課', '生産技術課', 'DX推進室', '経営企画部']
const TITLES = ['部長', '課長', '主任', '代表取締役', '係長', 'マネージャー']
const INQUIRIES = [
  'お見積りをお願いします。',
  '料金体系を教えてください。',
  'デモは可能でしょうか。50名で利用予定です。',
  '導入について相談したいです。',
]
const NOTES = [
  'TEL済。予算確保済とのこと',
  '先方デモ希望。部長同席',
  '来月稟議予定。競合あり',
  '見積希望とのこと。再架電',
]
const EVENTS = ['Japan IT Week 春 2026', '自社ウェビナー 2026/04', '関西物流展 2026', 'DXPO東京']

function roleOf(
  label: string,
  share: number,
  values: readonly string[],
  part: Parameters<typeof property>[1] = {},
) {
  const one = property(label, part)
  return suggestFields([one], contacts({ [one.name]: [share, values] }))[0]?.role ?? null
}

describe('a label that says nothing', () => {
  it.each(['項目12', 'cf_a81f', 'フリー項目3', 'Custom field 7', '', '___', 'prop_8f3a2c', '予備１'])(
    '%j',
    (label) => {
      expect(roleOf(label, 0.6, DEPARTMENTS)).toBe('department')
      expect(roleOf(label, 0.6, TITLES)).toBe('title')
      expect(roleOf(label, 0.6, INQUIRIES)).toBe('inquiry')
      expect(roleOf(label, 0.6, NOTES)).toBe('hearing')
      expect(roleOf(label, 0.6, EVENTS)).toBe('event')
      expect(roleOf(label, 0.6, ['51-200名', '1,000名以上', '300名', '11〜50名'])).toBe('companySize')
      expect(roleOf(label, 0.6, ['製造業', '小売業', '情報通信業', '建設業'])).toBe('industry')
      expect(
        roleOf(label, 0.6, ['3か月以内', '半年以内', '未定'], { options: ['3か月以内', '半年以内', '未定'] }),
      ).toBe('hearing')
    },
  )

  it.each<[string, readonly string[]]>([
    ['names', ['見本 太郎', '例田 花子', '試作 次郎', '仮名 三郎']],
    ['companies', ['株式会社見本', '例株式会社', '見本ホールディングス', '合同会社例']],
    ['keys', ['0035g00000XyZ1', '0035g00000AbC2', '0035g00000DeF3']],
    ['dates', ['2026-04-01', '2026/05/10', '2026-06-30']],
    ['telephone numbers', ['03-0000-0000', '06-0000-0000', '090-0000-0000']],
    ['addresses', ['東京都見本区1-2-3', '大阪府例市4-5', '愛知県見本市']],
    ['numbers', ['120', '45', '3', '88']],
    ['pages', ['https://example.co.jp/a', 'https://example.co.jp/contact']],
    ['channels', ['Web', '紹介', 'テレアポ', '展示会']],
    ['our sellers', ['東日本営業部', '第二営業部', 'インサイドセールス課', '西日本営業所']],
    ['names in kana', ['ミホン タロウ', 'レイタ ハナコ', 'シサク ジロウ']],
    ['yes and no', ['はい', 'いいえ', 'はい']],
  ])('holding %s: none', (_, values) => expect(roleOf('項目3', 0.7, values)).toBeNull())
})

describe('contents that contradict the label', () => {
  it.each<[string, readonly string[], string | null]>([
    ['部署', TITLES, 'title'],
    ['役職', DEPARTMENTS, 'department'],
    ['役職', ['MR', 'MS', 'DR', 'MR'], null],
    ['部署', ['0001', '0002', '0103', '0440', '0001'], null],
    ['業種', ['営業', '経理', '人事', '開発', '総務'], null],
    ['イベント名', ['1', '0', '2', '1', '3'], null],
    ['お問い合わせ', ['12345', '67890', '24680', '13579', '11223'], null],
    [
      '部署・役職',
      ['情報システム部 課長', '総務部 部長', '経理課 係長', '代表取締役', '営業部 主任'],
      'title',
    ],
    ['備考', INQUIRIES, 'inquiry'],
    ['備考', NOTES, 'hearing'],
    ['備考', ['年賀状不要', 'カレンダー2部', 'お中元：済', 'お歳暮あり', '挨拶回り'], null],
    ['従業員数', ['300', '1200', '45', '80', '5000'], 'companySize'],
    ['企業規模', ['1億円未満', '10億円以上', '100億円以上', '5億円', '3億円'], null],
    ['導入時期', ['2026年10月', '半年以内', '未定', '来期', '9月頃'], 'hearing'],
    ['予算', ['300万', '未定', '500万円', '確保済み', '100万'], 'hearing'],
  ])('%s holding %j: %s', (label, values, role) => expect(roleOf(label, 0.6, values)).toBe(role))
})

describe("HubSpot's own properties", () => {
  const own = (name: string, label: string, part: Parameters<typeof property>[1] = {}) =>
    property(label, { name, hubspotDefined: true, ...part })
  const suggested = (one: ReturnType<typeof own>, share: number, values: readonly string[]) =>
    suggestFields([one], contacts({ [one.name]: [share, values] })).map(({ role }) => role)

  it('are suggested where they are really used', () => {
    expect(suggested(own('jobtitle', '役職'), 0.7, TITLES)).toEqual(['title'])
    expect(suggested(own('message', 'メッセージ', { fieldType: 'textarea' }), 0.4, INQUIRIES)).toEqual([
      'inquiry',
    ])
    const optOut = own('hs_email_optout', 'Unsubscribed from all email', {
      type: 'bool',
      fieldType: 'booleancheckbox',
    })
    expect(suggested(optOut, 0.1, ['true', 'false'])).toEqual(['optOut'])
  })

  it('are not where hardly anybody fills them, or with something else', () => {
    expect(suggested(own('jobtitle', '役職'), 0.02, TITLES)).toEqual([])
    expect(suggested(own('jobtitle', '役職'), 0.6, ['MR', 'MS', 'MR', 'DR'])).toEqual([])
    expect(suggested(own('message', 'メッセージ', { fieldType: 'textarea' }), 0.03, INQUIRIES)).toEqual([])
    const optOut = own('hs_email_optout', 'Unsubscribed from all email', {
      type: 'bool',
      fieldType: 'booleancheckbox',
    })
    expect(suggested(optOut, 0.1, ['false'])).toEqual([])
  })

  it.each([
    'hs_persona',
    'lifecyclestage',
    'hs_lead_status',
    'hs_buying_role',
    'recent_conversion_event_name',
    'firstname',
  ])('%s: never', (name) => expect(suggested(own(name, '役職'), 0.9, TITLES)).toEqual([]))

  it('and the legacy score never', () => {
    const score = own('hubspotscore', 'HubSpot Score', {
      type: 'number',
      fieldType: 'calculation_score',
      calculated: true,
    })
    expect(suggested(score, 1, ['10', '20'])).toEqual([])
    expect(
      suggested(own('hs_lead_score', 'Lead score', { type: 'number', calculated: true }), 1, ['10', '20']),
    ).toEqual(['score'])
  })
})

describe('what is never suggested', () => {
  it.each([
    { archived: true },
    { hidden: true },
    { calculated: true },
    { group: 'japan_handoff' },
    { name: 'japan_handoff_status' },
    { description: '使用禁止。新しい項目を使ってください' },
    { description: '旧システムから移行したデータ' },
    { description: 'Frozen since 2021' },
    { type: 'date', fieldType: 'date' },
    { group: 'recruiting' },
  ])('%j', (part) => expect(roleOf('部署名', 0.8, DEPARTMENTS, part)).toBeNull())

  it('but a property in use may tell where it came from', () => {
    expect(
      roleOf('部署名', 0.8, DEPARTMENTS, { description: '必ずここに入力（旧システム分も移行済み）' }),
    ).toBe('department')
  })
})
