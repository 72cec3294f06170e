// What the tests of the queue share: a sandbox portal on Wednesday 2026-06-10, 11:00 JST, leads in it, and a service that looks at it.

import { createQueueLook, type QueueLookDeps } from '@/lib/background/queue-activities'
import { createQueueService, type QueueServiceDeps } from '@/lib/background/queue-service'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { QueueEntry } from '@/lib/domain/queue/queue'
import { firstContact } from '@/lib/domain/sla/first-contact'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { readTouchesFor, searchQueue } from '@/lib/hubspot/objects/queue'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import type { Connection } from '@/lib/storage/connection'
import type { LookedLeads } from '@/lib/storage/looked'
import { OWNERS } from '../../sandbox/portal/owners'
import { rollUp } from '../../sandbox/portal/roll-up'
import type { ObjectType } from '../../sandbox/portal/types'
import { PORTAL_ID, type Sandbox } from '../../sandbox/sandbox'
import { testClock, transportTo } from '../hubspot/harness'

/** Wednesday 2026-06-10, 11:00 JST. */
export const NOW = Date.parse('2026-06-10T02:00:00Z')
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Wednesday before: first contact was due on Friday the 5th. */
export const HANDED_OFF_AT = NOW - 7 * DAY
const iso = (at: number) => new Date(at).toISOString()

export type Values = Readonly<Record<string, string>>

/** A lead handed off to 森 a week ago, in time to be overdue; its id. */
export function addLead({ portal }: Sandbox, values: Values = {}, at = HANDED_OFF_AT): string {
  return portal.create(
    'contacts',
    {
      lastname: '見本',
      hubspot_owner_id: OWNERS.mori,
      hubspot_owner_assigneddate: iso(at),
      japan_handoff_status: 'handed_off',
      japan_handoff_at: iso(at),
      japan_handoff_count: '1',
      japan_sla_due_at: iso(at + 2 * DAY),
      ...values,
    },
    { at: at - DAY, indexed: true },
  ).id
}

/** An activity of the lead, at the given time, logged at once unless told otherwise; HubSpot's own dates move with it. */
export function addActivity(
  { portal }: Sandbox,
  contactId: string,
  type: ObjectType,
  at: number,
  values: Values,
  loggedAt = at,
): string {
  const made = portal.create(type, { hs_timestamp: iso(at), ...values }, { at: loggedAt, indexed: true })
  portal.associate('contacts', contactId, type, made.id)
  rollUp(portal, contactId)
  return made.id
}

type More = Partial<QueueServiceDeps> & { readonly token?: string; readonly looking?: Partial<QueueLookDeps> }

/** A service on the sandbox whose looks are real; what it told the outside is in `seen`. */
export function queueService(sandbox: Sandbox, more: More = {}) {
  const { token = sandbox.tokens.full, looking, ...deps } = more
  const clock = testClock(NOW)
  /** The service's own clock. */
  const here = { at: NOW }
  const transport = transportTo(sandbox, token, { clock })
  const seen = {
    badges: [] as number[],
    reminded: [] as QueueEntry[],
    noticed: [] as (readonly [string, number])[],
    news: 0,
    refused: 0,
    looked: {} as LookedLeads,
    keys: [] as readonly string[],
  }
  const look = createQueueLook({
    readTouches: (connection, sought) => readTouchesFor(transport, connection, sought),
    readLooked: async () => structuredClone(seen.looked),
    writeLooked: async (looked) => {
      seen.looked = structuredClone(looked)
    },
    forgetLooked: async () => {
      seen.looked = {}
    },
    noticeFirstContact: async (lead: LeadSnapshot) => {
      const found = lead.handoff.state === 'known' ? firstContact(lead, lead.handoff.value, NOW) : null
      if (found !== null) seen.noticed.push([lead.ref.contactId, found.at])
    },
    ...looking,
  })
  const search: QueueServiceDeps['search'] = (_, ownerId) =>
    searchQueue(createObjectsClient(transport), {
      places: HUBSPOT_ONLY,
      portalId: PORTAL_ID,
      ownerId,
      names: HANDOFF_PROPERTIES,
      owners: new Map([[OWNERS.mori, '森 健太']]),
      scopes: null,
      observedAt: NOW,
    })
  const made = createQueueService({
    connection: async () =>
      ({ state: 'connected', portalId: PORTAL_ID, uiDomain: 'app.hubspot.com', scopes: null }) as Connection,
    hasHostAccess: async () => true,
    ownerId: async () => OWNERS.mori,
    search,
    definition: async () => DEFAULT_DEFINITION,
    look,
    onNews: () => seen.news++,
    showBadge: (urgent) => seen.badges.push(urgent),
    remind: async (entry) => {
      seen.reminded.push(entry)
    },
    readReminded: async () => seen.keys,
    writeReminded: async (keys) => {
      seen.keys = keys
    },
    onTokenRefused: async () => {
      seen.refused++
    },
    now: () => here.at,
    clockOffsetMs: () => 0,
    ...deps,
  })
  return { ...made, look, search, seen, clock: here }
}

/** What was asked beside the search for the queue itself. */
export const looksIn = ({ requests }: Sandbox) =>
  requests.filter(
    ({ path }) =>
      path.includes('/associations/') ||
      /batch\/read|(calls|emails|meetings|communications)\/search/.test(path),
  )
