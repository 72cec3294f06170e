// Splits a text into sentences: each as the person typed it, and folded as the readers see it.
import { excerpt, foldSentence } from '../japan/fold'
import { withoutUnseen } from '../japan/look-alikes'
import { ownWords } from './own-words'
import { joinWraps } from './wraps'

export interface Sentence {
  /** As typed, for the quote. Untrusted text. */
  readonly said: string
  readonly folded: string
  /** Where names are looked for: `folded` without words used in another sense. Absent until it is computed. */
  readonly searched?: string
}

/** Limits on what is read: characters of a text, its sentences, and characters of a sentence. */
const LONGEST_TEXT = 20_000
const MOST_SENTENCES = 400
const LONGEST_SENTENCE = 600

/** A full stop ends an English sentence where white space follows it and no abbreviation comes before it. */
const LATIN_END =
  /(?<!(?:^|[^a-z])(?:co|ltd|inc|corp|mr|mrs|ms|dr|no|vs|approx|dept|sect|st|jr|sr|e\.g|i\.e|etc|[a-z]))\.\s+(?=\S)/gi
const JAPANESE_END = /(?<=[。．！？!?][」』）)]?)(?![。．！？!?」』）)])/

/** The sender's own sentences in their order, without quoted mail, signatures, options that were not ticked and labels of a form. */
export function sentencesOf(raw: string): readonly Sentence[] {
  // An invisible character between a full stop and the space after it would hide the end of a sentence.
  const own = joinWraps(ownWords(withoutUnseen(raw.slice(0, LONGEST_TEXT))))
  const sentences: Sentence[] = []
  for (const line of own.split('\n')) {
    for (const part of partsOf(line)) {
      const folded = foldSentence(part.slice(0, LONGEST_SENTENCE))
      if (folded === '') continue
      sentences.push({ said: excerpt(part.trim(), 0, 0, 198), folded })
      if (sentences.length >= MOST_SENTENCES) return sentences
    }
  }
  return sentences
}

function partsOf(line: string): readonly string[] {
  if (line.length < 8) return [line]
  return line
    .split(JAPANESE_END)
    .flatMap((part) => (/\.\s/.test(part) ? part.replace(LATIN_END, '.\n').split('\n') : part))
}
