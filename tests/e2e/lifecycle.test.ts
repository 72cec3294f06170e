// The life of an extension: a background that dies, an update under an open panel, a browser that is closed and opened.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
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
    await panel.get('heading', 'Not ready')
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
