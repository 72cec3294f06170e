// Record keys, coded values and the definition's fingerprint.
import { describe, expect, it } from 'vitest'
import { reasonKey, roleKey } from '@/lib/domain/coded-values'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { refKey, sameRef } from '@/lib/domain/record-ref'

describe('record keys', () => {
  const a = { portalId: '1', contactId: '2' }
  it.each([
    [a, { ...a }, true],
    [a, { ...a, portalId: '2' }, false],
    [a, { ...a, contactId: '1' }, false],
    [a, null, false],
    [null, a, false],
    [null, null, false],
  ])('%j and %j: %s', (one, other, same) => expect(sameRef(one, other)).toBe(same))
  it('names portal and contact', () => expect(refKey(a)).toBe('1/2'))
})

describe('coded values', () => {
  const REASONS =
    'icp_mismatch too_early wrong_contact_level no_japan_signal unreachable_or_invalid already_in_motion other'
  const ROLES =
    'decision_maker budget_holder executive_sponsor approver champion proposer influencer end_user blocker legal_and_compliance other none'
  it.each(REASONS.split(' '))('reason %s', (one) => expect(reasonKey(one)).toBe(`reason.${one}`))
  it.each(ROLES.split(' '))('role %s', (one) => {
    expect(roleKey(one)).toBe(`role.${one}`)
    expect(roleKey(one.toUpperCase())).toBe(`role.${one}`)
  })
  it("has none for a portal's own", () => {
    expect(reasonKey('TOO_EARLY')).toBeNull()
    expect(reasonKey('')).toBeNull()
    expect(roleKey('chef')).toBeNull()
  })
})

describe('fingerprint', () => {
  const of = (part: object) => fingerprintOf({ ...DEFAULT_DEFINITION, ...part } as Definition)
  it('is 16 digits of the content, whatever the order of the keys', () => {
    const turned = Object.fromEntries(Object.entries(DEFAULT_DEFINITION).reverse()) as unknown as Definition
    expect(of({})).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprintOf(turned)).toBe(of({}))
    expect(fingerprintOf(DEFAULT_DEFINITION)).toBe(of({}))
  })
  it('stays the same from version to version of the product', () => {
    expect(fingerprintOf({ a: [1, 'x', null], b: { c: true } } as unknown as Definition)).toBe(
      'b3f6e09c3d6b791f',
    )
    expect(fingerprintOf({} as unknown as Definition)).toBe('36126fe4ab7ce3c2')
  })
  it.each([
    ['a version', { version: '2' }],
    ['a window', { windowDays: 91 }],
    ['a phrase', { boilerplate: ['x'] }],
    ['an order that matters', { japanEvents: [...DEFAULT_DEFINITION.japanEvents].reverse() }],
    ['a key more', { more: undefined }],
    ['nothing instead of a value', { windowDays: null }],
  ])('tells %s', (_what, part) => expect(of(part)).not.toBe(of({})))
})
