// The state of the response SLA: on track, at risk, breached, met, met late, or why no clock runs.
import type { SlaState, SlaStatus } from '../assessment'
import type { Definition } from '../definition'
import type { Instant } from '../fact'
import type { Handoff, LeadSnapshot } from '../lead-snapshot'
import { type Message, msg } from '../message'
import { type Due, dueFor, elapsedDueAt } from './due'
import { explainDue } from './explain'
import { everyTouchIsKnown, firstContact } from './first-contact'

const MINUTE_MS = 60_000

function notApplicable(note: Message): SlaStatus {
  return {
    state: 'not_applicable',
    note,
    startedAt: null,
    dueAt: null,
    elapsedDueAt: null,
    atRiskAt: null,
    remainingMs: null,
    firstContact: null,
    explanation: [],
  }
}

/**
 * The clock of the current handoff at `now`. Exactly at the due time is still in time; a touch exactly then is `met`. The clock keeps
 * counting after a breach, and stops only with a logged outbound human touch: never with an assignment or a status.
 */
export function slaStatus(snapshot: LeadSnapshot, definition: Definition, now: Instant): SlaStatus {
  const { handoff } = snapshot
  if (handoff.state === 'unavailable') return notApplicable(msg('sla.unreadable'))
  if (handoff.state === 'empty' || handoff.value.status === null)
    return notApplicable(msg('sla.not_handed_off'))
  const { handedOffAt } = handoff.value
  if (handedOffAt === null) return notApplicable(msg('sla.no_time'))
  if (handedOffAt > now) return notApplicable(msg('sla.ahead', { at: { at: handedOffAt } }))

  const due = dueFor(handedOffAt, definition.sla)
  const promised = handoff.value.slaDueAt
  // The due time on the record was promised, and a workflow waits for it: it stands until the next handoff.
  const differs = promised !== null && promised > handedOffAt && Math.abs(promised - due.dueAt) >= MINUTE_MS
  const dueAt = differs ? promised : due.dueAt
  const contact = firstContact(snapshot, handoff.value, now)
  const atRiskAt = Math.min(due.atRiskAt, dueAt)
  const ended = contact === null && isClosed(handoff.value)
  return {
    state: ended ? 'not_applicable' : stateOf(contact?.at ?? null, { dueAt, atRiskAt }, now),
    note: ended ? msg('sla.closed') : contact === null ? untouchedNote(snapshot, dueAt, now) : null,
    startedAt: due.startsAt,
    dueAt,
    elapsedDueAt: elapsedDueAt(handedOffAt, definition.sla),
    atRiskAt,
    remainingMs: contact === null && !ended ? dueAt - now : null,
    firstContact: contact,
    explanation: explainDue(handedOffAt, due, differs ? promised : null, definition.sla),
  }
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

/** Rejected or returned: sales owes this lead no first contact any more. */
function isClosed({ status }: Handoff): boolean {
  return status === 'rejected' || status === 'returned'
}

function untouchedNote(snapshot: LeadSnapshot, dueAt: Instant, now: Instant): Message | null {
  if (!everyTouchIsKnown(snapshot)) return msg('sla.touches_unreadable')
  if (snapshot.contact.ownerId === null) return msg('sla.no_owner')
  return now > dueAt || snapshot.contact.ownerAssignedAt !== null ? msg('sla.assigned_untouched') : null
}
