// What HubSpot's answers say of the key's burst limit.
import type { BurstLimit } from './limiter'

/** A whole number within the bounds; null for anything else. */
function within(text: string | null, low: number, high: number): number | null {
  const value = text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
  return value >= low && value <= high ? value : null
}

/**
 * The limit in `X-HubSpot-RateLimit-Max` and `-Interval-Milliseconds` (100, 110, 190 or 250 in 10 s, by plan and add-on); null when it
 * is not told, as with searches, or makes no sense.
 */
export function burstLimitOf(headers: Headers): BurstLimit | null {
  const max = within(headers.get('x-hubspot-ratelimit-max'), 10, 100_000)
  const intervalMs = within(headers.get('x-hubspot-ratelimit-interval-milliseconds'), 1_000, 60_000)
  return max === null || intervalMs === null ? null : { max, intervalMs }
}
