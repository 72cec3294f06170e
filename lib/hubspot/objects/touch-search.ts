// The touches of one busy contact since an instant, by search: the first two hundred, and up to when nothing is missing.
import type { Instant } from '@/lib/domain/fact'
import type { EngagementKind, EngagementList, ReadSpan } from '@/lib/domain/lead-snapshot'
import { ENGAGEMENT_SOURCES, touchPropertiesOf } from '../mapping/engagement-kinds'
import { toInstant } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import { toEngagement } from '../mapping/to-activity'
import { FilterOperatorEnum, type ObjectsClient } from '../transport/client'
import { type SearchPage, searchPage } from '../transport/search-page'

const TIME = 'hs_timestamp'

/** The filter that holds the engagements of one contact. */
export const ofContact = (contactId: string) => ({
  propertyName: 'associations.contact',
  operator: FilterOperatorEnum.Eq,
  value: contactId,
})

/** When each happened, in the order in which they were found. */
export function timesOf(objects: readonly HubSpotObject[]): (Instant | null)[] {
  return objects.map(({ properties }) => toInstant(properties[TIME]))
}

/** True where every time is known and follows from the one before. */
export function isSorted(
  times: readonly (Instant | null)[],
  inOrder: (a: Instant, b: Instant) => boolean,
): boolean {
  return times.every((at, index) => {
    const before = index === 0 ? at : times[index - 1]
    return at !== null && before !== null && before !== undefined && inOrder(before, at)
  })
}

/** The first 200 touches of the contact since then, the earliest first. @throws as `Transport.send` */
export function searchTouchPage(
  client: ObjectsClient,
  kind: EngagementKind,
  contactId: string,
  since: Instant,
): Promise<SearchPage> {
  const source = ENGAGEMENT_SOURCES[kind]
  const { Eq, Gte } = FilterOperatorEnum
  const recent = { propertyName: TIME, operator: Gte, value: String(since) }
  // HubSpot logs our own mail as `EMAIL`: of a busy inbox only those can be a touch.
  const ours =
    kind === 'email' && source.direction !== undefined
      ? [{ propertyName: source.direction, operator: Eq, value: 'EMAIL' }]
      : []
  return searchPage(client, source.objectType, {
    filterGroups: [{ filters: [ofContact(contactId), recent, ...ours] }],
    sorts: [TIME],
    properties: touchPropertiesOf(source),
  })
}

/** The time of which the page holds every touch; null where it is cut and HubSpot did not sort it. */
export function touchSpan({ objects, after, total }: SearchPage, since: Instant): ReadSpan | null {
  if (after === null && (total ?? 0) <= objects.length) return { from: since, until: null, touchesOnly: true }
  const times = timesOf(objects)
  // The cut may fall within one instant: that instant is left out.
  const until = (times.at(-1) ?? since) - 1
  return isSorted(times, (a, b) => a <= b) ? { from: since, until, touchesOnly: true } : null
}

/** `omitted` counts at least one: what lies before `since` was not asked for. @throws as `Transport.send` */
export async function searchTouches(
  client: ObjectsClient,
  kind: EngagementKind,
  { contactId, since }: { readonly contactId: string; readonly since: Instant },
): Promise<EngagementList> {
  const page = await searchTouchPage(client, kind, contactId, since)
  const span = touchSpan(page, since)
  return {
    items: page.objects.map((object) => toEngagement(kind, object)),
    omitted: 1,
    uncounted: true,
    read: span === null ? [] : [span],
  }
}
