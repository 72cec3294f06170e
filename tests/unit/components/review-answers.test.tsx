// @vitest-environment jsdom
// The review lists what persons said of sentences, newest first, with lead, person and time; both languages, and axe.
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { GivenAnswer, HandoffRecord } from '@/lib/domain/review/handoff-record'
import { monthSpan } from '@/lib/domain/review/month'
import { jstDateTime } from '@/lib/i18n/jst'
import { createTranslator } from '../all-words'
import { CONNECTED } from './fake-options'
import { type FakeReview, openReview } from './fake-review'
import { violations } from './render'
import { handoffs, MONTH } from './review-sample'
import { settings } from './sample'

afterEach(cleanup)

const AT = (monthSpan(MONTH)?.from ?? 0) + 9 * 86_400_000 + 3_600_000
const known = CONNECTED.owners[0] ?? { id: '', name: '' }
const given = (isSignal: boolean, at: number, by: string | null = known.id): GivenAnswer => ({
  isSignal,
  by,
  at,
})

const withAnswers = (answers: readonly (readonly GivenAnswer[])[]): HandoffRecord[] =>
  handoffs(12).map((one, index) => ({ ...one, answers: answers[index] ?? [] }))

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const title = t('review.answers.title')
  const show = (records: readonly HandoffRecord[], change: (gateway: FakeReview) => void = () => undefined) =>
    openReview((gateway) => {
      gateway.view = settings(language)
      gateway.stored[MONTH] = records
      change(gateway)
    })

  it('says how many of which kind, and who said it of which lead, when', async () => {
    await show(
      withAnswers([
        [given(true, AT), given(true, AT - 60 * 86_400_000)],
        [given(false, AT + 60_000, '12345')],
        [given(true, AT - 1, null)],
      ]),
    )
    const region = within(screen.getByRole('region', { name: title }))
    expect(region.getByText(t('review.answers.intro', { n: 3, yes: 2, no: 1 }))).toBeTruthy()
    const rows = region
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent))
    const lead = (number: number) => expect.stringContaining(`花子${number}`)
    expect(rows).toEqual([
      [lead(2), t('sign.no'), '12345', jstDateTime(AT + 60_000, language)],
      [lead(1), t('sign.yes'), known.name, jstDateTime(AT, language)],
      [lead(3), t('sign.yes'), t('review.rate.none'), jstDateTime(AT - 1, language)],
    ])
    const link = region.getByRole('link', { name: /花子2/ })
    expect(link.getAttribute('href')).toContain('/1001')
    expect(screen.getByRole('main').textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
    expect(await violations()).toEqual([])
  })

  it('stands after the disagreements, and on paper', async () => {
    await show(withAnswers([[given(true, AT)]]))
    const region = screen.getByRole('region', { name: title })
    expect(region.previousElementSibling?.id).toBe('disagreements')
    expect(region.closest('.no-print')).toBeNull()
  })

  it('is not there where nobody answered', async () => {
    await show(withAnswers([]))
    expect(screen.getByRole('region', { name: t('review.disagree.title') })).toBeTruthy()
    expect(screen.queryByRole('region', { name: title })).toBeNull()
  })

  it('shows fifty at a time, each beside its own lead', async () => {
    const many = Array.from({ length: 60 }, (_, index) => given(index % 2 === 0, AT - index * 60_000))
    await show(withAnswers([many, [given(true, AT - 55 * 60_000 - 1)]]))
    const region = within(screen.getByRole('region', { name: title }))
    expect(region.getAllByRole('row')).toHaveLength(51)
    await userEvent.click(region.getByRole('button', { name: t('review.leads.next') }))
    const rows = await region.findAllByRole('row')
    expect(rows).toHaveLength(12)
    expect(rows.findIndex((row) => row.textContent?.includes('花子2'))).toBe(7)
    expect(await violations()).toEqual([])
  })

  it('says when the list could not be had', async () => {
    await show(withAnswers([[given(true, AT)]]), (gateway) => {
      const ask = gateway.askWorker
      gateway.askWorker = (name, request) =>
        name === 'worker.leads' ? Promise.reject(new Error('no worker')) : ask(name, request)
    })
    const region = within(screen.getByRole('region', { name: title }))
    expect(region.getByRole('alert').textContent).toBe(t('review.count.failed'))
  })
})
