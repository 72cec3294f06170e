// What the portal no longer has, and what the pages have missed: counts are compared, and the range is halved where they differ.
import type { Instant } from '@/lib/domain/fact'
import { inBatches } from '../transport/pages'
import { contactPages, handedOffIn, PAGE, searchContacts } from './contact-search'
import { readContacts } from './history-read'
import type { ScanContext } from './scan-context'

/** A search that is behind disagrees everywhere: anything beyond this is left to the next look. */
const MOST_SEARCHES = 200

/**
 * Finds the contacts that are here but not in the portal's month any more (deleted, merged, the date taken away), and those that are
 * there but not here; reads them again by id. One search when nothing is amiss.
 */
export async function reconcileDeletions(context: ScanContext): Promise<void> {
  const { client, store, request, span } = context
  const { portalId, month, names } = request
  let searches = 0

  async function compare(from: Instant, to: Instant): Promise<void> {
    if (searches++ >= MOST_SEARCHES) return
    const here = await store.countPresent(portalId, month, from, to)
    const small = here <= PAGE
    const group = [handedOffIn(names, from, to)]
    const found = await context.search(() => searchContacts(client, group, [], '0', small ? PAGE : 1))
    if (found.total === here) return
    if ((small && found.next === null) || from === to) return repair(from, to)
    const middle = Math.floor((from + to) / 2)
    await compare(from, middle)
    await compare(middle + 1, to)
  }

  async function repair(from: Instant, to: Instant): Promise<void> {
    const there = new Set<string>()
    for await (const { contacts } of contactPages(context, [handedOffIn(names, from, to)], []))
      for (const { id } of contacts) there.add(id)
    const here = new Set(await store.presentIds(portalId, month, from, to))
    const differing = [...there.symmetricDifference(here)]
    for (const ids of inBatches(differing, PAGE)) {
      const contacts = await readContacts(context, ids)
      await context.keep(() => ({}), { contacts })
    }
  }

  await compare(span.from, span.to)
}
