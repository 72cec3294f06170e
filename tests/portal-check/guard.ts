// The fetch of the check: it reaches HubSpot's API alone, and unless writing is allowed it sends nothing that could write.
import { API_ORIGIN } from '@/lib/hubspot/transport/api-version'

const READING_POSTS = [
  /^\/crm\/objects\/[^/]+\/[^/]+\/(?:search|batch\/read)$/,
  /^\/crm\/associations\/[^/]+\/[^/]+\/[^/]+\/batch\/read$/,
  /^\/oauth\/v2\/private-apps\/get\/access-token-info$/,
]

/** True for a request that changes nothing in HubSpot. */
export function isRead(method: string, url: URL): boolean {
  if (method === 'GET') return true
  return method === 'POST' && READING_POSTS.some((path) => path.test(url.pathname))
}

/** Thrown in place of sending. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError'
}

export interface Guard {
  readonly fetch: typeof fetch
  /** What was not sent: `POST /path`. */
  readonly refused: string[]
}

/** `mayWrite` is asked again for every request. */
export function guarded(inner: typeof fetch, mayWrite: () => boolean): Guard {
  const refused: string[] = []
  const guard: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
    if (url.origin === API_ORIGIN && (isRead(method, url) || mayWrite())) return inner(input, init)
    refused.push(`${method} ${url.pathname}`)
    throw new NotSentError(`${method} ${url.pathname} would write`)
  }
  return { fetch: guard, refused }
}
