// One request on the wire, with its deadline over headers and body alike.
import { API_ORIGIN, datedPath } from './api-version'
import { AbortedError, OfflineError, TimeoutError } from './errors'
import type { HubSpotRequest } from './request'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly sentAt: number
  readonly receivedAt: number
}

export interface ExchangeOptions {
  readonly token: string
  readonly budgetMs: number
  readonly fetch: typeof fetch
  readonly now: () => number
}

/** The request's URL; whatever the path holds, it stays on HubSpot's host. */
function urlOf({ path, query, version }: HubSpotRequest): string {
  const url = new URL(API_ORIGIN)
  url.pathname = datedPath(path, version)
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue
    for (const each of typeof value === 'object' ? value : [value])
      url.searchParams.append(name, String(each))
  }
  return url.href
}

function initOf({ method, body }: HubSpotRequest, token: string, signal: AbortSignal): RequestInit {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${token}` }
  return {
    method,
    signal,
    // A hung request would block later ones for the same URL through the cache's lock.
    cache: 'no-store',
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    ...(body === undefined
      ? { headers }
      : { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }
}

/**
 * Sends once and reads the whole body.
 * @throws AbortedError (the caller's signal), TimeoutError (the budget), OfflineError (anything else)
 */
export async function exchange(request: HubSpotRequest, options: ExchangeOptions): Promise<Answer> {
  const { fetch, now } = options
  const abort = new AbortController()
  const stop = () => abort.abort(new AbortedError())
  const timer = setTimeout(() => abort.abort(new TimeoutError()), options.budgetMs)
  request.signal?.addEventListener('abort', stop, { once: true })
  if (request.signal?.aborted) stop()
  const sentAt = now()
  try {
    const response = await fetch(urlOf(request), initOf(request, options.token, abort.signal))
    const receivedAt = now()
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, sentAt, receivedAt }
  } catch {
    throw abort.signal.aborted ? abort.signal.reason : new OfflineError()
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', stop)
  }
}
