// The read-out: a few lines in plain words, with no number that is not in the figures or the comparison.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Message } from '@/lib/domain/message'
import { compareFigures } from '@/lib/domain/review/compare'
import type { Figures } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import { monthSpan } from '@/lib/domain/review/month'
import { readOutOf } from '@/lib/domain/review/read-out'
import { createTranslator } from '../../all-words'
import { jst } from '../../fixtures/lead'
import { goldenMonth } from './golden/generate'
import { month } from './months'
import { waiting } from './record'

describe('the read-out', () => {
  const numbers = (message: Message): number[] =>
    Object.values(message.params ?? {}).flatMap((value) =>
      typeof value === 'number' ? [value] : typeof value === 'object' && 'key' in value ? numbers(value) : [],
    )
  const all = (value: unknown): number[] =>
    typeof value === 'number'
      ? [Math.abs(value)]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(all)
        : []

  const june = month('2026-06', { accepted: 30, rejected: 10 })
  const may = month('2026-05', { accepted: 20, rejected: 20 })
  const span = monthSpan('2026-06') ?? { from: 0, to: 0 }
  const golden = goldenMonth(300)
  const cases: readonly [string, Figures, Figures[]][] = [
    ['better than before', june, [may]],
    ['worse than before', month('2026-07', { accepted: 10, rejected: 30 }), [june, may]],
    ['as before', month('2026-07', { accepted: 30, rejected: 10 }), [june]],
    ['nothing before', june, []],
    ['an empty month', month('2026-06', { accepted: 0, rejected: 0 }), [may]],
    [
      'silent leads',
      figuresOf([waiting()], {
        ...span,
        now: jst('2026-06-20 10:00'),
        definition: DEFAULT_DEFINITION,
        missing: [],
      }),
      [may],
    ],
    [
      'everything off',
      month('2026-06', {
        accepted: 30,
        rejected: 10,
        missing: ['status', 'firstContactAt', 'readinessSnapshot'],
      }),
      [may],
    ],
    [
      'an odd month',
      figuresOf(golden.records, {
        from: 0,
        to: 8e15,
        now: jst('2027-06-01 10:00'),
        definition: DEFAULT_DEFINITION,
        missing: [],
      }),
      [],
    ],
  ]

  it.each(cases)(
    '%s: says what changed, or in one line why it cannot tell, and no number that is not in the figures',
    (_, current, earlier) => {
      const comparison = compareFigures(current, earlier)
      const lines = readOutOf(current, comparison)
      const compared = comparison.some(({ change, better }) => change !== null && better !== 'neither')
      expect(lines.map(({ kind }) => kind)).toEqual(compared ? ['up', 'down', 'watch'] : ['none', 'watch'])
      const known = new Set([...all(current), ...all(comparison)])
      for (const { message } of lines) {
        for (const number of numbers(message)) expect(known, message.key).toContain(number)
        for (const language of ['en', 'ja'] as const)
          expect(createTranslator(language).say(message)).not.toMatch(/\?|\{|\}/)
      }
    },
  )

  it('says it in words', () => {
    const say = (current: Figures, ...earlier: Figures[]) =>
      readOutOf(current, compareFigures(current, earlier)).map(({ message }) =>
        createTranslator('en').say(message),
      )
    expect(say(june, may)).toEqual([
      'Better: Acceptance rate is 75%, 25 points above the earlier month (50%).',
      'Nothing is clearly worse than in the earlier month.',
      'Watch: "Too early in evaluation" is the most frequent reason, 10 of 10 rejections.',
    ])
    expect(say(june)[0]).toBe('No comparison yet: load an earlier month.')
    expect(say(month('2026-07', { accepted: 10, rejected: 30 }), june)[2]).toBe(
      'Watch: sales rejected 30 of 40 decided leads. The definition may need another look.',
    )
    expect(say(month('2026-07', { accepted: 0, rejected: 0 }), june).at(-1)).toBe(
      'No lead was handed off in this month.',
    )
  })
})
