// Connects the extension to the sandbox: as a person does on the options page, or at once.
import type { Page } from 'puppeteer-core'
import { ask } from './ask.ts'
import { Accessible } from './panel.ts'
import type { TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

/** Types a token into the options page and presses Connect; returns the page, whatever HubSpot answered. */
export async function pasteToken(
  browser: TestBrowser,
  token: string,
): Promise<{ page: Page; options: Accessible }> {
  const page = await browser.openExtensionPage('options.html')
  const options = new Accessible(page)
  // Firefox gives a password field no role: the name alone finds it.
  const field = await until('the token field', () => page.$('::-p-aria([name="Access token"])'))
  await field.type(token)
  await options.press('button', 'Connect')
  return { page, options }
}

/**
 * Connects with the request that the options page sends: dozens of tests start with it, and a handful are about the page. An icon is the
 * lightest page that the extension has.
 */
export async function connect(browser: TestBrowser, token: string): Promise<void> {
  const page = await browser.openExtensionPage('icon/16.png')
  await until(
    'the connection',
    async () => (await ask(page, 'connection.connect', { token, keepToken: true, portal: null })).ok,
  )
  await page.close()
}
