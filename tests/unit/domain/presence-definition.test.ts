// What a definition says about Japan presence: domains that a team knows, and whether responsibility from abroad counts.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { japanPresence } from '@/lib/domain/criteria/japan-presence'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { presenceOf } from '@/lib/domain/japan/presence'
import type { Contact } from '@/lib/domain/lead-snapshot'
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
    expect(japanPresence.check(lead, DEFAULT_DEFINITION, NOW)).toMatchObject({ outcome: 'pass' })
    const found = japanPresence.check(lead, only, NOW)
    expect(found).toMatchObject({ outcome: 'fail', reason: { key: 'japan_presence.not_counted' } })
    expect(found.evidence.map(({ counts }) => counts)).toEqual([false])
    const unread = { ...lead, company: unavailable('no_scope') }
    expect(japanPresence.check(unread, only, NOW).outcome).toBe('unknown')
    expect(assess(lead, only, NOW).verdict).toBe('not_ready')
  })
})
