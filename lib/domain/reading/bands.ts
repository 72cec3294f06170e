// Brings the readers of a text together: where they agree a sign is strong, where one stands alone it is possible.
import { type Head, OTHER_HEADS, type Scores, scoreOf, UNIT } from './model'
import type { Names } from './names'
import { timeNamed } from './postponed-until'
import { NOTHING_READ, SENDERS, type Sender, type Sign, type TextReading } from './reading'
import type { SentenceReading } from './sentence-reading'
import { tellingOf, type WholeReading } from './text-reading'

/** Where the readers' agreement is cut; how the cuts were chosen: docs/decisions/reading.md. */
export interface Cuts {
  /** From here on they agree that there is an evaluation. */
  readonly sees: number
  /** Down to here they do not rule one out. */
  readonly doubts: number
  /** A name of the definition needs so much agreement beside it. */
  readonly leans: number
  /** From here on the model knows what the sender wants instead, if nothing speaks more for an evaluation. */
  readonly knowsSender: number
  /** A refusal or postponement ends what was said before it only from here on. */
  readonly ends: number
  /** Where no evaluation is left in question, so much is enough to say what the sender wants. */
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

/** A sentence that the model takes for a sign, beside the strongest one. */
const SENTENCE = 0
/** What the best sentence weighs beside the whole text, and what else the text may be, in tenths. */
const BEST = 2
const ELSE = 6
/** One fact, or nothing to the point, stands behind a sender by so much: most texts are a little of them. */
const BEHIND = -0.3 * UNIT
/** In a text of fewer characters the grammar's word counts as well: little else can be meant. */
const SHORT = 30
const GRAMMAR = 0.6 * UNIT
/** A sentence that ends what was said before turns the whole from this score on, by so much of what lies above it, in tenths. */
const MAY_END = -0.6 * UNIT
const TURN = 8
/** A later sign takes the end back, as far as it is stronger than this. */
const BACK = -0.3 * UNIT

/** Of several objects in a sentence the most telling: the others are often only its circumstances. */
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

/** What a text says, all readers heard. */
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
  const signs = sender === null ? signsOf({ sentences, best, agreement }, names, cuts) : []
  return { sender, signs, negated, until, unread: false }
}

/** The whole text, its best sentence and what else the text may be, weighed together as whole numbers. */
function agreementOf(evaluates: number, sentence: number, otherwise: number): number {
  return evaluates + Math.trunc((sentence * BEST - otherwise * ELSE) / 10)
}

/** How much speaks for the strongest of all that a text may be instead of an evaluation. */
function elseOf(scores: Scores): number {
  return Math.max(...OTHER_HEADS.map((head) => scoreOf(scores, head) + (IS_SENDER.has(head) ? 0 : BEHIND)))
}

/** In characters; two Latin letters say as much as one Japanese character. */
function lengthOf(folded: string): number {
  return folded.length - Math.trunc((folded.match(/[\x20-\x7e]/g)?.length ?? 0) / 2)
}

/** What a refusal or a postponement takes from the whole, unless a sign stands behind it: the last word wins. */
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

/** What the grammar adds to a short text in which it finds an act on an object; 0 otherwise. */
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

/** The sentence that speaks most for a head. */
function most(sentences: readonly SentenceReading[], head: Head): SentenceReading {
  return sentences.reduce((best, one) =>
    scoreOf(one.scores, head) > scoreOf(best.scores, head) ? one : best,
  )
}

interface Heard {
  readonly sentences: readonly SentenceReading[]
  readonly best: SentenceReading
  readonly agreement: number
}

function signsOf({ sentences, best, agreement }: Heard, names: Names, cuts: Cuts): Sign[] {
  const named = names.hits.filter((hit) => !hit.negated)
  const strongNames = named.filter(({ strength }) => strength === 'strong')
  const mediums = mediumSigns(sentences, named)
  const isSeen = agreement >= cuts.sees
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
  // What one text says around an evaluation is one fact: whether two are enough was the readers' to see.
  const medium = mediums.slice(0, 1)
  if (agreement >= cuts.doubts) return [...medium, signOf(best, 'possible')]
  const [alone] = strongNames
  if (alone === undefined) return medium
  return [...medium, { category: alone.category, band: 'possible', quote: alone.sentence.said }]
}

/** A sentence is one sign, whichever readers saw it. */
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

/** What the model by itself makes of something, by the cuts of the bands. `score`: in margins of the classifier. */
export interface ModelView {
  readonly view: 'sees' | 'undecided' | 'none'
  readonly score: number
}

const viewOf = (score: number, sees: number, doubts: number): ModelView => ({
  view: score >= sees ? 'sees' : score >= doubts ? 'undecided' : 'none',
  score: score / UNIT,
})

/** Whether it takes a whole text for an active evaluation. */
export function modelOnText(scores: WholeReading['scores']): ModelView {
  return viewOf(scoreOf(scores, 'evaluates'), 0, CUTS.doubts)
}

/** Whether it takes a sentence for a sign, strong or medium. */
export function modelOnSentence(scores: SentenceReading['scores']): ModelView {
  const score = Math.max(scoreOf(scores, 'strong'), scoreOf(scores, 'medium'))
  return viewOf(score, SENTENCE, CUTS.doubts)
}
