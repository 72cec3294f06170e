// The touches of one busy contact since an instant, by search: the first two hundred, and up to when nothing is missing.
import type { Instant } from '@/lib/domain/fact'
import type { EngagementKind, EngagementList } from '@/lib/domain/lead-snapshot'
import { ENGAGEMENT_SOURCES, touchPropertiesOf } from '../mapping/engagement-kinds'
import { toInstant } from '../mapping/parse'
import { toEngagement } from '../mapping/to-activity'
import { FilterOperatorEnum, type ObjectsClient } from '../transport/client'
import { searchPage } from '../transport/search-page'

const TIME = 'hs_timestamp'

/** `omitted` counts at least one: what lies before `since` was not asked for. @throws as `Transport.send` */
export async function searchTouches(
  client: ObjectsClient,
  kind: EngagementKind,
  { contactId, since }: { readonly contactId: string; readonly since: Instant },
): Promise<EngagementList> {
  const source = ENGAGEMENT_SOURCES[kind]
  const { Eq, Gte } = FilterOperatorEnum
  const own = { propertyName: 'associations.contact', operator: Eq, value: contactId }
  const recent = { propertyName: TIME, operator: Gte, value: String(since) }
  // HubSpot logs our own mail as `EMAIL`: of a busy inbox only those can be a touch.
  const ours =
    kind === 'email' && source.direction !== null
      ? [{ propertyName: source.direction, operator: Eq, value: 'EMAIL' }]
      : []
  const { objects, total, after } = await searchPage(client, source.objectType, {
    filterGroups: [{ filters: [own, recent, ...ours] }],
    sorts: [TIME],
    properties: touchPropertiesOf(source),
  })
  const times = objects.map(({ properties }) => toInstant(properties[TIME]))
  const sorted = times.every((at, index) => at !== null && (index === 0 || at >= (times[index - 1] ?? at)))
  const last = times.at(-1) ?? since
  const whole = after === null && (total ?? 0) <= objects.length
  // The cut may fall within one instant: that instant is left out.
  const until = whole ? null : last - 1
  return {
    items: objects.map((object) => toEngagement(kind, object)),
    omitted: 1,
    uncounted: true,
    read: whole || sorted ? [{ from: since, until, touchesOnly: true }] : [],
  }
}
