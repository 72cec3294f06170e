// Whether a decision of the last meeting worked, by the figures alone.
import { changeBetween, whyNot, whyOtherDefinition } from './compare'
import type { Figures } from './figures'
import { betterOf, measureOf } from './measure-of'
import {
  type LoggedDecision,
  MEASURE_KEYS,
  type MeasureKey,
  type MeasureUnit,
  type Worked,
  type WorkedAnswer,
} from './measures'

/** These depend on what the definition asks for: across a change of it they are not comparable. */
const BOUND_TO_DEFINITION: ReadonlySet<MeasureKey> = new Set([
  'sla_attainment',
  'ignored',
  'disagreement',
  'unsupported',
  'role_coverage',
])

/** A smaller change is noise: one point, or five percent. */
const SAME: Readonly<Record<MeasureUnit, number>> = { rate: 1, count: 5, hours: 5 }

const NOTHING: WorkedAnswer = {
  answer: 'cannot_tell',
  key: null,
  unit: null,
  before: null,
  after: null,
  change: null,
  why: 'no_measure',
  definitionChanged: false,
}

/**
 * `before`: the month of the decision; `after`: the month that is looked at. A rejection share or an acceptance rate is compared across a
 * changed definition too, because changing it may have been the decision; `definitionChanged` says so.
 */
export function didItWork(
  { measure }: Pick<LoggedDecision, 'measure'>,
  before: Figures | null,
  after: Figures | null,
): WorkedAnswer {
  const key = MEASURE_KEYS.find((one) => one === measure)
  if (key === undefined) return NOTHING
  if (before === null || after === null) return { ...NOTHING, key, why: 'no_earlier' }
  const [one, other] = [measureOf(before, key), measureOf(after, key)]
  const definition = whyOtherDefinition(before, after)
  const base = {
    key,
    unit: one.unit,
    before: one.value,
    after: other.value,
    definitionChanged: definition === 'definition_changed',
  }
  const why = whyNot(one) ?? whyNot(other) ?? (BOUND_TO_DEFINITION.has(key) ? definition : null)
  if (why !== null || one.value === null || other.value === null)
    return { ...base, answer: 'cannot_tell', change: null, why: why ?? 'nothing_measured' }
  const change = changeBetween(one.unit, one.value, other.value)
  if (change === null) return { ...base, answer: 'cannot_tell', change, why: 'nothing_measured' }
  return { ...base, answer: answerOf(key, one.unit, change), change, why: null }
}

function answerOf(key: MeasureKey, unit: MeasureUnit, change: number): Worked {
  const better = betterOf(key)
  // More or fewer handoffs are neither better nor worse.
  if (Math.abs(change) < SAME[unit] || better === 'neither') return 'same'
  return change > 0 === (better === 'higher') ? 'better' : 'worse'
}
