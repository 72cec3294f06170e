// What tests of the limiter share: requests that count their starts, and the busiest window among these.
import type { Lane, Limiter } from '@/lib/hubspot/transport/limiter'

/** Waits as long as it takes. */
export const FOREVER = { lane: 'general' as Lane, signal: undefined, maxWaitMs: 3_600_000 }

/** The most starts in any window that is `width` long. */
export function busiest(starts: readonly number[], width: number): number {
  return Math.max(0, ...starts.map((from) => starts.filter((at) => at >= from && at < from + width).length))
}

/** Requests in either lane, and when each started. */
export function starter(limiter: Limiter) {
  const starts = { general: [] as number[], search: [] as number[] }
  const run = (lane: Lane, maxWaitMs = 3_600_000, signal?: AbortSignal) =>
    limiter.run(
      async () => {
        starts[lane].push(Date.now())
      },
      { lane, signal, maxWaitMs },
    )
  return { starts, run }
}
