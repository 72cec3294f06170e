// Engagements: calls, emails, meetings, communications and notes, one batch per kind.
import type { EngagementKind } from '@/lib/domain/lead-snapshot'
import { asked, type ObjectsClient } from './client'
import { ENGAGEMENT_SOURCES, propertiesOf } from './engagement-kinds'
import { type HubSpotObject, objectList, parsed } from './schemas'
import { byIdDescending } from './wire'

/** HubSpot's limit for one batch. */
const MAX_BATCH = 100

export interface EngagementBatch {
  readonly objects: readonly HubSpotObject[]
  /** Older ones that were not asked for. */
  readonly omitted: number
}

/** The newest 100 of these engagements (ids grow with time). Those deleted meanwhile are left out. */
export async function readEngagements(
  client: ObjectsClient,
  kind: EngagementKind,
  ids: readonly string[],
): Promise<EngagementBatch> {
  const source = ENGAGEMENT_SOURCES[kind]
  const newest = [...ids].sort(byIdDescending).slice(0, MAX_BATCH)
  const request = {
    inputs: newest.map((id) => ({ id })),
    properties: propertiesOf(source),
    propertiesWithHistory: [],
  }
  const answer = await asked(client.batch.read(source.objectType, request))
  return { objects: parsed(objectList, answer).results, omitted: ids.length - newest.length }
}
