// Engagements by their ids: calls, emails, meetings, communications and notes, in batches.
import type { EngagementKind, ReadSpan } from '@/lib/domain/lead-snapshot'
import { ENGAGEMENT_SOURCES, propertiesOf } from '../mapping/engagement-kinds'
import { byIdDescending } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import { MAX_BATCH, readBatch } from '../transport/batch-read'
import type { ObjectsClient } from '../transport/client'
import { inBatches } from '../transport/pages'

/** How many batches go out at once: beyond that a search answers sooner. */
const MOST_BATCHES = 3

/** Up to this many engagements are all read by their ids. */
export const MOST_BY_ID = MAX_BATCH * MOST_BATCHES

export interface EngagementBatch {
  readonly objects: readonly HubSpotObject[]
  /** Others that were not read. */
  readonly omitted: number
  /** HubSpot did not count them. */
  readonly uncounted?: boolean
  readonly read?: readonly ReadSpan[]
}

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
  const source = ENGAGEMENT_SOURCES[kind]
  const newest = [...ids].sort(byIdDescending).slice(0, MOST_BY_ID)
  const answers = await Promise.all(
    inBatches(newest, MAX_BATCH).map((inputs) =>
      readBatch(client, source.objectType, inputs, propertiesOf(source)),
    ),
  )
  const lost = answers.reduce((sum, { missing }) => sum + missing.length, 0)
  return { objects: answers.flatMap(({ objects }) => objects), omitted: ids.length - newest.length + lost }
}
