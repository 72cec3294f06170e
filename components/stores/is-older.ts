// Which of two replies about the same record knows more: late and partial answers must not set the screen back.
import type { LeadReply } from '@/lib/messaging/protocol'

type Known = Pick<LeadReply, 'snapshot' | 'judgement' | 'stale' | 'settled'>

/**
 * True when `reply` would put older knowledge in front of newer (late cached answers, parts after the whole), or parts that leave the
 * verdict open in front of a verdict.
 */
export function isOlder(shown: Known | null, reply: Known): boolean {
  if (shown?.snapshot == null || reply.snapshot === null) return false
  if (reply.snapshot.observedAt < shown.snapshot.observedAt) return true
  if (!reply.settled && isOpen(reply) && shown.settled && !isOpen(shown)) return true
  const sameLook = reply.snapshot.observedAt === shown.snapshot.observedAt
  return sameLook && !shown.stale && ((shown.settled && !reply.settled) || reply.stale)
}

const isOpen = ({ judgement }: Known) => judgement === null || judgement.assessment.provisional
