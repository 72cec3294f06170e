// Where each kind of engagement keeps what we read: its HubSpot object type and property names, as far as it has them.
import type { EngagementKind } from '@/lib/domain/lead-snapshot'

export interface EngagementSource {
  readonly objectType: string
  readonly subject?: string
  /** HTML, or text that may be: joined where there are several. */
  readonly html: readonly string[]
  /** Plain text that stands in where the HTML is empty. */
  readonly plain?: string
  readonly direction?: string
  readonly status?: string
  readonly channel?: string
  readonly startsAt?: string
  readonly disposition?: string
  readonly duration?: string
  /** How a meeting came to be booked. */
  readonly bookedFrom?: string
  /** Holds something where an automatic step sent it. */
  readonly sequence?: string
}

export const ENGAGEMENT_SOURCES: Readonly<Record<EngagementKind, EngagementSource>> = {
  call: {
    objectType: 'calls',
    subject: 'hs_call_title',
    html: ['hs_call_body'],
    direction: 'hs_call_direction',
    status: 'hs_call_status',
    disposition: 'hs_call_disposition',
    duration: 'hs_call_duration',
  },
  email: {
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
    objectType: 'meetings',
    subject: 'hs_meeting_title',
    html: ['hs_meeting_body', 'hs_internal_meeting_notes'],
    status: 'hs_meeting_outcome',
    startsAt: 'hs_meeting_start_time',
    bookedFrom: 'hs_meeting_source',
  },
  communication: {
    objectType: 'communications',
    html: ['hs_communication_body'],
    direction: 'hs_communication_direction',
    channel: 'hs_communication_channel_type',
  },
  note: { objectType: 'notes', html: ['hs_note_body'] },
}

/** What every kind has. */
const COMMON = ['hs_timestamp', 'hs_createdate', 'hubspot_owner_id', 'hs_object_source']

/** What tells when an engagement was and whether it was a touch: never its text. */
export function touchPropertiesOf(source: EngagementSource): string[] {
  const { direction, status, channel, startsAt, disposition, duration, bookedFrom, sequence } = source
  const own = [direction, status, channel, startsAt, disposition, duration, bookedFrom, sequence]
  return [...COMMON, ...own.filter((name) => name !== undefined)]
}

/** The properties to ask for. */
export function propertiesOf(source: EngagementSource): string[] {
  const { subject, html, plain } = source
  return [...touchPropertiesOf(source), ...[subject, ...html, plain].filter((name) => name !== undefined)]
}
