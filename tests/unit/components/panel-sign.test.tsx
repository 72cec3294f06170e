// @vitest-environment jsdom
// Possible signs in the panel: what is asked, what a click writes, taking it back, and sentences that the readers passed over.
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Evidence } from '@/lib/domain/assessment'
import { choiceOf } from '@/lib/domain/decision/decision'
import { known, unavailable } from '@/lib/domain/fact'
import { msg } from '@/lib/domain/message'
import { sentenceId } from '@/lib/domain/sentence-id'
import type { SignalReview } from '@/lib/domain/signal-review'
import { engagement } from '../fixtures/lead'
import { lead, view } from './decision-scene'
import { settleAll } from './fakes'
import { answered, play, type Scene, violations } from './render'
import { assessment, CONTACT, HANDOFF, HOUR, NOW, snapshot } from './sample'

const ASKED = '日本の規制に合うか知りたいです。'
const SECOND = 'We may look at Tokyo next.'

const evidence = (quote: string, more: Partial<Evidence> = {}): Evidence => ({
  quote,
  source: 'form',
  label: msg('evidence.signal_possible', { category: 'x' }),
  at: NOW - HOUR,
  stale: false,
  counts: false,
  ...more,
})
const judged = (...items: Evidence[]) => ({
  ...assessment(),
  criteria: assessment().criteria.map((one) =>
    one.id === 'evaluation_signal' ? { ...one, outcome: 'unknown' as const, evidence: items } : one,
  ),
})
const asks = (quote: string) => evidence(quote, { asks: true })
const review = (quote: string, isSignal: boolean): SignalReview => ({
  sentence: sentenceId(quote),
  isSignal,
  by: '森 健一',
  at: NOW - 2 * HOUR,
})
const questions = () => screen.queryAllByRole('group', { name: 'Is this a signal?' })
const press = (button: HTMLElement) =>
  act(async () => {
    button.click()
    await settleAll()
  })
const button = (name: string, within_: HTMLElement = document.body) =>
  within(within_).getByRole<HTMLButtonElement>('button', { name })

describe('a possible sign', () => {
  it('is asked about where it is quoted, every one of them, and nothing calls it out', async () => {
    const items = [evidence('不要です'), evidence('古い', { stale: true }), asks(ASKED), asks(SECOND)]
    await play(lead({}, { judged: judged(...items) }))
    expect(questions()).toHaveLength(2)
    const [first] = questions()
    const item = first?.closest('li')
    expect(item?.textContent).toContain(ASKED)
    expect(item?.textContent).not.toContain('Not counted')
    expect(
      within(first as HTMLElement)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['A signal', 'Not a signal'])
    expect(await violations()).toEqual([])
  })

  it.each([
    ['A signal', true],
    ['Not a signal', false],
  ] as const)('takes %s as a decision of its own, to be undone', async (name, isSignal) => {
    const { gateway } = await play(lead({}, { judged: judged(asks(ASKED)) }))
    await press(button(name))
    expect(gateway.decisions.made).toMatchObject([
      {
        choice: {
          kind: 'review_signal',
          review: { sentence: sentenceId(ASKED), quote: ASKED, isSignal, before: null },
        },
      },
    ])
    expect(screen.getByText(`${name}: “${ASKED}”. Writing to HubSpot in 5 s.`)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
    expect(button(name, questions()[0]).getAttribute('aria-pressed')).toBe('true')
    expect(
      questions()
        .flatMap((one) => within(one).getAllByRole<HTMLButtonElement>('button'))
        .every(({ disabled }) => disabled),
    ).toBe(true)
    // The handoff can be decided meanwhile.
    expect(screen.getByRole('button', { name: 'Accept' })).toBeTruthy()
    expect(await violations()).toEqual([])
  })

  it('can be answered beside another one, and each keeps its own decision', async () => {
    const { gateway } = await play(lead({}, { judged: judged(asks(ASKED), asks(SECOND)) }))
    await press(button('A signal', questions()[0]))
    await press(button('Not a signal', questions()[1]))
    expect(new Set(gateway.decisions.made.map(({ id }) => id)).size).toBe(2)
    expect(questions().map((one) => button('A signal', one).disabled)).toEqual([true, true])
  })

  it('is asked again after Undo', async () => {
    await play(lead({}, { judged: judged(asks(ASKED)) }))
    await press(button('A signal'))
    await press(button('Undo'))
    expect(button('A signal').disabled).toBe(false)
  })

  it('leaves alone what is being typed for the handoff', async () => {
    const { gateway, store } = await play(lead({}, { judged: judged(asks(ASKED)) }))
    act(() => store.decisions.write('来期に再検討'))
    await press(button('A signal'))
    expect(gateway.decisions.made[0]?.choice.note).toBe('')
    expect(store.decisions.state.getState().draft).toBe('来期に再検討')
  })

  it('is not answered from a panel out of view', async () => {
    const { gateway } = await play(lead({}, { judged: judged(asks(ASKED)) }))
    gateway.pressCounts = false
    await press(button('A signal'))
    expect(gateway.decisions.made).toEqual([])
  })

  it('is only shown where the portal has none of the handoff’s properties', async () => {
    const handoff = unavailable('property_missing', 'japan_handoff_status')
    await play(answered({ snapshot: snapshot({ handoff }) }, judged(asks(ASKED))))
    expect(screen.getByText(ASKED)).toBeTruthy()
    expect(questions()).toEqual([])
    expect(screen.queryByRole('button', { name: 'You missed this' })).toBeNull()
  })
})

describe('an answered sentence', () => {
  const answeredScene = (isSignal: boolean): Scene =>
    lead(
      { signalReviews: [review(ASKED, isSignal)] },
      {
        judged: judged(
          evidence(ASKED, {
            counts: isSignal,
            review: review(ASKED, isSignal),
            label: msg(isSignal ? 'evidence.signal_confirmed' : 'evidence.signal_denied', { by: '森 健一' }),
          }),
        ),
      },
    )

  it.each([true, false])('says who answered, and the answer (%s) can be taken back', async (isSignal) => {
    const { gateway } = await play(answeredScene(isSignal))
    const list = screen.getByRole('list', { name: /Evidence for .*evaluation/i })
    expect(within(list).getByText(/signal, 森 健一 says/)).toBeTruthy()
    expect(questions()).toEqual([])
    await press(button('Take back'))
    expect(gateway.decisions.made[0]?.choice.review).toEqual({
      sentence: sentenceId(ASKED),
      quote: ASKED,
      isSignal: null,
      before: NOW - 2 * HOUR,
    })
    expect(button('Take back').disabled).toBe(true)
    expect(await violations()).toEqual([])
  })
})

it('tells what a colleague said where they were faster', async () => {
  const choice = choiceOf('review_signal', {
    review: { sentence: sentenceId(ASKED), quote: ASKED, isSignal: true, before: null },
  })
  const conflict = { status: null, reason: null, by: '8', at: NOW - 1_000, isSignal: false }
  await play(
    lead(
      {},
      {
        judged: judged(asks(ASKED)),
        afterwards: async ({ decisions }) => {
          await settleAll()
          decisions.tell(view({ choice, stage: 'conflict', conflict, rival: 'Okafor', finishedAt: NOW }))
        },
      },
    ),
  )
  expect(screen.getByText(/Okafor decided first/)).toBeTruthy()
  expect(button('A signal').disabled).toBe(false)
})

describe('You missed this', () => {
  const note = engagement({
    kind: 'note',
    at: NOW - 2 * HOUR,
    text: '先方と話しました。来週までに社内で検討するとのこと。',
  })
  const scene = (more: Partial<Scene> = {}): Scene => ({
    ...answered(
      {
        snapshot: snapshot({
          contact: CONTACT,
          handoff: known(HANDOFF),
          engagements: { ...snapshot().engagements, note: known({ items: [note], omitted: 0 }) },
        }),
      },
      judged(evidence('先方と話しました。', { source: 'note', counts: true })),
    ),
    ...more,
  })
  const open = async () => {
    await press(button('You missed this'))
    await screen.findByRole('combobox')
  }

  it('lists the activities, newest first, then the sentences that are not signs yet', async () => {
    await play(scene())
    expect(screen.queryByRole('combobox')).toBeNull()
    await open()
    const options = within(screen.getByRole('combobox')).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent?.split(' · ')[0])).toEqual(['Note', 'Form'])
    expect(options[0]?.textContent).toMatch(/May/)
    expect(screen.getAllByRole('radio')).toHaveLength(1)
    expect(screen.getByRole('radio', { name: '来週までに社内で検討するとのこと。' })).toBeTruthy()
    expect(button('A signal').disabled).toBe(true)
    expect(await violations()).toEqual([])
  })

  it('makes the chosen sentence a signal', async () => {
    const { gateway } = await play(scene())
    await open()
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
    await press(screen.getByRole('radio', { name: '資料をお送りください。' }))
    await press(button('A signal'))
    expect(gateway.decisions.made[0]?.choice).toMatchObject({
      kind: 'review_signal',
      review: {
        sentence: sentenceId('資料をお送りください。'),
        quote: '資料をお送りください。',
        isSignal: true,
        before: null,
      },
    })
    expect(screen.queryByRole('combobox')).toBeNull()
    await open()
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '1' } })
    expect(screen.queryByRole('radio', { name: '資料をお送りください。' })).toBeNull()
  })

  it('says what to do where the sentences cannot be loaded, as after an update', async () => {
    vi.doMock('@/lib/domain/sentences-to-choose', () => {
      throw new Error('no such file')
    })
    await play(scene())
    await press(button('You missed this'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Reload this page/)
    vi.doUnmock('@/lib/domain/sentences-to-choose')
  })

  it('speaks Japanese, and is not there without a text', async () => {
    const { unmount } = await play(scene({ language: 'ja' }))
    await press(button('見落としを指摘する'))
    expect(await screen.findByRole('button', { name: 'シグナルです' })).toBeTruthy()
    expect(await violations()).toEqual([])
    unmount()
    await play(answered({ snapshot: snapshot({ contact: { ...CONTACT, messages: [] } }) }))
    expect(screen.queryByRole('button', { name: 'You missed this' })).toBeNull()
  })
})
