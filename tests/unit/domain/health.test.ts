// The five signs: what each check says of portals in order, half in order, empty, small, contradictory and unreadable.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import type { Definition } from '@/lib/domain/definition'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type {
  HealthActionKey,
  HealthCheckId,
  HealthFindingKey,
  HealthState,
} from '@/lib/domain/health/checks'
import { HEALTH_CHECK_IDS } from '@/lib/domain/health/checks'
import { basisOf, type HandoffRow, type HealthFacts } from '@/lib/domain/health/facts'
import { healthOf } from '@/lib/domain/health/health'
import { AROUND, CHECKED_AT, HOUR, healthFacts, recorded, row, rows, schemaOf } from '../fixtures/health'

const check = (id: HealthCheckId, facts: HealthFacts) => {
  const found = healthOf(facts).find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}
const finding = (id: HealthCheckId, key: HealthFindingKey, facts: HealthFacts) =>
  check(id, facts).findings.find((one) => one.key === key)
const defined = (required: Partial<Definition['required']>): Partial<HealthFacts> => ({
  definition: { ...DEFAULT_DEFINITION, required: { ...DEFAULT_DEFINITION.required, ...required } },
})
const without = (...names: string[]): Partial<HealthFacts> => {
  const schema = schemaOf()
  return {
    schema: known({ ...schema, properties: schema.properties.filter(({ name }) => !names.includes(name)) }),
  }
}
const optionsOf = (name: string, keep: readonly string[]): Partial<HealthFacts> => {
  const schema = schemaOf()
  const properties = schema.properties.map((one) =>
    one.name === name ? { ...one, options: one.options.filter(({ value }) => keep.includes(value)) } : one,
  )
  return { schema: known({ ...schema, properties }) }
}

type Case = readonly [
  what: string,
  id: HealthCheckId,
  facts: HealthFacts,
  state: HealthState,
  action: HealthActionKey | null,
]

const CASES: readonly Case[] = [
  // The definition.
  ['all in order', 'japan_criteria', healthFacts(), 'good', null],
  [
    'no signal required',
    'japan_criteria',
    healthFacts(rows(20), defined({ evaluation_signal: false })),
    'warn',
    'require_signal',
  ],
  [
    'only a score left',
    'japan_criteria',
    healthFacts(rows(20), defined({ evaluation_signal: false, japan_engagement: false })),
    'bad',
    'require_signal',
  ],
  [
    'a definition without the role',
    'decision_role',
    healthFacts(rows(20), defined({ decision_role: false })),
    'warn',
    'require_role',
  ],
  // Handoffs around the product.
  ['18 of 20 judged', 'japan_criteria', healthFacts([...rows(18), ...rows(2, AROUND)]), 'good', null],
  [
    '17 of 20 judged',
    'japan_criteria',
    healthFacts([...rows(17), ...rows(3, AROUND)]),
    'warn',
    'decide_in_panel',
  ],
  [
    '9 of 20 judged',
    'japan_criteria',
    healthFacts([...rows(9), ...rows(11, AROUND)]),
    'bad',
    'decide_in_panel',
  ],
  ['only a verdict, no outcomes', 'japan_criteria', healthFacts(rows(20, { readiness: null })), 'good', null],
  [
    'judged without any signal',
    'japan_criteria',
    healthFacts(rows(20, { readiness: recorded({ evaluation_signal: 'fail' }) })),
    'bad',
    'hand_off_ready',
  ],
  [
    'ready by its word, without a signal by its outcomes',
    'japan_criteria',
    healthFacts([
      ...rows(10),
      ...rows(10, { verdict: 'ready', readiness: recorded({ evaluation_signal: 'unknown' }) }),
    ]),
    'warn',
    'hand_off_ready',
  ],
  [
    'a fifth overridden',
    'japan_criteria',
    healthFacts([...rows(16), ...rows(4, { readiness: recorded({}, true) })]),
    'good',
    null,
  ],
  [
    'more overridden',
    'japan_criteria',
    healthFacts([...rows(15), ...rows(5, { readiness: recorded({}, true) })]),
    'warn',
    'hand_off_ready',
  ],
  [
    'a status set by itself',
    'japan_criteria',
    healthFacts([], { handoffs: known({ rows: [], total: 0, timeless: 3 }) }),
    'warn',
    'decide_in_panel',
  ],
  // The SLA.
  ['all in order', 'sla', healthFacts(), 'good', null],
  ['no workflow', 'sla', healthFacts(rows(20), { workflow: EMPTY }), 'bad', 'create_workflow'],
  [
    'a workflow that is off',
    'sla',
    healthFacts(rows(20), { workflow: known({ id: '5', enabled: false }) }),
    'warn',
    'switch_workflow_on',
  ],
  [
    'no scope for workflows',
    'sla',
    healthFacts(rows(20), { workflow: unavailable('no_scope', 'automation') }),
    'warn',
    'add_scope',
  ],
  [
    'no plan for workflows',
    'sla',
    healthFacts(rows(20), { workflow: unavailable('not_on_tier', 'BANNED') }),
    'warn',
    'work_without_workflow',
  ],
  [
    'workflows that do not answer',
    'sla',
    healthFacts(rows(20), { workflow: unavailable('request_failed') }),
    'unknown',
    'look_again',
  ],
  [
    'a workflow that is on and has nothing to wait for',
    'sla',
    healthFacts(rows(20), without('japan_sla_due_at')),
    'bad',
    'set_up',
  ],
  ['due times missing', 'sla', healthFacts([...rows(8), ...rows(12, AROUND)]), 'bad', 'decide_in_panel'],
  [
    'a due time before the handoff',
    'sla',
    healthFacts(rows(20, { dueAt: row().handedOffAt - HOUR })),
    'bad',
    'decide_in_panel',
  ],
  ['nobody contacted', 'sla', healthFacts(rows(20, { firstContactAt: null })), 'warn', 'contact_in_time'],
  [
    'contacted late',
    'sla',
    healthFacts([...rows(17), ...rows(3, { firstContactAt: CHECKED_AT - HOUR })]),
    'warn',
    'contact_in_time',
  ],
  [
    'contacted before the handoff',
    'sla',
    healthFacts(rows(20, { firstContactAt: row().handedOffAt - 1 })),
    'warn',
    'contact_in_time',
  ],
  [
    'contacted in the future',
    'sla',
    healthFacts(rows(20, { firstContactAt: CHECKED_AT + HOUR })),
    'warn',
    'contact_in_time',
  ],
  [
    'contacted exactly at the due time',
    'sla',
    healthFacts(rows(20, { firstContactAt: row().dueAt })),
    'good',
    null,
  ],
  [
    'rejected without a contact',
    'sla',
    healthFacts(rows(20, { firstContactAt: null, status: 'rejected' })),
    'good',
    null,
  ],
  ['not due yet', 'sla', healthFacts(rows(20, { firstContactAt: null, dueAt: CHECKED_AT })), 'good', null],
  [
    'paused, so due later',
    'sla',
    healthFacts(rows(20, { firstContactAt: null, paused: true })),
    'good',
    null,
  ],
  // The rejection reason.
  ['nothing rejected', 'rejection_reason', healthFacts(), 'good', null],
  [
    'every reason coded',
    'rejection_reason',
    healthFacts(rows(12, { status: 'rejected', reason: 'too_early' })),
    'good',
    null,
  ],
  [
    'no reason given',
    'rejection_reason',
    healthFacts(rows(12, { status: 'rejected' })),
    'bad',
    'give_reasons',
  ],
  [
    'a reason of nobody’s list',
    'rejection_reason',
    healthFacts(rows(12, { status: 'returned', reason: 'Too early!' })),
    'bad',
    'give_reasons',
  ],
  [
    'accepted ones that still carry a reason',
    'rejection_reason',
    healthFacts([...rows(30, { reason: 'too_early' }), ...rows(10, { status: 'rejected' })]),
    'bad',
    'give_reasons',
  ],
  [
    'no drop-down',
    'rejection_reason',
    healthFacts(rows(20), without('japan_rejection_reason')),
    'bad',
    'set_up',
  ],
  [
    'a drop-down with two of our reasons',
    'rejection_reason',
    healthFacts(rows(20), optionsOf('japan_rejection_reason', ['too_early', 'icp_mismatch'])),
    'warn',
    'set_up',
  ],
  [
    'a tenth of "other"',
    'rejection_reason',
    healthFacts([
      ...rows(18, { status: 'rejected', reason: 'too_early' }),
      ...rows(2, { status: 'rejected', reason: 'other' }),
    ]),
    'good',
    null,
  ],
  [
    'more of "other"',
    'rejection_reason',
    healthFacts([
      ...rows(17, { status: 'rejected', reason: 'too_early' }),
      ...rows(3, { status: 'rejected', reason: 'other' }),
    ]),
    'warn',
    'read_other',
  ],
  // The decision role.
  ['all in order', 'decision_role', healthFacts(), 'good', null],
  [
    'no role seen',
    'decision_role',
    healthFacts(rows(20, { readiness: recorded({ decision_role: 'fail' }) })),
    'bad',
    'confirm_roles',
  ],
  [
    'not seen, confirmed',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'Approver' })),
    'good',
    null,
  ],
  [
    'confirmed to have none',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'none' })),
    'bad',
    'confirm_roles',
  ],
  [
    'confirmed as something else',
    'decision_role',
    healthFacts(rows(20, { readiness: null, decisionRole: 'boss' })),
    'bad',
    'confirm_roles',
  ],
  [
    'no place to confirm it',
    'decision_role',
    healthFacts(rows(20), without('japan_decision_role')),
    'bad',
    'set_up',
  ],
  // The context.
  ['all in order', 'context', healthFacts(), 'good', null],
  [
    'records that cannot be read',
    'context',
    healthFacts(rows(20, { readiness: null, unreadable: true })),
    'bad',
    'decide_in_panel',
  ],
  [
    'nobody knows who handed off',
    'context',
    healthFacts(rows(20, { handedOffBy: null })),
    'warn',
    'decide_in_panel',
  ],
  ['nothing handed off', 'context', healthFacts([]), 'unknown', null],
  ['no place for it', 'context', healthFacts(rows(20), without('japan_readiness_snapshot')), 'bad', 'set_up'],
]

describe('a check', () => {
  it.each(CASES)('%s: %s', (_, id, facts, state, action) => {
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

describe('the evidence', () => {
  it('counts, and never rounds up to a share that would do', () => {
    const facts = healthFacts([...rows(179), ...rows(21, AROUND)])
    expect(finding('japan_criteria', 'verdict_recorded', facts)).toEqual({
      key: 'verdict_recorded',
      good: false,
      few: false,
      params: { n: 179, of: 200, percent: 89 },
    })
    expect(finding('japan_criteria', 'without_verdict', facts)?.params).toEqual({ n: 21 })
    expect(finding('japan_criteria', 'without_verdict', healthFacts())).toBeUndefined()
  })

  it('names each property that is not in order, with what is wrong', () => {
    const schema = schemaOf()
    const facts = healthFacts([], {
      schema: known({
        ...schema,
        archived: ['japan_handoff_by'],
        properties: schema.properties
          .filter(({ name }) => name !== 'japan_handoff_by')
          .map((one) => (one.name === 'japan_readiness_snapshot' ? { ...one, type: 'number' } : one)),
      }),
    })
    expect(check('context', facts).findings.slice(0, 3)).toMatchObject([
      { key: 'properties_there', params: { names: 'japan_mql_definition' } },
      { key: 'property_archived', params: { property: 'japan_handoff_by' } },
      { key: 'property_wrong_type', params: { property: 'japan_readiness_snapshot', found: 'number' } },
    ])
    expect(check('context', facts).action).toEqual({
      key: 'restore',
      params: { property: 'japan_handoff_by' },
    })
  })

  it('names the options that are missing', () => {
    const facts = healthFacts([], optionsOf('japan_rejection_reason', ['too_early', 'icp_mismatch', 'other']))
    expect(finding('rejection_reason', 'options_missing', facts)?.params).toEqual({
      property: 'japan_rejection_reason',
      options: 'wrong_contact_level, no_japan_signal, unreachable_or_invalid, already_in_motion',
      n: 4,
    })
  })

  it('asks for the portal’s own names, and for the version in force', () => {
    const properties = { rejectionReason: 'kyakka_riyu' }
    const names = { ...healthFacts().names, ...properties }
    const mapped = { definition: { ...DEFAULT_DEFINITION, properties, version: '2' }, names }
    expect(finding('rejection_reason', 'property_missing', healthFacts([], mapped))?.params).toEqual({
      property: 'kyakka_riyu',
    })
    const own = healthFacts([], { ...mapped, schema: known(schemaOf(names)) })
    expect(check('rejection_reason', own).state).toBe('good')
    expect(finding('japan_criteria', 'options_missing', own)?.params).toMatchObject({ options: '2' })
  })

  it('carries the workflow to switch on', () => {
    const off = healthFacts([], { workflow: known({ id: '16000', enabled: false }) })
    expect(check('sla', off).action?.params).toEqual({ id: '16000' })
  })

  it('leaves out of the SLA what nobody can say yet', () => {
    const mixed = [
      ...rows(12),
      ...rows(3, { firstContactAt: null, status: 'returned' }),
      ...rows(3, { firstContactAt: null, dueAt: CHECKED_AT + 1 }),
      ...rows(2, { firstContactAt: null }),
    ]
    expect(finding('sla', 'sla_met', healthFacts(mixed))?.params).toEqual({ n: 12, of: 14, percent: 85 })
  })

  it('rests on the month and says how much of it was read', () => {
    const sample = { handoffs: known({ rows: rows(1000), total: 2345, timeless: null }) }
    expect(basisOf(healthFacts([], sample))).toEqual({
      from: Date.parse('2026-05-01T00:00:00+09:00'),
      to: Date.parse('2026-06-01T00:00:00+09:00') - 1,
      read: 1000,
      total: 2345,
    })
    expect(basisOf(healthFacts([], { handoffs: EMPTY })).read).toBeNull()
  })
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
      known({ id: '1', enabled: true }),
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
