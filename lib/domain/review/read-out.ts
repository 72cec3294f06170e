// Three lines in plain words: what went up, what went down, what to watch.
import { msg } from '../message'
import type { Figures, ReadOut } from './figures'
import type { Comparison } from './measures'

/** Says only numbers that stand in the figures or the comparison. */
export function readOutOf(_figures: Figures, _comparison: Comparison): ReadOut {
  const message = msg('brief.waiting')
  return [
    { kind: 'up', message },
    { kind: 'down', message },
    { kind: 'watch', message },
  ]
}
