// What a handler of the API gets: an authenticated, parsed request.
import type { Portal } from '../portal/portal.ts'
import type { Token } from '../portal/tokens.ts'
import { invalid } from '../server/reply.ts'

/** A request to the API after authentication. `body` is the parsed JSON, or undefined. */
export interface Call {
  readonly method: string
  /** The path with legacy forms turned into the dated one. */
  readonly path: string
  /** The version in the path as sent: `2026-09`, `2026-03`, `v3`, `v4`; null where it has none. */
  readonly version: string | null
  readonly query: URLSearchParams
  readonly body: unknown
  readonly bodyLength: number
  readonly portal: Portal
  readonly token: Token
}

/** The body as an object, or 400. */
export function objectBody(call: Call): Record<string, unknown> {
  if (typeof call.body !== 'object' || call.body === null || Array.isArray(call.body)) {
    throw invalid('Invalid input JSON on line 1, column 1: expected an object')
  }
  return call.body as Record<string, unknown>
}

/** A list of strings out of an untrusted value; anything else is left out. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
