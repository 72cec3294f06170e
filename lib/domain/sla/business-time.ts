// Working time between two instants, by the opening hours and closed days of an SLA policy.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { closedReason, type Day, dayOf, MINUTE_MS, weekdayOf } from '../japan/calendar'
import { soundPolicy } from './policy'
import { openMsBetween, type WorkingHours } from './working-time'

/** Measures on one calendar, whatever unit the SLA's clock counts in. */
export interface BusinessTime {
  /** Open milliseconds between two instants; 0 when the second is not later. */
  between(start: Instant, end: Instant): number
  /** Open milliseconds of one whole business day. */
  readonly dayMs: number
}

/** The business time of a policy. */
export function businessTimeOf(general: SlaPolicy): BusinessTime {
  const policy = soundPolicy(general)
  const { openMinute, closeMinute } = policy
  const isOpen = (day: Day) => closedReason(day, policy) === null
  return {
    dayMs: (closeMinute - openMinute) * MINUTE_MS,
    between: (start, end) => openMsBetween(start, end, { openMinute, closeMinute, isOpen }),
  }
}

/** Pages count on for as long as this without asking again. */
const DAYS_AHEAD = 31
const DAYS_BACK = 7
/** Nobody counts working time over a longer stretch. */
const MOST_DAYS = 800

/** The working hours of a policy around a due time, for counting from `now` on. */
export function workingHoursOf(general: SlaPolicy, dueAt: Instant, now: Instant): WorkingHours {
  const policy = soundPolicy(general)
  const { clock, openMinute, closeMinute, weekdays } = policy
  const closed: Day[] = []
  if (clock !== 'elapsed') {
    const first = dayOf(Math.min(dueAt, now)) - DAYS_BACK
    const last = Math.min(dayOf(Math.max(dueAt, now)) + DAYS_AHEAD, first + MOST_DAYS)
    for (let day = first; day <= last; day++) {
      if (weekdays.includes(weekdayOf(day)) && closedReason(day, policy) !== null) closed.push(day)
    }
  }
  return { clock, openMinute, closeMinute, weekdays, closed }
}
