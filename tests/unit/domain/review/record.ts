// Invented handoff records for tests: an ordinary accepted one, and the ways to change it.
import type { CriterionId, Outcome } from '@/lib/domain/assessment'
import { RULES_VERSION } from '@/lib/domain/reading/rules-version'
import type { HandoffRecord, ReadinessRecord } from '@/lib/domain/review/handoff-record'
import { everyCriterion } from '../../fixtures/every-criterion'
import { jst, leadSnapshot } from '../../fixtures/lead'

export type Outcomes = Readonly<Record<CriterionId, Outcome>>

export const ALL_PASS: Outcomes = everyCriterion('pass')

/** What was recorded at the handoff; all criteria passed unless said otherwise. */
export function readiness(part: Partial<ReadinessRecord> = {}): ReadinessRecord {
  return {
    version: '1',
    fingerprint: 'f1',
    rulesVersion: RULES_VERSION,
    outcomes: ALL_PASS,
    score: 42,
    overridden: false,
    ...part,
  }
}

/** Tuesday 2026-06-02, 10:00: handed off; touched the same day, accepted the day after. Due on Thursday at 10:00. */
export function handoff(part: Partial<HandoffRecord> = {}): HandoffRecord {
  return {
    contactId: '10',
    round: 1,
    handedOffAt: jst('2026-06-02 10:00'),
    handedOffBy: '500',
    ownerId: '501',
    ownerAssignedAt: jst('2026-06-02 09:00'),
    status: 'accepted',
    acceptedAt: jst('2026-06-03 10:00'),
    rejectedAt: null,
    returnedAt: null,
    reason: null,
    detail: null,
    disputed: false,
    decidedBy: '501',
    recycleUntil: null,
    dueAt: jst('2026-06-04 10:00'),
    firstContactAt: jst('2026-06-02 15:00'),
    firstContactFrom: 'engagement',
    definitionVersion: '1',
    verdict: 'ready',
    readiness: readiness(),
    decisionRole: null,
    conversion: 'none',
    convertedAt: null,
    source: 'PAID_SEARCH',
    lead: leadSnapshot(),
    oddities: [],
    ...part,
  }
}

/** A handoff nobody has decided or touched. */
export const waiting = (part: Partial<HandoffRecord> = {}): HandoffRecord =>
  handoff({ status: 'handed_off', acceptedAt: null, firstContactAt: null, firstContactFrom: null, ...part })

/** A rejected one, untouched. */
export const rejected = (part: Partial<HandoffRecord> = {}): HandoffRecord =>
  waiting({ status: 'rejected', rejectedAt: jst('2026-06-03 10:00'), reason: 'too_early', ...part })

/** `n` records with their own ids. */
export function many(
  n: number,
  make: (index: number) => Partial<HandoffRecord>,
  from = 100,
): HandoffRecord[] {
  return Array.from({ length: n }, (_, index) => handoff({ contactId: String(from + index), ...make(index) }))
}

/** Small and repeatable numbers in [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
