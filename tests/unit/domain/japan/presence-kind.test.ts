// Where a lead is: abroad only by a fact abroad, unknown where nothing is known, Japan by one strong fact whatever else stands there.
import { describe, expect, it } from 'vitest'
import { checkJapanPresence } from '@/lib/domain/criteria/japan-presence/check'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { type PresenceKind, presenceKind } from '@/lib/domain/japan/presence'
import type { Company, Contact, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { ago, leadSnapshot, NOW } from '../../fixtures/lead'

const NOBODY: Partial<Contact> = {
  firstName: null,
  lastName: null,
  email: null,
  jobTitle: null,
  phone: null,
  mobilePhone: null,
  country: null,
  state: null,
  city: null,
  zip: null,
  address: null,
  language: null,
  ipCountryCode: null,
  companyName: null,
  messages: [],
  recentConversion: null,
}
const NOWHERE: Partial<Company> = { name: 'Example', domain: null, country: null, countryCode: null }

function lead(contact: Partial<Contact>, company: Partial<Company> | null): LeadSnapshot {
  return leadSnapshot({
    contact: { ...NOBODY, ...contact },
    company: company === null ? EMPTY : { ...NOWHERE, ...company },
  })
}

describe.each<[PresenceKind, readonly [string, Partial<Contact>, Partial<Company> | null][]]>([
  [
    'unknown',
    [
      ['an empty contact', {}, null],
      ['an empty contact of an empty company', {}, {}],
      ['free mail', { email: 'a@gmail.com' }, null],
      ['a .com domain', { email: 'a@example.com' }, { domain: 'example.com' }],
      ['Co., Ltd. alone', {}, { name: 'Example Co., Ltd.' }],
      ['a national number alone', { phone: '03-1234-5678' }, {}],
      ['a national mobile alone', { mobilePhone: '090-1234-5678（代）' }, {}],
      ['a .jp domain alone', { email: 'a@example.jp' }, {}],
      ['a language alone', { language: 'ja' }, {}],
      ['Japanese text alone', { messages: [{ text: 'よろしくお願いします', at: ago(1) }] }, {}],
      ['the internet address alone', { ipCountryCode: 'us' }, {}],
      ['APAC in the title', { jobTitle: 'Director, APAC' }, {}],
      ['a country that says nothing', { country: 'その他' }, {}],
      ['two countries', { country: 'Japan / Singapore' }, {}],
    ],
  ],
  [
    'abroad',
    [
      ['a country', { country: 'Germany' }, {}],
      ['a country in Japanese', { country: 'アメリカ' }, null],
      ['a flag', { country: '🇺🇸' }, null],
      ['a country code of the company', {}, { countryCode: 'SG' }],
      ['a telephone', { phone: '+65 6123 4567' }, {}],
      ['a telephone with 00', { phone: '0044 20 7946 0958' }, {}],
      ['a domain', { email: 'a@example.de' }, null],
      ['beside weak facts', { country: 'Germany', language: 'ja', phone: '03-1234-5678' }, {}],
      ['beside one medium fact', { country: 'Germany', email: 'a@example.jp' }, {}],
      ['beside APAC', { country: 'Singapore', jobTitle: 'APAC Director' }, {}],
    ],
  ],
  [
    'responsible',
    [
      ['a title', { country: 'Germany', jobTitle: 'Country Manager, Japan' }, {}],
      ['a title, nothing abroad', { jobTitle: 'Japan Lead' }, {}],
      [
        'a request',
        { country: 'Germany', messages: [{ text: 'We open a Japan office in May.', at: ago(1) }] },
        {},
      ],
    ],
  ],
  [
    'based',
    [
      ['a country', { country: '日本 (Japan)' }, { countryCode: 'SG' }],
      ['a state', { state: '大阪市北区' }, {}],
      ['a form', {}, { name: 'みほん信用組合' }],
      ['a form beside a country abroad', { country: 'Germany' }, { name: '株式會社みほん' }],
      ['+81 beside a country abroad', { country: 'Germany', phone: '+81(0)3-1234-5678' }, {}],
      ['.co.jp beside a telephone abroad', { email: 'a@example.co.jp', phone: '+1 415 555 0100' }, {}],
      ['two medium facts', { email: 'a@example.jp', ipCountryCode: 'jp' }, {}],
    ],
  ],
])('%s', (kind, rows) => {
  it.each(rows)('%s', (_what, contact, company) => {
    const snapshot = lead(contact, company)
    expect(presenceKind(snapshot, DEFAULT_DEFINITION)).toBe(kind)
    const outcome = { based: 'pass', responsible: 'pass', abroad: 'fail', unknown: 'unknown' }[kind]
    expect(checkJapanPresence(snapshot, DEFAULT_DEFINITION, NOW).outcome).toBe(outcome)
  })
})

describe('a company that could not be read', () => {
  const company = unavailable('request_failed', '503')
  const read = (contact: Partial<Contact>) => {
    const snapshot = { ...lead(contact, null), company }
    return [
      presenceKind(snapshot, DEFAULT_DEFINITION),
      checkJapanPresence(snapshot, DEFAULT_DEFINITION, NOW).outcome,
    ]
  }
  it('makes nobody a lead abroad', () => {
    expect(read({ country: 'Germany' })).toEqual(['unknown', 'unknown'])
    expect(read({})).toEqual(['unknown', 'unknown'])
  })
  it('takes no fact of Japan away', () => {
    expect(read({ country: 'Japan' })).toEqual(['based', 'pass'])
    expect(read({ country: 'Germany', jobTitle: 'Head of Japan' })).toEqual(['responsible', 'pass'])
  })
})

it('a tie to Japan that the definition does not count fails only by a fact abroad', () => {
  const definition = {
    ...DEFAULT_DEFINITION,
    presence: { ...DEFAULT_DEFINITION.presence, responsibleCounts: false },
  }
  const outcome = (contact: Partial<Contact>) => {
    const { outcome, reason } = checkJapanPresence(lead(contact, {}), definition, NOW)
    return [outcome, reason.key]
  }
  expect(outcome({ jobTitle: 'Head of Japan' })).toEqual(['unknown', 'japan_presence.not_counted'])
  expect(outcome({ jobTitle: 'Head of Japan', country: 'Germany' })).toEqual([
    'fail',
    'japan_presence.not_counted',
  ])
})
