// What a person can call a signal that the readers passed over: the lead's activities, then the sentences of one.
import type { Evidence } from './assessment'
import type { LeadSnapshot } from './lead-snapshot'
import { sentencesOf } from './reading/sentences'
import { type LeadText, textsOf } from './reading/texts'
import { sentenceId } from './sentence-id'

export interface SentenceToChoose {
  readonly id: string
  /** As typed, at most 200 characters. Untrusted text. */
  readonly said: string
}

/** The texts in which something can be chosen, the newest first; those without a date come last. */
export function activitiesToChoose(snapshot: LeadSnapshot): readonly LeadText[] {
  const time = ({ at }: LeadText) => at ?? Number.NEGATIVE_INFINITY
  return textsOf(snapshot)
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)))
}

/** The sentences of one text, in its order and each once, without those that are signs already or are asked about. */
export function sentencesToChoose(
  { text }: LeadText,
  evidence: readonly Evidence[],
): readonly SentenceToChoose[] {
  const taken = new Set(
    evidence
      .filter(({ counts, asks, review }) => counts || asks === true || review !== undefined)
      .map(({ quote }) => sentenceId(quote)),
  )
  return sentencesOf(text).flatMap(({ said }) => {
    const id = sentenceId(said)
    if (taken.has(id)) return []
    taken.add(id)
    return [{ id, said }]
  })
}
