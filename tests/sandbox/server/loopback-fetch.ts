// A fetch for tests under Node: the product's https URLs become real requests to the sandbox's plain listener.
import { SANDBOX_HOST } from './proxy.ts'

/** A `fetch` that reaches the sandbox and nothing else; other hosts fail as an unreachable network does. */
export function loopbackFetch(plainPort: number, refused: string[]): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    if (!SANDBOX_HOST.test(url.hostname)) {
      refused.push(url.hostname)
      throw new TypeError('fetch failed')
    }
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    headers.set('x-forwarded-host', url.hostname)
    const target = `http://127.0.0.1:${plainPort}${url.pathname}${url.search}`
    if (input instanceof Request) return globalThis.fetch(new Request(target, input), { ...init, headers })
    return globalThis.fetch(target, { ...init, headers })
  }
}
