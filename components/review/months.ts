// The months of the review as they are offered and called.
import type { Instant } from '@/lib/domain/fact'
import type { KeptMonth } from '@/lib/domain/review/kept'
import { type Month, monthOf, monthSpan, monthsBefore } from '@/lib/domain/review/month'
import { TREND_MONTHS } from '@/lib/domain/review/trend'
import type { Language } from '@/lib/domain/settings'
import { jstMonth, jstShortMonth } from '@/lib/i18n/jst'

/** The month that is running in Japan and the thirteen before it, newest first. */
export function lastMonths(now: Instant): Month[] {
  const running = monthOf(now)
  return [running, ...monthsBefore(running, 13)]
}

/** "October 2026" / "2026年10月". */
export function monthText(month: Month, language: Language): string {
  const span = monthSpan(month)
  if (span === null) return month
  return jstMonth(span.from, language)
}

/** "Oct" / "10月". */
export function shortMonthText(month: Month, language: Language): string {
  const span = monthSpan(month)
  return span === null ? month : jstShortMonth(span.from, language)
}

/** How a month has to be loaded to be complete: from where it stopped, or once more for what came later; null: not at all. */
function howToLoad(month: Month, kept: readonly KeptMonth[]): Pick<ToLoad, 'fresh'> | null {
  const known = kept.find((one) => one.month === month)
  if (known === undefined || !known.whole) return { fresh: false }
  return isStale(known) ? { fresh: true } : null
}

/** True for a month that was loaded before it was over. */
export function isStale({ month, scannedAt }: KeptMonth): boolean {
  const span = monthSpan(month)
  return span !== null && scannedAt < span.to
}

/** A month to load. `fresh`: it was loaded before it was over, and is searched for what came later. */
export interface ToLoad {
  readonly month: Month
  readonly fresh: boolean
}

/** The next `count` months before one that are not completely loaded, the latest first; at most as many back as the trend shows. */
export function earlierToLoad(month: Month, kept: readonly KeptMonth[], count: number): ToLoad[] {
  return monthsBefore(month, TREND_MONTHS - 1)
    .flatMap((one) => {
      const how = howToLoad(one, kept)
      return how === null ? [] : [{ month: one, ...how }]
    })
    .slice(0, count)
}
