// Portal set-up with something in the way: a missing scope, a property of the wrong type.
import { describe, expect, it, onTestFinished } from 'vitest'
import { OWNERS } from '../sandbox/portal/owners.ts'
import type { TokenName } from '../sandbox/portal/tokens.ts'
import { both } from './harness/both.ts'
import { pasteToken } from './harness/connect.ts'
import { goTo, openOptions, unfold } from './harness/options.ts'
import { clear, DONE, LONG, names } from './harness/portal-setup.ts'
import { startWorld } from './harness/world.ts'

describe.each(both())('portal set-up in $name', (contestant) => {
  it('leaves a property of the wrong type alone, says so, and does everything else', async () => {
    const world = await startWorld(contestant, { sandbox: { people: 'none', japanProperties: false } })
    onTestFinished(() => world.close())
    const { portal } = world.sandbox
    const properties = portal.properties.get('contacts')
    const text = properties?.get('jobtitle')
    properties?.set('japan_handoff_at', { ...text, name: 'japan_handoff_at', label: 'Ours' } as never)
    const { options } = await openOptions(world.browser, 'setup')
    await options.says('It exists with another type (string)')
    await options.press('button', 'Create all')
    await options.says('The rest is set. What is marked needs an admin.')
    expect(properties?.get('japan_handoff_at')).toMatchObject({ type: 'string', label: 'Ours' })
    expect(properties?.has('japan_decision_role')).toBe(true)
  })

  it(
    'does what it can and names what it cannot, whichever scope is missing',
    async () => {
      const world = await startWorld(contestant, {
        sandbox: { people: 'none', japanProperties: false },
        token: null,
      })
      onTestFinished(() => world.close())
      const { portal, tokens } = world.sandbox
      const before = names(world)
      for (const [token, { setup = DONE, workflow = 'Created, turned off' }] of SCOPES[contestant.name] ??
        []) {
        clear(world, before)
        portal.flows.length = 0
        const { page, options } = await pasteToken(world.browser, tokens[token])
        await options.get('button', 'Disconnect')
        await goTo(options, 'setup')
        await options.press('button', 'Create all')
        await options.says(setup)
        if (setup !== DONE) {
          await unfold(options)
          await options.get('button', 'Copy the plan for an admin')
        }
        if (token !== 'noOwners') {
          await options.choose('Manager to notify', OWNERS.mori)
          await options.press('button', 'Create the workflow, turned off')
        }
        await options.says(workflow)
        expect(portal.flows.map(({ isEnabled }) => isEnabled)).toEqual(
          workflow === 'Created, turned off' ? [false] : [],
        )
        await goTo(options, 'connection')
        await options.press('button', 'Disconnect')
        await options.press('button', 'Yes, disconnect')
        await options.says(/everything read with it are removed/)
        await page.close()
      }
    },
    LONG,
  )
})

type Missing = readonly [TokenName, { readonly setup?: string; readonly workflow?: string }]

/** The scopes that set-up itself needs. */
const NEEDED: readonly Missing[] = [
  ['noSchemas', { setup: 'lacks the scope crm.schemas.contacts.write' }],
  ['noAutomation', { workflow: 'lacks the scope automation' }],
  ['noOwners', { workflow: 'lacks the scope crm.objects.owners.read' }],
  ['noWrite', {}],
]

const SCOPES: Readonly<Record<string, readonly Missing[]>> = {
  chromium: [...NEEDED, ['noCompanies', {}], ['noEmails', {}], ['noEvents', {}], ['noForms', {}]],
  firefox: NEEDED.slice(0, 2),
}
