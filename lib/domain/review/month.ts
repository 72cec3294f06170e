// A month of the review, in JST: when it begins and ends.
import type { Instant } from '../fact'

const JST_MS = 9 * 3_600_000

/** The first and the last instant of a month `YYYY-MM` in JST. */
export function monthSpan(month: string): { readonly from: Instant; readonly to: Instant } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: Date.UTC(year, number - 1) - JST_MS, to: Date.UTC(year, number) - JST_MS - 1 }
}
