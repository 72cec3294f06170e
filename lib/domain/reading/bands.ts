// Combines what the readers find in a text: a sign is strong where they agree, and possible where they do not.
import { type Head, OTHER_HEADS, type Scores, scoreOf, UNIT } from './model'
import type { Names } from './names'
import { isPlainRequest } from './plain-request'
import { timeNamed } from './postponed-until'
import { NOTHING_READ, SENDERS, type Sender, type Sign, type TextReading } from './reading'
import type { SentenceReading } from './sentence-reading'
import { tellingOf, type WholeReading } from './text-reading'

/** Thresholds on the agreement of the readers or on the score of a sender, in thousandths of a margin ({@link UNIT}). How they were chosen: docs/decisions/reading.md. */
export interface Cuts {
  /** From this agreement on, the text shows an evaluation. */
  readonly sees: number
  /** From this agreement on, an evaluation is possible. Below it, an evaluation is ruled out. */
  readonly doubts: number
  /** From this agreement on, a strong phrase of the definition is a strong sign. */
  readonly leans: number
  /** From this score on, the model knows what the sender wants instead, unless its score for an evaluation is at least as high. */
  readonly knowsSender: number
  /** From this score on, what the sender wants is sure: only then does a refusal or postponement end what was said before. */
  readonly ends: number
  /** Where an evaluation is ruled out, this score is enough to say what the sender wants. */
  readonly supposesSender: number
}

export const CUTS: Cuts = {
  sees: 0.87 * UNIT,
  doubts: -0.35 * UNIT,
  leans: 0.1 * UNIT,
  knowsSender: 0,
  ends: 0.3 * UNIT,
  supposesSender: -0.2 * UNIT,
}

/** From this score on, the model takes a sentence for a sign. The best sentence of a text needs no such score. */
const SENTENCE = 0
/** Weights of the best sentence and of the strongest alternative, in tenths of the weight of the whole text. */
const BEST = 2
const ELSE = 6
/** Added to the scores for one fact and for nothing relevant: most texts resemble these a little, so a sender comes first. */
const BEHIND = -0.3 * UNIT
/** In a text of fewer characters, what the grammar finds adds at most GRAMMAR: it can hardly be about anything else. */
const SHORT = 30
const GRAMMAR = 0.6 * UNIT
/** A sentence that ends what was said before lowers the agreement by TURN tenths of its score above MAY_END. */
const MAY_END = -0.6 * UNIT
const TURN = 8
/** A later sign takes from that score as much as its own score is above this. */
const BACK = -0.3 * UNIT

/** The category of a sentence that names several objects is the first of these: the others are often only circumstances. */
const MOST_TELLING = [
  'quotation',
  'price',
  'trial',
  'payment',
  'security',
  'language',
  'contract',
  'local_support',
  'japan_rollout',
  'comparison',
  'order',
  'demo',
  'schedule',
  'adoption',
  'requirements',
]
const MOST_SIGNS = 4

/** The reading of a text from what all readers found in it. `names`: what the definition's phrases name in it. */
export function bandsOf(whole: WholeReading, names: Names, cuts: Cuts = CUTS): TextReading {
  const { sentences, scores, unread } = whole
  if (sentences.length === 0) return unread > 0 ? { ...NOTHING_READ, unread: true } : NOTHING_READ
  const other = strongestSender(whole)
  const best = most(sentences, 'strong')
  const agreement =
    agreementOf(scoreOf(scores, 'evaluates'), scoreOf(best.scores, 'strong'), elseOf(scores)) +
    grammarOf(sentences) -
    turnOf(sentences)
  const sender = senderOf(
    names,
    other,
    { agreement, evaluates: scoreOf(scores, 'evaluates') },
    sentences,
    cuts,
  )
  const negated = names.hits
    .filter((hit) => hit.negated)
    .map(({ category, sentence }) => ({ category, quote: sentence.said }))
  const until = sender?.id === 'postponed' ? timeIn(sentences) : null
  const isSeen = agreement >= cuts.sees || (agreement >= cuts.doubts && isPlainRequest(whole))
  const signs = sender === null ? signsOf({ sentences, best, agreement, isSeen }, names, cuts) : []
  return { sender, signs, negated, until, unread: false }
}

/** The scores of the whole text, its best sentence and the strongest alternative, combined in whole numbers. */
function agreementOf(evaluates: number, sentence: number, otherwise: number): number {
  return evaluates + Math.trunc((sentence * BEST - otherwise * ELSE) / 10)
}

/** The score of the strongest alternative: what the text may be instead of an evaluation. */
function elseOf(scores: Scores): number {
  return Math.max(...OTHER_HEADS.map((head) => scoreOf(scores, head) + (IS_SENDER.has(head) ? 0 : BEHIND)))
}

/** Length in Japanese characters; two ASCII characters count as one, because they say about as much. */
function lengthOf(folded: string): number {
  return folded.length - Math.trunc((folded.match(/[\x20-\x7e]/g)?.length ?? 0) / 2)
}

/** What a refusal or postponement takes from the agreement; less where a sign comes after it, because the last word wins. */
function turnOf(sentences: readonly SentenceReading[]): number {
  if (sentences.length < 2) return 0
  let ends = MAY_END
  let back = BACK
  for (const { scores } of sentences.toReversed()) {
    ends = Math.max(ends, scoreOf(scores, 'ends') - (back - BACK))
    back = Math.max(back, scoreOf(scores, 'strong'))
  }
  return Math.trunc(((ends - MAY_END) * TURN) / 10)
}

/** What the grammar adds for a short text in which it finds an act on an object, the more the shorter it is; 0 otherwise. */
function grammarOf(sentences: readonly SentenceReading[]): number {
  const length = tellingOf(sentences).reduce((sum, { folded }) => sum + lengthOf(folded), 0)
  if (length >= SHORT) return 0
  const isFound = sentences.some(({ findings }) =>
    findings.some(({ weight, act, negated }) => weight === 'strong' && act !== null && !negated),
  )
  return isFound ? Math.trunc((GRAMMAR * (SHORT - length)) / SHORT) : 0
}

const IS_SENDER: ReadonlySet<string> = new Set(SENDERS)

interface Strongest {
  readonly id: Sender
  readonly score: number
}

function strongestSender({ scores }: WholeReading): Strongest {
  let found: Strongest = { id: 'pitch', score: Number.NEGATIVE_INFINITY }
  for (const id of SENDERS) {
    const score = scoreOf(scores, id)
    if (score > found.score) found = { id, score }
  }
  return found
}

function senderOf(
  names: Names,
  { id, score }: Strongest,
  { agreement, evaluates }: { readonly agreement: number; readonly evaluates: number },
  sentences: readonly SentenceReading[],
  cuts: Cuts,
): TextReading['sender'] {
  if (names.wants !== null && agreement < cuts.sees) {
    return { id: names.wants.id, quote: names.wants.sentence.said, sure: true }
  }
  const isKnown = score >= cuts.knowsSender && score > evaluates
  const isSupposed = score >= cuts.supposesSender && agreement < cuts.doubts
  if (!isKnown && !isSupposed) return null
  return { id, quote: most(sentences, id).said, sure: isKnown && score >= cuts.ends }
}

/** The sentence with the highest score for a head. */
function most(sentences: readonly SentenceReading[], head: Head): SentenceReading {
  return sentences.reduce((best, one) =>
    scoreOf(one.scores, head) > scoreOf(best.scores, head) ? one : best,
  )
}

interface Heard {
  readonly sentences: readonly SentenceReading[]
  readonly best: SentenceReading
  readonly agreement: number
  /** The text shows an evaluation. */
  readonly isSeen: boolean
}

function signsOf({ sentences, best, agreement, isSeen }: Heard, names: Names, cuts: Cuts): Sign[] {
  const named = names.hits.filter((hit) => !hit.negated)
  const strongNames = named.filter(({ strength }) => strength === 'strong')
  const mediums = mediumSigns(sentences, named)
  if (isSeen || (strongNames.length > 0 && agreement >= cuts.leans)) {
    const strong = isSeen ? strongSentences(sentences, best) : []
    const signs = [
      ...strongNames.map(
        ({ category, sentence }): Sign => ({ category, band: 'strong', quote: sentence.said }),
      ),
      ...strong.map((one) => signOf(one, 'strong')),
      ...mediums,
    ]
    return signs.filter(isFirstOfSentence).slice(0, MOST_SIGNS)
  }
  // One fact per text: if it had two that are enough together, the agreement would have shown an evaluation.
  const medium = mediums.slice(0, 1)
  if (agreement >= cuts.doubts) return [...medium, signOf(best, 'possible')]
  const [alone] = strongNames
  if (alone === undefined) return medium
  return [...medium, { category: alone.category, band: 'possible', quote: alone.sentence.said }]
}

/** A sentence gives one sign, however many readers found one in it. */
function isFirstOfSentence({ quote }: Sign, at: number, signs: readonly Sign[]): boolean {
  return signs.findIndex((one) => one.quote === quote) === at
}

function strongSentences(sentences: readonly SentenceReading[], best: SentenceReading): SentenceReading[] {
  return [best, ...sentences.filter((one) => one !== best && scoreOf(one.scores, 'strong') >= SENTENCE)]
}

function signOf(sentence: SentenceReading, band: 'strong' | 'possible'): Sign {
  const objects = sentence.findings.filter(({ weight, negated }) => weight === 'strong' && !negated)
  const acted = objects.filter(({ act }) => act !== null)
  const ids = (acted.length > 0 ? acted : objects).map(({ object }) => object)
  const category = MOST_TELLING.find((one) => ids.includes(one)) ?? 'evaluation'
  return { category, band, quote: sentence.said }
}

function mediumSigns(sentences: readonly SentenceReading[], named: Names['hits']): Sign[] {
  const signs = new Map<string, Sign>()
  for (const { scores, findings, said } of sentences) {
    if (scoreOf(scores, 'medium') < 0) continue
    const fact = findings.find(({ weight, negated }) => weight === 'medium' && !negated)
    if (fact !== undefined) signs.set(fact.object, { category: fact.object, band: 'medium', quote: said })
  }
  for (const { category, strength, sentence } of named) {
    if (strength === 'medium' && !signs.has(category)) {
      signs.set(category, { category, band: 'medium', quote: sentence.said })
    }
  }
  return [...signs.values()]
}

function timeIn(sentences: readonly SentenceReading[]): string | null {
  const said = most(sentences, 'postponed')
  return (
    timeNamed(said.folded) ??
    sentences.map(({ folded }) => timeNamed(folded)).find((one) => one !== null) ??
    null
  )
}

/** What the model alone concludes about a text or a sentence. `score`: in margins of the classifier. */
export interface ModelView {
  readonly view: 'sees' | 'undecided' | 'none'
  readonly score: number
}

const viewOf = (score: number, sees: number, doubts: number): ModelView => ({
  view: score >= sees ? 'sees' : score >= doubts ? 'undecided' : 'none',
  score: score / UNIT,
})

/** Whether the model alone takes a whole text for an active evaluation. */
export function modelOnText(scores: WholeReading['scores']): ModelView {
  return viewOf(scoreOf(scores, 'evaluates'), 0, CUTS.doubts)
}

/** Whether the model alone takes a sentence for a sign, strong or medium. */
export function modelOnSentence(scores: SentenceReading['scores']): ModelView {
  const score = Math.max(scoreOf(scores, 'strong'), scoreOf(scores, 'medium'))
  return viewOf(score, SENTENCE, CUTS.doubts)
}
