// The leads that are with sales, by search: at most 500, which is more than anybody works through.

import * as z from 'zod/mini'
import { unavailable } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { hubspotObject, parsed } from '../mapping/schemas'
import { toHandoff } from '../mapping/to-handoff'
import { toContact } from '../mapping/to-people'
import { mayBeGranted } from '../setup/scopes'
import {
  asked,
  type CallOptions,
  createObjectsClient,
  FilterOperatorEnum,
  type ObjectsClient,
} from '../transport/client'
import type { Transport } from '../transport/request'
import { readTouchLists, type Sought, type TouchFacts } from './touch-lists'

export interface QueueRequest {
  readonly portalId: string
  /** Null: everybody's. */
  readonly ownerId: string | null
  readonly names: HandoffProperties
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

const PAGE = 200
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
  'hs_first_outreach_date',
  'notes_last_contacted',
  'hs_last_sales_activity_timestamp',
  'hs_latest_meeting_activity',
  'num_contacted_notes',
]

const page = z.object({
  total: z.catch(z.nullable(z.number()), null),
  results: z.array(hubspotObject),
  paging: z.catch(
    z.nullish(z.object({ next: z.nullish(z.object({ after: hubspotObject.shape.id })) })),
    null,
  ),
})

/** Not asked for: what HubSpot's own dates say decides whether somebody has to look. */
const UNREAD = unavailable('loading')
/** An answer without those dates says nothing: somebody has to look. */
const UNTOLD = unavailable('request_failed')

/**
 * What is handed off or accepted, the oldest handoff first. Only contact and handoff are read: HubSpot's own dates say for which leads
 * the activities are to be read. New changes appear after some seconds. @throws as `Transport.send`
 */
export async function searchQueue(client: ObjectsClient, request: QueueRequest): Promise<QueuePage> {
  const { ownerId, names } = request
  // A long text that the queue does not show.
  const { signalReviews, ...shown } = names
  const { In, Eq } = FilterOperatorEnum
  const filters = [
    { propertyName: names.status, operator: In, values: ['handed_off', 'accepted'] },
    ...(ownerId === null ? [] : [{ propertyName: 'hubspot_owner_id', operator: Eq, value: ownerId }]),
  ]
  const leads = new Map<string, LeadSnapshot>()
  let after: string | undefined
  let total: number | null = null
  let whole = false
  for (let count = 0; count < MOST_PAGES && leads.size <= MOST; count++) {
    const answer = await asked(
      client.search.doSearch('contacts', {
        filterGroups: [{ filters }],
        properties: [...PROPERTIES, ...(Object.values(shown) as string[])],
        sorts: [names.handedOffAt],
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      }),
    )
    const found = parsed(page, answer)
    if (found.total !== null) total = Math.max(total ?? 0, found.total)
    // A lead that changes meanwhile may come twice.
    for (const one of found.results) leads.set(one.id, toLead(one, request))
    const next = found.paging?.next?.after
    whole = next === undefined && leads.size <= MOST && (total ?? 0) <= leads.size
    if (next === undefined || next === after) break
    after = next
  }
  return { leads: [...leads.values()].slice(0, MOST), total, whole }
}

function toLead(found: z.infer<typeof hubspotObject>, request: QueueRequest): LeadSnapshot {
  const { portalId, names, owners, observedAt } = request
  const touches = Object.hasOwn(found.properties, 'notes_last_contacted') ? UNREAD : UNTOLD
  return {
    ref: { portalId, contactId: found.id },
    observedAt,
    contact: toContact(found, '', owners),
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
