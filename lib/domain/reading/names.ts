// Finds the definition's own names and phrases in the sentences of a text: the part of reading that a customer can change.
import type { Definition, SignalStrength } from '../definition/definition'
import { lexiconOf, type Meaning } from './lexicon'
import { isNegated } from './negation'
import { withoutOtherSenses } from './other-senses'
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

/** What the definition's phrases name in the sentences; each category once per sentence. */
export function namesIn(sentences: readonly Sentence[], definition: Definition): Names {
  const { phrases } = lexiconOf(definition)
  const hits: NameHit[] = []
  let wants: Names['wants'] = null
  for (const sentence of sentences) {
    const text = sentence.searched ?? withoutOtherSenses(sentence.folded)
    const found = phrases.find(text)
    if (found.length === 0) continue
    /** Whether every mention of each is negated: a single one that is not is enough for it to be wanted. */
    const named = new Map<Meaning, boolean>()
    const isNegatedHere = onceAPlace((at, length) => isNegated(text, at, length))
    for (const { at, length, of } of found) {
      if (named.get(of) === false) continue
      const negated = isNegatedHere(at, length)
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

/** Judges each place once, because long lists have the same words in several categories. Places must come in the order of the text. */
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
