// Says a sentence in a language: templates with {name}, {n|one|many}, moments in JST, sentences within sentences.

import { humanized } from '@/lib/domain/brief/names'
import type { Message, MessageParam } from '@/lib/domain/message'
import type { MessageKey } from '@/lib/domain/message-keys'
import type { Language } from '@/lib/domain/settings'
import { countryName } from './country-name'
import { jstDateTime, jstDay, jstShortDay } from './jst'
import type { LanguageRecord } from './language-record'
import { LANGUAGE_RECORDS, perLanguage } from './languages'
import { recordMissing } from './missing'
import type { TextKey, Texts } from './page-texts'
import { fillSlots } from './slots'

/** A text of the interface. The domain's sentences have their own keys: `MessageKey`. */
export type UiKey = Exclude<TextKey, MessageKey>

/** Values of one template. Text in them is untrusted and shown as it is, isolated where it runs right to left. */
export type Params = Readonly<Record<string, MessageParam>>

export interface Translator<K extends string = TextKey> {
  readonly language: Language
  readonly record: LanguageRecord
  /** The interface's own texts, and single words of the domain. */
  t(key: K, params?: Params): string
  /** A value of a sentence by itself: text as it is, a number, a moment in JST, a sentence. */
  part(value: MessageParam): string
  /** A sentence of the domain. */
  say(message: Message): string
  number(value: number): string
  /** "A, B, C". */
  list(items: readonly string[]): string
  /** A title or clause as a sentence of its own. */
  sentence(clause: string): string
  /** Sentences, or parts of one, after each other. */
  sentences(parts: readonly string[]): string
  /** Whether there are words for a key that was put together from outside values. */
  knows(key: string): boolean
}

/** A value named `day` or `shortDay` may be a calendar day in JST. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const DEEPEST = 6
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

const numbers = perLanguage(
  ({ locale }) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 2,
    }),
)
const lists = perLanguage(
  ({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }),
)

/**
 * Says what is in `texts`. Never throws, whatever it is given: a key without a text is recorded, and shown by its English
 * text where `english` has it, otherwise named as unknown. A value that no sentence can have is shown as "?".
 */
export function createTranslator<K extends string = TextKey>(
  language: Language,
  texts: Texts<K>,
  english: Texts = {},
): Translator<K> {
  const record = LANGUAGE_RECORDS[language]
  const words: Texts = texts

  const knows = (key: unknown): key is string => typeof key === 'string' && Object.hasOwn(words, key)

  function inEnglish(key: unknown): string | undefined {
    recordMissing(key, language)
    return typeof key === 'string' && Object.hasOwn(english, key) ? english[key] : undefined
  }

  function fill(key: unknown, given: unknown, depth: number): string {
    const template = knows(key) ? words[key] : inEnglish(key)
    const params = isObject(given) ? given : {}
    return fillSlots(
      template ?? record.noText,
      language,
      (name) => (Object.hasOwn(params, name) ? params[name] : undefined),
      (name, value) =>
        (name === 'day' || name === 'shortDay') && typeof value === 'string' && ISO_DAY.test(value)
          ? (name === 'day' ? jstDay : jstShortDay)(value, language)
          : inWords(value, depth),
    )
  }

  /** Stored leads and HubSpot's answers may hold anything where a sentence's value should be. */
  function inWords(value: unknown, depth: number): string {
    if (typeof value === 'string') return isolated(value)
    if (typeof value === 'number') return Number.isFinite(value) ? numbers(language).format(value) : '?'
    if (isList(value))
      return depth >= DEEPEST ? '…' : lists(language).format(value.map((one) => inWords(one, depth)))
    if (!isObject(value)) return '?'
    if (Object.hasOwn(value, 'at'))
      return typeof value.at === 'number' ? jstDateTime(value.at, language) : '?'
    if (Object.hasOwn(value, 'industry')) return industry(value.industry)
    if (typeof value.origin === 'string') return words[`origin.${value.origin}`] ?? isolated(value.origin)
    if (typeof value.country === 'string') return isolated(countryName(value.country, language))
    return depth >= DEEPEST ? '…' : fill(value.key, value.params, depth + 1)
  }

  /** An option value that has no words of ours is a portal's own: put in readable form where it is a code. */
  function industry(value: unknown): string {
    if (typeof value !== 'string') return '?'
    return words[`industry.${value}`] ?? isolated(humanized(value))
  }

  return {
    language,
    record,
    t: (key, params = {}) => fill(key, params, 0),
    part: (value) => inWords(value, 0),
    say: (message) => inWords(message, -1),
    knows,
    number: (value) => numbers(language).format(value),
    list: (items) => lists(language).format(items),
    sentence: (clause) => clause + record.sentenceEnd,
    sentences: (parts) => parts.join(record.space),
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' || isObject(one))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Text that could turn the direction of the sentence around it is fenced in (FSI ... PDI), its own marks removed. */
function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text
  return `\u2068${text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
}
