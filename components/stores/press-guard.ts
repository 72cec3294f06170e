// Whether a press was made on a panel that a person sees: under no lure, not through a panel made transparent.
import type { PanelTimers } from './panel-timers'
import { createSight, type Sight } from './sight'

/** Judges the presses that decide. */
export interface PressGuard {
  /** Nobody can tell here whether something lies over the panel: a decision takes a second press, at another place. */
  readonly asksTwice: boolean
  /** True for a press on a panel that is in view. No other page's script can make one here. Never rejects. */
  counts(press: Event): Promise<boolean>
}

/** A page of its own, as in the browser's side panel: no other page can lie over it. */
const OWN_WINDOW: PressGuard = { asksTwice: false, counts: async () => true }

/** Parts of a pixel are cut off at most zoom levels. */
const WHOLE = 0.97

/** Chromium's second version of IntersectionObserver; TypeScript knows the first. */
interface ClearView extends IntersectionObserverInit {
  readonly trackVisibility: true
  readonly delay: number
}
/** The shortest that Chromium allows. */
const CLEAR_VIEW: ClearView = { trackVisibility: true, delay: 100 }

/** The guard of this page. `framed`: it stands in another page, which may do with its frame what it likes. */
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
  // Chromium says "hidden" when the tab goes behind another one, and by itself nothing when it comes back.
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

/** Each of these returns how to ask the browser anew. */
function watchClear(sight: Sight): () => void {
  // The page's root: whatever hides any part of the panel hides it.
  const root = document.documentElement
  return observed(
    root,
    CLEAR_VIEW,
    (entry) => 'isVisible' in entry && entry.isVisible === true,
    (clear) => sight.hear('clear', clear),
  )
}

/** A frame's own viewport as an element: what its page cuts off of it is missing here. */
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

/** The end of the panel at which a press was not. */
export function awayFrom(press: Event): 'top' | 'bottom' {
  return press instanceof MouseEvent && press.clientY > window.innerHeight / 2 ? 'top' : 'bottom'
}
