// @vitest-environment jsdom
// The options' navigation and its set-up checklist: one screen at a time, nothing typed is lost, what is left to do.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { SCREENS } from '@/components/options/screens'
import { planOf } from '@/lib/domain/setup/plan'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import type { SetupReply, WorkflowReply } from '@/lib/messaging/protocol'
import { VOCABULARY } from './definition-scene'
import { CONNECTED, type FakeOptions, go, NO_WORKFLOW, open } from './fake-options'
import { settleAll } from './fakes'
import { violations } from './render'
import { definitionView, settings } from './sample'

afterEach(cleanup)

const shown = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const navigation = () => within(screen.getByRole('navigation', { name: 'Options' }))
const current = () =>
  navigation()
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page')
    .map(({ textContent }) => textContent)

describe('the navigation', () => {
  it('leads by the keyboard to each screen, which is the only one, marked, and begins at its heading', async () => {
    await open({ state: CONNECTED })
    for (const at of SCREENS) {
      const link = navigation()
        .getAllByRole('link')
        .find((one) => one.getAttribute('href') === `#${at}`)
      const followed = new Promise((hear) => addEventListener('hashchange', hear, { once: true }))
      link?.focus()
      // The first screen is shown already.
      if (at === 'setup') location.hash = 'health'
      else await userEvent.keyboard('{Enter}')
      await act(() => followed.then(settleAll))
      if (at === 'setup') await go('setup')
      expect(current()).toEqual([link?.textContent])
      expect(document.querySelectorAll('.screen:not([hidden])')).toHaveLength(1)
      expect(document.activeElement?.textContent).toBe(shown()[0])
    }
  })

  it.each([
    ['not connected', {}, ['Connection']],
    ['connected', { state: CONNECTED }, ['Set-up']],
  ] as const)('begins, %s, where something is to be done', async (_, change, expected) => {
    await open(change)
    expect(current()).toEqual(expected)
    expect(shown()).toEqual(expected)
  })

  it.each([
    ['portal-setup', 'Set-up'],
    ['sla-workflow', 'Set-up'],
    ['fields', 'Fields'],
    ['diagnostics', 'Diagnostics'],
    ['nowhere', 'Set-up'],
  ])('opens at #%s', async (at, expected) => {
    await open({ state: CONNECTED }, at)
    expect(current()).toEqual([expected])
  })

  it('stays at the connection while somebody connects, with "I am" there and the way on', async () => {
    await open()
    await userEvent.type(screen.getByLabelText('Access token', { selector: 'input' }), 'pat-na1-x')
    await userEvent.click(screen.getByRole('button', { name: 'Connect' }))
    await act(settleAll)
    expect(current()).toEqual(['Connection'])
    expect(screen.getByRole('combobox', { name: 'I am' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Next: the set-up checklist' }).getAttribute('href')).toBe(
      '#setup',
    )
  })

  it('says in a sentence what a screen needs before there is a connection', async () => {
    for (const at of ['setup', 'fields', 'health']) {
      await open({}, at)
      expect([at, screen.getAllByText(/^Connect to HubSpot first/).length > 0]).toEqual([at, true])
      cleanup()
    }
  })

  it('loses nothing that was typed, and says that there is a draft', async () => {
    const { drafts } = await open(
      {
        state: CONNECTED,
        words: { vocabulary: VOCABULARY, problem: null },
        view: settings('en'),
      },
      'definition',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }))
    await act(settleAll)
    await userEvent.click(screen.getByRole('button', { name: 'Fit' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Minimum employees' })
    await userEvent.clear(field)
    await userEvent.type(field, '12 staff')
    await userEvent.type(screen.getByRole('textbox', { name: 'Maximum employees' }), '0')
    await go('connection')
    expect(screen.queryByRole('textbox', { name: 'Minimum employees' })).toBeNull()
    expect(navigation().getByText('Draft')).toBeTruthy()
    await go('definition')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Minimum employees' }).value).toBe(
      '12 staff',
    )
    expect(drafts.at(-1)?.icp.maxEmployees).toBe(100_000)
  })

  it('leads from the fields to the editor, with the focus at its heading', async () => {
    await open({ state: CONNECTED, definitions: definitionView({ draft: mapped() }) }, 'fields')
    await userEvent.click(screen.getByRole('button', { name: 'Preview and publish' }))
    await act(settleAll)
    expect(current()).toEqual(['Definition'])
    expect(document.activeElement?.textContent).toBe('Edit the definition')
  })
})

function mapped() {
  const { definition } = definitionView().inForce
  const department = [{ property: 'busho', label: '部署名', options: {} }]
  return { ...definition, fields: { ...definition.fields, department } }
}

describe('the checklist', () => {
  const empty = planOf(
    { groups: [], properties: [], archived: [] },
    wantedProperties([{ version: '1', fingerprint: null }]),
  )
  const plan = (action: 'create' | 'leave'): SetupReply => ({
    plan: empty.map((step) => ({ ...step, action })),
    language: 'en',
    dryRun: '',
    problem: null,
    failures: [],
    replanned: false,
  })
  const on: WorkflowReply = { ...NO_WORKFLOW, state: 'there', enabled: true, id: '16000' }
  const me = { ...settings('en'), settings: { ...settings('en').settings, ownerId: '7' } }
  const openList = (change: Partial<FakeOptions> = {}) => open({ state: CONNECTED, ...change }, 'setup')
  const step = (title: RegExp) =>
    screen.getByRole('heading', { level: 3, name: title }).closest<HTMLElement>('li') as HTMLElement

  it('reads the portal when it is opened, and not before; nothing is written', async () => {
    const gateway = await open({ state: CONNECTED }, 'health')
    expect(gateway.planned).toEqual([])
    await go('setup')
    expect(gateway.planned).toEqual([null])
    expect([gateway.applied, gateway.managers]).toEqual([[], []])
  })

  it('takes four presses: connected, a name, the portal, the workflow', async () => {
    const gateway = await openList({
      setup: plan('create'),
      workflow: { ...on, state: 'created', enabled: false },
    })
    expect(navigation().getByText('1/4 done')).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'I am' }), '7')
    await act(settleAll)
    expect(step(/^Who you are/).textContent).toContain('You are Jo Sample.')
    expect(step(/^Portal/).textContent).toContain('21 properties missing.')
    gateway.setup = plan('leave')
    await userEvent.click(screen.getByRole('button', { name: 'Create all' }))
    await act(settleAll)
    expect(within(step(/^Portal/)).getByRole('status').textContent).toBe('All set.')
    expect(document.activeElement).toBe(within(step(/^Portal/)).getByRole('heading'))
    expect(navigation().getByText('3/4 done')).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Manager to notify' }), '7')
    await userEvent.click(screen.getByRole('button', { name: 'Create the workflow, turned off' }))
    await act(settleAll)
    const link = within(step(/^SLA/)).getByRole('link', { name: 'Open in HubSpot and turn on' })
    expect(link.getAttribute('href')).toContain('/flow/16000/edit')
    gateway.found = on
    await userEvent.click(screen.getByRole('button', { name: 'Check the portal' }))
    await act(settleAll)
    expect(navigation().queryByText(/done$/)).toBeNull()
    expect(screen.getByText('Everything is set up. Open a contact record in HubSpot.')).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('folds what is done to a line, and unfolds it', async () => {
    await openList({ view: me, setup: plan('leave'), found: on })
    for (const name of ['Who you are', 'Portal set-up', 'SLA workflow']) {
      const button = screen.getByRole('button', { name: `Details: ${name}` })
      expect(button.getAttribute('aria-expanded')).toBe('false')
    }
    expect(screen.queryByRole('combobox', { name: 'I am' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Details: Who you are' }))
    expect(screen.getByRole('combobox', { name: 'I am' })).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('lists what will be created by its label, its internal name after it', async () => {
    await openList({ setup: plan('create') })
    const table = screen.getByRole('table', { name: 'Portal set-up', hidden: true })
    const row = within(table)
      .getAllByRole('row', { hidden: true })
      .find(({ textContent }) => textContent?.includes('japan_rejection_reason'))
    expect(row?.textContent).toMatch(
      /^Rejection reason japan_rejection_reason.*Outside ICP.*Will be created$/,
    )
  })

  it('does not count what only an admin’s key can do', async () => {
    const problem = { kind: 'scope_missing', scope: 'automation' } as const
    await openList({
      view: me,
      setup: { ...plan('leave'), plan: null, problem: { ...problem, scope: 'crm.schemas.contacts.read' } },
      found: { ...NO_WORKFLOW, problem },
    })
    expect(screen.getByText('Everything is set up. Open a contact record in HubSpot.')).toBeTruthy()
    expect(screen.getByText(/lacks the scope automation/)).toBeTruthy()
  })

  it('forgets what it has read when the browser is disconnected', async () => {
    const gateway = await openList({ setup: plan('create') })
    gateway.state = { ...CONNECTED, state: 'not_connected', portalId: null, owners: [] }
    await act(async () => {
      gateway.tell('connection.changed', { state: 'not_connected' })
      await settleAll()
    })
    expect(screen.queryByRole('button', { name: 'Create all' })).toBeNull()
    expect(step(/^Portal/).textContent).toContain('Connect to HubSpot first.')
  })
})
