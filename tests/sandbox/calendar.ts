// The Japanese business calendar for the stories: working time forwards and backwards. Written apart from the product's own.
import holidayJp from '@holiday-jp/holiday_jp'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const JST = 9 * HOUR
const OPEN = 9 * HOUR
const CLOSE = 18 * HOUR

/** The JST day of an instant, `YYYY-MM-DD`. */
export function jstDay(at: number): string {
  return new Date(at + JST).toISOString().slice(0, 10)
}

/** True on Monday to Friday that is neither a national holiday nor 12/29 to 1/3. */
export function isBusinessDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const monthDay = day.slice(5)
  if (weekday === 0 || weekday === 6 || holidayJp.isHoliday(day)) return false
  return monthDay < '12-29' && monthDay > '01-03'
}

/** The instant from which `ms` of working time (9:00-18:00 JST on business days) lie before `at`. */
export function workingTimeBefore(at: number, ms: number): number {
  let left = ms
  for (let midnight = midnightOf(at); ; midnight -= DAY) {
    if (!isBusinessDay(jstDay(midnight))) continue
    const end = Math.min(at, midnight + CLOSE)
    const worked = end - (midnight + OPEN)
    if (worked <= 0) continue
    if (left <= worked) return end - left
    left -= worked
  }
}

/** The instant at which `ms` of working time have passed since `at`. */
export function workingTimeAfter(at: number, ms: number): number {
  let left = ms
  for (let midnight = midnightOf(at); ; midnight += DAY) {
    if (!isBusinessDay(jstDay(midnight))) continue
    const start = Math.max(at, midnight + OPEN)
    const open = midnight + CLOSE - start
    if (open <= 0) continue
    if (left < open) return start + left
    left -= open
  }
}

/** Two business days after `at` at the same time of day; outside hours the clock starts at the next opening. */
export function dueAfter(at: number): number {
  return workingTimeAfter(at, 2 * (CLOSE - OPEN))
}

function midnightOf(at: number): number {
  return Date.parse(`${jstDay(at)}T00:00:00+09:00`)
}
