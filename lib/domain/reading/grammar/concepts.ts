// Finds the objects, acts and intents of a folded sentence in one pass over it.
import { indexPhrases } from '../phrase-index'
import { ACTS } from './acts'
import { INTENTS } from './intents'
import { OBJECTS, type Weight } from './objects'

/** An object, act or intent where a sentence names it. `weight`: only of an object. `at`, `length`: in UTF-16 code units. */
export interface Concept {
  readonly kind: 'object' | 'act' | 'intent'
  readonly id: string
  readonly weight: Weight | null
  readonly at: number
  readonly length: number
}

type Meaning = Pick<Concept, 'kind' | 'id' | 'weight'>

const INDEX = indexPhrases<Meaning>([
  ...OBJECTS.flatMap(({ id, weight, words }) => {
    const meaning: Meaning = { kind: 'object', id, weight }
    return words.map((word) => [word, meaning] as const)
  }),
  ...INTENTS.flatMap(({ id, words }) => {
    const meaning: Meaning = { kind: 'intent', id, weight: null }
    return words.map((word) => [word, meaning] as const)
  }),
  ...ACTS.flatMap(({ id, words }) => {
    const meaning: Meaning = { kind: 'act', id, weight: null }
    return words.map((word) => [word, meaning] as const)
  }),
])

/** Every object, act and intent of a folded sentence, in the order of the sentence. */
export function conceptsIn(folded: string): readonly Concept[] {
  return INDEX.find(folded).map(({ at, length, of: { kind, id, weight } }) => ({
    kind,
    id,
    weight,
    at,
    length,
  }))
}
