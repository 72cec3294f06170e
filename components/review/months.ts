// The months of the review as they are offered and called.
import type { Instant } from '@/lib/domain/fact'
import { type Month, monthOf, monthSpan, monthsBefore } from '@/lib/domain/review/month'
import type { Language } from '@/lib/domain/settings'
import { jstMonth } from '@/lib/i18n/jst'

/** The last thirteen full months in Japan, newest first. */
export function lastMonths(now: Instant): Month[] {
  return monthsBefore(monthOf(now), 13)
}

/** "October 2026" / "2026年10月". */
export function monthText(month: Month, language: Language): string {
  const span = monthSpan(month)
  if (span === null) return month
  return jstMonth(span.from, language)
}
