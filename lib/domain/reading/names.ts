// The definition's own names and phrases in the sentences of a text: the customer's knob, found as they stand.
import type { Definition, SignalCategory, SignalStrength } from '../definition'
import { isNegated } from './negation'
import { withoutOtherSenses } from './other-senses'
import { indexPhrases, type PhraseIndex } from './phrase-index'
import { isSubject } from './sender'
import type { Sentence } from './sentences'

export interface NameHit {
  readonly category: string
  readonly strength: SignalStrength
  /** Mentioned, but not wanted. */
  readonly negated: boolean
  readonly sentence: Sentence
}

export interface Names {
  readonly hits: readonly NameHit[]
  /** The kind of sender that the definition's phrases name, in the first sentence that does. */
  readonly wants: { readonly id: string; readonly sentence: Sentence } | null
}

export const NO_NAMES: Names = { hits: [], wants: null }

type Meaning = { readonly signal: SignalCategory } | { readonly wants: string }

const indexes = new WeakMap<Definition, PhraseIndex<Meaning>>()

function indexOf(definition: Definition): PhraseIndex<Meaning> {
  let index = indexes.get(definition)
  if (index === undefined) {
    index = indexPhrases<Meaning>([
      ...definition.signals.flatMap((signal) => {
        const meaning = { signal }
        return signal.phrases.map((phrase) => [phrase, meaning] as const)
      }),
      ...definition.negatives.flatMap(({ id, phrases }) => {
        const meaning = { wants: id }
        return phrases.map((phrase) => [phrase, meaning] as const)
      }),
    ])
    indexes.set(definition, index)
  }
  return index
}

/** What the definition names in the sentences; of each category in a sentence once. */
export function namesIn(sentences: readonly Sentence[], definition: Definition): Names {
  const index = indexOf(definition)
  const hits: NameHit[] = []
  let wants: Names['wants'] = null
  for (const sentence of sentences) {
    const text = withoutOtherSenses(sentence.folded)
    /** Whether each is negated wherever it stands: wanted once, it is wanted. */
    const named = new Map<Meaning, boolean>()
    for (const { at, length, of } of index.find(text)) {
      if (named.get(of) === false) continue
      const negated = isNegated(text, at, length)
      if ('signal' in of) named.set(of, negated)
      else if (!negated && !isSubject(text, at + length)) wants ??= { id: of.wants, sentence }
    }
    for (const [of, negated] of named) {
      if ('signal' in of)
        hits.push({ category: of.signal.id, strength: of.signal.strength, negated, sentence })
    }
  }
  return hits.length === 0 && wants === null ? NO_NAMES : { hits, wants }
}
