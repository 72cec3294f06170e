// Engagements, form submissions and event participations in the product's words.
import { talked } from '@/lib/domain/call-outcome'
import { EMPTY, type Fact, known, partOf, unavailable } from '@/lib/domain/fact'
import type {
  Engagement,
  EngagementKind,
  EngagementList,
  EventParticipation,
  FormSubmission,
} from '@/lib/domain/lead-snapshot'
import { labelOf } from '../objects/dispositions'
import type { EngagementBatch } from '../objects/engagements'
import { parseSubmissions } from '../objects/forms'
import type { Participations } from '../objects/marketing-events'
import { ENGAGEMENT_SOURCES, type EngagementSource } from './engagement-kinds'
import { toInstant, toNumber, toPlainText, toText } from './parse'
import { FORM_SUBMISSIONS } from './property-names'
import type { HubSpotObject } from './schemas'

const DIRECTIONS: Readonly<Record<string, Engagement['direction']>> = {
  OUTBOUND: 'outbound',
  INBOUND: 'inbound',
  EMAIL: 'outbound',
  INCOMING_EMAIL: 'inbound',
}

/** HubSpot's record sources that are not a person's doing. */
const AUTOMATIC_SOURCES: ReadonlySet<string> = new Set([
  'AUTOMATION_PLATFORM',
  'WORKFLOWS',
  'SEQUENCES',
  'BOT',
])

const upper = (value: unknown) => toText(value)?.toUpperCase() ?? null

function textOf({ properties: p }: HubSpotObject, source: EngagementSource): string | null {
  const texts = source.html.map((name) => toPlainText(p[name])).filter((text) => text !== null)
  if (texts.length > 0) return toText(texts.join('\n\n'))
  return source.plain === undefined ? null : toText(p[source.plain])
}

/** A meeting whose slot the buyer took from a link. */
const BOOKED_BY_BUYER = 'MEETINGS_PUBLIC'

const NO_LABELS: ReadonlyMap<string, string> = new Map()

/** One engagement. `dispositions`: the portal's labels of call outcomes by id. */
export function toEngagement(
  kind: EngagementKind,
  object: HubSpotObject,
  dispositions: ReadonlyMap<string, string> = NO_LABELS,
): Engagement {
  const source = ENGAGEMENT_SOURCES[kind]
  const { properties: p } = object
  const read = (name: string | undefined) => (name === undefined ? null : (p[name] ?? null))
  const automatic =
    toText(read(source.sequence)) !== null || AUTOMATIC_SOURCES.has(upper(p.hs_object_source) ?? '')
  return {
    id: object.id,
    kind,
    at: toInstant(p.hs_timestamp),
    loggedAt: toInstant(p.hs_createdate) ?? toInstant(object.createdAt),
    startsAt: toInstant(read(source.startsAt)),
    direction: DIRECTIONS[upper(read(source.direction)) ?? ''] ?? 'unknown',
    status: upper(read(source.status)),
    automatic,
    connected:
      kind === 'call'
        ? talked(
            labelOf(toText(read(source.disposition)), dispositions),
            toNumber(read(source.duration)),
            upper(read(source.status)),
          )
        : null,
    bookedByBuyer: upper(read(source.bookedFrom)) === BOOKED_BY_BUYER,
    channel: upper(read(source.channel)),
    subject: toText(read(source.subject)),
    text: textOf(object, source),
    ownerId: toText(p.hubspot_owner_id),
  }
}

/** The engagements of one kind, newest first, with how much of them was read. */
export function toEngagements(
  kind: EngagementKind,
  { objects, omitted, uncounted = false, read = [] }: EngagementBatch,
  dispositions?: ReadonlyMap<string, string>,
): Fact<EngagementList> {
  const items = objects.map((object) => toEngagement(kind, object, dispositions))
  if (items.length === 0 && omitted === 0) return EMPTY
  items.sort((a, b) => (b.at ?? b.loggedAt ?? 0) - (a.at ?? a.loggedAt ?? 0))
  if (omitted === 0) return known({ items, omitted })
  return known({ items, omitted, ...(uncounted ? { uncounted } : {}), ...(read.length > 0 ? { read } : {}) })
}

/** The submitted forms, newest first. `formNames`: names by form id. */
export function toSubmissions(
  { properties }: HubSpotObject,
  formNames: ReadonlyMap<string, string>,
): Fact<readonly FormSubmission[]> {
  if (!Object.hasOwn(properties, FORM_SUBMISSIONS)) return unavailable('property_missing', FORM_SUBMISSIONS)
  const value = properties[FORM_SUBMISSIONS] ?? ''
  const found = parseSubmissions(value)
  if (found.length === 0) return value.trim() === '' ? EMPTY : partOf([])
  return known(found.map(({ formId, at }) => ({ formId, formName: formNames.get(formId) ?? null, at })))
}

const STATES: Readonly<Record<string, EventParticipation['state']>> = {
  ATTENDED: 'attended',
  REGISTERED: 'registered',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
  NO_SHOW: 'no_show',
}

/** The marketing events, newest first. */
export function toParticipations({ results, whole }: Participations): Fact<readonly EventParticipation[]> {
  if (results.length === 0) return whole ? EMPTY : partOf([])
  const found = results.map(({ properties, associations }): EventParticipation => {
    const state = STATES[upper(properties.attendanceState) ?? ''] ?? 'unknown'
    const eventName = toText(associations?.marketingEvent?.name) ?? ''
    return { eventName, at: toInstant(properties.occurredAt), state }
  })
  found.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
  return whole ? known(found) : partOf(found)
}
