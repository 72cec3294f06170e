// Messages about decisions: one as it is made, what became of it, and the journal of all that were made in this browser.
import type { Choice, LeadFacts, Seen } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import type { ChoiceProblem } from '@/lib/domain/decision/validate'
import type { Instant } from '@/lib/domain/fact'
import type { RecordRef } from '@/lib/domain/record-ref'

/** A decision as the panel makes it; who, when and in which language is added where it is stored. */
export interface DecisionRequest {
  /** Made at the click; the same for every repetition of this request. */
  readonly id: string
  readonly ref: RecordRef
  readonly choice: Choice
  readonly seen: Seen
  readonly facts: LeadFacts
}

/** What became of a decision, without what only its sending needs. */
export interface DecisionView
  extends Pick<
    DecisionRow,
    | 'id'
    | 'stage'
    | 'heldUntil'
    | 'writtenAt'
    | 'superseded'
    | 'waiting'
    | 'refusal'
    | 'conflict'
    | 'omitted'
    | 'nextTryAt'
    | 'finishedAt'
  > {
  readonly ref: RecordRef
  readonly choice: Choice
  readonly clickedAt: Instant
  readonly contactName: string | null
  /** The name of who decided first, where there is a conflict. */
  readonly rival: string | null
}

export type DecisionReply =
  | { readonly ok: true; readonly decision: DecisionView }
  /** The choice was not whole, or (without a `problem`) the browser could not store it: nothing will be sent. */
  | { readonly ok: false; readonly problem?: ChoiceProblem }

/** Every decision that this browser keeps. */
export interface JournalReply {
  /** Newest first. */
  readonly rows: readonly DecisionView[]
  /** Rows that another version or a hand has left: kept, and never sent. */
  readonly unreadable: readonly { readonly id: string; readonly clickedAt: Instant | null }[]
  /** Decisions that are still to be sent, and those that were sent in the last ten minutes after having waited. */
  readonly waiting: number
  readonly sent: number
}
