// What each reader sees in one text, and what comes out for a lead with that text alone: the verdict opened up for people.
import type { Finding as CriterionFinding } from './criteria/criterion'
import { checkEvaluationSignal } from './criteria/evaluation-signal/check'
import type { Definition, SignalStrength } from './definition/definition'
import { loneText, type Writer } from './lone-text'
import { type ModelView, modelOnSentence, modelOnText } from './reading/bands'
import type { Finding } from './reading/grammar/grammar'
import { namesIn } from './reading/names'
import { ownWords } from './reading/own-words'
import { NOTHING_READ, type TextReading } from './reading/reading'
import type { SentenceReading } from './reading/sentence-reading'
import { readingOf, textsOf, wholeIn } from './reading/texts'

/** So many characters of a text are taken: more of none is read anyway. */
export const LONGEST_TRIED = 20_000

export interface NameSeen {
  readonly category: string
  readonly strength: SignalStrength
  readonly negated: boolean
}

export interface SentenceExplained {
  /** As typed: untrusted. */
  readonly said: string
  readonly grammar: readonly Finding[]
  readonly names: readonly NameSeen[]
  /** The kind of sender that a phrase of the definition names. */
  readonly wants: string | null
  readonly model: ModelView
}

export interface TextExplained {
  readonly sentences: readonly SentenceExplained[]
  /** Lines that are nobody's own words now: quotes, signatures, labels of a form. */
  readonly leftOut: number
  /** Sentences in a language that is not read. */
  readonly unread: number
  /** Of the whole text; null: nothing is left of it. */
  readonly model: ModelView | null
  readonly reading: TextReading
  /** The evaluation signal of a lead with this text alone, written today. */
  readonly outcome: CriterionFinding
}

/** Any moment does: the text is written when it is judged. */
const NOW = 0

/** Explains at most {@link LONGEST_TRIED} characters of a text under a definition. */
export function explainText(raw: string, writer: Writer, definition: Definition): TextExplained {
  const typed = raw.slice(0, LONGEST_TRIED).toWellFormed()
  const lead = loneText(typed, writer, NOW)
  const text = textsOf(lead).find((one) => one.text === typed)
  const whole = text === undefined ? null : wholeIn(text, definition)
  const sentences = whole?.sentences ?? []
  return {
    sentences: sentences.map((sentence) => explained(sentence, definition)),
    leftOut: Math.max(0, linesOf(typed) - linesOf(ownWords(typed))),
    unread: whole?.unread ?? 0,
    model: whole === null || sentences.length === 0 ? null : modelOnText(whole.scores),
    reading: text === undefined ? NOTHING_READ : readingOf(text, definition),
    outcome: checkEvaluationSignal(lead, definition, NOW),
  }
}

function explained(sentence: SentenceReading, definition: Definition): SentenceExplained {
  const { hits, wants } = namesIn([sentence], definition)
  return {
    said: sentence.said,
    grammar: sentence.findings,
    names: hits.map(({ category, strength, negated }) => ({ category, strength, negated })),
    wants: wants?.id ?? null,
    model: modelOnSentence(sentence.scores),
  }
}

const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length
