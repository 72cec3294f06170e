// The demonstration itself: sandbox portal, production build in Chromium, a lead's record with the panel open.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchChromium } from '../e2e/harness/chromium.ts'
import { connect } from '../e2e/harness/connect.ts'
import { RecordTab } from '../e2e/harness/record-tab.ts'
import { CAST, PORTAL_ID, startSandbox } from '../sandbox/sandbox.ts'

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url))
const PICTURES = fileURLToPath(new URL('../../demo-screenshots', import.meta.url))
const LEADS = ['ready', 'nearlyReady', 'atRisk', 'breached', 'notJapan'] as const

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const recordUrl = (id: string) => `https://app.hubspot.com/contacts/${PORTAL_ID}/record/0-1/${id}`

const sandbox = await startSandbox({ latencyMs: 120 })
const browser = await launchChromium(sandbox, BUILD, { headless: !hasDisplay })
try {
  await connect(browser, sandbox.tokens.full)
  const tab = await RecordTab.open(browser, recordUrl(CAST.ready))
  const panel = await tab.openPanel()
  await panel.get('heading', 'Ready for handoff')
  if (hasDisplay) {
    console.log('The panel is open beside a lead. Other leads worth a look:')
    for (const lead of LEADS) console.log(`  ${lead.padEnd(12)} ${recordUrl(CAST[lead])}`)
    console.log('Close the browser to end the demonstration.')
    await new Promise<void>((done) => browser.puppeteer.once('disconnected', () => done()))
  } else {
    mkdirSync(PICTURES, { recursive: true })
    for (const lead of LEADS) {
      await tab.page.goto(recordUrl(CAST[lead]), { waitUntil: 'domcontentloaded' })
      const shown = await tab.openPanel()
      await shown.settled()
      await tab.page.waitForSelector('main')
      await tab.screenshot(`${PICTURES}/${lead}.png`)
    }
    console.log(`No display: ran headless. Screenshots of ${LEADS.length} leads are in ${PICTURES}`)
  }
} finally {
  await browser.close().catch(() => undefined)
  await sandbox.close()
}
