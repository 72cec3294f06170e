// Trains every head on examples and packs the weights into the form that the extension reads.
import { BUCKETS } from '@/lib/domain/reading/features'
import {
  createModel,
  type Head,
  type Model,
  type ModelData,
  SENTENCE_HEADS,
  TEXT_HEADS,
  UNIT,
} from '@/lib/domain/reading/model'
import { MOST_WEIGHT, writeGaps, writeWeights } from '@/lib/domain/reading/model-text'
import { type Example, sentenceLabel, textLabel, wholeFeatures } from './examples'
import { type Linear, type Options, trainLinear, worthOf } from './svm'

/** How many features each head keeps. */
const KEPT: Readonly<Partial<Record<Head, number>>> = {
  evaluates: 24_000,
  telling: 2_000,
  strong: 3_000,
  medium: 1_200,
  refusal: 1_500,
  postponed: 1_000,
  pitch: 1_500,
  support: 1_200,
  ends: 2_500,
  one_fact: 2_000,
  neutral: 2_500,
}
const KEPT_OTHERWISE = 400

const OPTIONS: Readonly<Partial<Record<Head, Options>>> = {
  evaluates: { cost: 0.6, positive: 1, rounds: 14 },
  telling: { cost: 0.3, positive: 1, rounds: 8 },
  strong: { cost: 1, positive: 1, rounds: 10 },
}
const OTHERWISE: Options = { cost: 1, positive: 2, rounds: 10 }

interface Weighed {
  readonly features: readonly number[]
  readonly label: 1 | -1
}

/** Trains a head, keeps the features that weigh most, and trains it a second time on those alone. */
function train(head: Head, examples: readonly Weighed[]): Pruned {
  const used = examples.filter(({ features }) => features.length > 0)
  const labels = Int8Array.from(used, ({ label }) => label)
  const scales = Float64Array.from(used, ({ features }) => 1 / Math.sqrt(features.length))
  const options = OPTIONS[head] ?? OTHERWISE
  const all = used.map(({ features }) => features)
  const first = trainLinear(
    { features: all, scales, labels, worth: worthOf(all, labels, BUCKETS) },
    BUCKETS,
    options,
  )
  const kept = heaviest(first, usesOf(all), KEPT[head] ?? KEPT_OTHERWISE)
  const features = all.map((one) => one.filter((feature) => kept.has(feature)))
  const worth = worthOf(features, labels, BUCKETS)
  const { weights, bias } = trainLinear({ features, scales, labels, worth }, BUCKETS, options)
  return {
    weights: new Map(Array.from(kept, (bucket) => [bucket, weights[bucket] as number])),
    bias: Math.round(bias * UNIT),
  }
}

/** Trains every head. Those for sentences come first, because their scores decide which sentences make up a whole text. */
export function trainModel(examples: readonly Example[]): {
  readonly data: ModelData
  readonly model: Model
} {
  const sentences = examples.flatMap((example) => example.sentences)
  const bySentence = SENTENCE_HEADS.map((head) => {
    const labelled = sentences.flatMap((one) => {
      const label = sentenceLabel(head, one)
      return label === 0 ? [] : [{ features: one.features, label }]
    })
    return train(head, labelled)
  })
  const first = createModel(pack([...TEXT_HEADS.map(() => NOTHING), ...bySentence]))
  const texts = examples.map((example) => ({ example, features: wholeFeatures(example, first) }))
  const byText = TEXT_HEADS.map((head) => {
    const labelled = texts.flatMap(({ example, features }) => {
      const label = textLabel(head, example)
      return label === 0 ? [] : [{ features, label }]
    })
    return train(head, labelled)
  })
  const data = pack([...byText, ...bySentence])
  return { data, model: createModel(data) }
}

interface Pruned {
  readonly weights: ReadonlyMap<number, number>
  readonly bias: number
}

const NOTHING: Pruned = { weights: new Map(), bias: -UNIT }

function usesOf(all: readonly (readonly number[])[]): Uint32Array {
  const uses = new Uint32Array(BUCKETS)
  for (const features of all) for (const feature of features) uses[feature] = (uses[feature] as number) + 1
  return uses
}

/** The features that weigh most, counting how often they are used; those of a single example are left out. */
function heaviest({ weights }: Linear, uses: Uint32Array, most: number): Set<number> {
  const heavy = Array.from(weights, (weight, bucket) => ({
    bucket,
    by: (uses[bucket] as number) > 1 ? Math.abs(weight) * Math.sqrt(uses[bucket] as number) : 0,
  }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || a.bucket - b.bucket)
    .slice(0, most)
  return new Set(heavy.map(({ bucket }) => bucket))
}

function pack(heads: readonly Pruned[]): ModelData {
  const packed = heads.map(quantised)
  const buckets = [...new Set(packed.flatMap(({ weights }) => [...weights.keys()]))].sort((a, b) => a - b)
  const ordered = packed.map(({ weights }) =>
    buckets.flatMap((bucket, row) =>
      weights.has(bucket) ? [{ row, weight: weights.get(bucket) as number }] : [],
    ),
  )
  return {
    buckets: writeGaps(gapsOf(buckets)),
    counts: ordered.map(({ length }) => length),
    gaps: writeGaps(ordered.flatMap((one) => gapsOf(one.map(({ row }) => row)))),
    weights: writeWeights(ordered.flatMap((one) => one.map(({ weight }) => weight))),
    factors: packed.map(({ factor }) => factor),
    biases: heads.map(({ bias }) => bias),
  }
}

const gapsOf = (places: readonly number[]): number[] =>
  places.map((place, index) => place - (index === 0 ? -1 : (places[index - 1] as number)) - 1)

/** Weights as small integers. The few heaviest are clipped, so that the many light ones can be told apart. */
function quantised({ weights }: Pruned): {
  readonly weights: ReadonlyMap<number, number>
  readonly factor: number
} {
  const sizes = Array.from(weights.values(), Math.abs).sort((a, b) => b - a)
  const most = Math.max(1e-9, sizes[Math.floor(sizes.length / 400)] ?? 0)
  const whole = Array.from(
    weights,
    ([bucket, weight]) => [bucket, within(Math.round((weight / most) * MOST_WEIGHT))] as const,
  )
  return {
    weights: new Map(whole.filter(([, weight]) => weight !== 0)),
    // sum * 2^14 * factor / 2^22 = sum * UNIT * most / MOST_WEIGHT
    factor: Math.round((UNIT * most * 256) / MOST_WEIGHT),
  }
}

const within = (weight: number): number => Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))
