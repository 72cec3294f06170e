// Keeps what is already on screen while parts of a newer snapshot are still on their way, so that nothing jumps back.
import type { Fact } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS, type EngagementKind, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { refKey } from '@/lib/domain/record-ref'

/** True while the request for this fact is under way. */
export function isLoading(fact: Fact<unknown>): boolean {
  return fact.state === 'unavailable' && fact.why.reason === 'loading'
}

/** The newer snapshot, with each part that is still loading filled from the older one of the same record. */
export function carryOver(older: LeadSnapshot | null, newer: LeadSnapshot): LeadSnapshot {
  if (older === null || refKey(older.ref) !== refKey(newer.ref)) return newer
  const keep = <T>(before: Fact<T>, now: Fact<T>): Fact<T> => (isLoading(now) ? before : now)
  const engagements = Object.fromEntries(
    ENGAGEMENT_KINDS.map((kind) => [kind, keep(older.engagements[kind], newer.engagements[kind])]),
  ) as Record<EngagementKind, LeadSnapshot['engagements'][EngagementKind]>
  return {
    ...newer,
    handoff: keep(older.handoff, newer.handoff),
    company: keep(older.company, newer.company),
    colleagues: keep(older.colleagues, newer.colleagues),
    formSubmissions: keep(older.formSubmissions, newer.formSubmissions),
    eventParticipations: keep(older.eventParticipations, newer.eventParticipations),
    engagements,
  }
}

/** True when `reply` would put older knowledge in front of newer: late cached answers, parts after the whole. */
export function isOvertaken(
  shown: { snapshot: LeadSnapshot | null; stale: boolean; settled: boolean } | null,
  reply: { snapshot: LeadSnapshot | null; stale: boolean; settled: boolean },
): boolean {
  if (shown?.snapshot == null || reply.snapshot === null) return false
  if (reply.snapshot.observedAt < shown.snapshot.observedAt) return true
  const sameLook = reply.snapshot.observedAt === shown.snapshot.observedAt
  return sameLook && !shown.stale && ((shown.settled && !reply.settled) || reply.stale)
}
