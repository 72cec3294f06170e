// Diagnostics: what fails in a page, unseen until now, is listed in the options, copied without anybody's data, and cleared.
import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { ask } from './harness/ask.ts'
import { violations } from './harness/axe.ts'
import { both } from './harness/both.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

/**
 * Breaks a function that our code calls as a fault would: it throws, within our file, an error that quotes these words. What is thrown by a
 * test's own script, a browser tells no page.
 */
async function breakCall(page: Page | Frame, of: 'crypto' | 'clipboard', words: string): Promise<void> {
  await page.evaluate(
    (where, text) => {
      const value = BigInt.bind(null, text)
      if (where === 'crypto') Object.defineProperty(crypto, 'randomUUID', { value })
      else Object.defineProperty(navigator.clipboard, 'writeText', { value, configurable: true })
    },
    of,
    words,
  )
}

describe.each(both())('diagnostics in $name', (contestant) => {
  it('lists what failed in a page, gives a text to copy without data, and is cleared', async () => {
    const world = await startWorld(contestant)
    onTestFinished(() => world.close())
    const panel = await world.panel(CAST.handedOffOnTime)
    await panel.settled()
    const name = await panel.text('heading')
    const words = `${name} ${CAST.handedOffOnTime} ${world.sandbox.tokens.full} jane@sample.example`
    const first = await world.browser.openExtensionPage('options.html#diagnostics')
    await new Accessible(first).says('No failures recorded.')
    await breakCall(panel.frame, 'crypto', words)
    await panel.tab.page.bringToFront()
    await panel.decide('Accept')
    // The list that is open already grows by itself.
    await new Accessible(first).says(/In the panel \(rejection\)/)
    await first.close()

    await ask(panel.frame, 'diagnostics.open')
    // Firefox does not report the URL of a tab that the extension opened, so each is asked itself.
    const page = await until('the options', async () => {
      for (const one of await world.browser.puppeteer.pages()) {
        if ((await one.evaluate(() => location.href).catch(() => '')).endsWith('/options.html#diagnostics'))
          return one
      }
      return null
    })
    const options = new Accessible(page)
    await options.get('region', 'Diagnostics')
    await until('the section in view', () =>
      page.evaluate(() => {
        const { top = -1 } = document.querySelector('#diagnostics')?.getBoundingClientRect() ?? {}
        return top >= 0 && top < innerHeight
      }),
    )
    await breakCall(page, 'clipboard', words)
    await options.press('button', 'Copy')
    await options.says(/In the options \(error\)/)
    const list = await options.text('list', 'Failures, the latest first')
    expect(list).toContain('SyntaxError: ')
    expect(list).toMatch(/chunks\/panel-[\w-]+\.js:\d+:\d+/)
    expect(await violations(options)).toEqual([])

    await page.evaluate(() => {
      // What the browser is asked to copy; a headless one has no clipboard to look into.
      const kept = globalThis as unknown as { copied: string }
      const value = async (text: string) => {
        kept.copied = text
      }
      Object.defineProperty(navigator.clipboard, 'writeText', { value })
    })
    await options.press('button', 'Copy')
    await options.says('Copied')
    const copied = await page.evaluate(() => (globalThis as unknown as { copied: string }).copied)
    expect(copied).toMatch(/^Hikitsugi \d+\.\d+\.\d+, (Chrome|Firefox) \d+, /)
    expect(copied).toContain('panel, rejection: SyntaxError: ')
    const log = JSON.stringify(await ask(page, 'diagnostics.read'))
    const secrets = [world.sandbox.tokens.full, CAST.handedOffOnTime, 'jane', ...name.split(/\s+/)]
    for (const one of secrets) expect(`${copied} ${log}`).not.toContain(one)

    await options.press('button', 'Clear')
    await options.says('No failures recorded.')
    expect((await ask(page, 'diagnostics.read')).entries).toEqual([])
  })
})
