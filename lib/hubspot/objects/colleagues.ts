// The other contacts at a company: all of them up to a thousand, of a larger company also those whose title or role decides.

import type { HubSpotObject } from '../mapping/schemas'
import { FilterOperatorEnum, type ObjectsClient } from '../transport/client'
import { SEARCH_PAGE, type SearchPage, type SearchRequest, searchPage } from '../transport/search-page'

/** How many pages of 200 are read. */
const MOST_PAGES = 5

/** Words of titles that decide: HubSpot allows five groups of filters, and any of them may match. */
const TITLE_WORDS = ['*部長*', '*取締役*', '*社長*', '*director*', '*president*'] as const

export interface ColleagueSearch {
  readonly companyId: string
  /** Whose colleagues they are. */
  readonly contactId: string
  readonly properties: readonly string[]
}

export interface FoundColleagues {
  readonly objects: readonly HubSpotObject[]
  /** Others whom HubSpot counts at the company and who were not read. */
  readonly omitted: number
}

/**
 * The other contacts whose primary company this is. The first 200 come in one round trip, the rest in one more. New ones appear after some
 * seconds. @throws as `Transport.send`
 */
export async function searchColleagues(
  client: ObjectsClient,
  search: ColleagueSearch,
): Promise<FoundColleagues> {
  const request = requestOf(search)
  const first = await searchPage(client, 'contacts', request)
  const rest = first.after === null ? [] : await restOf(client, request, first)
  const found = new Map([first, ...rest].flatMap(({ objects }) => objects.map((one) => [one.id, one])))
  const total = Math.max(0, ...[first, ...rest].map(({ total }) => total ?? 0))
  const cut = [first, ...rest].at(-1)?.after !== null
  const deciding = cut ? await decidingOf(client, search) : []
  for (const one of deciding) found.set(one.id, one)
  return { objects: [...found.values()], omitted: Math.max(cut ? 1 : 0, total - found.size) }
}

function requestOf({ companyId, contactId, properties }: ColleagueSearch): SearchRequest {
  return {
    filterGroups: [{ filters: atCompany(companyId, contactId) }],
    sorts: ['hs_object_id'],
    properties: [...properties],
  }
}

function atCompany(companyId: string, contactId: string) {
  const { Eq, Neq } = FilterOperatorEnum
  return [
    { propertyName: 'associatedcompanyid', operator: Eq, value: companyId },
    { propertyName: 'hs_object_id', operator: Neq, value: contactId },
  ]
}

/** The pages after the first: all at once where HubSpot counts its places, else one after the other. */
async function restOf(
  client: ObjectsClient,
  request: SearchRequest,
  first: SearchPage,
): Promise<SearchPage[]> {
  const pages = Math.min(MOST_PAGES, Math.ceil((first.total ?? Number.POSITIVE_INFINITY) / SEARCH_PAGE))
  if (first.after === String(SEARCH_PAGE) && first.total !== null) {
    const places = Array.from({ length: pages - 1 }, (_, index) => String((index + 1) * SEARCH_PAGE))
    return Promise.all(places.map((after) => searchPage(client, 'contacts', { ...request, after })))
  }
  const found: SearchPage[] = []
  for (let after = first.after; after !== null && found.length < MOST_PAGES - 1; ) {
    const page = await searchPage(client, 'contacts', { ...request, after })
    found.push(page)
    after = page.after
  }
  return found
}

/** Of a company that is too large to read: who decides by the words of the title. Nothing rests on whether HubSpot finds them. */
async function decidingOf(
  client: ObjectsClient,
  { companyId, contactId, properties }: ColleagueSearch,
): Promise<readonly HubSpotObject[]> {
  const filterGroups = TITLE_WORDS.map((value) => ({
    filters: [
      ...atCompany(companyId, contactId),
      { propertyName: 'jobtitle', operator: FilterOperatorEnum.ContainsToken, value },
    ],
  }))
  return (await searchPage(client, 'contacts', { filterGroups, properties: [...properties] })).objects
}
