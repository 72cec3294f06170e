// Tells when the page's committed URL changes, in a single-page app that navigates by history.pushState.

const FALLBACK_CHECK_MS = 1000

/**
 * Calls `onChange` with `location.href` each time it has changed, after the URL is committed; never twice in a row with
 * the same URL and not for the URL at the start. Ends with `signal`. Uses `currententrychange`, which fires first after
 * the commit; `popstate` and the return from the back/forward cache are safety nets. Only where the Navigation API is
 * missing (Firefox before 147) a visible page is also looked at once a second: nothing else reports a pushState.
 */
export function watchLocation(onChange: (url: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  let last = location.href
  const check = () => {
    if (signal.aborted || location.href === last) return
    last = location.href
    onChange(last)
  }
  const navigation = (globalThis as { navigation?: EventTarget }).navigation
  navigation?.addEventListener('currententrychange', check, { signal })
  addEventListener('popstate', check, { signal })
  addEventListener('pageshow', check, { signal })
  if (navigation === undefined) {
    const timer = setInterval(() => document.visibilityState === 'visible' && check(), FALLBACK_CHECK_MS)
    signal.addEventListener('abort', () => clearInterval(timer))
  }
}
