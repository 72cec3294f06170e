// What the training script writes: the weights of every head, packed.

/** Weights as the training script writes them. */
export interface ModelData {
  /** How many features each head weighs, in the order of HEADS in model.ts. */
  readonly counts: readonly number[]
  /** The buckets that weigh anything, each as the gap to the one before it; see model-text.ts. */
  readonly buckets: string
  /** By head, which of them, in the same way. */
  readonly gaps: string
  /** By head, the weight of each feature. */
  readonly weights: string
  /** What a sum is multiplied with, by head, in 1/1024. */
  readonly factors: readonly number[]
  readonly biases: readonly number[]
}
