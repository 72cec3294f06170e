// A linear support vector machine, trained by dual coordinate descent: squared hinge loss, binary features.

export interface Examples {
  /** The buckets of each example. */
  readonly features: readonly (readonly number[])[]
  /** By example, what each of its features weighs: 1 divided by the square root of their number. */
  readonly scales: Float64Array
  readonly labels: Int8Array
  /** What each bucket is worth before training: see {@link worthOf}. */
  readonly worth: Float64Array
}

export interface Options {
  readonly cost: number
  /** How many times the cost of other examples a positive one has. */
  readonly positive: number
  readonly rounds: number
}

export interface Linear {
  readonly weights: Float64Array
  readonly bias: number
}

/** A small generator of random numbers, so that the examples are shuffled in the same way everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 8
  }
}

/**
 * What each bucket is worth: more where it is rare, and where it occurs more in one class than in the other. Source: Wang and Manning,
 * "Baselines and Bigrams" (2012), softened by a square root.
 */
export function worthOf(
  features: readonly (readonly number[])[],
  labels: Int8Array,
  buckets: number,
): Float64Array {
  const counts = [new Float64Array(buckets).fill(0.5), new Float64Array(buckets).fill(0.5)] as const
  const rows = [0, 0]
  features.forEach((active, index) => {
    const side = (labels[index] as number) > 0 ? 1 : 0
    rows[side] = (rows[side] as number) + 1
    for (const feature of active) counts[side][feature] = (counts[side][feature] as number) + 1
  })
  return counts[0].map((no, bucket) => {
    const yes = counts[1][bucket] as number
    const rare = Math.log(1 + features.length / (no + yes)) / 4
    const ratio = Math.log(yes / Math.max(1, rows[1] as number) / (no / Math.max(1, rows[0] as number)))
    return rare * Math.sqrt(Math.abs(ratio) + 0.3)
  })
}

/**
 * Trains on the examples, shuffled in the same way every time. `buckets`: how many there are. Source of the method: Hsieh et al., "A Dual
 * Coordinate Descent Method for Large-scale Linear SVM" (2008).
 */
export function trainLinear(
  { features, scales, labels, worth }: Examples,
  buckets: number,
  options: Options,
): Linear {
  const weights = new Float64Array(buckets)
  let bias = 0
  const alpha = new Float64Array(features.length)
  const order = Array.from(features, (_, index) => index)
  const next = generator(12_345)
  const squares = features.map((active) => {
    let sum = 0
    for (const feature of active) sum += (worth[feature] as number) ** 2
    return sum
  })
  for (let round = 0; round < options.rounds; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = next() % (last + 1)
      const kept = order[last] as number
      order[last] = order[other] as number
      order[other] = kept
    }
    for (const index of order) {
      const active = features[index] as readonly number[]
      const scale = scales[index] as number
      const label = labels[index] as number
      const cost = label > 0 ? options.cost * options.positive : options.cost
      const diagonal = 1 / (2 * cost)
      let sum = 0
      for (const feature of active) sum += (weights[feature] as number) * (worth[feature] as number)
      const before = alpha[index] as number
      const gradient = label * (sum * scale + bias) - 1 + diagonal * before
      const after = Math.max(
        before - gradient / ((squares[index] as number) * scale * scale + 1 + diagonal),
        0,
      )
      const change = (after - before) * label
      if (change === 0) continue
      alpha[index] = after
      for (const feature of active) {
        weights[feature] = (weights[feature] as number) + change * scale * (worth[feature] as number)
      }
      bias += change
    }
  }
  return { weights: weights.map((weight, bucket) => weight * (worth[bucket] as number)), bias }
}

/** The margin of an example; `scale` as in {@link Examples}. */
export function marginOf({ weights, bias }: Linear, features: readonly number[], scale: number): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] as number
  return sum * scale + bias
}
