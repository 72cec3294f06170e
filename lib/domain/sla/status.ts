// The state of the response SLA: on track, at risk, breached, met, met late, or why no clock runs.
import type { FirstContact, SlaState, SlaStatus } from '../assessment'
import type { Definition } from '../definition/definition'
import { type Instant, isInstant, type Unavailable } from '../fact'
import type { Handoff, LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'
import { workingHoursOf } from './business-time'
import { doubts, unreadTouches } from './certainty'
import { type Due, dueFor, elapsedDueAt, elapsedHours, moved } from './due'
import { explainDue } from './explain'
import { firstContact, passedOver, unclearTouches } from './first-contact'
import { type Stop, stopsSince } from './pauses'
import { originOf, policyFor } from './policy'

const MINUTE_MS = 60_000

function notApplicable(note: Message): SlaStatus {
  return {
    state: 'not_applicable',
    note,
    startedAt: null,
    dueAt: null,
    elapsedDueAt: null,
    elapsedHours: null,
    atRiskAt: null,
    remainingMs: null,
    hours: null,
    firstContact: null,
    passedOver: [],
    unclear: [],
    blockedBy: [],
    explanation: [],
  }
}

/**
 * The clock of the current handoff at `now`. Exactly at the due time is still in time; a touch exactly then is `met`. The clock keeps
 * counting after a breach and stops only at a logged outbound human touch, never at an assignment or a status. Where something that was
 * not read could change the answer, the state is `unknown` and has no number.
 */
export function slaStatus(snapshot: LeadSnapshot, definition: Definition, now: Instant): SlaStatus {
  const { handoff } = snapshot
  if (handoff.state === 'unavailable') return notApplicable(msg('sla.unreadable'))
  if (handoff.state === 'empty' || handoff.value.status === null)
    return notApplicable(msg('sla.not_handed_off'))
  const { handedOffAt } = handoff.value
  if (!isInstant(handedOffAt)) return notApplicable(msg('sla.no_time'))
  if (handedOffAt > now) return notApplicable(msg('sla.ahead', { at: { at: handedOffAt } }))

  const { policy, reason } = policyFor(definition, originOf(snapshot))
  const due = dueFor(handedOffAt, policy)
  const promised = handoff.value.slaDueAt
  // The due time on the record was promised, and a workflow waits for it: it holds until the next handoff.
  const differs = isInstant(promised) && promised > handedOffAt && Math.abs(promised - due.dueAt) >= MINUTE_MS
  const agreedAt = differs ? promised : due.dueAt
  const contact = firstContact(snapshot, handoff.value, now)
  const stops = stopsSince(handedOffAt, contact?.at ?? now, handoff.value.pauses)
  const stop = contact === null ? stops.find(({ open }) => open) : undefined
  const shift = (at: Instant, of: readonly Stop[] = stops) =>
    of.length === 0 ? at : moved(at, due.startsAt, of, policy)
  const dueAt = shift(agreedAt)
  const atRiskAt = Math.min(shift(due.atRiskAt), dueAt)
  const ended = contact === null && isClosed(handoff.value)
  const blockedBy =
    ended || stop !== undefined ? [] : doubts(snapshot, contact, { since: handedOffAt, dueAt, now })
  const known = blockedBy.length === 0 ? contact : null
  const counts = contact === null && !ended && blockedBy.length === 0
  const running = () => ({
    state:
      blockedBy.length > 0 ? ('unknown' as const) : stateOf(contact?.at ?? null, { dueAt, atRiskAt }, now),
    note: noteOf(snapshot, handoff.value, { contact: known, blockedBy, dueAt, now }),
  })
  const stopped = stop === undefined ? running() : { state: 'paused' as const, note: pausedNote(stop) }
  // During a pause, what was left at its start.
  const left =
    stop === undefined
      ? dueAt - now
      : shift(
          agreedAt,
          stops.filter(({ open }) => !open),
        ) - stop.from
  return {
    ...(ended ? { state: 'not_applicable', note: msg('sla.closed') } : stopped),
    startedAt: due.startsAt,
    dueAt,
    elapsedDueAt: elapsedDueAt(handedOffAt, policy),
    elapsedHours: elapsedHours(policy),
    atRiskAt,
    remainingMs: counts ? left : null,
    hours: counts ? workingHoursOf(policy, dueAt, now) : null,
    firstContact: known,
    passedOver: passedOver(snapshot, handoff.value, known, now),
    unclear: ended ? [] : unclearTouches(snapshot, handoff.value, known, now),
    blockedBy,
    explanation: explainDue({
      handedOffAt,
      due,
      promised: differs ? promised : null,
      policy,
      reason,
      stops,
      dueAt,
    }),
  }
}

function pausedNote({ from, reason }: Stop): Message {
  return reason === ''
    ? msg('sla.paused', { at: { at: from } })
    : msg('sla.paused_for', { at: { at: from }, reason })
}

function stateOf(
  contactAt: Instant | null,
  { dueAt, atRiskAt }: Pick<Due, 'dueAt' | 'atRiskAt'>,
  now: Instant,
): SlaState {
  if (contactAt !== null) return contactAt <= dueAt ? 'met' : 'met_late'
  if (now > dueAt) return 'breached'
  return now >= atRiskAt ? 'at_risk' : 'on_track'
}

/** Rejected or returned: sales no longer owes this lead a first contact. */
function isClosed({ status }: Handoff): boolean {
  return status === 'rejected' || status === 'returned'
}

function noteOf(
  snapshot: LeadSnapshot,
  { status, handedOffAt }: Handoff,
  on: {
    contact: FirstContact | null
    blockedBy: readonly Unavailable[]
    dueAt: Instant
    now: Instant
  },
): Message | null {
  const { contact, blockedBy, dueAt, now } = on
  if (blockedBy.length > 0) return cannotTell(blockedBy)
  if (contact !== null) return null
  if (unreadTouches(snapshot, handedOffAt ?? now, now).length > 0) return msg('sla.touches_unreadable')
  if (snapshot.contact.ownerId === null) return msg('sla.no_owner')
  if (status === 'accepted') return msg('sla.accepted_untouched')
  return now > dueAt || snapshot.contact.ownerAssignedAt !== null ? msg('sla.assigned_untouched') : null
}

/** Why the state is unknown, with numbers where HubSpot gave them. */
function cannotTell(blockedBy: readonly Unavailable[]): Message {
  const seen = blockedBy.find((one) => one.seen !== undefined)?.seen
  return seen === undefined ? msg('sla.cannot_tell') : msg('sla.cannot_tell_cut', { ...seen })
}
