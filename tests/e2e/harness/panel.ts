// The panel's page inside the dock (or any page of the extension), queried by accessible role and name.
import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { ask } from './ask.ts'
import { allByRole } from './by-role.ts'
import type { RecordTab } from './record-tab.ts'
import { until } from './until.ts'

/** Queries that work alike in a frame and in a page, in both browsers. */
export class Accessible {
  readonly root: Frame | Page

  constructor(root: Frame | Page) {
    this.root = root
  }

  /** All elements with this role and, if given, exactly this name, as the browser computes them. */
  all(role: string, name?: string): Promise<ElementHandle<Element>[]> {
    return allByRole(this.root, role, name)
  }

  /** Waits for the one element with this role and name. */
  get(role: string, name?: string): Promise<ElementHandle<Element>> {
    return until(`${role} "${name ?? ''}"`, async () => (await this.all(role, name))[0] ?? null)
  }

  async has(role: string, name?: string): Promise<boolean> {
    return (await this.all(role, name)).length > 0
  }

  async gone(role: string, name?: string): Promise<void> {
    await until(`no ${role} "${name ?? ''}"`, async () => !(await this.has(role, name)))
  }

  /** Text of the element with this role and name, spaces joined. */
  async text(role: string, name?: string): Promise<string> {
    const element = await this.get(role, name)
    return element.evaluate((node) => (node.textContent ?? '').trim().replace(/\s+/g, ' '))
  }

  /** Presses it with the mouse; one that moved or was redrawn between the look and the press is looked for again. */
  async press(role: string, name?: string): Promise<void> {
    await until(`${role} "${name ?? ''}" to press`, async () => {
      const [element] = await this.all(role, name)
      if (element === undefined) return false
      await element.evaluate((node) => {
        const page = window as unknown as { pressed?: boolean }
        page.pressed = false
        // Ahead of what the page does with it.
        window.addEventListener(
          'click',
          ({ target }) => {
            if (node.contains(target as Node)) page.pressed = true
          },
          { capture: true, once: true },
        )
      })
      await element.click()
      // A page that is gone was left by the press.
      return this.root
        .evaluate(() => (window as unknown as { pressed?: boolean }).pressed !== false)
        .catch(() => true)
    })
  }

  /** Waits until nothing on the page says that it is busy. */
  async idle(): Promise<void> {
    await until('nothing busy', () =>
      this.root.evaluate(() => document.querySelector('[aria-busy="true"]') === null),
    )
  }

  /** Chooses a value of a drop-down, as a person would. */
  async choose(name: string, value: string): Promise<void> {
    const box = await this.get('combobox', name)
    await box.evaluate((node, wanted) => {
      const select = node as HTMLSelectElement
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted)
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, value)
  }

  /** All text of the page. */
  allText(): Promise<string> {
    return this.root.evaluate(() => (document.body.innerText ?? '').trim())
  }

  /** Waits until the page's text holds `part`. */
  async says(part: string | RegExp): Promise<string> {
    return until(`the text ${part}`, async () => {
      const text = await this.allText()
      return (typeof part === 'string' ? text.includes(part) : part.test(text)) ? text : null
    })
  }
}

export class Panel extends Accessible {
  readonly tab: RecordTab
  readonly frame: Frame

  constructor(tab: RecordTab, frame: Frame) {
    super(frame)
    this.tab = tab
    this.frame = frame
  }

  /** Waits until a lead is shown and nothing of it is still on its way. */
  async settled(): Promise<void> {
    await until(
      'the settled lead',
      () =>
        this.root.evaluate(
          () =>
            document.querySelector('h2') !== null &&
            document.querySelector('[aria-busy="true"], [data-loading]') === null,
        ),
      // After fifty records in a row our own limiter may hold a load back for up to ten seconds.
      25_000,
    )
    await this.drawn()
  }

  /** Unfolds the criteria that are met. */
  async unfold(): Promise<void> {
    const met = /\d+ criteri(?:on|a) met/
    await this.press('button', met.exec(await this.says(met))?.[0])
  }

  /** Presses what decides; Firefox cannot tell whether the panel is covered, so there it is confirmed at the panel's other end. */
  async decide(name: string): Promise<void> {
    await this.press('button', name)
    await this.confirm()
  }

  /** The second press, where one is asked for. */
  async confirm(): Promise<void> {
    if (this.tab.browser.name === 'firefox') await this.press('button', 'Confirm')
  }

  /** The text in the panel's first `height` pixels: what is read without scrolling. */
  firstScreen(height = 560): Promise<string> {
    return this.root.evaluate((limit) => {
      const texts: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode)
        const { top, bottom, width } = range.getBoundingClientRect()
        if (top >= 0 && bottom <= limit && width > 1) texts.push(walker.currentNode.textContent ?? '')
      }
      return texts.join(' ').replace(/\s+/g, ' ')
    }, height)
  }

  /** What is there is on screen as well, for a picture. */
  async drawn(): Promise<void> {
    await this.root.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
  }

  /** The panel alone, as wide as the dock shows it. */
  async screenshot(path: `${string}.png`): Promise<void> {
    const box = await until('the panel to be drawn', () => this.tab.panelBox())
    await this.tab.page.bringToFront()
    await this.tab.page.screenshot({ path, clip: box })
  }

  /** Sets the dock's width, 320 to 480, through the extension's own channel. */
  async resize(width: number): Promise<void> {
    await ask(this.frame, 'dock.write', { open: true, width })
    await until('the new width', async () => Math.abs(((await this.tab.panelBox())?.width ?? 0) - width) < 4)
  }
}
