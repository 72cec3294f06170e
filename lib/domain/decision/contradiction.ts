// What speaks against a rejection reason: the evidence that the person should have seen before going on.
import type { Assessment, CriterionId, Evidence } from '../assessment'
import type { RejectionDetail, RejectionReason } from './reasons'

const MOST_SHOWN = 3

/** The person was reached or wrote: the address and the number cannot both be dead. */
const REACHED: ReadonlySet<string> = new Set([
  'evidence.reply',
  'evidence.call_answered',
  'evidence.meeting_held',
])

/**
 * At most three pieces of counting evidence against `reason`; none where the reason stands or the product cannot tell. Asking a second
 * time is the whole consequence: the rep may know better.
 */
export function contradictionOf(
  reason: RejectionReason,
  detail: RejectionDetail | null,
  assessment: Assessment,
): readonly Evidence[] {
  switch (reason) {
    case 'no_japan_signal':
      return passing(assessment, 'evaluation_signal')
    case 'wrong_contact_level':
      return passing(assessment, 'decision_role')
    case 'icp_mismatch':
      return detail === 'geography' ? passing(assessment, 'japan_presence') : passing(assessment, 'icp_fit')
    case 'unreachable_or_invalid':
      return passing(assessment, 'japan_engagement').filter(({ label }) => REACHED.has(label.key))
    default:
      return []
  }
}

function passing({ criteria }: Assessment, id: CriterionId): Evidence[] {
  const found = criteria.find((one) => one.id === id)
  if (found?.outcome !== 'pass') return []
  const counting = found.evidence.filter(({ counts }) => counts)
  const each = counting.filter(
    ({ quote }, index) => counting.findIndex((one) => one.quote === quote) === index,
  )
  return each.slice(0, MOST_SHOWN)
}
