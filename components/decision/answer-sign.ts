// Answers whether a sentence is a signal, and tells whether an answer is still being sent.
import { choiceOf, type ReviewChoice } from '@/lib/domain/decision/decision'
import { sentenceId } from '@/lib/domain/sentence-id'
import type { DecisionContext, Press } from './decision-context'

/** Sends the answer. `quote`: the sentence as it is on screen; `isSignal`: null takes the answer back. */
export function answerSign(
  context: DecisionContext,
  quote: string,
  isSignal: boolean | null,
  press: Press,
): void {
  const sentence = sentenceId(quote)
  const before = context.handoff.signalReviews?.find((one) => one.sentence === sentence)?.at ?? null
  context.choose(choiceOf('review_signal', { review: { sentence, quote, isSignal, before } }), press)
}

/** The answer about a sentence that the lead on screen does not show yet; null when every answer is shown. */
export function answerOnItsWay(
  { state: { reviews }, snapshot }: DecisionContext,
  quote: string,
): ReviewChoice | null {
  const answer = reviews[sentenceId(quote)]
  if (answer?.choice.review == null) return null
  const { stage, writtenAt, superseded } = answer
  const isUnknown = writtenAt !== null && !superseded && snapshot.observedAt < writtenAt
  return stage === 'held' || stage === 'queued' || isUnknown ? answer.choice.review : null
}
