// The one way to HubSpot: every request with its own deadline, limited, retried where safe, answered as JSON or a class.

import { scopeFor } from '../setup/scopes'
import { type Outcome, outcomeOf, outcomeOfError } from './attempt-result'
import { type Clock, systemClock } from './clock'
import {
  AbortedError,
  HubSpotError,
  MigratingError,
  NotConnectedError,
  OfflineError,
  RateLimitError,
  TokenRefusedError,
} from './errors'
import { exchange } from './fetch-once'
import type { Lane, Limiter } from './limiter'
import { burstLimitOf } from './rate-headers'
import { type HubSpotRequest, readsOnly, type Transport } from './request'
import { decideRetry, nextMidnight } from './retry-timing'
import { clockOffset } from './server-time'

export type { Clock } from './clock'
export type { HubSpotRequest, HubSpotResponse, Method, Transport } from './request'

export interface TransportOptions {
  readonly token: () => Promise<string | null>
  readonly fetch: typeof fetch
  /** One for all transports of the background: HubSpot's limits are per token, whatever the tab. */
  readonly limiter: Limiter
  readonly clock?: Clock
  /** The account's time zone, for the end of a daily limit; null when unknown. */
  readonly timeZone?: () => string | null
  /** Default for requests that do not say how long they may wait: 2.5 s, for somebody is looking. */
  readonly maxWaitMs?: number
  /** HubSpot's clock minus this machine's, in ms, whenever an answer tells; 0 when within 2 s. */
  readonly onServerTime?: (offsetMs: number) => void
}

const READ_DEADLINE_MS = 15_000
const WRITE_DEADLINE_MS = 20_000
const PATIENCE_MS = 2_500
const SAME_OFFSET_MS = 1_000
/** However long a limit lasts, HubSpot is asked again this often: an admin may have raised it. */
const LONGEST_PAUSE_MS = 60_000

/** What a header can carry: anything else would make `fetch` throw as if the network were down. */
const TOKEN = /^[\x21-\x7e]+$/

/** A transport for one token. It holds nothing but what the answers said of the time. */
export function createTransport(options: TransportOptions): Transport {
  const clock = options.clock ?? systemClock
  const { limiter } = options
  let offsetMs = 0

  function noteTime(date: string | null, sentAt: number, receivedAt: number): void {
    const found = clockOffset(date, sentAt, receivedAt)
    // HubSpot tells whole seconds: within one, the earlier offset is as good, and a clock must not jump to and fro.
    if (found === null || (found !== 0 && Math.abs(found - offsetMs) < SAME_OFFSET_MS)) return
    offsetMs = found
    options.onServerTime?.(found)
  }

  function noteLimit(headers: Headers): void {
    const found = burstLimitOf(headers)
    if (found !== null) limiter.learn(found)
  }

  /** Tells everybody to wait after a 429 or 477. */
  function imposePause(error: HubSpotError, lane: Lane): void {
    if (!(error instanceof RateLimitError || error instanceof MigratingError)) return
    const until = Math.min(error.retryAt, clock.now() + LONGEST_PAUSE_MS)
    const searchOnly = lane === 'search' && error instanceof RateLimitError && error.policy === 'SECONDLY'
    limiter.pause(searchOnly ? 'search' : 'all', until, error)
  }

  async function tryOnce(request: HubSpotRequest, budgetMs: number): Promise<Outcome & { spentMs: number }> {
    const token = await options.token()
    if (token === null) throw new NotConnectedError()
    if (!TOKEN.test(token)) throw new TokenRefusedError()
    const startedAt = clock.now()
    let outcome: Outcome
    try {
      const answer = await exchange(request, { token, budgetMs, fetch: options.fetch, now: clock.now })
      noteTime(answer.headers.get('date'), answer.sentAt, answer.receivedAt)
      noteLimit(answer.headers)
      outcome = outcomeOf(answer, token, scopeFor(request))
    } catch (error) {
      outcome = outcomeOfError(error)
    }
    return { ...outcome, spentMs: clock.now() - startedAt }
  }

  /** Waits for its turn and tries once. What is not an error of ours can only be the abort. */
  async function inTurn(request: HubSpotRequest, lane: Lane, maxWaitMs: number, budgetMs: number) {
    const { signal, priority } = request
    try {
      return await limiter.run(() => tryOnce(request, budgetMs), { lane, signal, maxWaitMs, priority })
    } catch (error) {
      if (signal?.aborted) throw new AbortedError()
      throw error instanceof HubSpotError ? error : new OfflineError()
    }
  }

  async function send(request: HubSpotRequest) {
    const reads = readsOnly(request)
    const lane: Lane = request.path.endsWith('/search') ? 'search' : 'general'
    const maxWaitMs = request.maxWaitMs ?? options.maxWaitMs ?? PATIENCE_MS
    let budgetMs = request.deadlineMs ?? (reads ? READ_DEADLINE_MS : WRITE_DEADLINE_MS)
    for (let attempt = 1; ; attempt++) {
      const outcome = await inTurn(request, lane, maxWaitMs, budgetMs)
      if ('response' in outcome) return outcome.response
      budgetMs -= outcome.spentMs
      const now = clock.now()
      const decision = decideRetry(outcome.failure, {
        attempt,
        repeatable: budgetMs > 0 && (reads || request.method === 'PATCH'),
        maxWaitMs,
        now,
        random: clock.random(),
        dailyResetAt: nextMidnight(now, options.timeZone?.() ?? null),
      })
      const error = outcome.error(decision.again ? now + decision.waitMs : (decision.retryAt ?? now))
      imposePause(error, lane)
      if (!decision.again) throw error
      await clock.sleep(decision.waitMs, request.signal).catch(() => {
        throw new AbortedError()
      })
    }
  }

  return { send, serverNow: () => clock.now() + offsetMs }
}
