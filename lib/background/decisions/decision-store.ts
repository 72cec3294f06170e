// Where decisions are kept, as the outbox needs it.
import type { DecisionRow } from '@/lib/domain/decision/row'
import type { RecordRef } from '@/lib/domain/record-ref'

/** Durable storage of rows. A resolved write outlives the death of the background and of the browser. */
export interface DecisionStore {
  add(row: DecisionRow): Promise<void>
  /** Reads and writes one row in one transaction; `change` answers null to leave it. Null when there is none. */
  change(id: string, change: (row: DecisionRow) => DecisionRow | null): Promise<DecisionRow | null>
  read(id: string): Promise<DecisionRow | null>
  /** What is still to be sent or to be looked at again. */
  open(): Promise<readonly DecisionRow[]>
  ofContact(ref: RecordRef): Promise<readonly DecisionRow[]>
}
