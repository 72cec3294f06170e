// The calendar month before an instant, in JST.
import type { Instant } from '../fact'
import { DAY_MS, dayOf, instantAt, isoDay } from '../japan/calendar'

/** From the first to the last instant of the month, both included. */
export interface MonthSpan {
  readonly from: Instant
  readonly to: Instant
}

/** The month before the one in which `now` falls. */
export function lastMonth(now: Instant): MonthSpan {
  const [year = 0, month = 1] = isoDay(dayOf(now)).split('-').map(Number)
  // Months count from zero here, and a month below zero belongs to the year before.
  const firstDay = (index: number) => instantAt(Date.UTC(year, index, 1) / DAY_MS, 0)
  return { from: firstDay(month - 2), to: firstDay(month - 1) - 1 }
}
