// Whether a decision of the last meeting worked, answered from the figures alone.
import type { Figures } from './figures'
import type { LoggedDecision, Measure, MeasureKey, WorkedAnswer } from './measures'

/** One measure of the figures. */
export function measureOf(_figures: Figures, key: MeasureKey): Measure {
  return { key, unit: 'count', value: null, of: 0, small: true, off: false }
}

/** `before`: the month in which it was decided; `after`: the one that is looked at. */
export function didItWork(
  _entry: LoggedDecision,
  _before: Figures | null,
  _after: Figures | null,
): WorkedAnswer {
  return {
    answer: 'cannot_tell',
    key: null,
    unit: null,
    before: null,
    after: null,
    change: null,
    why: 'no_measure',
    definitionChanged: false,
  }
}
