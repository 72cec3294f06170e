// Calendar months in Japan: `2026-10` and the instants at which it begins and ends.
import type { Instant } from '../fact'
import { DAY_MS, dayOf, instantAt, isoDay } from '../japan/calendar'

/** `2026-10` */
export type Month = string

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/

/** The month in JST in which an instant falls. */
export function monthOf(instant: Instant): Month {
  return isoDay(dayOf(instant)).slice(0, 7)
}

/** `[from, to)` of a month, at midnight JST; null when it is not a month. */
export function monthSpan(month: Month): { readonly from: Instant; readonly to: Instant } | null {
  const parts = MONTH.exec(month)
  if (parts === null) return null
  const [year, number] = [Number(parts[1]), Number(parts[2])]
  const first = (index: number) => instantAt(Date.UTC(year, index, 1) / DAY_MS, 0)
  return { from: first(number - 1), to: first(number) }
}

/** The `count` months before a month, the latest first; empty when it is not a month. */
export function monthsBefore(month: Month, count: number): Month[] {
  const parts = MONTH.exec(month)
  if (parts === null) return []
  const index = Number(parts[1]) * 12 + Number(parts[2]) - 1
  return Array.from({ length: count }, (_, back) => {
    const at = index - back - 1
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** From the first to the last instant of a month, both included. */
export interface MonthBounds {
  readonly from: Instant
  readonly to: Instant
}

/** The bounds of a month. @throws RangeError when it is not a month */
export function monthBounds(month: Month): MonthBounds {
  const span = monthSpan(month)
  if (span === null) throw new RangeError(`${month} is no month`)
  return { from: span.from, to: span.to - 1 }
}

/** The month before the one in which `now` falls. */
export function lastMonth(now: Instant): MonthBounds {
  return monthBounds(monthsBefore(monthOf(now), 1)[0] ?? '')
}
