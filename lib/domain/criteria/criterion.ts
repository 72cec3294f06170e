// What a criterion is: a pure check with one of four outcomes, the reason in a sentence, and the evidence it quotes.
import type { CriterionId, Evidence, Outcome } from '../assessment'
import type { Definition } from '../definition'
import type { Fact, Instant, Unavailable } from '../fact'
import type { LeadSnapshot } from '../lead-snapshot'
import type { Message } from '../message'

export interface Finding {
  readonly outcome: Outcome
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** Facts that could not be read and might change the outcome. */
  readonly blockedBy: readonly Unavailable[]
}

export interface Criterion {
  readonly id: CriterionId
  /**
   * Passes as soon as enough is known, whatever is still missing; otherwise `unknown` while a fact that it needs could not be
   * read; otherwise `fail`. So more knowledge never turns a pass into anything else.
   */
  check(snapshot: LeadSnapshot, definition: Definition, now: Instant): Finding
}

/** The reasons of those facts that could not be read, each once. */
export function blockers(...facts: readonly Fact<unknown>[]): Unavailable[] {
  const seen = new Map<string, Unavailable>()
  for (const fact of facts) {
    if (fact.state === 'unavailable') seen.set(`${fact.why.reason} ${fact.why.detail ?? ''}`, fact.why)
  }
  return [...seen.values()]
}

/** Fail, or unknown when something that might have helped could not be read. */
export function failUnless(
  blockedBy: readonly Unavailable[],
  reason: Message,
  unknownReason: Message,
  evidence: readonly Evidence[],
): Finding {
  return blockedBy.length > 0
    ? { outcome: 'unknown', reason: unknownReason, evidence, blockedBy }
    : { outcome: 'fail', reason, evidence, blockedBy }
}
