// Moments and lengths of time in words, always in Japan's time zone, whatever the machine's.
import type { Instant } from '@/lib/domain/fact'
import type { Language } from '@/lib/domain/settings'

const FIELDS = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Asia/Tokyo',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const JA_DAYS: Readonly<Record<string, string>> = {
  Mon: '月',
  Tue: '火',
  Wed: '水',
  Thu: '木',
  Fri: '金',
  Sat: '土',
  Sun: '日',
}
const LAST_INSTANT = 8.64e15

function fields(at: Instant): Readonly<Record<string, string>> | null {
  if (!Number.isFinite(at) || Math.abs(at) > LAST_INSTANT) return null
  return Object.fromEntries(FIELDS.formatToParts(at).map((part) => [part.type, part.value]))
}

const month = (number: string | undefined) => MONTHS[Number(number) - 1] ?? '?'

/** "Fri 8 May, 16:00 JST" / "5月8日(金) 16:00"; "?" for what is no instant. */
export function jstDateTime(at: Instant, language: Language): string {
  const f = fields(at)
  if (f === null) return '?'
  const time = `${f.hour}:${f.minute}`
  return language === 'ja'
    ? `${f.month}月${f.day}日(${JA_DAYS[f.weekday ?? ''] ?? '?'}) ${time}`
    : `${f.weekday} ${f.day} ${month(f.month)}, ${time} JST`
}

/** "8 May 2026" / "2026年5月8日". */
export function jstDate(at: Instant, language: Language): string {
  const f = fields(at)
  if (f === null) return '?'
  return language === 'ja' ? `${f.year}年${f.month}月${f.day}日` : `${f.day} ${month(f.month)} ${f.year}`
}

/** A calendar day `YYYY-MM-DD` as "Sat 2 May 2026" / "2026年5月2日(土)"; unchanged when it is none. */
export function jstDay(isoDay: string, language: Language): string {
  const f = fields(Date.parse(`${isoDay}T00:00:00+09:00`))
  if (f === null) return isoDay
  return language === 'ja'
    ? `${f.year}年${f.month}月${f.day}日(${JA_DAYS[f.weekday ?? ''] ?? '?'})`
    : `${f.weekday} ${f.day} ${month(f.month)} ${f.year}`
}

/** "16:00" in Japan. */
export function jstTime(at: Instant): string {
  const f = fields(at)
  return f === null ? '?' : `${f.hour}:${f.minute}`
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
  const ja = language === 'ja'
  const unit = (n: number, en: string, jaUnit: string) => (ja ? `${n}${jaUnit}` : `${n} ${en}`)
  const join = (...parts: string[]) => parts.filter((part) => part !== '').join(ja ? '' : ' ')
  const length = Number.isFinite(ms) ? Math.max(0, ms) : 0
  const days = Math.floor(length / DAY)
  const hours = Math.floor((length % DAY) / HOUR)
  const minutes = Math.floor((length % HOUR) / MINUTE)
  const rest = Math.floor((length % MINUTE) / SECOND)
  const dayText = unit(days, days === 1 ? 'day' : 'days', '日')
  const hourText = unit(hours, 'h', '時間')
  const minuteText = unit(minutes, 'min', '分')
  if (days > 0) return join(dayText, hours > 0 ? hourText : '')
  if (hours > 0) return join(hourText, minutes > 0 ? minuteText : '')
  if (seconds) return join(minutes > 0 ? minuteText : '', unit(rest, 's', '秒'))
  return minutes > 0 ? minuteText : ja ? '1分未満' : 'less than 1 min'
}
