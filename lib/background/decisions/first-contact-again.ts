// First contact after late writes: cleared by an older handoff that arrived late, or itself arrived late, in a newer round.
import { sameMoment } from '@/lib/domain/decision/compare'
import { isFirstContact } from '@/lib/domain/decision/decision'
import type { DecisionRow } from '@/lib/domain/decision/row'
import type { ContactState } from '@/lib/hubspot/objects/contact-state'

/** The first contact that we wrote in this round and that our own handoff, arriving late, has cleared; null when none is lost. */
export function lostContact(
  rows: readonly DecisionRow[],
  { seen }: Pick<ContactState, 'seen'>,
): DecisionRow | null {
  const withSales = seen.status === 'handed_off' || seen.status === 'accepted'
  if (!withSales || seen.firstContactAt !== null || seen.handedOffAt === null) return null
  const { handedOffAt } = seen
  const ours = rows.some(
    ({ tried, values }) =>
      tried && values?.handedOffAt != null && sameMoment(values.handedOffAt, handedOffAt),
  )
  if (!ours) return null
  const found = rows.filter(
    ({ decision, tried, writtenAt }) =>
      isFirstContact(decision.kind) &&
      tried &&
      writtenAt !== null &&
      decision.seen.handedOffAt === handedOffAt,
  )
  return found.toSorted((a, b) => a.decision.clickedAt - b.decision.clickedAt)[0] ?? null
}

/** True when the first contact there is our own from an earlier round, arrived late. */
export function staleContact(rows: readonly DecisionRow[], { seen }: Pick<ContactState, 'seen'>): boolean {
  const { firstContactAt, handedOffAt } = seen
  if (firstContactAt === null || handedOffAt === null || firstContactAt >= handedOffAt) return false
  return rows.some(
    ({ decision, values }) =>
      isFirstContact(decision.kind) &&
      values?.firstContactAt != null &&
      sameMoment(values.firstContactAt, firstContactAt) &&
      decision.seen.handedOffAt !== handedOffAt,
  )
}
