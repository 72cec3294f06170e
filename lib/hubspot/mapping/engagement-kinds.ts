// Where each kind of engagement keeps what we read: its HubSpot object type and property names.
import type { EngagementKind } from '@/lib/domain/lead-snapshot'

export interface EngagementSource {
  readonly objectType: string
  readonly subject: string | null
  /** HTML, or text that may be: joined where there are several. */
  readonly html: readonly string[]
  /** Plain text that stands in where the HTML is empty. */
  readonly plain: string | null
  readonly direction: string | null
  readonly status: string | null
  readonly channel: string | null
  readonly startsAt: string | null
  readonly disposition: string | null
  readonly duration: string | null
  /** How a meeting came to be booked. */
  readonly bookedFrom: string | null
  /** Holds something where an automatic step sent it. */
  readonly sequence: string | null
}

const NOTHING: Omit<EngagementSource, 'objectType' | 'html'> = {
  subject: null,
  plain: null,
  direction: null,
  status: null,
  channel: null,
  startsAt: null,
  disposition: null,
  duration: null,
  bookedFrom: null,
  sequence: null,
}

export const ENGAGEMENT_SOURCES: Readonly<Record<EngagementKind, EngagementSource>> = {
  call: {
    ...NOTHING,
    objectType: 'calls',
    subject: 'hs_call_title',
    html: ['hs_call_body'],
    direction: 'hs_call_direction',
    status: 'hs_call_status',
    disposition: 'hs_call_disposition',
    duration: 'hs_call_duration',
  },
  email: {
    ...NOTHING,
    objectType: 'emails',
    subject: 'hs_email_subject',
    // The plain version loses where the quoted mail begins, so it only stands in.
    html: ['hs_email_html'],
    plain: 'hs_email_text',
    direction: 'hs_email_direction',
    status: 'hs_email_status',
    sequence: 'hs_sequence_id',
  },
  meeting: {
    ...NOTHING,
    objectType: 'meetings',
    subject: 'hs_meeting_title',
    html: ['hs_meeting_body', 'hs_internal_meeting_notes'],
    status: 'hs_meeting_outcome',
    startsAt: 'hs_meeting_start_time',
    bookedFrom: 'hs_meeting_source',
  },
  communication: {
    ...NOTHING,
    objectType: 'communications',
    html: ['hs_communication_body'],
    direction: 'hs_communication_direction',
    channel: 'hs_communication_channel_type',
  },
  note: { ...NOTHING, objectType: 'notes', html: ['hs_note_body'] },
}

/** What every kind has. */
const COMMON = ['hs_timestamp', 'hs_createdate', 'hubspot_owner_id', 'hs_object_source']

/** What tells when an engagement was and whether it was a touch: never its text. */
export function touchPropertiesOf(source: EngagementSource): string[] {
  const { direction, status, channel, startsAt, disposition, duration, bookedFrom, sequence } = source
  const own = [direction, status, channel, startsAt, disposition, duration, bookedFrom, sequence]
  return [...COMMON, ...own.filter((name) => name !== null)]
}

/** The properties to ask for. */
export function propertiesOf(source: EngagementSource): string[] {
  const { subject, html, plain } = source
  return [...touchPropertiesOf(source), ...[subject, ...html, plain].filter((name) => name !== null)]
}
