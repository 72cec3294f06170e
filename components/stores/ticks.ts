// When the time left on screen changes next: it is told in minutes at the finest.

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Milliseconds until the text may change. `remainingMs` is null when no clock runs, negative when overdue. */
export function msToNextTick(remainingMs: number | null): number {
  if (remainingMs === null || !Number.isFinite(remainingMs)) return MINUTE
  // One more than the remainder, because exactly at the border the old text still holds.
  const left = remainingMs >= 0 ? (remainingMs % MINUTE) + 1 : MINUTE - (-remainingMs % MINUTE)
  return Math.max(left, SECOND)
}
