// Which of two replies about the same record knows more: late and partial answers must not set the screen back.
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'

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
