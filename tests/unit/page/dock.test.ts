// @vitest-environment jsdom
// The dock on a tab: one at most, for the last record only, never pressed by a script, calm when the extension is gone.
import { expect, it, vi } from 'vitest'
import {
  button,
  comeBack,
  createDock,
  docks,
  heard,
  lead,
  lookAt,
  ref,
  root,
  runtime,
  says,
  scene,
  settle,
  tell,
} from './dock-scene'

it('shows and asks nothing before a record, and nothing after leaving it', async () => {
  const show = createDock(scene.life.signal)
  show(null)
  await settle()
  expect([docks().length, scene.asked.length]).toEqual([0, 0])
  show(ref('1'))
  await settle()
  expect(docks()[0]?.parentNode).toBe(document.documentElement)
  show(null)
  expect(docks()).toEqual([])
})

it('never has two docks, even beside one that an earlier script left', async () => {
  document.documentElement.append(document.createElement('hikitsugi-dock'))
  const show = createDock(scene.life.signal)
  for (const id of ['1', '2', '3']) show(ref(id))
  await settle()
  expect(docks()).toHaveLength(1)
  for (const id of ['4', '5']) show(ref(id))
  expect(docks()).toHaveLength(1)
})

it('drops the scene.answer about a record that was left', async () => {
  const open: (() => void)[] = []
  scene.answer = ({ name, body }) => {
    if (name !== 'rail.read') return null
    const id = body?.ref?.contactId ?? ''
    const state = lead(id, { moments: says(id === '1' ? 'Not a Japan lead' : 'Ready for handoff') })
    return new Promise((done) => open.push(() => done(state)))
  }
  const show = createDock(scene.life.signal)
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
  createDock(scene.life.signal)(ref('1'))
  await settle()
  tell('rail.changed', lead('1', { moments: says('Not ready') }), { tab: { id: 1 } })
  expect(button().title).toContain('Ready for handoff')
  tell('rail.changed', lead('1', { moments: says('未達'), language: 'ja' }))
  expect(button().title).toBe('日本リードの引き渡し\n未達')
  expect(button().getAttribute('aria-label')).toBe('日本リードの引き渡し')
})

it('makes no frame while it is closed', async () => {
  createDock(scene.life.signal)(ref('1'))
  await settle()
  expect(root().querySelector('iframe')).toBeNull()
})

it('opens as it was left, makes one frame and keeps it from record to record', async () => {
  scene.answer = ({ name }) =>
    name === 'dock.read' ? { open: true, width: 9999, top: 7, side: 'right' } : null
  const show = createDock(scene.life.signal)
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
  createDock(scene.life.signal)(ref('1'))
  await settle()
  button().click()
  button().dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(button().getAttribute('aria-expanded')).toBe('false')
  expect(scene.asked.map(({ name }) => name)).not.toContain('dock.write')
})

it('comes back when the page removed it, at the next look', async () => {
  createDock(scene.life.signal)(ref('1'))
  await settle()
  docks()[0]?.remove()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(docks()).toHaveLength(1)
})

it('is one line without buttons once the extension is gone, and asks nothing more', async () => {
  const show = createDock(scene.life.signal)
  show(ref('1'))
  await settle()
  runtime.id = undefined
  scene.asked.length = 0
  document.dispatchEvent(new Event('visibilitychange'))
  expect(root().querySelector('[role=status]')?.textContent).toBe('Updated: reload this tab')
  show(ref('2'))
  await settle()
  expect(root().querySelectorAll('button, iframe, [role=separator]')).toHaveLength(0)
  expect([docks().length, scene.asked.length]).toEqual([1, 0])
})

it('stays calm while the background cannot be reached', async () => {
  runtime.sendMessage = async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.')
  }
  createDock(scene.life.signal)(ref('1'))
  await settle()
  expect(button().title).toBe('Japan handoff\nNo verdict yet')
})

it('ends with its script: no dock, no listener', async () => {
  createDock(scene.life.signal)(ref('1'))
  await settle()
  scene.life.abort()
  expect([docks().length, heard.size]).toEqual([0, 0])
})

it('asks and loads nothing in a hidden tab, not even the panel, and all of it when the tab is scene.shown', async () => {
  scene.shown = 'hidden'
  const reply = scene.answer
  scene.answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right' } : reply(ask)
  const show = createDock(scene.life.signal)
  show(ref('1'))
  await settle()
  show(ref('2'))
  await settle()
  expect([scene.asked.length, docks().length]).toEqual([0, 1])
  expect(root().querySelectorAll('iframe')).toHaveLength(0)
  lookAt('visible')
  await settle()
  expect(scene.asked.map(({ name, body }) => [name, body?.ref?.contactId])).toEqual([
    ['rail.read', '2'],
    ['dock.read', undefined],
  ])
  expect(root().querySelectorAll('iframe')).toHaveLength(1)
})

it('asks nothing about a record that a hidden tab went to, until it is scene.shown, and shows nothing of the former', async () => {
  const show = createDock(scene.life.signal)
  show(ref('1'))
  await settle()
  scene.asked.length = 0
  lookAt('hidden')
  show(ref('2'))
  await settle()
  expect(scene.asked).toEqual([])
  expect(button().title).toBe('Japan handoff\nNo verdict yet')
  lookAt('visible')
  await settle()
  expect(scene.asked.map(({ body }) => body?.ref?.contactId)).toEqual(['2'])
  expect(button().title).toBe('Japan handoff\nReady for handoff')
})

it('asks again, and lets the panel look for its tab, when the page comes back as it was left', async () => {
  const reply = scene.answer
  scene.answer = (ask) =>
    ask.name === 'dock.read' ? { open: true, width: 360, top: 0.1, side: 'right' } : reply(ask)
  createDock(scene.life.signal)(ref('1'))
  await settle()
  scene.asked.length = 0
  const hints: unknown[] = []
  const panel = root().querySelector('iframe')?.contentWindow
  vi.spyOn(panel as Window, 'postMessage').mockImplementation((...[data]: unknown[]) => void hints.push(data))
  comeBack()
  await settle()
  expect([scene.asked.map(({ name }) => name), hints]).toEqual([['rail.read'], ['hikitsugi:look']])
})
