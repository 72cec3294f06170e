// Days and times of day in JST on whole numbers, independent of the machine's zone.
import type { Instant } from '../fact'

/** Days since 1970-01-01 in JST. */
export type Day = number

export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** Japan has had no daylight saving time since 1951: UTC+9 at every instant that matters here. */
const JST_MS = 9 * HOUR_MS

/** The day in JST on which an instant falls. */
export function dayOf(instant: Instant): Day {
  return Math.floor((instant + JST_MS) / DAY_MS)
}

/** Milliseconds since midnight JST. */
export function timeOfDay(instant: Instant): number {
  return instant + JST_MS - dayOf(instant) * DAY_MS
}

/** The instant at a time of day (ms since midnight JST) of a day. */
export function instantAt(day: Day, ms: number): Instant {
  return day * DAY_MS - JST_MS + ms
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
