// Compares an answer about a sentence with the contact's: is it there, may it be written, or did somebody else answer differently?
import { answersIn, answerTo, type SignalAnswer } from '../signal-answers'
import type { Decision } from './decision'
import type { HandoffValues } from './values'
import type { WriteCheck } from './write-check'

/** What people answered about the contact's sentences. */
export interface Answers {
  readonly now: readonly SignalAnswer[]
  /** Every answer that the property ever held since it was last cleared, as far as HubSpot tells. */
  readonly ever: readonly SignalAnswer[]
}

export const NO_ANSWERS: Answers = { now: [], ever: [] }

/** `values` hold this decision's own answer. A later answer overrules an earlier one; one that the person had not seen is a conflict. */
export function compareReview(
  { review }: Decision,
  values: HandoffValues,
  { now, ever }: Answers,
  tried: boolean,
): WriteCheck {
  const ours = answerTo(answersIn(values.signalReviews), review?.sentence ?? '')
  if (review == null || ours === null) return 'needless'
  const there = answerTo(now, review.sentence)
  if ((there?.isSignal ?? null) === ours.isSignal) return 'applied'
  if (there === null || isOverruled(there, ours, review.before)) return 'write'
  const wasThere = tried && ever.some((one) => one.sentence === ours.sentence && one.at === ours.at)
  return wasThere ? 'superseded' : 'conflict'
}

/** An earlier answer that was on screen, was taken back, or is the same person's. */
function isOverruled(there: SignalAnswer, ours: SignalAnswer, before: number | null): boolean {
  if (there.at >= ours.at) return false
  return there.isSignal === null || there.at === before || (there.by !== null && there.by === ours.by)
}
