// @vitest-environment jsdom
// The judgement on screen: a paused clock, what did not count, and a question ready to be asked.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import { engagement } from '../fixtures/lead'
import { settleAll } from './fakes'
import { answered, play, violations } from './render'
import { assessment, HANDOFF, HOUR, NOW, snapshot } from './sample'

it('shows a paused clock with its reason, frozen', async () => {
  const pauses = [{ from: NOW - HOUR, until: null, reason: '先方が<b>不在</b>' }]
  const handoff = known({ ...HANDOFF, slaDueAt: NOW + 4 * HOUR, pauses })
  const { timers } = await play(answered({ snapshot: snapshot({ handoff }) }))
  await act(() => timers.pass(HOUR))
  const timer = screen.getByRole('timer', { name: 'First contact SLA' })
  expect(timer.textContent).toContain('When it goes on: 5 working hours left.')
  expect(timer.textContent).toContain('Clock paused')
  // Once under the clock, and once where the due time is explained.
  expect(screen.getAllByText(/^Paused since .*先方が<b>不在<\/b>$/)).toHaveLength(2)
  expect(await violations()).toEqual([])
})

it('lists what did not count as first contact, on demand', async () => {
  const email = engagement({ kind: 'email', at: NOW - HOUR, direction: 'inbound' })
  const note = engagement({ kind: 'note', at: null, loggedAt: null })
  const engagements = {
    ...snapshot().engagements,
    email: known({ items: [email], omitted: 0 }),
    note: known({ items: [note], omitted: 0 }),
  }
  await play(answered({ snapshot: snapshot({ engagements }) }))
  expect(screen.queryByRole('list', { name: 'Did not count as first contact:' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Why this due time?' }))
  const items = within(screen.getByRole('list', { name: 'Did not count as first contact:' })).getAllByRole(
    'listitem',
  )
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/JST · Email · from the person, not from us$/),
    'Note · a note does not count',
  ])
  expect(await violations()).toEqual([])
})

it('offers the question in both languages, copies either, and says what the set comes to', async () => {
  const { gateway } = await play(
    answered(
      {},
      assessment({
        readyWith: { key: 'ready_with.steps', params: { n: 1 } },
        missingSignals: [
          {
            criterion: 'decision_role',
            nextStep: { key: 'next.find_decider' },
            ask: { key: 'ask.decider' },
            owner: 'marketing',
            effort: 3,
          },
          {
            criterion: 'budget_confirmed',
            nextStep: { key: 'next.correct_definition' },
            ask: null,
            owner: 'admin',
            effort: 1,
          },
        ],
      }),
    ),
  )
  expect(screen.getByText('1 step to ready.')).toBeTruthy()
  expect(screen.getByText('budget_confirmed')).toBeTruthy()
  const open = screen.getByRole('button', { name: /^What to ask Decision role$/ })
  expect(open.getAttribute('aria-expanded')).toBe('false')
  await userEvent.click(open)
  const press = async (name: string) => {
    await act(async () => {
      screen.getByRole('button', { name }).click()
      await settleAll()
    })
  }
  await press('Copy email in Japanese Decision role')
  await press('Copy in English Decision role')
  expect(gateway.copied).toEqual([
    expect.stringMatching(/\n\nご検討の進め方について/),
    expect.stringMatching(/\n\nIf you do not mind, could you tell me which departments/),
  ])
  gateway.refuseCopy = true
  await press('Copy in English Decision role')
  expect(screen.getByText(/refused to copy/)).toBeTruthy()
  expect(await violations()).toEqual([])
})
