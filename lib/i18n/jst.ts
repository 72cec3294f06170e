// Moments and lengths of time in words, always in Japan's time zone, whatever the machine's.
import type { Instant } from '@/lib/domain/fact'
import type { Language } from '@/lib/domain/settings'
import { LANGUAGE_RECORDS, perLanguage } from './languages'
import { fillSlots } from './slots'

const timeZone = 'Asia/Tokyo'
const moments = perLanguage(
  ({ locale }) =>
    new Intl.DateTimeFormat(locale, {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
)
const months = perLanguage(
  ({ locale }) => new Intl.DateTimeFormat(locale, { timeZone, year: 'numeric', month: 'long' }),
)
const shortMonths = perLanguage(({ locale }) => new Intl.DateTimeFormat(locale, { timeZone, month: 'short' }))
const LAST_INSTANT = 8.64e15

/** Fills one of the language's own forms for a moment; null for what is not an instant. */
function written(at: Instant, language: Language, form: 'dateTime' | 'date' | 'dayOfWeek'): string | null {
  if (!Number.isFinite(at) || Math.abs(at) > LAST_INSTANT) return null
  const parts = moments(language).formatToParts(at)
  const part = (name: string) => parts.find(({ type }) => type === name)?.value
  return fillSlots(LANGUAGE_RECORDS[language][form], language, part, (_, value) => String(value))
}

/** "Fri 8 May, 16:00 JST" / "5月8日(金) 16:00"; "?" for what is not an instant. */
export function jstDateTime(at: Instant, language: Language): string {
  return written(at, language, 'dateTime') ?? '?'
}

/** "8 May 2026" / "2026年5月8日". */
export function jstDate(at: Instant, language: Language): string {
  return written(at, language, 'date') ?? '?'
}

/** A calendar day `YYYY-MM-DD` as "Sat 2 May 2026" / "2026年5月2日(土)"; unchanged when it is not one. */
export function jstDay(isoDay: string, language: Language): string {
  return written(Date.parse(`${isoDay}T00:00:00+09:00`), language, 'dayOfWeek') ?? isoDay
}

/** The month of an instant: "October 2026" / "2026年10月". */
export function jstMonth(at: Instant, language: Language): string {
  return months(language).format(at)
}

/** The month of an instant without its year: "Oct" / "10月". */
export function jstShortMonth(at: Instant, language: Language): string {
  return shortMonths(language).format(at)
}

const CLOCK = new Intl.DateTimeFormat('en', {
  timeZone,
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
})

/** "16:00" in Japan. */
export function jstTime(at: Instant): string {
  return Number.isFinite(at) && Math.abs(at) <= LAST_INSTANT ? CLOCK.format(at) : '?'
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * A length of time in its two largest units, rounded down: "1 day 4 h", "3 h 20 min", "12 min 5 s" / "1日4時間". `ms` is wall
 * clock and not negative; seconds are told within the last hour only when `seconds` is set.
 */
export function durationText(ms: number, language: Language, seconds = false): string {
  const record = LANGUAGE_RECORDS[language]
  const length = Number.isFinite(ms) ? Math.max(0, ms) : 0
  const unit = (name: 'days' | 'hours' | 'minutes' | 'seconds', n: number) =>
    fillSlots(
      record[name],
      language,
      () => n,
      () => String(n),
    )
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  const rest = Math.floor((length % MINUTE) / SECOND)
  const join = (...parts: (string | false)[]) => parts.filter((part) => part !== false).join(record.space)
  if (days > 0) return join(unit('days', days), hours > 0 && unit('hours', hours))
  if (hours > 0) return join(unit('hours', hours), minutes > 0 && unit('minutes', minutes))
  if (seconds) return join(minutes > 0 && unit('minutes', minutes), unit('seconds', rest))
  return minutes > 0 ? unit('minutes', minutes) : record.underOneMinute
}
