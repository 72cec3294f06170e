// When the shown time left changes next: each minute, each second in the last hour.

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Milliseconds until the text changes. `remainingMs` is null when no clock runs, negative when overdue. */
export function msToNextTick(remainingMs: number | null): number {
  if (remainingMs === null || !Number.isFinite(remainingMs)) return MINUTE
  const step = remainingMs > 0 && remainingMs <= 60 * MINUTE ? SECOND : MINUTE
  // One more than the rest: exactly at the border the old text still holds.
  const left = remainingMs >= 0 ? (remainingMs % step) + 1 : step - (-remainingMs % step)
  return Math.max(left, SECOND)
}
