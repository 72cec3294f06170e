// The linear model: integer weights over the features of a sentence or a text, summed as integers, the same in every engine.
import { BUCKETS } from './features'
import { MODEL } from './model.data'
import { readGaps, readWeight } from './model-text'
import type { ModelData } from './packed-model'
import { SENDERS } from './reading'

export type { ModelData }

/** What the model tells of a whole text that is none: what its sender wants instead, one fact around an evaluation, nothing to the point. */
export const OTHER_HEADS = [...SENDERS, 'one_fact', 'neutral'] as const
/** What it tells of a whole text. */
export const TEXT_HEADS = ['evaluates', ...OTHER_HEADS] as const
/** What it tells of one sentence: it says something at all, carries a strong sign, carries a fact around one, ends what was said before. */
export const SENTENCE_HEADS = ['telling', 'strong', 'medium', 'ends'] as const
export const HEADS = [...TEXT_HEADS, ...SENTENCE_HEADS] as const
export type Head = (typeof HEADS)[number]

/** A score of this much is one margin of the classifier: at 0 it is undecided. */
export const UNIT = 1000

/** Scores by head, in the order of {@link HEADS}. */
export type Scores = Int32Array

/** Scores a set of features for every head; {@link UNIT} is one margin. */
export type Model = (features: readonly number[]) => Scores

/** 2^14 by the square root of the number of features, so that long texts do not weigh more. Exact in every engine: a root is rounded once. */
const INVERSE_ROOTS = Int32Array.from({ length: 4096 }, (_, n) =>
  Math.round(16_384 / Math.sqrt(Math.max(1, n))),
)

/** Unpacks the weights. */
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

/** Most features weigh for one or two heads: only those weights are kept, row after row. */
interface Tables {
  /** Row of each bucket; 0: none of its features weighs anything, and the row is empty. */
  readonly rows: Uint16Array
  /** Where each row begins, and with it where the one before it ends. */
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

/** The packed weights in their order: head after head, in each from row to row. */
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
