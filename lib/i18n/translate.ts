// Says a sentence in English or Japanese: templates with {name}, {n|one|many}, moments in JST, sentences within sentences.
import type { Message, MessageParam } from '@/lib/domain/message'
import type { MessageKey } from '@/lib/domain/message-keys'
import type { Language } from '@/lib/domain/settings'
import { DICTIONARIES, type UiKey } from './dictionaries'
import { jstDateTime, jstDay } from './jst'

export type { UiKey } from './dictionaries'

/** Values of one template. Text in them is untrusted and shown as it is, isolated where it runs right to left. */
export type Params = Readonly<Record<string, MessageParam>>

export interface Translator {
  readonly language: Language
  /** The interface's own texts, and single words of the domain. */
  t(key: UiKey | MessageKey, params?: Params): string
  /** A value of a sentence by itself: text as it is, a number, a moment in JST, a sentence. */
  part(value: MessageParam): string
  /** A sentence of the domain. */
  say(message: Message): string
  number(value: number): string
  /** Whether there are words for a key that was put together from outside values. */
  knows(key: string): boolean
}

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g
/** A value named `day` may be a calendar day in JST. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const DEEPEST = 6
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/

/** Never throws, whatever it is given: a key without words is named so, a value that is none of a sentence's is shown as "?". */
export function createTranslator(language: Language): Translator {
  const dictionary: Readonly<Record<string, string>> = DICTIONARIES[language]
  const numbers = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    maximumFractionDigits: 2,
    // 2035 may be a year: only from 10,000 up are digits grouped.
    useGrouping: 'min2',
  })

  const knows = (key: unknown): key is string => typeof key === 'string' && Object.hasOwn(dictionary, key)

  function fill(key: unknown, given: unknown, depth: number): string {
    const template = dictionary[knows(key) ? key : 'words.none'] ?? ''
    const params = isObject(given) ? given : {}
    return template.replace(SLOT, (_slot, name: string, one?: string, many?: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined
      if (one !== undefined) return (value === 1 ? one : many) ?? ''
      if (name === 'day' && typeof value === 'string' && ISO_DAY.test(value)) return jstDay(value, language)
      return value === undefined ? '?' : inWords(value, depth)
    })
  }

  /** Kept leads and answers of HubSpot may hold anything where a value of a sentence should be. */
  function inWords(value: unknown, depth: number): string {
    if (typeof value === 'string') return isolated(value)
    if (typeof value === 'number') return Number.isFinite(value) ? numbers.format(value) : '?'
    if (!isObject(value)) return '?'
    if (Object.hasOwn(value, 'at'))
      return typeof value.at === 'number' ? jstDateTime(value.at, language) : '?'
    return depth >= DEEPEST ? '…' : fill(value.key, value.params, depth + 1)
  }

  return {
    language,
    t: (key, params = {}) => fill(key, params, 0),
    part: (value) => inWords(value, 0),
    say: (message) => inWords(message, -1),
    knows,
    number: (value) => numbers.format(value),
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Text that could turn the direction of the sentence around it is fenced in (FSI ... PDI), its own marks removed. */
function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text
  return `\u2068${text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
}
