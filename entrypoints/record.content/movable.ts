// The rail up and down its side of the window, by pointer or by keyboard; a press without a move opens the panel.
import { draggable } from './drag'

/** How far a pointer may tremble and still press, in px. */
const TREMBLE = 4
const STEP = 0.05
/** Where the rail stands until somebody moves it: clear of HubSpot's own header. */
export const USUAL_TOP = 0.1

/** Any number as a share of the rail's room; what is not a number becomes the usual place. */
export function clampTop(top: number): number {
  return Number.isFinite(top) ? Math.min(1, Math.max(0, top)) : USUAL_TOP
}

/**
 * Makes `button` movable within the height of its parent. `move` gets each place that a person settled on, as a share of
 * the room, 0 to 1; `press` is called for a press that was no move. Only events that the browser vouches for count.
 */
export function movable(
  button: HTMLElement,
  on: { press(): void; move(top: number): void },
): { show(top: number): void } {
  let top = USUAL_TOP
  let moved = false

  const room = () => Math.max(1, (button.parentElement?.clientHeight ?? 0) - button.offsetHeight)

  function set(next: number): void {
    top = clampTop(next)
    button.style.setProperty('--top', String(top))
  }

  button.addEventListener('click', (event) => {
    if (event.isTrusted && !moved) on.press()
    moved = false
  })

  button.addEventListener('keydown', (event) => {
    const step = { ArrowUp: -STEP, ArrowDown: STEP }[event.key]
    if (step === undefined || !event.isTrusted) return
    event.preventDefault()
    set(top + step)
    on.move(top)
  })

  let from = top
  draggable(button, {
    start() {
      moved = false
      from = top
    },
    move(_, down) {
      moved ||= Math.abs(down) > TREMBLE
      if (moved) set(from + down / room())
    },
    end: () => moved && on.move(top),
  })

  return { show: set }
}
