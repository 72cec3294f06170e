// Each fact about Japan by itself and beside others: what it is called, where it comes from and whether it counts.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY } from '@/lib/domain/fact'
import { presenceOf } from '@/lib/domain/japan/presence'
import type { Company, Contact } from '@/lib/domain/lead-snapshot'
import { ago, engagement, type LeadChange, leadSnapshot } from '../../fixtures/lead'

const NOTHING: Partial<Contact> = {
  firstName: 'Ann',
  lastName: 'Example',
  email: 'ann@a.example',
  jobTitle: 'Manager',
  phone: null,
  country: null,
  state: null,
  city: null,
  language: null,
  ipCountryCode: null,
  messages: [],
  recentConversion: null,
}
const NOWHERE: Partial<Company> = { name: 'Example', domain: null, country: null, countryCode: null }

/** The kind and each fact as `+ source label quote`. */
function seen(
  contact: Partial<Contact>,
  company: Partial<Company> | null = {},
  more: LeadChange = {},
): string[] {
  const lead = leadSnapshot({
    contact: { ...NOTHING, ...contact },
    company: company === null ? EMPTY : { ...NOWHERE, ...company },
    ...more,
  })
  const { kind, evidence } = presenceOf(lead, DEFAULT_DEFINITION)
  expect(presenceOf(lead, DEFAULT_DEFINITION)).toBe(presenceOf(lead, DEFAULT_DEFINITION))
  return [
    kind,
    ...evidence.map(
      ({ counts, source, label, quote }) =>
        `${counts ? '+' : '-'} ${source} ${label.key.replace('evidence.', '')} ${quote}`,
    ),
  ]
}

describe('facts of the contact', () => {
  it.each<[string, Partial<Contact>, string[]]>([
    ['nothing', {}, ['none']],
    ['a country', { country: '日本' }, ['based', '+ contact country 日本']],
    ['another country', { country: 'Germany' }, ['none']],
    [
      'an address',
      { zip: '100-0001', state: '東京都', city: '千代田区', address: '1-1' },
      ['based', '+ contact address 100-0001 東京都 千代田区 1-1'],
    ],
    ['an address abroad', { country: 'Germany', state: '東京都' }, ['none']],
    ['a phone with +81', { phone: '+81 3-0000-0000' }, ['based', '+ contact phone +81 3-0000-0000']],
    ['a mobile with +81', { mobilePhone: '+81 90-0000-0000' }, ['based', '+ contact phone +81 90-0000-0000']],
    ['a national number alone', { phone: '03-0000-0000' }, ['none']],
    ['a number that says nothing', { phone: '12' }, ['none']],
    [
      'a national number beside a country',
      { country: 'Japan', phone: '03-0000-0000' },
      ['based', '+ contact country Japan', '- contact phone 03-0000-0000'],
    ],
    [
      'a national number abroad',
      { country: 'Germany', phone: '03-0000-0000', ipCountryCode: 'jp' },
      ['none', '- contact ip_country jp'],
    ],
    ['an address on the internet', { ipCountryCode: 'jp' }, ['none', '- contact ip_country jp']],
    ['another one', { ipCountryCode: 'de' }, ['none']],
    ['a .co.jp domain', { email: 'a@example.co.jp' }, ['based', '+ contact domain example.co.jp']],
    ['a .jp domain', { email: 'a@example.jp' }, ['none', '- contact domain example.jp']],
    [
      'a .jp domain and the internet',
      { email: 'a@example.jp', ipCountryCode: 'jp' },
      ['based', '+ contact domain example.jp', '+ contact ip_country jp'],
    ],
    ['a consumer domain', { email: 'a@docomo.ne.jp' }, ['none']],
    ['a language', { language: 'ja' }, ['none', '- contact language ja']],
    ['a language with region', { language: 'ja-jp' }, ['none', '- contact language ja-jp']],
    ['another language', { language: 'jav' }, ['none']],
    ['not that language', { language: 'xja' }, ['none']],
    ['a company form', { companyName: '株式会社見本' }, ['based', '+ company company_form 株式会社見本']],
    [
      'a title',
      { jobTitle: 'Country Manager, Japan' },
      ['responsible', '+ contact title_japan Country Manager, Japan'],
    ],
    [
      'Japanese text',
      { messages: [{ text: 'こんにちは', at: ago(1) }] },
      ['none', '- form japanese_text こんにちは'],
    ],
  ])('%s', (_what, contact, expected) => expect(seen(contact, null)).toEqual(expected))
})

describe('facts of the company', () => {
  it.each<[string, Partial<Company>, string[]]>([
    ['nothing', {}, ['none']],
    ['a country', { country: 'Japan' }, ['based', '+ company country Japan']],
    ['a country code', { countryCode: 'JP' }, ['based', '+ company country JP']],
    ['a country over its code', { country: 'Germany', countryCode: 'JP' }, ['none']],
    ['an address', { state: '大阪府', city: '大阪市' }, ['based', '+ company address 大阪府 大阪市']],
    ['a phone', { phone: '+81 6-0000-0000' }, ['based', '+ company phone +81 6-0000-0000']],
    ['a domain', { domain: 'example.co.jp' }, ['based', '+ company domain example.co.jp']],
    ['a name', { name: 'Example K.K.' }, ['based', '+ company company_form Example K.K.']],
  ])('%s', (_what, company, expected) => expect(seen({}, company)).toEqual(expected))

  it('names a domain once', () => {
    expect(seen({ email: 'a@example.co.jp' }, { domain: 'example.co.jp' })).toEqual([
      'based',
      '+ company domain example.co.jp',
    ])
  })
  it('is asked for its form before what the contact typed', () => {
    expect(seen({ companyName: '株式会社見本' }, { name: 'Example' })).toEqual(['none'])
  })
})

describe('two facts', () => {
  it('of one kind are one', () => {
    expect(seen({ email: 'a@one.jp' }, { domain: 'two.jp' })[0]).toBe('none')
  })
  it('make weak ones no stronger', () => {
    expect(seen({ language: 'ja', messages: [{ text: 'はい', at: null }] })[0]).toBe('none')
  })
})

describe('the newest Japanese text', () => {
  const texts = (...list: [string, number | null][]) =>
    seen({ messages: list.map(([text, at]) => ({ text, at })) }).slice(1)
  it.each<[string, [string, number | null][], string]>([
    [
      'by time',
      [
        ['ふるい', ago(9)],
        ['あたらしい', ago(1)],
      ],
      'あたらしい',
    ],
    [
      'dated before undated',
      [
        ['いつか', null],
        ['ふるい', ago(900)],
      ],
      'ふるい',
    ],
    [
      'of equal ones the first by text',
      [
        ['い', ago(1)],
        ['あ', ago(1)],
      ],
      'あ',
    ],
    [
      'of undated ones the first by text',
      [
        ['い', null],
        ['あ', null],
      ],
      'あ',
    ],
    [
      'not English',
      [
        ['hello', ago(0)],
        ['はい', ago(1)],
      ],
      'はい',
    ],
  ])('%s', (_what, list, quote) => {
    expect(texts(...list)).toEqual([`- form japanese_text ${quote}`])
    expect(texts(...[...list].reverse())).toEqual([`- form japanese_text ${quote}`])
  })
})

describe('a request that ties the person to Japan', () => {
  const ask = 'We plan a rollout in Japan.'
  it.each([
    [
      'in a form, whole when it is short',
      { contact: { ...NOTHING, messages: [{ text: ask, at: ago(1) }] } },
      `+ form asks_japan ${ask}`,
    ],
    [
      'by mail',
      { contact: NOTHING, engagements: [engagement({ kind: 'email', direction: 'inbound', text: ask })] },
      `+ email asks_japan ${ask}`,
    ],
  ] as const)('%s', (_what, change, line) => {
    const { kind, evidence } = presenceOf(
      leadSnapshot({ company: NOWHERE, ...change } as LeadChange),
      DEFAULT_DEFINITION,
    )
    expect([
      kind,
      ...evidence.map(
        ({ source, label, quote }) => `+ ${source} ${label.key.replace('evidence.', '')} ${quote}`,
      ),
    ]).toEqual(['responsible', line])
  })
  it.each([
    ['in our own note', { kind: 'note', text: ask }],
    ['in our own mail', { kind: 'email', text: ask }],
    ['negated', { kind: 'email', direction: 'inbound', text: 'We have no plan for a rollout in Japan.' }],
    ['without Japan', { kind: 'email', direction: 'inbound', text: 'We plan a rollout.' }],
  ] as const)('%s does not count', (_what, part) => {
    expect(seen({}, {}, { engagements: [engagement(part)] } as LeadChange)[0]).toBe('none')
  })
  it('quotes around the place where the text is long', () => {
    const [, line = ''] = seen({ messages: [{ text: `${'x '.repeat(150)}${ask}`, at: ago(1) }] })
    expect(line).toContain('rollout in japan')
    expect(line.length).toBeLessThan(190)
  })
})
