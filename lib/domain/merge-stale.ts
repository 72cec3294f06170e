// Fills what a newer snapshot could not (or not yet) read from an older one of the same record.
import type { Fact, Unavailable } from './fact'
import { ENGAGEMENT_KINDS, type EngagementKind, type LeadSnapshot } from './lead-snapshot'
import { sameRef } from './record-ref'

/**
 * The newer snapshot, in which each part that is unavailable for `reason` is taken from the older one. The contact is always the
 * newer one's. Without an older snapshot of the same record, or without such a part, the newer one itself is returned.
 */
export function mergeStale(
  older: LeadSnapshot | null,
  newer: LeadSnapshot,
  reason: Unavailable['reason'],
): LeadSnapshot {
  if (older === null || !sameRef(older.ref, newer.ref)) return newer
  let carried = false
  const keep = <T>(before: Fact<T>, now: Fact<T>): Fact<T> => {
    if (now.state !== 'unavailable' || now.why.reason !== reason || before.state === 'unavailable') return now
    carried = true
    return before
  }
  const engagements = Object.fromEntries(
    ENGAGEMENT_KINDS.map((kind) => [kind, keep(older.engagements[kind], newer.engagements[kind])]),
  ) as Record<EngagementKind, LeadSnapshot['engagements'][EngagementKind]>
  const merged = {
    ...newer,
    handoff: keep(older.handoff, newer.handoff),
    company: keep(older.company, newer.company),
    colleagues: keep(older.colleagues, newer.colleagues),
    formSubmissions: keep(older.formSubmissions, newer.formSubmissions),
    eventParticipations: keep(older.eventParticipations, newer.eventParticipations),
    engagements,
  }
  return carried ? merged : newer
}
