// One page of a search, with what HubSpot counts in all and where the next page begins.
import * as z from 'zod/mini'
import { type HubSpotObject, hubspotObject, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from './client'

/** HubSpot's largest page of a search. */
export const SEARCH_PAGE = 200

const page = z.object({
  total: z.catch(z.nullable(z.number()), null),
  results: z.array(hubspotObject),
  paging: z.catch(
    z.nullish(z.object({ next: z.nullish(z.object({ after: hubspotObject.shape.id })) })),
    null,
  ),
})

export type SearchRequest = Omit<Parameters<ObjectsClient['search']['doSearch']>[1], 'limit'>

export interface SearchPage {
  readonly objects: readonly HubSpotObject[]
  /** As HubSpot counts them; null when it does not say. */
  readonly total: number | null
  /** Where the next page begins; null when this is the last one. */
  readonly after: string | null
}

/** Asks for one page of at most 200. Changes of the last seconds may be missing. @throws as `Transport.send` */
export async function searchPage(
  client: ObjectsClient,
  type: string,
  request: SearchRequest,
): Promise<SearchPage> {
  const answer = await asked(client.search.doSearch(type, { ...request, limit: SEARCH_PAGE }))
  const { results, total, paging } = parsed(page, answer)
  return { objects: results, total, after: paging?.next?.after ?? null }
}
