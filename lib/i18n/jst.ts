// Moments in words, always in Japan's time zone, whatever the machine's.
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
function written(
  at: Instant,
  language: Language,
  form: 'dateTime' | 'date' | 'dayOfWeek' | 'shortDay' | 'span',
  end = '',
): string | null {
  if (!Number.isFinite(at) || Math.abs(at) > LAST_INSTANT) return null
  const parts = moments(language).formatToParts(at)
  const part = (name: string) => (name === 'end' ? end : parts.find(({ type }) => type === name)?.value)
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

/** The same day without its year: "Sat 2 May" / "5/2(土)". */
export function jstShortDay(isoDay: string, language: Language): string {
  return written(Date.parse(`${isoDay}T00:00:00+09:00`), language, 'shortDay') ?? isoDay
}

/** Two moments of one day: "Tue 1 Dec, 09:30–12:00 JST" / "12月1日(火) 09:30〜12:00". */
export function jstSpan(from: Instant, until: Instant, language: Language): string {
  return written(from, language, 'span', jstTime(until)) ?? '?'
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
