// Corrects the contact's count of handoffs where one of ours was still on its way when the next one was counted.
import type { Instant } from '../fact'
import { sameMoment } from './compare'
import type { Seen } from './decision'
import { arrivedAt, type HandoffChange, hasArrived, inOrder, type Judged } from './overwritten'
import type { DecisionRow } from './row'
import type { HandoffValues } from './values'

/**
 * The right count where the contact's is too low; null where it is right, or where the present handoff or the count is not ours. Each
 * handoff writes the count that it found, plus one: two of ours that found the same count are still two, and an older one that arrived
 * late brings back its own count, although it began no new handoff. `own`: in any order; `changes`: in any order.
 */
export function missedCount(
  own: readonly Judged[],
  seen: Pick<Seen, 'handedOffAt' | 'count'>,
  changes: readonly HandoffChange[],
): number | null {
  const rows = inOrder(own)
    .filter((one) => one.row.decision.kind === 'hand_off' && hasArrived(one))
    .map(({ row }) => row)
  const present = rows.find(({ values }) => isOf(values, seen.handedOffAt))
  if (present === undefined || present.values?.count !== seen.count) return null
  const arrival = (row: DecisionRow) => arrivedAt(row, changes) ?? row.writtenAt ?? Number.POSITIVE_INFINITY
  const rounds = rows.filter(
    (row, index) => !rows.slice(index + 1).some((newer) => arrival(newer) < arrival(row)),
  )
  let [count, before] = [0, 0]
  for (const { values } of rounds) {
    const written = values?.count ?? before
    // Fewer than before: somebody has set the count by hand.
    count = written < before ? written : Math.max(count + 1, written)
    before = written
  }
  return count > seen.count ? count : null
}

function isOf(values: HandoffValues | null, handedOffAt: Instant | null): boolean {
  return values?.handedOffAt != null && handedOffAt !== null && sameMoment(values.handedOffAt, handedOffAt)
}
