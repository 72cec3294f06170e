// Reads a whole text: its sentences, and what the model makes of them together. Knows no definition.
import { textFeaturesOf } from './features'
import { builtInModel, type Model, type Scores, scoreOf, UNIT } from './model'
import { readSentences, type SentenceReading } from './sentence-reading'

export interface WholeReading {
  readonly sentences: readonly SentenceReading[]
  /** Of the whole text. */
  readonly scores: Scores
  /** So many sentences are in a language that is not read. */
  readonly unread: number
}

/** A sentence below this says nothing of what its sender wants: it must not change how the others are read. */
const TELLING = -0.35 * UNIT

/** Reads a text. `reported`: it is a record of ours, not the person's own words. */
export function readWhole(raw: string, reported: boolean, model: Model = builtInModel()): WholeReading {
  const { sentences, unread } = readSentences(raw, reported, model)
  return { sentences, scores: wholeScores(sentences, model), unread }
}

/** The model's scores of sentences together. */
export function wholeScores(sentences: readonly SentenceReading[], model: Model = builtInModel()): Scores {
  return model(textFeaturesOf(tellingOf(sentences)))
}

/** The sentences that say something; of a text that says nothing, all. */
export function tellingOf(sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  const telling = sentences.filter(({ scores }) => scoreOf(scores, 'telling') > TELLING)
  return telling.length > 0 ? telling : sentences
}
