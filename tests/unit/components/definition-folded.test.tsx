// @vitest-environment jsdom
// The editor's groups say what they hold while they are folded; the bar previews and publishes; a new category is told in one line.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { openEditor } from './definition-scene'
import { settleAll } from './fakes'
import { definitionView, NOW, REF } from './sample'

afterEach(cleanup)

const OWN: Definition = {
  ...DEFAULT_DEFINITION,
  required: { ...DEFAULT_DEFINITION.required, decision_role: false },
  icp: { minEmployees: null, maxEmployees: 300, industries: ['MACHINERY'] },
  score: { property: 'hubspotscore', threshold: 50 },
  handoff: { ...DEFAULT_DEFINITION.handoff, managerOwnerId: '7' },
  properties: { status: 'own_status' },
}

describe('a folded group', () => {
  it.each<[string, Partial<Definition>, string]>([
    ['Fit', {}, '50–10,000 employees, any industry'],
    ['Fit', OWN, 'up to 300 employees, Machinery'],
    ['Engagement and evidence', {}, '90 days'],
    ['SLA and closures', {}, '2 business days'],
    ['Score', {}, 'None'],
    ['Score', OWN, 'Score, from 50'],
    ['Owners and other HubSpot updates', OWN, 'manager: Jo Sample'],
    ['Property names', OWN, '1 of your own'],
    ['Rejection and recycling', {}, 'term begins in month 4'],
  ])('%s holds %j', async (group, change, holds) => {
    const draft = { ...DEFAULT_DEFINITION, ...change }
    const { section } = await openEditor('en', { definitions: definitionView({ draft }) })
    const button = within(section()).getByRole('button', {
      name: new RegExp(`^${group}`),
      description: holds,
    })
    const words = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(words?.hidden).toBe(false)
    await userEvent.click(button)
    expect(words?.hidden).toBe(true)
  })

  it('says that a criterion is not required', async () => {
    const { section } = await openEditor('en', { definitions: definitionView({ draft: OWN }) })
    expect(section().textContent).toMatch(/Decision role.*not required/)
  })
})

const lead = (contactId: string): QueueEntry => ({
  ref: { ...REF, contactId },
  hours: null,
  name: null,
  companyName: null,
  ownerName: null,
  status: 'handed_off',
  handedOffAt: NOW,
  slaState: 'on_track',
  looking: false,
  unclear: false,
  dueAt: NOW,
  silentDays: null,
})

describe('the bar', () => {
  const bar = () => within(document.querySelector<HTMLElement>('.editor-bar') as HTMLElement)

  it('says how much has changed, and publishes', async () => {
    await openEditor('en', { definitions: definitionView({ draft: OWN }) })
    expect(bar().getByRole('status').textContent).toMatch(/^\d+ changes · 0 problems/)
    expect(bar().getByRole<HTMLButtonElement>('button', { name: 'Publish as version 2' }).disabled).toBe(
      false,
    )
  })

  it('fills the preview with leads that are with sales, at most eight, and leads there', async () => {
    const entries = Array.from({ length: 12 }, (_, at) => lead(String(100 + at)))
    const { gateway } = await openEditor()
    gateway.recent = { ...gateway.recent, entries, total: 12 }
    await userEvent.click(bar().getByRole('button', { name: 'Preview' }))
    await act(settleAll)
    await act(settleAll)
    expect(screen.getByRole('list', { name: 'Contacts in the preview' }).children).toHaveLength(8)
    expect(document.activeElement?.textContent).toBe('Preview with real contacts')
  })

  it.each([
    ['nobody is with sales', undefined, 'No lead is with sales right now.'],
    ['the extension does not answer', () => Promise.reject(new Error('no worker')), /did not answer/],
  ])('says why the preview stays empty: %s', async (_, answer, words) => {
    const { inside } = await openEditor(
      'en',
      answer === undefined ? {} : { override: { 'queue.read': answer } },
    )
    await userEvent.click(bar().getByRole('button', { name: 'Preview' }))
    await act(settleAll)
    expect(inside().getByText(words)).toBeTruthy()
  })
})

it('a new category is one line among the changes', async () => {
  const signals = [
    ...DEFAULT_DEFINITION.signals,
    { id: 'Partner introduction', strength: 'medium' as const, phrases: [] },
  ]
  const { section } = await openEditor('en', {
    definitions: definitionView({ draft: { ...DEFAULT_DEFINITION, signals } }),
  })
  const list = section().querySelector('.changes')
  expect(list?.children).toHaveLength(1)
  expect(list?.textContent).toBe('New category: Partner introduction (medium, 0 phrases)')
})
