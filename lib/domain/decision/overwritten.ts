// Whose decision is in force on a contact, when writes of this browser may have arrived late and overwritten later ones.
import type { Instant } from '../fact'
import type { HandoffStatus } from '../lead-snapshot'
import { sameMoment, stampOf } from './compare'
import type { DecisionRow } from './row'
import type { WriteCheck } from './write-check'

/** One entry of HubSpot's history of a contact's handoff. */
export interface HandoffChange {
  /** HubSpot's clock. */
  readonly at: Instant
  /** What was written: a status, or the time that stamps a decision; null where it was cleared. */
  readonly status: HandoffStatus | string | null
  readonly stamp: Instant | null
}

/** A decision of this browser and what the contact says about it. */
export interface Judged {
  readonly row: DecisionRow
  readonly found: WriteCheck
}

/** Properties written in one PATCH may be stamped this far apart. */
const SAME_WRITE_MS = 1_000

/** True when HubSpot holds it or has held it. */
export function hasArrived({ row, found }: Judged): boolean {
  return row.writtenAt !== null || found === 'applied' || found === 'superseded'
}

/**
 * This browser's newest decision, where an older one of ours stands on the contact in its place because its write came late. The row is
 * returned with everything that was written after that older one. Null where all is in order, or where somebody else has decided in
 * between: theirs is newer than ours. `changes`: in any order.
 */
export function overwrittenByOwn(
  own: readonly Judged[],
  changes: readonly HandoffChange[],
): DecisionRow | null {
  const arrived = inOrder(own).filter(hasArrived)
  const last = arrived.at(-1)
  if (last === undefined || last.found === 'applied' || last.row.writtenAt === null) return null
  const late = arrived.findLastIndex(({ found }) => found === 'applied')
  // Without a history it is unknown whether somebody else has decided in between.
  if (late < 0 || changes.length === 0) return null
  if (changes.some((change) => isForeign(change, last.row, own, changes))) return null
  const since = arrived.slice(late + 1).map(({ row }) => row.values)
  return { ...last.row, values: Object.assign({}, ...since) }
}

/** When HubSpot took the row's write, by the history of the time that stamps it; null where the history does not tell. */
export function arrivedAt({ values }: DecisionRow, changes: readonly HandoffChange[]): Instant | null {
  const ours = values === null ? null : stampOf(values)
  if (ours === null) return null
  const times = changes.filter(({ stamp }) => stamp !== null && sameMoment(ours, stamp)).map(({ at }) => at)
  return times.length === 0 ? null : Math.min(...times)
}

/** True when the contact has had the row's status since the click: the only trace of a decision that writes no time. */
export function hadStatus({ values, at }: DecisionRow, changes: readonly HandoffChange[]): boolean {
  if (values?.status === undefined || at === null || stampOf(values) !== null) return false
  return changes.some((change) => change.status === values.status && change.at >= at)
}

/** The decision of ours that the contact shows now; among several that look alike, the newest. */
export function inForce(own: readonly Judged[]): DecisionRow | null {
  return inOrder(own).findLast(({ found }) => found === 'applied')?.row ?? null
}

/** In the order of their clicks. */
export function inOrder(own: readonly Judged[]): Judged[] {
  return [...own].sort((a, b) => a.row.decision.clickedAt - b.row.decision.clickedAt)
}

/** True for a change made after `last` was written that none of our writes explains. */
function isForeign(
  { at, status, stamp }: HandoffChange,
  last: DecisionRow,
  own: readonly Judged[],
  changes: readonly HandoffChange[],
): boolean {
  const since = last.writtenAt ?? 0
  if (at <= since + SAME_WRITE_MS) return false
  if (stamp !== null) return !isOwnStamp(stamp, own)
  if (status === null) return false
  const stamped = changes.some(
    (one) => one.stamp !== null && isOwnStamp(one.stamp, own) && Math.abs(one.at - at) <= SAME_WRITE_MS,
  )
  const unstamped = own.some(
    ({ row }) => row.values?.status === status && stampOf(row.values) === null && row !== last,
  )
  return !stamped && !unstamped
}

function isOwnStamp(stamp: Instant, own: readonly Judged[]): boolean {
  return own.some(({ row }) => {
    const ours = row.values === null ? null : stampOf(row.values)
    return ours !== null && sameMoment(ours, stamp)
  })
}
