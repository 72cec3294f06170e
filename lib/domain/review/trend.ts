// A year of months beside each other: how the shares that a review looks at have moved.
import type { Figures } from './figures'
import { measureOf } from './measure-of'
import type { Measure } from './measures'
import { type Month, monthsBefore } from './month'

/** As many as a picture of a year shows. */
export const TREND_MONTHS = 12

/** One month of the trend. */
export interface TrendMonth {
  readonly month: Month
  readonly handedOff: number
  readonly acceptance: Measure
  readonly slaKept: Measure
  readonly median: Measure
  readonly waiting: Measure
}

/** One place of the trend's axis: a month that is not kept has no figures, and is a gap. */
export interface TrendPlace {
  readonly month: Month
  readonly figures: TrendMonth | null
}

/** What the trend shows of one month's figures. */
export function trendMonth(month: Month, figures: Figures): TrendMonth {
  return {
    month,
    handedOff: figures.handedOff.n,
    acceptance: measureOf(figures, 'acceptance'),
    slaKept: measureOf(figures, 'sla_attainment'),
    median: measureOf(figures, 'touch_median'),
    waiting: measureOf(figures, 'silent'),
  }
}

/** At most twelve months up to this one, the oldest first, from the first month that is kept: gaps between them stay visible. */
export function trendOf(month: Month, kept: readonly TrendMonth[]): TrendPlace[] {
  const months = [month, ...monthsBefore(month, TREND_MONTHS - 1)].reverse()
  const places = months.map((one) => ({
    month: one,
    figures: kept.find((found) => found.month === one) ?? null,
  }))
  const first = places.findIndex(({ figures }) => figures !== null)
  return first < 0 ? [] : places.slice(first)
}
