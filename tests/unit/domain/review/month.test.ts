// Months in Japan, whatever the machine's zone.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { monthOf, monthSpan, monthsBefore } from '@/lib/domain/review/month'
import { businessTimeOf } from '@/lib/domain/sla/business-time'
import { jst } from '../../fixtures/lead'

describe('a month', () => {
  it.each([
    ['2026-10', '2026-10-01 00:00', '2026-11-01 00:00'],
    ['2026-12', '2026-12-01 00:00', '2027-01-01 00:00'],
    ['2028-02', '2028-02-01 00:00', '2028-03-01 00:00'],
  ])('%s begins at midnight in Japan', (month, from, to) => {
    expect(monthSpan(month)).toEqual({ from: jst(from), to: jst(to) })
    expect(monthOf(jst(from))).toBe(month)
    expect(monthOf(jst(to) - 1)).toBe(month)
    expect(monthOf(jst(from) - 1)).not.toBe(month)
  })

  it.each(['2026-13', '2026-00', '2026-1', '', '2026-10-01', 'x'])('%j is not a month', (month) => {
    expect(monthSpan(month)).toBeNull()
    expect(monthsBefore(month, 3)).toEqual([])
  })

  it('has others before it, across the year', () => {
    expect(monthsBefore('2026-02', 3)).toEqual(['2026-01', '2025-12', '2025-11'])
    expect(monthsBefore('2026-02', 0)).toEqual([])
  })
})

describe('business time', () => {
  const { between, dayMs } = businessTimeOf(DEFAULT_DEFINITION.sla)
  const HOUR = 3_600_000

  it.each([
    ['2026-06-02 10:00', '2026-06-02 15:30', 5.5],
    ['2026-06-02 08:00', '2026-06-02 20:00', 9],
    ['2026-06-05 17:00', '2026-06-08 10:00', 2],
    // Golden Week: Thursday before to Thursday after.
    ['2026-04-30 17:00', '2026-05-07 10:00', 1 + 9 + 1],
    ['2026-12-28 17:00', '2027-01-04 10:00', 2],
    ['2026-06-06 10:00', '2026-06-07 10:00', 0],
    ['2026-06-02 15:00', '2026-06-02 10:00', 0],
    ['2026-06-03 10:00', '2026-06-02 10:00', 0],
  ])('%s to %s: %d hours', (from, to, hours) => {
    expect(between(jst(from), jst(to))).toBe(hours * HOUR)
  })

  it('has a day of nine hours', () => {
    expect(dayMs).toBe(9 * HOUR)
  })
})
