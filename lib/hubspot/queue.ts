// The leads that are with sales, by search: at most 500, which is more than anybody works through.

import * as z from 'zod/mini'
import { unavailable } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { asked, FilterOperatorEnum, type ObjectsClient } from './client'
import { hubspotObject, parsed } from './schemas'
import { toHandoff } from './to-handoff'
import { toContact } from './to-people'

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
  /** How many there are in all, as HubSpot counts them. */
  readonly total: number
}

const PAGE = 200
const MOST = 500

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
]

const page = z.object({
  total: z.catch(z.number(), 0),
  results: z.array(hubspotObject),
  paging: z.catch(z.nullish(z.object({ next: z.nullish(z.object({ after: z.string() })) })), null),
})

/** Not asked for: what HubSpot's own dates say decides whether somebody has to look. */
const UNREAD = unavailable('loading')

/**
 * What is handed off or accepted, the oldest handoff first. Only contact and handoff are read: touches come from HubSpot's roll-ups.
 * New changes appear after some seconds. @throws as `Transport.send`
 */
export async function searchQueue(client: ObjectsClient, request: QueueRequest): Promise<QueuePage> {
  const { ownerId, names } = request
  const { In, Eq } = FilterOperatorEnum
  const filters = [
    { propertyName: names.status, operator: In, values: ['handed_off', 'accepted'] },
    ...(ownerId === null ? [] : [{ propertyName: 'hubspot_owner_id', operator: Eq, value: ownerId }]),
  ]
  const leads: LeadSnapshot[] = []
  let after: string | undefined
  let total = 0
  do {
    const answer = await asked(
      client.search.doSearch('contacts', {
        filterGroups: [{ filters }],
        properties: [...PROPERTIES, ...(Object.values(names) as string[])],
        sorts: [names.handedOffAt],
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      }),
    )
    const found = parsed(page, answer)
    total = Math.max(total, found.total)
    leads.push(...found.results.map((one) => toLead(one, request)))
    const next = found.paging?.next?.after
    after = next === after ? undefined : next
  } while (after !== undefined && leads.length < MOST)
  return { leads: leads.slice(0, MOST), total }
}

function toLead(found: z.infer<typeof hubspotObject>, request: QueueRequest): LeadSnapshot {
  const { portalId, names, owners, observedAt } = request
  return {
    ref: { portalId, contactId: found.id },
    observedAt,
    contact: toContact(found, '', owners),
    handoff: toHandoff(found, names),
    company: UNREAD,
    colleagues: UNREAD,
    engagements: { call: UNREAD, email: UNREAD, meeting: UNREAD, communication: UNREAD, note: UNREAD },
    formSubmissions: UNREAD,
    eventParticipations: UNREAD,
  }
}
