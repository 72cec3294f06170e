// What people said about sentences: a signal or not. It overrules every reader, for everybody who opens the lead.
import { sentencesOf } from '../reading/sentences'
import type { LeadText } from '../reading/texts'
import { sentenceId } from '../sentence-id'
import type { SignalReview } from '../signal-review'

export interface SignalReviews {
  /** The answer for a quoted sentence. */
  of(quote: string): SignalReview | null
  /** The sentences of a text that a person called a signal. */
  confirmedIn(text: LeadText): readonly { readonly quote: string; readonly review: SignalReview }[]
}

/** Answers by sentence; among several about one sentence the latest holds. */
export function reviewsOf(reviews: readonly SignalReview[]): SignalReviews {
  const latest = new Map<string, SignalReview>()
  for (const review of [...reviews].sort((a, b) => a.at - b.at)) latest.set(review.sentence, review)
  const confirmed = [...latest.values()].some(({ isSignal }) => isSignal)
  return {
    of: (quote) => (latest.size === 0 ? null : (latest.get(sentenceId(quote)) ?? null)),
    confirmedIn: ({ text }) =>
      confirmed
        ? sentencesOf(text).flatMap(({ said }) => {
            const review = latest.get(sentenceId(said))
            return review?.isSignal === true ? [{ quote: said, review }] : []
          })
        : [],
  }
}
