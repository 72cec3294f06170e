// A property's history, oldest first, and what it held in a span of time.
import type { Instant } from '@/lib/domain/fact'
import { toInstant } from './parse'
import type { HubSpotObject } from './schemas'

/** Properties written in one PATCH may be stamped this far apart. */
export const SAME_WRITE_MS = 5_000

export interface Entry {
  /** Null: cleared. */
  readonly value: string | null
  readonly at: Instant
}

/** All that a property held, oldest first; what has no time is left out. */
export function historyOf(object: HubSpotObject, name: string): Entry[] {
  const entries = object.propertiesWithHistory?.[name] ?? []
  return entries
    .flatMap(({ value, timestamp }) => {
      const at = toInstant(timestamp)
      return at === null ? [] : [{ value: value == null || value.trim() === '' ? null : value, at }]
    })
    .reverse()
    .sort((a, b) => a.at - b.at)
}

/** The last value written in `from` <= time < `until`; null when none was, or it was cleared. */
export function valueIn(history: readonly Entry[], from: Instant, until: Instant): string | null {
  return history.findLast(({ at }) => at >= from && at < until)?.value ?? null
}
