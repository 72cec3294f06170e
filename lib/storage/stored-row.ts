// A decision's row as the database holds it.
import type { DecisionRow } from '@/lib/domain/decision/row'

/** A row as stored: with the keys that it is found by. */
export interface StoredRow {
  readonly id: string
  readonly contact: string
  /** 1 while something is to be done. */
  readonly open: 0 | 1
  readonly clickedAt: number
  readonly row: DecisionRow
}
