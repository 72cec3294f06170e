// The README's pictures: the production build on the sandbox portal, in both languages, light and dark.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { both } from '../e2e/harness/both.ts'
import { monthStart, seedHandoffs } from '../e2e/harness/handoffs.ts'
import { goTo } from '../e2e/harness/options.ts'
import { Accessible } from '../e2e/harness/panel.ts'
import { publishScore } from '../e2e/harness/portal-setup.ts'
import type { LaunchOptions } from '../e2e/harness/test-browser.ts'
import { until } from '../e2e/harness/until.ts'
import { startWorld, type World } from '../e2e/harness/world.ts'
import { CAST, type CastName } from '../sandbox/people/cast.ts'

const PICTURES = fileURLToPath(new URL('../../docs', import.meta.url))
const [chromium] = both()
if (chromium === undefined) throw new Error('No browser')

async function withWorld(launch: LaunchOptions, work: (world: World) => Promise<void>): Promise<void> {
  const world = await startWorld(chromium as NonNullable<typeof chromium>, { launch })
  try {
    await work(world)
  } finally {
    await world.close()
  }
}

async function page(world: World, lead: CastName, name: string): Promise<void> {
  const panel = await world.panel(CAST[lead])
  await panel.settled()
  await panel.tab.page.waitForSelector('main')
  await panel.tab.screenshot(`${PICTURES}/${name}.png`)
  await panel.tab.close()
}

async function panelAlone(world: World, lead: CastName, name: string, why?: string): Promise<void> {
  const panel = await world.panel(CAST[lead])
  await panel.settled()
  if (why !== undefined) await panel.press('button', why)
  await panel.screenshot(`${PICTURES}/${name}.png`)
  await panel.tab.close()
}

/** The editor with a change that its preview shows, and the health check. */
async function definitionAndHealth(options: Page): Promise<void> {
  const page = new Accessible(options)
  await goTo(page, 'definition')
  await page.press('button', 'Edit')
  await page.press('button', 'Fit')
  const lead = await page.get('textbox', 'Address or id of a contact')
  await lead.type(CAST.ready)
  await options.keyboard.press('Enter')
  await page.says('Stays')
  const fewest = await page.get('textbox', 'Minimum employees')
  await fewest.click({ count: 3 })
  await fewest.type('1000')
  await page.says('Ready for handoff → Not ready')
  await options.setViewport({ width: 1200, height: 1700 })
  await picture(options, 'section.definition', 'definition')
  await goTo(page, 'health')
  await page.press('button', 'Check the handoff')
  await page.idle()
  await picture(options, 'section:has(ol.health)', 'health')
  await options.close()
}

async function picture(page: Page, selector: string, name: string): Promise<void> {
  const part = await page.waitForSelector(selector)
  await part?.screenshot({ path: `${PICTURES}/${name}.png` })
}

/** A month of the review. */
async function review(world: World): Promise<void> {
  seedHandoffs(world.sandbox.portal, monthStart(Date.now(), -1), 120, '0123456789abcdef')
  const page = await world.browser.openExtensionPage('review.html')
  const shown = new Accessible(page)
  await shown.press('button', 'Load this month')
  await shown.get('button', 'Reload')
  await page.screenshot({ path: `${PICTURES}/review.png` })
}

mkdirSync(PICTURES, { recursive: true })
await withWorld({ language: 'en', viewport: { width: 1280, height: 900 } }, async (world) => {
  await page(world, 'ready', 'record')
  await panelAlone(world, 'atRisk', 'decide')
  const decided = await world.panel(CAST.breached)
  await decided.settled()
  await decided.decide('Too early in evaluation')
  await decided.says(/· written to HubSpot/)
  await decided.settled()
  await decided.screenshot(`${PICTURES}/written.png`)
  await decided.press('button', 'My queue')
  await decided.press('button', 'Team')
  await decided.get('heading', 'Team queue')
  await decided.says(/\d+ leads?, \d+ at risk or overdue/)
  await until('the looks', async () => !/Checking ·|Checking$/m.test(await decided.allText()))
  await decided.drawn()
  await decided.screenshot(`${PICTURES}/queue.png`)
  await decided.tab.close()
  const options = await world.browser.openExtensionPage('options.html')
  await options.waitForSelector('.checklist')
  await new Accessible(options).idle()
  await options.screenshot({ path: `${PICTURES}/options.png` })
  await definitionAndHealth(options)
})
await withWorld({ language: 'en', viewport: { width: 1280, height: 900 } }, async (world) => {
  await publishScore(world)
  await panelAlone(world, 'scoreOnly', 'score-only')
})
await withWorld({ language: 'ja', viewport: { width: 1280, height: 900 } }, (world) =>
  panelAlone(world, 'breached', 'overdue-ja', 'この期限になる理由'),
)
await withWorld({ language: 'ja', colorScheme: 'dark', viewport: { width: 1280, height: 900 } }, (world) =>
  panelAlone(world, 'atRisk', 'before-call-ja-dark'),
)
const empty = await startWorld(chromium, {
  sandbox: { people: 'none' },
  launch: { language: 'en', viewport: { width: 1100, height: 1100 } },
})
try {
  await review(empty)
} finally {
  await empty.close()
}
console.log(`Pictures are in ${PICTURES}`)
