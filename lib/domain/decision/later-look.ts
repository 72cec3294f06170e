// When a finished decision is checked again: HubSpot may apply a write minutes after we stopped waiting for its answer.
import type { Instant } from '../fact'
import type { DecisionRow, Look } from './row'

/** After this time nothing that was sent is still applied, as far as has been observed. */
const SETTLED_MS = 90_000
const FIRST_LOOK_MS = 2 * 60_000
const LATER_LOOK_MS = 8 * 60_000
const LOOKS_IN_DOUBT = 2
/** However often something changes, the looks end. */
const MOST_LOOKS = 8
const FAILED_PAUSE_MS = 5 * 60_000
const LONGEST_FAILED_PAUSE_MS = 60 * 60_000
const MOST_FAILED = 12
/** A look further ahead than this was planned before the clock was put back. */
const FURTHEST_MS = 2 * 60 * 60_000

/** The first look at a row that has just ended; null where none of its writes can still arrive. `taken`: looks that led to this end. */
export function firstLook(
  { stage, tried, doubtful }: Pick<DecisionRow, 'stage' | 'tried' | 'doubtful'>,
  now: Instant,
  taken = 0,
): Look | null {
  if (!tried || taken >= MOST_LOOKS) return null
  // HubSpot never applies what it refused outright.
  if (stage === 'undone' || (stage === 'refused' && !doubtful)) return null
  return { at: now + FIRST_LOOK_MS, left: doubtful ? LOOKS_IN_DOUBT : 1, taken, failed: 0 }
}

/** The look after one that was answered. `changed`: something was written or had changed, so another look follows. */
export function nextLook({ left, taken }: Look, changed: boolean, now: Instant): Look | null {
  const rest = changed ? Math.max(1, left - 1) : left - 1
  if (rest <= 0 || taken + 1 >= MOST_LOOKS) return null
  return { at: now + (changed ? FIRST_LOOK_MS : LATER_LOOK_MS), left: rest, taken: taken + 1, failed: 0 }
}

/** The same look, after longer and longer pauses; null when HubSpot could not be asked for most of a working day. */
export function postponed(look: Look, now: Instant): Look | null {
  if (look.failed + 1 >= MOST_FAILED) return null
  const pause = Math.min(FAILED_PAUSE_MS * 2 ** look.failed, LONGEST_FAILED_PAUSE_MS)
  return { ...look, at: now + pause, failed: look.failed + 1 }
}

/** True when it is time for the look; while somebody views the lead (`viewed`), as soon as nothing more can arrive. */
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
