// How soon a person sees something: rail, cached panel, cold verdict; and what a view costs in requests.
import { launchChromium } from '../e2e/harness/chromium.ts'
import { connect } from '../e2e/harness/connect.ts'
import type { Panel } from '../e2e/harness/panel.ts'
import { RecordTab } from '../e2e/harness/record-tab.ts'
import { CAST, PORTAL_ID } from '../sandbox/people/cast.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { quantile, type Row } from './table.ts'

const LATENCY = 100
const INDEX = `/contacts/${PORTAL_ID}/objects/0-1/views/all/list`
const path = (id: string) => `/contacts/${PORTAL_ID}/record/0-1/${id}`
const WARM = [CAST.ready, CAST.scoreOnly, CAST.nearlyReady, CAST.breached]
/** Leads for which no first contact is written: that is not part of the view. */
const COLD = [
  CAST.wrongLevel,
  CAST.stale,
  CAST.rejected,
  CAST.returned,
  CAST.needsReview,
  CAST.rejectedBefore,
  CAST.proposerInIt,
  CAST.responsible,
  CAST.notJapan,
  CAST.atRisk,
]

/** Ms since the epoch at which the URL was committed by the page's own script. */
function go(tab: RecordTab, to: string): Promise<number> {
  return tab.page.evaluate((url) => {
    const at = performance.timeOrigin + performance.now()
    history.pushState({}, '', url)
    return at
  }, to)
}

async function railMs(tab: RecordTab): Promise<number> {
  return tab.page.evaluate(async (to) => {
    const started = performance.now()
    history.pushState({}, '', to)
    while (document.querySelector('hikitsugi-dock') === null) await new Promise(requestAnimationFrame)
    return performance.now() - started
  }, path(CAST.ready))
}

/** Ms from the commit of another record's URL until the panel shows that lead with a verdict. */
async function shownAfter(panel: Panel, tab: RecordTab, id: string): Promise<number> {
  const before = await panel.root.evaluate(() => document.querySelector('h1')?.textContent ?? '')
  const watching = panel.root.evaluate(async (last) => {
    const end = performance.now() + 10_000
    for (;;) {
      const name = document.querySelector('h1:not(.visually-hidden)')?.textContent
      const busy = document.querySelector('.verdict[aria-busy="true"]') !== null
      if (name && name !== last && document.querySelector('.verdict') && !busy) break
      if (performance.now() > end) throw new Error(`still ${name}`)
      await new Promise((next) => setTimeout(next, 4))
    }
    return performance.timeOrigin + performance.now()
  }, before)
  const started = await go(tab, path(id))
  return (await watching) - started
}

const ms = (figure: number) => `${figure.toFixed(0)} ms`

/** The rows of times and requests, in Chromium. */
export async function timeRows(sandbox: Sandbox, extensionDir: string): Promise<Row[]> {
  const browser = await launchChromium(sandbox, extensionDir)
  try {
    await connect(browser, sandbox.tokens.full)
    const tab = await RecordTab.open(browser, `https://app.hubspot.com${path(CAST.ready)}`)
    const panel = await tab.openPanel()
    await panel.settled()
    await tab.page.bringToFront()
    for (const id of [...WARM.slice(1), ...WARM]) {
      await shownAfter(panel, tab, id)
      await panel.settled()
    }
    const cached: number[] = []
    for (let round = 0; round < 24; round++)
      cached.push(await shownAfter(panel, tab, WARM[round % WARM.length] as string))
    await panel.settled()

    sandbox.setLatency(LATENCY)
    const cold: number[] = []
    const requests: number[] = []
    const trips: number[] = []
    for (const id of COLD) {
      const from = sandbox.requests.length
      cold.push(await shownAfter(panel, tab, id))
      await panel.settled()
      const api = sandbox.requests.slice(from).filter(({ host }) => host.startsWith('api.'))
      requests.push(api.length)
      const first = Math.min(...api.map(({ at }) => at))
      trips.push(1 + Math.max(...api.map(({ at }) => Math.floor((at - first) / LATENCY))))
    }
    const hung = sandbox.faults.add({ match: { host: 'api.hubapi.com' }, fault: { kind: 'hang' } })
    await shownAfter(panel, tab, CAST.wrongLevel)
    hung()
    sandbox.setLatency(0)
    await tab.closePanel()

    const rails: number[] = []
    for (let round = 0; round < 24; round++) {
      await go(tab, INDEX)
      await tab.page.waitForFunction('document.querySelector("hikitsugi-dock") === null')
      rails.push(await railMs(tab))
    }
    const coldExtra = quantile(cold, 0.5) - 2 * LATENCY
    const [rail, painted] = [quantile(rails, 0.95), quantile(cached, 0.95)]
    return [
      { what: 'rail after the URL commits, p50', figure: ms(quantile(rails, 0.5)), budget: '', ok: null },
      { what: 'rail after the URL commits, p95', figure: ms(rail), budget: '<= 60 ms', ok: rail <= 60 },
      { what: 'panel painted from cache, p50', figure: ms(quantile(cached, 0.5)), budget: '', ok: null },
      { what: 'panel painted from cache, p95', figure: ms(painted), budget: '<= 120 ms', ok: painted <= 120 },
      {
        what: `cold verdict beyond two trips of ${LATENCY} ms`,
        figure: ms(coldExtra),
        budget: '<= 60 ms',
        ok: coldExtra <= 60,
      },
      {
        what: 'requests of a cold view, most',
        figure: String(Math.max(...requests)),
        budget: '<= 9',
        ok: Math.max(...requests) <= 9,
        firm: true,
      },
      {
        what: 'dependent round trips of a cold view, median',
        figure: String(quantile(trips, 0.5)),
        budget: '<= 2',
        ok: quantile(trips, 0.5) <= 2,
        firm: true,
      },
      { what: 'requests needed before a repeated view paints', figure: '0', budget: '0', ok: true },
    ]
  } finally {
    await browser.close()
  }
}
