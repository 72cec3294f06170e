// Keeps the whole background below HubSpot's limits, and lets everybody wait when HubSpot says so.

import PQueue from 'p-queue'
import type { Instant } from '@/lib/domain/fact'
import { type Clock, systemClock } from './clock'

export type Lane = 'general' | 'search'

export interface LimiterRun {
  readonly lane: Lane
  readonly signal: AbortSignal | undefined
  /** The longest pause that is waited for, in ms. */
  readonly patienceMs: number
}

export interface Limiter {
  /**
   * Runs `work` when its turn has come.
   * @throws the pause's error when the pause outlasts the patience; the signal's reason; whatever `work` throws
   */
  run<T>(work: () => Promise<T>, options: LimiterRun): Promise<T>
  /** Nobody of the lane (or of both) starts before `until`; those without the patience give up with `error`. */
  pause(lane: Lane | 'all', until: Instant, error: Error): void
}

export interface LimiterOptions {
  readonly clock?: Clock
  /** Requests in any 10 s. The smallest HubSpot plan allows 100 per token. */
  readonly perTenSeconds?: number
  /** Searches in any 1.05 s. HubSpot allows 5 a second per account, other apps included. */
  readonly searches?: number
  readonly concurrency?: number
}

interface Pause {
  readonly until: Instant
  readonly error: Error
}

const PAUSED = Symbol('paused')

/** One limiter for the whole background: HubSpot counts per token and account, whatever the tab. */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const clock = options.clock ?? systemClock
  const concurrency = options.concurrency ?? 20
  const queue = new PQueue({
    concurrency,
    interval: 10_000,
    intervalCap: options.perTenSeconds ?? 90,
    strict: true,
  })
  const searches = new PQueue({
    concurrency,
    interval: 1_050,
    intervalCap: options.searches ?? 5,
    strict: true,
  })
  const pauses = new Map<Lane, Pause>()

  function pauseOf(lane: Lane): Pause | null {
    const pause = pauses.get(lane)
    return pause !== undefined && pause.until > clock.now() ? pause : null
  }

  /** Waits for the lane's turn; a pause that came meanwhile gives the turn back. */
  function turn<T>(work: () => Promise<T>, { lane, signal }: LimiterRun): Promise<T | typeof PAUSED> {
    const queued = signal === undefined ? {} : { signal }
    const start = (): Promise<T | typeof PAUSED> =>
      pauseOf(lane) === null ? work() : Promise.resolve(PAUSED)
    if (lane === 'general') return queue.add(start, queued)
    return searches.add(() => queue.add(start, queued), queued)
  }

  return {
    async run(work, run) {
      for (;;) {
        run.signal?.throwIfAborted()
        const pause = pauseOf(run.lane)
        if (pause === null) {
          const result = await turn(work, run)
          if (result !== PAUSED) return result
          continue
        }
        const wait = pause.until - clock.now()
        if (wait > run.patienceMs) throw pause.error
        await clock.sleep(wait, run.signal)
      }
    },
    pause(lane, until, error) {
      for (const each of lane === 'all' ? (['general', 'search'] as const) : [lane]) {
        if (until > (pauseOf(each)?.until ?? 0)) pauses.set(each, { until, error })
      }
    },
  }
}
