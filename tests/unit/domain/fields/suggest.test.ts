// Suggestions as a list: order, reasons, samples, sisters, the mapping they make, and portals of every kind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '@/lib/domain/fields/chosen-fields'
import { mappedProperties } from '@/lib/domain/fields/fields'
import type { PortalProperty, Samples } from '@/lib/domain/fields/portal-properties'
import { suggestFields } from '@/lib/domain/fields/suggest'
import { contacts, NO_RECORDS, property } from './portal'

const names = (suggestions: ReturnType<typeof suggestFields>) =>
  suggestions.map(({ role, field }) => `${role}: ${field.property}`)

describe('suggestFields', () => {
  const DEPARTMENTS = ['情報システム部', '総務部', '経理課']

  it('says why, how often and with what a property is filled', () => {
    const [one] = suggestFields(
      [property('部署名', { name: 'c_busho' })],
      contacts({ c_busho: [0.81, DEPARTMENTS] }),
    )
    expect(one).toEqual({
      role: 'department',
      field: { property: 'c_busho', label: '部署名', options: {} },
      reason: {
        key: 'fields.reason.with_contacts',
        params: { why: { key: 'fields.reason.label', params: { said: '部署名' } }, percent: 81 },
      },
      filled: 0.81,
      samples: DEPARTMENTS,
    })
  })

  it('shows the labels of options, shortened, and says nothing of records that were not read', () => {
    const options = ['1-49名', `50名以上（${'グループ全体の従業員数'.repeat(9)}）`]
    const size = property('企業規模', { name: 'size', object: 'company', options })
    const held: Samples = { contact: [], company: [{ size: 'o1' }, { size: 'o0' }] }
    const [one] = suggestFields([size], held)
    expect(one?.field.property).toBe('company.size')
    expect(one?.samples[0]).toHaveLength(40)
    expect(one?.samples[1]).toBe('1-49名')
    const [unread] = suggestFields([size], NO_RECORDS)
    expect([unread?.filled, unread?.reason.key]).toEqual([null, 'fields.reason.alone'])
  })

  it('puts the one in use first, and leaves out what is nearly empty beside it', () => {
    const all = [
      property('役職', { name: 'a_rare' }),
      property('項目12', { name: 'b_used' }),
      property('役職名', { name: 'c_often' }),
    ]
    const titles = ['部長', '課長', '主任']
    const held = contacts({ a_rare: [0.05, titles], b_used: [0.9, titles], c_often: [0.4, titles] })
    expect(names(suggestFields(all, held))).toEqual(['title: b_used', 'title: c_often'])
  })

  it('leaves out what nobody of many has, but not the rare refusal of mail', () => {
    const stop = property('メール配信停止', { name: 'stop', type: 'bool', fieldType: 'booleancheckbox' })
    const none = property('展示会名', { name: 'event' })
    expect(names(suggestFields([stop, none], contacts({})))).toEqual(['optOut: stop'])
  })

  it('takes an old internal name only where the property is well filled', () => {
    const old = property('部署名', { name: 'busho_copy' })
    expect(suggestFields([old], NO_RECORDS)).toEqual([])
    expect(suggestFields([old], contacts({ busho_copy: [0.1, DEPARTMENTS] }))).toEqual([])
    expect(names(suggestFields([old], contacts({ busho_copy: [0.7, DEPARTMENTS] })))).toEqual([
      'department: busho_copy',
    ])
  })

  it('gives the top class of a rank the next business day', () => {
    const rank = property('ブースランク', {
      options: ['A：すぐ連絡', 'B：1週間以内', 'C：メールのみ', '未設定'],
    })
    const [one] = suggestFields([rank], NO_RECORDS)
    expect(one?.role === 'slaClass' && one.field.targets).toEqual({
      o0: { clock: 'business_days', target: 1 },
    })
  })

  it.each<[string, readonly string[], readonly string[]]>([
    ['温度感', ['高', '中', '低'], ['o0']],
    ['温度感', ['hot', 'warm', 'cold'], ['o0']],
    ['対応優先度', ['至急', '通常', '後回し'], ['o0']],
    ['リードランク', ['S', 'A', 'B', 'C'], ['o0', 'o1']],
    ['見込み度', ['Aランク', 'Bランク', 'Cランク', '不明'], ['o0']],
    ['Priority', ['High', 'Medium', 'Low'], ['o0']],
    ['温度感', ['ホット', 'ウォーム', 'コールド'], ['o0']],
    ['ブース評価', ['◎', '○', '△'], ['o0']],
    ['優先度', ['1.高', '2.中', '3.低'], ['o0']],
  ])('%s with %j', (label, options, top) => {
    const [one] = suggestFields([property(label, { options })], NO_RECORDS)
    expect(one?.role === 'slaClass' && Object.keys(one.field.targets)).toEqual(top)
  })
})

describe('fieldsOf', () => {
  it('takes one of a single role for each record, and all of the others', () => {
    const all = [
      property('部署', { name: 'd1' }),
      property('部署名', { name: 'd2' }),
      property('お問い合わせ内容', { name: 'i1' }),
      property('ご要望', { name: 'i2' }),
      property('従業員数', { name: 's1', options: ['1-49名', '50-199名', '200名以上'] }),
      property('従業員規模', { name: 's2', object: 'company', options: ['1-49名', '50-199名', '200名以上'] }),
      property('リードスコア', { name: 'score', type: 'number' }),
      property('導入時期', { name: 'h1', options: ['3か月以内', '未定'] }),
    ]
    const { fields, scoreProperty } = fieldsOf(suggestFields(all, NO_RECORDS))
    expect(mappedProperties(fields).map(({ role, field }) => `${role}: ${field.property}`)).toEqual([
      'department: d1',
      'inquiry: i1',
      'inquiry: i2',
      'hearing: h1',
      'companySize: company.s2',
      'companySize: s1',
    ])
    expect(fields.hearing[0]?.signs).toEqual({ o0: { category: 'timeline', strength: 'medium' } })
    expect(scoreProperty).toBe('score')
    expect(fieldsOf([]).scoreProperty).toBeNull()
  })
})

const word = fc.constantFrom(
  ...[
    '部署',
    '役職',
    '【旧】',
    '問い合わせ内容',
    'メモ',
    'Budget',
    '導入時期',
    'ランク',
    '',
    '🎉',
    '<b>部署</b>',
    '従業員数',
    'score',
  ],
  ...[
    '業種',
    '配信停止',
    '展示会名',
    'コード',
    '項目1',
    '___',
    '(',
    ')',
    '[',
    '\\',
    '\u0000',
    '\ud800',
    'é',
    'x'.repeat(300),
  ],
)
const text = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '部長',
    '情報システム部',
    '51-200名',
    '製造業',
    'お見積りをお願いします。',
    'A',
    '高',
    'true',
    'a;b;c',
    '__proto__',
  ),
)
const anyProperty: fc.Arbitrary<PortalProperty> = fc.record({
  object: fc.constantFrom('contact', 'company'),
  name: fc.oneof(
    fc.constantFrom('busho', 'jobtitle', 'message', 'hs_email_optout', '__proto__', 'constructor'),
    fc.string({ maxLength: 12 }),
  ),
  label: text,
  description: text,
  group: fc.constantFrom('contactinformation', 'japan_handoff', 'old', ''),
  type: fc.constantFrom('string', 'enumeration', 'bool', 'number', 'date', 'json', ''),
  fieldType: fc.constantFrom('text', 'textarea', 'select', 'booleancheckbox', 'number', ''),
  options: fc.array(fc.record({ value: text, label: text, hidden: fc.boolean() }), { maxLength: 6 }),
  hubspotDefined: fc.boolean(),
  hidden: fc.boolean(),
  archived: fc.boolean(),
  calculated: fc.boolean(),
})
const unique = (all: readonly PortalProperty[]) => {
  const seen = new Set<string>()
  return all.filter(({ object, name }) => !seen.has(`${object} ${name}`) && seen.add(`${object} ${name}`))
}

describe('any portal', () => {
  const anyPortal = fc
    .array(anyProperty, { maxLength: 25 })
    .map(unique)
    .chain((properties) => {
      const record = fc.dictionary(fc.constantFrom(...properties.map(({ name }) => name), 'other'), text)
      return fc.record({
        properties: fc.constant(properties),
        shuffled: fc.shuffledSubarray(properties, { minLength: properties.length }),
        samples: fc.record({
          contact: fc.array(record, { maxLength: 40 }),
          company: fc.array(record, { maxLength: 8 }),
        }),
      })
    })

  it('never throws, names nothing twice, and does not depend on the order', () => {
    fc.assert(
      fc.property(anyPortal, ({ properties, shuffled, samples }) => {
        const suggestions = suggestFields(properties, samples)
        const named = suggestions.map(({ field }) => field.property)
        expect(new Set(named).size).toBe(named.length)
        expect(suggestFields(shuffled, samples)).toEqual(suggestions)
        for (const { samples: shown, field } of suggestions) {
          expect(shown.length).toBeLessThanOrEqual(3)
          expect(field.label.isWellFormed()).toBe(true)
        }
        const { fields } = fieldsOf(suggestions)
        const mapped = mappedProperties(fields).map(({ field }) => field.property)
        expect(new Set(mapped).size).toBe(mapped.length)
      }),
      { numRuns: 150 },
    )
  })

  it.each<[string, (n: number) => string]>([
    ['long labels', (n) => `部署${'の'.repeat(n)}名`],
    ['open brackets', (n) => '（'.repeat(n)],
    ['spaces', (n) => `役職${' '.repeat(n)}x`],
    ['repeated suffixes', (n) => `部署${'名'.repeat(n)}x`],
    ['markup', (n) => '<'.repeat(n)],
    ['digits', (n) => '1'.repeat(n)],
    ['letters', (n) => 'a '.repeat(n)],
  ])('%s of 64 KB are read no further than the first 2,000 characters', (_, make) => {
    const suggested = (hostile: string) => {
      const one = property(hostile, { description: hostile, name: 'p', fieldType: 'textarea' })
      return suggestFields(
        [one, property('役職', { name: 'q' })],
        contacts({ p: [1, [hostile]], q: [1, [hostile]] }),
      )
    }
    const hostile = make(65_536)
    expect(suggested(`${hostile}役職`)).toEqual(suggested(hostile.slice(0, 2_000)))
  })

  it('reads 3,000 options, and keeps as many as a definition holds', () => {
    const options = Array.from({ length: 3_000 }, (_, at) => `部署${at}課`)
    const [one] = suggestFields([property('部署', { options })], NO_RECORDS)
    expect(one?.role).toBe('department')
    expect(Object.keys(one?.field.options ?? {})).toHaveLength(1_000)
  })
})
