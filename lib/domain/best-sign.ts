// The one sentence that shows best why a lead is worth a call.
import type { CriterionResult, Evidence } from './assessment'

/** Of the evidence of the evaluation signal that counts, the newest strong one, else the newest; null where there is none. */
export function bestSign(criteria: readonly CriterionResult[]): Evidence | null {
  const signal = criteria.find(({ id }) => id === 'evaluation_signal')
  const counting = signal?.evidence.filter(({ counts, quote }) => counts && quote !== '') ?? []
  return counting.find(({ label }) => label.key === 'evidence.signal_strong') ?? counting[0] ?? null
}
