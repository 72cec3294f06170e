// The browser's own timers and visibility, in the form that the panel's store takes.
import type { PanelTimers } from './panel-gateway'

/** setTimeout fires at once beyond this. */
const LONGEST_MS = 2 ** 31 - 1

/** Timers of the page this runs in. */
export function browserTimers(): PanelTimers {
  return {
    after(ms, run) {
      const timer = setTimeout(run, Math.min(Math.max(ms, 0), LONGEST_MS))
      return () => clearTimeout(timer)
    },
    isVisible: () => document.visibilityState !== 'hidden',
    onWake(hear) {
      const stop = new AbortController()
      const whenShown = () => document.visibilityState === 'visible' && hear()
      document.addEventListener('visibilitychange', whenShown, stop)
      window.addEventListener('online', hear, stop)
      return () => stop.abort()
    },
    onLeave(hear) {
      const stop = new AbortController()
      document.addEventListener(
        'visibilitychange',
        () => document.visibilityState === 'hidden' && hear(),
        stop,
      )
      window.addEventListener('pagehide', hear, stop)
      return () => stop.abort()
    },
  }
}
