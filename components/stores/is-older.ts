// Which of two replies about a record is newer: late and partial answers must not replace better ones on screen.
import type { LeadReply } from '@/lib/messaging/protocol'

type Known = Pick<LeadReply, 'snapshot' | 'judgement' | 'stale' | 'settled'>

/**
 * True when `reply` is older than what is shown (a late cached answer, a part after the whole), or a part that leaves the verdict
 * open while a verdict is shown.
 */
export function isOlder(shown: Known | null, reply: Known): boolean {
  if (shown?.snapshot == null || reply.snapshot === null) return false
  if (reply.snapshot.observedAt < shown.snapshot.observedAt) return true
  if (!reply.settled && isOpen(reply) && shown.settled && !isOpen(shown)) return true
  const sameLook = reply.snapshot.observedAt === shown.snapshot.observedAt
  return sameLook && !shown.stale && ((shown.settled && !reply.settled) || reply.stale)
}

const isOpen = ({ judgement }: Known) => judgement === null || judgement.assessment.provisional
