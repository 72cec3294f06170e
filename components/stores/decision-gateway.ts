// What deciding needs from the outside.
import type { RecordRef } from '@/lib/domain/record-ref'
import type { ConnectionView, DecisionReply, DecisionRequest, DecisionView } from '@/lib/messaging/protocol'

/** Stops a subscription. */
export type Unsubscribe = () => void

/** The background's side of decisions. A call that rejects may have been carried out: it is made again with the same id. */
export interface DecisionGateway {
  make(request: DecisionRequest): Promise<DecisionReply>
  undo(id: string): Promise<DecisionView | null>
  read(ref: RecordRef): Promise<{ latest: DecisionView | null; draft: string }>
  retry(): Promise<void>
  writeDraft(ref: RecordRef, text: string): Promise<void>
  connection(): Promise<ConnectionView>
  /** Decisions about any record, as they change. */
  onChanged(hear: (decision: DecisionView) => void): Unsubscribe
  /** A new id, unlike any other. */
  newId(): string
}
