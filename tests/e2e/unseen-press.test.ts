// A decision pressed in a panel that nobody sees: under a lure, made transparent, moved out of view, by script. Nothing is written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import type { Panel } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

/** What a page can do to hide the panel from the person and leave it under the mouse. */
const HIDDEN: readonly [string, string, string][] = [
  ['the dock made transparent', 'hikitsugi-dock', 'opacity: 0.01'],
  ['the page made transparent', 'html', 'opacity: 0.01'],
  ['the page under a filter', 'html', 'filter: opacity(0.01)'],
  ['the page blended away', 'html', 'mix-blend-mode: multiply; background: black'],
  [
    'a lure over it that lets clicks through',
    '#lure',
    'position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none',
  ],
  [
    'a lure over its name alone',
    '#lure',
    'position: fixed; top: 60px; right: 0; width: 300px; height: 40px; z-index: 2147483647; background: white; pointer-events: none',
  ],
]
const OUT_OF_VIEW = ['all but a strip of it out of the window', 'html', 'translate: 160px 0'] as const

describe.each(both())('a press on a panel out of sight in $name', (contestant) => {
  let world: World
  let panel: Panel
  const told = () =>
    panel.root.evaluate(
      () => document.querySelector('[role="alert"]')?.textContent?.includes('Nothing was decided') === true,
    )
  const status = () => world.sandbox.portal.value('contacts', CAST.atRisk, 'japan_handoff_status')
  const style = (selector: string, css: string) =>
    panel.tab.page.evaluate(
      (where, rules) => {
        if (document.querySelector('#lure') === null) {
          const lure = document.createElement('div')
          lure.id = 'lure'
          document.body.append(lure)
        }
        const element = document.querySelector(where)
        if (rules === ';') element?.removeAttribute('style')
        else element?.setAttribute('style', rules.replaceAll(';', ' !important;'))
      },
      selector,
      `${css};`,
    )
  /** After this many frames the browser has told the panel how much of it can be seen: Chromium does so every tenth of a second. */
  const drawn = (pictures: number) =>
    panel.root.evaluate(async (many) => {
      for (let one = 0; one < many; one++) await new Promise((next) => requestAnimationFrame(next))
    }, pictures)
  beforeAll(async () => {
    world = await startWorld(contestant)
    panel = await world.panel(CAST.atRisk)
    await panel.settled()
    world.apiRequests()
  })
  afterAll(() => world?.close())

  const cases = contestant.name === 'firefox' ? [OUT_OF_VIEW] : [...HIDDEN, OUT_OF_VIEW]
  it.each(cases)('%s: nothing is decided, and the person is told', async (_, where, css) => {
    await style(where, css)
    await drawn(20)
    await panel.press('button', 'Accept')
    await until('the word about it', told)
    expect(await panel.has('button', 'Undo')).toBe(false)
    expect(await panel.has('button', 'Confirm')).toBe(false)
    await style(where, '')
    await panel.press('button', 'Close')
    await panel.gone('button', 'Close')
  })

  if (contestant.name === 'firefox') {
    it('one press decides nothing where nobody can tell what lies over it', async () => {
      await drawn(40)
      const before = await (await panel.get('button', 'Accept')).boundingBox()
      await panel.press('button', 'Accept')
      const second = await (await panel.get('button', 'Confirm')).boundingBox()
      expect(Math.abs((second?.y ?? 0) - (before?.y ?? 0))).toBeGreaterThan(80)
      await panel.press('button', 'Cancel')
      await panel.gone('button', 'Confirm')
    })
  }

  it('has written nothing so far, and decides once the panel is in view again', async () => {
    expect(status()).toBe('handed_off')
    expect(world.apiRequests().filter(({ method }) => method === 'PATCH')).toEqual([])
    await drawn(40)
    await panel.decide('Accept')
    await panel.says(/Accepted · written to HubSpot/)
    expect(status()).toBe('accepted')
  })
})
