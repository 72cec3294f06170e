// Engagements by their ids: calls, emails, meetings, communications and notes, in batches.
import * as z from 'zod/mini'
import type { EngagementKind, ReadSpan } from '@/lib/domain/lead-snapshot'
import { asked, type ObjectsClient } from './client'
import { ENGAGEMENT_SOURCES, propertiesOf } from './engagement-kinds'
import { type HubSpotObject, hubspotObject, parsed } from './schemas'
import { byIdDescending } from './wire'

/** HubSpot's limit for one batch. */
const MAX_BATCH = 100
/** So many batches go out at once: beyond that a search answers sooner. */
const MOST_BATCHES = 3

/** Of so many engagements all are read by their ids. */
export const MOST_BY_ID = MAX_BATCH * MOST_BATCHES

export interface EngagementBatch {
  readonly objects: readonly HubSpotObject[]
  /** Others that were not read. */
  readonly omitted: number
  /** HubSpot did not count them. */
  readonly uncounted?: boolean
  readonly read?: readonly ReadSpan[]
}

const batch = z.object({
  results: z.array(hubspotObject),
  errors: z.catch(
    z.nullish(
      z.array(
        z.object({
          category: z.catch(z.nullish(z.string()), null),
          context: z.catch(z.nullish(z.record(z.string(), z.array(z.unknown()))), null),
        }),
      ),
    ),
    null,
  ),
})

/**
 * The engagements of these ids, the highest 300. Those that HubSpot says are gone are left out; those that are missing from an answer
 * without a word count as omitted.
 * @throws as `Transport.send`
 */
export async function readEngagements(
  client: ObjectsClient,
  kind: EngagementKind,
  ids: readonly string[],
): Promise<EngagementBatch> {
  const newest = [...ids].sort(byIdDescending).slice(0, MOST_BY_ID)
  const batches = Array.from({ length: Math.ceil(newest.length / MAX_BATCH) }, (_, index) =>
    newest.slice(index * MAX_BATCH, (index + 1) * MAX_BATCH),
  )
  const answers = await Promise.all(batches.map((inputs) => readBatch(client, kind, inputs)))
  const lost = answers.reduce((sum, { missing }) => sum + missing, 0)
  return { objects: answers.flatMap(({ objects }) => objects), omitted: ids.length - newest.length + lost }
}

async function readBatch(client: ObjectsClient, kind: EngagementKind, ids: readonly string[]) {
  const source = ENGAGEMENT_SOURCES[kind]
  const request = {
    inputs: ids.map((id) => ({ id })),
    properties: propertiesOf(source),
    propertiesWithHistory: [],
  }
  const { results, errors } = parsed(batch, await asked(client.batch.read(source.objectType, request)))
  const objects = new Map(results.map((object) => [object.id, object]))
  const gone = new Set(
    (errors ?? [])
      .filter(({ category }) => category === 'OBJECT_NOT_FOUND')
      .flatMap(({ context }) => (context?.ids ?? []).map(String)),
  )
  return {
    objects: ids.flatMap((id) => objects.get(id) ?? []),
    missing: ids.filter((id) => !objects.has(id) && !gone.has(id)).length,
  }
}
