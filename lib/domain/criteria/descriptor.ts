// A criterion apart from its check and its texts: light data, so that a page can hold it without the readers of texts.
import type { RejectionDetail, RejectionReason } from '../decision/reasons'
import type { LeadSnapshot } from '../lead-snapshot'
import type { MessageKey } from '../message-keys'
import type { Step } from './step'

/** A rejection reason that the evidence of a passed criterion contradicts. */
export interface Contradiction {
  readonly reason: RejectionReason
  /** Which details of the reason it contradicts; absent: all, and no detail. */
  readonly applies?: (detail: RejectionDetail | null) => boolean
  /** Which kinds of evidence contradict it, by their labels; absent: all. */
  readonly labels?: readonly MessageKey[]
}

export interface CriterionDescriptor<Id extends string = string, Part extends string = string> {
  readonly id: Id
  /**
   * Added after the first five. A definition that does not name it does not require it, and judges as it did before the criterion
   * existed; one that does not require it does not name it either.
   */
  readonly later?: true
  /** The facts of a lead that its check reads. */
  readonly needs: readonly (keyof LeadSnapshot)[]
  /** The parts of the definition that are its own: the form shows them in its group. */
  readonly settings: readonly Part[]
  /** The parts of other criteria that its check reads as well. */
  readonly alsoReads: readonly Part[]
  /** Texts decide it: an activity that was not read may hold what was not found. */
  readonly restsOnTexts?: true
  /** The next step where it fails, and where it is unknown although everything was read. */
  readonly whenFailed: Step
  readonly whenUnknown: Step
  /** Next steps for single reasons, whatever else was not read. */
  readonly byReason?: Readonly<Partial<Record<MessageKey, Step>>>
  /** Any answer by the person makes it pass, so it needs no step of its own beside a question that is asked anyway. */
  readonly passesByAnyAnswer?: true
  readonly contradicts: readonly Contradiction[]
  /** Its check costs far more than the others, so it comes last. */
  readonly costly?: true
}
