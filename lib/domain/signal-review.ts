// One answer of a person to the question whether a sentence is a sign of an evaluation, as HubSpot keeps it.
import type { Instant } from './fact'

export interface SignalReview {
  /** The sentence by its folded words: see sentenceId. */
  readonly sentence: string
  readonly isSignal: boolean
  /** Name or owner id of the person; null: not known. */
  readonly by: string | null
  readonly at: Instant
}
