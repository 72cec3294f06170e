// First contact from the log, for the records that only have HubSpot's roll-up: which engagements there are, then when they were.
import * as z from 'zod/mini'
import type { Instant } from '@/lib/domain/fact'
import type { EngagementKind } from '@/lib/domain/lead-snapshot'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { StoredRecord } from '@/lib/domain/review/scan-file'
import { SCOPE_OF } from '@/lib/domain/scopes'
import { touchOf } from '@/lib/domain/sla/touches'
import { asked } from '../client'
import { ENGAGEMENT_SOURCES } from '../engagement-kinds'
import { ScopeMissingError } from '../errors'
import { type HubSpotObject, hubspotObject, objectList, parsed } from '../schemas'
import { mayBeGranted } from '../scopes'
import { toEngagement } from '../to-activity'
import { byIdDescending } from '../wire'
import type { ScanContext } from './scan-context'

/** So many records in one go; HubSpot takes 100 ids in a batch. */
export const TOUCH_BATCH = 100
/** Of one kind and contact, the newest so many: more is no sales contact. */
const MOST_EACH = 100

const KINDS = ['call', 'email', 'meeting', 'communication'] as const satisfies readonly EngagementKind[]

const links = z.object({
  results: z.array(
    z.object({
      from: z.object({ id: hubspotObject.shape.id }),
      to: z.array(z.object({ toObjectId: hubspotObject.shape.id })),
    }),
  ),
})

/** When touches of one kind were, by contact; null: they cannot be read. */
type Touches = ReadonlyMap<string, readonly Instant[]> | null

/** The ids of one kind's engagements, by contact. */
async function linksOf(context: ScanContext, kind: EngagementKind, contactIds: readonly string[]) {
  const path = `/crm/v4/associations/contacts/${ENGAGEMENT_SOURCES[kind].objectType}/batch/read`
  const body = { inputs: contactIds.map((id) => ({ id })) }
  const { json } = await context.ask(() =>
    context.transport.send({
      method: 'POST',
      path,
      body,
      safe: true,
      ...context.call,
    }),
  )
  return parsed(links, json).results.map(({ from, to }) => ({
    contactId: from.id,
    ids: to
      .map(({ toObjectId }) => toObjectId)
      .sort(byIdDescending)
      .slice(0, MOST_EACH),
  }))
}

/** What tells when an engagement was and whether it was a touch: never its text. */
function touchProperties(kind: EngagementKind): string[] {
  const { direction, status, channel, startsAt, sequence } = ENGAGEMENT_SOURCES[kind]
  const own = [direction, status, channel, startsAt, sequence].filter((name) => name !== null)
  return ['hs_timestamp', 'hs_createdate', 'hs_object_source', ...own]
}

async function touchesOf(
  context: ScanContext,
  kind: EngagementKind,
  contactIds: readonly string[],
): Promise<Touches> {
  const linked = await linksOf(context, kind, contactIds)
  const all = [...new Set(linked.flatMap(({ ids }) => ids))]
  const objects = new Map<string, HubSpotObject>()
  for (let from = 0; from < all.length; from += 100) {
    const answer = await context.ask(() =>
      asked(
        context.client.batch.read(ENGAGEMENT_SOURCES[kind].objectType, {
          inputs: all.slice(from, from + 100).map((id) => ({ id })),
          properties: touchProperties(kind),
          propertiesWithHistory: [],
        }),
      ),
    )
    for (const object of parsed(objectList, answer).results) objects.set(object.id, object)
  }
  const now = context.transport.serverNow()
  const timesOf = (id: string) => {
    const object = objects.get(id)
    const touch = object === undefined ? null : touchOf(toEngagement(kind, object), now)
    return touch !== null && 'at' in touch ? [touch.at] : []
  }
  return new Map(linked.map(({ contactId, ids }) => [contactId, ids.flatMap(timesOf)]))
}

/** One kind's touches, or null where the token may not see them; the scope is noted. */
async function touchesOrNone(
  context: ScanContext,
  kind: EngagementKind,
  ids: readonly string[],
): Promise<Touches> {
  const { grantedScopes } = context.request
  const closed = kind === 'email' && !mayBeGranted(grantedScopes, 'emails')
  const scope = kind === 'email' ? SCOPE_OF.emails : SCOPE_OF.contacts
  try {
    if (!closed && !context.file().lacking.includes(scope)) return await touchesOf(context, kind, ids)
  } catch (error) {
    if (!(error instanceof ScopeMissingError)) throw error
  }
  if (!context.file().lacking.includes(scope))
    await context.keep(({ lacking }) => ({ lacking: [...lacking, scope] }))
  return null
}

/**
 * The records with their first contact from the log. A log without a touch in the handoff means that there was none, unless a kind could
 * not be read: then the roll-up stands.
 */
export async function withTouches(
  context: ScanContext,
  stored: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  const ids = [...new Set(stored.map(({ record }) => record.contactId))]
  const kinds: Touches[] = []
  for (const kind of KINDS) kinds.push(await touchesOrNone(context, kind, ids))
  const now = context.transport.serverNow()
  const whole = kinds.every((touches) => touches !== null)
  return stored.map((one): StoredRecord => {
    const { contactId, handedOffAt } = one.record
    const times = kinds
      .flatMap((touches) => touches?.get(contactId) ?? [])
      .filter((at) => at >= handedOffAt && at <= now && (one.nextAt === null || at < one.nextAt))
    return { ...one, todo: null, record: { ...one.record, ...firstOf(times, whole, one.record) } }
  })
}

function firstOf(
  times: readonly Instant[],
  whole: boolean,
  record: HandoffRecord,
): Pick<HandoffRecord, 'firstContactAt' | 'firstContactFrom'> {
  if (times.length > 0) return { firstContactAt: Math.min(...times), firstContactFrom: 'engagement' }
  if (whole) return { firstContactAt: null, firstContactFrom: null }
  return { firstContactAt: record.firstContactAt, firstContactFrom: record.firstContactFrom }
}
