// Whether and how long to wait before a failed request is tried again. Pure: the time and the random number are arguments.
import type { Instant } from '@/lib/domain/fact'

export type Failure =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly policy: string | null
      readonly retryAfter: string | null
    }
  /** No answer, or a 2xx answer that is not JSON. */
  | { readonly kind: 'network' | 'shape' }
  | { readonly kind: 'timeout' }

export interface Situation {
  /** 1 for the first try. */
  readonly attempt: number
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean
  readonly maxWaitMs: number
  readonly now: Instant
  /** In [0, 1). */
  readonly random: number
  /** When a daily limit ends. */
  readonly dailyResetAt: Instant
}

export type Decision =
  | { readonly again: true; readonly waitMs: number }
  /** `retryAt`: when HubSpot wants to be asked again; null when it did not say. */
  | { readonly again: false; readonly retryAt: Instant | null }

const SECOND = 1_000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE
const MAX_ATTEMPTS = 3

/** `Retry-After` in ms (seconds or an HTTP date); null when absent, negative or not a time. */
export function retryAfterMs(header: string | null, now: Instant): number | null {
  const text = header?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * SECOND
  if (!/^[A-Za-z]{3}, /.test(text)) return null
  const wait = Date.parse(text) - now
  return wait >= 0 ? wait : null
}

const clamp = (ms: number, low: number, high: number) => Math.min(Math.max(ms, low), high)

/** How long HubSpot's account must be left alone after this answer (429 and 477 only), else null. */
function pauseMs(failure: Failure, { now, random, dailyResetAt }: Situation): number | null {
  if (failure.kind !== 'status') return null
  const asked = retryAfterMs(failure.retryAfter, now)
  if (failure.status === 477) return clamp(asked ?? 60 * MINUTE, MINUTE, DAY)
  if (failure.status !== 429) return null
  if (failure.policy === 'DAILY') return clamp(dailyResetAt - now, MINUTE, DAY)
  const own = failure.policy === 'SECONDLY' ? SECOND : 10 * SECOND
  return clamp(asked ?? own, SECOND, MINUTE) + random * SECOND
}

/** Backoff with full jitter, up to half a second before the second try and doubling; null when a repeat is useless. */
function backoffMs(failure: Failure, { attempt, random, now }: Situation): number | null {
  const jitter = random * 500 * 2 ** (attempt - 1)
  if (failure.kind === 'timeout') return null
  if (failure.kind !== 'status') return jitter
  // A locked record is free again after two seconds.
  if (failure.status === 423) return 2 * SECOND + random * 400
  if (failure.status !== 408 && (failure.status < 500 || failure.status === 501)) return null
  const asked = retryAfterMs(failure.retryAfter, now)
  return asked === null ? jitter : clamp(asked, 0, MINUTE) + jitter
}

/**
 * Decides what follows a failed try: at most three tries, only of what may be sent twice, and no wait beyond the
 * longest wait allowed. A daily limit and a migration are never waited for.
 */
export function decideRetry(failure: Failure, situation: Situation): Decision {
  const pause = pauseMs(failure, situation)
  const wait = pause ?? backoffMs(failure, situation)
  const hopeless = failure.kind === 'status' && (failure.status === 477 || failure.policy === 'DAILY')
  const again = situation.repeatable && situation.attempt < MAX_ATTEMPTS && !hopeless
  if (wait !== null && again && wait <= situation.maxWaitMs) return { again: true, waitMs: wait }
  return { again: false, retryAt: pause === null ? null : situation.now + pause }
}

/** The next midnight in `timeZone` (HubSpot's daily limits end there); an hour from now when the zone is unknown. */
export function nextMidnight(now: Instant, timeZone: string | null): Instant {
  if (timeZone === null) return now + 60 * MINUTE
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(now)
      .filter(({ type }) => type !== 'literal')
    const [hour = 0, minute = 0, second = 0] = parts.map(({ value }) => Number(value))
    return now + DAY - ((hour * 60 + minute) * 60 + second) * SECOND
  } catch {
    return now + 60 * MINUTE
  }
}
