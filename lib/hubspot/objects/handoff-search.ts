// The handoffs of a span of time, by search: the latest ones, and how many there are in all.
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HandoffSample } from '@/lib/domain/health/facts'
import type { MonthBounds } from '@/lib/domain/review/month'
import { ROLL_UPS } from '../mapping/property-names'
import { ROW_KEYS, toHandoffRow } from '../mapping/to-handoff-row'
import { createObjectsClient, FilterOperatorEnum } from '../transport/client'
import type { Transport } from '../transport/request'
import { searchPage, searchPages } from '../transport/search-page'

/** 1,000 handoffs tell every share to a few percent, and cost one second of HubSpot's search limit. */
const MOST_PAGES = 5

/**
 * At most 1,000 contacts whose (latest) handoff lies in the span, the latest first. A contact handed off again since counts for the later
 * month. @throws as `Transport.send`; ValidationError where the portal lacks the property
 */
export async function searchHandoffs(
  transport: Transport,
  names: HandoffProperties,
  { from, to }: MonthBounds,
): Promise<Omit<HandoffSample, 'timeless'>> {
  const filter = {
    propertyName: names.handedOffAt,
    operator: FilterOperatorEnum.Between,
    value: String(from),
    highValue: String(to),
  }
  const request = {
    filterGroups: [{ filters: [filter] }],
    properties: [...ROW_KEYS.map((key) => names[key]), ...Object.values(ROLL_UPS)],
    sorts: [`-${names.handedOffAt}`],
  }
  const found = await searchPages(createObjectsClient(transport), 'contacts', request, { most: MOST_PAGES })
  // The index is some seconds late: what it found may have been handed off again.
  const rows = found.list.flatMap((object) => {
    const row = toHandoffRow(object, names)
    return row !== null && row.handedOffAt >= from && row.handedOffAt <= to ? [row] : []
  })
  const strangers = found.list.length - rows.length
  return { rows, total: Math.max(rows.length, (found.total ?? 0) - strangers) }
}

/** How many leads of any month have a handoff status and no time of handoff. @throws as {@link searchHandoffs} */
export async function countTimeless(transport: Transport, names: HandoffProperties): Promise<number> {
  const { HasProperty, NotHasProperty } = FilterOperatorEnum
  const filters = [
    { propertyName: names.status, operator: HasProperty },
    { propertyName: names.handedOffAt, operator: NotHasProperty },
  ]
  const request = { filterGroups: [{ filters }], properties: [], limit: 1 }
  return (await searchPage(createObjectsClient(transport), 'contacts', request)).total ?? 0
}
