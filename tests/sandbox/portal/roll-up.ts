// The contact properties that HubSpot computes from logged activity: last contacted, first outreach, counts. They prove nothing:
// a bounced mail, a cancelled meeting and a message of unknown direction move them as well.
import type { Portal } from './portal.ts'
import { currentValue } from './portal.ts'
import type { ObjectType, StoredRecord } from './types.ts'

const TOUCHES: readonly ObjectType[] = ['calls', 'emails', 'meetings', 'communications']

/** Contacts whose roll-ups are behind, with the time at which they will be there. */
const behind = new WeakMap<Portal, Map<string, number>>()

/** Recomputes the roll-ups of one contact after the portal's delay. */
export function rollUpLater(portal: Portal, contactId: string): void {
  const { rollUpDelayMs } = portal.settings
  if (rollUpDelayMs === 0) {
    rollUp(portal, contactId)
    return
  }
  const waiting = behind.get(portal) ?? new Map<string, number>()
  behind.set(portal, waiting)
  if (!waiting.has(contactId)) waiting.set(contactId, portal.now() + rollUpDelayMs)
}

/** Recomputes those that are due; called before each request. */
export function catchUp(portal: Portal): void {
  for (const [contactId, due] of behind.get(portal) ?? []) {
    if (due > portal.now()) continue
    behind.get(portal)?.delete(contactId)
    rollUp(portal, contactId)
  }
}

/** Recomputes the activity roll-ups of one contact from its engagements as they are now. */
export function rollUp(portal: Portal, contactId: string): void {
  const contact = portal.find('contacts', contactId)
  if (contact === null) return
  const now = portal.now()
  const own = (type: ObjectType) =>
    portal
      .allLinks('contacts', contact.id, type)
      .map((link) => portal.find(type, link.toId))
      .filter((one) => one !== null)
  const touches = TOUCHES.flatMap((type) => own(type).filter(isOurs).map(timeOf)).filter((at) => at <= now)
  const notes = own('notes')
  const values: Record<string, string> = {
    num_notes: String(touches.length + notes.length),
    num_contacted_notes: String(touches.length),
  }
  const replies = own('emails')
    .filter((one) => !isOurs(one))
    .map(timeOf)
  const sales = [...touches, ...replies].filter((at) => at <= now)
  if (sales.length > 0) values.hs_last_sales_activity_timestamp = iso(latest(sales))
  const meetings = own('meetings').map(timeOf)
  if (meetings.length > 0) values.hs_latest_meeting_activity = iso(latest(meetings))
  const ahead = meetings.filter((at) => at > now)
  values.notes_next_activity_date = ahead.length > 0 ? iso(earliest(ahead)) : ''
  if (touches.length > 0) {
    values.notes_last_contacted = iso(latest(touches))
    values.hs_first_outreach_date = iso(earliest(touches))
  }
  const all = [...touches, ...notes.map(timeOf)].filter((at) => at <= now)
  if (all.length > 0) values.notes_last_updated = iso(latest(all))
  const assigned = currentValue(contact, 'hubspot_owner_assigneddate')
  const since = assigned === null ? Number.POSITIVE_INFINITY : Date.parse(assigned)
  values.hs_is_unworked = String(!touches.some((at) => at >= since))
  const changed = Object.entries(values).filter(
    ([name, value]) => (currentValue(contact, name) ?? '') !== value,
  )
  if (changed.length === 0) return
  portal.update('contacts', contact.id, Object.fromEntries(changed), {
    at: contact.updatedAt,
    sourceType: 'CALCULATED',
    indexed: true,
  })
}

/** Calls either way, sent e-mails, meetings and messages count as our touch. */
function isOurs(record: StoredRecord): boolean {
  if (record.type === 'emails') return currentValue(record, 'hs_email_direction') === 'EMAIL'
  return currentValue(record, 'hs_communication_direction') !== 'INBOUND'
}

function timeOf(record: StoredRecord): number {
  const at = Date.parse(currentValue(record, 'hs_timestamp') ?? '')
  return Number.isNaN(at) ? record.createdAt : at
}

const latest = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b))
const earliest = (times: readonly number[]) => times.reduce((a, b) => Math.min(a, b))

function iso(at: number): string {
  return new Date(at).toISOString()
}
