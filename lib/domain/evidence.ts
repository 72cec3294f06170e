// Builds and orders evidence: quotes of at most 200 characters, stale by the window, the same order on every machine.
import type { Evidence, EvidenceSource } from './assessment'
import { compareText } from './compare-text'
import type { Definition } from './definition/definition'
import { type Instant, isInstant } from './fact'
import { DAY_MS } from './japan/calendar'
import { excerpt } from './japan/fold'
import type { Message } from './message'

/** No criterion quotes more. */
export const MOST_EVIDENCE = 25

export interface Citation {
  readonly quote: string
  readonly source: EvidenceSource
  readonly label: Message
  readonly at?: Instant | null
  readonly counts?: boolean
  readonly stale?: boolean
  readonly field?: string | undefined
}

/** One piece of evidence. What is stale never counts. */
export function cite({
  quote,
  source,
  label,
  at = null,
  counts = true,
  stale = false,
  field,
}: Citation): Evidence {
  const time = isInstant(at) ? at : null
  const evidence = {
    quote: excerpt(quote, 0, 0, 198),
    source,
    label,
    at: time,
    stale,
    counts: counts && !stale,
  }
  return field === undefined ? evidence : { ...evidence, field }
}

/** As {@link cite}, stale where it is outside the definition's window at `now`. */
export function citing(definition: Definition, now: Instant): (citation: Citation) => Evidence {
  return (citation) => {
    const evidence = cite(citation)
    return isStale(evidence.at, definition, now) ? { ...evidence, stale: true, counts: false } : evidence
  }
}

/** True outside the definition's window at `now`; both ends lie inside. An unknown age and the future count as outside. */
export function isStale(at: Instant | null, definition: Definition, now: Instant): boolean {
  return !isInstant(at) || at > now || now - at > definition.windowDays * DAY_MS
}

/** What counts comes first, then the newest, then by text: the order of the input does not matter. At most 25. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  return evidence.length < 2 ? [...evidence] : [...evidence].sort(compare).slice(0, MOST_EVIDENCE)
}

function compare(a: Evidence, b: Evidence): number {
  if (a.counts !== b.counts) return a.counts ? -1 : 1
  const newer = (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY)
  if (newer !== 0 && !Number.isNaN(newer)) return newer
  return (
    compareText(a.source, b.source) || compareText(a.label.key, b.label.key) || compareText(a.quote, b.quote)
  )
}
