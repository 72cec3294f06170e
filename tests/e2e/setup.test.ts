// From an empty portal to the first handoff: connect, set up, publish a definition, watch the SLA, hand off; twice changes nothing.
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAST } from '../sandbox/people/cast.ts'
import { OWNERS } from '../sandbox/portal/owners.ts'
import { both } from './harness/both.ts'
import { goTo, openOptions, unfold } from './harness/options.ts'
import { DONE } from './harness/portal-setup.ts'
import { until } from './harness/until.ts'
import { startWorld } from './harness/world.ts'

describe.each(both())('portal set-up in $name', (contestant) => {
  it('makes an empty portal ready for the first handoff, and has nothing to do the second time', async () => {
    const world = await startWorld(contestant, { sandbox: { japanProperties: false } })
    onTestFinished(() => world.close())
    const panel = await world.panel(CAST.ready)
    await panel.says('Deciding needs the handoff properties')
    const { page, options } = await openOptions(world.browser, 'setup')
    await options.says('21 properties missing.')
    await unfold(options)
    await options.says('Will be created')
    expect(world.sandbox.portal.properties.get('contacts')?.has('japan_handoff_status')).toBe(false)
    await options.press('button', 'Create all')
    await options.says(DONE)
    const definitions = world.sandbox.portal.properties.get('contacts')
    expect(definitions?.get('japan_rejection_reason')?.options).toHaveLength(7)
    await goTo(options, 'definition')
    await options.press('button', 'Edit')
    await options.press('button', 'Fit')
    const fewest = await options.get('textbox', 'Minimum employees')
    await fewest.click({ count: 3 })
    await fewest.type('20')
    await options.press('button', 'Publish as version 2')
    await options.says(/Version 2 is published and in force/)
    expect(definitions?.get('japan_mql_definition')?.options.map(({ value }) => value)).toEqual(['1', '2'])
    await goTo(options, 'sla-workflow')
    await options.choose('Manager to notify', OWNERS.mori)
    await options.press('button', 'Create the workflow, turned off')
    await options.says('Created, turned off')
    await options.press('button', 'Check the portal')
    await options.says('Exists, turned off')
    expect(world.sandbox.portal.flows.map(({ isEnabled }) => isEnabled)).toEqual([false])

    world.apiRequests()
    await options.press('button', 'Check the portal')
    await options.idle()
    await options.says(DONE)
    expect(world.apiRequests().filter(({ method }) => method !== 'GET')).toEqual([])
    expect(world.sandbox.portal.flows).toHaveLength(1)
    await page.close()
    await panel.tab.page.bringToFront()
    await until('the lead read anew', async () => !(await panel.allText()).includes('Deciding needs'))
    await panel.choose('Salesperson', OWNERS.mori)
    const button = await panel.get('button', 'Hand off to sales')
    await until('the open button', () => button.evaluate((node) => !(node as HTMLButtonElement).disabled))
    await panel.decide('Hand off to sales')
    await panel.says(/Handed off · written to HubSpot/)
    const value = (name: string) => world.sandbox.portal.value('contacts', CAST.ready, name)
    expect(value('japan_handoff_status')).toBe('handed_off')
    expect(value('japan_mql_definition')).toBe('2')
  })

  it('calls the fields of a portal that was set up before by the words of the panel', async () => {
    const world = await startWorld(contestant, { sandbox: { people: 'none' } })
    onTestFinished(() => world.close())
    const reason = world.sandbox.portal.properties.get('contacts')?.get('japan_rejection_reason')
    const values = reason?.options.map(({ value }) => value)
    const { options } = await openOptions(world.browser, 'setup')
    await options.choose('Language of the fields in HubSpot', 'ja')
    await unfold(options)
    await options.says('ターゲット外（ICP不一致）')
    expect(reason?.options[0]?.label).toBe('Icp mismatch')
    await options.press('button', /Change \d+ labels/.exec(await options.allText())?.[0])
    await options.says(DONE)
    expect(reason?.options.map(({ value }) => value)).toEqual(values)
    expect(reason?.options[0]?.label).toBe('ターゲット外（ICP不一致）')
    await options.press('button', 'Check the portal')
    await options.says(DONE)
  })
})
