// Follows a list page by page to its end, within reason, and says whether it is whole: the one loop over pages.
import * as z from 'zod/mini'
import { nextOf, paging, parsed } from '../mapping/schemas'

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins; null when this is the last one. */
  readonly next: string | null
}

export interface PagedList<T> {
  /** In HubSpot's order, each once; an item that came twice as it came last. */
  readonly list: readonly T[]
  /** False where HubSpot has more, or led back to a page that was read. */
  readonly whole: boolean
}

export interface Bounds<T> {
  /** How many pages are read. */
  readonly most: number
  /** This many items are enough: no further page is asked for. Left out: there is no such number. */
  readonly enough?: number
  /** What makes two items the same one; left out: no two are. */
  readonly key?: (item: T) => string
}

/**
 * Reads on from `first`, a page that is there already. A list ends unfinished where it leads back to a page that was asked for, or further
 * without having brought anything new. @throws as `read`
 */
export async function readOn<T>(
  read: (after: string) => Promise<Page<T>>,
  { most, enough = Number.POSITIVE_INFINITY, key }: Bounds<T>,
  first: Page<T>,
): Promise<PagedList<T>> {
  const found = new Map<unknown, T>()
  const keep = (item: T) => found.set(key?.(item) ?? found.size, item)
  const asked = new Set<string>()
  let { next } = first
  first.items.forEach(keep)
  for (let count = 0; next !== null && count < most && found.size < enough && !asked.has(next); count++) {
    asked.add(next)
    const before = found.size
    const page = await read(next)
    page.items.forEach(keep)
    next = page.next
    if (found.size === before) break
  }
  return { list: [...found.values()], whole: next === null }
}

/** As {@link readOn}, from the first page on: `after` is undefined for that one. */
export async function readPages<T>(
  read: (after: string | undefined) => Promise<Page<T>>,
  bounds: Bounds<T>,
): Promise<PagedList<T>> {
  const first = await read(undefined)
  if (first.items.length === 0) return { list: [], whole: first.next === null }
  return readOn(read, { ...bounds, most: bounds.most - 1 }, first)
}

/** HubSpot's largest page of a list. */
const LIST_PAGE = 100

/** Items with an id are the same by it. */
export const byId = ({ id }: { readonly id: string }): string => id

/** A list of HubSpot's in pages of 100. `get` asks with the query of one page and answers its JSON. @throws as `get` */
export function readList<T extends z.ZodMiniType>(
  get: (query: { limit: number; after: string | undefined }) => Promise<unknown>,
  item: T,
  bounds: Bounds<z.output<T>>,
): Promise<PagedList<z.output<T>>> {
  const page = z.object({ results: z.array(item), paging })
  const read = async (after: string | undefined): Promise<Page<z.output<T>>> => {
    const found = parsed(page, await get({ limit: LIST_PAGE, after }))
    return { items: found.results, next: nextOf(found.paging) }
  }
  return readPages(read, bounds)
}

/** The items in groups of at most `size`, in their order. */
export function inBatches<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
