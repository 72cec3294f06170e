// What a decision writes, what of it is essential, and how a row begins: to the letter.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import {
  choiceOf,
  type Decision,
  type DecisionKind,
  seenOf,
  statusAfter,
} from '@/lib/domain/decision/decision'
import { factsOf } from '@/lib/domain/decision/facts'
import { isAboutHandoff, isOpen, newRow, redactRow, sameChoice } from '@/lib/domain/decision/row'
import { markerOf, SLA_MARKER } from '@/lib/domain/decision/side-effects'
import { essentialValues, seenAfter, valuesOf } from '@/lib/domain/decision/values'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { NO_HANDOFF, NOW, readyLead } from '../../fixtures/lead'

const HOUR = 3_600_000
const ASSESSED = assess(readyLead(), DEFAULT_DEFINITION, NOW)
const decision = (kind: DecisionKind, more: Partial<Decision> = {}): Decision => ({
  ...choiceOf(kind),
  id: 'a',
  ref: { portalId: '1', contactId: '2' },
  by: '7',
  clickedAt: NOW,
  language: 'en',
  seen: seenOf({ ...NO_HANDOFF, status: 'handed_off', handedOffAt: NOW - HOUR, count: 1 }),
  facts: factsOf(readyLead(), ASSESSED, { brief: ['x'], override: '', now: NOW }),
  ...more,
})
const written = (
  given: Decision,
  more: Partial<Parameters<typeof valuesOf>[2]> = {},
  own = DEFAULT_DEFINITION,
) => valuesOf(given, own, { count: 1, buyingRoles: [], lifecycleStage: null, at: NOW, ...more })
const NOTHING_REJECTED = {
  rejectionReason: null,
  rejectionDetail: null,
  rejectionNote: null,
  rejectedAt: null,
  recycleUntil: null,
  disputed: null,
}

describe('the values', () => {
  it('of an acceptance', () => {
    expect(written(decision('accept'))).toEqual({
      status: 'accepted',
      acceptedAt: NOW,
      decidedBy: '7',
      definitionVersion: '1',
      ...NOTHING_REJECTED,
    })
  })

  it('of a rejection', () => {
    const given = { reason: 'other', note: ' 理由\n ', disputed: true } as const
    expect(written(decision('reject', given))).toEqual({
      status: 'rejected',
      rejectionReason: 'other',
      rejectionDetail: null,
      rejectionNote: '理由',
      rejectedAt: NOW,
      decidedBy: '7',
      recycleUntil: null,
      disputed: true,
      definitionVersion: '1',
    })
    expect(written(decision('reject', { reason: 'other', note: ' ' })).rejectionNote).toBeNull()
  })

  it('of a return', () => {
    expect(written(decision('return'))).toEqual({
      status: 'returned',
      decidedBy: '7',
      definitionVersion: '1',
      ...NOTHING_REJECTED,
    })
    expect(written(decision('return', { reason: 'too_early' })).disputed).toBe(false)
  })

  it('of a handoff', () => {
    const { slaDueAt, ...values } = written(decision('hand_off'))
    expect(slaDueAt).toBe(Date.parse('2026-06-12T11:00:00+09:00'))
    expect(values).toEqual({
      status: 'handed_off',
      handedOffAt: NOW,
      handedOffBy: '7',
      count: 2,
      readiness: 'ready',
      readinessSnapshot: decision('hand_off').facts.readiness,
      firstContactAt: null,
      acceptedAt: null,
      decidedBy: null,
      definitionVersion: '1',
      ...NOTHING_REJECTED,
    })
  })

  const own = {
    ...DEFAULT_DEFINITION,
    handoff: {
      ...DEFAULT_DEFINITION.handoff,
      alsoWrite: { ...DEFAULT_DEFINITION.handoff.alsoWrite, buyingRole: true },
    },
  }
  it.each([
    ['decision_maker', [], { decisionRole: 'decision_maker', buyingRoles: ['DECISION_MAKER'] }],
    ['approver', ['CHAMPION'], { decisionRole: 'approver', buyingRoles: ['CHAMPION', 'BUDGET_HOLDER'] }],
    ['champion', ['CHAMPION'], { decisionRole: 'champion' }],
    ['proposer', [], { decisionRole: 'proposer', buyingRoles: ['INFLUENCER'] }],
    ['none', [], { decisionRole: 'none' }],
    [null, [], {}],
  ] as const)('of the role %s', (role, buyingRoles, values) => {
    expect(written(decision('confirm_role', { role }), { buyingRoles }, own)).toEqual(values)
    const alone = role === null ? {} : { decisionRole: role }
    expect(written(decision('confirm_role', { role }), { buyingRoles })).toEqual(alone)
  })

  const also = {
    ...DEFAULT_DEFINITION,
    handoff: {
      ...DEFAULT_DEFINITION.handoff,
      alsoWrite: {
        buyingRole: false,
        lifecycleOnHandOff: 'salesqualifiedlead',
        lifecycleOnAccept: '98765',
        leadStatusOnAccept: 'IN_PROGRESS',
        leadStatusOnReject: 'UNQUALIFIED',
      },
    },
  }
  it.each<[DecisionKind, string | null, { lifecycleStage?: string; leadStatus?: string }]>([
    ['hand_off', null, { lifecycleStage: 'salesqualifiedlead' }],
    ['hand_off', 'marketingqualifiedlead', { lifecycleStage: 'salesqualifiedlead' }],
    // Never back, and not what is there already.
    ['hand_off', 'salesqualifiedlead', {}],
    ['hand_off', 'customer', {}],
    // A portal's own stage has no place in the order: the definition decides.
    ['hand_off', '12345', { lifecycleStage: 'salesqualifiedlead' }],
    ['accept', 'customer', { lifecycleStage: '98765', leadStatus: 'IN_PROGRESS' }],
    ['accept', '98765', { leadStatus: 'IN_PROGRESS' }],
    ['reject', 'lead', { leadStatus: 'UNQUALIFIED' }],
    ['return', 'lead', {}],
    ['first_contact', 'lead', {}],
    ['confirm_role', 'lead', {}],
  ])('of %s over the stage %s, where the definition says what else', (kind, lifecycleStage, more) => {
    const given = decision(kind, { role: 'champion', ...(kind === 'reject' ? { reason: 'other' } : {}) })
    const { lifecycleStage: stage, leadStatus: status } = written(given, { lifecycleStage }, also)
    expect({ stage, status }).toEqual({ stage: more.lifecycleStage, status: more.leadStatus })
    expect(written(given, { lifecycleStage })).not.toHaveProperty('lifecycleStage')
    expect(written(given, { lifecycleStage })).not.toHaveProperty('leadStatus')
  })

  it('of a rejection whose term the team has set', () => {
    const { reasons } = DEFAULT_DEFINITION.rejection
    const rejection = {
      termStartMonth: 1,
      reasons: { ...reasons, icp_mismatch: { ...reasons.icp_mismatch, recycle: { after: 'next_term' } } },
    } as const
    const given = decision('reject', { reason: 'icp_mismatch', detail: 'size' })
    expect(written(given, {}, { ...DEFAULT_DEFINITION, rejection }).recycleUntil).toBe('2027-01-01')
    expect(written(given).recycleUntil).toBeNull()
  })

  it('of a first contact', () => {
    const { facts } = decision('first_contact')
    expect(written(decision('first_contact'))).toEqual({})
    expect(written(decision('first_contact', { facts: { ...facts, firstContactAt: 5 } }))).toEqual({
      firstContactAt: 5,
    })
  })

  it.each([
    ['hand_off', null, ['status', 'handedOffAt'], 'handed_off'],
    ['accept', null, ['status'], 'accepted'],
    ['reject', 'other', ['status', 'rejectionReason'], 'rejected'],
    ['return', null, ['status'], 'returned'],
    ['return', 'other', ['status', 'rejectionReason'], 'returned'],
    ['confirm_role', null, ['decisionRole'], null],
    ['first_contact', null, ['firstContactAt'], null],
  ] as const)('%s (%s) keeps its essentials, and its status', (kind, reason, names, status) => {
    expect(essentialValues(decision(kind, { reason }))).toEqual(names)
    expect(statusAfter(kind)).toBe(status)
  })

  it('become what was seen, as far as that is looked at', () => {
    const { seen } = decision('accept')
    expect(seenAfter(seen, written(decision('accept')))).toEqual({
      ...seen,
      status: 'accepted',
      acceptedAt: NOW,
    })
  })
})

it('has a choice with nothing chosen, and what was seen without the rest', () => {
  expect(choiceOf('accept')).toEqual({
    kind: 'accept',
    reason: null,
    detail: null,
    note: '',
    role: null,
    disputed: false,
  })
  expect(Object.keys(seenOf(NO_HANDOFF)).sort()).toEqual([
    'acceptedAt',
    'count',
    'decisionRole',
    'firstContactAt',
    'handedOffAt',
    'rejectedAt',
    'rejectionReason',
    'status',
  ])
})

describe('a row', () => {
  it('is new, and waits for its window', () => {
    expect(newRow(decision('accept'), NOW, 'b')).toEqual({
      id: 'a',
      decision: decision('accept'),
      stage: 'held',
      heldUntil: NOW + 5_000,
      after: 'b',
      at: null,
      values: null,
      tried: false,
      sentAt: null,
      doubtful: false,
      writtenAt: null,
      superseded: false,
      effects: {},
      made: {},
      known: { tasks: [], notes: [] },
      attempts: 0,
      nextTryAt: NOW + 5_000,
      waiting: null,
      refusal: null,
      conflict: null,
      omitted: [],
      finishedAt: null,
      look: null,
    })
    expect(newRow(decision('first_contact'), NOW, null).heldUntil).toBe(NOW + 3_000)
  })

  it('keeps nothing of the lead that only its sending needed, once it is over', () => {
    const values = { status: 'handed_off', readinessSnapshot: '{}' } as const
    const sent = { ...newRow(decision('hand_off'), NOW, null), values }
    expect(redactRow(sent)).toBe(sent)
    const over = redactRow({ ...sent, stage: 'confirmed' })
    expect(over.values).toEqual({ status: 'handed_off' })
    expect(over.decision.facts).toMatchObject({
      brief: [],
      readiness: '',
      origin: { recentConversion: null },
    })
    expect(over.decision.facts.contactName).toBe(decision('hand_off').facts.contactName)
    expect(redactRow({ ...sent, values: null, stage: 'undone' }).values).toBeNull()
  })

  it('is open until it is over, and about the handoff or beside it', () => {
    const stages = ['held', 'queued', 'written', 'confirmed', 'refused', 'conflict', 'undone'] as const
    expect(stages.filter((stage) => isOpen({ stage }))).toEqual(['held', 'queued', 'written'])
    const kinds = ['hand_off', 'accept', 'reject', 'return', 'confirm_role', 'first_contact'] as const
    expect(kinds.filter(isAboutHandoff)).toEqual(['hand_off', 'accept', 'reject', 'return'])
  })

  it.each<[string, Partial<Decision>, boolean]>([
    ['another id', { id: 'b' }, true],
    ['another kind', { kind: 'accept' }, false],
    ['another reason', { reason: 'other' }, false],
    ['another detail', { detail: 'undecided' }, false],
    ['another note', { note: 'x' }, false],
    ['another role', { role: 'none' }, false],
  ])('means the same with %s: %s', (_, more, same) => {
    const one = decision('reject', { reason: 'too_early' })
    expect(sameChoice(one, { ...one, ...more })).toBe(same)
  })

  it('is found again by markers that differ', () => {
    expect(markerOf('a', 'sla_task')).toBe(`${SLA_MARKER}a`)
    expect(markerOf('a', 'note')).toBe('hikitsugi-note-a')
    expect(markerOf('a', 'follow_up_task')).toBe('hikitsugi-follow-up-task-a')
  })
})
