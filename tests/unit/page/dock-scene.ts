// The dock of the record's script on a page of its own, with a background that a test answers for.
import { afterEach, beforeEach, expect, vi } from 'vitest'
import type { RailState } from '@/lib/messaging/protocol'

export type Ask = { name: string; body?: { ref?: { contactId: string }; open?: boolean } }
type Hear = (message: object, sender: object, respond: () => void) => void

const { runtime, heard } = vi.hoisted(() => ({
  runtime: {
    id: 'x' as string | undefined,
    sendMessage: (_: unknown): Promise<unknown> => Promise.resolve(),
  },
  heard: new Set<Hear>(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: Object.assign(runtime, {
      getURL: (path: string) => `https://extension.test${path}`,
      onMessage: {
        addListener: (one: Hear) => heard.add(one),
        removeListener: (one: Hear) => heard.delete(one),
      },
    }),
  },
}))
export const { createDock } = await import('@/entrypoints/record.content/dock')

/** What a test may change, and look at. */
export const scene = {
  life: new AbortController(),
  roots: [] as ShadowRoot[],
  asked: [] as Ask[],
  answer: (_: Ask): unknown => null,
  shown: 'visible' as DocumentVisibilityState,
}

export const ref = (contactId: string) => ({ portalId: '1', contactId })
/** The words of a moment long past. */
export const says = (sentence: string): RailState['moments'] => [
  { from: 0, sign: '●', lines: [], sentence, tone: 'good' },
]
export const lead = (contactId: string, more: Partial<RailState> = {}): RailState => ({
  ref: ref(contactId),
  moments: says('Ready for handoff'),
  until: null,
  clockOffsetMs: 0,
  language: 'en',
  theme: 'system',
  side: 'right',
  ...more,
})
export const docks = () => [...document.querySelectorAll('hikitsugi-dock')]
export const root = () => scene.roots.at(-1) as ShadowRoot
export const button = () => root().querySelector('button') as HTMLButtonElement
export const lookAt = (state: DocumentVisibilityState) => {
  scene.shown = state
  document.dispatchEvent(new Event('visibilitychange'))
}
export const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
export const settle = () => new Promise<void>((done) => setTimeout(done))
export const tell = (name: string, body: object, sender: object = {}) => {
  for (const one of heard) one({ name, body }, sender, () => undefined)
}

beforeEach(() => {
  scene.shown = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => scene.shown)
  scene.life = new AbortController()
  scene.roots = []
  scene.asked = []
  runtime.id = 'x'
  scene.answer = ({ name, body }) =>
    name === 'dock.read'
      ? { open: false, width: 400, top: 0.1, side: 'right' }
      : name === 'rail.read'
        ? lead(body?.ref?.contactId ?? '')
        : null
  runtime.sendMessage = async (ask) => {
    scene.asked.push(ask as Ask)
    return { reply: await scene.answer(ask as Ask) }
  }
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed')
    scene.roots.push(attach.call(this, init))
    return root()
  })
})

afterEach(() => {
  scene.life.abort()
  expect(docks()).toEqual([])
  vi.restoreAllMocks()
})

export { heard, runtime }
