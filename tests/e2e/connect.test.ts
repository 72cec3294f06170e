// Connect: paste a token, read what it turns on, say who you are, and leave nothing behind.
import { describe, expect, it } from 'vitest'
import { CAST, PORTAL_ID } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import { pasteToken } from './harness/connect.ts'
import { goTo } from './harness/options.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

describe.each(both())('connect in $name', (contestant) => {
  it('refuses in words what is no token, and what HubSpot refuses', async () => {
    const world = await startWorld(contestant, { token: null })
    try {
      const { page, options } = await pasteToken(world.browser, 'short')
      await options.says(/does not look like an access token/)
      expect(world.apiRequests()).toEqual([])
      await page.close()
      const second = await pasteToken(world.browser, world.sandbox.tokens.revoked)
      await second.options.says(/refused the access token/)
      expect(await second.options.has('button', 'Disconnect')).toBe(false)
    } finally {
      await world.close()
    }
  })

  it('connects, remembers who I am, speaks Japanese at once, and forgets everything on Disconnect', async () => {
    const world = await startWorld(contestant, { token: null })
    try {
      const token = world.sandbox.tokens.noEmails
      const { page, options } = await pasteToken(world.browser, token)
      await options.get('button', 'Disconnect')
      const text = await options.says(PORTAL_ID)
      expect(text).toMatch(/Add the scope sales-email-read/)
      const owner = await until('an owner', () =>
        page.evaluate(() => {
          const choice = [...document.querySelectorAll('select')].find((one) => one.options.length > 4)
          return choice === undefined ? null : { id: choice.id, value: choice.options[2]?.value ?? '' }
        }),
      )
      await page.select(`[id="${owner.id}"]`, owner.value)
      const stored = () =>
        page.evaluate(async () => {
          const api = (
            globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
          ).chrome
          return JSON.stringify(await api.storage.local.get())
        })
      await until('the choice', async () => (await stored()).includes(owner.value))
      expect(await stored()).not.toContain(token)
      expect(await page.content()).not.toContain(token)

      const panel = await world.panel(CAST.ready)
      await panel.get('heading', 'Ready for handoff')
      await page.bringToFront()
      await goTo(options, 'browser')
      await options.choose('Language', 'ja')
      await panel.tab.page.bringToFront()
      await panel.get('heading', '引き渡し可')
      await page.bringToFront()
      await options.choose('言語', 'en')
      await panel.tab.page.bringToFront()
      await panel.get('heading', 'Ready for handoff')
      await page.bringToFront()
      await goTo(options, 'connection')
      await options.press('button', 'Disconnect')
      await options.press('button', 'Yes, disconnect')
      await options.says(/everything read with it are removed/)
      await panel.says(/Not connected/)
      world.apiRequests()
      await panel.tab.pushState(`/contacts/${PORTAL_ID}/record/0-1/${CAST.notJapan}`)
      await panel.says(/Not connected/)
      expect(world.apiRequests()).toEqual([])
    } finally {
      await world.close()
    }
  })

  it('shows the same page as a side panel, with nothing to show beside another page', async () => {
    const world = await startWorld(contestant)
    try {
      const page = await world.browser.openExtensionPage('panel.html')
      await new Accessible(page).says(/No contact open/)
    } finally {
      await world.close()
    }
  })
})
