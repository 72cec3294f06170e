// HubSpot is a single-page app: the dock follows the committed address, never doubles, never shows another's name.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CAST, EU_PORTAL_ID, PORTAL_ID } from '../sandbox/people/cast.ts'
import { both } from './harness/both.ts'
import { RecordTab } from './harness/record-tab.ts'
import { until } from './harness/until.ts'
import { recordUrl, startWorld, type World } from './harness/world.ts'

const path = (id: string) => `/contacts/${PORTAL_ID}/record/0-1/${id}`

describe.each(both())('navigation in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
  })
  afterAll(() => world?.close())
  beforeEach(() => {
    world.sandbox.setLatency(0)
    world.sandbox.faults.clear()
  })

  async function heading(tab: RecordTab): Promise<string> {
    const panel = await tab.panel()
    return panel.root.$$eval('h1', (all) => all.map((one) => one.textContent ?? '').join())
  }
  const fullName = (id: string) =>
    ['lastname', 'firstname'].map((name) => world.sandbox.portal.value('contacts', id, name) ?? '')

  const noRecords = [
    ['a company', `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-2/${CAST.readyCompany}`],
    ['a deal', `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-3/${CAST.deal}`],
    ['the index', `https://app.hubspot.com/contacts/${PORTAL_ID}/objects/0-1/views/all/list`],
    [
      'a company whose eschref holds a contact',
      `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-2/${CAST.readyCompany}?eschref=${encodeURIComponent(path(CAST.ready))}`,
    ],
  ]

  // Before any record was opened, so that every request would be one of these pages'.
  it('shows and requests nothing where there is no contact record, nor for another portal', async () => {
    world.apiRequests()
    for (const [, url] of noRecords) {
      const tab = await RecordTab.open(world.browser, url as string)
      await until('the page', () => tab.page.$('main'))
      expect([url, await tab.dockCount()]).toEqual([url, { underHtml: 0, anywhere: 0 }])
      await tab.close()
    }
    const eu = recordUrl(CAST.euContact, EU_PORTAL_ID, 'app-eu1.hubspot.com')
    const tab = await RecordTab.open(world.browser, eu)
    await (await tab.openPanel()).says(/Another portal/)
    await tab.close()
    expect(world.apiRequests()).toEqual([])
  })

  it.each(noRecords)('brings the dock to a record and takes it away on %s', async (_, url) => {
    const tab = await RecordTab.open(world.browser, url as string)
    await until('the page', () => tab.page.$('main'))
    await tab.pushState(path(CAST.ready))
    await tab.rail()
    await tab.pushState(new URL(url as string).pathname)
    await until('the dock to go', async () => (await tab.dockCount()).anywhere === 0)
    await tab.close()
  })

  it('keeps one dock and the right name over 20 records', async () => {
    const ids = [CAST.ready, CAST.scoreOnly, CAST.wrongLevel, CAST.notJapan, CAST.breached]
    const tab = await world.record(CAST.ready)
    await tab.openPanel()
    for (let round = 0; round < 20; round++) {
      const id = ids[round % ids.length] as string
      await tab.pushState(path(id))
      await until(`the name of ${id}`, async () => {
        const shown = await heading(tab)
        return fullName(id).every((part) => shown.includes(part as string))
      })
      expect(await tab.dockCount()).toEqual({ underHtml: 1, anywhere: 1 })
    }
    await tab.close()
  })

  it('shows only the last of two quick navigations, also when the first answers last', async () => {
    const [first, last] = [CAST.atRisk, CAST.metLate]
    const tab = await world.record(CAST.notJapan)
    await tab.openPanel()
    world.sandbox.faults.add({ match: { path: new RegExp(first) }, fault: { kind: 'delay', ms: 1500 } })
    const from = world.sandbox.requests.length
    const since = () => world.sandbox.requests.slice(from)
    await tab.pushState(path(first))
    await until('the first request', () => since().some((one) => !one.page && one.path.includes(first)))
    await tab.pushState(path(last))
    const isLast = async () => {
      const shown = await heading(tab)
      return fullName(last).every((part) => shown.includes(part as string))
    }
    await until('the last name', isLast)
    await until('every answer', () => since().every(({ status, page }) => page || status > 0))
    expect(await isLast()).toBe(true)
    await tab.close()
  })

  const addresses = [
    ['the old address', `https://app.hubspot.com/contacts/${PORTAL_ID}/contact/${CAST.ready}`],
    ['a view', `${recordUrl(CAST.ready)}/view/1`],
    [
      "another record's path in eschref",
      `${recordUrl(CAST.ready)}?eschref=${encodeURIComponent(path(CAST.notJapan))}`,
    ],
  ]
  it.each(addresses)('knows the record by %s', async (_, url) => {
    const tab = await RecordTab.open(world.browser, url as string)
    const panel = await tab.openPanel()
    await panel.get('heading', 'Ready for handoff')
    await panel.settled()
    await tab.close()
  })

  it('shows the contact when the page comes back from the browser’s memory of pages', async () => {
    const tab = await world.record(CAST.ready)
    const panel = await tab.openPanel()
    await panel.get('heading', 'Ready for handoff')
    await panel.settled()
    await tab.page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { __cameBack: persisted })),
    )
    await tab.page.evaluate(() => location.assign('https://www.evil.test/frames-a-record'))
    await until('the other site', () => tab.page.evaluate(() => location.host === 'www.evil.test'))
    await tab.back()
    // Chromium does not keep a page whose extension frame DevTools is attached to: it loads it again.
    await until('the page as it was left', () =>
      tab.page.evaluate(
        (anew) => location.host === 'app.hubspot.com' && (anew || Reflect.get(window, '__cameBack') === true),
        contestant.name === 'chromium',
      ),
    )
    await until('the contact in the panel', async () => {
      const texts = await world.browser.inFrames(tab.page, 'document.body.innerText')
      return texts.length === 1 && texts[0]?.includes('Ready for handoff')
    })
    expect((await tab.rail(({ open }) => open)).text).toContain('Ready')
    await tab.close()
  })

  it('follows back and forward, and a record opened from the cache of pages', async () => {
    const tab = await world.record(CAST.ready)
    const panel = await tab.openPanel()
    await panel.get('heading', 'Ready for handoff')
    await tab.pushState(path(CAST.notJapan))
    await panel.get('heading', 'Not a Japan lead')
    await tab.back()
    await panel.get('heading', 'Ready for handoff')
    await tab.close()
  })
})
