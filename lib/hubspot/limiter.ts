// Keeps the whole background below HubSpot's limits, lets everybody wait when HubSpot says so, and people go first.
import type { Instant } from '@/lib/domain/fact'
import { type Clock, systemClock } from './clock'
import { createPace } from './pace'
import { createWaitingLine, type Lane, type Waiting } from './waiting-line'

export type { Lane } from './waiting-line'

export interface LimiterRun {
  readonly lane: Lane
  readonly signal: AbortSignal | undefined
  /** The longest pause that is waited for, in ms. */
  readonly patienceMs: number
  /** Nobody looks at it: everybody else goes first, and some of the limit is left to them. */
  readonly background?: boolean | undefined
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
  /** Searches a second. HubSpot allows 5 per account, other apps included. */
  readonly searches?: number
  readonly concurrency?: number
}

interface Pause {
  readonly until: Instant
  readonly error: Error
}

const PAUSED = Symbol('paused')
const TEN_SECONDS = 10_000
/** Of all requests, what the background may use: the rest is for whoever opens a lead meanwhile. */
const BACKGROUND_SHARE = 0.78
/** Of all requests, what the background may use for other things than searches while it searches at full pace. */
const BESIDE_SEARCHES_SHARE = 0.22

/** The earliest time at which one more start fits into the window. */
function freeAt(starts: readonly Instant[], cap: number, width: number): Instant {
  return starts.length < cap ? Number.NEGATIVE_INFINITY : (starts[starts.length - cap] as number) + width
}

/** One limiter for the whole background: HubSpot counts per token and account, whatever the tab. */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const clock = options.clock ?? systemClock
  const perTenSeconds = options.perTenSeconds ?? 90
  const perSecond = options.searches ?? 5
  const pace = createPace(perSecond)
  const starts = {
    all: [] as Instant[],
    search: [] as Instant[],
    background: [] as Instant[],
    beside: [] as Instant[],
  }
  const pauses = new Map<Lane, Pause>()
  let lastBackgroundSearch = Number.NEGATIVE_INFINITY

  const note = (list: Instant[], now: Instant, most: number) => {
    list.push(now)
    if (list.length > most) list.shift()
  }

  function readyAt({ lane, background }: Waiting, now: Instant): Instant {
    const shared = freeAt(starts.all, perTenSeconds, TEN_SECONDS)
    const forLane = lane === 'search' ? freeAt(starts.search, perSecond, pace.windowMs()) : shared
    if (!background) return Math.max(shared, forLane)
    const own = freeAt(starts.background, Math.ceil(perTenSeconds * BACKGROUND_SHARE), TEN_SECONDS)
    if (lane === 'search') return Math.max(shared, forLane, own, pace.nextAt())
    const searching = now - lastBackgroundSearch < TEN_SECONDS
    const beside = Math.ceil(perTenSeconds * BESIDE_SEARCHES_SHARE)
    return Math.max(shared, own, searching ? freeAt(starts.beside, beside, TEN_SECONDS) : shared)
  }

  function noteStart({ lane, background }: Waiting, now: Instant): void {
    note(starts.all, now, perTenSeconds)
    if (lane === 'search') note(starts.search, now, perSecond)
    if (background) note(starts.background, now, perTenSeconds)
    if (background && lane === 'general') note(starts.beside, now, perTenSeconds)
    if (background && lane === 'search') {
      lastBackgroundSearch = now
      pace.started(now)
    }
  }

  const line = createWaitingLine({ clock, concurrency: options.concurrency ?? 20, readyAt, noteStart })

  function pauseOf(lane: Lane): Pause | null {
    const pause = pauses.get(lane)
    return pause !== undefined && pause.until > clock.now() ? pause : null
  }

  /** Waits for the lane's turn; a pause that came meanwhile gives the turn back. */
  async function turn<T>(work: () => Promise<T>, run: LimiterRun): Promise<T | typeof PAUSED> {
    const { lane, signal, background = false } = run
    const start = (): Promise<T | typeof PAUSED> =>
      pauseOf(lane) === null ? work() : Promise.resolve(PAUSED)
    const result = await line.add(start, { lane, background, signal })
    if (result !== PAUSED && lane === 'search' && pauseOf('search') === null) pace.answered()
    return result
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
      if (lane !== 'general') pace.refused(clock.now(), until)
      for (const each of lane === 'all' ? (['general', 'search'] as const) : [lane]) {
        if (until > (pauseOf(each)?.until ?? 0)) pauses.set(each, { until, error })
      }
    },
  }
}
