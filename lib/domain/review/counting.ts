// Counts, shares and spreads of handoffs, in an order that does not depend on the input's.
import { compareIds } from '../compare-text'
import type { Count, Ids, Rate, Spread } from './figures'
import type { HandoffRecord } from './handoff-record'

/** Below this number a rate says nothing and is not shown. */
const SMALLEST = 10

/** A hundredth of an hour. */
const HUNDREDTH_MS = 36_000

type Identified = Pick<HandoffRecord, 'contactId'>

function idsOf(records: readonly Identified[]): Ids {
  return records.map(({ contactId }) => contactId).sort(compareIds)
}

/** True for a number of handoffs on which no rate should rest. */
export function isSmall(of: number): boolean {
  return of < SMALLEST
}

/** Some handoffs. */
export function countOf(records: readonly Identified[]): Count {
  return { n: records.length, ids: idsOf(records) }
}

/** Each group counted. */
export function countsOf<T extends string>(
  groups: Readonly<Record<T, readonly Identified[]>>,
): Readonly<Record<T, Count>> {
  return Object.fromEntries(
    Object.entries<readonly Identified[]>(groups).map(([name, records]) => [name, countOf(records)]),
  ) as Record<T, Count>
}

/** The share of the records for which `is` holds. */
export function shareOf<T extends Identified>(records: readonly T[], is: (record: T) => boolean): Rate {
  return rateOf(records.filter(is), records.length)
}

/** A share of `of` handoffs. */
export function rateOf(part: readonly Identified[], of: number): Rate {
  return { part: part.length, of, small: isSmall(of), ids: idsOf(part) }
}

/** A rate in percent with one decimal, as it is shown; null where there is nothing to divide by. */
export function percentOf({ part, of }: Pick<Rate, 'part' | 'of'>): number | null {
  return of === 0 ? null : Math.round((part * 1_000) / of) / 10
}

/** Something measured on one handoff, in milliseconds. */
export interface Measured {
  readonly record: Identified
  readonly ms: number
}

/** Median and p90 in hours, two decimals. */
export function spreadOf(measured: readonly Measured[]): Spread {
  const sorted = measured.map(({ ms }) => ms).sort((a, b) => a - b)
  return {
    median: inHours(medianOf(sorted)),
    p90: inHours(sorted[Math.ceil(sorted.length * 0.9) - 1] ?? null),
    of: sorted.length,
    small: isSmall(sorted.length),
    ids: idsOf(measured.map(({ record }) => record)),
  }
}

/** The middle value of a sorted list, or the mean of its two middle values; null for an empty one. */
export function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

function inHours(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / HUNDREDTH_MS) / 100
}

/** Two decimals. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100
}
