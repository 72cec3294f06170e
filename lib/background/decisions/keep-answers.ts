// Answers about sentences share one property: what colleagues answered is written with ours, and put back where two writes have crossed.
import type { HandoffValues } from '@/lib/domain/decision/values'
import { answersIn, answersText, mergedAnswers } from '@/lib/domain/signal-answers'
import { toPatch } from '@/lib/hubspot/mapping/to-patch'
import { patchContact } from '@/lib/hubspot/objects/activities'
import { type ContactState, stateAfter } from '@/lib/hubspot/objects/contact-state'
import { failureOf } from './failure'
import type { SendTools } from './send-deps'

/** The values as they are written: with every other answer that the contact holds right now. */
export function withOthers(values: HandoffValues, { answers }: Pick<ContactState, 'answers'>): HandoffValues {
  if (values.signalReviews === undefined) return values
  const own = answersIn(values.signalReviews)
  const all = mergedAnswers(answers.ever, answers.now, own)
  return { ...values, signalReviews: answersText(all, own[0]?.sentence) }
}

/** The text that the contact should hold where an answer that it held is gone; null where none is gone, or where somebody has emptied it. */
export function lostAnswers({ answers: { now, ever } }: Pick<ContactState, 'answers'>): string | null {
  if (now.length === 0) return null
  const whole = answersText(mergedAnswers(ever, now))
  return whole === answersText(now) ? null : whole
}

/**
 * Puts back what a write at the same moment, or a late one, has overwritten. Null: nothing was lost, or HubSpot does not take it: the
 * own answer stands in any case. @throws a class of `errors.ts` for what is worth another try
 */
export async function restoreAnswers(
  state: ContactState,
  { hubspot, names }: SendTools,
): Promise<ContactState | null> {
  const signalReviews = lostAnswers(state)
  if (signalReviews === null) return null
  try {
    const answer = await patchContact(hubspot.client, state.contact.id, toPatch({ signalReviews }, names))
    return stateAfter(state, answer, names)
  } catch (error) {
    if (failureOf(error).end !== 'refused') throw error
    return null
  }
}
