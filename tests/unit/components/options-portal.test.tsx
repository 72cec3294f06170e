// @vitest-environment jsdom
// The options page about the portal: the journal, reminders, set-up and the SLA workflow.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { planOf, type SetupStep } from '@/lib/domain/setup/plan'
import { wantedProperties } from '@/lib/domain/setup/wanted'
import type { DecisionRequest, SetupReply, WorkflowReply } from '@/lib/messaging/protocol'
import { CONNECTED, NO_WORKFLOW, open } from './fake-options'
import { decisionView, settleAll } from './fakes'
import { violations } from './render'
import { NOW, REF } from './sample'

afterEach(cleanup)

describe('the journal', () => {
  it('says of each decision when it was clicked and what became of it', async () => {
    const request = {
      id: 'a',
      ref: REF,
      choice: choiceOf('reject', { reason: 'too_early' }),
    } as DecisionRequest
    const rows = [
      decisionView(request, {
        contactName: '見本 花子',
        stage: 'confirmed',
        writtenAt: NOW,
        finishedAt: NOW,
      }),
      decisionView({ ...request, id: 'b' }, { stage: 'queued', waiting: { for: 'other_portal' } }),
      decisionView(
        { ...request, id: 'c' },
        { stage: 'refused', finishedAt: NOW, refusal: { kind: 'refused', words: '<i>no</i>' } },
      ),
    ]
    await open({ rows, unreadable: [{ id: 'd', clickedAt: NOW }], sent: 40 }, 'browser')
    screen.getByText('1 still to be sent; 40 sent in the last ten minutes.')
    screen.getByText(/A decision of .* cannot be read/)
    const table = screen.getByRole('table', { name: 'Decisions from this browser' })
    const lines = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent)
    expect(lines[1]).toContain('見本 花子Rejected: Too early in evaluationWritten 10:32')
    expect(lines[2]).toContain('Not sent yet: it belongs to portal 90210')
    expect(lines[3]).toContain('HubSpot did not accept it (<i>no</i>)')
    expect(await violations()).toEqual([])
  })
})

describe('reminders', () => {
  it.each([
    [true, true],
    [false, false],
  ])('ask the browser; granted: %s', async (grants, checked) => {
    await open({ grants }, 'browser')
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /Notify me/ })
    await userEvent.click(box)
    expect(box.checked).toBe(checked)
    expect(document.body.textContent?.includes('did not allow notifications')).toBe(!grants)
    await userEvent.click(box)
    expect(box.checked).toBe(false)
  })
})

describe('portal set-up', () => {
  const empty = planOf(
    { groups: [], properties: [], archived: ['japan_accepted_at'] },
    wantedProperties([{ version: '1', fingerprint: null }]),
  )
  const setup: SetupReply = {
    plan: empty,
    language: 'en',
    dryRun: '{"a":1}',
    problem: null,
    failures: [],
    replanned: false,
  }
  const press = async (name: string | RegExp) => {
    await userEvent.click(screen.getByRole('button', { name }))
    await act(settleAll)
  }

  it('shows the plan before anything is written, and applies what was shown', async () => {
    const gateway = await open({ state: CONNECTED, setup })
    await press('Check the portal')
    const table = screen.getByRole('table', { name: 'Portal set-up' })
    expect(within(table).getAllByText('Will be created')).toHaveLength(empty.length - 1)
    expect(table.textContent).toContain('recycling bin')
    expect(gateway.applied).toEqual([])
    expect(await violations()).toEqual([])
    await press('Create all')
    expect(gateway.applied).toEqual([{ plan: empty, language: 'en', part: 'needed' }])
    await press('Copy the plan for an admin')
    expect(gateway.copied).toBe('{"a":1}')
  })

  it.each<[string, Partial<SetupReply>, RegExp]>([
    [
      'a missing scope',
      { problem: { kind: 'scope_missing', scope: 'crm.schemas.contacts.write' } },
      /lacks the scope crm\.schemas/,
    ],
    [
      'a step refused',
      { failures: [{ name: 'japan_handoff_at', action: 'create', words: '<b>limit</b>' }] },
      /HubSpot says: <b>limit<\/b>/,
    ],
    ['a portal that has changed', { replanned: true }, /has changed since you looked/],
    ['nothing left', { plan: empty.map((step) => ({ ...step, action: 'leave' as const })) }, /All set\./],
  ])('says so: %s', async (_, more, words) => {
    await open({ state: CONNECTED, setup: { ...setup, ...more } })
    await press('Check the portal')
    expect(document.body.textContent).toMatch(words)
    expect(await violations()).toEqual([])
  })

  const mend: SetupStep = {
    name: 'japan_rejection_reason',
    kind: 'enumeration',
    action: 'mend',
    missing: [],
    labels: [
      { value: null, before: '却下理由', after: 'Rejection reason' },
      { value: 'icp_mismatch', before: 'Icp mismatch', after: 'Outside ICP' },
    ],
    why: null,
    found: null,
  }
  const there = empty.map((step) => ({ ...step, action: 'leave' as const, why: null }))
  const mends = () => screen.getByRole('table', { name: 'Labels that can be improved' })

  it('shows each label as it is and as it would read, and changes them on their own button only', async () => {
    const gateway = await open({ state: CONNECTED, setup: { ...setup, plan: [...there, mend] } })
    await press('Check the portal')
    screen.getByText('All set. Some labels can be improved.')
    expect(screen.queryByRole('button', { name: 'Create all' })).toBeNull()
    const lines = within(mends())
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map((cell) => cell.textContent),
      )
    expect(lines.slice(2)).toEqual([
      ['The property itself', '却下理由', 'Rejection reason'],
      ['icp_mismatch', 'Icp mismatch', 'Outside ICP'],
    ])
    within(mends()).getByRole('rowheader', { name: 'japan_rejection_reason' })
    expect(gateway.applied).toEqual([])
    expect(await violations()).toEqual([])
    await press('Change 2 labels')
    expect(gateway.applied).toEqual([{ plan: [...there, mend], language: 'en', part: 'labels' }])
    await press('Copy the plan for an admin')
    expect(gateway.copied).toBe('{"a":1}')
  })

  it('sets up without them, and says HubSpot’s words beside what it refused', async () => {
    const failures = [{ name: mend.name, action: 'mend', words: '<b>locked</b>' } as const]
    const gateway = await open({ state: CONNECTED, setup: { ...setup, plan: [...empty, mend], failures } })
    await press('Check the portal')
    await press('Create all')
    expect(gateway.applied.map(({ part }) => part)).toEqual(['needed'])
    const table = screen.getByRole('table', { name: 'Portal set-up' })
    expect(table.textContent).not.toContain('locked')
    expect(mends().textContent?.split('HubSpot says: <b>locked</b>')).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Change 2 labels' })).toBeTruthy()
  })

  it('plans in the language that is chosen, and stays with it', async () => {
    const gateway = await open({ state: CONNECTED, setup: { ...setup, language: 'ja' } })
    const choice = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Language of the fields in HubSpot',
    })
    expect(choice.value).toBe('ja')
    await userEvent.selectOptions(choice, 'English')
    await act(settleAll)
    expect(choice.value).toBe('en')
    expect(await violations()).toEqual([])
    await press('Check the portal')
    expect(gateway.planned).toEqual([null, 'en', 'en'])
    expect(gateway.applied).toEqual([])
    await press('Create all')
    expect(gateway.applied.map(({ language }) => language)).toEqual(['en'])
  })

  it('waits for a connection', async () => {
    await open({}, 'setup')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check the portal' }).disabled).toBe(true)
  })
})

describe('the SLA workflow', () => {
  const create = () => screen.getByRole<HTMLButtonElement>('button', { name: /^Create the workflow/ })
  it.each<[string, Partial<WorkflowReply>, RegExp]>([
    ['made', { state: 'created', id: '16000' }, /Created, turned off/],
    ['there and on', { state: 'there', enabled: true }, /Turned on\./],
    [
      'there and built for something else',
      { state: 'there', differs: ['due', 'manager'] },
      /waits for another date, it notifies somebody else/,
    ],
    [
      'a missing scope',
      { problem: { kind: 'scope_missing', scope: 'automation' } },
      /lacks the scope automation/,
    ],
    [
      'a smaller plan',
      { problem: { kind: 'refused', words: 'not on your tier' } },
      /not on your tier.*Professional/,
    ],
    ['no path that answers', { problem: { kind: 'not_found' } }, /could not be found on this account/],
  ])('needs somebody to tell, then says what became of it: %s', async (_, workflow, words) => {
    const gateway = await open({
      state: CONNECTED,
      workflow: { ...NO_WORKFLOW, ...workflow },
    })
    expect(create().disabled).toBe(true)
    const [owner] = CONNECTED.owners
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Manager to notify' }),
      owner?.id ?? '',
    )
    await userEvent.click(create())
    expect(gateway.managers).toEqual([owner?.id])
    expect(document.body.textContent).toMatch(words)
    expect(await violations()).toEqual([])
  })

  it('shows what would change, and changes it on click', async () => {
    const old = { ...NO_WORKFLOW, state: 'there', enabled: true, id: '16000', revision: '3' } as const
    const gateway = await open({
      state: CONNECTED,
      workflow: { ...old, differs: ['due', 'alarm'], mendable: ['alarm'] },
      updated: { ...old, state: 'updated', differs: ['due'], revision: '4' },
    })
    const [owner] = CONNECTED.owners
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Manager to notify' }),
      owner?.id ?? '',
    )
    await userEvent.click(create())
    const notice = screen.getByText(/^It differs from what the definition/).closest<HTMLElement>('.notice')
    if (notice === null) throw new Error('no plan')
    expect(notice.textContent).toMatch(/cannot be changed from here \(it waits for another date\)/)
    expect(within(notice).getAllByRole('listitem')).toHaveLength(1)
    expect(notice.textContent).toContain('notes_last_contacted must be unknown or before japan_handoff_at')
    expect(gateway.updates).toEqual([])
    expect(await violations()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Update the workflow' }))
    expect(gateway.updates).toEqual([[owner?.id, '16000', '3']])
    expect(document.body.textContent).toContain('Updated. It is turned on, as before.')
    expect(screen.queryByRole('button', { name: 'Update the workflow' })).toBeNull()
  })

  it.each([
    ['changed', /changed the workflow in the meantime. Nothing was written/],
    ['gone', /no longer exists. Nothing was written/],
  ] as const)('says so when it is %s by then', async (state, words) => {
    const there = { ...NO_WORKFLOW, state: 'there', id: '16000', revision: '3' } as const
    await open({
      state: CONNECTED,
      workflow: { ...there, differs: ['alarm'], mendable: ['alarm'] },
      updated: { ...NO_WORKFLOW, state },
    })
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Manager to notify' }),
      CONNECTED.owners[0]?.id ?? '',
    )
    await userEvent.click(create())
    await userEvent.click(screen.getByRole('button', { name: 'Update the workflow' }))
    expect(document.body.textContent).toMatch(words)
  })
})
