// HubSpot's rate limits: a number of requests in any ten seconds per app, of searches in any second per portal, and of calls a day.
import { randomUUID } from 'node:crypto'
import type { Reply } from './reply.ts'
import { json } from './reply.ts'

export type RatePolicy = 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY'

const BURST_MS = 10_000
const SEARCH_MS = 1_000
const DAILY = 250_000

const WORDS: Readonly<Record<RatePolicy, string>> = {
  TEN_SECONDLY_ROLLING: 'You have reached your ten_secondly_rolling limit.',
  SECONDLY: 'You have reached your secondly limit.',
  DAILY: 'You have reached your daily limit.',
}

/** The 429 that HubSpot sends: a policy name, and no waiting time unless asked for. */
export function rateLimited(policy: RatePolicy, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = {
    status: 'error',
    message: WORDS[policy],
    errorType: 'RATE_LIMIT',
    category: 'RATE_LIMITS',
    policyName: policy,
    correlationId: randomUUID(),
    requestId: randomUUID(),
  }
  return json(429, body, headers)
}

export interface Rates {
  /** Requests in any ten seconds per app: 100 on Free and Starter, 190 on Professional and Enterprise. */
  readonly burst: number
  /** Searches in any second that the account's other apps leave over; 5 where they take none. */
  readonly searches: number
}

/** Counts requests in sliding windows. Time is the argument: milliseconds of any steady clock. */
export class Limits {
  #bursts = new Map<string, number[]>()
  #searches = new Map<string, number[]>()
  #today = 0
  readonly #rates: Rates

  constructor(rates: Partial<Rates> = {}) {
    this.#rates = { burst: 100, searches: 5, ...rates }
  }

  /** Takes one request; the policy that refuses it, or null. */
  take(app: string, portalId: string, search: boolean, at: number): RatePolicy | null {
    const burst = recent(this.#bursts, app, at - BURST_MS)
    if (burst.length >= this.#rates.burst) return 'TEN_SECONDLY_ROLLING'
    if (search) {
      const searches = recent(this.#searches, portalId, at - SEARCH_MS)
      if (searches.length >= this.#rates.searches) return 'SECONDLY'
      searches.push(at)
    }
    burst.push(at)
    this.#today++
    return null
  }

  /** The headers that ordinary calls carry and searches do not. */
  headers(app: string, at: number): Record<string, string> {
    const used = recent(this.#bursts, app, at - BURST_MS).length
    return {
      'x-hubspot-ratelimit-max': String(this.#rates.burst),
      'x-hubspot-ratelimit-remaining': String(Math.max(0, this.#rates.burst - used)),
      'x-hubspot-ratelimit-interval-milliseconds': String(BURST_MS),
      'x-hubspot-ratelimit-daily': String(DAILY),
      'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, DAILY - this.#today)),
    }
  }

  /** Requests of the day so far. */
  get today(): number {
    return this.#today
  }
}

function recent(windows: Map<string, number[]>, key: string, since: number): number[] {
  const list = windows.get(key) ?? []
  while (list.length > 0 && (list[0] ?? 0) <= since) list.shift()
  windows.set(key, list)
  return list
}
