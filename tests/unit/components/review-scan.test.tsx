// @vitest-environment jsdom
// Reading a month: progress in words, stopping and going on, another month, deleting, and a scan that this page did not start.
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { type FakeReview, openReview, rest, scanState } from './fake-review'
import { violations } from './render'
import { BEFORE, handoffs, MONTH } from './review-sample'
import { NOW } from './sample'

afterEach(cleanup)

const press = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name }))
  await rest()
}
const running = (more = {}) =>
  scanState({ state: 'running', read: 400, total: 2_000, perSecond: 4.83, ...more })

it('shows how far it is, at which rate, and what it waits for', async () => {
  const { gateway } = await openReview((gateway) => {
    gateway.answer = running({ waitingUntil: NOW + 5_000 })
  })
  await press('Load this month')
  expect(gateway.scans).toEqual([{ month: MONTH, fresh: false }])
  const bar = screen.getByRole('progressbar', { name: 'Loading handoffs from HubSpot' })
  expect(bar.getAttribute('aria-valuenow')).toBe('400')
  expect(bar.getAttribute('aria-valuemax')).toBe('2000')
  expect(bar.getAttribute('aria-valuetext')).toBe('400 of 2000 handoffs')
  expect(screen.getByText(/4\.8 searches a second · HubSpot asks to wait until 10:32 JST/)).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('asks again every second while it runs, and no more once it is done', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    gateway.answer = running()
  })
  await press('Load this month')
  await act(() => timers.pass(3_500))
  expect(gateway.scans).toHaveLength(4)
  gateway.stored[MONTH] = handoffs(12)
  gateway.answer = scanState({ read: 12, total: 12, revision: 3 })
  await act(() => timers.pass(10_000))
  await rest()
  expect(gateway.scans).toHaveLength(5)
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toMatch(/Handed off12/)
})

it('stops, shows what it has as partial, and goes on', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    gateway.answer = running()
  })
  await press('Load this month')
  gateway.stored[MONTH] = handoffs(5)
  gateway.partial = [MONTH]
  await press('Stop')
  expect(gateway.stopped).toEqual([MONTH])
  expect(screen.getByText(/Partial: April 2026 was not loaded to its end/)).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toMatch(/Handed off5/)
  const asked = gateway.scans.length
  await act(() => timers.pass(5_000))
  expect(gateway.scans).toHaveLength(asked)
  await press('Resume')
  expect(gateway.scans.at(-1)).toEqual({ month: MONTH, fresh: false })
})

it('asks nothing while a stop takes its time, which would begin the scan again', async () => {
  const { gateway, timers } = await openReview((gateway) => {
    gateway.answer = running()
  })
  await press('Load this month')
  const stopped = Promise.withResolvers<ReturnType<typeof scanState>>()
  gateway.override['review.stop'] = () => stopped.promise
  await press('Stop')
  const asked = gateway.scans.length
  await act(async () => gateway.tell(running({ read: 500 })))
  await act(() => timers.pass(5_000))
  expect(gateway.scans).toHaveLength(asked)
  await act(async () => stopped.resolve(scanState({ state: 'stopped', read: 5, revision: 9 })))
  await press('Load this month')
  await act(() => timers.pass(2_500))
  expect(gateway.scans).toHaveLength(asked + 3)
})

it('reads a whole month again from the start', async () => {
  const { gateway } = await openReview((gateway) => {
    gateway.stored[MONTH] = handoffs(12)
  })
  await press('Reload')
  expect(gateway.scans).toEqual([{ month: MONTH, fresh: true }])
})

it('asks before it deletes a month; the focus comes back', async () => {
  const { gateway } = await openReview((gateway) => {
    gateway.stored[MONTH] = handoffs(12)
  })
  await press('Delete this month')
  expect(document.activeElement?.textContent).toBe('Keep it')
  await press('Keep it')
  expect(document.activeElement?.textContent).toBe('Delete this month')
  await press('Delete this month')
  await press('Yes, delete')
  expect(gateway.forgotten).toEqual([MONTH])
  expect(screen.getByRole('heading', { name: 'April 2026 has not been loaded yet' })).toBeTruthy()
})

it('begins with the last full month, offers the running one and a year before it, and tells kept ones', async () => {
  const { gateway } = await openReview((gateway) => {
    gateway.stored[BEFORE] = handoffs(24, BEFORE)
  })
  const names = screen
    .getAllByRole('option')
    .slice(0, 14)
    .map((option) => option.textContent)
  expect(names.slice(0, 3)).toEqual(['May 2026 (so far)', 'April 2026', 'March 2026 · 24 handoffs'])
  expect(names[13]).toBe('April 2025')
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Month' }).value).toBe(MONTH)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Month' }), BEFORE)
  await rest()
  expect(screen.getByRole('region', { name: 'Four numbers' }).textContent).toMatch(/Handed off24/)
  expect(gateway.scans).toEqual([])
})

it('follows a scan that it did not start, of its own month only', async () => {
  const { gateway } = await openReview()
  await act(async () => gateway.tell(running({ month: BEFORE })))
  expect(screen.queryByRole('progressbar')).toBeNull()
  await act(async () => gateway.tell(running()))
  expect(screen.getByRole('progressbar')).toBeTruthy()
})

it('says so when the background does not answer', async () => {
  await openReview((gateway: FakeReview) => {
    gateway.override['review.scan'] = () => Promise.reject(new Error('no worker'))
  })
  await press('Load this month')
  expect(screen.getByRole('alert').textContent).toContain('did not answer')
})
