// A definition of one's own: edited, tried on a real contact, published to the portal, told in the panel, carried to another browser.
import type { Page } from 'puppeteer-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { both } from './harness/both.ts'
import { connect } from './harness/connect.ts'
import { openOptions } from './harness/options.ts'
import type { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

/** The versions that the portal lists. */
const versionsOf = ({ portal }: Sandbox) =>
  portal.properties.get('contacts')?.get('japan_mql_definition')?.options ?? []

/** Replaces what a field holds, by the keyboard. */
async function type(options: Accessible, name: string, text: string): Promise<void> {
  const field = await options.get('textbox', name)
  await field.click({ count: 3 })
  await field.type(text)
}

/** Presses Export and returns what would be saved. */
async function exported(page: Page, options: Accessible): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => {
        document.documentElement.dataset.saved = text
      })
      return make(blob)
    }
  })
  await options.press('button', 'Export')
  return until('the file', () => page.evaluate(() => document.documentElement.dataset.saved ?? ''))
}

async function importFile(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('.definition input[type=file]')
    if (input === null) throw new Error('no file field')
    const files = new DataTransfer()
    files.items.add(new File([content], 'definition.json', { type: 'application/json' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)
}

describe.each(both())('the definition in $name', (contestant) => {
  it('is edited, tried on a contact, published, told in the panel, and carried to another browser', async () => {
    const world = await startWorld(contestant)
    onTestFinished(() => world.close())
    const panel = await world.panel(CAST.ready)
    await panel.get('heading', 'Ready for handoff')
    await panel.press('button', 'How this was judged')
    await panel.says(/Judged by definition 1/)
    const before = versionsOf(world.sandbox).length

    const first = await openOptions(world.browser, 'definition')
    await first.options.press('button', 'Edit')
    await first.options.press('button', 'Fit')
    await type(first.options, 'Address or id of a contact', CAST.ready)
    await first.page.keyboard.press('Enter')
    await first.options.says('Stays: Ready for handoff')
    await type(first.options, 'Minimum employees', '5000')
    await first.options.says('Ready for handoff → Not ready')
    await first.options.says('1 of 1 lead in the preview changes')

    // The page is closed in the middle of it, and nothing of it is lost.
    await first.page.close()
    const { page, options } = await openOptions(world.browser, 'definition')
    await options.press('button', 'Go on editing')
    await options.says('Minimum employees: 50 → 5,000')
    const signals = await until('the signals', async () => (await page.$$('.group-button'))[3] ?? null)
    await signals.click()
    const terms = await until('the kinds', async () =>
      (await options.all('button')).length > 20 ? options.get('button', 'commercial terms') : null,
    )
    await terms.click()
    const phrases = await options.get('textbox', 'Phrases: commercial terms')
    await phrases.focus()
    await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).setSelectionRange(0, 0))
    await phrases.type('稟議番号\n')
    await options.says('added: 稟議番号')
    await options.press('button', 'Publish as version 2')
    await options.says(/Version 2 is published and in force \(fingerprint [0-9a-f]{16}\)/)
    const listed = versionsOf(world.sandbox)
    expect(listed).toHaveLength(before + 1)
    expect(listed.at(-1)).toMatchObject({ value: '2' })
    expect(listed.at(-1)?.description).toMatch(/[0-9a-f]{16}/)

    await panel.tab.page.bringToFront()
    await panel.says(/Not ready/)
    await panel.press('button', 'How this was judged')
    await panel.says(/Judged by definition 2/)
    await page.bringToFront()
    const file = await exported(page, options)
    expect(JSON.parse(file)).toMatchObject({ definition: { version: '2', icp: { minEmployees: 5000 } } })

    const other = await contestant.launch(world.sandbox)
    onTestFinished(() => other.close())
    await connect(other, world.sandbox.tokens.full)
    const second = await openOptions(other, 'definition')
    await second.options.get('button', 'Edit')
    // It takes up the published version by itself, and says so once.
    await second.options.says('5,000 to 10,000 employees')
    await second.options.says(/version 2 is in force now/i)
    await second.options.idle()
    await importFile(second.page, '{"format":2,"definition":{}}')
    await second.options.says(/The file was not imported/)
    await importFile(second.page, file)
    await second.options.says('Version 2 is the portal’s own: it is in force now')
    await second.options.says('5,000 to 10,000 employees')
  })

  it('says in the panel that the portal has a later version', async () => {
    const world = await startWorld(contestant)
    onTestFinished(() => world.close())
    const panel = await world.panel(CAST.ready)
    await panel.get('heading', 'Ready for handoff')
    const property = world.sandbox.portal.properties.get('contacts')?.get('japan_mql_definition')
    if (property === undefined) throw new Error('no property')
    const [first] = property.options
    property.options.push({ ...first, value: '7', label: 'Version 7', displayOrder: 99 } as typeof first &
      object)
    const { page, options } = await openOptions(world.browser, 'definition')
    await options.press('button', 'Check again')
    await options.says('latest version is 7; this browser judges by 1')
    await panel.tab.page.bringToFront()
    await panel.says('Judged by an earlier definition: the portal has a newer version.')
    await panel.get('heading', 'Ready for handoff')
    await panel.get('button', 'Open options')
    await page.close()
  })
})
