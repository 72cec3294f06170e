// What of a list was read: whether it is whole, and which times of it are.
import type { Fact, Instant, Unavailable } from './fact'
import type { EngagementList, ReadSpan } from './lead-snapshot'

/** True when every engagement between the two instants (both included; null: without end) was read. */
export function covers(list: EngagementList, from: Instant | null, until: Instant | null): boolean {
  if (list.omitted === 0) return true
  const end = until ?? Number.POSITIVE_INFINITY
  let reached = from ?? Number.NEGATIVE_INFINITY
  for (const span of [...(list.read ?? [])].sort((a, b) => startOf(a) - startOf(b))) {
    if (startOf(span) > reached) break
    reached = Math.max(reached, span.until ?? Number.POSITIVE_INFINITY)
    if (reached >= end) return true
  }
  return false
}

function startOf({ from }: ReadSpan): number {
  return from ?? Number.NEGATIVE_INFINITY
}

/** Why a list of engagements does not tell all of a stretch of time; null when it does. */
export function gapIn(
  fact: Fact<EngagementList>,
  from: Instant | null,
  until: Instant | null,
): Unavailable | null {
  if (fact.state === 'unavailable') return fact.why
  if (fact.state === 'empty' || covers(fact.value, from, until)) return null
  return cut(fact.value.items.length, fact.value.omitted)
}

/** Why a fact does not tell all: it could not be read, or only a part of the list was; null when it does. */
export function gapOf(fact: Fact<unknown>): Unavailable | null {
  if (fact.state === 'unavailable') return fact.why
  if (fact.state === 'empty' || fact.omitted === undefined) return null
  return cut(Array.isArray(fact.value) ? fact.value.length : 0, fact.omitted)
}

function cut(read: number, omitted: number): Unavailable {
  return { reason: 'cut', seen: { read, all: read + omitted } }
}
