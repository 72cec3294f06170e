// Pauses of the clock that have begun: in order, with overlapping ones merged.
import { compareText } from '../compare-text'
import { type Instant, isInstant } from '../fact'
import type { SlaPause } from '../lead-snapshot'

/** A stretch in which the clock stands still; `open` when it has not ended yet. */
export interface Stop {
  readonly from: Instant
  readonly until: Instant
  readonly open: boolean
  readonly reason: string
}

/** The stops since `start` as known at `now`: those in the future are left out, overlapping ones become one with the reason of the first. */
export function stopsSince(start: Instant, now: Instant, pauses: readonly SlaPause[]): Stop[] {
  const stops: Stop[] = []
  const begun = pauses
    .filter(({ from, until }) => isInstant(from) && (until === null || isInstant(until)) && from <= now)
    .map(({ from, until, reason }): Stop => {
      const open = until === null || until > now
      return { from: Math.max(from, start), until: open ? now : until, open, reason }
    })
    .filter(({ from, until, open }) => until > from || (open && until === from))
    .sort((a, b) => a.from - b.from || a.until - b.until || compareText(a.reason, b.reason))
  for (const stop of begun) {
    const last = stops.at(-1)
    if (last === undefined || stop.from > last.until) stops.push(stop)
    else
      stops[stops.length - 1] = {
        ...last,
        until: Math.max(last.until, stop.until),
        open: last.open || stop.open,
      }
  }
  return stops
}
