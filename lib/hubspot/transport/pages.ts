// Reads a paged list to its end, within reason, and says whether it is whole.
import type { CallOptions } from './client'
import type { Transport } from './request'

export interface Page<T> {
  readonly results: readonly T[]
  readonly paging?: { readonly next?: { readonly after: string } | null | undefined } | null | undefined
}

export interface PagedList<T> {
  /** In HubSpot's order, each id once. */
  readonly list: readonly T[]
  /** False where HubSpot has more, or led back to a page that was read. */
  readonly whole: boolean
}

/** All results of at most `maxPages` pages of 100. A list that leads in circles ends where it repeats. @throws as `Transport.send` */
export async function readPages<T extends { readonly id: string }>(
  transport: Transport,
  path: string,
  read: (answer: unknown) => Page<T>,
  { maxPages, query, ...call }: CallOptions & { maxPages: number; query?: Readonly<Record<string, string>> },
): Promise<PagedList<T>> {
  const found = new Map<string, T>()
  const asked = new Set<string>()
  let after: string | undefined
  for (let page = 0; page < maxPages; page++) {
    const request = { ...call, method: 'GET' as const, path, query: { ...query, limit: 100, after } }
    const { results, paging } = read((await transport.send(request)).json)
    const before = found.size
    for (const one of results) if (!found.has(one.id)) found.set(one.id, one)
    const next = paging?.next?.after
    if (next === undefined) return { list: [...found.values()], whole: true }
    // A page without anything new that points further would go on for ever.
    if (asked.has(next) || found.size === before) break
    asked.add(next)
    after = next
  }
  return { list: [...found.values()], whole: false }
}
