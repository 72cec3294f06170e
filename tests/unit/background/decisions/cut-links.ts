// A portal that cuts its lists: the links that come with a contact are one page, the rest comes by batch.
import type { Sandbox } from '../../../sandbox/sandbox'

export interface Cut {
  readonly pageSize: number
  readonly order: 'oldest' | 'newest'
  /** The rest of a list is refused. */
  readonly closed?: boolean
}

interface Answered {
  associations?: Record<string, { results: { id: string }[]; paging?: unknown }>
}

/** The sandbox's fetch, with lists cut. */
export function cutLinks(
  { fetch: send, portal }: Sandbox,
  { pageSize, order, closed = false }: Cut,
): typeof fetch {
  const page = (contactId: string, type: 'tasks' | 'notes', from: number) => {
    const down = order === 'newest' ? -1 : 1
    const ids = portal
      .links('contacts', contactId, type)
      .map(({ toId }) => toId)
      .sort((a, b) => down * (Number(a) - Number(b)))
    const more = from + pageSize < ids.length
    return {
      ids: ids.slice(from, from + pageSize),
      ...(more ? { paging: { next: { after: String(from + pageSize) } } } : {}),
    }
  }
  return async (input, init) => {
    const url = new URL(String(input))
    const batch = /associations\/[\d-]+\/contacts\/(tasks|notes)\/batch\/read$/.exec(url.pathname)
    if (batch !== null && typeof init?.body === 'string') {
      if (closed)
        return new Response(JSON.stringify({ message: 'no', category: 'VALIDATION_ERROR' }), { status: 400 })
      const [first] = (JSON.parse(init.body) as { inputs: { id: string; after: string }[] }).inputs
      const type = batch[1] === 'tasks' ? 'tasks' : 'notes'
      const { ids, ...rest } = page(first?.id ?? '', type, Number(first?.after))
      const to = ids.map((id) => ({ toObjectId: Number(id) }))
      return new Response(
        JSON.stringify({ status: 'COMPLETE', results: [{ from: { id: first?.id }, to, ...rest }] }),
      )
    }
    const answer = await send(input, init)
    if (init?.method !== 'GET' || !url.searchParams.has('associations') || !answer.ok) return answer
    const body = JSON.parse(await answer.text()) as Answered & { id: string }
    for (const type of ['tasks', 'notes'] as const) {
      const { ids, ...rest } = page(body.id, type, 0)
      if (ids.length > 0)
        body.associations = {
          ...body.associations,
          [type]: { results: ids.map((id) => ({ id, type: 'x' })), ...rest },
        }
    }
    return new Response(JSON.stringify(body), { headers: answer.headers })
  }
}
