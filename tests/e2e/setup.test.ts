// From an empty portal to the first handoff: connect, look at the plan, set up, hand off; twice changes nothing.
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { both } from './harness/both.ts'
import { Accessible } from './harness/panel.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

describe.each(both())('portal set-up in $name', (contestant) => {
  it('makes an empty portal ready for the first handoff, and has nothing to do the second time', async () => {
    const world = await startWorld(contestant, { sandbox: { japanProperties: false } })
    onTestFinished(() => world.close())
    const panel = await world.panel(CAST.ready)
    await panel.says('Deciding needs the handoff properties')
    const page = await world.browser.openExtensionPage('options.html')
    const options = new Accessible(page)
    await options.press('button', 'Check the portal')
    await options.says('Is created')
    expect(world.sandbox.portal.properties.get('contacts')?.has('japan_handoff_status')).toBe(false)
    await options.press('button', 'Set up: 20 changes')
    await options.says('Everything is there. Nothing is left to do.')
    const definitions = world.sandbox.portal.properties.get('contacts')
    expect(definitions?.get('japan_rejection_reason')?.options).toHaveLength(7)
    world.apiRequests()
    await options.press('button', 'Check the portal')
    await options.says('Everything is there. Nothing is left to do.')
    const written = world.apiRequests().filter(({ method, path }) => method !== 'GET' && /propert/.test(path))
    expect(written).toEqual([])
    await options.choose('Tell this manager', OWNERS.mori)
    await options.press('button', 'Create the workflow, switched off')
    await options.says('Created, switched off')
    await options.press('button', 'Create the workflow, switched off')
    await options.says('It is there and switched off')
    expect(world.sandbox.portal.flows.map(({ isEnabled }) => isEnabled)).toEqual([false])
    await page.close()
    await panel.tab.page.bringToFront()
    await until('the lead read anew', async () => !(await panel.allText()).includes('Deciding needs'))
    const button = await panel.get('button', 'Hand off to sales')
    await until('the open button', () => button.evaluate((node) => !(node as HTMLButtonElement).disabled))
    await panel.press('button', 'Hand off to sales')
    await panel.says(/Handed off · written to HubSpot/)
    expect(world.sandbox.portal.value('contacts', CAST.ready, 'japan_handoff_status')).toBe('handed_off')
  })
})
