// Finds many phrases in one pass over a folded text: Latin terms as whole words, and the longest phrase at each place.
import { foldPhrase } from '../japan/fold'
import { type CharacterTree, createCharacterTree, type Place } from './character-tree'

/** In a phrase, `…` stands for up to this many characters of the same clause: デモ…希望. */
const GAP = 15
const CLAUSE_MARK = /[。、!?\n]/

export interface Found<T> {
  readonly at: number
  readonly length: number
  readonly of: T
}

export interface PhraseIndex<T> {
  /** The phrases found, in the order of the text. Of phrases with the same `of` that overlap, only the first, and the longest that begins there. */
  find(text: string): readonly Found<T>[]
}

const partsOf = (phrase: string) => foldPhrase(phrase).split(/\s*(?:…|\.\.\.)\s*/)

/** False for a phrase that no text can contain: it is empty when folded, or has nothing before its `…`. */
export function canBeFound(phrase: string): boolean {
  return partsOf(phrase)[0] !== ''
}

const NOWHERE: readonly never[] = []

/** A meaning with a number, so that what is looked up for each mention is looked up in an array. */
interface Meant<T> {
  readonly of: T
  readonly id: number
}

/** The phrases of an index as a tree, and what ends at each of its places. */
interface Phrases<T> {
  readonly tree: CharacterTree
  readonly root: Place
  /** The meanings of the phrases that end at a place. */
  readonly of: (readonly Meant<T>[] | undefined)[]
  /** Where the part of a phrase before its `…` ends at a place: the root of what must follow within the gap. */
  readonly tails: (Place | undefined)[]
}

/**
 * Builds the index once. `find` then looks at each character of a text once and, where a phrase begins, once more for each character that
 * the phrase shares with the text, however many phrases begin alike. Empty phrases are ignored, and repeated ones are kept once.
 */
export function indexPhrases<T>(phrases: readonly (readonly [phrase: string, of: T])[]): PhraseIndex<T> {
  const starts = new Uint8Array(0x10000)
  const firstTwo = new Uint8Array(0x10000)
  const alone = new Set<number>()
  const meanings = new Map<T, Meant<T>>()
  const tree = createCharacterTree()
  const index: Phrases<T> = { tree, root: tree.root(), of: [], tails: [] }
  for (const [phrase, of] of phrases) {
    const [head = '', ...rest] = partsOf(phrase)
    if (head === '') continue
    starts[head.charCodeAt(0)] = 1
    if (head.length > 1) firstTwo[pairAt(head, 0)] = 1
    else alone.add(head.charCodeAt(0))
    const tail = rest.join('')
    let place = tree.grow(index.root, head)
    if (tail !== '') {
      const tails = index.tails[place] ?? tree.root()
      index.tails[place] = tails
      place = tree.grow(tails, tail)
    }
    const meant = meanings.get(of) ?? { of, id: meanings.size }
    meanings.set(of, meant)
    const known = index.of[place] ?? []
    if (!known.includes(meant)) index.of[place] = [...known, meant]
  }
  return {
    find(text) {
      let found: Found<T>[] | null = null
      const ends: (number | undefined)[] = []
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (starts[code] === 0) continue
        if (firstTwo[pairAt(text, at)] === 0 && !alone.has(code)) continue
        for (const { length, meant } of matchesAt(index, text, at)) {
          // Inside a longer phrase with the same meaning, it is the same mention.
          if (at < (ends[meant.id] ?? 0)) continue
          ends[meant.id] = at + length
          found ??= []
          found.push({ at, length, of: meant.of })
        }
      }
      return found ?? NOWHERE
    },
  }
}

/** Two characters as one number. Two pairs may have the same number: then the tree decides. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff
}

interface Match<T> {
  readonly length: number
  readonly meant: Meant<T>
}

interface Reached {
  readonly place: Place
  readonly length: number
}

/** The places at which the phrases end that begin at `from`, as whole words, the longest first. */
function reached<T>(
  { tree, of, tails }: Phrases<T>,
  root: Place,
  text: string,
  from: number,
): readonly Reached[] {
  // No phrase begins in the middle of a Latin word.
  if (from > 0 && isLatin(text.charCodeAt(from)) && isLatin(text.charCodeAt(from - 1))) return NOWHERE
  let places: Reached[] | null = null
  let place = root
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    place = tree.next(place, code)
    if (place === 0) break
    if (of[place] === undefined && tails[place] === undefined) continue
    if (isLatin(code) && !isWordEnd(text, at + 1)) continue
    places ??= []
    places.push({ place, length: at + 1 - from })
  }
  return places === null ? NOWHERE : places.reverse()
}

/** The matches that begin at a place of the text: the longest head first, and for each head first those that go on after a gap. */
function matchesAt<T>(index: Phrases<T>, text: string, at: number): readonly Match<T>[] {
  const places = reached(index, index.root, text, at)
  if (places.length === 0) return NOWHERE
  const matches: Match<T>[] = []
  for (const { place, length } of places) {
    const tails = index.tails[place]
    if (tails !== undefined) matches.push(...tailsAfter(index, tails, text, at, length))
    for (const meant of index.of[place] ?? NOWHERE) matches.push({ length, meant })
  }
  return matches
}

/** The matches that go on within the gap after the head, in the same clause: the nearest one of each meaning. */
function tailsAfter<T>(
  index: Phrases<T>,
  tails: Place,
  text: string,
  start: number,
  head: number,
): Match<T>[] {
  const nearest = new Map<Meant<T>, number>()
  const from = start + head
  for (let at = from; at <= from + GAP; at++) {
    for (const { place, length } of reached(index, tails, text, at)) {
      for (const meant of index.of[place] ?? NOWHERE) {
        if (!nearest.has(meant)) nearest.set(meant, at + length)
      }
    }
    if (at >= text.length || CLAUSE_MARK.test(text.charAt(at))) break
  }
  return Array.from(nearest, ([meant, end]) => ({ length: end - start, meant }))
}

/** Latin terms are whole words, a plural allowed ("poc", not "epoch"); Japanese has no spaces to go by. */
function isWordEnd(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (!isLatin(code)) return true
  const last = code === LETTER_E ? end + 1 : end
  return text.charCodeAt(last) === LETTER_S && !isLatin(text.charCodeAt(last + 1))
}

const LETTER_E = 101
const LETTER_S = 115

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
