// Which criterion shows a quote that several rest on: each sentence stands on the screen once.
import type { CriterionName, CriterionResult, Evidence } from '@/lib/domain/assessment'

/** Where a quote is shown: in the block on top, under a criterion; undefined: at this very evidence. */
export type ShownAt = 'above' | { readonly criterion: CriterionName } | undefined

const keyOf = ({ quote, source, at }: Evidence) => `${source} ${at} ${quote}`

/**
 * Tells for each evidence where its quote stands. `above`: the one that the block on top shows. The evaluation signal comes first,
 * because its sentences are the ones to be answered; then the first criterion that quotes it.
 */
export function quotesOnce(
  criteria: readonly CriterionResult[],
  above: Evidence | null,
): (evidence: Evidence) => ShownAt {
  const owners = new Map<string, { readonly evidence: Evidence; readonly criterion: CriterionName }>()
  const signalFirst = [...criteria].sort(
    (a, b) => Number(b.id === 'evaluation_signal') - Number(a.id === 'evaluation_signal'),
  )
  for (const { id, evidence } of signalFirst) {
    for (const one of evidence) {
      if (one.quote === '' || owners.has(keyOf(one))) continue
      owners.set(keyOf(one), { evidence: one, criterion: id })
    }
  }
  const onTop = above === null ? null : keyOf(above)
  return (evidence) => {
    const key = keyOf(evidence)
    // A question is asked beside its words, also where they stand elsewhere.
    if (evidence.asks === true) return undefined
    if (key === onTop) return 'above'
    const owner = owners.get(key)
    return owner === undefined || owner.evidence === evidence ? undefined : { criterion: owner.criterion }
  }
}
