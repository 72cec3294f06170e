// Whom the way of reading texts has to be explained to: teams whose definition has phrases of its own, written for other rules.
import { DEFAULT_NEGATIVES } from './definition/default-negatives'
import { DEFAULT_SIGNALS } from './definition/default-signals'
import type { Definition } from './definition/definition'

/** The edition of the reading rules that is told of; each browser remembers the last one that was acknowledged there. */
export const READING_EDITION = 2

/** Whether a definition names other signals or senders than the built-in ones of today. */
export function hasOwnPhrases({ signals, negatives }: Pick<Definition, 'signals' | 'negatives'>): boolean {
  return !isSame(signals, DEFAULT_SIGNALS) || !isSame(negatives, DEFAULT_NEGATIVES)
}

const isSame = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
