// One batch read of objects, and which of those asked for are missing without HubSpot saying that they are gone.
import * as z from 'zod/mini'
import { type HubSpotObject, hubspotObject, orNull, parsed, text } from '../mapping/schemas'
import { asked, type ObjectsClient } from './client'

/** HubSpot's limit for one batch. */
export const MAX_BATCH = 100

const context = orNull(z.record(z.string(), z.array(z.unknown())))
const one = orNull(z.object({ category: text, subCategory: text, context }))

/** What a batch says of the parts that it lacks. */
export const batchErrors = z.object({ errors: orNull(z.array(one)), numErrors: orNull(z.number()) })
const batch = z.extend(batchErrors, { results: z.array(hubspotObject) })

/** The ids that HubSpot says it has nothing for; another error, or none, says nothing. */
export function nothingThere(found: z.output<typeof batchErrors>): ReadonlySet<string> {
  const named = (found.errors ?? []).filter(
    (error) =>
      error?.category === 'OBJECT_NOT_FOUND' ||
      error?.subCategory === 'crm.associations.NO_ASSOCIATIONS_FOUND',
  )
  return new Set(named.flatMap((error) => Object.values(error?.context ?? {}).flat()).map(String))
}

export interface BatchAnswer {
  readonly objects: readonly HubSpotObject[]
  /** Those that are neither in the answer nor said to be gone. */
  readonly missing: readonly string[]
  /** HubSpot says that parts of the answer are missing. */
  readonly partial: boolean
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
    partial: (found.errors ?? []).length > 0 || (found.numErrors ?? 0) > 0,
  }
}
