// What the judgement means for a decision: the evidence against a reason, the facts that are kept, when a lead may be returned.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { Assessment, CriterionId, Evidence } from '@/lib/domain/assessment'
import { allowedNow } from '@/lib/domain/decision/allowed'
import { contradictionOf } from '@/lib/domain/decision/contradiction'
import { evidenceSince, factsOf } from '@/lib/domain/decision/facts'
import { readinessOf } from '@/lib/domain/decision/readiness'
import type { RejectionReason } from '@/lib/domain/decision/reasons'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known, unavailable } from '@/lib/domain/fact'
import { engagement, leadSnapshot, NO_HANDOFF, NOW, readyLead } from '../../fixtures/lead'

const HOUR = 3_600_000
const ASSESSED = assess(readyLead(), DEFAULT_DEFINITION, NOW)

const evidence = (quote: string, more: Partial<Evidence> = {}): Evidence => ({
  quote,
  source: 'form',
  label: { key: 'evidence.form' },
  at: NOW,
  stale: false,
  counts: true,
  ...more,
})
const judged = (id: CriterionId, outcome: 'pass' | 'fail', list: readonly Evidence[]): Assessment => ({
  ...ASSESSED,
  criteria: ASSESSED.criteria.map((one) =>
    one.id === id ? { ...one, outcome, evidence: list } : { ...one, outcome: 'fail', evidence: [] },
  ),
})

describe('what speaks against a reason', () => {
  it.each<[RejectionReason, 'size' | 'geography' | null, CriterionId]>([
    ['no_japan_signal', null, 'evaluation_signal'],
    ['wrong_contact_level', null, 'decision_role'],
    ['icp_mismatch', 'size', 'icp_fit'],
    ['icp_mismatch', 'geography', 'japan_presence'],
  ])('%s (%s) is the criterion %s, and no other', (reason, detail, id) => {
    const list = [evidence('a'), evidence('a'), evidence('b', { counts: false }), evidence('c')]
    const quotes = (assessment: Assessment) =>
      contradictionOf(reason, detail, assessment).map(({ quote }) => quote)
    expect(quotes(judged(id, 'pass', list))).toEqual(['a', 'c'])
    expect(quotes(judged(id, 'fail', list))).toEqual([])
    const others = ASSESSED.criteria.map((one) =>
      one.id === id ? { ...one, evidence: [] } : { ...one, outcome: 'pass' as const, evidence: list },
    )
    expect(quotes({ ...ASSESSED, criteria: others })).toEqual([])
    expect(quotes({ ...ASSESSED, criteria: [] })).toEqual([])
  })
})

describe('the facts', () => {
  const touches = [NOW - HOUR - 1, NOW - HOUR, NOW, NOW + 1].map((at, index) =>
    engagement({ id: String(index), kind: 'call', direction: 'outbound', at }),
  )
  const of = (handedOffAt: number | null) =>
    factsOf(
      {
        ...leadSnapshot({ engagements: touches }),
        handoff: known({ ...NO_HANDOFF, status: 'handed_off' as const, handedOffAt }),
      },
      ASSESSED,
      { brief: [], override: '', now: NOW },
    )

  it('count touches from the handoff to now, both included', () => {
    expect(of(NOW - HOUR).touches).toBe(2)
    expect(of(null).touches).toBe(0)
    const unread = { ...leadSnapshot(), handoff: unavailable('loading') }
    expect(factsOf(unread, ASSESSED, { brief: [], override: '', now: NOW }).touches).toBe(0)
  })

  it('tell where the lead came from', () => {
    expect(of(null).origin).toEqual({
      source: null,
      recentConversion: leadSnapshot().contact.recentConversion,
    })
  })

  it('are short JSON with score and override only where there are any', () => {
    const none = { ...ASSESSED, score: { ...ASSESSED.score, value: null } }
    expect(Object.keys(JSON.parse(readinessOf(none, '')))).toEqual(['v', 'f', 'r', 'at', 'o'])
    const some = { ...ASSESSED, score: { ...ASSESSED.score, value: 0 } }
    expect(JSON.parse(readinessOf(some, '👨'.repeat(600)))).toMatchObject({
      score: 0,
      override: '👨'.repeat(500),
    })
  })

  it('know what is new since a rejection: counting, later, newest first, each once, three at most', () => {
    const list = [
      evidence('at the rejection', { at: NOW - 10 }),
      evidence('older', { at: NOW - 11 }),
      evidence('no date', { at: null }),
      evidence('not counted', { counts: false }),
      evidence('b', { at: NOW - 4 }),
      evidence('a', { at: NOW - 2 }),
      evidence('a', { at: NOW - 2 }),
      evidence('d', { at: NOW - 6 }),
      evidence('c', { at: NOW - 5 }),
    ]
    const since = evidenceSince(judged('evaluation_signal', 'pass', list), NOW - 10)
    expect(since.map(({ quote }) => quote)).toEqual(['a', 'b', 'c'])
  })
})

describe('a return', () => {
  const of = (more: Partial<typeof NO_HANDOFF>, contacted: boolean) => {
    const handoff = { ...NO_HANDOFF, ...more }
    const sla = { ...ASSESSED.sla, firstContact: null }
    const seen = contacted
      ? {
          ...sla,
          firstContact: { at: NOW, from: 'engagement' as const, kind: 'call' as const, loggedLate: false },
        }
      : sla
    return allowedNow(handoff, { ...ASSESSED, sla: seen }, NOW)
  }
  it.each([
    [{ status: 'handed_off' as const }, false, 'after_contact'],
    [{ status: 'handed_off' as const }, true, 'yes'],
    [{ status: 'handed_off' as const, firstContactAt: NOW }, false, 'yes'],
    [{ status: 'rejected' as const }, false, 'after_contact'],
    [{ status: null }, true, 'no'],
    [{ status: 'returned' as const }, true, 'no'],
  ])('of %j, contacted %s: %s', (handoff, contacted, answer) => {
    expect(of(handoff, contacted).return).toBe(answer)
  })

  it('is a decision once it is made; being handed off is not', () => {
    expect(of({ status: null }, false).decided).toBe(false)
    expect(of({ status: 'handed_off' }, false).decided).toBe(false)
    expect(of({ status: 'returned' }, false).decided).toBe(true)
  })
})
