// The life of an extension: a background that dies, an update under an open panel, a browser that is closed and opened.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { ask } from './harness/ask.ts'
import { both } from './harness/both.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

describe.each(both())('lifecycle in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())

  it('answers the next click after its background was killed', async () => {
    const tab = await world.record(CAST.ready)
    await tab.rail()
    await world.browser.killBackground()
    const panel = await tab.openPanel()
    await panel.get('heading', 'Ready for handoff')
    await panel.settled()
    await world.browser.killBackground()
    await panel.press('button', 'Refresh')
    await until('a new request', () => world.apiRequests().length > 0)
    await panel.settled()
    await world.browser.killBackground()
    await tab.pushState(`/contacts/24681357/record/0-1/${CAST.notJapan}`)
    await panel.get('heading', 'Not a Japan lead')
    await tab.close()
  })

  it('settles when the background dies in the middle of a load', async () => {
    const slow = world.sandbox.faults.add({
      match: { host: 'api.hubapi.com', path: /companies/ },
      times: 1,
      fault: { kind: 'delay', ms: 3_000 },
    })
    world.apiRequests()
    const panel = await world.panel(CAST.scoreOnly)
    await until('the load', () => world.sandbox.requests.some(({ path }) => path.includes(CAST.scoreOnly)))
    await world.browser.killBackground()
    await panel.says(/Not ready/)
    slow()
    await panel.tab.close()
  })

  it('remembers whether the dock was open, in the next tab', async () => {
    const tab = await world.record(CAST.ready)
    await tab.openPanel()
    const second = await world.record(CAST.notJapan)
    await second.rail(({ open }) => open)
    await second.closePanel()
    const third = await world.record(CAST.ready)
    expect((await third.rail()).open).toBe(false)
    for (const one of [tab, second, third]) await one.close()
  })

  it('asks nothing from a hidden tab until it is shown', async () => {
    const tab = await world.record(CAST.ready)
    await tab.rail(({ text }) => text.includes('Ready'))
    const front = await world.browser.newPage()
    await front.bringToFront()
    await until('the tab to be hidden', () => tab.page.evaluate(() => document.visibilityState === 'hidden'))
    world.apiRequests()
    await tab.pushState(`/contacts/24681357/record/0-1/${CAST.notJapan}`)
    // Another tab in front is served meanwhile.
    const other = await world.record(CAST.scoreOnly)
    await other.rail(({ description }) => description.includes('Not ready'))
    expect(world.apiRequests().filter(({ path }) => path.includes(CAST.notJapan))).toEqual([])
    await tab.page.bringToFront()
    await tab.rail(({ text }) => text.includes('Not Japan'))
    for (const one of [tab, other]) await one.close()
    await front.close()
  })
})

/** A storage area of the extension, as one of its pages reads it; `put` is written first. */
function storageOf(page: Page, area: 'local' | 'session', put: object = {}): Promise<object> {
  return page.evaluate(
    async (name, values) => {
      type Area = { get(keys: null): Promise<object>; set(values: object): Promise<void> }
      type Api = { storage: Record<string, Area> }
      const api = globalThis as unknown as { browser?: Api; chrome: Api }
      const found = (api.browser ?? api.chrome).storage[name]
      await found?.set(values)
      return (await found?.get(null)) ?? {}
    },
    area,
    put,
  )
}

describe.each(both())('what is stored in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())

  it('opens panel and options beside settings of a newer version and broken rows, and keeps them', async () => {
    const page = await world.browser.openExtensionPage('options.html')
    const newer = { language: 'ko', theme: 7, density: 'airy', keepToken: 'sometimes' }
    await storageOf(page, 'local', { settings: newer, dock: 'broken' })
    await storageOf(page, 'session', { clockOffset: 'noon', 'lead:1:24681357/1': null })
    await page.close()
    await world.browser.killBackground()
    const panel = await world.panel(CAST.ready)
    await panel.get('heading', 'Ready for handoff')
    const options = await world.browser.openExtensionPage('options.html')
    await until('the options', () => options.$('aria/Disconnect[role="button"]'))
    const { settings } = (await storageOf(options, 'local')) as { settings: object }
    expect(settings).toMatchObject(newer)
    await panel.tab.close()
    await options.close()
  })

  it('is gone after Disconnect, also what was being read, and nothing more is sent', async () => {
    const panel = await world.panel(CAST.notJapan)
    await panel.settled()
    const options = await world.browser.openExtensionPage('options.html')
    const slow = world.sandbox.faults.add({
      match: { host: 'api.hubapi.com', path: /contacts/ },
      fault: { kind: 'delay', ms: 1_500 },
    })
    await panel.tab.page.bringToFront()
    world.apiRequests()
    await panel.press('button', 'Refresh')
    await until('the load', () => world.apiRequests().length > 0)
    await ask(options, 'connection.disconnect')
    slow()
    world.apiRequests()
    await panel.says(/Not connected/)
    await until('every answer', () => world.sandbox.requests.every(({ status, page }) => page || status > 0))
    // Queued behind everything else that the background does with the last of them.
    expect((await ask(options, 'connection.read')).state).toBe('not_connected')
    const left = Object.keys(await storageOf(options, 'session'))
    expect(left.filter((key) => /^(lead|token)/.test(key))).toEqual([])
    expect(world.apiRequests()).toEqual([])
    await panel.tab.close()
    await options.close()
  })
})

describe.each(both())('an update in $name', (contestant) => {
  it('leaves one message, or one new dock, and no dead button', async () => {
    const world = await startWorld(contestant)
    try {
      const panel = await world.panel(CAST.ready)
      await panel.settled()
      await world.browser.reloadExtension()
      await until('one message or a living dock', async () => {
        const { tab } = panel
        await tab.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
        const count = await tab.dockCount()
        if (count.anywhere > 1) throw new Error('two docks')
        return (await tab.railNotice()) !== null || (await tab.railNow()) !== null
      })
      expect((await panel.tab.dockCount()).anywhere).toBe(1)
    } finally {
      await world.close()
    }
  })
})

describe.each(both())('a browser closed and opened again: $name', (contestant) => {
  it('keeps the connection in its profile', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'hikitsugi-profile-'))
    const first = await startWorld(contestant, { launch: { profileDir } })
    try {
      const panel = await first.panel(CAST.ready)
      await panel.settled()
      await first.browser.close()
      const again = await contestant.launch(first.sandbox, { profileDir })
      try {
        const page = await again.openExtensionPage('options.html')
        await until('the kept connection', () => page.$('aria/Disconnect[role="button"]'))
      } finally {
        await again.close()
      }
    } finally {
      await first.close()
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 3 })
    }
  })
})
