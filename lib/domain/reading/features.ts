// The features of a folded sentence for the linear model: hashed character n-grams, words and pairs of words, and its concepts.
import type { Concept } from './grammar/concepts'

/** Features fall into so many buckets; two may share one. A power of two. */
export const BUCKETS = 1 << 18
const SHORTEST = 2
const LONGEST = 3
/** So much of a sentence is read. */
const MOST_CHARACTERS = 400

const LATIN_WORD = /[a-z][a-z'’]*|0+/g

/** One multiplication and one mixing step each: the same in every engine, as integers of 32 bits. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const bucketOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) & (BUCKETS - 1)

function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

const GRAM = 0x811c9dc5
const WORD = 0x5bd1e995
const CONCEPT = 0x2f0b4a17
const VOICE = 0x7f4a7c15
const ORDER = 0x3c6ef372

const DIGITS = /\d+(?:[.,]\d+)*/g

/**
 * The buckets of a sentence, each once, in no particular order. `reported`: the sentence stands in a record of ours; features that mean
 * something else there are then counted apart as well.
 */
export function featuresOf(folded: string, concepts: readonly Concept[], reported: boolean): number[] {
  const text = folded.slice(0, MOST_CHARACTERS).replace(DIGITS, '0')
  const seen = new Set<number>()
  const padded = `\u0002${text}\u0003`
  for (let from = 0; from < padded.length; from++) {
    let hash = GRAM
    for (let at = from; at < padded.length && at < from + LONGEST; at++) {
      hash = step(hash, padded.charCodeAt(at))
      if (at - from + 1 >= SHORTEST) seen.add(bucketOf(hash))
    }
  }
  let before = ''
  let beforeThat = ''
  for (const [word] of text.matchAll(LATIN_WORD)) {
    seen.add(bucketOf(hashOf(word, WORD)))
    if (before !== '') seen.add(bucketOf(hashOf(`${before} ${word}`, WORD)))
    if (beforeThat !== '') seen.add(bucketOf(hashOf(`${beforeThat} ${before} ${word}`, WORD)))
    beforeThat = before
    before = word
  }
  const names = conceptNames(concepts)
  for (const name of names) seen.add(bucketOf(hashOf(name, CONCEPT)))
  seen.add(bucketOf(step(VOICE, reported ? 1 : 0)))
  if (reported) for (const name of names) seen.add(bucketOf(hashOf(name, VOICE)))
  return [...seen]
}

/** The features of a whole text: those of its sentences, and in which order it speaks of what. */
export function textFeaturesOf(sentences: readonly SentenceFeatures[]): number[] {
  const seen = new Set<number>()
  let before = ''
  for (const { features, concepts } of sentences) {
    for (const feature of features) seen.add(feature)
    for (const { kind, id } of concepts) {
      if (kind === 'act') continue
      const name = `${kind}:${id}`
      if (before !== '') seen.add(bucketOf(hashOf(`${before}>${name}`, ORDER)))
      before = name
    }
  }
  if (before !== '') seen.add(bucketOf(hashOf(`${before}.`, ORDER)))
  return [...seen]
}

export interface SentenceFeatures {
  readonly features: readonly number[]
  readonly concepts: readonly Concept[]
}

function conceptNames(concepts: readonly Concept[]): Set<string> {
  const objects = new Set<string>()
  const acts = new Set<string>()
  const intents = new Set<string>()
  for (const { kind, id } of concepts) (kind === 'object' ? objects : kind === 'act' ? acts : intents).add(id)
  const names = new Set<string>([...objects, ...acts, ...Array.from(intents, (id) => `x:${id}`)])
  for (const object of objects) for (const act of acts) names.add(`${object}:${act}`)
  for (const intent of intents) for (const act of acts) names.add(`x:${intent}:${act}`)
  return names
}
