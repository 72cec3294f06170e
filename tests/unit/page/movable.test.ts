// @vitest-environment jsdom
// The rail's button: a press opens, a drag or an arrow key moves, and what a script sends does neither.
import { beforeEach, expect, it, vi } from 'vitest'
import { clampTop, movable, USUAL_TOP } from '@/entrypoints/record.content/movable'

let button: HTMLButtonElement
let told: (number | 'press')[]
let show: (top: number) => void

let heard: Map<string, (event: never) => void>

/** An event as the browser sends it, unless `isTrusted` says otherwise: no test can dispatch one that is vouched for. */
function send(type: string, more: object, isTrusted = true) {
  const event = { ...more, type, isTrusted, defaultPrevented: false, preventDefault() {} }
  event.preventDefault = () => {
    event.defaultPrevented = true
  }
  heard.get(type)?.(event as never)
  return event
}
const drag = (by: number, isTrusted = true) => {
  send('pointerdown', { button: 0, clientY: 100, pointerId: 1 }, isTrusted)
  send('pointermove', { clientY: 100 + by / 2 }, isTrusted)
  send('pointermove', { clientY: 100 + by }, isTrusted)
  send('pointerup', {}, isTrusted)
  send('click', {}, isTrusted)
}
const shownTop = () => Number(button.style.getPropertyValue('--top'))

beforeEach(() => {
  button = document.createElement('button')
  const parent = document.createElement('div')
  parent.append(button)
  Object.defineProperty(parent, 'clientHeight', { value: 1100 })
  Object.defineProperty(button, 'offsetHeight', { value: 100 })
  button.setPointerCapture = vi.fn()
  heard = new Map()
  button.addEventListener = ((type: string, hear: never, options?: { signal?: AbortSignal }) => {
    heard.set(type, hear)
    options?.signal?.addEventListener('abort', () => heard.delete(type))
  }) as typeof button.addEventListener
  told = []
  ;({ show } = movable(button, { press: () => told.push('press'), move: (top) => told.push(top) }))
  show(0.5)
})

it.each([
  [0, 0],
  [3, 0],
  [-4, 0],
])('a press that trembles by %i px opens', (by) => {
  drag(by)
  expect([told, shownTop()]).toEqual([['press'], 0.5])
})

it.each([
  [250, 0.75],
  [-250, 0.25],
  [9_000, 1],
  [-9_000, 0],
])('a drag by %i px puts it at %f, and is no press', (by, top) => {
  drag(by)
  expect([told, shownTop()]).toEqual([[top], top])
  drag(0)
  expect(told).toEqual([top, 'press'])
})

it('arrow keys move it, and do not scroll the page', () => {
  expect(send('keydown', { key: 'ArrowDown' }).defaultPrevented).toBe(true)
  send('keydown', { key: 'ArrowUp' })
  send('keydown', { key: 'ArrowUp' })
  expect(told).toEqual([0.55, 0.5, 0.45].map((top) => expect.closeTo(top)))
  expect(send('keydown', { key: 'Enter' }).defaultPrevented).toBe(false)
})

it('a script moves and presses nothing', () => {
  drag(250, false)
  send('keydown', { key: 'ArrowDown' }, false)
  expect([told, shownTop()]).toEqual([[], 0.5])
})

it('another mouse button does nothing', () => {
  send('pointerdown', { button: 2, clientY: 0, pointerId: 1 })
  send('pointermove', { clientY: 500 })
  expect([told, shownTop()]).toEqual([[], 0.5])
})

it.each([
  [-1, 0],
  [2, 1],
  [0.4, 0.4],
  [Number.NaN, USUAL_TOP],
  [Number.POSITIVE_INFINITY, USUAL_TOP],
])('%f is kept as %f', (top, kept) => {
  expect(clampTop(top)).toBe(kept)
})
