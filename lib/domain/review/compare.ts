// Compares the figures of a period with the average of earlier ones: only like with like.
import { hundredths, isSmall } from './counting'
import type { Figures } from './figures'
import { betterOf, measureOf } from './measure-of'
import {
  type Change,
  type Comparison,
  MEASURE_KEYS,
  type Measure,
  type MeasureKey,
  type MeasureUnit,
  type NoComparison,
} from './measures'

const MOST_PERIODS = 8

/**
 * Every measure beside the mean of at most eight earlier periods, which all weigh the same. Periods under another definition, with too few
 * handoffs, or not yet final are left out; where nothing is left, `why` gives the reason.
 */
export function compareFigures(current: Figures, earlier: readonly Figures[]): Comparison {
  const before = earlier
    .filter(({ to }) => to <= current.from)
    .sort((a, b) => b.from - a.from)
    .slice(0, MOST_PERIODS)
  return MEASURE_KEYS.map((key) => changeOf(key, current, before))
}

function changeOf(key: MeasureKey, current: Figures, before: readonly Figures[]): Change {
  const { value, small, unit } = measureOf(current, key)
  const base = { key, unit, better: betterOf(key), value, small }
  const none = (why: NoComparison): Change => ({
    ...base,
    average: null,
    change: null,
    periods: 0,
    isLast: false,
    why,
  })
  const reason = whyNot(measureOf(current, key)) ?? whyTooEarly(unit, current)
  if (value === null || reason !== null) return none(reason ?? 'nothing_measured')
  if (before.length === 0) return none('no_earlier')
  const reasons = before.map(
    (figures) => whyOtherDefinition(current, figures) ?? whyNot(measureOf(figures, key)),
  )
  const compared = before.filter((_, index) => reasons[index] === null)
  const values = compared.map((figures) => measureOf(figures, key).value ?? 0)
  if (values.length === 0) return none(weightiest(reasons))
  const average = roundedAs(unit, values.reduce((sum, one) => sum + one, 0) / values.length)
  const periods = values.length
  const isLast = periods === 1 && compared[0]?.to === current.from
  if (unit === 'count' && isSmall(average))
    return { ...base, average, change: null, periods, isLast, why: 'small_sample' }
  const change = changeBetween(unit, average, value)
  return { ...base, average, change, periods, isLast, why: change === null ? 'nothing_measured' : null }
}

/** Why a measure cannot be compared, whatever it is compared with; null when it can. */
export function whyNot({ value, off, small, final }: Measure): NoComparison | null {
  if (off) return 'figure_off'
  if (value === null) return 'nothing_measured'
  if (small) return 'small_sample'
  return final ? null : 'not_final'
}

/** A number of handoffs is not compared before its period is over; a share may be. */
function whyTooEarly(unit: MeasureUnit, { now, to }: Figures): NoComparison | null {
  return unit === 'count' && now < to ? 'not_final' : null
}

const WEIGHT: readonly NoComparison[] = [
  'definition_changed',
  'definition_unknown',
  'small_sample',
  'not_final',
  'nothing_measured',
  'figure_off',
]

function weightiest(reasons: readonly (NoComparison | null)[]): NoComparison {
  return WEIGHT.find((reason) => reasons.includes(reason)) ?? 'no_earlier'
}

/** Null when two periods were judged by the same definition; where only versions are known, the versions decide. */
export function whyOtherDefinition(
  { definitions: a }: Figures,
  { definitions: b }: Figures,
): 'definition_changed' | 'definition_unknown' | null {
  if (a.length === 0 || b.length === 0) return 'definition_unknown'
  const both = [...a, ...b]
  const versions = new Set(both.map(({ version }) => version))
  const contents = new Set(both.map(({ fingerprint }) => fingerprint).filter((one) => one !== null))
  return versions.size > 1 || contents.size > 1 ? 'definition_changed' : null
}

/** Rates in points, counts and hours in %, one decimal; null where the divisor would be 0. */
export function changeBetween(unit: MeasureUnit, before: number, after: number): number | null {
  if (unit === 'rate') return tenths(after - before)
  return before === 0 ? null : tenths(((after - before) / before) * 100)
}

function roundedAs(unit: MeasureUnit, value: number): number {
  return unit === 'hours' ? hundredths(value) : tenths(value)
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
