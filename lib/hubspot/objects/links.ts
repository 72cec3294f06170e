// Which tasks and notes belong to a contact: the page that came with it, and the rest of a list that HubSpot cut.
import * as z from 'zod/mini'
import { toId } from '../mapping/parse'
import { type HubSpotObject, nextOf, paging, parsed } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { NotFoundError, ScopeMissingError, TierError, ValidationError } from '../transport/errors'
import { readOn } from '../transport/pages'
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

const linkPage = z.object({
  results: z.array(z.object({ to: z.array(z.object({ toObjectId: z.unknown() })), paging })),
  paging,
})

/** The page of links that came with a contact. */
export function linksOf(contact: HubSpotObject, type: ActivityType): LinkList {
  const found = contact.associations?.[type]
  const ids = (found?.results ?? []).map(({ id }) => id)
  return { ids: [...new Set(ids)], next: nextOf(z.parse(paging, found?.paging)) }
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
  const page = ({ ids, next }: LinkList) => ({ items: ids, next })
  const further = async (after: string) =>
    page(await read(contactId, type, after).catch((error: unknown) => refusedAt(after, error)))
  const bounds = { most: MOST_PAGES, enough: MOST_IDS, key: (id: string) => id }
  const { list, whole } = await readOn(further, bounds, page(first))
  return { ids: list, whole }
}

/** A page that HubSpot refuses: it brings nothing, and the list goes on there. */
function refusedAt(after: string, error: unknown): LinkList {
  const refusals = [ScopeMissingError, TierError, NotFoundError, ValidationError]
  if (!refusals.some((kind) => error instanceof kind)) throw error
  return { ids: [], next: after }
}
