// Time left until a due time, or past it, in the clock's own working time: the one figure of panel, rail, queue and reminders.
import type { Instant } from '../fact'
import { type Day, dayOf, HOUR_MS, instantAt, MINUTE_MS, weekdayOf } from '../japan/day'
import type { SlaTarget } from './target'

/** When offices are open. */
export interface OpenHours {
  readonly openMinute: number
  readonly closeMinute: number
  readonly isOpen: (day: Day) => boolean
}

/** The working hours around a due time as plain data, which needs no calendar and tells nothing of a lead. */
export interface WorkingHours {
  readonly clock: SlaTarget['clock']
  /** Minutes since midnight JST. */
  readonly openMinute: number
  readonly closeMinute: number
  /** 1 = Monday ... 7 = Sunday. */
  readonly weekdays: readonly number[]
  /** Closed days among these weekdays, from a week before the earlier of due time and present to a month after the later. */
  readonly closed: readonly Day[]
}

/** An amount of working time, in one unit. `plain`: hours of a clock that also counts nights and weekends. */
export interface WorkingTime {
  readonly unit: 'days' | 'hours' | 'minutes'
  readonly n: number
  /** Past the due time. */
  readonly over: boolean
  readonly plain: boolean
}

/** Longer stretches are as good as endless: a broken due time must not count for minutes. */
const LONGEST_MS = 4_000 * 24 * HOUR_MS

/** Open milliseconds between two instants; 0 when the second is not later. */
export function openMsBetween(
  start: Instant,
  end: Instant,
  { openMinute, closeMinute, isOpen }: OpenHours,
): number {
  let sum = 0
  for (let day = dayOf(start), last = dayOf(end); day <= last; day++) {
    if (!isOpen(day)) continue
    const open = Math.max(start, instantAt(day, openMinute * MINUTE_MS))
    sum += Math.max(0, Math.min(end, instantAt(day, closeMinute * MINUTE_MS)) - open)
  }
  return sum
}

/**
 * What is left at `now` until `dueAt`, or over since then. A clock of business days counts whole days from one day up (days left to the
 * nearest, so that a new handoff has its whole target), every clock else hours, within the last hour minutes. Hours left are rounded down
 * once the minute is full, so that nobody is promised time that is not there; what is over is rounded down too. Exactly at the due time
 * is not over.
 */
export function workingTime(hours: WorkingHours, dueAt: Instant, now: Instant): WorkingTime {
  const over = now > dueAt
  const [start, end] = over ? [dueAt, now] : [now, dueAt]
  const length = Math.min(end - start, LONGEST_MS) || 0
  const plain = hours.clock === 'elapsed'
  const ms = plain ? length : openMsBetween(start, start + length, openHours(hours))
  const minutes = over ? Math.floor(ms / MINUTE_MS) : Math.ceil(ms / MINUTE_MS)
  const dayMinutes = hours.closeMinute - hours.openMinute
  if (hours.clock === 'business_days' && minutes >= dayMinutes) {
    const days = minutes / dayMinutes
    return { unit: 'days', n: over ? Math.floor(days) : Math.round(days), over, plain }
  }
  if (minutes >= 60 || minutes === 0) return { unit: 'hours', n: Math.floor(minutes / 60), over, plain }
  return { unit: 'minutes', n: minutes, over, plain }
}

function openHours({ openMinute, closeMinute, weekdays, closed }: WorkingHours): OpenHours {
  return {
    openMinute,
    closeMinute,
    isOpen: (day) => weekdays.includes(weekdayOf(day)) && !closed.includes(day),
  }
}
