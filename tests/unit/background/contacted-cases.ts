// What may have happened since a handoff, and which of it is a first contact.
import type { Sandbox } from '../../sandbox/sandbox'
import { addActivity, DAY, HANDED_OFF_AT, HOUR, NOW, type Values } from './queue-portal'

export interface Situation {
  readonly make: (sandbox: Sandbox, contactId: string) => void
  /** Null: certainly none. */
  readonly contactAt: number | null
}

const AT = HANDED_OFF_AT + 3 * HOUR
/** After the due time. */
const LATE = HANDED_OFF_AT + 4 * DAY
const iso = (at: number) => new Date(at).toISOString()

const call =
  (values: Values, at = AT, loggedAt = at) =>
  (sandbox: Sandbox, id: string) =>
    void addActivity(sandbox, id, 'calls', at, { hs_call_direction: 'OUTBOUND', ...values }, loggedAt)
const email =
  (status: string, at = AT, values: Values = {}) =>
  (sandbox: Sandbox, id: string) =>
    void addActivity(sandbox, id, 'emails', at, {
      hs_email_direction: 'EMAIL',
      hs_email_status: status,
      ...values,
    })
const meeting =
  (outcome: string, at: number, bookedAt: number, source = 'CRM_UI') =>
  (sandbox: Sandbox, id: string) =>
    void addActivity(
      sandbox,
      id,
      'meetings',
      at,
      { hs_meeting_start_time: iso(at), hs_meeting_outcome: outcome, hs_meeting_source: source },
      bookedAt,
    )
const message =
  (values: Values, at = AT) =>
  (sandbox: Sandbox, id: string) =>
    void addActivity(sandbox, id, 'communications', at, { hs_communication_channel_type: 'LINE', ...values })
const both =
  (...makes: Situation['make'][]): Situation['make'] =>
  (sandbox, id) => {
    for (const make of makes) make(sandbox, id)
  }

export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'nothing at all': { make: () => undefined, contactAt: null },
  'a call that was answered': { make: call({ hs_call_status: 'COMPLETED' }), contactAt: AT },
  'a call that nobody answered': { make: call({ hs_call_status: 'NO_ANSWER' }), contactAt: AT },
  'a busy line': { make: call({ hs_call_status: 'BUSY' }), contactAt: AT },
  'a call after the due time': { make: call({ hs_call_status: 'COMPLETED' }, LATE), contactAt: LATE },
  'a call that failed': { make: call({ hs_call_status: 'FAILED' }), contactAt: null },
  'a call that was cancelled': { make: call({ hs_call_status: 'CANCELED' }), contactAt: null },
  'a call still queued': { make: call({ hs_call_status: 'QUEUED' }), contactAt: null },
  'their call that we missed': {
    make: call({ hs_call_direction: 'INBOUND', hs_call_status: 'MISSED' }),
    contactAt: null,
  },
  'their call that we took': {
    make: call({ hs_call_direction: 'INBOUND', hs_call_status: 'COMPLETED' }),
    contactAt: null,
  },
  'a call before the handoff': {
    make: call({ hs_call_status: 'COMPLETED' }, HANDED_OFF_AT - HOUR),
    contactAt: null,
  },
  'a call before the handoff, logged after it': {
    make: call({ hs_call_status: 'COMPLETED' }, HANDED_OFF_AT - HOUR, AT),
    contactAt: null,
  },
  'a call logged three days late': {
    make: call({ hs_call_status: 'COMPLETED' }, AT, AT + 3 * DAY),
    contactAt: AT,
  },
  'a call at the very instant': {
    make: call({ hs_call_status: 'COMPLETED' }, HANDED_OFF_AT),
    contactAt: HANDED_OFF_AT,
  },
  'a mail that was sent': { make: email('SENT'), contactAt: AT },
  'a mail that bounced': { make: email('BOUNCED'), contactAt: null },
  'a mail that failed': { make: email('FAILED'), contactAt: null },
  'a mail that is scheduled': { make: email('SCHEDULED'), contactAt: null },
  'a mail of a sequence': { make: email('SENT', AT, { hs_sequence_id: '7' }), contactAt: null },
  'their mail': { make: email('SENT', AT, { hs_email_direction: 'INCOMING_EMAIL' }), contactAt: null },
  'a bounced mail and a cancelled meeting': {
    make: both(email('BOUNCED'), meeting('CANCELED', AT + DAY, AT)),
    contactAt: null,
  },
  'a bounced mail, then one that arrived': {
    make: both(email('BOUNCED'), email('SENT', LATE)),
    contactAt: LATE,
  },
  'a meeting that was held, booked before the handoff': {
    make: meeting('COMPLETED', AT + DAY, HANDED_OFF_AT - DAY),
    contactAt: AT + DAY,
  },
  'a meeting that they did not come to': {
    make: meeting('NO_SHOW', AT + DAY, HANDED_OFF_AT - DAY),
    contactAt: AT + DAY,
  },
  'a meeting that was cancelled': { make: meeting('CANCELED', AT + DAY, AT), contactAt: null },
  'a meeting that we booked, still ahead': {
    make: meeting('SCHEDULED', NOW + 3 * DAY, AT),
    contactAt: AT,
  },
  'a meeting that they booked, still ahead': {
    make: meeting('SCHEDULED', NOW + 3 * DAY, AT, 'MEETINGS_PUBLIC'),
    contactAt: null,
  },
  'a meeting that they booked, held': {
    make: meeting('COMPLETED', AT + DAY, AT, 'MEETINGS_PUBLIC'),
    contactAt: AT + DAY,
  },
  'a message of ours': { make: message({ hs_communication_direction: 'OUTBOUND' }), contactAt: AT },
  'a message of theirs': { make: message({ hs_communication_direction: 'INBOUND' }), contactAt: null },
  'a message of nobody knows whom': { make: message({}), contactAt: null },
}
