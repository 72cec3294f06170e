// Before a decision is written: is it there already, is the lead still as it was seen, or was somebody else faster?
import type { Instant } from '../fact'
import type { Decision, Seen } from './decision'
import type { HandoffValues } from './values'

/** What HubSpot holds right before the write. */
export interface Current {
  readonly seen: Seen
  /** Every value that the decision's stamp ever had, newest first: our own is in it once it was written. */
  readonly stamps: readonly Instant[]
}

/**
 * - `write`: the lead is as it was seen
 * - `applied`: our write is there
 * - `superseded`: our write was there, and somebody has decided since
 * - `conflict`: somebody else decided first
 * - `needless`: what was to be written is there from somebody else, or no longer wanted
 */
export type Comparison = 'write' | 'applied' | 'superseded' | 'conflict' | 'needless'

/** Compares. `tried`: the write was sent before, with an unknown end. */
export function compare(
  decision: Decision,
  values: HandoffValues,
  { seen: now, stamps }: Current,
  tried: boolean,
): Comparison {
  const { kind, seen } = decision
  if (kind === 'first_contact') return compareFirstContact(decision, now)
  if (kind === 'confirm_role') {
    if (now.decisionRole === values.decisionRole) return 'applied'
    return now.decisionRole === seen.decisionRole ? 'write' : 'conflict'
  }
  const stamp = stampOf(values)
  if (stamp === null ? tried && holds(now, values) : holds(now, values)) return 'applied'
  if (tried && stamp !== null && stamps.includes(stamp)) return 'superseded'
  return sameState(now, seen) ? 'write' : 'conflict'
}

function compareFirstContact({ seen }: Decision, now: Seen): Comparison {
  if (now.firstContactAt !== null) return 'needless'
  const sameRound = now.handedOffAt === seen.handedOffAt
  return sameRound && (now.status === 'handed_off' || now.status === 'accepted') ? 'write' : 'needless'
}

/** The instant that only this decision can have written; null where it writes none. */
export function stampOf({ handedOffAt, acceptedAt, rejectedAt }: HandoffValues): Instant | null {
  return handedOffAt ?? acceptedAt ?? rejectedAt ?? null
}

const STATE = ['status', 'handedOffAt', 'acceptedAt', 'rejectedAt', 'rejectionReason'] as const

function holds(now: Seen, values: HandoffValues): boolean {
  return STATE.every((name) => values[name] === undefined || values[name] === now[name])
}

/** A portal may lack some of the properties: they are then empty on both sides. */
function sameState(a: Seen, b: Seen): boolean {
  return STATE.every((name) => a[name] === b[name])
}
