// First contact: the first logged outbound human touch of this handoff; what may be one, and what did not count.
import type { FirstContact, PassedOver, UnclearTouch } from '../assessment'
import { type Instant, isInstant } from '../fact'
import { excerpt } from '../japan/fold'
import {
  ENGAGEMENT_KINDS,
  type Engagement,
  type EngagementKind,
  type Handoff,
  type LeadSnapshot,
} from '../lead-snapshot'
import { type Message, msg } from '../message'
import { isUnclear, touchOf } from './touches'

/** Every kind that can be a touch. */
export const TOUCH_KINDS = [
  'call',
  'email',
  'meeting',
  'communication',
] as const satisfies readonly EngagementKind[]

/** Logged this much after it happened, a touch is marked "logged late". */
const LOGGED_LATE_MS = 60 * 60_000
/** What is older than this at the handoff belongs to another story. */
const BEFORE_MS = 7 * 24 * 60 * 60_000
const MOST_PASSED_OVER = 10
const MOST_UNCLEAR = 5
const QUOTE_CHARACTERS = 120

/** The first contact of the current handoff, not before it and not after now, as far as was read; null when none was found. */
export function firstContact(snapshot: LeadSnapshot, handoff: Handoff, now: Instant): FirstContact | null {
  const since = handoff.handedOffAt
  if (since === null) return null
  const found = firstLogged(snapshot, since, now)
  const written = inRound(handoff.firstContactAt, since, now)
  if (written === null || (found !== null && found.at <= written)) return found
  return { at: written, from: 'property', kind: null, loggedLate: false }
}

function firstLogged(snapshot: LeadSnapshot, since: Instant, now: Instant): FirstContact | null {
  let first: FirstContact | null = null
  for (const kind of TOUCH_KINDS) {
    const list = snapshot.engagements[kind]
    if (list.state !== 'known') continue
    for (const engagement of list.value.items) {
      const touch = touchOf(engagement, now, since)
      const at = 'at' in touch ? inRound(touch.at, since, now) : null
      if (at === null || (first !== null && at > first.at)) continue
      const loggedLate = isInstant(engagement.loggedAt) && engagement.loggedAt - at > LOGGED_LATE_MS
      // At the same instant the order of the list must not decide: the earlier kind, and the one logged in time.
      if (first !== null && at === first.at && (first.kind !== kind || loggedLate)) continue
      first = { at, from: 'engagement', kind, loggedLate }
    }
  }
  return first
}

function inRound(at: Instant | null, since: Instant, now: Instant): Instant | null {
  return isInstant(at) && at >= since && at <= now ? at : null
}

/**
 * Messages of this handoff of which HubSpot does not tell who sent them, oldest first: each may be first contact, and only a person
 * knows. None once there is first contact before them.
 */
export function unclearTouches(
  snapshot: LeadSnapshot,
  { handedOffAt }: Handoff,
  contact: FirstContact | null,
  now: Instant,
): UnclearTouch[] {
  const list = snapshot.engagements.communication
  if (handedOffAt === null || list.state !== 'known') return []
  const until = contact === null ? now : contact.at - 1
  return list.value.items
    .flatMap((one): UnclearTouch[] => {
      const at = inRound(one.at, handedOffAt, until)
      if (at === null || !isUnclear(one)) return []
      const quote = excerpt(one.text ?? one.subject ?? '', 0, 0, QUOTE_CHARACTERS)
      return [{ engagementId: one.id, at, channel: one.channel, quote }]
    })
    .sort((a, b) => a.at - b.at || order(a.engagementId, b.engagementId))
    .slice(0, MOST_UNCLEAR)
}

/**
 * Engagements since a week before the handoff that were no first contact, each with the reason, newest first, at most ten. What
 * happened after first contact is no longer of interest.
 */
export function passedOver(
  snapshot: LeadSnapshot,
  { handedOffAt }: Handoff,
  contact: FirstContact | null,
  now: Instant,
): PassedOver[] {
  if (handedOffAt === null) return []
  const from = handedOffAt - BEFORE_MS
  const until = contact?.at ?? Number.POSITIVE_INFINITY
  const found: PassedOver[] = []
  for (const kind of ENGAGEMENT_KINDS) {
    const list = snapshot.engagements[kind]
    if (list.state !== 'known') continue
    for (const engagement of list.value.items) {
      const at = timeOf(engagement)
      if (at !== null && (at < from || at > until)) continue
      const why = whyPassedOver(engagement, handedOffAt, now)
      if (why !== null) found.push({ kind, at, why })
    }
  }
  return found.length < 2 ? found : found.sort(newestFirst).slice(0, MOST_PASSED_OVER)
}

function timeOf({ kind, startsAt, at, loggedAt }: Engagement): Instant | null {
  const time = (kind === 'meeting' ? startsAt : null) ?? at ?? loggedAt
  return isInstant(time) ? time : null
}

function whyPassedOver(engagement: Engagement, since: Instant, now: Instant): Message | null {
  const touch = touchOf(engagement, now, since)
  if ('why' in touch) return msg(touch.why)
  if (touch.at < since) return msg('passed_over.before')
  return touch.at > now ? msg('passed_over.ahead') : null
}

function newestFirst(a: PassedOver, b: PassedOver): number {
  const [one, other] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY]
  if (one !== other) return other - one
  return order(a.kind, b.kind) || order(a.why.key, b.why.key)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
