// How fast requests that nobody looks at follow each other: evenly, cut at once by a 429, recovered slowly.
import type { Instant } from '@/lib/domain/fact'

const SLOWEST = 0.1
const CUT = 0.7
/** The rate soon returns to this part of the one that was refused, which had been fine. The rest is tried slowly. */
const FINE = 0.92
/** The part of the full rate that each answer without a refusal gives back. */
const SOON = 0.006
const SLOWLY = 0.0012
/** A timer that fires late is made up for, up to this much: the mean holds, and the window keeps the peaks down. */
const LATE_MS = 60

export interface Pace {
  /** When the next one may start. */
  nextAt(): Instant
  started(now: Instant): void
  answered(): void
  /** HubSpot refused one; `until`: when it may be asked again. */
  refused(now: Instant, until: Instant): void
}

/** An even pace of at most `top` starts a second, which may change meanwhile. */
export function createPace(top: () => number): Pace {
  /** Parts of the full rate: a limit that turns out to be higher raises the pace at once. */
  let part = 1
  let refusedAt = 1
  let slot = Number.NEGATIVE_INFINITY
  let cutUntil = Number.NEGATIVE_INFINITY
  return {
    nextAt: () => slot,
    started(now) {
      slot = Math.max(slot, now - LATE_MS) + 1_000 / (part * top())
    },
    answered() {
      part = Math.min(1, part + (part < refusedAt * FINE ? SOON : SLOWLY))
    },
    refused(now, until) {
      // Several that were under way together are one refusal.
      if (now < cutUntil) return
      cutUntil = until
      refusedAt = part
      part = Math.max(SLOWEST, part * CUT)
    },
  }
}
