// Pages of links: in the portal's order and size, sound or not, with a token that only the portal can read.
import type { Portal } from '../portal/portal.ts'
import type { PortalSettings } from '../portal/settings.ts'
import type { Link, ObjectType } from '../portal/types.ts'
import { invalid } from '../server/reply.ts'

export interface LinkPage {
  readonly links: readonly Link[]
  /** `paging` while more follow, else nothing. */
  readonly next: { readonly paging?: { readonly next: { readonly after: string; readonly link: string } } }
}

/** One page of what is linked to a record; `after` is the token of the page before, `limit` the portal's page by default. */
export function linkPage(
  portal: Portal,
  [from, id, to]: readonly [ObjectType, string, ObjectType],
  after: string | null,
  limit: number = portal.settings.linkPage,
): LinkPage {
  const { linkOrder, linkPaging } = portal.settings
  const all = inOrder(portal.links(from, id, to), linkOrder)
  const start = after === null ? 0 : offsetOf(after)
  const more = start + limit < all.length
  if (linkPaging === 'endless' && all.length > limit) {
    const links = Array.from({ length: limit }, (_, i) => all[(start + i) % all.length]).filter(
      (one) => one !== undefined,
    )
    return { links, next: pagingTo(start + limit) }
  }
  const links = all.slice(start, start + limit)
  if (linkPaging === 'repeats' && after !== null) return { links, next: pagingTo(start) }
  return { links, next: more ? pagingTo(start + limit) : {} }
}

function inOrder(links: readonly Link[], order: PortalSettings['linkOrder']): Link[] {
  const keyOf = (id: number) =>
    order === 'none' ? ((id % 1_000_003) * 48_271) % 2_147_483_647 : order === 'newest' ? -id : id
  const keyed = links.map((link) => ({ link, key: keyOf(Number(link.toId)) }))
  return keyed.sort((a, b) => a.key - b.key).map((one) => one.link)
}

function pagingTo(offset: number): LinkPage['next'] {
  const after = Buffer.from(`${offset}\n`).toString('base64')
  return { paging: { next: { after, link: `?after=${encodeURIComponent(after)}` } } }
}

function offsetOf(after: string): number {
  const text = Buffer.from(after, 'base64').toString('utf8')
  if (!/^\d+\n$/.test(text)) throw invalid(`Invalid after ${after}: it is not one that was given out`)
  return Number(text)
}
