// The leads that are with sales, by search: at most 500, which is more than anybody works through.

import { unavailable } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { type Places, shownPlaces } from '../mapping/places'
import { ROLL_UPS } from '../mapping/property-names'
import type { HubSpotObject } from '../mapping/schemas'
import { toHandoff } from '../mapping/to-handoff'
import { toContact } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
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

const PROPERTIES = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'company',
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
 * What is handed off or accepted, the oldest handoff first. Only contact and handoff are read: HubSpot's own dates say for which leads
 * the activities are to be read. New changes appear after some seconds. @throws as `Transport.send`
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
  return { leads: list.slice(0, MOST).map((one) => toLead(one, request)), total, whole: all }
}

function toLead(found: HubSpotObject, request: QueueRequest): LeadSnapshot {
  const { portalId, names, places, owners, observedAt } = request
  const touches = Object.hasOwn(found.properties, 'notes_last_contacted') ? UNREAD : UNTOLD
  return {
    ref: { portalId, contactId: found.id },
    observedAt,
    contact: toContact(found, places, owners),
    handoff: toHandoff(found, names),
    company: UNREAD,
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
