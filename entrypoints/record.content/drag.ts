// A drag by the main button of a pointer, from press to release.

/** What a drag does: `start` at the press, `move` with the way since then in CSS px, `end` at the release. */
export interface Drag {
  start(event: PointerEvent): void
  move(right: number, down: number): void
  end(): void
}

/** Hears the drags of `handle`. Only a press that the browser vouches for begins one. */
export function draggable(handle: HTMLElement, on: Drag): void {
  handle.addEventListener('pointerdown', (press) => {
    if (!press.isTrusted || press.button !== 0) return
    handle.setPointerCapture(press.pointerId)
    on.start(press)
    const drag = new AbortController()
    const end = () => {
      drag.abort()
      on.end()
    }
    handle.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => on.move(clientX - press.clientX, clientY - press.clientY),
      drag,
    )
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'])
      handle.addEventListener(type, end, drag)
  })
}
