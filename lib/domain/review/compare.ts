// The figures of a period beside the average of the earlier ones.
import type { Figures } from './figures'
import type { Comparison } from './measures'

/** Compares with the average of at most eight earlier periods (the latest first). */
export function compareFigures(_current: Figures, _earlier: readonly Figures[]): Comparison {
  return []
}
