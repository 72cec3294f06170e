// Which months are offered, which earlier ones are still to be loaded, and which were loaded too soon.
import { expect, it } from 'vitest'
import { earlierToLoad, isStale, lastMonths, shortMonthText } from '@/components/review/months'
import { monthSpan } from '@/lib/domain/review/month'

const after = (month: string) => (monthSpan(month)?.to ?? 0) + 1
const kept = (month: string, more = {}) => ({
  month,
  count: 1,
  whole: true,
  scannedAt: after(month),
  ...more,
})

it('offers the running month in Japan first', () => {
  expect(lastMonths(Date.parse('2026-04-30T15:00:00Z')).slice(0, 2)).toEqual(['2026-05', '2026-04'])
  expect(lastMonths(Date.parse('2026-04-30T14:59:59Z'))[0]).toBe('2026-04')
})

it('loads the three months before, passing over those that are complete', () => {
  const months = [kept('2026-03'), kept('2026-02', { whole: false }), kept('2026-01', { scannedAt: 0 })]
  expect(earlierToLoad('2026-04', months, 3)).toEqual([
    { month: '2026-02', fresh: false },
    { month: '2026-01', fresh: true },
    { month: '2025-12', fresh: false },
  ])
})

it('goes back as far as the trend does', () => {
  const year = Array.from({ length: 11 }, (_, back) => {
    const index = 2026 * 12 + 3 - 1 - back
    return kept(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
  })
  expect(earlierToLoad('2026-04', year, 3)).toEqual([])
  expect(earlierToLoad('2026-04', year.slice(0, 10), 3)).toEqual([{ month: '2025-05', fresh: false }])
})

it('knows a month that was loaded before it was over', () => {
  expect(isStale(kept('2026-03'))).toBe(false)
  expect(isStale(kept('2026-03', { scannedAt: after('2026-03') - 2 }))).toBe(true)
})

it('has short names below a picture', () => {
  expect([shortMonthText('2026-10', 'en'), shortMonthText('2026-10', 'ja')]).toEqual(['Oct', '10月'])
})
