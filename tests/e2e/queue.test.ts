// My queue in the browser: where no record is open and from a record, the number on the button, the journal in the options.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { both } from './harness/both.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld, type World } from './harness/world.ts'

/** The leads of the queue, in their order. */
function rowsOf({ root }: Accessible): Promise<string[]> {
  return root.$$eval('.queue-row', (rows) => rows.map((row) => row.textContent ?? ''))
}

describe.each(both())('the queue in $name', (contestant) => {
  let world: World
  beforeAll(async () => {
    world = await startWorld(contestant)
    for (const lead of ['atRisk', 'breached'] as const)
      world.sandbox.portal.update(
        'contacts',
        CAST[lead],
        { hubspot_owner_id: OWNERS.mori },
        { indexed: true },
      )
  })
  afterAll(() => world?.close())

  it('asks who I am, then holds my leads, most urgent first', async () => {
    const panel = await world.panel(CAST.ready)
    await panel.settled()
    await panel.press('button', 'My queue')
    await panel.says('Choose who you are')
    const page = await world.browser.openExtensionPage('options.html')
    const options = new Accessible(page)
    const owner = await options.get('combobox', 'I am')
    await until('the owners', () => owner.evaluate((node) => (node as HTMLSelectElement).options.length > 3))
    await owner.evaluate((node, id) => {
      const select = node as HTMLSelectElement
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, id)
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, OWNERS.mori)
    await page.close()
    await panel.tab.page.bringToFront()
    await panel.says(/\d+ leads?, \d+ at risk or overdue/)
    const rows = await rowsOf(panel)
    expect(rows.length).toBeGreaterThan(1)
    expect(rows[0]).toContain('Overdue')
    await panel.press('button', 'Team')
    await panel.get('heading', 'Team queue')
    await until('the team', async () => (await rowsOf(panel)).length > rows.length)
    await panel.press('button', 'Back to the lead')
    await panel.get('heading', 'Ready for handoff')
    await panel.tab.close()
  })

  it('does not take a bounced mail and a cancelled meeting for a contact, and writes the call that nobody opened a panel for', async () => {
    const { portal } = world.sandbox
    const name = (id: string) => portal.value('contacts', id, 'lastname') ?? '?'
    const panel = await world.panel(CAST.ready)
    await panel.settled()
    await panel.press('button', 'My queue')
    await panel.press('button', 'Team')
    const rowOf = async (id: string) => (await rowsOf(panel)).find((row) => row.includes(name(id))) ?? ''
    await until('the look', async () => (await rowOf(CAST.autoReplyOnly)).includes('Overdue'))
    await until('the contact', async () => (await rowOf(CAST.metLate)).includes('Contacted'))
    await until(
      'the write',
      async () => portal.value('contacts', CAST.metLate, 'japan_first_contact_at') !== null,
    )
    await panel.tab.close()
  })

  it('opens a lead’s record from the list', async () => {
    const panel = await world.panel(CAST.ready)
    await panel.settled()
    await panel.press('button', 'My queue')
    await until('the leads', async () => (await rowsOf(panel)).length > 0)
    const [first] = await panel.root.$$('a.queue-link')
    const href = await first?.evaluate((node) => node.getAttribute('href'))
    expect(href).toMatch(/^https:\/\/app\.hubspot\.com\/contacts\/\d+\/record\/0-1\/\d+$/)
    await first?.click()
    await until('the record', () => panel.tab.page.url() === href)
    await panel.tab.close()
  })

  it('is what the side panel shows where no record is open', async () => {
    const page = await world.browser.openExtensionPage('panel.html')
    await new Accessible(page).get('heading', 'My queue')
    await page.close()
  })

  it('is a number on the toolbar button', async () => {
    const page = await world.browser.openExtensionPage('options.html')
    await until('the badge', () =>
      page.evaluate(async () => {
        const api = globalThis as unknown as { browser?: Api; chrome: Api }
        return /^\d+\+?$/.test(await (api.browser ?? api.chrome).action.getBadgeText({}))
        type Api = { action: { getBadgeText(of: object): Promise<string> } }
      }),
    )
    await page.close()
  })

  it('leads to decisions that the journal keeps', async () => {
    const panel = await world.panel(CAST.atRisk)
    await panel.settled()
    await panel.decide('Too early in evaluation')
    await panel.says(/written to HubSpot/)
    await panel.tab.close()
    const page = await world.browser.openExtensionPage('options.html')
    const options = new Accessible(page)
    await options.get('table', 'Decisions from this browser')
    await options.says(/Rejected: Too early in evaluation\s*Written \d\d:\d\d/)
    await page.close()
  })
})
