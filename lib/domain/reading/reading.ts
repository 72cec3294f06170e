// What was read in a text: what its sender wants, the signs of an evaluation in it, and how sure that is.

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

/** `strong` is enough by itself, two `medium` ones of different categories are; a `possible` one is asked of a person. */
export type Band = 'strong' | 'medium' | 'possible'

/** One sign of an active evaluation. `quote`: the sentence, as typed: untrusted. */
export interface Sign {
  readonly category: string
  readonly band: Band
  readonly quote: string
}

/** What a sender wants instead. `sure` false: likely, but not enough to end what was said before. */
export interface SenderSeen {
  readonly id: Sender | (string & {})
  readonly quote: string
  readonly sure: boolean
}

export interface TextReading {
  /** What the sender wants instead, with the sentence that says so; null: a buyer, or nobody can tell. */
  readonly sender: SenderSeen | null
  readonly signs: readonly Sign[]
  /** Named by the definition, but negated in its clause: shown, never counted. */
  readonly negated: readonly Omit<Sign, 'band'>[]
  /** A postponement's own words for the time: 来期, next spring. */
  readonly until: string | null
  /** Nothing of the text is in a language that is read. */
  readonly unread: boolean
}

export const NOTHING_READ: TextReading = { sender: null, signs: [], negated: [], until: null, unread: false }
