// Portals that keep things elsewhere: set up, mapped as suggested, published, and a lead judged by the portal's own properties.
import { describe, it, onTestFinished } from 'vitest'
import { both } from './harness/both.ts'
import { goTo, openOptions } from './harness/options.ts'
import type { Accessible } from './harness/panel.ts'
import { DONE } from './harness/portal-setup.ts'
import { startWorld } from './harness/world.ts'

const PORTALS = [
  { portal: 'card-scanner', lead: 'card-1', heading: 'Ready for handoff', label: '名刺' },
  { portal: 'web-form-tool', lead: 'form-1', heading: 'Ready for handoff', label: 'お問い合わせ' },
] as const

/** Presses the button whose name holds a number that only the page knows. */
async function pressNamed(options: Accessible, name: RegExp): Promise<void> {
  const said = await options.says(name)
  await options.press('button', name.exec(said)?.[0])
}

describe.each(both())('foreign portals in $name', (contestant) => {
  it.each(PORTALS)('$portal: mapped in three presses, and judged by what it holds', async (one) => {
    const world = await startWorld(contestant, { sandbox: { portal: one.portal } })
    onTestFinished(() => world.close())
    const { options } = await openOptions(world.browser, 'setup')
    await options.press('button', 'Create all')
    await options.says(DONE)
    await goTo(options, 'fields')
    await options.press('button', 'Suggest a mapping')
    await pressNamed(options, /Accept all suggested \(\d+\)/)
    await options.press('button', 'Preview and publish')
    await pressNamed(options, /Publish as version \d+/)
    await options.says(/Version \d+ is published and in force/)

    const seeded = world.sandbox.leads.find(({ id }) => id === one.lead)
    const panel = await world.panel(seeded?.contactId ?? '')
    await panel.get('heading', one.heading)
    await panel.unfold()
    await panel.says(one.label)
  })
})
