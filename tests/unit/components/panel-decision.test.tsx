// @vitest-environment jsdom
// Deciding on screen: every state in words and accessible in both languages, and nothing typed is ever lost.
import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { REJECTION_REASONS } from '@/lib/domain/decision/reasons'
import { LONGEST_NOTE } from '@/lib/domain/decision/validate'
import { unavailable } from '@/lib/domain/fact'
import { lead } from './decision-scene'
import { type FakeGateway, settleAll } from './fakes'
import { answered, play, type Scene, violations } from './render'
import { assessment, HANDOFF, NOT_CONNECTED, REF, snapshot } from './sample'

/** HubSpot's two answers once more, after something made the panel ask again. */
async function again(gateway: FakeGateway, { cached, fresh }: Scene) {
  if (cached) await gateway.last.answer(cached)
  if (fresh) await gateway.last.answer(fresh)
}
const press = async (name: string) => {
  await act(async () => {
    screen.getByRole('button', { name }).click()
    await settleAll()
  })
}
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox')

it('offers accept and seven reasons for a lead that was handed off, and to return it only after contact', async () => {
  await play(lead())
  const group = within(screen.getByRole('group', { name: 'Reject with a reason' }))
  expect(group.getAllByRole('button')).toHaveLength(REJECTION_REASONS.length)
  expect(screen.queryByRole('button', { name: 'Return to marketing' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Hand off to sales' })).toBeNull()
  expect(await violations()).toEqual([])
})

it('makes one decision of one click, with what was seen and known', async () => {
  const { gateway } = await play(lead())
  await press('Accept')
  await press('Undo')
  const [made] = gateway.decisions.made
  expect(gateway.decisions.made).toHaveLength(1)
  expect(made).toMatchObject({
    ref: REF,
    choice: { kind: 'accept', reason: null },
    seen: { status: 'handed_off', handedOffAt: HANDOFF.handedOffAt },
    facts: { contactName: '見本 花子' },
  })
  expect(gateway.decisions.undone).toEqual([made?.id])
})

it('ignores the second click of a double click on Undo', async () => {
  const { gateway } = await play(lead())
  await press('Accept')
  const click = (detail: number) =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }), { detail })
      await settleAll()
    })
  await click(2)
  expect(gateway.decisions.undone).toEqual([])
  await click(1)
  expect(gateway.decisions.undone).toHaveLength(1)
})

it.each([
  ['a key in the group', { key: '4' }, 1],
  ['a key that is held down', { key: '4', repeat: true }, 0],
  ['a shortcut of the browser', { key: '4', ctrlKey: true }, 0],
  ['another key', { key: '7' }, 0],
  ['a key during conversion', { key: '4', isComposing: true }, 0],
])('%s: %s', async (_, key, times) => {
  const { gateway } = await play(lead())
  await act(async () => {
    fireEvent.keyDown(screen.getByRole('button', { name: 'Outside ICP' }), key)
    await settleAll()
  })
  expect(gateway.decisions.made).toHaveLength(times)
})

it('asks for the detail where the reason needs one', async () => {
  const { gateway } = await play(lead())
  await press('Duplicate, customer, partner, competitor')
  expect(gateway.decisions.made).toEqual([])
  expect(await violations()).toEqual([])
  await press('Partner')
  expect(gateway.decisions.made[0]?.choice).toMatchObject({ reason: 'already_in_motion', detail: 'partner' })
})

it('lets a detail that is optional be added while it can be undone, under the same id', async () => {
  const { gateway } = await play(lead())
  await press('Too early in evaluation')
  await press('Next term')
  const [first, second] = gateway.decisions.made
  expect(second?.id).toBe(first?.id)
  expect(second?.choice.detail).toBe('next_term')
})

it('shows what contradicts a reason once, and then believes the rep', async () => {
  const { gateway } = await play(
    lead(
      {},
      { judged: assessment({ criteria: assessment().criteria.map((one) => ({ ...one, outcome: 'pass' })) }) },
    ),
  )
  await press('No Japan purchase signal')
  expect(screen.getByRole('alert').textContent).toContain('The record says otherwise')
  expect(gateway.decisions.made).toEqual([])
  expect(await violations()).toEqual([])
  await press('Reject anyway')
  expect(gateway.decisions.made[0]?.choice).toMatchObject({ reason: 'no_japan_signal', disputed: true })
})

it('forces words for another reason, and keeps them when the browser cannot store the decision', async () => {
  const { gateway } = await play(lead())
  gateway.decisions.refuses = true
  await press('Other')
  const send = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Reject' })
  expect(send().disabled).toBe(true)
  fireEvent.input(note(), { target: { value: '\u200b'.repeat(10) } })
  expect(screen.getByText('10 more characters needed.')).toBeTruthy()
  fireEvent.input(note(), { target: { value: `理由は七文字で\u200b\u200c\ufeff` } })
  expect(screen.getByText('3 more characters needed.')).toBeTruthy()
  expect(send().disabled).toBe(true)
  fireEvent.input(note(), { target: { value: '' } })
  await userEvent.type(note(), '十文字以上の理由です。')
  await press('Reject')
  expect(screen.getByText(/nothing was sent. What you wrote is still here/)).toBeTruthy()
  expect(note().value).toBe('十文字以上の理由です。')
  gateway.decisions.refuses = false
  await press('Reject')
  expect(gateway.decisions.made.at(-1)?.choice).toMatchObject({
    reason: 'other',
    note: '十文字以上の理由です。',
  })
})

it('refuses a note that HubSpot could not keep, before anything is sent, with every character still there', async () => {
  const { gateway } = await play(lead())
  await press('Other')
  const long = 'x'.repeat(LONGEST_NOTE + 1)
  fireEvent.input(note(), { target: { value: long } })
  await press('Reject')
  expect(screen.getByRole('alert').textContent).toContain('60,000')
  expect(note().value).toBe(long)
  expect(gateway.decisions.made).toEqual([])
})

it('stores what is typed with every key', async () => {
  const { gateway } = await play(lead())
  await press('Other')
  for (const value of ['一', '一二', '']) fireEvent.input(note(), { target: { value } })
  await act(settleAll)
  expect(gateway.decisions.drafts).toEqual(['一', '一二', ''])
})

it('stores a long text when typing pauses, when the record changes and when the page is left', async () => {
  const { gateway, timers } = await play(lead())
  const [one, two, three] = ['a', 'b', 'c'].map((letter) => letter.repeat(5_001))
  await press('Other')
  fireEvent.input(note(), { target: { value: one } })
  expect(gateway.decisions.drafts).toEqual([])
  await act(() => timers.pass(300))
  fireEvent.input(note(), { target: { value: two } })
  await act(async () => timers.leave())
  fireEvent.input(note(), { target: { value: three } })
  await act(async () => gateway.open({ ...REF, contactId: '502' }))
  expect(gateway.decisions.drafts).toEqual([one, two, three])
})

it('shows what was typed the last time', async () => {
  const scene = lead()
  await play({
    ...scene,
    afterwards: async (gateway) => {
      gateway.decisions.stored = { latest: null, draft: 'まだ送っていない' }
      await gateway.open(null)
      await gateway.open(REF)
      await again(gateway, scene)
    },
  })
  expect(note().value).toBe('まだ送っていない')
})

it.each([
  ['property_missing', /Deciding needs the handoff properties/, 1],
  ['request_failed', /nothing can be decided right now/, 0],
] as const)('%s: says what is needed, with the way there and no dead button', async (why, words, ways) => {
  const { gateway } = await play(answered({ snapshot: snapshot({ handoff: unavailable(why) }) }))
  const section = screen.getByRole('region', { name: 'Decision' })
  expect(section.textContent).toMatch(words)
  const buttons = within(section).queryAllByRole('button')
  for (const button of buttons) button.click()
  expect([buttons.length, gateway.optionsOpened]).toEqual([ways, ways])
  expect(await violations()).toEqual([])
})

it('says with every button which scope deciding lacks, and leads to the options', async () => {
  const scene = lead()
  const { gateway } = await play({
    ...scene,
    afterwards: async (gateway) => {
      const feature = { feature: 'decisions', scope: 'crm.objects.contacts.write', state: 'off' } as const
      gateway.decisions.view = { ...NOT_CONNECTED, state: 'connected', features: [feature] }
      gateway.tell('connection.changed', { state: 'connected' })
      await again(gateway, scene)
    },
  })
  const section = screen.getByRole('region', { name: 'Decision' })
  expect(section.textContent).toContain('Deciding needs the scope crm.objects.contacts.write')
  for (const name of ['Accept', 'Outside ICP', 'Other', 'champion']) {
    await press(name)
    const word = within(screen.getByRole('alert'))
    expect(screen.getByRole('alert').textContent).toContain(
      'Deciding needs the scope crm.objects.contacts.write',
    )
    expect(await violations()).toEqual([])
    word.getByRole('button', { name: 'Open options' }).click()
    await press('Close')
  }
  expect([gateway.decisions.made.length, gateway.optionsOpened]).toEqual([0, 4])
  expect(screen.getByRole('list', { name: 'Handoff criteria' })).toBeTruthy()
})

it('hands off a ready lead at once, another only with words, and tells what is new since a rejection', async () => {
  const ready = assessment({ verdict: 'ready' })
  const { gateway } = await play(lead({ status: null, handedOffAt: null, count: 1 }, { judged: ready }))
  expect(screen.getByText(/Rejected before: Too early in evaluation/)).toBeTruthy()
  await press('Hand off to sales')
  expect(gateway.decisions.made[0]?.choice.kind).toBe('hand_off')
})

it('needs a written reason for a lead that is not ready', async () => {
  const { gateway } = await play(lead({ status: null, handedOffAt: null }))
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Hand off to sales' })
  expect(screen.queryByRole('button', { name: 'Hand off to sales' })).toBeNull()
  await press('Hand off anyway, with a reason')
  expect(document.activeElement).toBe(note())
  await userEvent.type(note(), '社長からの紹介')
  fireEvent.input(note(), { target: { value: '社長からの紹介\u200b\u200d\u2060' } })
  expect(screen.getByText('3 more characters needed.')).toBeTruthy()
  expect(button().disabled).toBe(true)
  await press('Cancel')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement?.textContent).toBe('Hand off anyway, with a reason')
  await press('Hand off anyway, with a reason')
  fireEvent.input(note(), { target: { value: '社長からの紹介のため' } })
  expect(await violations()).toEqual([])
  await press('Hand off to sales')
  expect(gateway.decisions.made[0]).toMatchObject({ choice: { note: '社長からの紹介のため' } })
  expect(gateway.decisions.made[0]?.facts.readiness).toContain('社長からの紹介のため')
})
