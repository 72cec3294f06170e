// Whether now is a good moment to phone an office in Japan.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { closedReason, dayOf, instantAt, MINUTE_MS, timeOfDay } from '../japan/calendar'
import { soundPolicy } from '../sla/policy'

export type CallWindow =
  | { readonly state: 'good'; readonly until: Instant }
  /** Within office hours, but at their start, over lunch or near their end. */
  | { readonly state: 'avoid'; readonly from: Instant }
  | { readonly state: 'closed'; readonly from: Instant }

/** Just opened, or about to close: not the time for a stranger's call. */
const EDGE_MINUTES = 30
const LUNCH = { from: 12 * 60, to: 13 * 60 }
const LONGEST_CLOSURE_DAYS = 60

/**
 * The state at `now` on the business days and hours of `policy`, with when it ends or when the next good window begins. Null
 * when no open day is found within two months. Source: Japanese business manners on when to phone a company.
 */
export function callWindow(now: Instant, general: SlaPolicy): CallWindow | null {
  const policy = soundPolicy(general)
  const { openMinute, closeMinute } = policy
  const windows = [
    { from: openMinute + EDGE_MINUTES, to: Math.min(LUNCH.from, closeMinute - EDGE_MINUTES) },
    { from: Math.max(LUNCH.to, openMinute + EDGE_MINUTES), to: closeMinute - EDGE_MINUTES },
  ].filter(({ from, to }) => from < to)
  const today = dayOf(now)
  const minute = timeOfDay(now) / MINUTE_MS
  const openToday = closedReason(today, policy) === null
  const current = openToday ? windows.find(({ from, to }) => minute >= from && minute < to) : undefined
  if (current) return { state: 'good', until: instantAt(today, current.to * MINUTE_MS) }
  const inHours = openToday && minute >= openMinute && minute < closeMinute
  for (let day = today; day <= today + LONGEST_CLOSURE_DAYS; day++) {
    if (closedReason(day, policy) !== null) continue
    const next = windows.find(({ from }) => day > today || from > minute)
    if (next) return { state: inHours ? 'avoid' : 'closed', from: instantAt(day, next.from * MINUTE_MS) }
  }
  return null
}
