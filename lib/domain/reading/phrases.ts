// Reads a definition's phrases in one text: which signals it carries, which are negated, and what the sender wants instead.
import type { Definition, SignalCategory, SignalStrength } from '../definition'
import { excerpt, foldPhrase } from '../japan/fold'
import { isJapaneseSentence, isReadableLatin } from './language'
import { isNegated } from './negation'
import { withoutOtherSenses } from './other-senses'
import { ownWords } from './own-words'
import { indexPhrases, type PhraseIndex } from './phrase-index'
import { isSubject } from './sender'

export interface PhraseHit {
  readonly category: string
  readonly strength: SignalStrength
  /** Mentioned, but not wanted. */
  readonly negated: boolean
  /** The sentence that it stands in, as the person typed it. */
  readonly quote: string
}

export interface PhraseReading {
  readonly hits: readonly PhraseHit[]
  /** What the sender wants instead (`pitch`, `student` ...): then none of the hits is intent. */
  readonly wants: { readonly id: string; readonly quote: string } | null
}

type Meaning = { readonly signal: SignalCategory } | { readonly wants: string }

/** A text that repeats a phrase without end says nothing more each time. */
const MOST_MENTIONS = 50

const NOTHING: PhraseReading = { hits: [], wants: null }
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

/** A phrase of the definition in a text, where it counts as a mention at all. */
interface Mention {
  readonly at: number
  readonly length: number
}

export interface Mentions {
  readonly signals: readonly (Mention & Omit<PhraseHit, 'quote'>)[]
  readonly wants: (Mention & { readonly id: string }) | null
}

const NO_MENTIONS: Mentions = { signals: [], wants: null }

/** The sender's own words, folded. */
export function foldedWords(raw: string): string {
  return foldPhrase(ownWords(raw))
}

/** The text in which phrases are looked for: folded words without what the definition and the language rule out. */
export function searchedText(folded: string, definition: Definition): string {
  return withoutOtherSenses(withoutBoilerplate(folded, definition))
}

/** What a searched text mentions, in its order. Kanji count only in Japanese text, Latin terms only in Japanese or English text. */
export function mentionsIn(text: string, definition: Definition): Mentions {
  const found = indexOf(definition).find(text)
  if (found.length === 0) return NO_MENTIONS
  const signals: Mentions['signals'][number][] = []
  let wants: Mentions['wants'] = null
  const languages = languageReader(text)
  const seen = new Map<Meaning, number>()
  for (const { at, length, of } of found) {
    const times = (seen.get(of) ?? 0) + 1
    seen.set(of, times)
    if (times > MOST_MENTIONS || !languages.isRead(at)) continue
    const negated = isNegated(text, at, length)
    if ('signal' in of) {
      signals.push({ category: of.signal.id, strength: of.signal.strength, negated, at, length })
    } else if (!negated && wants === null && !isSubject(text, at + length)) {
      wants = { id: of.wants, at, length }
    }
  }
  return { signals, wants }
}

/**
 * Reads one text. Width, case and normal form do not matter; quoted mail, signatures and form labels are not read; kanji count only in
 * Japanese text, Latin terms only as whole words in Japanese or English text.
 */
export function readPhrases(raw: string, definition: Definition): PhraseReading {
  const own = ownWords(raw)
  const text = searchedText(foldPhrase(own), definition)
  const { signals, wants } = mentionsIn(text, definition)
  if (signals.length === 0 && wants === null) return NOTHING
  const quoteOf = quoter(own, text)
  return {
    hits: signals.map(({ category, strength, negated, at, length }) => ({
      category,
      strength,
      negated,
      quote: quoteOf(at, length),
    })),
    wants: wants === null ? null : { id: wants.id, quote: quoteOf(wants.at, wants.length) },
  }
}

/** Texts of our own, as the definition lists them: a form's help, a footer that comes back with every reply. */
function withoutBoilerplate(text: string, { boilerplate }: Definition): string {
  return boilerplate.reduce((rest, own) => {
    const folded = foldPhrase(own)
    return folded === '' ? rest : rest.replaceAll(folded, ' ')
  }, text)
}

const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'。!?\n'].map((mark) => mark.charCodeAt(0)))

/** Tells of each place whether its sentence is in a language that is read; asked in the order of the text. */
function languageReader(text: string): { isRead(at: number): boolean } {
  let end = -1
  let japanese = false
  let latin = false
  return {
    isRead(at) {
      if (at >= end) {
        const { from, to } = sentenceSpan(text, at)
        const sentence = text.slice(from, to)
        end = to
        japanese = isJapaneseSentence(sentence, text)
        latin = isReadableLatin(sentence, text)
      }
      return /[a-z0-9]/.test(text.charAt(at)) ? latin : japanese
    },
  }
}

function sentenceSpan(text: string, at: number): { readonly from: number; readonly to: number } {
  let from = at
  while (from > 0 && !SENTENCE_ENDS.has(text.charCodeAt(from - 1))) from--
  let to = at
  while (to < text.length && !SENTENCE_ENDS.has(text.charCodeAt(to))) to++
  return { from, to }
}

/** Finds the sentence as it was typed; a very long one is cut around the phrase. */
function quoter(own: string, text: string): (at: number, length: number) => string {
  let sentences: { readonly said: string; readonly folded: string }[] | null = null
  return (at, length) => {
    sentences ??= (own.slice(0, 20_000).match(/[^。！？!?\n]+[。！？!?]*/g) ?? []).map((said) => ({
      said: said.trim(),
      folded: foldPhrase(said),
    }))
    const phrase = text.slice(at, at + length)
    const { from, to } = sentenceSpan(text, at)
    const around = text.slice(from, to).trim()
    const sentence =
      sentences.find(({ folded }) => folded.includes(around)) ??
      sentences.find(({ folded }) => folded.includes(phrase))
    return sentence === undefined || sentence.said.length > 190 ? excerpt(text, at, length) : sentence.said
  }
}
