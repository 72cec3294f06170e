// Beside the earlier months: only like with like, points for rates, percent for the rest; and whether a decision worked.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { compareFigures } from '@/lib/domain/review/compare'
import type { Figures } from '@/lib/domain/review/figures'
import { figuresOf } from '@/lib/domain/review/figures-of'
import { didItWork } from '@/lib/domain/review/log'
import { measureOf } from '@/lib/domain/review/measure-of'
import { MEASURE_KEYS, type MeasureKey } from '@/lib/domain/review/measures'
import { month } from './months'
import { handoff, readiness } from './record'

const change = (key: MeasureKey, current: Figures, ...earlier: Figures[]) =>
  compareFigures(current, earlier).find((one) => one.key === key)

describe('a comparison', () => {
  const june = month('2026-06', { accepted: 30, rejected: 10 })
  const may = month('2026-05', { accepted: 20, rejected: 20 })
  const april = month('2026-04', { accepted: 12, rejected: 8 })

  it('takes the mean of the months, not only the last one: rates in points, counts in percent', () => {
    expect(change('acceptance', june, may, april)).toMatchObject({
      value: 75,
      average: 55,
      change: 20,
      periods: 2,
      why: null,
    })
    expect(change('handed_off', june, april, may)).toMatchObject({
      value: 40,
      average: 30,
      change: 33.3,
      periods: 2,
    })
  })

  it('takes eight earlier months at most, the latest ones, and none that is not earlier', () => {
    const old = Array.from({ length: 10 }, (_, at) =>
      month(`2025-${String(at + 1).padStart(2, '0')}`, {
        accepted: at < 2 ? 0 : 10,
        rejected: at < 2 ? 40 : 10,
      }),
    )
    expect(change('acceptance', june, ...old)).toMatchObject({ average: 50, periods: 8 })
    expect(change('acceptance', may, june, may)).toMatchObject({ change: null, why: 'no_earlier' })
  })

  it.each<[string, Figures, Figures[], string]>([
    ['no earlier month', june, [], 'no_earlier'],
    ['few handoffs now', month('2026-06', { accepted: 5, rejected: 4 }), [may], 'small_sample'],
    ['few handoffs then', june, [month('2026-05', { accepted: 5, rejected: 4 })], 'small_sample'],
    [
      'another version',
      june,
      [month('2026-05', { accepted: 20, rejected: 20, version: '2' })],
      'definition_changed',
    ],
    [
      'another content under the same version',
      june,
      [month('2026-05', { accepted: 20, rejected: 20, fingerprint: 'g' })],
      'definition_changed',
    ],
    [
      'no version',
      june,
      [month('2026-05', { accepted: 20, rejected: 20, version: null })],
      'definition_unknown',
    ],
    ['off now', month('2026-06', { accepted: 30, rejected: 10, missing: ['status'] }), [may], 'figure_off'],
    ['off then', june, [month('2026-05', { accepted: 20, rejected: 20, missing: ['status'] })], 'figure_off'],
    ['nothing decided', month('2026-06', { accepted: 0, rejected: 0 }), [may], 'nothing_measured'],
  ])('%s: none, with the reason', (_, current, earlier, why) => {
    expect(change('acceptance', current, ...earlier)).toMatchObject({
      average: null,
      change: null,
      periods: 0,
      why,
    })
  })

  it('leaves out the month under another definition and keeps the others', () => {
    const other = month('2026-03', { accepted: 0, rejected: 40, version: '0' })
    expect(change('acceptance', june, may, other)).toMatchObject({ average: 50, periods: 1 })
  })

  it('only a version known on both sides is enough', () => {
    const plain = month('2026-05', { accepted: 20, rejected: 20, fingerprint: null })
    expect(change('acceptance', june, plain)).toMatchObject({ average: 50, why: null })
  })

  it('does not compare what is not final', () => {
    const span = { from: june.from, to: june.to }
    const young = figuresOf(
      Array.from({ length: 20 }, (_, at) =>
        handoff({ contactId: `${at}`, readiness: readiness({ fingerprint: 'f' }) }),
      ),
      { ...span, now: june.to, definition: DEFAULT_DEFINITION, missing: [] },
    )
    expect(change('conversion', young, may)).toMatchObject({ change: null, why: 'not_final' })
  })
})

describe('did it work?', () => {
  const before = month('2026-05', { accepted: 20, rejected: 20 })
  const ask = (measure: string, after: Figures | null, then: Figures | null = before) =>
    didItWork({ measure }, then, after)

  it.each<[string, string, Figures | null, object]>([
    [
      'more are accepted',
      'acceptance',
      month('2026-06', { accepted: 30, rejected: 10 }),
      { answer: 'better', before: 50, after: 75, change: 25 },
    ],
    [
      'fewer are accepted',
      'acceptance',
      month('2026-06', { accepted: 10, rejected: 30 }),
      { answer: 'worse', change: -25 },
    ],
    [
      'as many',
      'acceptance',
      month('2026-06', { accepted: 201, rejected: 200 }),
      { answer: 'same', change: 0.1 },
    ],
    [
      'too few',
      'acceptance',
      month('2026-06', { accepted: 3, rejected: 1 }),
      { answer: 'cannot_tell', why: 'small_sample' },
    ],
    [
      'a changed definition, an acceptance rate',
      'acceptance',
      month('2026-06', { accepted: 30, rejected: 10, version: '2' }),
      { answer: 'better', definitionChanged: true },
    ],
    [
      'a changed definition, a figure that it rules',
      'sla_attainment',
      month('2026-06', { accepted: 30, rejected: 10, version: '2' }),
      { answer: 'cannot_tell', why: 'definition_changed' },
    ],
    [
      'off',
      'acceptance',
      month('2026-06', { accepted: 30, rejected: 10, missing: ['status'] }),
      { answer: 'cannot_tell', why: 'figure_off' },
    ],
    ['the month was not read', 'acceptance', null, { answer: 'cannot_tell', why: 'no_earlier' }],
    ['no measure', '', before, { answer: 'cannot_tell', why: 'no_measure', key: null }],
    ['a measure of another version', 'constructor', before, { answer: 'cannot_tell', why: 'no_measure' }],
    [
      'less is better',
      'disagreement',
      month('2026-06', { accepted: 30, rejected: 10 }),
      { answer: 'same', before: 0, after: 0 },
    ],
    [
      'volumes are neither',
      'handed_off',
      month('2026-06', { accepted: 90, rejected: 10 }),
      { answer: 'same', change: 150 },
    ],
  ])('%s', (_, measure, after, expected) => {
    expect(ask(measure, after)).toMatchObject(expected)
  })

  it('a smaller share of a reason is better', () => {
    const after = {
      ...before,
      rejections: {
        byReason: [{ reason: 'too_early', share: { part: 4, of: 20, small: false, ids: [] } }],
        bySource: [],
      },
    }
    expect(ask('reject.too_early', after)).toMatchObject({
      answer: 'better',
      before: 100,
      after: 20,
      change: -80,
    })
  })
})

it('every measure can be asked of every month', () => {
  const empty = month('2026-06', { accepted: 0, rejected: 0 })
  for (const key of MEASURE_KEYS) expect(measureOf(empty, key).key).toBe(key)
})

describe('a part of the handoffs', () => {
  const withUndecided = (key: string, undecided: number, all: number): Figures => {
    const figures = month(key, { accepted: all, rejected: 0 })
    const { decisions } = figures
    if (decisions === null) throw new Error('no decisions')
    return { ...figures, decisions: { ...decisions, undecided: { n: undecided, ids: [] } } }
  }
  const october = withUndecided('2026-10', 16, 100)
  const november = withUndecided('2026-11', 26, 160)

  it('is compared as a share: a busy month is no worse for being busy', () => {
    expect(change('undecided', november, october)).toMatchObject({
      unit: 'rate',
      value: 16.3,
      average: 16,
      change: 0.3,
    })
    expect(didItWork({ measure: 'undecided' }, october, november)).toMatchObject({
      answer: 'same',
      before: 16,
      after: 16.3,
      change: 0.3,
    })
  })

  it('says how many of how many', () => {
    expect(measureOf(november, 'undecided')).toMatchObject({ part: 26, of: 160, value: 16.3, small: false })
    expect(measureOf(withUndecided('2026-11', 2, 9), 'undecided')).toMatchObject({ small: true })
  })

  it.each(['accepted', 'rejected', 'undecided', 'silent'] as const)('%s is a share', (key) => {
    expect(measureOf(november, key)).toMatchObject({ unit: 'rate', of: 160 })
  })

  it('is no worse, nor better, when only the number of handoffs grows', () => {
    for (const key of ['accepted', 'rejected', 'undecided', 'silent'] as const) {
      const [few, many] = [
        month('2026-10', { accepted: 15, rejected: 15 }),
        month('2026-11', { accepted: 45, rejected: 45 }),
      ]
      expect(didItWork({ measure: key }, few, many)).toMatchObject({ answer: 'same', change: 0 })
    }
  })
})
