// @vitest-environment jsdom
// The review page with 0, 12 and 2,000 handoffs and in each of its states, in both languages: its sections, and axe.
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { createTranslator } from '../all-words'
import { type FakeReview, openReview, rest, scanState } from './fake-review'
import { violations } from './render'
import { BEFORE, handoffs, MONTH } from './review-sample'
import { NOW, settings } from './sample'

afterEach(cleanup)

const kept = (count: number) => (gateway: FakeReview) => {
  gateway.stored[MONTH] = handoffs(count)
}
const SECTIONS = [
  'review.worked.title',
  'review.scorecard.title',
  'review.one.title',
  'review.mix.title',
  'review.whatIf.title',
  'review.log.title',
  'review.export.title',
  'review.readOut.title',
  'review.sla.title',
  'review.disagree.title',
  'review.conversion.title',
  'review.recycled.title',
  'review.signals.title',
  'review.roles.title',
] as const

it('shades a cell of the rejections by its share: half, a quarter, less, none', async () => {
  await openReview((gateway) => {
    const records = handoffs(240).filter(({ reason }) => reason !== null)
    // Of twenty of one source: ten, five, four and one.
    const reasons = ['too_early', 'icp_mismatch', 'wrong_contact_level', 'no_japan_signal'] as const
    gateway.stored[MONTH] = records.slice(0, 20).map((record, index) => ({
      ...record,
      source: 'PAID_SEARCH',
      reason: reasons[index < 10 ? 0 : index < 15 ? 1 : index < 19 ? 2 : 3] ?? null,
    }))
  })
  await userEvent.click(screen.getByRole('button', { name: /^Show as table: Rejections by source/ }))
  const sources = within(screen.getByRole('region', { name: 'Rejections' })).getByRole('table')
  const cells = within(sources).getAllByRole('cell')
  const heat = Object.fromEntries(cells.map((cell) => [cell.textContent, cell.dataset.heat]))
  expect(heat).toMatchObject({ 10: '3', 5: '2', 4: '1', 1: '1' })
})

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const { t } = createTranslator(language)
  const speak = (gateway: FakeReview) => {
    gateway.view = settings(language)
  }

  it.each([12, 2_000])(
    '%i handoffs: every section, and axe finds nothing',
    async (count) => {
      await openReview((gateway) => {
        speak(gateway)
        kept(count)(gateway)
      })
      for (const key of SECTIONS) expect(screen.getByRole('region', { name: t(key) })).toBeTruthy()
      expect(screen.getByRole('main').textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/)
      expect(await violations()).toEqual([])
    },
    60_000,
  )

  it.each<[string, (gateway: FakeReview) => void, RegExp]>([
    ['no handoff', kept(0), /No lead was handed off in April 2026|2026年4月に引き渡されたリードはありません/],
    ['not read', () => undefined, /has not been loaded yet|まだ読み込まれていません/],
    [
      'not connected',
      (gateway) => {
        gateway.portalId = null
      },
      /Connect this browser|接続してください/,
    ],
    [
      'partial',
      (gateway) => {
        kept(12)(gateway)
        gateway.partial = [MONTH]
      },
      /Partial: April 2026 was not loaded|一部のみ：2026年4月は/,
    ],
    [
      'a property missing',
      (gateway) => {
        kept(12)(gateway)
        gateway.missing = ['japan_sla_due_at']
      },
      /The portal lacks: japan_sla_due_at|ポータルにないプロパティー：japan_sla_due_at/,
    ],
    [
      'no worker',
      (gateway) => {
        kept(12)(gateway)
        gateway.workerFails = true
      },
      /could not be counted|集計できませんでした/,
    ],
  ])('%s: says so, and axe finds nothing', async (_, change, words) => {
    await openReview((gateway) => {
      speak(gateway)
      change(gateway)
    })
    expect(screen.getByRole('main').textContent).toMatch(words)
    expect(await violations()).toEqual([])
  })

  it.each([
    { kind: 'offline', retryAt: NOW },
    { kind: 'scope_missing', scope: 'crm.objects.contacts.read' },
    { kind: 'token_refused' },
    { kind: 'rate_limited', daily: true, retryAt: NOW },
  ] as const)('a scan that ended with %j: in words, with what was kept', async (problem) => {
    const { gateway } = await openReview((gateway) => {
      speak(gateway)
      kept(12)(gateway)
      gateway.partial = [MONTH]
    })
    gateway.answer = scanState({ state: 'failed', problem, read: 12, revision: 2 })
    await userEvent.click(screen.getByRole('button', { name: t('review.scan.on') }))
    await rest()
    const alerts = screen.getAllByRole('alert').map((alert) => alert.textContent)
    expect(alerts.join()).toContain(t(`problem.${problem.kind}.title`))
    expect(alerts.join()).toContain(t('review.scan.kept'))
    expect(screen.getByRole('region', { name: t('review.scorecard.title') })).toBeTruthy()
    expect(await violations()).toEqual([])
  })
})

it('shows the counts of the pattern, with their denominators', async () => {
  await openReview(kept(12))
  const scorecard = screen.getByRole('region', { name: 'Four numbers' })
  expect(scorecard.textContent).toMatch(/Handed off12/)
  expect(scorecard.textContent).toMatch(/Accepted5/)
  expect(scorecard.textContent).toMatch(/Rejected4/)
  expect(scorecard.textContent).toMatch(/Undecided2/)
  expect(scorecard.textContent).toMatch(/Returned1/)
  expect(scorecard.textContent).toContain('No comparison yet: load an earlier month.')
})

it('suppresses small samples and says so; large ones are shown', async () => {
  await openReview(kept(12))
  const small = screen.getByRole('heading', { name: 'Acceptance rate' }).parentElement?.textContent
  expect(small).toContain('5 of 9')
  expect(small).toContain('Under 10: no rate shown')
  expect(small).not.toContain('%')
  await userEvent.click(screen.getByRole('button', { name: /^Show as table: Rejections by source/ }))
  const sources = within(screen.getByRole('region', { name: 'Rejections' })).getByRole('table')
  expect(within(sources).getAllByText('Under 10: no rate shown').length).toBeGreaterThan(1)
  cleanup()
  await openReview(kept(240))
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toMatch(/55\.6% \(100 of 180\)/)
})

it('turns off what a missing property takes away, and only that', async () => {
  await openReview((gateway) => {
    kept(24)(gateway)
    gateway.missing = ['japan_sla_due_at']
  })
  expect(screen.getByRole('region', { name: 'Response SLA' }).textContent).toContain(
    'Not shown: the portal lacks japan_sla_due_at',
  )
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toContain('10 of 18')
})

it('every picture tells its numbers, and has its table in place of it on demand', async () => {
  await openReview((gateway) => {
    kept(240)(gateway)
    gateway.stored[BEFORE] = handoffs(240, BEFORE)
  })
  const figures = screen.getAllByRole('figure')
  expect(figures.length).toBeGreaterThan(4)
  for (const figure of figures) {
    expect(figure.querySelector('figcaption')?.textContent).not.toBe('')
    expect(within(figure).getByRole('img').getAttribute('aria-label')).toMatch(/: .*\d/)
    expect(within(figure).queryByRole('table')).toBeNull()
    await userEvent.click(within(figure).getByRole('button', { name: /^Show as table: ./ }))
    expect(within(figure).getByRole('table')).toBeTruthy()
    expect(within(figure).queryByRole('img')).toBeNull()
  }
  await userEvent.click(screen.getAllByRole('button', { name: /^Show as chart: ./ })[0] ?? document.body)
  expect(screen.getAllByRole('img')).toHaveLength(1)
})
