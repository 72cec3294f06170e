// The golden month: every figure of 2,000 leads equals what a second, simple program counts, to the last digit.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Figures } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import { jst } from '../../fixtures/lead'
import { countAgain } from './golden/count'
import { FROM, goldenMonth, NOW, TO } from './golden/generate'
import { randomNumbers } from './record'

const golden = goldenMonth()
const other: Definition = {
  ...DEFAULT_DEFINITION,
  sla: {
    ...DEFAULT_DEFINITION.sla,
    clock: 'elapsed',
    target: 24,
    openMinute: 10 * 60 + 30,
    closeMinute: 19 * 60 + 15,
    weekdays: [1, 2, 3, 4, 5, 6],
    nationalHolidays: false,
    closures: ['2026-12-25', '2027-01-04'],
  },
}

const ASKED: readonly [string, number, Definition, number, number][] = [
  ['after the month', NOW, DEFAULT_DEFINITION, FROM, TO],
  ['in the middle of the month', jst('2026-12-16 10:07'), DEFAULT_DEFINITION, FROM, TO],
  ['on the first working day of the year', jst('2027-01-04 15:30'), DEFAULT_DEFINITION, FROM, TO],
  ['after a year', jst('2027-12-24 09:00'), DEFAULT_DEFINITION, FROM, TO],
  ['with other opening hours', NOW, other, FROM, TO],
  ['an earlier month with few handoffs', NOW, other, jst('2026-09-01 00:00'), jst('2026-09-12 00:00')],
  ['a month without handoffs', NOW, DEFAULT_DEFINITION, jst('2025-01-01 00:00'), jst('2025-02-01 00:00')],
]

/** Groups of one size have no order of their own in the second program. */
const sorted = (figures: Figures): Figures => ({
  ...figures,
  cannotTell: [...figures.cannotTell].sort((a, b) =>
    `${a.figure}/${a.reason}` < `${b.figure}/${b.reason}` ? -1 : 1,
  ),
  rejections:
    figures.rejections === null
      ? null
      : {
          ...figures.rejections,
          bySource: [...figures.rejections.bySource].sort(
            (a, b) => b.rejected - a.rejected || ((a.source ?? '') < (b.source ?? '') ? -1 : 1),
          ),
        },
})

describe('the golden month', () => {
  it('holds 2,000 handoffs of every kind', () => {
    const month = golden.records.filter(({ handedOffAt }) => handedOffAt >= FROM && handedOffAt < TO)
    expect(month.length).toBeGreaterThanOrEqual(2_000)
    expect(new Set(month.map(({ status }) => status)).size).toBe(5)
    expect(new Set(month.flatMap(({ oddities }) => oddities)).size).toBe(9)
    expect(month.filter(({ round }) => round > 1).length).toBeGreaterThan(200)
    expect(
      month.filter(({ answers = [] }) => answers.some(({ at }) => at >= FROM && at < TO)).length,
    ).toBeGreaterThan(500)
  })

  it.each(ASKED)('%s: every figure is the same', (_, now, definition, from, to) => {
    const figures = figuresOf(golden.records, { from, to, now, definition, missing: [] })
    expect(sorted(figures)).toEqual(
      sorted(countAgain(golden.records, golden.levels, { from, to, now, definition })),
    )
  })

  it('does not depend on the order of the records', () => {
    const random = randomNumbers(7)
    const input = { from: FROM, to: TO, now: NOW, definition: DEFAULT_DEFINITION, missing: [] }
    const shuffled = golden.records
      .map((record) => ({ record, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record)
    expect(figuresOf(shuffled, input)).toEqual(figuresOf(golden.records, input))
  })
})
