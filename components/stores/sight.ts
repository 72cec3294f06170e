// Whether a person can see the whole panel, and since when, from what the browser reports.
import type { PanelTimers } from './panel-timers'

/** The panel counts as seen after this long in view: nobody can mean to press what they had no time to read. */
export const LOOK_MS = 500

/** The browser reports within a few frames whether a new page is in view. A press before that waits this long for it. */
export const FIRST_WORD_MS = 1_500

/**
 * - `clear`: nothing lies over it, nothing makes it transparent, dims or bends it
 * - `whole`: no part of it is cut off or out of the window
 */
export type SightPart = 'clear' | 'whole'

export interface Sight {
  /** The tab was behind another one: what was known no longer holds, and the browser will report again. */
  forget(): void
  /** The browser's latest report about a part. */
  hear(part: SightPart, holds: boolean): void
  /** True when the panel has been in view for long enough. Waits only for the browser's first report. */
  seen(): Promise<boolean>
}

/** Nothing is known at first. `now`: any clock in ms that never goes back. */
export function createSight(timers: Pick<PanelTimers, 'after'>, now: () => number): Sight {
  const told: Record<SightPart, boolean> = { clear: false, whole: false }
  let firstWordAt: number | null = null
  /** In view since then; null: it is not. */
  let since: number | null = null
  let everInView = false
  let waiting: (() => void)[] = []

  function firstView(): Promise<void> {
    const left = firstWordAt === null ? FIRST_WORD_MS : firstWordAt + FIRST_WORD_MS - now()
    if (left <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      waiting.push(resolve)
      timers.after(left, resolve)
    })
  }

  return {
    forget() {
      told.clear = false
      told.whole = false
      firstWordAt = null
      since = null
      everInView = false
    },
    hear(part, holds) {
      firstWordAt ??= now()
      told[part] = holds
      if (!told.clear || !told.whole) since = null
      else if (since === null) {
        // What was in view from the beginning was never hidden: there is nothing to wait for.
        since = everInView ? now() : Number.NEGATIVE_INFINITY
        everInView = true
        for (const go of waiting) go()
        waiting = []
      }
    },
    async seen() {
      if (!everInView) await firstView()
      return since !== null && now() - since >= LOOK_MS
    },
  }
}
