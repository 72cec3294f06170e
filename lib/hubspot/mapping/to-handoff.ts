// The contact's handoff properties and their history as the product's handoff.
import type { Verdict } from '@/lib/domain/assessment'
import { recordedReadiness } from '@/lib/domain/decision/recorded-readiness'
import { type Fact, type Instant, known, unavailable } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { Handoff, HandoffStatus } from '@/lib/domain/lead-snapshot'
import type { ReadinessRecord } from '@/lib/domain/review/handoff-record'
import { answersIn, standing } from '@/lib/domain/signal-answers'
import { historyOf, SAME_WRITE_MS } from './history'
import { oneOf, toDay, toInstant, toNumber, toText } from './parse'
import type { HubSpotObject } from './schemas'
import { toPauses } from './to-pauses'

/** What a handoff's status may be. */
export const STATUSES: readonly HandoffStatus[] = ['handed_off', 'accepted', 'rejected', 'returned']

/** What the verdict at handoff may be. */
export const VERDICTS: readonly Verdict[] = ['ready', 'not_ready', 'needs_review', 'not_japan']

/** What a property held, newest first, without the times at which it was cleared. */
function writtenTo(object: HubSpotObject, name: string): { readonly value: string; readonly at: Instant }[] {
  const entries = historyOf(object, name).toReversed()
  return entries.flatMap(({ value, at }) => {
    const text = toText(value)
    return text === null ? [] : [{ value: text, at }]
  })
}

/**
 * All rejections, newest first. The status tells when; the reason is the one in force then. A portal whose status
 * has no history still has the reasons'.
 */
function rejections(object: HubSpotObject, names: HandoffProperties): { reason: string; at: Instant }[] {
  const reasons = writtenTo(object, names.rejectionReason)
  const times = writtenTo(object, names.status).filter(({ value }) => value === 'rejected')
  if (times.length === 0) return reasons.map(({ value, at }) => ({ reason: value, at }))
  return times.flatMap(({ at }) => {
    const reason = reasons.find((entry) => entry.at <= at + SAME_WRITE_MS)
    return reason === undefined ? [] : [{ reason: reason.value, at }]
  })
}

/** What the record keeps of the judgement at the handoff. */
function recorded(readiness: ReadinessRecord | null, verdict: Verdict | null) {
  if (readiness === null) return { recordedRules: null, judgedThen: null }
  const outcomes = Object.values(readiness.outcomes).filter((outcome) => outcome !== 'not_applicable')
  const met = outcomes.filter((outcome) => outcome === 'pass').length
  return {
    recordedRules: { version: readiness.rulesVersion ?? null },
    judgedThen: verdict === null ? null : { verdict, met, all: outcomes.length },
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map()

/**
 * The handoff, or why it cannot be had: a portal before set-up lacks every one of the properties. `owners`: owner id -> name, for those
 * who answered about sentences.
 */
export function toHandoff(
  object: HubSpotObject,
  names: HandoffProperties,
  owners: ReadonlyMap<string, string> = NOBODY,
): Fact<Handoff> {
  const { properties: p } = object
  const all = Object.values(names) as string[]
  // HubSpot names what is empty; a server that leaves it out tells nothing of what the portal lacks.
  const tellsEmpty = Object.values(p).includes(null)
  if (tellsEmpty && !all.some((name) => Object.hasOwn(p, name)))
    return unavailable('property_missing', all.join(', '))
  const status = oneOf(STATUSES, p[names.status])
  return known({
    status,
    handedOffAt: toInstant(p[names.handedOffAt]),
    handedOffBy: toText(p[names.handedOffBy]),
    slaDueAt: toInstant(p[names.slaDueAt]),
    firstContactAt: toInstant(p[names.firstContactAt]),
    acceptedAt: toInstant(p[names.acceptedAt]),
    rejectedAt: toInstant(p[names.rejectedAt]),
    rejectionReason: toText(p[names.rejectionReason]),
    rejectionDetail: toText(p[names.rejectionDetail]),
    rejectionNote: toText(p[names.rejectionNote]),
    decidedBy: toText(p[names.decidedBy]),
    recycleUntil: toDay(p[names.recycleUntil]),
    count: Math.max(0, Math.trunc(toNumber(p[names.count]) ?? 0)),
    definitionVersion: toText(p[names.definitionVersion]),
    ...recorded(recordedReadiness(p[names.readinessSnapshot] ?? null), oneOf(VERDICTS, p[names.readiness])),
    decisionRole: toText(p[names.decisionRole]),
    signalReviews: standing(answersIn(p[names.signalReviews]), owners),
    pauses: toPauses(p[names.pauses]),
    earlierRejections: rejections(object, names).slice(status === 'rejected' ? 1 : 0),
  })
}
