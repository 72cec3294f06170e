// What a changed definition would have done to the same handoffs: data only.
import type { CriterionName } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Count } from './figures'

/** `held back`: ready under the definition in force, not ready under the changed one. `admitted`: the other way round. */
export interface ReplayEffect {
  /** Rejected by sales: held back is what a better definition does. */
  readonly heldBackRejected: Count
  /** Accepted (converted or not): lost is its price. */
  readonly lostAccepted: Count
  /** Converted, whatever was decided: a part of them is also in `lostAccepted`. */
  readonly lostConverted: Count
  /** Returned or undecided. */
  readonly heldBackOther: Count
  /** Handed off although not ready; under the changed definition they are ready. */
  readonly admitted: Count
  /** Of those held back: nothing fails, but HubSpot lacks what a criterion needs. */
  readonly toReview: Count
}

/**
 * - `not_read`: parts of the lead that could decide it were not read
 * - `changed_since`: today's data no longer give the outcome that was recorded at the handoff
 * - `not_known`: the definition requires a criterion that this version cannot judge
 */
export type ReplayDoubt = 'not_read' | 'changed_since' | 'not_known'

export interface ReplayResult {
  readonly baseFingerprint: string
  readonly changedFingerprint: string
  readonly handoffs: number
  /** How many of them were ready under the definition in force and under the changed one. */
  readonly readyBefore: number
  readonly readyAfter: number
  readonly together: ReplayEffect
  /** The effect of each changed criterion alone, with the others as in force. */
  readonly byCriterion: readonly { readonly criterion: CriterionName; readonly effect: ReplayEffect }[]
  /** Handoffs whose verdict cannot be told under either definition: in no group above. */
  readonly cannotTell: readonly (Count & { readonly why: ReplayDoubt })[]
}

/** Replays changed definitions on the same handoffs. The first run reads every lead; what it found is kept for the next. */
export interface Replay {
  run(changed: Definition): ReplayResult
}
