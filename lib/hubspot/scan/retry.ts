// Asking again: a limit is waited out, a broken connection is tried a few times. Nothing that the scan asks changes anything.
import type { Instant } from '@/lib/domain/fact'
import type { Clock } from '../transport/clock'
import {
  AbortedError,
  OfflineError,
  RateLimitError,
  ResponseShapeError,
  ServerError,
  TimeoutError,
} from '../transport/errors'

/** Beyond this a scan ends, and says when to come back. */
const LONGEST_WAIT_MS = 3 * 60_000
/** How long to wait before asking again what had no answer. */
const PAUSES_MS = [2_000, 4_000, 8_000]

const passes = (error: unknown): boolean =>
  error instanceof OfflineError ||
  error instanceof TimeoutError ||
  error instanceof ServerError ||
  error instanceof ResponseShapeError

interface RetryDeps {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly onNews: () => void
}

/** `waiting` is told until when nothing is asked, and null when it goes on. */
export function createRetry({ clock, signal, onNews }: RetryDeps, waiting: (until: Instant | null) => void) {
  async function wait(until: Instant): Promise<void> {
    waiting(until)
    onNews()
    try {
      await clock.sleep(Math.max(0, until - clock.now()), signal)
    } catch {
      throw new AbortedError()
    } finally {
      waiting(null)
    }
  }

  /** @throws what cannot be waited for; AbortedError */
  async function ask<T>(question: () => Promise<T>): Promise<T> {
    for (let failures = 0; ; ) {
      if (signal.aborted) throw new AbortedError()
      try {
        return await question()
      } catch (error) {
        const now = clock.now()
        if (error instanceof RateLimitError) {
          if (error.policy === 'DAILY' || error.retryAt - now > LONGEST_WAIT_MS) throw error
          await wait(error.retryAt)
          continue
        }
        const pause = PAUSES_MS[failures++]
        if (pause === undefined || !passes(error)) throw error
        await wait(now + pause)
      }
    }
  }

  return { ask }
}
