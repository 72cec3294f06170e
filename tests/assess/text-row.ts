// A row with one text as what HubSpot would hold of it: a form's message, or one logged activity.
import type { EngagementKind } from '@/lib/domain/lead-snapshot'
import { toText } from '@/lib/hubspot/mapping/parse'
import type { Json } from './json'

type Place = 'form' | EngagementKind
interface Source {
  readonly place: Place
  readonly direction?: 'in' | 'out'
}

/** A hearing sheet is our record of what they said, as a note is. In a chat it is the visitor who writes. */
const SOURCES: Readonly<Record<string, Source>> = {
  form: { place: 'form' },
  email: { place: 'email', direction: 'in' },
  email_in: { place: 'email', direction: 'in' },
  email_out: { place: 'email', direction: 'out' },
  chat: { place: 'communication', direction: 'in' },
  communication: { place: 'communication' },
  call: { place: 'call' },
  meeting: { place: 'meeting' },
  note: { place: 'note' },
  hearing: { place: 'note' },
}

const DIRECTIONS: Readonly<Record<string, 'in' | 'out'>> = {
  in: 'in',
  inbound: 'in',
  incoming: 'in',
  incoming_email: 'in',
  received: 'in',
  out: 'out',
  outbound: 'out',
  outgoing: 'out',
  email: 'out',
  sent: 'out',
}

/** What holds the text and the direction of each kind of activity; mail keeps its plain version apart. */
const PROPERTIES: Readonly<Record<EngagementKind, { text: string; in: Json; out: Json }>> = {
  email: {
    text: 'hs_email_html',
    in: { hs_email_direction: 'INCOMING_EMAIL', hs_email_status: 'SENT' },
    out: { hs_email_direction: 'EMAIL', hs_email_status: 'SENT' },
  },
  communication: {
    text: 'hs_communication_body',
    in: { hs_communication_direction: 'INBOUND' },
    out: { hs_communication_direction: 'OUTBOUND' },
  },
  call: {
    text: 'hs_call_body',
    in: { hs_call_direction: 'INBOUND' },
    out: { hs_call_direction: 'OUTBOUND' },
  },
  meeting: { text: 'hs_meeting_body', in: {}, out: {} },
  note: { text: 'hs_note_body', in: {}, out: {} },
}

/** What a text adds to a lead: properties of the contact, or an engagement. */
export interface TextParts {
  readonly contact: { readonly properties: Json; readonly propertiesWithHistory: Json }
  readonly engagements: readonly Json[]
}

const NO_CONTACT = { properties: {}, propertiesWithHistory: {} }

/** @throws Error for a source or a direction that nobody knows */
export function textParts(row: Json, text: string, at: number): TextParts {
  const name = toText(row.source)?.toLowerCase() ?? 'form'
  const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined
  if (source === undefined) throw new Error(`unknown source: ${name}`)
  const direction = directionOf(row.direction) ?? source.direction
  const { place } = source
  if (place === 'form') {
    const history = { message: [{ value: text, timestamp: at }] }
    return { contact: { properties: { message: text }, propertiesWithHistory: history }, engagements: [] }
  }
  const { text: html, ...ways } = PROPERTIES[place]
  const way = direction === undefined ? {} : ways[direction]
  const properties = { hs_timestamp: at, ...way, ...bodyOf(place, html, text) }
  return { contact: NO_CONTACT, engagements: [{ kind: place, id: '1', properties }] }
}

function directionOf(value: unknown): 'in' | 'out' | undefined {
  const name = toText(value)?.toLowerCase()
  if (name === undefined) return undefined
  const direction = Object.hasOwn(DIRECTIONS, name) ? DIRECTIONS[name] : undefined
  if (direction === undefined) throw new Error(`unknown direction: ${name}`)
  return direction
}

const HTML = /<\/?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|table|tr|td|blockquote|html|body)(?=[\s/>])/i

/** HubSpot keeps bodies as HTML: plain text with a `<` or `&` in it must come out as it was. */
function bodyOf(place: EngagementKind, html: string, text: string): Json {
  if (HTML.test(text)) return { [html]: text }
  if (place === 'email') return { hs_email_text: text }
  return { [html]: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
}
