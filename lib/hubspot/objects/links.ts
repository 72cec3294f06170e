// Which tasks and notes belong to a contact: the page that came with it, and the rest of a list that HubSpot cut.
import * as z from 'zod/mini'
import { toId } from '../mapping/parse'
import { type HubSpotObject, parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { NotFoundError, ScopeMissingError, TierError, ValidationError } from '../transport/errors'
import type { Transport } from '../transport/request'

export type ActivityType = 'tasks' | 'notes'

/** One page of links. */
export interface LinkList {
  readonly ids: readonly string[]
  /** HubSpot's token of the next page; null when this was the last. */
  readonly next: string | null
}

/** All links that could be read. */
export interface AllLinks {
  readonly ids: readonly string[]
  /** False: HubSpot holds more than these. */
  readonly whole: boolean
}

/** Reads one further page of a contact's links. @throws as `Transport.send` */
export type LinkReader = (contactId: string, type: ActivityType, after: string) => Promise<LinkList>

/** More than anybody reads: 2,500 at HubSpot's likely page of 100. */
const MOST_PAGES = 25
export const MOST_IDS = 2_500

const text = z.union([z.string(), z.number()])
const paging = z.catch(z.nullish(z.object({ next: z.nullish(z.object({ after: text })) })), null)
const linkPage = z.object({
  results: z.array(z.object({ to: z.array(z.object({ toObjectId: z.unknown() })), paging })),
  paging,
})

const nextOf = (found: z.output<typeof paging>): string | null => {
  const after = found?.next?.after
  return after === undefined ? null : String(after)
}

/** The page of links that came with a contact. */
export function linksOf(contact: HubSpotObject, type: ActivityType): LinkList {
  const found = contact.associations?.[type]
  const next = z.safeParse(paging, found?.paging)
  const ids = (found?.results ?? []).map(({ id }) => id)
  return { ids: [...new Set(ids)], next: next.success ? nextOf(next.data) : null }
}

/** A reader over a transport. Source: associations can be read page by page only in a batch of one, with `after`. */
export function createLinkReader(transport: Transport, call: CallOptions = {}): LinkReader {
  return async (contactId, type, after) => {
    const path = `/crm/v4/associations/contacts/${type}/batch/read`
    const body = { inputs: [{ id: contactId, after }] }
    const { status, json } = await transport.send({ ...call, method: 'POST', path, body })
    const page = parsed(linkPage, json)
    const ids = page.results.flatMap(({ to }) => to.flatMap(({ toObjectId }) => toId(toObjectId) ?? []))
    const next = nextOf(page.results[0]?.paging) ?? nextOf(page.paging)
    // A part that failed says nothing of where the list ends: the same token is given again, so that it counts as unfinished.
    return { ids, next: next ?? (status === 207 ? after : null) }
  }
}

/**
 * Follows a list to its end, within 25 pages and 2,500 ids; a page that comes again or brings nothing new ends it unfinished.
 * @throws as `Transport.send`, unless HubSpot refuses: then the rest is not there to be read
 */
export async function allLinks(
  read: LinkReader,
  contactId: string,
  type: ActivityType,
  first: LinkList,
): Promise<AllLinks> {
  const ids = new Set(first.ids)
  const told = new Set<string>()
  let { next } = first
  for (let page = 0; next !== null; page++) {
    if (page === MOST_PAGES || ids.size >= MOST_IDS || told.has(next)) return { ids: [...ids], whole: false }
    told.add(next)
    const found = await read(contactId, type, next).catch(endedBy)
    if (found === null) return { ids: [...ids], whole: false }
    const before = ids.size
    for (const id of found.ids) ids.add(id)
    if (ids.size === before && found.next !== null) return { ids: [...ids], whole: false }
    next = found.next
  }
  return { ids: [...ids], whole: true }
}

function endedBy(error: unknown): null {
  const refused = [ScopeMissingError, TierError, NotFoundError, ValidationError].some(
    (kind) => error instanceof kind,
  )
  if (!refused) throw error
  return null
}
