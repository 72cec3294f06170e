// @vitest-environment jsdom
// Three earlier months in one press: one after the other, with progress, stopped on request, and never beside another scan.
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { type FakeReview, openReview, rest, scanState } from './fake-review'
import { violations } from './render'
import { BEFORE, handoffs, MONTH } from './review-sample'
import { NOW } from './sample'

afterEach(cleanup)

const press = async (name: string) => {
  await userEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body)
  await rest()
}
const shown = (gateway: FakeReview) => {
  gateway.stored[MONTH] = handoffs(24)
}
const running = (more = {}) => scanState({ state: 'running', read: 40, total: 100, ...more })
/** What has been loaded to its end. */
function finish(gateway: FakeReview, month: string) {
  gateway.stored[month] = handoffs(24, month)
  return act(async () => gateway.tell(scanState({ month, read: 24, total: 24, revision: 2 })))
}

it('loads the three months before one after the other, and compares with each as it arrives', async () => {
  const { gateway } = await openReview((gateway) => {
    shown(gateway)
    gateway.answer = running()
  })
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toContain('No comparison yet')
  await press('Load 3 earlier months')
  expect(gateway.scans).toEqual([{ month: BEFORE, fresh: false }])
  const bar = screen.getByRole('progressbar')
  expect(bar.getAttribute('aria-valuetext')).toBe('March 2026, 1 of 3 · 40 of 100 handoffs')
  expect(await violations()).toEqual([])
  await finish(gateway, BEFORE)
  await rest()
  expect(gateway.scans.at(-1)?.month).toBe('2026-02')
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).not.toContain('No comparison yet')
  await finish(gateway, '2026-02')
  await rest()
  await finish(gateway, '2026-01')
  await rest()
  expect(gateway.scans.map(({ month }) => month)).toEqual([BEFORE, '2026-02', '2026-01'])
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('img', { name: /by month: Acceptance rate .*Apr/ })).toBeTruthy()
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Month' }).value).toBe(MONTH)
})

it('keeps asking about the month that is being loaded', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    shown(gateway)
    gateway.answer = running()
  })
  await press('Load 3 earlier months')
  await act(() => timers.pass(2_500))
  expect(gateway.scans).toEqual(Array.from({ length: 3 }, () => ({ month: BEFORE, fresh: false })))
})

it('searches a month that was loaded too soon once more, and only asks about it afterwards', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    shown(gateway)
    gateway.stored[BEFORE] = handoffs(12, BEFORE)
    gateway.scannedAt[BEFORE] = NOW - 60 * 86_400_000
    gateway.answer = running()
  })
  await press('Load 3 earlier months')
  await act(() => timers.pass(1_000))
  expect(gateway.scans).toEqual([
    { month: BEFORE, fresh: true },
    { month: BEFORE, fresh: false },
  ])
})

it('stops on request; what was loaded stays, and nothing asks again', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    shown(gateway)
    gateway.answer = running()
  })
  await press('Load 3 earlier months')
  await finish(gateway, BEFORE)
  await rest()
  await press('Stop')
  const asked = gateway.scans.length
  await act(() => timers.pass(5_000))
  expect(gateway.stopped).toEqual(['2026-02'])
  expect(gateway.scans).toHaveLength(asked)
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(within(screen.getByRole('combobox', { name: 'Month' })).getByText(/March 2026 · 24/)).toBeTruthy()
})

it('gives way to the shown month, and says which month failed', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    shown(gateway)
    gateway.answer = running()
  })
  await press('Load 3 earlier months')
  await press('Reload')
  await act(() => timers.pass(1_000))
  expect(gateway.scans.slice(1)).toEqual([
    { month: MONTH, fresh: true },
    { month: MONTH, fresh: false },
  ])
  await act(async () => gateway.tell(scanState({ read: 24, total: 24, revision: 3 })))
  await rest()
  gateway.answer = scanState({ state: 'failed', problem: { kind: 'offline', retryAt: NOW } })
  await press('Load 3 earlier months')
  expect(screen.getByText(/^March 2026 could not be loaded\. Offline/)).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('says that the running month is not over, and compares no numbers of handoffs with it', async () => {
  await openReview((gateway) => {
    gateway.stored['2026-05'] = handoffs(24, '2026-05')
    gateway.stored[MONTH] = handoffs(24)
  })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), '2026-05')
  await rest()
  expect(screen.getByText('May 2026 is not over: these are its figures so far.')).toBeTruthy()
})
