// The one way to HubSpot: every request with its own deadline, limited, retried where safe, answered as JSON or a class.
import type { Instant } from '@/lib/domain/fact'
import type { Limiter } from './limiter'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT'

export interface HubSpotRequest {
  readonly method: Method
  /** Absolute path on HubSpot's API host; ids in it are already encoded. Legacy v3/v4 paths become dated ones. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  readonly body?: unknown
  /** A POST that only reads. `/search` and `/batch/read` are known to. */
  readonly safe?: boolean
  readonly signal?: AbortSignal | undefined
  /** Time for the answer, all tries together, waits excluded. Default: 15 s for reads, 20 s for writes. */
  readonly deadlineMs?: number | undefined
  /** The longest wait between tries (or for a pause of the limiter) that is slept. */
  readonly patienceMs?: number | undefined
}

/** A 2xx answer. `json` is null when there is no body. */
export interface HubSpotResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

export interface Transport {
  /** @throws a class of `errors.ts`, never anything else */
  send(request: HubSpotRequest): Promise<HubSpotResponse>
  /** HubSpot's clock: the machine's, corrected by what answers said. */
  serverNow(): Instant
}

export interface Clock {
  now(): number
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>
  random(): number
}

export interface TransportOptions {
  readonly token: () => Promise<string | null>
  readonly fetch: typeof fetch
  /** One for all transports of the background: HubSpot's limits are per token, whatever the tab. */
  readonly limiter: Limiter
  readonly clock?: Clock
  /** The account's time zone, for the end of a daily limit; null when unknown. */
  readonly timeZone?: () => string | null
  /** Default for requests that name no patience of their own: 2.5 s, for somebody is looking. */
  readonly patienceMs?: number
  /** HubSpot's clock minus this machine's, in ms, whenever an answer tells; 0 when within 2 s. */
  readonly onServerTime?: (offsetMs: number) => void
}

export declare function createTransport(options: TransportOptions): Transport
