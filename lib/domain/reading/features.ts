// The features of a folded sentence for the linear model: hashed runs of two or three characters and of one to three words, and concepts.
import type { Concept } from './grammar/concepts'

/** How many buckets features are hashed into; two features may share one. A power of two. */
export const BUCKETS = 1 << 18
/** Only this much of a sentence is read. */
const MOST_CHARACTERS = 400

const LATIN_WORD = /[a-z][a-z'’]*|0+/g

/** Both use only operations on 32-bit integers, so that every engine finds the same buckets. */
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

const BEGIN = 0x02
const END = 0x03
const SPACE = 0x20
const FULL_STOP = 0x2e
const COLON = 0x3a
const AFTER = 0x3e

const DIGITS = /\d+(?:[.,]\d+)*/g

/** The number of the set that each bucket was last put into: a new set needs only a new number, and nothing is cleared. */
const lastIn = new Uint32Array(BUCKETS)
let sets = 0

/** Begins a set of buckets that keeps their order. Only one set can be filled at a time. */
function newSet(): number[] {
  sets = (sets + 1) >>> 0
  if (sets === 0) {
    lastIn.fill(0)
    sets = 1
  }
  return []
}

function add(features: number[], bucket: number): void {
  if (lastIn[bucket] === sets) return
  lastIn[bucket] = sets
  features.push(bucket)
}

/**
 * The buckets of a sentence, each once. Training adds rounded numbers in their order: another order would give slightly different weights.
 * `reported`: the sentence is from a record of ours; its concepts then get further features, because they may mean something else there.
 */
export function featuresOf(folded: string, concepts: readonly Concept[], reported: boolean): number[] {
  const text = folded.slice(0, MOST_CHARACTERS).replace(DIGITS, '0')
  const features = newSet()
  addGrams(features, text)
  addWords(features, text)
  const named = namedIn(concepts)
  addConcepts(features, named, CONCEPT)
  add(features, bucketOf(step(VOICE, reported ? 1 : 0)))
  if (reported) addConcepts(features, named, VOICE)
  return features
}

/** Every two and every three consecutive characters; the beginning and the end of the text count as characters. */
function addGrams(features: number[], text: string): void {
  let code = BEGIN
  let next = codeAt(text, 0)
  for (let at = 0; at <= text.length; at++) {
    const pair = step(step(GRAM, code), next)
    add(features, bucketOf(pair))
    code = next
    if (at === text.length) break
    next = codeAt(text, at + 1)
    add(features, bucketOf(step(pair, next)))
  }
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : END)

/** Latin words and numbers, and every two and every three consecutive ones. */
function addWords(features: number[], text: string): void {
  let before = 0
  let pairBefore = 0
  let count = 0
  for (const word of text.match(LATIN_WORD) ?? []) {
    const alone = hashOf(word, WORD)
    add(features, bucketOf(alone))
    if (count > 0) {
      const pair = hashOf(word, step(before, SPACE))
      add(features, bucketOf(pair))
      if (count > 1) add(features, bucketOf(hashOf(word, step(pairBefore, SPACE))))
      pairBefore = pair
    }
    before = alone
    count++
  }
}

/** Each concept alone, and each object and intent together with each act. */
function addConcepts(features: number[], { objects, acts, intents }: Named, seed: number): void {
  const intentSeed = hashOf('x:', seed)
  for (const id of objects) add(features, bucketOf(hashOf(id, seed)))
  for (const id of acts) add(features, bucketOf(hashOf(id, seed)))
  for (const id of intents) add(features, bucketOf(hashOf(id, intentSeed)))
  addWithActs(features, objects, acts, seed)
  addWithActs(features, intents, acts, intentSeed)
}

function addWithActs(
  features: number[],
  ids: readonly string[],
  acts: readonly string[],
  seed: number,
): void {
  for (const id of ids) {
    const withAct = step(hashOf(id, seed), COLON)
    for (const act of acts) add(features, bucketOf(hashOf(act, withAct)))
  }
}

/** What a sentence names, by kind; each once, however often it is named. */
interface Named {
  readonly objects: readonly string[]
  readonly acts: readonly string[]
  readonly intents: readonly string[]
}

function namedIn(concepts: readonly Concept[]): Named {
  const objects: string[] = []
  const acts: string[] = []
  const intents: string[] = []
  for (const { kind, id } of concepts) {
    const ids = kind === 'object' ? objects : kind === 'act' ? acts : intents
    if (!ids.includes(id)) ids.push(id)
  }
  return { objects, acts, intents }
}

/** The features of a whole text, each once: those of its sentences, and the order in which it names objects and intents. */
export function textFeaturesOf(sentences: readonly SentenceFeatures[]): number[] {
  // First, because a kept sentence computes its features when they are read, and only one set can be filled at a time.
  const read = sentences.map(({ features, concepts }) => ({ features, concepts }))
  const all = newSet()
  let before: Concept | null = null
  for (const { features, concepts } of read) {
    for (const feature of features) add(all, feature)
    for (const concept of concepts) {
      if (concept.kind === 'act') continue
      if (before !== null) add(all, bucketOf(nameHash(concept, step(nameHash(before, ORDER), AFTER))))
      before = concept
    }
  }
  if (before !== null) add(all, bucketOf(step(nameHash(before, ORDER), FULL_STOP)))
  return all
}

const nameHash = ({ kind, id }: Concept, seed: number): number => hashOf(id, step(hashOf(kind, seed), COLON))

export interface SentenceFeatures {
  readonly features: readonly number[]
  readonly concepts: readonly Concept[]
}
