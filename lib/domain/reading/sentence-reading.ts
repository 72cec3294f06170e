// Reads each sentence of a text, without a definition: what the grammar finds in it, and how the model scores it.
import { featuresOf } from './features'
import { type Concept, conceptsIn } from './grammar/concepts'
import { type Finding, findingsIn } from './grammar/grammar'
import { isRead } from './language'
import type { Model, Scores } from './model'
import { type Sentence, sentencesOf } from './sentences'

export interface SentenceReading extends Sentence {
  readonly concepts: readonly Concept[]
  readonly features: readonly number[]
  readonly findings: readonly Finding[]
  readonly scores: Scores
}

/** The sentences of a text that are in a language that is read; `unread`: how many are not. `reported`: the text is a record of ours. */
export function readSentences(
  raw: string,
  reported: boolean,
  model: Model,
): { readonly sentences: readonly SentenceReading[]; readonly unread: number } {
  const all = sentencesOf(raw)
  const whole = all.map(({ folded }) => folded).join('\n')
  const readable = all.filter(({ folded }) => isRead(folded, whole))
  return {
    sentences: readable.map((sentence) => {
      const concepts = conceptsIn(sentence.folded)
      const findings = findingsIn(sentence.folded, concepts)
      const features = featuresOf(sentence.folded, concepts, reported)
      return { ...sentence, concepts, features, findings, scores: model(features) }
    }),
    unread: all.length - readable.length,
  }
}
