// @vitest-environment jsdom
// The dock on a tab: one at most, for the last record only, never pressed by a script, calm when the extension is gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Stage, StageName } from '@/lib/domain/stage'
import { RAIL_TEXTS } from '@/lib/i18n/rail-texts'
import type { RailState } from '@/lib/messaging/protocol'

type Ask = { name: string; body?: { ref?: { contactId: string }; open?: boolean } }
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
const { createDock } = await import('@/entrypoints/record.content/dock')

let life: AbortController
let roots: ShadowRoot[]
let asked: Ask[]
let answer: (ask: Ask) => unknown

const ref = (contactId: string) => ({ portalId: '1', contactId })
const at = (name: StageName): Stage => ({ name, steps: null, dueAt: null, hours: null })
const lead = (contactId: string, more: Partial<RailState> = {}): RailState => ({
  ref: ref(contactId),
  stage: at('ready'),
  texts: RAIL_TEXTS.en,
  clockOffsetMs: 0,
  language: 'en',
  theme: 'system',
  ...more,
})
const docks = () => [...document.querySelectorAll('hikitsugi-dock')]
const root = () => roots.at(-1) as ShadowRoot
const button = () => root().querySelector('button') as HTMLButtonElement
let shown: DocumentVisibilityState
const lookAt = (state: DocumentVisibilityState) => {
  shown = state
  document.dispatchEvent(new Event('visibilitychange'))
}
const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
const settle = () => new Promise<void>((done) => setTimeout(done))
const tell = (name: string, body: object, sender: object = {}) => {
  for (const one of heard) one({ name, body }, sender, () => undefined)
}

beforeEach(() => {
  shown = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => shown)
  life = new AbortController()
  roots = []
  asked = []
  runtime.id = 'x'
  answer = ({ name, body }) =>
    name === 'dock.read'
      ? { open: false, width: 400 }
      : name === 'rail.read'
        ? lead(body?.ref?.contactId ?? '')
        : null
  runtime.sendMessage = async (ask) => {
    asked.push(ask as Ask)
    return { reply: await answer(ask as Ask) }
  }
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed')
    roots.push(attach.call(this, init))
    return root()
  })
})

afterEach(() => {
  life.abort()
  expect(docks()).toEqual([])
  vi.restoreAllMocks()
})

it('shows and asks nothing before a record, and nothing after leaving it', async () => {
  const show = createDock(life.signal)
  show(null)
  await settle()
  expect([docks().length, asked.length]).toEqual([0, 0])
  show(ref('1'))
  await settle()
  expect(docks()[0]?.parentNode).toBe(document.documentElement)
  show(null)
  expect(docks()).toEqual([])
})

it('never has two docks, even beside one that an earlier script left', async () => {
  document.documentElement.append(document.createElement('hikitsugi-dock'))
  const show = createDock(life.signal)
  for (const id of ['1', '2', '3']) show(ref(id))
  await settle()
  expect(docks()).toHaveLength(1)
  for (const id of ['4', '5']) show(ref(id))
  expect(docks()).toHaveLength(1)
})

it('drops the answer about a record that was left', async () => {
  const open: (() => void)[] = []
  answer = ({ name, body }) => {
    if (name !== 'rail.read') return null
    const id = body?.ref?.contactId ?? ''
    const state = lead(id, { stage: at(id === '1' ? 'not_japan' : 'ready') })
    return new Promise((done) => open.push(() => done(state)))
  }
  const show = createDock(life.signal)
  show(ref('1'))
  show(ref('2'))
  await settle()
  open[1]?.()
  await settle()
  open[0]?.()
  tell('rail.changed', lead('1', { stage: at('not_ready') }))
  await settle()
  expect(button().title).toBe('Japan handoff\nReady for handoff')
})

it('hears the background, and no script of a tab', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  tell('rail.changed', lead('1', { stage: at('not_ready') }), { tab: { id: 1 } })
  expect(button().title).toContain('Ready for handoff')
  tell('rail.changed', lead('1', { stage: at('not_ready'), texts: RAIL_TEXTS.ja, language: 'ja' }))
  expect(button().title).toBe('日本リードの引き渡し\n条件未達')
  expect(button().getAttribute('aria-label')).toBe('日本リードの引き渡し')
})

it('makes no frame while it is closed', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  expect(root().querySelector('iframe')).toBeNull()
})

it('opens as it was left, makes one frame and keeps it from record to record', async () => {
  answer = ({ name }) => (name === 'dock.read' ? { open: true, width: 9999 } : null)
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  const frame = root().querySelector('iframe')
  expect([frame?.title, frame?.src]).toEqual(['Japan handoff', 'https://extension.test/panel.html'])
  expect(root().querySelector('[role=separator]')?.getAttribute('aria-valuenow')).toBe('480')
  show(ref('2'))
  tell('dock.changed', { open: false, width: 360 })
  expect(button().getAttribute('aria-expanded')).toBe('false')
  expect(root().querySelector('iframe')).toBe(frame)
})

it('is not pressed by scripts', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  button().click()
  button().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(button().getAttribute('aria-expanded')).toBe('false')
  expect(asked.map(({ name }) => name)).not.toContain('dock.write')
})

it('comes back when the page removed it, at the next look', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  docks()[0]?.remove()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(docks()).toHaveLength(1)
})

it('is one line without buttons once the extension is gone, and asks nothing more', async () => {
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  runtime.id = undefined
  asked.length = 0
  document.dispatchEvent(new Event('visibilitychange'))
  expect(root().querySelector('[role=status]')?.textContent).toBe('Updated: reload this tab')
  show(ref('2'))
  await settle()
  expect(root().querySelectorAll('button, iframe, [role=separator]')).toHaveLength(0)
  expect([docks().length, asked.length]).toEqual([1, 0])
})

it('stays calm while the background cannot be reached', async () => {
  runtime.sendMessage = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  createDock(life.signal)(ref('1'))
  await settle()
  expect(button().title).toBe('Japan handoff\nNo verdict yet')
})

it('ends with its script: no dock, no listener', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  life.abort()
  expect([docks().length, heard.size]).toEqual([0, 0])
})

it('asks and loads nothing in a hidden tab, not even the panel, and all of it when the tab is shown', async () => {
  shown = 'hidden'
  const reply = answer
  answer = (ask) => (ask.name === 'dock.read' ? { open: true, width: 360 } : reply(ask))
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  show(ref('2'))
  await settle()
  expect([asked.length, docks().length]).toEqual([0, 1])
  expect(root().querySelectorAll('iframe')).toHaveLength(0)
  lookAt('visible')
  await settle()
  expect(asked.map(({ name, body }) => [name, body?.ref?.contactId])).toEqual([
    ['rail.read', '2'],
    ['dock.read', undefined],
  ])
  expect(root().querySelectorAll('iframe')).toHaveLength(1)
})

it('asks nothing about a record that a hidden tab went to, until it is shown, and shows nothing of the former', async () => {
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  asked.length = 0
  lookAt('hidden')
  show(ref('2'))
  await settle()
  expect(asked).toEqual([])
  expect(button().title).toBe('Japan handoff\nNo verdict yet')
  lookAt('visible')
  await settle()
  expect(asked.map(({ body }) => body?.ref?.contactId)).toEqual(['2'])
  expect(button().title).toBe('Japan handoff\nReady for handoff')
})

it('asks again, and lets the panel look for its tab, when the page comes back as it was left', async () => {
  const reply = answer
  answer = (ask) => (ask.name === 'dock.read' ? { open: true, width: 360 } : reply(ask))
  createDock(life.signal)(ref('1'))
  await settle()
  asked.length = 0
  const hints: unknown[] = []
  const panel = root().querySelector('iframe')?.contentWindow
  vi.spyOn(panel as Window, 'postMessage').mockImplementation((...[data]: unknown[]) => void hints.push(data))
  comeBack()
  await settle()
  expect([asked.map(({ name }) => name), hints]).toEqual([['rail.read'], ['hikitsugi:look']])
})
