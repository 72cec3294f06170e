// The leads that are with sales, by search: at most 500, which is more than anybody works through.
import { type Fact, known, unavailable } from '@/lib/domain/fact'
import { namesIn } from '@/lib/domain/fields/fields'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { Company, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { factOf, withoutScope } from '../mapping/fact-of'
import { toId } from '../mapping/parse'
import { type Places, shownPlaces } from '../mapping/places'
import { COMPANY_PROPERTIES, ROLL_UPS } from '../mapping/property-names'
import type { HubSpotObject } from '../mapping/schemas'
import { toHandoff } from '../mapping/to-handoff'
import { toCompany, toContact } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
import { MAX_BATCH, readBatch } from '../transport/batch-read'
import {
  type CallOptions,
  createObjectsClient,
  FilterOperatorEnum,
  type ObjectsClient,
} from '../transport/client'
import type { Transport } from '../transport/request'
import { searchPages } from '../transport/search-page'
import { readTouchLists, type Sought, type TouchFacts } from './touch-lists'

export interface QueueRequest {
  readonly portalId: string
  /** Null: everybody's. */
  readonly ownerId: string | null
  readonly names: HandoffProperties
  readonly places: Places
  readonly owners: ReadonlyMap<string, string>
  /** Null: not known, and everything is tried. */
  readonly scopes: readonly string[] | null
  readonly observedAt: number
}

export interface QueuePage {
  readonly leads: readonly LeadSnapshot[]
  /** How many there are in all, as HubSpot counts them; null when it does not say. */
  readonly total: number | null
  /** False: there are more than these. */
  readonly whole: boolean
}

const MOST = 500
/** An answer may hold fewer than it was asked for; one that never ends is left unfinished. */
const MOST_PAGES = 5

/** HubSpot's own property of a contact: the id of the primary company. */
const ASSOCIATED_COMPANY = 'associatedcompanyid'

const PROPERTIES = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'company',
  ASSOCIATED_COMPANY,
  'hubspot_owner_id',
  'hs_latest_source',
  'hs_analytics_source',
  'recent_conversion_event_name',
  'recent_conversion_date',
  ...Object.values(ROLL_UPS),
  'num_contacted_notes',
]

/** Not asked for: what HubSpot's own dates say decides whether somebody has to look. */
const UNREAD = unavailable('loading')
/** An answer without those dates says nothing: somebody has to look. */
const UNTOLD = unavailable('request_failed')

/**
 * What is handed off or accepted, the oldest handoff first. Contact and handoff are read, and in one request more the companies of the first
 * hundred; HubSpot's own dates say for which leads the activities are to be read. New changes appear after some seconds.
 * @throws as `Transport.send`
 */
export async function searchQueue(client: ObjectsClient, request: QueueRequest): Promise<QueuePage> {
  const { ownerId, names, places } = request
  // A long text that the queue does not show.
  const { signalReviews, ...shown } = names
  const { In, Eq } = FilterOperatorEnum
  const filters = [
    { propertyName: names.status, operator: In, values: ['handed_off', 'accepted'] },
    ...(ownerId === null ? [] : [{ propertyName: 'hubspot_owner_id', operator: Eq, value: ownerId }]),
  ]
  const search = {
    filterGroups: [{ filters }],
    properties: [...new Set([...PROPERTIES, ...shownPlaces(places), ...(Object.values(shown) as string[])])],
    sorts: [names.handedOffAt],
  }
  const bounds = { most: MOST_PAGES, enough: MOST + 1 }
  const { list, whole, total } = await searchPages(client, 'contacts', search, bounds)
  const all = whole && list.length <= MOST && (total ?? 0) <= list.length
  const shownLeads = list.slice(0, MOST)
  const companies = await companiesOf(client, request, shownLeads)
  return { leads: shownLeads.map((one) => toLead(one, request, companies)), total, whole: all }
}

/** The companies by id. A refused token is thrown; any other failure is a fact, and the contact's own words stand in. */
function companiesOf(
  client: ObjectsClient,
  { scopes, places: { fields } }: QueueRequest,
  found: readonly HubSpotObject[],
): Promise<Fact<Companies>> {
  const ids = [...new Set(found.flatMap((contact) => companyIdOf(contact) ?? []))].slice(0, MAX_BATCH)
  const granted = scopes === null ? null : new Set(scopes)
  if (!mayBeGranted(granted, 'companies')) return Promise.resolve(withoutScope('companies'))
  if (ids.length === 0) return Promise.resolve(UNREAD)
  const properties = [...new Set([...COMPANY_PROPERTIES, ...namesIn(fields, 'company')])]
  return factOf(
    readBatch(client, 'companies', ids, properties).then(({ objects }) =>
      known(new Map(objects.map((object) => [object.id, toCompany(object, fields)]))),
    ),
    'companies',
  )
}

type Companies = ReadonlyMap<string, Company>

function companyOf(contact: HubSpotObject, companies: Fact<Companies>): Fact<Company> {
  if (companies.state !== 'known') return companies
  const company = companies.value.get(companyIdOf(contact) ?? '')
  return company === undefined ? UNREAD : known(company)
}

const companyIdOf = ({ properties }: HubSpotObject) => toId(properties[ASSOCIATED_COMPANY])

function toLead(found: HubSpotObject, request: QueueRequest, companies: Fact<Companies>): LeadSnapshot {
  const { portalId, names, places, owners, observedAt } = request
  const touches = Object.hasOwn(found.properties, 'notes_last_contacted') ? UNREAD : UNTOLD
  return {
    ref: { portalId, contactId: found.id },
    observedAt,
    contact: toContact(found, places, owners),
    handoff: toHandoff(found, names),
    company: companyOf(found, companies),
    colleagues: UNREAD,
    engagements: { call: touches, email: touches, meeting: touches, communication: touches, note: UNREAD },
    formSubmissions: UNREAD,
    eventParticipations: UNREAD,
  }
}

/** The most requests that one look may take: the poll comes every five minutes, and people's own requests go first. */
const MOST_LOOK_REQUESTS = 36

/** What can be a first contact of these leads, as many as 36 requests allow, in this order. @throws AbortedError, TokenRefusedError */
export function readTouchesFor(
  transport: Transport,
  { scopes }: { readonly scopes: readonly string[] | null },
  sought: readonly Sought[],
): Promise<ReadonlyMap<string, TouchFacts>> {
  const call: CallOptions = { priority: 'background' }
  const granted = scopes === null ? null : new Set(scopes)
  const closed = mayBeGranted(granted, 'emails') ? [] : [['email', SCOPE_OF.emails] as const]
  return readTouchLists(
    {
      transport,
      client: createObjectsClient(transport, call),
      call,
      closed: new Map(closed),
      ask: (question) => question(),
      failuresAreFacts: true,
      most: MOST_LOOK_REQUESTS,
    },
    sought,
  )
}
