// The separator at the panel's left edge: width by pointer or by keyboard, 320 to 480 px.

export const MIN_WIDTH = 320
export const MAX_WIDTH = 480
const STEP = 16

/** Any number as a width that the dock may have; what is not a number becomes the usual 360. */
export function clampWidth(width: number): number {
  return Number.isFinite(width) ? Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width))) : 360
}

/** Makes `bar` resize `panel`, which sits at the window's right edge. `onResize` gets each width a person settled on. */
export function resizable(
  bar: HTMLElement,
  panel: HTMLElement,
  onResize: (width: number) => void,
): { show(width: number, name: string): void } {
  let width = 360
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
    const next = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MIN_WIDTH, End: MAX_WIDTH }[
      event.key
    ]
    if (next === undefined || !event.isTrusted) return
    event.preventDefault()
    set(next)
    onResize(width)
  })

  bar.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return
    event.preventDefault()
    bar.focus()
    bar.setPointerCapture(event.pointerId)
    panel.classList.add('dragging')
    const start = { x: event.clientX, width }
    const drag = new AbortController()
    const move = (moved: PointerEvent) => set(start.width + start.x - moved.clientX)
    const end = () => {
      drag.abort()
      panel.classList.remove('dragging')
      if (width !== start.width) onResize(width)
    }
    bar.addEventListener('pointermove', move, drag)
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'])
      bar.addEventListener(type, end, drag)
  })

  return {
    show(next, name) {
      bar.setAttribute('aria-label', name)
      if (!panel.classList.contains('dragging')) set(next)
    },
  }
}
