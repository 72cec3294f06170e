// When first contact is due: the SLA's target counted on the Japanese business calendar.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import {
  type ClosedReason,
  closedReason,
  type Day,
  dayOf,
  HOUR_MS,
  instantAt,
  MINUTE_MS,
  timeOfDay,
} from '../japan/calendar'
import { businessTimeOf } from './business-time'
import type { Stop } from './pauses'
import { soundPolicy } from './policy'

/** A day that did not count, with why. */
export interface SkippedDay {
  readonly day: Day
  readonly reason: ClosedReason
}

export interface Due {
  /** When the clock starts: the handoff, or the next opening after it. */
  readonly startsAt: Instant
  readonly dueAt: Instant
  /** Closed days between start and due, in order. */
  readonly skipped: readonly SkippedDay[]
  /** From when the lead is at risk: when that share of the working time is used, or at the opening of the due day if that is earlier. */
  readonly atRiskAt: Instant
}

/** No company closes for longer; a policy without any open day ends here instead of looping forever. */
const LONGEST_CLOSURE_DAYS = 400

/**
 * The due time for a handoff. `business_days`: the target's number of business days later at the same time of day, counted from
 * the handoff if inside `[open, close)`, else from the next opening. `business_hours`: that much open time, due at closing when used
 * up exactly there. `elapsed`: plain hours. Source: Japanese practice of counting a reply term in business days (営業日).
 */
export function dueFor(handedOffAt: Instant, general: SlaPolicy): Due {
  const policy = soundPolicy(general)
  if (policy.clock === 'elapsed') {
    const dueAt = handedOffAt + policy.target * HOUR_MS
    const atRiskAt = handedOffAt + policy.target * HOUR_MS * policy.atRiskShare
    return { startsAt: handedOffAt, dueAt, skipped: [], atRiskAt }
  }
  const walk = new Walk(policy)
  const startsAt = walk.firstOpenAt(handedOffAt)
  const dueAt =
    policy.clock === 'business_days'
      ? walk.sameTimeAfterDays(startsAt, policy.target)
      : walk.afterOpenTime(startsAt, policy.target * HOUR_MS)
  const skipped = walk.skipped.filter(({ day }) => day >= dayOf(handedOffAt) && day < dayOf(dueAt))
  const share = new Walk(policy).afterOpenTime(
    startsAt,
    businessTimeOf(policy).between(startsAt, dueAt) * policy.atRiskShare,
  )
  const opening = instantAt(dayOf(dueAt), policy.openMinute * MINUTE_MS)
  return { startsAt, dueAt, skipped, atRiskAt: Math.max(startsAt, Math.min(share, opening)) }
}

/**
 * A moment of the clock (due, at risk) moved by the stops that began before it: each adds exactly its own working time, or on the plain
 * clock its length. `startsAt` is when the clock started.
 */
export function moved(at: Instant, startsAt: Instant, stops: readonly Stop[], general: SlaPolicy): Instant {
  const policy = soundPolicy(general)
  let result = at
  for (const { from, until } of stops) {
    if (from >= result || until <= startsAt) continue
    const since = Math.max(from, startsAt)
    if (policy.clock === 'elapsed') result += until - since
    else result = new Walk(policy).afterOpenTime(result, businessTimeOf(policy).between(since, until))
  }
  return result
}

/** Walks over the calendar and remembers the closed days it passes. */
class Walk {
  readonly skipped: SkippedDay[] = []
  readonly #policy: SlaPolicy
  readonly #open: number
  readonly #close: number

  constructor(policy: SlaPolicy) {
    this.#policy = policy
    this.#open = policy.openMinute * MINUTE_MS
    this.#close = policy.closeMinute * MINUTE_MS
  }

  /** The instant itself where it lies in open time, else the next opening. */
  firstOpenAt(instant: Instant): Instant {
    const day = dayOf(instant)
    const time = timeOfDay(instant)
    if (this.#isOpen(day)) {
      if (time < this.#open) return instantAt(day, this.#open)
      if (time < this.#close) return instant
    }
    return instantAt(this.#nextOpenDay(day), this.#open)
  }

  sameTimeAfterDays(start: Instant, days: number): Instant {
    let day = dayOf(start)
    for (let left = days; left > 0; left--) day = this.#nextOpenDay(day)
    return instantAt(day, timeOfDay(start))
  }

  /** The instant at which `ms` of open time are used up; exactly at closing it is that closing. */
  afterOpenTime(start: Instant, ms: number): Instant {
    let at = start
    let left = ms
    while (left > 0) {
      const day = dayOf(at)
      if (closedReason(day, this.#policy) === null) {
        // A start outside open time, such as a due time that somebody typed, counts from the next opening.
        const time = Math.max(timeOfDay(at), this.#open)
        const room = Math.max(0, this.#close - time)
        if (left <= room) return instantAt(day, time) + left
        left -= room
      }
      at = instantAt(this.#nextOpenDay(day), this.#open)
    }
    return at
  }

  #isOpen(day: Day): boolean {
    const reason = closedReason(day, this.#policy)
    if (reason !== null) this.skipped.push({ day, reason })
    return reason === null
  }

  #nextOpenDay(day: Day): Day {
    for (let next = day + 1; next <= day + LONGEST_CLOSURE_DAYS; next++) if (this.#isOpen(next)) return next
    return day + 1
  }
}

/** The target in hours of a plain clock: 24 for each day, or the target itself where it is in hours. For comparison only. */
export function elapsedHours(general: SlaPolicy): number {
  const { clock, target } = soundPolicy(general)
  return clock === 'business_days' ? target * 24 : target
}

/** The due time on that plain clock. */
export function elapsedDueAt(handedOffAt: Instant, general: SlaPolicy): Instant {
  return handedOffAt + elapsedHours(general) * HOUR_MS
}
