// Before a decision is written: is it already there, is the lead still as the person saw it, or was somebody else faster?
import type { Instant } from '../fact'
import { type Answers, compareReview, NO_ANSWERS } from './compare-review'
import { type Decision, isFirstContact, type Seen } from './decision'
import type { HandoffValues } from './values'
import type { WriteCheck } from './write-check'

/** What HubSpot holds right before the write. */
export interface Current {
  readonly seen: Seen
  /** Who handed the lead off; null when nobody is written. */
  readonly handedOffBy: string | null
  readonly decidedBy: string | null
  readonly ownerId: string | null
  /** Every value that the time of the decision ever had, newest first: ours is among them once it was written. */
  readonly stamps: readonly Instant[]
  /** What people answered about sentences; only an answer is compared with it. */
  readonly answers?: Answers
}

/** Compares. `tried`: the write was sent before, with an unknown outcome. */
export function compare(
  decision: Decision,
  values: HandoffValues,
  current: Current,
  tried: boolean,
): WriteCheck {
  const { kind, seen } = decision
  const { seen: now, stamps } = current
  if (isFirstContact(kind)) return compareFirstContact(decision, values, now, tried)
  if (kind === 'review_signal') return compareReview(decision, values, current.answers ?? NO_ANSWERS, tried)
  if (kind === 'confirm_role') {
    if (now.decisionRole === values.decisionRole) return 'applied'
    return now.decisionRole === seen.decisionRole ? 'write' : 'conflict'
  }
  const stamp = stampOf(values)
  if ((tried || stamp !== null) && holds(current, values)) return 'applied'
  if (tried && stamp !== null && stamps.some((one) => sameMoment(stamp, one))) return 'superseded'
  return sameState(now, seen) && sameOwner(decision, current) ? 'write' : 'conflict'
}

/** A lead that is handed to somebody must still have the owner that the person saw, or already belong to that somebody. */
function sameOwner({ salespersonId, facts }: Decision, { ownerId }: Current): boolean {
  if (salespersonId == null || facts.ownerId === undefined) return true
  return ownerId === facts.ownerId || ownerId === salespersonId
}

function compareFirstContact(
  { seen }: Decision,
  values: HandoffValues,
  now: Seen,
  tried: boolean,
): WriteCheck {
  if (now.firstContactAt !== null) {
    const ours =
      tried && values.firstContactAt != null && sameMoment(values.firstContactAt, now.firstContactAt)
    return ours ? 'applied' : 'needless'
  }
  const sameRound = now.handedOffAt === seen.handedOffAt
  return sameRound && (now.status === 'handed_off' || now.status === 'accepted') ? 'write' : 'needless'
}

/** The instant that only this decision can have written; null where it writes none. */
export function stampOf({ handedOffAt, acceptedAt, rejectedAt }: HandoffValues): Instant | null {
  return handedOffAt ?? acceptedAt ?? rejectedAt ?? null
}

const STATE = ['status', 'handedOffAt', 'acceptedAt', 'rejectedAt', 'rejectionReason'] as const

/** True when the contact holds these values. */
export function holds(
  { seen, handedOffBy, decidedBy }: Omit<Current, 'stamps'>,
  values: HandoffValues,
): boolean {
  if (values.handedOffBy != null && values.handedOffBy !== handedOffBy) return false
  if (values.decidedBy != null && values.decidedBy !== decidedBy) return false
  return STATE.every((name) => {
    const [wanted, found] = [values[name], seen[name]]
    if (typeof wanted === 'number' && typeof found === 'number') return sameMoment(wanted, found)
    return wanted === undefined || wanted === found
  })
}

/** Compares what was written with what is stored: a portal may keep whole seconds only. */
export function sameMoment(written: Instant, stored: Instant): boolean {
  return written === stored || (stored % 1_000 === 0 && written - (written % 1_000) === stored)
}

/** A portal may lack some of the properties: they are then empty on both sides. */
function sameState(now: Seen, seen: Seen): boolean {
  return STATE.every((name) => {
    const [stored, written] = [now[name], seen[name]]
    if (typeof stored === 'number' && typeof written === 'number') return sameMoment(written, stored)
    return stored === written
  })
}
