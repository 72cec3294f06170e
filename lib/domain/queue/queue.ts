// The leads that are with sales, in the order in which they need attention.
import type { SlaState } from '../assessment'
import { compareText } from '../compare-text'
import type { Definition } from '../definition/definition'
import { type Instant, isInstant, valueOr } from '../fact'
import { DAY_MS } from '../japan/calendar'
import type { Contact, Engagement, HandoffStatus, LeadSnapshot } from '../lead-snapshot'
import { contactName } from '../person-name'
import type { RecordRef } from '../record-ref'
import { datesOf, SECOND_MS } from '../sla/certainty'
import { slaStatus } from '../sla/status'

/** One lead of the queue. Text is untrusted: show it as text only. */
export interface QueueEntry {
  readonly ref: RecordRef
  readonly name: string | null
  readonly companyName: string | null
  readonly ownerName: string | null
  readonly status: HandoffStatus
  readonly handedOffAt: Instant | null
  readonly slaState: SlaState
  /** The state is `unknown` and is being looked into. */
  readonly looking: boolean
  /** A message since the handoff may be ours or theirs: a person has to say. */
  readonly unclear: boolean
  readonly dueAt: Instant | null
  /** Days without any contact, from seven on; null while it is not silent. */
  readonly silentDays: number | null
}

/** A lead that nobody has been in touch with for this long is silent. */
const SILENT_DAYS = 7

/**
 * What is handed off or accepted, running clocks first, the shortest time left on top; then those with an unknown state, by due time;
 * then contacted leads, the longest silence on top. A lead that is no longer with sales is left out: HubSpot's search lags behind.
 */
export function queueOf(
  snapshots: readonly LeadSnapshot[],
  definition: Definition,
  now: Instant,
): QueueEntry[] {
  return snapshots
    .flatMap((snapshot) => entryOf(snapshot, definition, now))
    .sort(
      (a, b) =>
        rank(a.entry) - rank(b.entry) ||
        a.by - b.by ||
        compareText(a.entry.ref.contactId, b.entry.ref.contactId),
    )
    .map(({ entry }) => entry)
}

export const QUEUE_GROUPS = ['urgent', 'running', 'untold', 'paused', 'contacted'] as const
export type QueueGroup = (typeof QUEUE_GROUPS)[number]

/** The entries by what they need, in the order of the queue; groups without entries are left out. */
export function groupsOf(
  entries: readonly QueueEntry[],
): readonly { readonly group: QueueGroup; readonly entries: readonly QueueEntry[] }[] {
  const found = Map.groupBy(entries, ({ slaState }) => GROUP_OF[slaState])
  return QUEUE_GROUPS.flatMap((group) => {
    const own = found.get(group)
    return own === undefined ? [] : [{ group, entries: own }]
  })
}

const GROUP_OF: Readonly<Record<SlaState, QueueGroup>> = {
  breached: 'urgent',
  at_risk: 'urgent',
  on_track: 'running',
  unknown: 'untold',
  paused: 'paused',
  not_applicable: 'paused',
  met: 'contacted',
  met_late: 'contacted',
}

/** Those that need attention now: at risk or overdue. A lead of which it cannot be told whether it was contacted accuses nobody. */
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
  const { state, dueAt, firstContact, unclear, blockedBy } = slaStatus(snapshot, definition, now)
  // HubSpot's own date proves no contact, but until that date the lead cannot be called silent.
  const touches = [handedOffAt, firstContact?.at ?? null, contact.lastContactedAt].filter(isInstant)
  const last = Math.max(...touches.filter((at) => at <= now), Number.NEGATIVE_INFINITY)
  const silence = Number.isFinite(last) ? Math.floor((now - last) / DAY_MS) : 0
  const entry: QueueEntry = {
    ref,
    name: contactName(contact),
    companyName: valueOr(snapshot.company, null)?.name ?? contact.companyName,
    ownerName: contact.ownerName ?? contact.ownerId,
    status,
    handedOffAt,
    slaState: state,
    looking: blockedBy.some(({ reason }) => reason === 'loading'),
    unclear: unclear.length > 0,
    dueAt,
    silentDays: silence >= SILENT_DAYS && state !== 'unknown' ? silence : null,
  }
  return [{ entry, by: firstContact === null ? (dueAt ?? 0) : last }]
}

function rank({ slaState }: QueueEntry): number {
  if (slaState === 'breached' || slaState === 'at_risk' || slaState === 'on_track') return 0
  if (slaState === 'unknown') return 1
  return slaState === 'paused' ? 2 : slaState === 'not_applicable' ? 3 : 4
}

/** Whether HubSpot's own dates make it necessary to look at a lead's activities before anybody can tell. */
export function needsLook(snapshot: LeadSnapshot, definition: Definition, now: Instant): boolean {
  return slaStatus(snapshot, definition, now).state === 'unknown'
}

/** What a look at the activities rests on: while it stays the same, nothing has happened since. */
export function markOf({ contact, handoff }: LeadSnapshot): string {
  const handedOffAt = handoff.state === 'known' ? handoff.value.handedOffAt : null
  return [handedOffAt, ...datesOf(contact), contact.contactedCount].join()
}

/** True when these activities explain HubSpot's dates: then the look has seen everything new. */
export function explains(engagements: readonly Engagement[], contact: Contact, since: Instant): boolean {
  const seen = engagements.flatMap(({ at, startsAt, loggedAt }) => [at, startsAt, loggedAt]).filter(isInstant)
  return datesOf(contact)
    .filter(isInstant)
    .filter((at) => at >= since)
    .every((at) => seen.some((one) => Math.abs(one - at) < SECOND_MS))
}
