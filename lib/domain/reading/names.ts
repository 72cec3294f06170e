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
    const seen = new Map<Meaning, boolean>()
    const isNegatedHere = onceAPlace((at, length) => isNegated(text, at, length))
    for (const { at, length, of } of index.find(text)) {
      if (seen.get(of) === false) continue
      const negated = isNegatedHere(at, length)
      if (seen.has(of) && negated) continue
      seen.set(of, negated)
      if ('wants' in of) {
        if (!negated && !isSubject(text, at + length)) wants ??= { id: of.wants, sentence }
      } else hits.push({ category: of.signal.id, strength: of.signal.strength, negated, sentence })
    }
  }
  return hits.length === 0 && wants === null ? NO_NAMES : { hits, wants }
}

/** Long lists name the same words in many categories: each place is judged once. Places come in the order of the text. */
function onceAPlace(judge: (at: number, length: number) => boolean): (at: number, length: number) => boolean {
  let place = -1
  let known: (boolean | undefined)[] = []
  return (at, length) => {
    if (at !== place) {
      place = at
      known = []
    }
    known[length] ??= judge(at, length)
    return known[length]
  }
}
