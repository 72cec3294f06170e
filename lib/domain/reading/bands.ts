// Brings the readers of a text together: where they agree a sign is strong, where one stands alone it is possible.
import { type Head, scoreOf, TEXT_HEADS, UNIT } from './model'
import type { Names } from './names'
import { timeNamed } from './postponed-until'
import { NOTHING_READ, type Sender, type Sign, type TextReading } from './reading'
import type { SentenceReading } from './sentence-reading'
import type { WholeReading } from './text-reading'

/** From here on the model sees an evaluation; see README, "Reading", for how the cuts were chosen. */
const SEES = 0.15 * UNIT
/** Down to here it does not rule one out. */
const DOUBTS = -0.75 * UNIT
/** A name of the definition and the model agree from here on. */
const LEANS = -0.3 * UNIT
/** A sentence that the model takes for a sign, and one that may be. */
const SENTENCE = 0
const SENTENCE_LEANS = -0.3 * UNIT
/** The model knows what the sender wants instead; it would say so where nothing speaks against it. */
const KNOWS_SENDER = 0
const SUPPOSES_SENDER = -0.45 * UNIT

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
export function bandsOf(whole: WholeReading, names: Names): TextReading {
  const { sentences, scores, unread } = whole
  if (sentences.length === 0) return unread > 0 ? { ...NOTHING_READ, unread: true } : NOTHING_READ
  const evaluates = scoreOf(scores, 'evaluates')
  const other = strongestSender(whole)
  const sender = senderOf(names, other, evaluates, sentences)
  const negated = names.hits
    .filter((hit) => hit.negated)
    .map(({ category, sentence }) => ({ category, quote: sentence.said }))
  const until = sender?.id === 'postponed' ? timeIn(sentences) : null
  const signs = sender === null ? signsOf(sentences, names, evaluates) : []
  return { sender, signs, negated, until, unread: false }
}

interface Strongest {
  readonly id: Sender
  readonly score: number
}

function strongestSender({ scores }: WholeReading): Strongest {
  let found: Strongest = { id: 'pitch', score: Number.NEGATIVE_INFINITY }
  for (const id of TEXT_HEADS) {
    if (id === 'evaluates') continue
    const score = scoreOf(scores, id)
    if (score > found.score) found = { id, score }
  }
  return found
}

function senderOf(
  names: Names,
  { id, score }: Strongest,
  evaluates: number,
  sentences: readonly SentenceReading[],
): TextReading['sender'] {
  if (names.wants !== null && evaluates < SEES) {
    return { id: names.wants.id, quote: names.wants.sentence.said }
  }
  const isKnown = score >= KNOWS_SENDER && score > evaluates
  const isSupposed = score >= SUPPOSES_SENDER && evaluates < DOUBTS
  if (!isKnown && !isSupposed) return null
  return { id, quote: most(sentences, id).said }
}

/** The sentence that speaks most for a head. */
function most(sentences: readonly SentenceReading[], head: Head): SentenceReading {
  return sentences.reduce((best, one) =>
    scoreOf(one.scores, head) > scoreOf(best.scores, head) ? one : best,
  )
}

function signsOf(sentences: readonly SentenceReading[], names: Names, evaluates: number): Sign[] {
  const named = names.hits.filter((hit) => !hit.negated)
  const strongNames = named.filter(({ strength }) => strength === 'strong')
  const best = most(sentences, 'strong')
  const isSeen = evaluates >= SEES && (scoreOf(best.scores, 'strong') >= SENTENCE_LEANS || named.length > 0)
  const mediums = mediumSigns(sentences, named)
  if (isSeen || (strongNames.length > 0 && evaluates >= LEANS)) {
    const strong = isSeen ? strongSentences(sentences, best) : []
    return [
      ...strong.map((one) => signOf(one, 'strong')),
      ...strongNames.map(({ category, sentence }) => ({
        category,
        band: 'strong' as const,
        quote: sentence.said,
      })),
      ...mediums,
    ].slice(0, MOST_SIGNS)
  }
  // What one text says around an evaluation is one fact: whether two are enough was the model's to see.
  const medium = mediums.slice(0, 1)
  if (evaluates >= DOUBTS) return [...medium, signOf(best, 'possible')]
  const [alone] = strongNames
  if (alone === undefined) return medium
  return [...medium, { category: alone.category, band: 'possible', quote: alone.sentence.said }]
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
  return viewOf(scoreOf(scores, 'evaluates'), SEES, DOUBTS)
}

/** Whether it takes a sentence for a sign, strong or medium. */
export function modelOnSentence(scores: SentenceReading['scores']): ModelView {
  const score = Math.max(scoreOf(scores, 'strong'), scoreOf(scores, 'medium'))
  return viewOf(score, SENTENCE, SENTENCE_LEANS)
}
