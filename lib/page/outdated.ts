// Notices that the extension was updated, reloaded or removed while a page or script of the earlier version was open.
import { browser } from 'wxt/browser'

/** True once this context belongs to an extension that is no longer there: no message can be sent from here. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined
  } catch {
    return true
  }
}

/**
 * Calls `onOutdated` once, at the first look that finds the extension gone: when the page is shown, gets focus or is
 * clicked, and once a minute. Browsers send no event for it. Returns a function that stops it.
 */
export function watchOutdated(onOutdated: () => void): () => void {
  const stop = new AbortController()
  const look = () => {
    if (stop.signal.aborted || !isOutdated()) return
    end()
    onOutdated()
  }
  const timer = setInterval(look, 60_000)
  const end = () => {
    clearInterval(timer)
    stop.abort()
  }
  const options = { capture: true, signal: stop.signal }
  document.addEventListener('visibilitychange', look, options)
  for (const type of ['focus', 'pointerdown', 'keydown']) window.addEventListener(type, look, options)
  return end
}
