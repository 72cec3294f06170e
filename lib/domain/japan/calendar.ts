// The Japanese business calendar: which days are closed under an SLA policy, and why.
import type { SlaPolicy } from '../definition/definition'
import { rememberEach } from '../remember'
import { DAY_MS, type Day, weekdayOf } from './day'
import { HOLIDAYS, LAST_HOLIDAY_YEAR } from './holidays.data'

export { DAY_MS, type Day, dayOf, HOUR_MS, instantAt, MINUTE_MS, timeOfDay, weekdayOf } from './day'

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
