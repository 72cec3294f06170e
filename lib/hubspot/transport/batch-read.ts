// One batch read of objects, and which of those asked for are missing without HubSpot saying that they are gone.
import * as z from 'zod/mini'
import { type HubSpotObject, hubspotObject, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from './client'

/** HubSpot's limit for one batch. */
export const MAX_BATCH = 100

const errors = z.catch(
  z.nullish(
    z.array(
      z.object({
        category: z.catch(z.nullish(z.string()), null),
        subCategory: z.catch(z.nullish(z.string()), null),
        context: z.catch(z.nullish(z.record(z.string(), z.array(z.unknown()))), null),
      }),
    ),
  ),
  null,
)
const batch = z.object({ results: z.array(hubspotObject), errors })

/** What a batch says of the parts that it lacks. */
export const batchErrors = z.object({ errors })

/** The ids that HubSpot says it has nothing for; another error, or none, says nothing. */
export function nothingThere(found: z.output<typeof batchErrors>): ReadonlySet<string> {
  const named = (found.errors ?? []).filter(
    ({ category, subCategory }) =>
      category === 'OBJECT_NOT_FOUND' || subCategory === 'crm.associations.NO_ASSOCIATIONS_FOUND',
  )
  return new Set(
    named.flatMap(({ context }) =>
      Object.values(context ?? {})
        .flat()
        .map(String),
    ),
  )
}

export interface BatchAnswer {
  readonly objects: readonly HubSpotObject[]
  /** Those that are neither in the answer nor said to be gone. */
  readonly missing: readonly string[]
}

/** At most 100 objects by their ids. @throws as `Transport.send` */
export async function readBatch(
  client: ObjectsClient,
  type: string,
  ids: readonly string[],
  properties: string[],
): Promise<BatchAnswer> {
  const request = { inputs: ids.map((id) => ({ id })), properties, propertiesWithHistory: [] }
  const found = parsed(batch, await asked(client.batch.read(type, request)))
  const gone = nothingThere(found)
  const there = new Map(found.results.map((object) => [object.id, object]))
  return {
    objects: ids.flatMap((id) => there.get(id) ?? []),
    missing: ids.filter((id) => !there.has(id) && !gone.has(id)),
  }
}
