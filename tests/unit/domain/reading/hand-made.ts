// Readings by hand: sentences with the scores and findings that a test wants, without any model.
import { foldPhrase } from '@/lib/domain/japan/fold'
import type { Cuts } from '@/lib/domain/reading/bands'
import type { Finding } from '@/lib/domain/reading/grammar/grammar'
import { HEADS, type Head } from '@/lib/domain/reading/model'
import { type NameHit, type Names, NO_NAMES } from '@/lib/domain/reading/names'
import type { SentenceReading } from '@/lib/domain/reading/sentence-reading'
import type { WholeReading } from '@/lib/domain/reading/text-reading'
import { SURE, SURELY_NOT } from '../../fixtures/words-model'

export type ByHead = Partial<Record<Head, number>>

/** Scores of every head; what is not said is surely not so. */
export const scores = (by: ByHead): Int32Array => Int32Array.from(HEADS, (head) => by[head] ?? SURELY_NOT)

export const finding = (object: string, part: Partial<Finding> = {}): Finding => ({
  object,
  weight: 'strong',
  act: 'asks',
  negated: false,
  ...part,
})

/** Long enough that its words alone, without the scores, add nothing; see {@link inShort}. */
export const sentence = (said: string, by: ByHead = {}, ...findings: Finding[]): SentenceReading => ({
  said,
  folded: foldPhrase(said).padEnd(40, '…'),
  concepts: [],
  features: [],
  findings,
  scores: scores(by),
})

/** The same sentence without anything around it. */
export const inShort = (of: SentenceReading): SentenceReading => ({ ...of, folded: foldPhrase(of.said) })

export const whole = (by: ByHead, ...sentences: SentenceReading[]): WholeReading => ({
  sentences,
  scores: scores(by),
  unread: 0,
  reported: false,
})

/** A name of the definition in a sentence. */
export const named = (of: SentenceReading, part: Partial<NameHit> = {}): Names => ({
  ...NO_NAMES,
  hits: [{ category: 'own', strength: 'strong', negated: false, sentence: of, ...part }],
})

/** A kind of sender that the definition names. */
export const namedSender = (id: string, of: SentenceReading): Names => ({
  ...NO_NAMES,
  wants: { id, sentence: of },
})

/** Cuts of the tests' own: the product's lie where the corpus says. */
export const CUTS: Cuts = {
  sees: 1_000,
  doubts: -1_000,
  leans: 0,
  knowsSender: 0,
  ends: 0,
  supposesSender: -500,
}
/** A whole text's agreement that is neither seen nor ruled out. */
export const IN_DOUBT = -500

export const ASKS = sentence('見積をください', { strong: SURE }, finding('quotation'))
export const GREETS = sentence('こんにちは')

const STRONG = HEADS.indexOf('strong')

/** A text on which the readers together come to `agreement`; no other sender is in question unless told. */
export function agreed(
  agreement: number,
  sentences: readonly SentenceReading[],
  more: ByHead = {},
): WholeReading {
  const best = Math.max(...sentences.map((one) => one.scores[STRONG] ?? 0))
  const other = Math.max(SURELY_NOT, ...Object.values(more))
  return whole({ ...more, evaluates: agreement - Math.trunc((best * 2 - other * 6) / 10) }, ...sentences)
}
