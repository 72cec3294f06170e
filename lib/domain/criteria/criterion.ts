// What a check is: pure, giving one of four outcomes, the reason in a sentence, and the evidence it quotes.
import type { Evidence, Outcome } from '../assessment'
import { gapIn, gapOf } from '../coverage'
import type { Definition } from '../definition/definition'
import type { Fact, Instant, Unavailable } from '../fact'
import type { FieldRole } from '../fields/fields'
import { DAY_MS } from '../japan/calendar'
import { type EngagementList, type LeadSnapshot, mappedIn } from '../lead-snapshot'
import type { Message } from '../message'

export interface Finding {
  readonly outcome: Outcome
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** Facts that could not be read and might change the outcome. */
  readonly blockedBy: readonly Unavailable[]
  /** See CriterionResult. */
  readonly sender?: string
  readonly until?: string
}

/**
 * `pass` as soon as enough is known, whatever is still missing; otherwise `unknown` while a fact that it needs could not be
 * read; otherwise `fail`. So more knowledge never turns a pass into anything else.
 */
export type Check = (snapshot: LeadSnapshot, definition: Definition, now: Instant) => Finding

/** Why these facts are incomplete, each reason once: what could not be read, and lists of which only a part was read. */
export function blockers(...facts: readonly Fact<unknown>[]): Unavailable[] {
  return each(facts.map(gapOf))
}

/** Why these engagements do not cover the definition's window at `now`, each reason once. */
export function blockersInWindow(
  facts: readonly Fact<EngagementList>[],
  { windowDays }: Definition,
  now: Instant,
): Unavailable[] {
  return each(facts.map((fact) => gapIn(fact, now - windowDays * DAY_MS, now)))
}

/** The mapped properties of these roles that HubSpot no longer has: what they held is not known. */
export function goneFields(snapshot: LeadSnapshot, roles: readonly FieldRole[]): Unavailable[] {
  const gone = mappedIn(snapshot).flatMap((mapped) => mapped.gone)
  return each(
    gone.map(({ role, field }) =>
      roles.includes(role) ? { reason: 'property_missing', detail: field } : null,
    ),
  )
}

function each(gaps: readonly (Unavailable | null)[]): Unavailable[] {
  const found = new Map<string, Unavailable>()
  for (const gap of gaps) if (gap !== null) found.set(JSON.stringify(gap), gap)
  return [...found.values()]
}

/** A finding for which enough is known. */
export function passed(reason: Message, evidence: readonly Evidence[]): Finding {
  return { outcome: 'pass', reason, evidence, blockedBy: [] }
}

/** A finding for which not enough is known. */
export function unknown(
  reason: Message,
  evidence: readonly Evidence[] = [],
  blockedBy: readonly Unavailable[] = [],
): Finding {
  return { outcome: 'unknown', reason, evidence, blockedBy }
}

/** Fail, or unknown when something that might have helped could not be read. */
export function failUnless(
  blockedBy: readonly Unavailable[],
  reason: Message,
  unknownReason: Message,
  evidence: readonly Evidence[],
): Finding {
  if (blockedBy.length > 0) return unknown(unknownReason, evidence, blockedBy)
  return { outcome: 'fail', reason, evidence, blockedBy }
}
