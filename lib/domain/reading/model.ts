// The linear model: integer weights over the features of a sentence or a text, summed as integers so that every engine agrees.
import { BUCKETS } from './features'
import { MODEL } from './model.data'
import { readGaps, readWeight } from './model-text'
import type { ModelData } from './packed-model'
import { SENDERS } from './reading'

export type { ModelData }

/** What a text may be instead of an evaluation: from a sender who wants something else, one fact around an evaluation, or nothing relevant. */
export const OTHER_HEADS = [...SENDERS, 'one_fact', 'neutral'] as const
/** What the model scores in a whole text. */
export const TEXT_HEADS = ['evaluates', ...OTHER_HEADS] as const
/** What it scores in a sentence: it says something at all, has a strong sign, has a fact around an evaluation, ends what was said before. */
export const SENTENCE_HEADS = ['telling', 'strong', 'medium', 'ends'] as const
export const HEADS = [...TEXT_HEADS, ...SENTENCE_HEADS] as const
export type Head = (typeof HEADS)[number]

/** A score of this size is one margin of the classifier; at 0 it is undecided. */
export const UNIT = 1000

/** Scores by head, in the order of {@link HEADS}. */
export type Scores = Int32Array

/** Scores a set of features for every head; {@link UNIT} is one margin. */
export type Model = (features: readonly number[]) => Scores

/** 2^14 divided by the square root of the number of features, so that long texts do not weigh more. Whole numbers, the same in every engine. */
const INVERSE_ROOTS = Int32Array.from({ length: 4096 }, (_, n) =>
  Math.round(16_384 / Math.sqrt(Math.max(1, n))),
)

/** A model with these weights, unpacked. */
export function createModel({ buckets, counts, gaps, weights: packed, factors, biases }: ModelData): Model {
  const { rows, from, heads, weights } = unpack(readGaps(buckets), counts, readGaps(gaps), packed)
  const width = HEADS.length
  return (features) => {
    const scores = new Int32Array(width)
    for (const feature of features) {
      const row = rows[feature] ?? 0
      const end = from[row + 1] ?? 0
      for (let at = from[row] ?? 0; at < end; at++) {
        const head = heads[at] ?? 0
        scores[head] = (scores[head] ?? 0) + (weights[at] ?? 0)
      }
    }
    const inverse = INVERSE_ROOTS[Math.min(features.length, INVERSE_ROOTS.length - 1)] ?? 0
    for (let head = 0; head < width; head++) {
      // Below 2^53, so exact: a sum is below 2^17, a root at most 2^14, a factor below 2^18.
      const part = Math.floor(((scores[head] ?? 0) * inverse * (factors[head] ?? 0)) / 4_194_304)
      scores[head] = (biases[head] ?? 0) + part
    }
    return scores
  }
}

let builtIn: Model | null = null

/** The model that comes with the extension, unpacked when it is first needed. */
export function builtInModel(): Model {
  builtIn ??= createModel(MODEL)
  return builtIn
}

/** The weights, row after row. Most features have a weight for only one or two heads, and only those weights are kept. */
interface Tables {
  /** The row of each bucket. Row 0 is empty: it stands for all buckets without a weight. */
  readonly rows: Uint16Array
  /** Where each row begins, which is also where the row before it ends. */
  readonly from: Uint32Array
  readonly heads: Uint8Array
  readonly weights: Int8Array
}

function unpack(
  buckets: readonly number[],
  counts: readonly number[],
  gaps: readonly number[],
  packed: string,
): Tables {
  const rows = new Uint16Array(BUCKETS)
  let bucket = -1
  buckets.forEach((gap, index) => {
    bucket += gap + 1
    rows[bucket] = index + 1
  })
  const from = new Uint32Array(buckets.length + 2)
  eachWeight(counts, gaps, (_, row) => {
    from[row + 1] = (from[row + 1] ?? 0) + 1
  })
  for (let row = 1; row < from.length; row++) from[row] = (from[row] ?? 0) + (from[row - 1] ?? 0)
  const next = from.slice()
  const heads = new Uint8Array(gaps.length)
  const weights = new Int8Array(gaps.length)
  eachWeight(counts, gaps, (at, row, head) => {
    const place = next[row] ?? 0
    next[row] = place + 1
    heads[place] = head
    weights[place] = readWeight(packed, at)
  })
  return { rows, from, heads, weights }
}

/** Visits the packed weights in their order: head by head, and row by row within a head. */
function eachWeight(
  counts: readonly number[],
  gaps: readonly number[],
  visit: (at: number, row: number, head: number) => void,
): void {
  let at = 0
  counts.forEach((count, head) => {
    let row = 0
    for (let left = count; left > 0; left--) {
      row += (gaps[at] ?? 0) + 1
      visit(at, row, head)
      at++
    }
  })
}

const HEAD_AT: ReadonlyMap<Head, number> = new Map(HEADS.map((head, at) => [head, at]))

/** The score of one head. */
export const scoreOf = (scores: Scores, head: Head): number => scores[HEAD_AT.get(head) ?? -1] ?? 0
