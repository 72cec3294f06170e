// A contact's handoffs, one by one, from the property history: what held in each before the next one overwrote it.
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { type Entry, historyOf, SAME_WRITE_MS, valueIn } from '../mapping/history'
import { toInstant, toNumber } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'

/** One handoff: the contact as it was in it. */
export interface Round {
  readonly round: number
  readonly object: HubSpotObject
  /** When the next handoff was; null: this is the present one. */
  readonly nextAt: Instant | null
  /** When the status became `returned`, and stayed so in this handoff. */
  readonly returnedAt: Instant | null
}

const OWNER = 'hubspot_owner_id'

/** The properties whose history tells a handoff; the note is never read. */
export function historyProperties(names: HandoffProperties): string[] {
  const { rejectionNote, pauses, decisionRole, signalReviews, ...told } = names
  return [...(Object.values(told) as string[]), OWNER]
}

/** The number of the present handoff; a portal that does not count has its first. */
export function presentRound(object: HubSpotObject, names: HandoffProperties): number {
  return Math.max(1, Math.trunc(toNumber(object.properties[names.count]) ?? 1))
}

interface Start {
  /** `japan_handoff_at` as written. */
  readonly value: string
  /** When it was written. */
  readonly at: Instant
}

/** Each handoff's beginning. A date that was corrected, without being counted as another handoff, is the same one. */
function startsOf(object: HubSpotObject, names: HandoffProperties): Start[] {
  const counts = historyOf(object, names.count)
  const countAt = (at: Instant) => counts.findLast((entry) => entry.at <= at + SAME_WRITE_MS)?.value ?? null
  const starts: Start[] = []
  for (const { value, at } of historyOf(object, names.handedOffAt)) {
    if (value === null || toInstant(value) === null) continue
    const last = starts.at(-1)
    const same = last !== undefined && toInstant(last.value) === toInstant(value)
    if (same) continue
    const corrected =
      last !== undefined && counts.length > 0 && countAt(last.at) === countAt(at) && countAt(at) !== null
    if (corrected) starts[starts.length - 1] = { value, at: last.at }
    else starts.push({ value, at })
  }
  return starts
}

/**
 * The handoffs that the history tells, oldest first; the last is the present one, with the present values. Without history the
 * present one alone.
 */
export function roundsOf(object: HubSpotObject, names: HandoffProperties): Round[] {
  const present = presentRound(object, names)
  const statuses = historyOf(object, names.status)
  const starts = startsOf(object, names)
  const now: Round = {
    round: present,
    object,
    nextAt: null,
    returnedAt: returnedIn(statuses, from(starts.at(-1)), Number.POSITIVE_INFINITY),
  }
  const histories = historyProperties(names).map((name) => [name, historyOf(object, name)] as const)
  const earlier = starts.slice(0, -1).map((start, index): Round => {
    const next = starts[index + 1] as Start
    const [since, until] = [from(start), next.at - SAME_WRITE_MS]
    const held = histories.map(([name, history]) => {
      const owner = name === OWNER
      return [name, valueIn(history, owner ? Number.NEGATIVE_INFINITY : since, until)]
    })
    const values: Record<string, string | null> = {
      ...Object.fromEntries(held),
      [names.handedOffAt]: start.value,
    }
    // What has no history that far back says nothing about the earlier handoff.
    const unknown = { [names.pauses]: null, [names.rejectionNote]: null }
    return {
      round: Math.max(1, present - (starts.length - 1 - index)),
      object: { ...object, properties: { ...object.properties, ...unknown, ...onlyKnown(object, values) } },
      nextAt: toInstant(next.value),
      returnedAt: returnedIn(statuses, since, until),
    }
  })
  return [...earlier, now]
}

const from = (start: Start | undefined): Instant =>
  start === undefined ? Number.NEGATIVE_INFINITY : start.at - SAME_WRITE_MS

/** A property that the portal lacks stays lacking. */
function onlyKnown(
  object: HubSpotObject,
  values: Record<string, string | null>,
): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(object.properties, name)))
}

function returnedIn(statuses: readonly Entry[], since: Instant, until: Instant): Instant | null {
  const last = statuses.findLast(({ at }) => at >= since && at < until)
  if (last?.value?.toLowerCase() !== 'returned') return null
  // The same value may have been written again: it was returned when it became so.
  const before = statuses.filter(({ at }) => at >= since && at <= last.at).reverse()
  const run = before.findIndex(({ value }) => value?.toLowerCase() !== 'returned')
  return before[run < 0 ? before.length - 1 : run - 1]?.at ?? last.at
}
