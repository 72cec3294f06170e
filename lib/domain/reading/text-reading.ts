// Reads a whole text, without a definition: its sentences, and how the model scores them together.
import { textFeaturesOf } from './features'
import { builtInModel, type Model, type Scores, scoreOf, UNIT } from './model'
import { readSentences, type SentenceReading } from './sentence-reading'

export interface WholeReading {
  readonly sentences: readonly SentenceReading[]
  /** Of the whole text. */
  readonly scores: Scores
  /** How many sentences are in a language that is not read. */
  readonly unread: number
  /** It is a record of ours, not in the person's own words. */
  readonly reported: boolean
}

/** Up to this score a sentence says nothing about what its sender wants, and must not change how the others are read. */
const TELLING = -0.35 * UNIT

/** Reads a text. `reported`: it is a record of ours, not in the person's own words. */
export function readWhole(raw: string, reported: boolean, model: Model = builtInModel()): WholeReading {
  const { sentences, unread } = readSentences(raw, reported, model)
  return { sentences, scores: wholeScores(sentences, model), unread, reported }
}

/** The model's scores of these sentences as one text. */
export function wholeScores(sentences: readonly SentenceReading[], model: Model = builtInModel()): Scores {
  return model(textFeaturesOf(tellingOf(sentences)))
}

/** Whether a sentence with these scores says something. */
export const isTelling = (scores: Scores): boolean => scoreOf(scores, 'telling') > TELLING

/** The sentences that say something; all of them where none does. */
export function tellingOf(sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  const telling = sentences.filter(({ scores }) => isTelling(scores))
  return telling.length > 0 ? telling : sentences
}
