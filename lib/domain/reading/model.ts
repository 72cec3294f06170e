// The linear model: integer weights over the features of a sentence or a text, summed as integers, the same in every engine.
import { BUCKETS } from './features'
import { MODEL } from './model.data'
import type { ModelData } from './packed-model'
import { readGaps, readWeight } from './model-text'

export type { ModelData }

/** What the model tells of a whole text: an active evaluation, or what the sender wants instead. */
export const TEXT_HEADS = [
  'evaluates',
  'refusal',
  'postponed',
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
] as const
/** What it tells of one sentence: it says something at all, it carries a strong sign, it carries a fact around one. */
export const SENTENCE_HEADS = ['telling', 'strong', 'medium'] as const
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
  const { rows, weights } = unpack(readGaps(buckets), counts, readGaps(gaps), packed)
  const width = HEADS.length
  return (features) => {
    const sums = new Int32Array(width)
    for (const feature of features) {
      const row = rows[feature] ?? 0
      if (row === 0) continue
      const from = row * width
      for (let head = 0; head < width; head++) sums[head] = (sums[head] ?? 0) + (weights[from + head] ?? 0)
    }
    const inverse = INVERSE_ROOTS[Math.min(features.length, INVERSE_ROOTS.length - 1)] ?? 0
    // Below 2^53, so exact: a sum is below 2^19, a root at most 2^14, a factor below 2^16.
    return sums.map(
      (sum, head) => (biases[head] ?? 0) + Math.floor((sum * inverse * (factors[head] ?? 0)) / 4_194_304),
    )
  }
}

let builtIn: Model | null = null

/** The model that comes with the extension, unpacked when it is first needed. */
export function builtInModel(): Model {
  builtIn ??= createModel(MODEL)
  return builtIn
}

interface Tables {
  /** Row of each bucket; 0: none of its features weighs anything. */
  readonly rows: Uint16Array
  /** Weights of each row, head by head. */
  readonly weights: Int8Array
}

function unpack(
  buckets: readonly number[],
  counts: readonly number[],
  gaps: readonly number[],
  packed: string,
): Tables {
  const rows = new Uint16Array(BUCKETS)
  const width = HEADS.length
  const weights = new Int8Array((buckets.length + 1) * width)
  let bucket = -1
  buckets.forEach((gap, index) => {
    bucket += gap + 1
    rows[bucket] = index + 1
  })
  let at = 0
  counts.forEach((count, head) => {
    let row = 0
    for (let left = count; left > 0; left--) {
      row += (gaps[at] ?? 0) + 1
      weights[row * width + head] = readWeight(packed, at)
      at++
    }
  })
  return { rows, weights }
}

/** The score of one head. */
export const scoreOf = (scores: Scores, head: Head): number => scores[HEADS.indexOf(head)] ?? 0
