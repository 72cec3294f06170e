// What a definition says about Japan presence: domains that a team knows, and whether responsibility from abroad counts.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { checkJapanPresence } from '@/lib/domain/criteria/japan-presence/check'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { presenceOf } from '@/lib/domain/japan/presence'
import type { Company, Contact } from '@/lib/domain/lead-snapshot'
import { leadSnapshot, NOW } from '../fixtures/lead'

const NOTHING: Partial<Contact> = {
  email: null,
  jobTitle: null,
  phone: null,
  country: null,
  state: null,
  city: null,
  language: null,
  ipCountryCode: null,
  messages: [],
  recentConversion: null,
}

describe('a definition', () => {
  it.each([
    ['a@acme.com', ['acme.com'], 'based'],
    ['a@TOKYO.acme.com', [' @Acme.com '], 'based'],
    ['a@notacme.com', ['acme.com'], 'none'],
    ['a@acme.com.example', ['acme.com'], 'none'],
    ['a@acme.com', ['', ' @ '], 'none'],
  ])('%s beside the listed domains %j: %s', (email, domains, expected) => {
    const own = { ...DEFAULT_DEFINITION, presence: { responsibleCounts: true, domains } }
    const lead = leadSnapshot({ contact: { ...NOTHING, email }, company: EMPTY })
    expect(presenceOf(lead, own).kind).toBe(expected)
    expect(presenceOf(lead, DEFAULT_DEFINITION).kind).toBe('none')
    expect(presenceOf(lead, own).kind).toBe(expected)
  })

  it('counts who is responsible from abroad only where the definition says so', () => {
    const lead = leadSnapshot({ contact: { ...NOTHING, jobTitle: 'Country Manager, Japan' }, company: EMPTY })
    const only = { ...DEFAULT_DEFINITION, presence: { responsibleCounts: false, domains: [] } }
    expect(checkJapanPresence(lead, DEFAULT_DEFINITION, NOW)).toMatchObject({ outcome: 'pass' })
    const found = checkJapanPresence(lead, only, NOW)
    expect(found).toMatchObject({ outcome: 'unknown', reason: { key: 'japan_presence.not_counted' } })
    expect(found.evidence.map(({ counts }) => counts)).toEqual([false])
    const abroad = { ...lead, contact: { ...lead.contact, country: 'Germany' } }
    const seen = checkJapanPresence(abroad, only, NOW)
    expect(seen).toMatchObject({ outcome: 'fail', reason: { key: 'japan_presence.not_counted' } })
    expect(seen.evidence.map(({ quote, counts }) => [quote, counts])).toEqual([
      ['Germany', true],
      ['Country Manager, Japan', false],
    ])
    const unread = { ...abroad, company: unavailable('no_scope') }
    expect(checkJapanPresence(unread, only, NOW).outcome).toBe('unknown')
    expect(assess(abroad, only, NOW).verdict).toBe('not_japan')
  })
})

describe('the outcome', () => {
  const outcome = (contact: Partial<Contact>, company: Partial<Company> | null = null) =>
    checkJapanPresence(
      leadSnapshot({ contact: { ...NOTHING, ...contact }, company: company === null ? EMPTY : company }),
      DEFAULT_DEFINITION,
      NOW,
    )
  it.each<[string, Partial<Contact>, string, string]>([
    ['nothing', {}, 'unknown', 'none'],
    ['a hint alone', { language: 'ja' }, 'unknown', 'weak'],
    ['free mail', { email: 'a@gmail.com' }, 'unknown', 'none'],
    ['a global ending', { email: 'a@mihon.io' }, 'unknown', 'none'],
    ['a country that names none', { country: 'その他' }, 'unknown', 'none'],
    ['an address on the internet abroad', { ipCountryCode: 'de' }, 'unknown', 'none'],
    ['two countries', { country: 'Japan / Korea' }, 'unknown', 'none'],
    ['a country', { country: 'Germany' }, 'fail', 'abroad'],
    ['a telephone', { phone: '+49 30 000000' }, 'fail', 'abroad'],
    ['a mobile telephone', { mobilePhone: '+1 415 555 0100' }, 'fail', 'abroad'],
    ['a domain', { email: 'a@beispiel.de' }, 'fail', 'abroad'],
    ['a country and a hint of Japan', { country: 'Germany', language: 'ja' }, 'fail', 'abroad'],
    ['a country abroad and a strong fact', { country: 'Germany', email: 'a@mihon.co.jp' }, 'pass', 'based'],
  ])('%s', (_, contact, expected, reason) => {
    expect(outcome(contact)).toMatchObject({
      outcome: expected,
      reason: { key: `japan_presence.${reason}` },
    })
  })

  it('quotes what is abroad, of the company, too', () => {
    const { evidence } = outcome(
      { country: 'Germany' },
      { name: 'X', country: null, countryCode: 'DE', domain: 'x.de' },
    )
    expect(evidence.map(({ source, quote }) => `${source} ${quote}`).sort()).toEqual([
      'company DE',
      'company x.de',
      'contact Germany',
    ])
  })

  it('of an empty contact is for a person to look at', () => {
    const lead = leadSnapshot({
      contact: { ...NOTHING, email: null, jobTitle: null },
      company: EMPTY,
      snapshot: { colleagues: EMPTY },
      engagements: [],
    })
    expect(assess(lead, DEFAULT_DEFINITION, NOW).verdict).toBe('needs_review')
  })
})
