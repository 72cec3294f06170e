// @vitest-environment jsdom
// Messages without a direction, and a clock that cannot tell: what is asked, what a click writes, and why nobody can tell.
import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { known } from '@/lib/domain/fact'
import type { Engagement, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { engagement } from '../fixtures/lead'
import { view } from './decision-scene'
import { settleAll } from './fakes'
import { answered, play, type Scene, violations } from './render'
import { CONTACT, HOUR, NOW, snapshot } from './sample'

const TOUCHES: readonly Partial<Engagement>[] = [
  { id: '31', at: NOW - 3 * HOUR, channel: 'LINE', text: 'ご連絡ありがとうございます。' },
  { id: '32', at: NOW - 2 * HOUR, channel: 'CONSTRUCTOR', text: 'See you' },
  { id: '33', at: NOW - HOUR, channel: null },
  { id: '34', at: NOW - HOUR / 2, channel: 'WHATS_APP', text: 'four' },
]
const messages = TOUCHES.map((one) => engagement({ ...one, kind: 'communication', direction: 'unknown' }))
const asked = (part: Partial<LeadSnapshot> = {}, more: Partial<Scene> = {}): Scene => ({
  ...answered({
    snapshot: snapshot({
      engagements: {
        ...snapshot().engagements,
        communication: known({ items: messages, omitted: 0 }),
      },
      ...part,
    }),
  }),
  ...more,
})
const questions = (name: RegExp) => screen.queryAllByRole('group', { name })
const press = (button: HTMLElement) =>
  act(async () => {
    button.click()
    await settleAll()
  })

it('asks about each with channel, time and words, three at once, the oldest first', async () => {
  await play(asked({ contact: { ...CONTACT, ownerAssignedAt: NOW - 19 * HOUR } }))
  expect(screen.getByText(/Nothing since the handoff is known to be from us/)).toBeTruthy()
  const groups = questions(/^Was this from us\?/)
  expect(groups.map(({ textContent }) => textContent)).toEqual([
    'LINE · Thu 7 May, 07:32 JSTご連絡ありがとうございます。Was this from us?Yes, from usNo',
    'CONSTRUCTOR · Thu 7 May, 08:32 JSTSee youWas this from us?Yes, from usNo',
    'Message · Thu 7 May, 09:32 JSTWas this from us?Yes, from usNo',
  ])
  expect(await violations()).toEqual([])
})

it('takes Yes as first contact at the time of the message, to be undone', async () => {
  const { gateway } = await play(asked())
  const [first] = questions(/LINE/)
  await press(within(first as HTMLElement).getByRole('button', { name: 'Yes, from us' }))
  expect(gateway.decisions.made).toHaveLength(1)
  expect(gateway.decisions.made[0]).toMatchObject({
    choice: { kind: 'confirm_contact' },
    facts: {
      firstContactAt: NOW - 3 * HOUR,
      message: { channel: 'LINE', quote: 'ご連絡ありがとうございます。' },
    },
  })
  expect(questions(/^Was this from us\?/)).toEqual([])
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
})

it('asks no more after No, writes nothing, and goes on to the next', async () => {
  const { gateway } = await play(asked())
  const [first] = questions(/LINE/)
  await press(within(first as HTMLElement).getByRole('button', { name: 'No' }))
  expect(questions(/LINE/)).toEqual([])
  expect(questions(/WhatsApp/)).toHaveLength(1)
  expect(gateway.decisions.made).toEqual([])
})

it('decides nothing from a panel out of view', async () => {
  const { gateway } = await play(asked())
  gateway.pressCounts = false
  await press(screen.getAllByRole('button', { name: 'Yes, from us' })[0] as HTMLElement)
  expect(gateway.decisions.made).toEqual([])
  expect(questions(/LINE/)).toHaveLength(1)
})

it('asks again when it was taken back', async () => {
  const choice = { ...view({}).choice, kind: 'confirm_contact', reason: null, note: '' } as const
  await play(
    asked(
      {},
      {
        afterwards: async ({ decisions }) =>
          decisions.tell(view({ choice, stage: 'undone', finishedAt: NOW })),
      },
    ),
  )
  expect(questions(/LINE/)).toHaveLength(1)
})

it.each([
  [
    'en',
    'First contact: cannot tell',
    /100 of 700 activities/,
    /last-contacted date moved at Thu 7 May, 09:32/,
  ],
  ['ja', '初回接触：判断できません', /700/, /最終コンタクト日.*5月7日\(木\) 09:32/],
] as const)(
  '%s: says that nobody can tell, why, and without a number of hours',
  async (language, state, why, moved) => {
    const items = Array.from({ length: 100 }, (_, index) =>
      engagement({ id: `${index}`, kind: 'email', direction: 'inbound', at: NOW - HOUR }),
    )
    const engagements = { ...snapshot().engagements, email: known({ items, omitted: 600 }) }
    const contact = { ...CONTACT, lastContactedAt: NOW - HOUR }
    await play({ ...answered({ snapshot: snapshot({ contact, engagements }) }), language })
    const timer = screen.getByRole('timer')
    expect(timer.textContent).toContain(state)
    expect(timer.textContent).not.toMatch(/left|残り/)
    expect(timer.parentElement?.textContent).toMatch(why)
    expect(timer.parentElement?.textContent).toMatch(moved)
    expect(await violations()).toEqual([])
  },
)
