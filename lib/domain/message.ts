// A sentence as data: the domain says what is meant, lib/i18n says it in English or Japanese.
import type { Instant } from './fact'
import type { MessageKey } from './message-keys'

/**
 * A value inside a sentence: text, number, a list of texts or sentences, a moment (shown in JST), an industry or an original source
 * (HubSpot's option values), a country (its code or its name), or another sentence.
 */
export type MessageParam =
  | string
  | number
  | readonly (string | Message)[]
  | { readonly at: Instant }
  | { readonly industry: string }
  | { readonly origin: string }
  | { readonly country: string }
  | Message

/** A sentence to be shown: its key and the values in it. */
export interface Message {
  readonly key: MessageKey
  readonly params?: Readonly<Record<string, MessageParam>>
}

/** Builds a sentence. */
export function msg(key: MessageKey, params?: Message['params']): Message {
  return params === undefined ? { key } : { key, params }
}
