// Words added to a decision while it can still be undone: the undo window stays open as long as somebody types.
import type { Instant } from '@/lib/domain/fact'
import type { PanelTimers } from './panel-timers'

/** The words are kept when typing pauses this long. */
const PAUSE_MS = 500
/** The window is five seconds long: it is opened again well before it ends. */
const HOLD_MS = 3_000
/** A thought may take this long; after that the window closes by itself. */
const LONGEST_THOUGHT_MS = 6_000

interface Deps {
  readonly timers: Pick<PanelTimers, 'after'>
  readonly now: () => Instant
  /** Opens the undo window once more. */
  readonly hold: () => void
  /** Puts the words that are in the field on the decision. */
  readonly keep: () => void
}

export interface HeldNote {
  /** A key was typed. */
  typed(): void
  /** Nobody types any more: what is there is kept at once, and the window runs out. */
  rest(): void
  /** The decision can no longer be changed. */
  drop(): void
}

/** One for each field: it holds no text itself. */
export function createHeldNote({ timers, now, hold, keep }: Deps): HeldNote {
  let typedAt = Number.NEGATIVE_INFINITY
  let unkept = false
  let holding = false
  let cancelKeep = () => {}
  let cancelHold = () => {}

  function stayOpen(): void {
    holding = now() - typedAt < LONGEST_THOUGHT_MS
    if (!holding) return
    hold()
    cancelHold = timers.after(HOLD_MS, stayOpen)
  }

  function keepNow(): void {
    cancelKeep()
    if (unkept) keep()
    unkept = false
  }

  function drop(): void {
    cancelKeep()
    cancelHold()
    unkept = false
    holding = false
  }

  return {
    typed() {
      typedAt = now()
      unkept = true
      if (!holding) stayOpen()
      cancelKeep()
      cancelKeep = timers.after(PAUSE_MS, keepNow)
    },
    rest() {
      keepNow()
      drop()
    },
    drop,
  }
}
