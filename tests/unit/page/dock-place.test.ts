// @vitest-environment jsdom
// Where the dock stands: at which side, folded for HubSpot's own window, by the shortcut; and its words as time goes by.
import { expect, it, vi } from 'vitest'
import { type Ask, button, createDock, docks, lead, ref, root, says, scene, settle, tell } from './dock-scene'

/** The dock as it is remembered: open, at this side. */
function remembered(more: object): void {
  const reply = scene.answer
  scene.answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right', ...more } : reply(ask)
}
const panel = () => root().querySelector('.panel') as HTMLElement

it('shows the rail or the panel, never one beside the other', async () => {
  createDock(scene.life.signal)(ref('1'))
  await settle()
  expect([button().hidden, panel().hidden]).toEqual([false, true])
  tell('dock.changed', { open: true, width: 360, top: 0.1 })
  expect([button().hidden, panel().hidden]).toEqual([true, false])
})

it.each(['right', 'left'])(
  'stands at the %s, and goes to the other side when that is chosen',
  async (side) => {
    remembered({ side })
    createDock(scene.life.signal)(ref('1'))
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
  scene.answer = (
    (reply) => (ask: Ask) =>
      ask.name === 'rail.read' ? null : reply(ask)
  )(scene.answer)
  const show = createDock(scene.life.signal)
  show(ref('1'))
  await settle()
  expect(docks()).toEqual([])
  scene.asked.length = 0
  show(ref('2'))
  tell('dock.toggle', null as never)
  await settle()
  expect([docks(), scene.asked.map(({ name }) => name)]).toEqual([[], []])
  tell('rail.changed', lead('2', { side: 'left' }))
  expect(docks()).toHaveLength(1)
  tell('rail.changed', lead('2', { side: 'off' }))
  expect(docks()).toEqual([])
})

it('makes room for HubSpot’s own window, comes back after it, and opens over it when scene.asked to', async () => {
  remembered({})
  const show = createDock(scene.life.signal)
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
  createDock(scene.life.signal)(ref('1'))
  await settle()
  tell('dock.toggle', null as never)
  expect(root().activeElement?.localName).toBe('iframe')
  expect(scene.asked.at(-1)).toMatchObject({ name: 'dock.write', body: { open: true } })
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
    const reply = scene.answer
    scene.answer = (ask) =>
      ask.name === 'rail.read' ? lead('1', { moments, until: start + 600_000 }) : reply(ask)
    createDock(scene.life.signal)(ref('1'))
    await vi.advanceTimersByTimeAsync(10)
    const said = () => button().title.split('\n')[1]
    expect(said()).toBe('0')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(said()).toBe('60000')
    scene.asked.length = 0
    await vi.advanceTimersByTimeAsync(300_000)
    expect([said(), scene.asked]).toEqual(['300000', []])
    await vi.advanceTimersByTimeAsync(300_000)
    const looks = () => scene.asked.filter(({ name }) => name === 'rail.read').length
    expect(looks()).toBe(2)
    // Nothing new came: it is asked again, once a minute.
    await vi.advanceTimersByTimeAsync(180_000)
    expect(looks()).toBe(5)
  } finally {
    vi.useRealTimers()
  }
})
