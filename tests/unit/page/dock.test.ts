// @vitest-environment jsdom
// The dock on a tab: one at most, for the last record only, never pressed by a script, calm when the extension is gone.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
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
/** The words of a moment long past. */
const says = (sentence: string): RailState['moments'] => [
  { from: 0, sign: '●', lines: [], sentence, tone: 'good' },
]
const lead = (contactId: string, more: Partial<RailState> = {}): RailState => ({
  ref: ref(contactId),
  moments: says('Ready for handoff'),
  until: null,
  clockOffsetMs: 0,
  language: 'en',
  theme: 'system',
  side: 'right',
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
      ? { open: false, width: 400, top: 0.1, side: 'right' }
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
    const state = lead(id, { moments: says(id === '1' ? 'Not a Japan lead' : 'Ready for handoff') })
    return new Promise((done) => open.push(() => done(state)))
  }
  const show = createDock(life.signal)
  show(ref('1'))
  show(ref('2'))
  await settle()
  open[1]?.()
  await settle()
  open[0]?.()
  tell('rail.changed', lead('1', { moments: says('Not ready') }))
  await settle()
  expect(button().title).toBe('Japan handoff\nReady for handoff')
})

it('hears the background, and no script of a tab', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  tell('rail.changed', lead('1', { moments: says('Not ready') }), { tab: { id: 1 } })
  expect(button().title).toContain('Ready for handoff')
  tell('rail.changed', lead('1', { moments: says('未達'), language: 'ja' }))
  expect(button().title).toBe('日本リードの引き渡し\n未達')
  expect(button().getAttribute('aria-label')).toBe('日本リードの引き渡し')
})

it('makes no frame while it is closed', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  expect(root().querySelector('iframe')).toBeNull()
})

it('opens as it was left, makes one frame and keeps it from record to record', async () => {
  answer = ({ name }) => (name === 'dock.read' ? { open: true, width: 9999, top: 7, side: 'right' } : null)
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  const frame = root().querySelector('iframe')
  expect([frame?.title, frame?.src]).toEqual(['Japan handoff', 'https://extension.test/panel.html'])
  expect(root().querySelector('[role=separator]')?.getAttribute('aria-valuenow')).toBe('480')
  show(ref('2'))
  tell('dock.changed', { open: false, width: 360, top: 0.1 })
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
  answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right' } : reply(ask)
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
  answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right' } : reply(ask)
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

/** The dock as it is remembered: open, at this side. */
function remembered(more: object): void {
  const reply = answer
  answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right', ...more } : reply(ask)
}
const panel = () => root().querySelector('.panel') as HTMLElement

it('shows the rail or the panel, never one beside the other', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  expect([button().hidden, panel().hidden]).toEqual([false, true])
  tell('dock.changed', { open: true, width: 360, top: 0.1 })
  expect([button().hidden, panel().hidden]).toEqual([true, false])
})

it.each(['right', 'left'])(
  'stands at the %s, and goes to the other side when that is chosen',
  async (side) => {
    remembered({ side })
    createDock(life.signal)(ref('1'))
    await settle()
    const dock = root().querySelector<HTMLElement>('.dock')
    expect(dock?.dataset.side).toBe(side)
    const other = side === 'right' ? 'left' : 'right'
    tell('rail.changed', lead('1', { side: other }))
    expect(dock?.dataset.side).toBe(other)
  },
)

it('leaves the page alone where it is off, and comes when it is switched on', async () => {
  remembered({ side: 'off' })
  answer = (
    (reply) => (ask: Ask) =>
      ask.name === 'rail.read' ? null : reply(ask)
  )(answer)
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  expect(docks()).toEqual([])
  asked.length = 0
  show(ref('2'))
  tell('dock.toggle', null as never)
  await settle()
  expect([docks(), asked.map(({ name }) => name)]).toEqual([[], []])
  tell('rail.changed', lead('2', { side: 'left' }))
  expect(docks()).toHaveLength(1)
  tell('rail.changed', lead('2', { side: 'off' }))
  expect(docks()).toEqual([])
})

it('makes room for HubSpot’s own window, comes back after it, and opens over it when asked to', async () => {
  remembered({})
  const show = createDock(life.signal)
  show(ref('1'))
  await settle()
  expect(panel().hidden).toBe(false)
  show(ref('1'), true)
  expect([panel().hidden, button().hidden]).toEqual([true, false])
  show(ref('1'))
  expect(panel().hidden).toBe(false)
  show(ref('1'), true)
  tell('dock.toggle', null as never)
  expect(panel().hidden).toBe(false)
})

it('opens and closes by the shortcut, with the focus in the panel and back on the rail', async () => {
  createDock(life.signal)(ref('1'))
  await settle()
  tell('dock.toggle', null as never)
  expect(root().activeElement?.localName).toBe('iframe')
  expect(asked.at(-1)).toMatchObject({ name: 'dock.write', body: { open: true } })
  tell('dock.toggle', null as never)
  expect(root().activeElement).toBe(button())
})

it('says the words that hold as time goes by, and asks for more when they end', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const start = Date.now()
    const moments = [0, 60_000, 300_000].flatMap((after) =>
      says(`${after}`).map((moment) => ({ ...moment, from: start + after })),
    )
    const reply = answer
    answer = (ask) => (ask.name === 'rail.read' ? lead('1', { moments, until: start + 600_000 }) : reply(ask))
    createDock(life.signal)(ref('1'))
    await vi.advanceTimersByTimeAsync(10)
    const said = () => button().title.split('\n')[1]
    expect(said()).toBe('0')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said()).toBe('60000')
    asked.length = 0
    await vi.advanceTimersByTimeAsync(300_000)
    expect([said(), asked]).toEqual(['300000', []])
    await vi.advanceTimersByTimeAsync(300_000)
    expect(asked.some(({ name }) => name === 'rail.read')).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})
