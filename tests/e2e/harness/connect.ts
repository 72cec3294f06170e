// Connects the extension to the sandbox as a person does: options page, token typed, Connect pressed.
import type { Page } from 'puppeteer-core'
import { Accessible } from './panel.ts'
import type { TestBrowser } from './test-browser.ts'
import { until } from './until.ts'

/** The options page in either language, as far as connecting goes. */
export const CONNECT_WORDS = {
  en: { token: 'Access token', connect: 'Connect', disconnect: 'Disconnect' },
  ja: { token: 'アクセストークン', connect: '接続する', disconnect: '接続を解除する' },
} as const

/** Types a token into the options page and presses Connect; returns the page, whatever HubSpot answered. */
export async function pasteToken(
  browser: TestBrowser,
  token: string,
  language: 'en' | 'ja' = 'en',
): Promise<{ page: Page; options: Accessible }> {
  const page = await browser.openExtensionPage('options.html')
  const options = new Accessible(page)
  const words = CONNECT_WORDS[language]
  // Firefox gives a password field no role: the name alone finds it.
  const field = await until('the token field', () => page.$(`::-p-aria([name="${words.token}"])`))
  await field.type(token)
  await options.press('button', words.connect)
  return { page, options }
}

/** Connects and waits until the options page says so. */
export async function connect(
  browser: TestBrowser,
  token: string,
  language: 'en' | 'ja' = 'en',
): Promise<void> {
  const { page, options } = await pasteToken(browser, token, language)
  await options.get('button', CONNECT_WORDS[language].disconnect)
  await page.close()
}
