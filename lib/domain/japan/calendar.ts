// The Japanese business calendar on whole numbers: days and times of day in JST, independent of the machine's zone.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { rememberEach } from '../remember'
import { HOLIDAYS, LAST_HOLIDAY_YEAR } from './holidays.data'

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

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Why a day is closed. `name`: the holiday's Japanese name. */
export type ClosedReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'year_end' }
  | { readonly kind: 'obon' }
  | { readonly kind: 'bridging' }
  | { readonly kind: 'closure' }

const holidays = new Map<Day, string>()
for (const [year, line] of Object.entries(HOLIDAYS)) {
  for (const entry of line.split(',')) {
    holidays.set(Date.parse(`${year}-${entry.slice(0, 5)}T00:00:00Z`) / DAY_MS, entry.slice(6))
  }
}

/** Days already looked up, by policy: computing due times asks for the same days over and over. */
const lookedUp = rememberEach((_policy: SlaPolicy) => new Map<Day, ClosedReason | null>())
const MOST_DAYS = 20_000

/** Why a day is closed under a policy, or null when it is a business day. The first reason that applies is given. */
export function closedReason(day: Day, policy: SlaPolicy): ClosedReason | null {
  const days = lookedUp(policy)
  if (days.size > MOST_DAYS) days.clear()
  let reason = days.get(day)
  if (reason === undefined) {
    reason = lookUp(day, policy)
    days.set(day, reason)
  }
  return reason
}

function lookUp(day: Day, policy: SlaPolicy): ClosedReason | null {
  if (!policy.weekdays.includes(weekdayOf(day))) return { kind: 'weekend' }
  const holiday = policy.nationalHolidays ? holidays.get(day) : undefined
  if (holiday !== undefined) return { kind: 'holiday', name: holiday }
  const iso = isoDay(day)
  const monthDay = iso.slice(5)
  if (policy.yearEndClosed && (monthDay >= '12-29' || monthDay <= '01-03')) return { kind: 'year_end' }
  if (policy.obonClosed && monthDay >= '08-13' && monthDay <= '08-16') return { kind: 'obon' }
  if (policy.bridgingDaysClosed && monthDay >= '04-30' && monthDay <= '05-02') return { kind: 'bridging' }
  return policy.closures.includes(iso) ? { kind: 'closure' } : null
}

/** True when the day lies after the end of the holiday data, where national holidays are unknown. */
export function isPastData(day: Day): boolean {
  return Number(isoDay(day).slice(0, 4)) > LAST_HOLIDAY_YEAR
}
