// The form in which the training script writes the weights of every head.

/** The weights of every head, packed. */
export interface ModelData {
  /** How many buckets each head has a weight for, in the order of HEADS in model.ts. */
  readonly counts: readonly number[]
  /** The buckets that have a weight for any head, each as the gap to the one before it; see model-text.ts. */
  readonly buckets: string
  /** Head by head, which of those buckets it has a weight for, written in the same way. */
  readonly gaps: string
  /** Head by head, the weight of each of its buckets; see model-text.ts. */
  readonly weights: string
  /** By head, what the sum of weights is multiplied by to give a score, in 1/256. */
  readonly factors: readonly number[]
  readonly biases: readonly number[]
}
