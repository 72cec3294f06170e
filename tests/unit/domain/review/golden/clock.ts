// The second program's clock: working time by stepping through the minutes, with the holiday table of a package.
import { createRequire } from 'node:module'
import type { SlaPolicy } from '@/lib/domain/definition/definition'

const { holidays } = createRequire(import.meta.url)('@holiday-jp/holiday_jp') as {
  holidays: Record<string, unknown>
}
const MINUTE = 60_000
const YEAR_END = ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03']

function isOpenDay(date: string, policy: SlaPolicy): boolean {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
  if (!policy.weekdays.includes(weekday) || policy.closures.includes(date)) return false
  if (policy.nationalHolidays && Object.hasOwn(holidays, date)) return false
  return !(policy.yearEndClosed && YEAR_END.includes(date.slice(5)))
}

/** Counts open minutes one by one; the first and the last may be counted in part. Milliseconds. */
export function slowClock(policy: SlaPolicy): (start: number, end: number) => number {
  const open = new Map<number, boolean>()
  const isOpen = (minute: number): boolean => {
    const inJapan = minute + 9 * 60
    const day = Math.floor(inJapan / 1_440)
    const time = inJapan - day * 1_440
    if (time < policy.openMinute || time >= policy.closeMinute) return false
    let known = open.get(day)
    if (known === undefined) {
      known = isOpenDay(new Date(day * 86_400_000).toISOString().slice(0, 10), policy)
      open.set(day, known)
    }
    return known
  }
  return (start, end) => {
    let sum = 0
    for (let minute = Math.floor(start / MINUTE); minute * MINUTE < end; minute++) {
      if (isOpen(minute)) sum += Math.min(end, (minute + 1) * MINUTE) - Math.max(start, minute * MINUTE)
    }
    return Math.max(0, sum)
  }
}
