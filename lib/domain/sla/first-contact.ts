// First contact: the first logged outbound human touch of this handoff, or a labelled fallback; and what did not count.
import type { FirstContact, PassedOver } from '../assessment'
import { type Instant, isInstant } from '../fact'
import {
  ENGAGEMENT_KINDS,
  type Engagement,
  type EngagementKind,
  type Handoff,
  type LeadSnapshot,
} from '../lead-snapshot'
import { type Message, msg } from '../message'
import { touchOf } from './touches'

const TOUCH_KINDS = ['call', 'email', 'meeting', 'communication'] as const satisfies readonly EngagementKind[]

/** Logged this much after it happened, a touch is marked "logged late". */
const LOGGED_LATE_MS = 60 * 60_000
/** What is older than this at the handoff belongs to another story. */
const BEFORE_MS = 7 * 24 * 60 * 60_000
const MOST_PASSED_OVER = 10

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
      const touch = touchOf(engagement, now)
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

/** True when every kind of touch could be read, so that "none found" means that there is none. */
export function everyTouchIsKnown(snapshot: LeadSnapshot): boolean {
  return TOUCH_KINDS.every((kind) => snapshot.engagements[kind].state !== 'unavailable')
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
  const touch = touchOf(engagement, now)
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
