// The separator at the panel's inner edge: width by pointer or by keyboard, 320 to 480 px.
import type { DockSide } from '@/lib/domain/settings'
import { draggable } from './drag'

export const MIN_WIDTH = 320
export const MAX_WIDTH = 480
const STEP = 16

/** Any number as a width that the dock may have; what is not a number becomes the usual 360. */
export function clampWidth(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) : 360
}

/** Makes `bar` resize `panel`, which stands at a side of the window. `onResize` gets each width a person settled on. */
export function resizable(
  bar: HTMLElement,
  panel: HTMLElement,
  onResize: (width: number) => void,
): { show(width: number, name: string, side: DockSide): void } {
  let width = 360
  /** Pixels that the panel gains when the bar goes one to the left. */
  let gain = 1
  bar.tabIndex = 0
  for (const [name, value] of Object.entries({
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-valuemin': MIN_WIDTH,
    'aria-valuemax': MAX_WIDTH,
  })) {
    bar.setAttribute(name, String(value))
  }

  function set(next: number): void {
    width = clampWidth(next)
    panel.style.width = `${width}px`
    bar.setAttribute('aria-valuenow', String(width))
  }

  bar.addEventListener('keydown', (event) => {
    const next = {
      ArrowLeft: width + gain * STEP,
      ArrowRight: width - gain * STEP,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    }[event.key]
    if (next === undefined || !event.isTrusted) return
    event.preventDefault()
    set(next)
    onResize(width)
  })

  let from = width
  draggable(bar, {
    start(press) {
      press.preventDefault()
      bar.focus()
      panel.classList.add('dragging')
      from = width
    },
    move: (right) => set(from - gain * right),
    end() {
      panel.classList.remove('dragging')
      if (width !== from) onResize(width)
    },
  })

  return {
    show(next, name, side) {
      gain = side === 'left' ? -1 : 1
      bar.setAttribute('aria-label', name)
      if (!panel.classList.contains('dragging')) set(next)
    },
  }
}
