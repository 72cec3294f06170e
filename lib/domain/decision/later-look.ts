// When a decision that is over is looked at again: HubSpot may apply a write minutes after nobody waits for its answer any more.
import type { Instant } from '../fact'
import type { DecisionRow, Look } from './row'

/** After this time nothing that was sent is applied any more, as far as anybody has seen. */
const SETTLED_MS = 90_000
const FIRST_LOOK_MS = 2 * 60_000
const LATER_LOOK_MS = 8 * 60_000
const LOOKS_IN_DOUBT = 2
/** However often something changes: nobody looks for ever. */
const MOST_LOOKS = 8
const FAILED_PAUSE_MS = 5 * 60_000
const MOST_FAILED = 12
/** A look further ahead than any is planned was set before the clock was put back. */
const FURTHEST_MS = 60 * 60_000

/** The first look at a row that has just ended; null where nothing of it can still arrive. `taken`: looks that led to this end. */
export function firstLook(
  { stage, tried, doubtful }: Pick<DecisionRow, 'stage' | 'tried' | 'doubtful'>,
  now: Instant,
  taken = 0,
): Look | null {
  if (!tried || taken >= MOST_LOOKS) return null
  // What HubSpot refused at the first word it never applies.
  if (stage === 'undone' || (stage === 'refused' && !doubtful)) return null
  return { at: now + FIRST_LOOK_MS, left: doubtful ? LOOKS_IN_DOUBT : 1, taken, failed: 0 }
}

/** The look after one that was answered. `changed`: something was written or found otherwise, so it is looked at once more. */
export function nextLook({ left, taken }: Look, changed: boolean, now: Instant): Look | null {
  const rest = changed ? Math.max(1, left - 1) : left - 1
  if (rest <= 0 || taken + 1 >= MOST_LOOKS) return null
  return { at: now + (changed ? FIRST_LOOK_MS : LATER_LOOK_MS), left: rest, taken: taken + 1, failed: 0 }
}

/** The same look, later; null when HubSpot could not be asked for about an hour. */
export function postponed(look: Look, now: Instant): Look | null {
  if (look.failed + 1 >= MOST_FAILED) return null
  return { ...look, at: now + FAILED_PAUSE_MS, failed: look.failed + 1 }
}

/** True when it is time for the look; with somebody at the lead (`viewed`) as soon as nothing more can arrive. */
export function isLookDue(
  { look, finishedAt }: Pick<DecisionRow, 'look' | 'finishedAt'>,
  now: Instant,
  viewed = false,
): boolean {
  if (look === null) return false
  if (now >= look.at || look.at - now > FURTHEST_MS) return true
  return (
    viewed && look.failed === 0 && finishedAt !== null && now >= finishedAt + SETTLED_MS && look.taken === 0
  )
}
