// The peer of dueFor(): Day.js with its business-time plugin on the same hours, closures and holidays.
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import { HOLIDAYS } from '../../lib/domain/japan/holidays.data.ts'

const JST_MS = 9 * 3_600_000

/**
 * Business hours after an instant, by the plugin. It knows only the machine's zone, so the process must run in UTC and Japan is
 * reached by a shift of nine hours.
 */
export function businessTimePeer(): (from: number, hours: number) => number {
  process.env.TZ = 'UTC'
  dayjs.extend(businessTime)
  const hours = [{ start: '09:00:00', end: '18:00:00' }]
  dayjs.setBusinessTime({
    sunday: null,
    monday: hours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: null,
  } as never)
  dayjs.setHolidays(
    Object.entries(HOLIDAYS).flatMap(([year, line]) => [
      ...line.split(',').map((entry) => `${year}-${entry.slice(0, 5)}`),
      ...['01-01', '01-02', '01-03', '12-29', '12-30', '12-31'].map((day) => `${year}-${day}`),
    ]),
  )
  return (from, count) =>
    dayjs(from + JST_MS)
      .addBusinessHours(count)
      .valueOf() - JST_MS
}
