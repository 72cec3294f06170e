// More engagements of one kind than anybody reads: the newest, and those since the handoff, by search; with the spans that were read.
import type { Instant } from '@/lib/domain/fact'
import type { EngagementKind, ReadSpan } from '@/lib/domain/lead-snapshot'
import { ENGAGEMENT_SOURCES, propertiesOf } from '../mapping/engagement-kinds'
import { byIdDescending, toInstant } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import type { ObjectsClient } from '../transport/client'
import { type SearchPage, searchPage } from '../transport/search-page'
import { type EngagementBatch, readEngagements } from './engagements'
import { isSorted, ofContact, searchTouchPage, timesOf, touchSpan } from './touch-search'

const TIME = 'hs_timestamp'

export interface ManyRequest {
  readonly contactId: string
  /** The ids that came with the contact: one page, in any order. */
  readonly ids: readonly string[]
  /** HubSpot has more than those. */
  readonly more: boolean
  /** The handoff whose first contact is looked for; null when there is none. */
  readonly handedOffAt: Instant | null
  /** What happened since then is evidence. */
  readonly windowFrom: Instant
}

/**
 * Reads the newest 200, and in one more round trip what is missing of the evidence's window and of the touches since the handoff, 200
 * each. What HubSpot then still holds is counted, with the spans of which everything was read.
 * @throws as `Transport.send`
 */
export async function readManyEngagements(
  client: ObjectsClient,
  kind: EngagementKind,
  request: ManyRequest,
): Promise<EngagementBatch> {
  const { contactId, ids, more, handedOffAt, windowFrom } = request
  const source = ENGAGEMENT_SOURCES[kind]
  const newestFirst = {
    filterGroups: [{ filters: [ofContact(contactId)] }],
    sorts: [`-${TIME}`],
    properties: propertiesOf(source),
  }
  const newest = await searchPage(client, source.objectType, newestFirst)
  const reach = newestSpan([newest])
  const [older, sinceHandoff, late] = await Promise.all([
    newest.after !== null && !reaches(reach, windowFrom)
      ? searchPage(client, source.objectType, { ...newestFirst, after: newest.after })
      : null,
    newest.after !== null && handedOffAt !== null && !reaches(reach, handedOffAt)
      ? searchTouchPage(client, kind, contactId, handedOffAt)
      : null,
    unindexed(client, kind, ids, newest),
  ])
  const pages = older === null ? [newest] : [newest, older]
  const objects = new Map<string, HubSpotObject>()
  // The first of several wins: those of the newest pages have their texts.
  for (const object of [
    ...pages.flatMap((page) => page.objects),
    ...late.objects,
    ...(sinceHandoff?.objects ?? []),
  ])
    if (!objects.has(object.id)) objects.set(object.id, object)
  const total = Math.max(newest.total ?? 0, ids.length - late.gone + (more ? 1 : 0))
  // Search knows the last seconds late. If it lacks anything older, it does not know this contact well, and may lack more.
  const behind = late.omitted > 0 || late.objects.some((one) => !isNewer(one, newest))
  if (isEnd(pages) && !behind && (!more || objects.size > ids.length))
    return { objects: [...objects.values()], omitted: 0 }
  const spans =
    behind || isEnd(pages)
      ? []
      : [newestSpan(pages), sinceHandoff && touchSpan(sinceHandoff, handedOffAt ?? 0)]
  return {
    objects: [...objects.values()],
    omitted: Math.max(1, total - objects.size),
    uncounted: newest.total === null || behind,
    read: spans.filter((span) => span !== null),
  }
}

/** True when it happened after all that the page found. */
function isNewer(one: HubSpotObject, { objects }: SearchPage): boolean {
  const [at, newest] = [one, objects[0]].map((object) => toInstant(object?.properties[TIME]))
  return at != null && newest != null && at >= newest
}

/** True when these pages are all that the search has. */
function isEnd(pages: readonly SearchPage[]): boolean {
  const found = new Set(pages.flatMap(({ objects }) => objects.map(({ id }) => id))).size
  return pages.at(-1)?.after === null && (pages[0]?.total ?? 0) <= found
}

/**
 * Search knows the last seconds late: what came with the contact and was not found is read by id; of a list that goes on, only what is
 * newer than all that was found.
 */
async function unindexed(
  client: ObjectsClient,
  kind: EngagementKind,
  ids: readonly string[],
  newest: SearchPage,
): Promise<EngagementBatch & { readonly gone: number }> {
  const found = newest.objects.map(({ id }) => id).sort(byIdDescending)
  const known = new Set(found)
  const [highest] = found
  const wanted = ids.filter(
    (id) => !known.has(id) && (isEnd([newest]) || highest === undefined || byIdDescending(id, highest) < 0),
  )
  const read = wanted.length === 0 ? { objects: [], omitted: 0 } : await readEngagements(client, kind, wanted)
  return { ...read, gone: wanted.length - read.objects.length - read.omitted }
}

/** What the newest pages reach back to; null when HubSpot did not sort them. The cut may fall within one instant: that one is left out. */
function newestSpan(pages: readonly SearchPage[]): ReadSpan | null {
  const times = timesOf(pages.flatMap(({ objects }) => objects))
  if (!isSorted(times, (a, b) => a >= b)) return null
  const last = times.at(-1) ?? null
  return last === null ? null : { from: last + 1, until: null }
}

function reaches(span: ReadSpan | null, at: Instant): boolean {
  return span !== null && (span.from === null || span.from <= at)
}
