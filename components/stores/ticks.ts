// When the time left on screen changes next: every minute, in the last hour every second.

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Milliseconds until the text changes. `remainingMs` is null when no clock runs, negative when overdue. */
export function msToNextTick(remainingMs: number | null): number {
  if (remainingMs === null || !Number.isFinite(remainingMs)) return MINUTE
  const step = remainingMs > 0 && remainingMs <= 60 * MINUTE ? SECOND : MINUTE
  // One more than the remainder, because exactly at the border the old text still holds.
  const left = remainingMs >= 0 ? (remainingMs % step) + 1 : step - (-remainingMs % step)
  return Math.max(left, SECOND)
}
