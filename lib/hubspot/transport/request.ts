// What is asked of HubSpot's API and what comes back: the interface that resources are written against.
import type { Instant } from '@/lib/domain/fact'

/**
 * Who waits for it: somebody who sees the record now; somebody who will, as in a tab behind others or for a decision on its way;
 * nobody. Whoever is earlier goes first.
 */
export type Priority = 'seen' | 'hidden' | 'background'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT'

export interface HubSpotRequest {
  readonly method: Method
  /** Absolute path on HubSpot's API host; ids in it are already encoded. Legacy v3/v4 paths become dated ones. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  readonly body?: unknown
  /** A POST that only reads. `/search` and `/batch/read` are known to be such. */
  readonly safe?: boolean
  readonly signal?: AbortSignal | undefined
  /** Time for the answer, all tries together, waits excluded. Default: 15 s for reads, 20 s for writes. */
  readonly deadlineMs?: number | undefined
  /** The longest wait between tries (or for a pause of the limiter) that is slept. */
  readonly maxWaitMs?: number | undefined
  /** Default: somebody looks at it. */
  readonly priority?: Priority | undefined
  /** Another dated version of the API than the one in use. */
  readonly version?: string | undefined
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

/** True for what changes nothing in HubSpot. */
export function readsOnly({ method, path, safe }: HubSpotRequest): boolean {
  return method === 'GET' || safe === true || (method === 'POST' && /\/(search|batch\/read)$/.test(path))
}
