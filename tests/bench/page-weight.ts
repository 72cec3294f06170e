// What HubSpot's own page pays: heap, long tasks and listeners with nothing, with us and with the peer.
import type { Page } from 'puppeteer-core'
import { launchChromium } from '../e2e/harness/chromium.ts'
import { connect } from '../e2e/harness/connect.ts'
import { RecordTab } from '../e2e/harness/record-tab.ts'
import { recordUrl } from '../e2e/harness/world.ts'
import { CAST } from '../sandbox/people/cast.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { quantile } from './table.ts'

export interface Weight {
  readonly heapMb: number
  readonly longTasks: number
  readonly listeners: number
  readonly visibleMs: number
}

const ROUNDS = 8

/** Medians over fresh record pages. `dock`: the element that is waited for; null: none. `open`: our panel is opened. */
export async function pageWeight(
  sandbox: Sandbox,
  extensionDir: string,
  dock: string | null,
  open: boolean,
): Promise<Weight> {
  const browser = await launchChromium(sandbox, extensionDir)
  try {
    if (open) await connect(browser, sandbox.tokens.full)
    const rounds: Weight[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage()
      await page.evaluateOnNewDocument(watchPage, dock)
      await page.goto(recordUrl(CAST.ready), { waitUntil: 'load' })
      await page.waitForSelector('main')
      if (dock !== null) await page.waitForFunction('window.__dockAt !== undefined', { polling: 20 })
      if (open) {
        const panel = await new RecordTab(browser, page).openPanel()
        await panel.settled()
      }
      rounds.push(await weigh(page))
      await page.close()
    }
    const median = (pick: (one: Weight) => number) => quantile(rounds.map(pick), 0.5)
    return {
      heapMb: median((one) => one.heapMb),
      longTasks: median((one) => one.longTasks),
      listeners: median((one) => one.listeners),
      visibleMs: median((one) => one.visibleMs),
    }
  } finally {
    await browser.close()
  }
}

/** Runs in the page before its own scripts. */
function watchPage(dock: string | null): void {
  const page = window as unknown as { __longTasks: number; __dockAt?: number }
  page.__longTasks = 0
  new PerformanceObserver((list) => {
    page.__longTasks += list.getEntries().length
  }).observe({ type: 'longtask', buffered: true })
  if (dock === null) return
  const look = () => {
    if (document.querySelector(dock) === null) requestAnimationFrame(look)
    else
      page.__dockAt = performance.now() - performance.timing.domContentLoadedEventEnd + performance.timeOrigin
  }
  requestAnimationFrame(look)
}

async function weigh(page: Page): Promise<Weight> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  const inPage = await page.evaluate(() => {
    const { __longTasks, __dockAt } = window as unknown as { __longTasks: number; __dockAt?: number }
    return { longTasks: __longTasks, dockAt: __dockAt ?? Number.NaN }
  })
  await session.detach()
  return {
    heapMb: of('JSHeapUsedSize') / 1024 / 1024,
    listeners: of('JSEventListeners'),
    longTasks: inPage.longTasks,
    visibleMs: inPage.dockAt,
  }
}
