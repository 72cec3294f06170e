// First contact: the first logged outbound human touch of this handoff, or a labelled fallback.
import type { FirstContact } from '../assessment'
import type { Instant } from '../fact'
import type { Engagement, EngagementKind, Handoff, LeadSnapshot } from '../lead-snapshot'

const TOUCH_KINDS = ['call', 'email', 'meeting', 'communication'] as const satisfies readonly EngagementKind[]

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

/** Logged this much after it happened, a touch is marked "logged late". */
const LOGGED_LATE_MS = 60 * 60_000

/**
 * When this engagement counts as a touch; null when it does not. An outbound call in any outcome but cancelled or failed; an e-mail
 * of ours that was sent by a person; a meeting at its start when it was held, at its booking when it lies ahead; a communication
 * that is not inbound. Source: HubSpot logs marketing e-mail elsewhere; status changes, tasks and notes are no contact.
 */
export function touchAt(engagement: Engagement, now: Instant): Instant | null {
  const status = engagement.status ?? ''
  if (engagement.automatic) return null
  switch (engagement.kind) {
    case 'note':
      return null
    case 'meeting':
      return meetingTouchAt(engagement, status, now)
    case 'call':
    case 'communication':
      return engagement.direction === 'inbound' || NOT_HAPPENED.has(status) ? null : engagement.at
    case 'email':
      return engagement.direction !== 'outbound' || NOT_HAPPENED.has(status) ? null : engagement.at
  }
}

function meetingTouchAt(meeting: Engagement, status: string, now: Instant): Instant | null {
  if (status === 'CANCELED' || status === 'CANCELLED') return null
  const startsAt = meeting.startsAt ?? meeting.at
  if (startsAt === null) return null
  return startsAt > now ? meeting.loggedAt : startsAt
}

/** The first contact of the current handoff, not before it and not after now; null when there is none. */
export function firstContact(snapshot: LeadSnapshot, handoff: Handoff, now: Instant): FirstContact | null {
  const since = handoff.handedOffAt
  if (since === null) return null
  const found = firstLogged(snapshot, since, now)
  const written = inRound(handoff.firstContactAt, since, now)
  if (found !== null && (written === null || found.at <= written)) return found
  if (written !== null) return { at: written, from: 'property', kind: null, loggedLate: false }
  if (everyTouchIsKnown(snapshot)) return null
  const rollUp = [snapshot.contact.firstOutreachAt, snapshot.contact.lastContactedAt]
    .map((at) => inRound(at, since, now))
    .filter((at) => at !== null)
  return rollUp.length === 0
    ? null
    : { at: Math.min(...rollUp), from: 'fallback', kind: null, loggedLate: false }
}

function firstLogged(snapshot: LeadSnapshot, since: Instant, now: Instant): FirstContact | null {
  let first: FirstContact | null = null
  for (const kind of TOUCH_KINDS) {
    const list = snapshot.engagements[kind]
    if (list.state !== 'known') continue
    for (const engagement of list.value.items) {
      const at = inRound(touchAt(engagement, now), since, now)
      if (at === null || (first !== null && at >= first.at)) continue
      const loggedLate = engagement.loggedAt !== null && engagement.loggedAt - at > LOGGED_LATE_MS
      first = { at, from: 'engagement', kind, loggedLate }
    }
  }
  return first
}

function inRound(at: Instant | null, since: Instant, now: Instant): Instant | null {
  return at !== null && at >= since && at <= now ? at : null
}

/** True when every kind of touch could be read, so that "none found" means that there is none. */
export function everyTouchIsKnown(snapshot: LeadSnapshot): boolean {
  return TOUCH_KINDS.every((kind) => snapshot.engagements[kind].state !== 'unavailable')
}
