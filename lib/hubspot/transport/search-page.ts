// Searches: one page with what HubSpot counts in all, and page after page within reason.
import * as z from 'zod/mini'
import { type HubSpotObject, hubspotObject, nextOf, paging, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from './client'
import { type Bounds, byId, type PagedList, readPages } from './pages'

/** HubSpot's largest page of a search. */
export const SEARCH_PAGE = 200

const page = z.object({
  total: z.catch(z.nullable(z.number()), null),
  results: z.array(hubspotObject),
  paging,
})

type Request = Parameters<ObjectsClient['search']['doSearch']>[1]
export type SearchRequest = Omit<Request, 'limit'> & Partial<Pick<Request, 'limit'>>

export interface SearchPage {
  readonly objects: readonly HubSpotObject[]
  /** As HubSpot counts them; null when it does not say. */
  readonly total: number | null
  /** Where the next page begins; null when this is the last one. */
  readonly after: string | null
}

/** Asks for one page, of 200 where the request names no limit. Changes of the last seconds may be missing. @throws as `Transport.send` */
export async function searchPage(
  client: ObjectsClient,
  type: string,
  request: SearchRequest,
): Promise<SearchPage> {
  const answer = await asked(client.search.doSearch(type, { limit: SEARCH_PAGE, ...request }))
  const found = parsed(page, answer)
  return { objects: found.results, total: found.total, after: nextOf(found.paging) }
}

/** What several pages found, each object once, with the highest count that HubSpot named. */
export interface FoundObjects extends PagedList<HubSpotObject> {
  readonly total: number | null
}

/** Asks for page after page; an object that changes meanwhile may come twice, and counts once. @throws as `Transport.send` */
export async function searchPages(
  client: ObjectsClient,
  type: string,
  request: SearchRequest,
  bounds: Omit<Bounds<HubSpotObject>, 'key'>,
): Promise<FoundObjects> {
  let total: number | null = null
  const read = async (after: string | undefined) => {
    const found = await searchPage(client, type, after === undefined ? request : { ...request, after })
    if (found.total !== null) total = Math.max(total ?? 0, found.total)
    return { items: found.objects, next: found.after }
  }
  const found = await readPages(read, { ...bounds, key: byId })
  return { ...found, total }
}
