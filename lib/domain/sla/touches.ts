// Which engagements are a touch: an outbound contact by a person; and why any other is none.
import { type Instant, isInstant } from '../fact'
import type { Engagement } from '../lead-snapshot'
import type { MessageKey } from '../message-keys'

/** Statuses with which nobody was reached for: the touch did not happen. Both of HubSpot's spellings. */
const NOT_HAPPENED: ReadonlySet<string> = new Set([
  'CANCELED',
  'CANCELLED',
  'FAILED',
  'BOUNCED',
  'DRAFT',
  'SCHEDULED',
  'SENDING',
])
const CANCELLED: ReadonlySet<string> = new Set(['CANCELED', 'CANCELLED'])

/** When an engagement counts as a touch, or why it does not. */
export type Touch = { readonly at: Instant } | { readonly why: Extract<MessageKey, `passed_over.${string}`> }

/**
 * A call by its logged time, in any outcome but cancelled or failed; an e-mail of ours that was sent by a person; a meeting at its start
 * when it was held, at its booking when it lies ahead; a communication that is not inbound. Source: HubSpot logs marketing e-mail
 * elsewhere; status changes, tasks and notes are no contact.
 */
export function touchOf(engagement: Engagement, now: Instant): Touch {
  const { kind, direction, automatic } = engagement
  const status = engagement.status ?? ''
  if (kind === 'note') return { why: 'passed_over.note' }
  if (automatic) return { why: 'passed_over.automatic' }
  if (kind === 'meeting') return meetingTouch(engagement, status, now)
  if (direction === 'inbound' || (kind === 'email' && direction !== 'outbound'))
    return { why: 'passed_over.inbound' }
  if (NOT_HAPPENED.has(status)) return { why: 'passed_over.not_happened' }
  return timed(engagement.at)
}

function meetingTouch(meeting: Engagement, status: string, now: Instant): Touch {
  if (CANCELLED.has(status)) return { why: 'passed_over.not_happened' }
  const startsAt = meeting.startsAt ?? meeting.at
  return timed(startsAt !== null && startsAt > now ? meeting.loggedAt : startsAt)
}

function timed(at: Instant | null): Touch {
  return isInstant(at) ? { at } : { why: 'passed_over.no_time' }
}
