// The handoffs of a span of time, by search: the latest ones, and how many there are in all.
import * as z from 'zod/mini'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { HandoffRow, HandoffSample } from '@/lib/domain/health/facts'
import type { MonthBounds } from '@/lib/domain/review/month'
import { hubspotObject, parsed } from '../mapping/schemas'
import { ROW_DATES, ROW_KEYS, toHandoffRow } from '../mapping/to-handoff-row'
import { asked, createObjectsClient, FilterOperatorEnum } from '../transport/client'
import type { Transport } from '../transport/request'

const PAGE = 200
/** 1,000 handoffs tell every share to a few percent, and cost one second of HubSpot's search limit. */
const MOST_PAGES = 5

const page = z.object({
  total: z.catch(z.number(), 0),
  results: z.array(hubspotObject),
  paging: z.catch(z.nullish(z.object({ next: z.nullish(z.object({ after: z.string() })) })), null),
})

/**
 * At most 1,000 contacts whose (latest) handoff lies in the span, the latest first. A contact handed off again since counts for the later
 * month. @throws as `Transport.send`; ValidationError where the portal lacks the property
 */
export async function searchHandoffs(
  transport: Transport,
  names: HandoffProperties,
  { from, to }: MonthBounds,
): Promise<Omit<HandoffSample, 'timeless'>> {
  const client = createObjectsClient(transport)
  const filter = {
    propertyName: names.handedOffAt,
    operator: FilterOperatorEnum.Between,
    value: String(from),
    highValue: String(to),
  }
  const rows = new Map<string, HandoffRow>()
  const strangers = new Set<string>()
  let total = 0
  let after: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const request = {
      filterGroups: [{ filters: [filter] }],
      properties: [...ROW_KEYS.map((key) => names[key]), ...ROW_DATES],
      sorts: [`-${names.handedOffAt}`],
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    }
    const found = parsed(page, await asked(client.search.doSearch('contacts', request)))
    total = Math.max(total, found.total)
    for (const one of found.results) {
      const row = toHandoffRow(one, names)
      // The index is some seconds late: what it found may have been handed off again.
      if (row !== null && row.handedOffAt >= from && row.handedOffAt <= to) rows.set(one.id, row)
      else strangers.add(one.id)
    }
    const next = found.paging?.next?.after
    if (next === undefined || next === after) break
    after = next
  }
  return { rows: [...rows.values()], total: Math.max(rows.size, total - strangers.size) }
}

/** How many leads of any month have a handoff status and no time of handoff. @throws as {@link searchHandoffs} */
export async function countTimeless(transport: Transport, names: HandoffProperties): Promise<number> {
  const { HasProperty, NotHasProperty } = FilterOperatorEnum
  const filters = [
    { propertyName: names.status, operator: HasProperty },
    { propertyName: names.handedOffAt, operator: NotHasProperty },
  ]
  const request = { filterGroups: [{ filters }], properties: [], limit: 1 }
  const answer = createObjectsClient(transport).search.doSearch('contacts', request)
  return parsed(page, await asked(answer)).total
}
