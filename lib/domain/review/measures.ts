// The single numbers by which a month is compared and a decision is judged: keys, units, which way is better. Data only.
import { REJECTION_REASONS, type RejectionReason } from '../decision/reasons'
import type { Instant } from '../fact'

const PLAIN = [
  'handed_off',
  'accepted',
  'rejected',
  'undecided',
  'silent',
  'acceptance',
  'sla_attainment',
  'ignored',
  'touch_median',
  'touch_p90',
  'assigned_to_touch',
  'conversion',
  'disagreement',
  'unsupported',
  'role_coverage',
] as const

/** `reject.too_early`: that reason's share of the rejected. */
export type MeasureKey = (typeof PLAIN)[number] | `reject.${RejectionReason}`

export const MEASURE_KEYS: readonly MeasureKey[] = [
  ...PLAIN,
  ...REJECTION_REASONS.map((reason) => `reject.${reason}` as const),
]

/** `rate`: percent, one decimal; changes in points. `count`: handoffs; changes in %. `hours`: business hours; changes in %. */
export type MeasureUnit = 'rate' | 'count' | 'hours'

export type Better = 'higher' | 'lower' | 'neither'

/** One number of the figures. `value` null: off or nothing to measure. */
export interface Measure {
  readonly key: MeasureKey
  readonly unit: MeasureUnit
  readonly value: number | null
  /** Of a rate: how many of those it rests on; else the same. */
  readonly part: number
  /** How many handoffs it rests on. */
  readonly of: number
  readonly small: boolean
  readonly off: boolean
  /** False: too young, it can still change (conversion). */
  readonly final: boolean
}

/** Why there is no comparison. */
export type NoComparison =
  | 'no_earlier'
  | 'small_sample'
  | 'definition_changed'
  | 'definition_unknown'
  | 'not_final'
  | 'figure_off'
  | 'nothing_measured'

/** A number beside the average of the earlier periods. */
export interface Change {
  readonly key: MeasureKey
  readonly unit: MeasureUnit
  readonly better: Better
  readonly value: number | null
  readonly small: boolean
  /** Mean of the periods that may be compared, as many decimals as the value. */
  readonly average: number | null
  /** Rates: points. Counts and hours: %. One decimal. */
  readonly change: number | null
  /** How many earlier periods the average is made of. */
  readonly periods: number
  /** The only one of them is the period directly before. */
  readonly isLast: boolean
  readonly why: NoComparison | null
}

export type Comparison = readonly Change[]

export type Worked = 'better' | 'worse' | 'same' | 'cannot_tell'

/** "Did last month's decision work?" */
export interface WorkedAnswer {
  readonly answer: Worked
  readonly key: MeasureKey | null
  readonly unit: MeasureUnit | null
  readonly before: number | null
  readonly after: number | null
  /** Points or %, as in a comparison. */
  readonly change: number | null
  readonly why: NoComparison | 'no_measure' | null
  /** The definition changed in between: the number may have moved for that reason. */
  readonly definitionChanged: boolean
}

/** One decision of a meeting, as the log keeps it. */
export interface LoggedDecision {
  readonly issue: string
  readonly decision: string
  readonly owner: string
  /** A `MeasureKey`, or empty. */
  readonly measure: string
  /** The measure's value when it was decided. */
  readonly before: number | null
  readonly at: Instant
}
