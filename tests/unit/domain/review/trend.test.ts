// A year of months: the oldest first, with gaps where a month is not kept.
import { expect, it } from 'vitest'
import { trendMonth, trendOf } from '@/lib/domain/review/trend'
import { month } from './months'

const at = (name: string) => trendMonth(name, month(name, { accepted: 30, rejected: 10 }))

it('begins with the first month that is kept, and leaves gaps', () => {
  const places = trendOf('2026-07', [at('2026-07'), at('2026-04')])
  expect(places.map((place) => [place.month, place.figures?.acceptance.value ?? null])).toEqual([
    ['2026-04', 75],
    ['2026-05', null],
    ['2026-06', null],
    ['2026-07', 75],
  ])
})

it('goes back eleven months and no further', () => {
  expect(trendOf('2026-07', [at('2025-08'), at('2025-07'), at('2026-07')])).toHaveLength(12)
  expect(trendOf('2026-07', [at('2025-07'), at('2026-07')])).toHaveLength(1)
  expect(trendOf('2026-07', [])).toEqual([])
})

it('rests every number on a base', () => {
  const { acceptance, slaKept, median, waiting, handedOff } = at('2026-07')
  expect(acceptance).toMatchObject({ part: 30, of: 40, unit: 'rate' })
  expect(waiting).toMatchObject({ of: handedOff, unit: 'rate' })
  expect([slaKept.key, median.key]).toEqual(['sla_attainment', 'touch_median'])
})
