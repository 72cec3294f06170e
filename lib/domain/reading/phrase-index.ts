// Finds many phrases in one pass over a folded text: whole words for Latin terms, the longest at each place.
import { foldPhrase } from '../japan/fold'

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

/** A place in a tree of phrases: one character further from the root each. */
interface Node<T> {
  readonly next: Map<number, Node<T>>
  /** What the phrases mean that end here. */
  readonly of: T[]
  /** Of phrases with a `…` here: what must follow within the gap, as a tree of its own. */
  tails: Node<T> | null
}

const NOWHERE: readonly never[] = []

const emptyNode = <T>(): Node<T> => ({ next: new Map(), of: [], tails: null })

/**
 * Builds the index once; `find` then costs one look per character, and where a phrase begins one more per character that it shares
 * with the text, however many phrases begin alike. Empty phrases are ignored, repeated ones kept once.
 */
export function indexPhrases<T>(phrases: readonly (readonly [phrase: string, of: T])[]): PhraseIndex<T> {
  const starts = new Uint8Array(0x10000)
  const firstTwo = new Uint8Array(0x10000)
  const alone = new Set<number>()
  const root = emptyNode<T>()
  for (const [phrase, of] of phrases) {
    const [head = '', ...rest] = partsOf(phrase)
    if (head === '') continue
    starts[head.charCodeAt(0)] = 1
    if (head.length > 1) firstTwo[pairAt(head, 0)] = 1
    else alone.add(head.charCodeAt(0))
    const tail = rest.join('')
    let node = nodeOf(root, head)
    if (tail !== '') {
      node.tails ??= emptyNode()
      node = nodeOf(node.tails, tail)
    }
    if (!node.of.includes(of)) node.of.push(of)
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
        for (const { length, of } of matchesAt(root, text, at)) {
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

function nodeOf<T>(root: Node<T>, words: string): Node<T> {
  let node = root
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    let next = node.next.get(code)
    if (next === undefined) {
      next = emptyNode()
      node.next.set(code, next)
    }
    node = next
  }
  return node
}

interface Match<T> {
  readonly length: number
  readonly of: T
}

interface Reached<T> {
  readonly node: Node<T>
  readonly length: number
}

/** The places of a tree at which a phrase that stands at `from` as whole words ends, the longest first. */
function reached<T>(root: Node<T>, text: string, from: number): readonly Reached<T>[] {
  let places: Reached<T>[] | null = null
  let node: Node<T> | undefined = root
  for (let at = from; node !== undefined; at++) {
    if ((node.of.length > 0 || node.tails !== null) && isWord(text, from, at - from)) {
      places ??= []
      places.push({ node, length: at - from })
    }
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
  }
  return places === null ? NOWHERE : places.reverse()
}

/** What stands at a place, the longest head first, and of one head what goes on behind a gap first. */
function matchesAt<T>(root: Node<T>, text: string, at: number): readonly Match<T>[] {
  const places = reached(root, text, at)
  if (places.length === 0) return NOWHERE
  const matches: Match<T>[] = []
  for (const { node, length } of places) {
    if (node.tails !== null) matches.push(...tailsAfter(node.tails, text, at, length))
    for (const of of node.of) matches.push({ length, of })
  }
  return matches
}

/** The tails that stand within the gap behind `from`, in the same clause: the nearest of each meaning. */
function tailsAfter<T>(tails: Node<T>, text: string, start: number, head: number): Match<T>[] {
  const nearest = new Map<T, number>()
  const from = start + head
  for (let at = from; at <= from + GAP; at++) {
    const places = tails.next.has(text.charCodeAt(at)) ? reached(tails, text, at) : NOWHERE
    for (const { node, length } of places) {
      for (const of of node.of) if (!nearest.has(of)) nearest.set(of, at + length)
    }
    if (at >= text.length || CLAUSE_MARK.test(text.charAt(at))) break
  }
  return Array.from(nearest, ([of, end]) => ({ length: end - start, of }))
}

/** Latin terms are whole words, a plural allowed ("poc", not "epoch"); Japanese has no spaces to go by. */
function isWord(text: string, at: number, length: number): boolean {
  if (isLatin(text.charCodeAt(at)) && at > 0 && isLatin(text.charCodeAt(at - 1))) return false
  if (!isLatin(text.charCodeAt(at + length - 1))) return true
  const rest = text.slice(at + length, at + length + 3)
  return !/^[a-z0-9]/.test(rest) || /^(?:s|es)(?![a-z0-9])/.test(rest)
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
