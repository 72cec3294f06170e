// What one handoff record says by itself: its state, first contact, due time and judgement; or why it says nothing.
import { type Instant, isInstant } from '../fact'
import type { Told } from './figures-context'
import type { HandoffRecord, Oddity } from './handoff-record'

/** `undecided`: handed off, neither accepted, rejected nor returned. */
export const STATES = ['accepted', 'rejected', 'returned', 'undecided'] as const
export type HandoffState = (typeof STATES)[number]

const has = ({ oddities }: HandoffRecord, oddity: Oddity) => oddities.includes(oddity)

/** What was decided. A status beside two decisions is not believed, nor is a decision older than the handoff. */
export function stateOf(record: HandoffRecord): Told<HandoffState> {
  const { status, acceptedAt, rejectedAt, handedOffAt } = record
  if (status === null || has(record, 'no_status')) return { why: 'no_status' }
  if (has(record, 'two_decisions')) return { why: 'two_decisions' }
  if (has(record, 'decided_before') && (status === 'accepted' || status === 'rejected')) {
    // The other decision's old time is a leftover; this decision's own time counts.
    const at = status === 'accepted' ? acceptedAt : rejectedAt
    if (!isInstant(at) || at < handedOffAt) return { why: 'decided_before' }
  }
  return { is: status === 'handed_off' ? 'undecided' : status }
}

/** The state, or null. */
export function stateOrNull(record: HandoffRecord): HandoffState | null {
  const told = stateOf(record)
  return 'is' in told ? told.is : null
}

/** Where a first contact can be known from. Records of an earlier version may have a date of HubSpot's instead, which proves no contact. */
const KNOWN_FROM: ReadonlySet<string | null> = new Set(['property', 'engagement', null])

/** When the first contact was made; null: there certainly was none yet. */
export function contactOf(record: HandoffRecord, now: Instant): Told<Instant | null> {
  const { firstContactAt, firstContactFrom, handedOffAt } = record
  if (handedOffAt > now) return { why: 'time_ahead' }
  if (!KNOWN_FROM.has(firstContactFrom)) return { why: 'contact_unread' }
  if (has(record, 'contact_before')) return { why: 'contact_before' }
  if (!isInstant(firstContactAt)) return { is: null }
  if (firstContactAt < handedOffAt) return { why: 'contact_before' }
  return firstContactAt > now ? { why: 'time_ahead' } : { is: firstContactAt }
}

/** The due time as it was written; one that does not lie after the handoff is ignored. */
export function dueOf(record: HandoffRecord): Told<Instant> {
  const { dueAt, handedOffAt } = record
  if (has(record, 'no_due') || !isInstant(dueAt) || dueAt <= handedOffAt) return { why: 'no_due' }
  return { is: dueAt }
}

/** Whether the lead was ready when it was handed off: by its verdict, else by its outcomes; null when neither was recorded. */
export function wasReady({ verdict, readiness }: HandoffRecord): boolean | null {
  if (verdict !== null) return verdict === 'ready'
  const outcomes = readiness === null ? [] : Object.values(readiness.outcomes)
  if (outcomes.length === 0) return null
  return outcomes.every((outcome) => outcome === 'pass' || outcome === 'not_applicable')
}

/** True when the lead became a sales qualified lead or more, at or after the handoff. */
export function conversionOf(
  { conversion, convertedAt, handedOffAt }: HandoffRecord,
  now: Instant,
): Told<boolean> {
  if (conversion === 'none') return { is: false }
  if (isInstant(convertedAt) && convertedAt < handedOffAt) return { why: 'converted_before' }
  return isInstant(convertedAt) && convertedAt > now ? { why: 'time_ahead' } : { is: true }
}

/** True when it converted, as far as that can be told. */
export function isConverted(record: HandoffRecord, now: Instant): boolean {
  const told = conversionOf(record, now)
  return 'is' in told && told.is
}
