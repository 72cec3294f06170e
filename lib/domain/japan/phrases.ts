// Finds a definition's phrases in a text: with category, strength and place; negated ones apart.
import type { Definition, SignalCategory, SignalStrength } from '../definition'
import { excerpt, foldPhrase, hasKana } from './fold'

export interface PhraseHit {
  readonly category: string
  readonly strength: SignalStrength
  /** Place and length in the folded text. */
  readonly at: number
  readonly length: number
  readonly negated: boolean
  /** The sentence that it stands in, as the person typed it. */
  readonly quote: string
}

export interface PhraseReading {
  /** The folded text that the places refer to. */
  readonly text: string
  readonly hits: readonly PhraseHit[]
  /** What marks the text as a pitch, a student ...: then none of its hits is intent. */
  readonly negative: { readonly what: string; readonly quote: string } | null
}

interface Compiled {
  readonly categories: readonly { readonly category: SignalCategory; readonly pattern: RegExp }[]
  readonly negatives: RegExp | null
}

const compiled = new WeakMap<Definition, Compiled>()
const NEVER = /(?!)/g

function patternOf(phrases: readonly string[]): RegExp {
  const words = phrases.map(foldPhrase).filter((word) => word !== '')
  if (words.length === 0) return NEVER
  const escaped = words
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      // Latin terms are whole words ("poc", not "epoch"); Japanese has no spaces to go by.
      return `${/^[a-z0-9]/.test(word) ? '(?<![a-z0-9])' : ''}${literal}${/[a-z0-9]$/.test(word) ? '(?![a-z0-9])' : ''}`
    })
  return new RegExp(escaped.join('|'), 'g')
}

function compile(definition: Definition): Compiled {
  const known = compiled.get(definition)
  if (known !== undefined) return known
  const made: Compiled = {
    categories: definition.signals.map((category) => ({ category, pattern: patternOf(category.phrases) })),
    negatives: definition.negatives.length === 0 ? null : patternOf(definition.negatives),
  }
  compiled.set(definition, made)
  return made
}

const NEGATED_AFTER =
  /^[^。、！？!?\n]{0,14}?(?:ではなく|は不要|不要です|は必要あり?ません|必要ない|予定はあ?り?ません|予定はない|予定なし|検討していません|検討しておりません|していません|ではありません|ではございません|見送|結構です|なし[。\s]|は考えていません)/
const NEGATED_BEFORE =
  /(?:\bnot (?:looking for|interested in|need|evaluating|planning)|\bno (?:plans? (?:for|to)|need for|interest in)|\bno|\bdon'?t (?:need|want|have)|\bwithout(?: a| any)?|\bno longer)\s*(?:\w+\s+){0,3}$/
const CJK_ONLY = /[\u3400-\u9fff]/

/** Reads one text. Kanji-only phrases in a text without kana may be Chinese and are no signal unless Latin. */
export function readPhrases(raw: string, definition: Definition): PhraseReading {
  const original = withoutQuotes(raw)
  const text = foldPhrase(original)
  const { categories, negatives } = compile(definition)
  const hits: PhraseHit[] = []
  let sentences: ReturnType<typeof sentencesOf> | null = null
  const quoteOf = (phrase: string, at: number) => {
    sentences ??= sentencesOf(original)
    const sentence = sentences.find(({ folded }) => folded.includes(phrase))
    return sentence === undefined || sentence.said.length > 190
      ? excerpt(text, at, phrase.length)
      : sentence.said
  }
  const japanese = hasKana(text) || text.length <= 40
  for (const { category, pattern } of categories) {
    for (const match of text.matchAll(pattern)) {
      if (!japanese && CJK_ONLY.test(match[0]) && /[\u4e00-\u9fff]{12}/.test(text)) continue
      const negated = isNegated(text, match.index, match[0].length)
      hits.push({
        category: category.id,
        strength: category.strength,
        at: match.index,
        length: match[0].length,
        negated,
        quote: quoteOf(match[0], match.index),
      })
    }
  }
  const what = negatives === null ? undefined : text.match(negatives)?.[0]
  const negative = what === undefined ? null : { what, quote: quoteOf(what, text.indexOf(what)) }
  return { text, hits, negative }
}

function isNegated(text: string, at: number, length: number): boolean {
  if (NEGATED_AFTER.test(text.slice(at + length, at + length + 40))) return true
  const clause =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.;!?\n。]|, but /)
      .at(-1) ?? ''
  return NEGATED_BEFORE.test(clause)
}

const QUOTED_FROM =
  /^(?:>|-{2,}\s*(?:original message|forwarded|元のメッセージ)|on .{5,80} wrote:|from: .+|差出人:|送信元:|.{0,40}<[^>]+@[^>]+>.{0,10}(?:wrote|:)$|\d{4}年\d{1,2}月\d{1,2}日.{0,40}[:：]$|-- ?$|_{5,})/i

/** The sentences of the original text, each with its folded form: a quote is what the person typed. */
function sentencesOf(original: string): { readonly said: string; readonly folded: string }[] {
  const sentences = original.slice(0, 20_000).match(/[^。！？!?\n]+[。！？!?]*/g) ?? []
  return sentences.map((said) => ({ said: said.trim(), folded: foldPhrase(said) }))
}

/** The text a person typed now: quoted mail and what follows a signature mark are left out. */
export function withoutQuotes(raw: string): string {
  if (!/[\n>]/.test(raw)) return raw
  const lines = raw.split(/\r?\n/)
  const kept: string[] = []
  for (const line of lines) {
    const trimmed = line.trim()
    if (trimmed.startsWith('>')) continue
    if (QUOTED_FROM.test(trimmed)) break
    kept.push(line)
  }
  return kept.join('\n')
}
