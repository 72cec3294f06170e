// The options page at one of its screens.
import type { Page } from 'puppeteer-core'
import { Accessible } from './panel.ts'
import type { TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

/** A screen, or a place within one, as the address names it. */
export type Place =
  | 'setup'
  | 'portal-setup'
  | 'sla-workflow'
  | 'connection'
  | 'definition'
  | 'fields'
  | 'health'
  | 'browser'
  | 'privacy'
  | 'diagnostics'

/** Opens the options in a new tab. */
export async function openOptions(
  browser: TestBrowser,
  place: Place,
): Promise<{ page: Page; options: Accessible }> {
  const page = await browser.openExtensionPage(`options.html#${place}`)
  return { page, options: new Accessible(page) }
}

/** Goes to another screen of a page that is open. */
export async function goTo({ root }: Accessible, place: Place): Promise<void> {
  await root.evaluate((wanted) => {
    location.hash = wanted
  }, place)
  await until(`the screen ${place}`, () =>
    root.evaluate(
      (wanted) =>
        document.querySelector('.screen:not([hidden])')?.querySelector(`[id="${wanted}"], h2`) != null,
      place,
    ),
  )
}

/** Unfolds what is folded away on the screen. */
export async function unfold({ root }: Accessible): Promise<void> {
  await root.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}
