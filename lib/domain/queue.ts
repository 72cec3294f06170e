// The leads that are with sales, in the order in which they need somebody.
import type { SlaState } from './assessment'
import type { Definition } from './definition'
import { type Instant, isInstant } from './fact'
import { DAY_MS } from './japan/calendar'
import type { HandoffStatus, LeadSnapshot } from './lead-snapshot'
import { contactName } from './person-name'
import type { RecordRef } from './record-ref'
import { slaStatus } from './sla/status'

/** One lead of the queue. Text is untrusted: show it as text only. */
export interface QueueEntry {
  readonly ref: RecordRef
  readonly name: string | null
  readonly companyName: string | null
  readonly ownerName: string | null
  readonly status: HandoffStatus
  readonly handedOffAt: Instant | null
  readonly slaState: SlaState
  readonly dueAt: Instant | null
  /** Days without any contact, from seven on; null while it is not silent. */
  readonly silentDays: number | null
}

/** A lead that nobody was in touch with for so long is silent. */
const SILENT_DAYS = 7

/**
 * What is handed off or accepted, running clocks first and the shortest on top; then what was contacted, the longest silence on top.
 * A lead that is not with sales is left out: search answers late.
 */
export function queueOf(
  snapshots: readonly LeadSnapshot[],
  definition: Definition,
  now: Instant,
): QueueEntry[] {
  return snapshots
    .flatMap((snapshot) => entryOf(snapshot, definition, now))
    .sort((a, b) => rank(a.entry) - rank(b.entry) || a.by - b.by || order(a.entry, b.entry))
    .map(({ entry }) => entry)
}

/** How many need somebody now: at risk or overdue. */
export function urgentOf(entries: readonly QueueEntry[]): QueueEntry[] {
  return entries.filter(({ slaState }) => slaState === 'at_risk' || slaState === 'breached')
}

interface Placed {
  readonly entry: QueueEntry
  /** What it is sorted by within its rank. */
  readonly by: number
}

function entryOf(snapshot: LeadSnapshot, definition: Definition, now: Instant): Placed[] {
  const { handoff, contact, ref } = snapshot
  if (handoff.state !== 'known') return []
  const { status, handedOffAt } = handoff.value
  if (status !== 'handed_off' && status !== 'accepted') return []
  const { state, dueAt, firstContact } = slaStatus(snapshot, definition, now)
  const touches = [handedOffAt, firstContact?.at ?? null, contact.lastContactedAt].filter(isInstant)
  const last = Math.max(...touches.filter((at) => at <= now), Number.NEGATIVE_INFINITY)
  const silence = Number.isFinite(last) ? Math.floor((now - last) / DAY_MS) : 0
  const entry: QueueEntry = {
    ref,
    name: contactName(contact),
    companyName: contact.companyName,
    ownerName: contact.ownerName ?? contact.ownerId,
    status,
    handedOffAt,
    slaState: state,
    dueAt,
    silentDays: silence >= SILENT_DAYS ? silence : null,
  }
  return [{ entry, by: firstContact === null ? (dueAt ?? 0) : last }]
}

function rank({ slaState }: QueueEntry): number {
  if (slaState === 'breached' || slaState === 'at_risk' || slaState === 'on_track') return 0
  return slaState === 'paused' ? 1 : slaState === 'not_applicable' ? 2 : 3
}

function order(a: QueueEntry, b: QueueEntry): number {
  return a.ref.contactId < b.ref.contactId ? -1 : a.ref.contactId > b.ref.contactId ? 1 : 0
}
