// Which engagements are a touch, an outbound contact by a person, and why the others are not.
import { type Instant, isInstant } from '../fact'
import type { Engagement } from '../lead-snapshot'
import type { MessageKey } from '../message-keys'

/** Statuses of touches that did not happen. Both of HubSpot's spellings. */
const NOT_HAPPENED: ReadonlySet<string> = new Set([
  'CANCELED',
  'CANCELLED',
  'FAILED',
  'BOUNCED',
  'DRAFT',
  'SCHEDULED',
  'SENDING',
  // Calls in which the person was never dialled, or that they made.
  'QUEUED',
  'RINGING',
  'CONNECTING',
  'CALLING_CRM_USER',
  'MISSED',
])
/** Meetings that did not take place; a moved one counts where it was moved to. */
const NOT_HELD: ReadonlySet<string> = new Set(['CANCELED', 'CANCELLED', 'RESCHEDULED'])

const CANCELLED: ReadonlySet<string> = new Set(['CANCELED', 'CANCELLED'])

type WhyNot = Extract<MessageKey, `passed_over.${string}`>

/** When an engagement counts as a touch, or why it does not. */
export type Touch = { readonly at: Instant } | { readonly why: WhyNot }

/**
 * A call by its logged time when somebody dialled (completed, no answer, busy); an e-mail of ours that was sent by a person; a meeting at
 * its start when it was held, one that we booked already at its booking; a communication that is known to be ours. Source: rulings,
 * "Touches"; HubSpot logs marketing e-mail elsewhere; status changes, tasks and notes are no contact.
 * @param since a meeting booked before this instant counts at its start, not at its booking: it belonged to an earlier handoff
 */
export function touchOf(engagement: Engagement, now: Instant, since = Number.NEGATIVE_INFINITY): Touch {
  const { kind, direction, automatic } = engagement
  const status = engagement.status ?? ''
  if (kind === 'note') return { why: 'passed_over.note' }
  if (automatic) return { why: 'passed_over.automatic' }
  if (kind === 'meeting') return meetingTouch(engagement, status, now, since)
  if (direction === 'inbound' || (kind === 'email' && direction !== 'outbound'))
    return { why: 'passed_over.inbound' }
  if (isUnclear(engagement)) return { why: 'passed_over.unclear' }
  if (NOT_HAPPENED.has(status)) return { why: whyNotHappened(status) }
  return timed(engagement.at)
}

/** True for a message for which HubSpot does not tell who sent it. */
export function isUnclear({ kind, direction, automatic }: Engagement): boolean {
  return kind === 'communication' && direction === 'unknown' && !automatic
}

function meetingTouch(meeting: Engagement, status: string, now: Instant, since: Instant): Touch {
  if (NOT_HELD.has(status)) return { why: whyNotHappened(status) }
  const { bookedByBuyer, loggedAt } = meeting
  const startsAt = meeting.startsAt ?? meeting.at
  if (!isInstant(startsAt)) return { why: 'passed_over.no_time' }
  if (bookedByBuyer) return startsAt > now ? { why: 'passed_over.booked_by_buyer' } : { at: startsAt }
  const booked = isInstant(loggedAt) && loggedAt >= since && loggedAt < startsAt
  return booked ? { at: loggedAt } : startsAt > now ? timed(loggedAt) : { at: startsAt }
}

function whyNotHappened(status: string): WhyNot {
  if (status === 'BOUNCED') return 'passed_over.bounced'
  return CANCELLED.has(status) ? 'passed_over.cancelled' : 'passed_over.not_happened'
}

function timed(at: Instant | null): Touch {
  return isInstant(at) ? { at } : { why: 'passed_over.no_time' }
}
