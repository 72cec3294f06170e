// The evidence against a rejection reason, which the person should see before going on.
import type { Assessment, Evidence } from '../assessment'
import { CRITERIA, type CriterionId } from '../criteria/registry'
import type { RejectionDetail, RejectionReason } from './reasons'

const MOST_SHOWN = 3

/**
 * At most three pieces of counting evidence against `reason`; empty where nothing contradicts it or the product cannot tell. The only
 * consequence is that the rep is asked a second time: they may know better.
 */
export function contradictionOf(
  reason: RejectionReason,
  detail: RejectionDetail | null,
  assessment: Assessment,
): readonly Evidence[] {
  return CRITERIA.flatMap(({ id, contradicts }) =>
    contradicts
      .filter((one) => one.reason === reason && (one.applies?.(detail) ?? true))
      .flatMap(({ labels }) =>
        passing(assessment, id).filter(({ label }) => labels?.includes(label.key) ?? true),
      ),
  ).slice(0, MOST_SHOWN)
}

function passing({ criteria }: Assessment, id: CriterionId): Evidence[] {
  const found = criteria.find((one) => one.id === id)
  if (found?.outcome !== 'pass') return []
  const counting = found.evidence.filter(({ counts }) => counts)
  return counting.filter(({ quote }, index) => counting.findIndex((one) => one.quote === quote) === index)
}
