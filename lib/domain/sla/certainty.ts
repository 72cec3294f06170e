// What was not read and could change the state of the clock: until it is read, the state is unknown.
import type { FirstContact } from '../assessment'
import { gapIn } from '../coverage'
import { type Instant, isInstant, type Unavailable } from '../fact'
import type { Contact, EngagementKind, LeadSnapshot } from '../lead-snapshot'
import { TOUCH_KINDS } from './first-contact'

export const SECOND_MS = 1_000

/** HubSpot's own dates, which say that something may have happened. */
export function datesOf(contact: Contact): readonly (Instant | null)[] {
  const { firstOutreachAt, lastContactedAt, lastSalesActivityAt, latestMeetingAt } = contact
  return [firstOutreachAt, lastContactedAt, lastSalesActivityAt, latestMeetingAt]
}

/** True when one of HubSpot's own dates moved since: then there is something to be seen. HubSpot cuts these to the second. */
export function movedSince(contact: Contact, since: Instant): boolean {
  return datesOf(contact).some((at) => isInstant(at) && at > since - SECOND_MS)
}

/**
 * True when HubSpot's own dates say that something may have happened since the handoff, or when they are unknown. They move for bounced mail and
 * cancelled meetings too: a reason to look at the activities, never a contact.
 */
export function mayHaveBeenContacted(contact: Contact, since: Instant): boolean {
  return contact.rollUpsTold === false || movedSince(contact, since)
}

/** What keeps the activities of a handoff from being known between its start and `until`; empty when all were read. */
export function unreadTouches(snapshot: LeadSnapshot, since: Instant, until: Instant): Unavailable[] {
  return TOUCH_KINDS.flatMap(
    (kind) => gapIn(snapshot.engagements[kind], since, endOf(kind, until), 'touches') ?? [],
  )
}

/** A meeting in the future counts from its booking, so meetings are wanted without an end. */
function endOf(kind: EngagementKind, until: Instant): Instant | null {
  return kind === 'meeting' ? null : until
}

/**
 * What could change the state of a clock that is due at `dueAt`. An earlier touch changes nothing where the one found is in time. What a
 * missing scope or plan hides, or what is still loading, counts only where HubSpot's own dates say that something may have happened.
 */
export function doubts(
  snapshot: LeadSnapshot,
  contact: FirstContact | null,
  { since, dueAt, now }: { since: Instant; dueAt: Instant; now: Instant },
): Unavailable[] {
  if (contact !== null && (contact.at <= dueAt || contact.from === 'property')) return []
  const gaps = unreadTouches(snapshot, since, contact === null ? now : Math.min(contact.at, dueAt))
  const moved = contact !== null || mayHaveBeenContacted(snapshot.contact, since)
  return gaps.filter(({ reason }) => moved || reason === 'cut' || reason === 'request_failed')
}

/** True when nothing unread can be an earlier first contact than this one; what the token can never read does not count. */
export function isCertain(snapshot: LeadSnapshot, contact: FirstContact, since: Instant): boolean {
  return unreadTouches(snapshot, since, contact.at).every(
    ({ reason }) => reason === 'no_scope' || reason === 'not_on_tier',
  )
}
