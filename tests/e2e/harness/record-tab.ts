// A browser tab on a HubSpot record as a test sees it: the dock's rail by name, the panel inside, the page around.
import type { Frame, Page } from 'puppeteer-core'
import { type Box, type ClosedNode, findNode, nameOf, roleOf } from './closed-node.ts'
import { Panel } from './panel.ts'
import type { TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

export const RAIL_NAMES = { en: 'Japan handoff', ja: '日本リードの引き渡し' } as const

/** The rail's button as it is now. While the panel is open it is hidden: then it has no box. */
export interface Rail {
  readonly name: string
  readonly open: boolean
  /** What the eye reads on it. */
  readonly text: string
  /** What a screen reader adds: verdict and time left. */
  readonly description: string
  readonly tone: string
  readonly box: Box | null
}

export class RecordTab {
  readonly browser: TestBrowser
  readonly page: Page

  constructor(browser: TestBrowser, page: Page) {
    this.browser = browser
    this.page = page
  }

  /** Opens a URL of the sandbox in a new tab. */
  static async open(browser: TestBrowser, url: string): Promise<RecordTab> {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    return new RecordTab(browser, page)
  }

  /** How many docks the page itself can count: under `<html>`, and anywhere. */
  dockCount(): Promise<{ underHtml: number; anywhere: number }> {
    return this.page.evaluate(() => ({
      underHtml: document.querySelectorAll(':root > hikitsugi-dock').length,
      anywhere: document.querySelectorAll('hikitsugi-dock').length,
    }))
  }

  /** The dock with what is in its closed root, or null where there is none. */
  dock(): Promise<ClosedNode | null> {
    return this.browser.closedNode(this.page, ':root > hikitsugi-dock')
  }

  /** The rail's button; null when there is no dock, or it says that the extension was updated. */
  async railNow(): Promise<Rail | null> {
    const dock = await this.dock()
    const names: readonly string[] = Object.values(RAIL_NAMES)
    const button = findNode(dock, (node) => roleOf(node) === 'button' && names.includes(nameOf(node)))
    if (button === null) return null
    const described = button.attributes['aria-describedby']
    return {
      name: nameOf(button),
      open: button.attributes['aria-expanded'] === 'true',
      text: button.text,
      description: findNode(dock, (node) => node.attributes.id === described)?.text ?? '',
      tone:
        findNode(dock, (node) => node.attributes['data-tone'] !== undefined)?.attributes['data-tone'] ?? '',
      box: await button.box(),
    }
  }

  /** Waits for the rail, and for what it should show. */
  rail(matches: (rail: Rail) => boolean = () => true): Promise<Rail> {
    return until('the rail', async () => {
      const rail = await this.railNow()
      return rail !== null && matches(rail) ? rail : null
    })
  }

  /** The one line that takes the button's place after an update of the extension; null before. */
  async railNotice(): Promise<string | null> {
    return findNode(await this.dock(), (node) => roleOf(node) === 'status')?.text ?? null
  }

  /** Presses the rail's button with the mouse: a click that the browser vouches for. */
  async pressRail(): Promise<void> {
    await until('the rail on screen', () => this.#pressRailNow())
  }

  /** Opens the panel, if it is not open, and waits until its page has loaded. */
  async openPanel(): Promise<Panel> {
    await this.rail()
    await until('the open panel', async () => {
      const open = async () => (await this.railNow())?.open === true
      // A remembered panel may open by itself at any moment, and hides the rail: then there is nothing to press.
      if ((await open()) || !(await this.#pressRailNow())) return open()
      return until('the rail to open', open, 3_000)
    })
    return this.panel()
  }

  async closePanel(): Promise<void> {
    if ((await this.rail()).open) await (await this.panel()).press('button', 'Close panel')
    await this.rail(({ open }) => !open)
  }

  /** The panel's frame: the extension's page inside the closed root. */
  panel(): Promise<Panel> {
    return until('the panel frame', async () => {
      // The options open by themselves after an install; a panel in a tab behind them loads nothing.
      await this.page.bringToFront()
      for (const frame of this.page.frames()) {
        if (frame !== this.page.mainFrame() && (await this.#isOurs(frame))) return new Panel(this, frame)
      }
      return null
    })
  }

  /** Where the panel's iframe is on screen; null when it is closed. */
  async panelBox(): Promise<Box | null> {
    return findNode(await this.dock(), ({ tag }) => tag === 'iframe')?.box() ?? null
  }

  /** Navigates as HubSpot's own app does. */
  async pushState(path: string): Promise<void> {
    await this.page.evaluate((to) => history.pushState({}, '', to), path)
  }

  /** `history.back()`: puppeteer's `goBack` waits for a load that a single-page app (and Firefox) never reports. */
  async back(): Promise<void> {
    await this.page.evaluate(() => history.back())
  }

  async screenshot(path: `${string}.png`): Promise<void> {
    await this.page.bringToFront()
    await this.page.screenshot({ path })
  }

  async close(): Promise<void> {
    await this.page.close()
  }

  async #pressRailNow(): Promise<boolean> {
    const box = (await this.railNow())?.box ?? null
    if (box === null) return false
    // A click in a tab behind another one is never answered.
    await this.page.bringToFront()
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    return true
  }

  async #isOurs(frame: Frame): Promise<boolean> {
    // Firefox reports `about:blank` as the frame's URL, so the frame is asked itself.
    const [origin, ready] = await frame.evaluate(() => [location.origin, document.readyState] as const)
    return origin === this.browser.origin && ready !== 'loading'
  }
}
