// Makes training examples from rows: sentences and whole texts with their features, and what each head should say of them.
import { foldPhrase } from '@/lib/domain/japan/fold'
import { textFeaturesOf } from '@/lib/domain/reading/features'
import type { Head, Model } from '@/lib/domain/reading/model'
import { readSentences, type SentenceReading } from '@/lib/domain/reading/sentence-reading'
import { tellingOf } from '@/lib/domain/reading/text-reading'
import { type BatchRow, isEnough, MEDIUM, REPORTED } from './corpus'

export interface SentenceExample extends SentenceReading {
  readonly categories: readonly string[]
}

export interface Example {
  readonly row: BatchRow
  readonly sentences: readonly SentenceExample[]
  readonly enough: boolean
}

/** Senders who want nothing else: a text of theirs without a sign says nothing relevant, or only what we did ourselves. */
const NEUTRAL: ReadonlySet<string> = new Set(['buyer', 'ours'])

/** Marks of sentences that end what was said before them. */
const ENDS: ReadonlySet<string> = new Set(['x:refusal', 'x:postponed'])

const NO_MODEL: Model = () => new Int32Array()

/** A row as an example: its sentences, each with the categories of the marks in it. */
export function exampleOf(row: BatchRow): Example {
  const marks = row.marks.map(({ category, words }) => ({
    category,
    words: foldPhrase(words).replaceAll('\n', ''),
  }))
  const { sentences } = readSentences(row.text, REPORTED.has(row.source), NO_MODEL)
  return {
    row,
    enough: isEnough(row),
    sentences: sentences.map((sentence) => ({
      ...sentence,
      categories: marks.filter(({ words }) => stands(words, sentence.folded)).map(({ category }) => category),
    })),
  }
}

/** A mark may be part of a sentence, or span several. */
function stands(words: string, sentence: string): boolean {
  if (words === '') return false
  if (sentence.includes(words) || words.includes(sentence)) return true
  if (words.length <= 8) return false
  return sentence.includes(words.slice(0, 8)) || sentence.includes(words.slice(-8))
}

/** 1: yes, -1: no, 0: the example is not used for this head. */
export type Label = 1 | 0 | -1

/** What a head for whole texts should say of an example. */
export function textLabel(head: Head, { row, enough }: Example): Label {
  if (head === 'one_fact') return row.band === 'medium' && !enough ? 1 : enough ? -1 : 0
  if (head === 'neutral') return row.band === 'none' && NEUTRAL.has(row.sender) ? 1 : -1
  return (head === 'evaluates' ? enough : row.sender === head) ? 1 : -1
}

/** What a head for sentences should say of a sentence. */
export function sentenceLabel(head: Head, { categories }: SentenceExample): Label {
  const isStrong = categories.some((one) => !one.startsWith('x:') && !MEDIUM.has(one))
  const isMedium = categories.some((one) => MEDIUM.has(one))
  if (head === 'telling') return categories.length > 0 ? 1 : -1
  if (head === 'medium') return isMedium ? 1 : -1
  if (head === 'ends') return categories.some((one) => ENDS.has(one)) ? 1 : -1
  if (isStrong) return 1
  return isMedium ? 0 : -1
}

/** The features of a whole row, from the sentences that say something by this model. */
export function wholeFeatures({ sentences }: Example, model: Model): number[] {
  return textFeaturesOf(tellingOf(sentences.map((one) => ({ ...one, scores: model(one.features) }))))
}
