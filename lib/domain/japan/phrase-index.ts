// Finds many phrases in one pass over a folded text: whole words for Latin terms, the longest at each place.
import { foldPhrase } from './fold'

/** In a phrase, `…` stands for up to this many characters of the same clause: デモ…希望. */
const GAP = 15
const CLAUSE_MARK = /[。、!?\n]/

export interface Found<T> {
  readonly at: number
  readonly length: number
  readonly of: T
}

interface Entry<T> {
  readonly head: string
  /** What must follow within the gap; empty without `…`. */
  readonly tail: string
  readonly of: T
}

export interface PhraseIndex<T> {
  /** Every phrase found, in the order of the text; of several with the same `of` at one place the longest. */
  find(text: string): Found<T>[]
}

const partsOf = (phrase: string) => foldPhrase(phrase).split(/\s*(?:…|\.\.\.)\s*/)

/** False for a phrase that stands in no text: nothing is left of it, or nothing stands before its `…`. */
export function canBeFound(phrase: string): boolean {
  return partsOf(phrase)[0] !== ''
}

/** Builds the index once; `find` then costs one look per character. Empty phrases are ignored. */
export function indexPhrases<T>(phrases: readonly (readonly [phrase: string, of: T])[]): PhraseIndex<T> {
  const starts = new Uint8Array(0x10000)
  const byStart = new Map<number, Entry<T>[]>()
  for (const [phrase, of] of phrases) {
    const [head = '', ...rest] = partsOf(phrase)
    if (head === '') continue
    const entry = { head, tail: rest.join(''), of }
    const code = head.charCodeAt(0)
    starts[code] = 1
    byStart.set(code, [...(byStart.get(code) ?? []), entry])
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.head.length - a.head.length)
  return {
    find(text) {
      const found: Found<T>[] = []
      const ends = new Map<T, number>()
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        if (starts[code] === 0) continue
        for (const entry of byStart.get(code) ?? []) {
          const length = lengthAt(text, at, entry)
          if (length === 0) continue
          // Inside a longer one of the same kind, it is the same mention.
          if (at < (ends.get(entry.of) ?? 0)) continue
          ends.set(entry.of, at + length)
          found.push({ at, length, of: entry.of })
        }
      }
      return found
    },
  }
}

/** The length of what an entry takes at a place; 0 when it does not stand there. */
function lengthAt<T>(text: string, at: number, { head, tail }: Entry<T>): number {
  if (!text.startsWith(head, at) || !isWord(text, at, head)) return 0
  if (tail === '') return head.length
  const from = at + head.length
  const window = text.slice(from, from + GAP + tail.length)
  const place = window.indexOf(tail)
  if (place === -1 || CLAUSE_MARK.test(window.slice(0, place))) return 0
  return isWord(text, from + place, tail) ? head.length + place + tail.length : 0
}

/** Latin terms are whole words, a plural allowed ("poc", not "epoch"); Japanese has no spaces to go by. */
function isWord(text: string, at: number, word: string): boolean {
  if (isLatin(word.charCodeAt(0)) && at > 0 && isLatin(text.charCodeAt(at - 1))) return false
  if (!isLatin(word.charCodeAt(word.length - 1))) return true
  const rest = text.slice(at + word.length, at + word.length + 3)
  return !/^[a-z0-9]/.test(rest) || /^(?:s|es)(?![a-z0-9])/.test(rest)
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
