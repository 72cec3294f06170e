// How fast searches may follow each other: an even pace just below HubSpot's limit, cut at once by a 429, recovered slowly.
import type { Instant } from '@/lib/domain/fact'

/** HubSpot counts five searches in a second at its own door; with this window the way there may vary by some milliseconds. */
const WINDOW_MS = 1_030
/** Where that was not enough, once in a while is once too often. */
const WIDE_WINDOW_MS = 1_050
/** Of the limit, for what nobody waits for: 4.8 searches a second of 5. */
const SHARE = 0.96
const SLOWEST = 0.5
const CUT = 0.7
/** Back to this part of the rate that was refused it goes soon: it was fine. The rest is tried slowly. */
const FINE = 0.92
/** Searches a second that each search without a refusal gives back. */
const SOON = 0.03
const SLOWLY = 0.006
/** A timer that fires late is made up for, within this: the mean holds, and the window keeps the peaks down. */
const LATE_MS = 60

export interface Pace {
  /** No window of this length may hold more searches than the limit. */
  windowMs(): number
  /** When the next search of the background may start. */
  nextAt(): Instant
  /** A search of the background starts. */
  started(now: Instant): void
  /** It was answered. */
  answered(): void
  /** HubSpot refused one; `until`: when it may be asked again. */
  refused(now: Instant, until: Instant): void
}

/** The pace of searches for a limit of `perSecond`. */
export function createPace(perSecond: number): Pace {
  const scale = perSecond / 5
  let top = perSecond * SHARE
  let rate = top
  let refusedAt = top
  let windowMs = WINDOW_MS
  let slot = Number.NEGATIVE_INFINITY
  let cutUntil = Number.NEGATIVE_INFINITY
  return {
    windowMs: () => windowMs,
    nextAt: () => slot,
    started(now) {
      slot = Math.max(slot, now - LATE_MS) + 1_000 / rate
    },
    answered() {
      rate = Math.min(top, rate + (rate < refusedAt * FINE ? SOON : SLOWLY) * scale)
    },
    refused(now, until) {
      // Several that were under way together are one refusal.
      if (now < cutUntil) return
      cutUntil = until
      refusedAt = rate
      rate = Math.max(SLOWEST * scale, rate * CUT)
      windowMs = WIDE_WINDOW_MS
      top = (perSecond * 1_000) / WIDE_WINDOW_MS
    },
  }
}
