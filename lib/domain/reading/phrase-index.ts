// Finds many phrases in one pass over a folded text: whole words for Latin terms, the longest at each place.
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
  /** Every phrase found, in the order of the text; of several with the same `of` at one place the longest. */
  find(text: string): readonly Found<T>[]
}

const partsOf = (phrase: string) => foldPhrase(phrase).split(/\s*(?:…|\.\.\.)\s*/)

/** False for a phrase that stands in no text: nothing is left of it, or nothing stands before its `…`. */
export function canBeFound(phrase: string): boolean {
  return partsOf(phrase)[0] !== ''
}

const NOWHERE: readonly never[] = []

/** The phrases of an index as a tree, and what ends at each place of it. */
interface Phrases<T> {
  readonly tree: CharacterTree
  readonly root: Place
  /** What the phrases mean that end at a place. */
  readonly of: (readonly T[] | undefined)[]
  /** Of phrases with a `…` at a place: the root of what must follow within the gap. */
  readonly tails: (Place | undefined)[]
}

/**
 * Builds the index once; `find` then costs one look per character, and where a phrase begins one more per character that it shares
 * with the text, however many phrases begin alike. Empty phrases are ignored, repeated ones kept once.
 */
export function indexPhrases<T>(phrases: readonly (readonly [phrase: string, of: T])[]): PhraseIndex<T> {
  const starts = new Uint8Array(0x10000)
  const firstTwo = new Uint8Array(0x10000)
  const alone = new Set<number>()
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
    const known = index.of[place] ?? []
    if (!known.includes(of)) index.of[place] = [...known, of]
  }
  return {
    find(text) {
      let found: Found<T>[] | null = null
      let ends: Map<T, number> | null = null
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (starts[code] === 0) continue
        if (firstTwo[pairAt(text, at)] === 0 && !alone.has(code)) continue
        // In the middle of a Latin word nothing begins.
        if (isLatin(code) && at > 0 && isLatin(text.charCodeAt(at - 1))) continue
        for (const { length, of } of matchesAt(index, text, at)) {
          ends ??= new Map()
          found ??= []
          // Inside a longer one of the same kind, it is the same mention.
          if (at < (ends.get(of) ?? 0)) continue
          ends.set(of, at + length)
          found.push({ at, length, of })
        }
      }
      return found ?? NOWHERE
    },
  }
}

/** Two characters as one number. Two pairs may share one: then the tree tells. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff
}

interface Match<T> {
  readonly length: number
  readonly of: T
}

interface Reached {
  readonly place: Place
  readonly length: number
}

/** The places at which a phrase that stands at `from` as whole words ends, the longest first. */
function reached<T>(
  { tree, of, tails }: Phrases<T>,
  root: Place,
  text: string,
  from: number,
): readonly Reached[] {
  let places: Reached[] | null = null
  let place = root
  for (let at = from; at < text.length; at++) {
    place = tree.next(place, text.charCodeAt(at))
    if (place === 0) break
    const length = at + 1 - from
    if ((of[place] !== undefined || tails[place] !== undefined) && isWord(text, from, length)) {
      places ??= []
      places.push({ place, length })
    }
  }
  return places === null ? NOWHERE : places.reverse()
}

/** What stands at a place of the text, the longest head first, and of one head what goes on behind a gap first. */
function matchesAt<T>(index: Phrases<T>, text: string, at: number): readonly Match<T>[] {
  const places = reached(index, index.root, text, at)
  if (places.length === 0) return NOWHERE
  const matches: Match<T>[] = []
  for (const { place, length } of places) {
    const tails = index.tails[place]
    if (tails !== undefined) matches.push(...tailsAfter(index, tails, text, at, length))
    for (const of of index.of[place] ?? NOWHERE) matches.push({ length, of })
  }
  return matches
}

/** The tails that stand within the gap behind the head, in the same clause: the nearest of each meaning. */
function tailsAfter<T>(
  index: Phrases<T>,
  tails: Place,
  text: string,
  start: number,
  head: number,
): Match<T>[] {
  const nearest = new Map<T, number>()
  const from = start + head
  for (let at = from; at <= from + GAP; at++) {
    for (const { place, length } of reached(index, tails, text, at)) {
      for (const of of index.of[place] ?? NOWHERE) if (!nearest.has(of)) nearest.set(of, at + length)
    }
    if (at >= text.length || CLAUSE_MARK.test(text.charAt(at))) break
  }
  return Array.from(nearest, ([of, end]) => ({ length: end - start, of }))
}

/** Latin terms are whole words, a plural allowed ("poc", not "epoch"); Japanese has no spaces to go by. */
function isWord(text: string, at: number, length: number): boolean {
  if (isLatin(text.charCodeAt(at)) && at > 0 && isLatin(text.charCodeAt(at - 1))) return false
  let end = at + length
  if (!isLatin(text.charCodeAt(end - 1)) || !isLatin(text.charCodeAt(end))) return true
  if (text.charCodeAt(end) === LETTER_E) end++
  return text.charCodeAt(end) === LETTER_S && !isLatin(text.charCodeAt(end + 1))
}

const LETTER_E = 101
const LETTER_S = 115

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
