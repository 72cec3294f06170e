// What of a list was read: whether it is whole, and which times of it are.
import type { Fact, Instant, Unavailable } from './fact'
import type { EngagementList, ReadSpan } from './lead-snapshot'

/** What somebody needs to know of a stretch of time: every engagement with its text, or only those that can be a touch. */
export type Need = 'all' | 'touches'

/** True when every engagement between the two instants (both included; null: without end) was read as far as is needed. */
export function covers(
  list: EngagementList,
  from: Instant | null,
  until: Instant | null,
  need: Need = 'all',
): boolean {
  if (list.omitted === 0) return true
  const spans = (list.read ?? []).filter(({ touchesOnly }) => need === 'touches' || touchesOnly !== true)
  const end = until ?? Number.POSITIVE_INFINITY
  let reached = (from ?? Number.NEGATIVE_INFINITY) - 1
  for (const span of spans.sort((a, b) => startOf(a) - startOf(b))) {
    // Both ends are included, and instants are whole milliseconds.
    if (startOf(span) > reached + 1) break
    reached = Math.max(reached, span.until ?? Number.POSITIVE_INFINITY)
    if (reached >= end) return true
  }
  return false
}

function startOf({ from }: ReadSpan): number {
  return from ?? Number.NEGATIVE_INFINITY
}

/** Why a list of engagements does not tell all that is needed of a stretch of time; null when it does. */
export function gapIn(
  fact: Fact<EngagementList>,
  from: Instant | null,
  until: Instant | null,
  need: Need = 'all',
): Unavailable | null {
  if (fact.state === 'unavailable') return fact.why
  if (fact.state === 'empty' || covers(fact.value, from, until, need)) return null
  return cut(fact.value.items.length, fact.value.omitted, fact.value.uncounted)
}

/** Why a fact does not tell all: it could not be read, or only a part of the list was; null when it does. */
export function gapOf(fact: Fact<unknown>): Unavailable | null {
  if (fact.state === 'unavailable') return fact.why
  if (fact.state === 'empty' || fact.omitted === undefined) return null
  return cut(Array.isArray(fact.value) ? fact.value.length : 0, fact.omitted, fact.uncounted)
}

function cut(read: number, omitted: number, uncounted = false): Unavailable {
  return uncounted ? { reason: 'cut' } : { reason: 'cut', seen: { read, all: read + omitted } }
}
