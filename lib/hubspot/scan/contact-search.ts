// Searches for handed-off contacts: pages in the order of their ids, so that no change between two pages moves a contact from one to the other.

import type { Instant } from '@/lib/domain/fact'
import { namesIn } from '@/lib/domain/fields/fields'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { byIdDescending } from '../mapping/parse'
import type { Places } from '../mapping/places'
import { CONTACT_PROPERTIES } from '../mapping/property-names'
import type { HubSpotObject } from '../mapping/schemas'
import { FilterOperatorEnum, type ObjectsClient } from '../transport/client'
import { ResponseShapeError } from '../transport/errors'
import { SEARCH_PAGE, searchPage } from '../transport/search-page'
import { STAGE_DATES } from './conversion'
import type { ScanContext } from './scan-context'

export const PAGE = SEARCH_PAGE
/** HubSpot refuses a longer body: 3,000 characters; the filters need some of them. */
const ROOM_FOR_NAMES = 2_200
const ID = 'hs_object_id'
export const MODIFIED = 'lastmodifieddate'

export interface Filter {
  readonly propertyName: string
  readonly operator: FilterOperatorEnum
  readonly value?: string
  readonly highValue?: string
}

const { Between, Gt, Gte, Lte } = FilterOperatorEnum

/** Handed off in the span, both ends included. HubSpot takes times as milliseconds in text. */
export const handedOffIn = (names: HandoffProperties, from: Instant, to: Instant): Filter[] => [
  { propertyName: names.handedOffAt, operator: Between, value: String(from), highValue: String(to) },
]

/** Handed off after the span for at least the second time, and old enough for a handoff in it. */
export const handedOffAgainAfter = (names: HandoffProperties, to: Instant): Filter[] => [
  { propertyName: names.handedOffAt, operator: Gt, value: String(to) },
  { propertyName: names.count, operator: Gte, value: '2' },
  { propertyName: 'createdate', operator: Lte, value: String(to) },
]

/** Changed at or after `since`. */
export const changedSince = (since: Instant): Filter => ({
  propertyName: MODIFIED,
  operator: Gte,
  value: String(since),
})

/** What a record is made of. The rejection's note is never read. Where names are very long the last ones are left out. */
export function recordProperties(names: HandoffProperties, places: Places): string[] {
  const { rejectionNote, signalReviews, ...own } = names
  const all = [
    MODIFIED,
    ...(Object.values(own) as string[]),
    ...STAGE_DATES,
    places.score.property ?? '',
    ...CONTACT_PROPERTIES,
    signalReviews,
    ...namesIn(places.fields, 'contact'),
  ]
  let room = ROOM_FOR_NAMES
  return [...new Set(all)].filter((name) => {
    room -= name.length + 3
    return name !== '' && room >= 0
  })
}

export interface ContactPage {
  /** How many there are from here on, these included. */
  readonly total: number
  readonly contacts: readonly HubSpotObject[]
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null
}

/**
 * One page of contacts that any of the groups holds, by ascending id after `afterId`. Walking by id has no end at 10,000 results, and any
 * number of contacts may share an instant. @throws ResponseShapeError when HubSpot does not sort: better than a gap; as `Transport.send`
 */
export async function searchContacts(
  client: ObjectsClient,
  groups: readonly (readonly Filter[])[],
  properties: readonly string[],
  afterId: string,
  limit = PAGE,
): Promise<ContactPage> {
  const after: Filter[] = afterId === '0' ? [] : [{ propertyName: ID, operator: Gt, value: afterId }]
  const { total, objects } = await searchPage(client, 'contacts', {
    filterGroups: groups.map((filters) => ({ filters: [...filters, ...after] })),
    properties: [...properties],
    sorts: [ID],
    limit,
  })
  let last = afterId
  for (const { id } of objects) {
    if (byIdDescending(id, last) >= 0) throw new ResponseShapeError('contacts out of order')
    last = id
  }
  return { total: total ?? 0, contacts: objects, next: objects.length < limit ? null : last }
}

/** The pages after `afterId`, one after the other, each asked for when the one before is done with. @throws as {@link searchContacts} */
export async function* contactPages(
  { client, search }: ScanContext,
  groups: readonly (readonly Filter[])[],
  properties: readonly string[],
  afterId = '0',
): AsyncGenerator<ContactPage> {
  for (let after: string | null = afterId; after !== null; ) {
    const from: string = after
    const page: ContactPage = await search(() => searchContacts(client, groups, properties, from))
    yield page
    after = page.next
  }
}
