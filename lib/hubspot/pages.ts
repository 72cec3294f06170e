// Reads a paged list to its end, within reason.
import type { CallOptions } from './client'
import type { Transport } from './request'

export interface Page<T> {
  readonly results: readonly T[]
  readonly paging?: { readonly next?: { readonly after: string } | null | undefined } | null | undefined
}

/** All results of at most `maxPages` pages of 100. @throws as `Transport.send` */
export async function readPages<T>(
  transport: Transport,
  path: string,
  read: (answer: unknown) => Page<T>,
  { maxPages, query, ...call }: CallOptions & { maxPages: number; query?: Readonly<Record<string, string>> },
): Promise<T[]> {
  const found: T[] = []
  let after: string | undefined
  for (let page = 0; page < maxPages; page++) {
    const { json } = await transport.send({
      ...call,
      method: 'GET',
      path,
      query: { ...query, limit: 100, after },
    })
    const answer = read(json)
    found.push(...answer.results)
    const next = answer.paging?.next?.after
    // A page that points to itself would never end.
    if (next === undefined || next === after) break
    after = next
  }
  return found
}
