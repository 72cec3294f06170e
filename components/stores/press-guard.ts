// Whether a press was made on a panel that a person can see: not covered by a lure, not made transparent.
import type { PanelTimers } from './panel-timers'
import { createSight, type Sight } from './sight'

/** Judges the presses that decide. */
export interface PressGuard {
  /** This browser cannot tell whether something covers the panel: a decision takes a second press, at another place. */
  readonly asksTwice: boolean
  /** True for a press on a panel that is in view. Scripts of other pages cannot make presses here. Never rejects. */
  counts(press: Event): Promise<boolean>
}

/** A page of its own, as in the browser's side panel: no other page can lie over it. */
const OWN_WINDOW: PressGuard = { asksTwice: false, counts: async () => true }

/** At most zoom levels, fractions of a pixel are cut off. */
const WHOLE = 0.97

/** Chromium's second version of IntersectionObserver; TypeScript knows the first. */
interface ClearView extends IntersectionObserverInit {
  readonly trackVisibility: true
  readonly delay: number
}
/** The shortest that Chromium allows. */
const CLEAR_VIEW: ClearView = { trackVisibility: true, delay: 100 }

/** The guard of this page. `framed`: it is embedded in another page, which may do anything with the frame. */
export function pressGuard(framed: boolean, timers: PanelTimers): PressGuard {
  if (!framed) return OWN_WINDOW
  const tells = 'isVisible' in IntersectionObserverEntry.prototype
  const sight = createSight(timers, () => performance.now())
  const watches = [watchWhole(sight), ...(tells ? [watchClear(sight)] : [])]
  function look(): void {
    sight.forget()
    if (!tells) sight.hear('clear', true)
    for (const watch of watches) watch()
  }
  look()
  // Chromium reports "hidden" when the tab goes behind another one, but reports nothing when it comes back.
  timers.onWake(look)
  return {
    asksTwice: !tells,
    async counts(press) {
      if (!timers.isVisible()) return false
      if (press.type.startsWith('key') && !document.hasFocus()) return false
      return sight.seen()
    },
  }
}

/** Each watch returns a function that makes the browser report again. */
function watchClear(sight: Sight): () => void {
  // The root of the page, because anything that covers a part of the panel covers a part of the root.
  const root = document.documentElement
  return observed(
    root,
    CLEAR_VIEW,
    (entry) => 'isVisible' in entry && entry.isVisible === true,
    (clear) => sight.hear('clear', clear),
  )
}

/** An element as large as the frame's viewport: what the surrounding page cuts off is missing from it. */
function watchWhole(sight: Sight): () => void {
  const viewport = document.createElement('div')
  viewport.className = 'viewport'
  document.body.append(viewport)
  return observed(
    viewport,
    { threshold: [0, WHOLE, 1] },
    ({ intersectionRatio }) => intersectionRatio >= WHOLE,
    (whole) => sight.hear('whole', whole),
  )
}

function observed(
  element: Element,
  how: IntersectionObserverInit,
  holds: (entry: IntersectionObserverEntry) => boolean,
  hear: (holds: boolean) => void,
): () => void {
  const observer = new IntersectionObserver((entries) => {
    const latest = entries.at(-1)
    if (latest !== undefined) hear(holds(latest))
  }, how)
  return () => {
    observer.unobserve(element)
    observer.observe(element)
  }
}

/** The end of the panel that is farther from the press. */
export function awayFrom(press: Event): 'top' | 'bottom' {
  return press instanceof MouseEvent && press.clientY > window.innerHeight / 2 ? 'top' : 'bottom'
}
