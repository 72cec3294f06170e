// What was read in a text: what its sender wants, which signs of an evaluation it has, and how sure both are.

/** What a sender may want other than to buy. A definition may name kinds of its own. */
export const SENDERS = [
  'pitch',
  'partner',
  'support',
  'student',
  'research',
  'job_seeker',
  'press',
  'unsubscribe',
  'private',
  'wrong_address',
  'auto_reply',
  'test',
  'refusal',
  'postponed',
] as const
export type Sender = (typeof SENDERS)[number]

/** One `strong` sign is enough, or two `medium` ones of different categories; about a `possible` one a person is asked. */
export type Band = 'strong' | 'medium' | 'possible'

/** One sign of an active evaluation. `quote`: the sentence as typed; untrusted text. */
export interface Sign {
  readonly category: string
  readonly band: Band
  readonly quote: string
}

/** What a sender wants instead. When not `sure`, it is likely, but not enough to end what was said before. */
export interface SenderSeen {
  readonly id: Sender | (string & {})
  readonly quote: string
  readonly sure: boolean
}

export interface TextReading {
  /** What the sender wants instead, with the sentence that says so; null when it is a buyer or cannot be told. */
  readonly sender: SenderSeen | null
  readonly signs: readonly Sign[]
  /** Named by the definition's phrases, but negated in the clause: shown, never counted. */
  readonly negated: readonly Omit<Sign, 'band'>[]
  /** A postponement's own words for the time, such as 来期 or "next spring"; null when there are none. */
  readonly until: string | null
  /** The text has sentences, but none in a language that is read. */
  readonly unread: boolean
}

export const NOTHING_READ: TextReading = { sender: null, signs: [], negated: [], until: null, unread: false }
