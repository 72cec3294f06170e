// The five signs: what each check says of portals in order, half in order, empty, small and unreadable.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import { HEALTH_CHECK_IDS } from '@/lib/domain/health/checks'
import type { HandoffRow } from '@/lib/domain/health/facts'
import { healthOf } from '@/lib/domain/health/health'
import { AROUND, healthFacts, row, rows, schemaOf } from '../../fixtures/health'
import { RULE_CASES } from './cases-rules'
import { USE_CASES } from './cases-use'
import { check, finding } from './portals'

describe('a check', () => {
  it.each([...RULE_CASES, ...USE_CASES])('%s: %s', (_, id, facts, state, action) => {
    const found = check(id, facts)
    expect([found.state, found.action?.key ?? null]).toEqual([state, action])
  })

  it.each(HEALTH_CHECK_IDS)('%s never judges a share of fewer than ten', (id) => {
    const bad = { ...AROUND, status: 'rejected', reason: 'other' } as Partial<HandoffRow>
    const few = check(id, healthFacts(rows(9, bad)))
    expect(few).toMatchObject({ state: 'good', action: null })
    const shares = few.findings.filter(({ params }) => 'percent' in params)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares.every(({ good }) => good === null)).toBe(true)
    expect(check(id, healthFacts(rows(10, bad))).state).not.toBe('good')
  })

  it.each(HEALTH_CHECK_IDS)('%s says that nothing was handed off, and rests on the structure', (id) => {
    expect(finding(id, 'no_handoffs', healthFacts([]))).toMatchObject({ good: null })
    expect(check(id, healthFacts([])).state).toBe(id === 'context' ? 'unknown' : 'good')
  })

  it.each(HEALTH_CHECK_IDS)(
    '%s cannot tell without the handoffs, unless the structure is wrong already',
    (id) => {
      const unread = { handoffs: unavailable('no_scope', 'crm.objects.contacts.read') } as const
      const found = check(id, healthFacts([], unread))
      expect(found).toMatchObject({
        state: 'unknown',
        action: { key: 'add_scope', params: { scope: 'crm.objects.contacts.read' } },
      })
      const wrong = check(
        id,
        healthFacts([], { ...unread, schema: known({ groups: [], properties: [], archived: [] }) }),
      )
      expect(wrong).toMatchObject({ state: 'bad', action: { key: 'set_up' } })
    },
  )

  it.each(HEALTH_CHECK_IDS)(
    '%s still tells what it could read when the properties could not be read',
    (id) => {
      const found = check(id, healthFacts(rows(20), { schema: unavailable('request_failed', '<b>no</b>') }))
      expect(found).toMatchObject({ state: 'unknown', action: { key: 'look_again' } })
      expect(found.findings).toContainEqual({
        key: 'schema_refused',
        good: null,
        few: false,
        params: { words: '<b>no</b>' },
      })
    },
  )
})

it('gives five checks in the requirement’s order, whatever the portal holds, and the same twice', () => {
  const some = fc.record({
    schema: fc.constantFrom(
      known(schemaOf()),
      known({ groups: [], properties: [], archived: [] }),
      EMPTY,
      unavailable('no_scope'),
    ),
    workflow: fc.constantFrom(
      EMPTY,
      known({ id: '1', enabled: true, differs: [] }),
      unavailable('not_on_tier'),
      unavailable('loading'),
    ),
    handoffs: fc.oneof(
      fc.constantFrom(EMPTY, unavailable('request_failed', 'x'), unavailable('property_missing')),
      fc
        .array(
          fc.constantFrom(
            row(),
            row(AROUND),
            row({ status: 'rejected', reason: 'other' }),
            row({ dueAt: Number.NaN }),
          ),
        )
        .map((list) => known({ rows: list, total: list.length, timeless: null })),
    ),
  })
  fc.assert(
    fc.property(some, (part) => {
      const facts = healthFacts([], part)
      const found = healthOf(facts)
      expect(found.map(({ id }) => id)).toEqual(HEALTH_CHECK_IDS)
      expect(found.every(({ findings }) => findings.length > 0)).toBe(true)
      expect(found.every(({ state, action }) => state !== 'good' || action === null)).toBe(true)
      expect(
        found.every(({ state, action }) => (state !== 'bad' && state !== 'warn') || action !== null),
      ).toBe(true)
      expect(healthOf(facts)).toEqual(found)
    }),
  )
})
