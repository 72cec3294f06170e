// The demonstration itself: sandbox portal, production build in Chromium, a lead's record with the panel open.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '../e2e/harness/chromium.ts'
import { connect } from '../e2e/harness/connect.ts'
import { RecordTab } from '../e2e/harness/record-tab.ts'
import { foreignAsked } from '../sandbox/foreign/asked.ts'
import { CAST, PORTAL_ID, startSandbox } from '../sandbox/sandbox.ts'

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
const PICTURES = fileURLToPath(new URL('../../demo-screenshots', import.meta.url))
const OURS = ['ready', 'nearlyReady', 'atRisk', 'breached', 'notJapan'] as const

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const recordUrl = (id: string) => `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-1/${id}`

const portal = foreignAsked(process.argv)
const sandbox = await startSandbox({ latencyMs: 120, ...(portal === null ? {} : { portal }) })
const leads: readonly (readonly [string, string])[] =
  portal === null
    ? OURS.map((name) => [name, recordUrl(CAST[name])])
    : sandbox.leads.map(({ id, contactId }) => [id, recordUrl(contactId)])
const [, first = ''] = leads[0] ?? []
const browser = await launchChromium(sandbox, BUILD, { headless: !hasDisplay })
try {
  await connect(browser, sandbox.tokens.full)
  const tab = await RecordTab.open(browser, first)
  const panel = await tab.openPanel()
  if (portal === null) await panel.get('heading', 'Ready for handoff')
  else await panel.settled()
  if (hasDisplay) {
    console.log('The panel is open beside a lead. Other leads worth a look:')
    for (const [name, url] of leads) console.log(`  ${name.padEnd(12)} ${url}`)
    console.log('Close the browser to end the demonstration.')
    await new Promise<void>((done) => browser.puppeteer.once('disconnected', () => done()))
  } else {
    mkdirSync(PICTURES, { recursive: true })
    for (const [name, url] of leads) {
      await tab.page.goto(url, { waitUntil: 'domcontentloaded' })
      const shown = await tab.openPanel()
      await shown.settled()
      await tab.page.waitForSelector('main')
      await tab.screenshot(`${PICTURES}/${name}.png`)
    }
    console.log(`No display: ran headless. Screenshots of ${leads.length} leads are in ${PICTURES}`)
  }
} finally {
  await browser.close().catch(() => undefined)
  await sandbox.close()
}
