// First contact: the first logged outbound human touch of this handoff; what might be one, and what did not count.
import type { FirstContact, PassedOver, UnclearTouch } from '../assessment'
import { compareText } from '../compare-text'
import { type Instant, isInstant } from '../fact'
import { excerpt } from '../japan/fold'
import {
  type Engagement,
  type EngagementKind,
  engagementsIn,
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
/** What is older than this at the handoff has nothing to do with it. */
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
    for (const engagement of engagementsIn(snapshot.engagements, [kind])) {
      const touch = touchOf(engagement, now, since)
      const at = 'at' in touch ? inRound(touch.at, since, now) : null
      if (at === null || (first !== null && at > first.at)) continue
      const loggedLate = isInstant(engagement.loggedAt) && engagement.loggedAt - at > LOGGED_LATE_MS
      // At the same instant the order of the list must not decide: the earlier kind wins, then the one logged in time.
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
 * Messages of this handoff for which HubSpot does not tell who sent them, oldest first: each may be first contact, and only a person
 * knows. Messages after first contact are left out.
 */
export function unclearTouches(
  snapshot: LeadSnapshot,
  { handedOffAt }: Handoff,
  contact: FirstContact | null,
  now: Instant,
): UnclearTouch[] {
  if (handedOffAt === null) return []
  const until = contact === null ? now : contact.at - 1
  return engagementsIn(snapshot.engagements, ['communication'])
    .flatMap((one): UnclearTouch[] => {
      const at = inRound(one.at, handedOffAt, until)
      if (at === null || !isUnclear(one)) return []
      const quote = excerpt(one.text ?? one.subject ?? '', 0, 0, QUOTE_CHARACTERS)
      return [{ engagementId: one.id, at, channel: one.channel, quote }]
    })
    .sort((a, b) => a.at - b.at || compareText(a.engagementId, b.engagementId))
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
  return engagementsIn(snapshot.engagements)
    .flatMap((engagement) => {
      const at = timeOf(engagement)
      if (at !== null && (at < from || at > until)) return []
      const why = whyPassedOver(engagement, handedOffAt, now)
      return why === null ? [] : [{ kind: engagement.kind, at, why }]
    })
    .sort(newestFirst)
    .slice(0, MOST_PASSED_OVER)
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
  return compareText(a.kind, b.kind) || compareText(a.why.key, b.why.key)
}
