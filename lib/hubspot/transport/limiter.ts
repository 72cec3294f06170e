// Keeps the whole background below HubSpot's limits, makes everybody wait when HubSpot says so, and lets people go first.
import type { Instant } from '@/lib/domain/fact'
import { createPace } from './adaptive-rate'
import { type Clock, systemClock } from './clock'
import { createWaitingLine, type Lane, type Waiting } from './priority-queue'
import type { Priority } from './request'

export type { Lane } from './priority-queue'

export interface LimiterRun {
  readonly lane: Lane
  readonly signal: AbortSignal | undefined
  /** The longest pause that is waited for, in ms. */
  readonly maxWaitMs: number
  /** Default: somebody looks at it. */
  readonly priority?: Priority | undefined
}

/** At most this many requests in any span of this many ms. */
export interface BurstLimit {
  readonly max: number
  readonly intervalMs: number
}

export interface Limiter {
  /**
   * Runs `work` when its turn has come.
   * @throws the pause's error when the pause outlasts `maxWaitMs`; the signal's reason; whatever `work` throws
   */
  run<T>(work: () => Promise<T>, options: LimiterRun): Promise<T>
  /** Nothing in the lane (or in both) starts before `until`; whatever may not wait that long gives up with `error`. */
  pause(lane: Lane | 'all', until: Instant, error: Error): void
  /** HubSpot said what this key may do. */
  learn(limit: BurstLimit): void
}

export interface LimiterOptions {
  readonly clock?: Clock
  /** Requests in any 10 s, whatever HubSpot says of the key. Left out: what it says, and 100 until then, the smallest plan's. */
  readonly perTenSeconds?: number
  /** Searches a second. HubSpot allows 5 for the whole account: other apps search there too. */
  readonly searches?: number
  readonly concurrency?: number
}

const PER_TEN_SECONDS = 100
const SEARCHES = 3
const CONCURRENCY = 20
/** How many of these nobody looks at: without HTTP/2 a browser has six connections to a host, and one is free within a request's time. */
const CONCURRENCY_BEHIND = 6
/** HubSpot counts requests as they arrive: the time to get there may vary by a hundredth of its window, or some milliseconds of a second. */
const WIDER = 1.01
const SEARCH_WINDOW_MS = 1_030
/** The share of the limit for requests that nobody looks at: the rest is for anyone who opens a lead meanwhile. */
const PACE_SHARE = 0.9
const BEHIND_SHARE = 0.92
/** Until this much of the window is used, requests are not spread out: a single decision must not wait for its slot. */
const EASY_SHARE = 0.25
const SEARCH_SHARE = 0.96

/** The earliest time at which one more start fits into the window. */
function freeAt(starts: readonly Instant[], cap: number, width: number): Instant {
  const before = starts[starts.length - Math.max(1, Math.floor(cap))]
  return before === undefined ? Number.NEGATIVE_INFINITY : before + width
}

/** One limiter for the whole background: HubSpot counts per token and account, whatever the tab. */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const clock = options.clock ?? systemClock
  const searches = options.searches ?? SEARCHES
  const concurrency = options.concurrency ?? CONCURRENCY
  let limit: BurstLimit = { max: options.perTenSeconds ?? PER_TEN_SECONDS, intervalMs: 10_000 }
  const starts = { all: [] as Instant[], search: [] as Instant[] }
  const pauses = new Map<Lane, Instant>()
  const errors = new Map<Lane, Error>()
  const paces = {
    general: createPace(() => (PACE_SHARE * limit.max * 1_000) / limit.intervalMs),
    search: createPace(() => SEARCH_SHARE * searches),
  }

  const note = (list: Instant[], now: Instant, most: number) => {
    list.push(now)
    if (list.length > most) list.splice(0, list.length - most)
  }

  function readyAt({ lane, priority }: Waiting, now: Instant): Instant {
    const room = (share: number) => freeAt(starts.all, share * limit.max, WIDER * limit.intervalMs)
    const paused = pauses.get(lane) ?? Number.NEGATIVE_INFINITY
    const forLane =
      lane === 'search' ? freeAt(starts.search, searches, SEARCH_WINDOW_MS) : Number.NEGATIVE_INFINITY
    if (priority === 'seen') return Math.max(paused, forLane, room(1))
    if (lane === 'search') return Math.max(paused, forLane, room(BEHIND_SHARE), paces.search.nextAt())
    const easy = room(EASY_SHARE) <= now
    return Math.max(paused, room(BEHIND_SHARE), easy ? Number.NEGATIVE_INFINITY : paces.general.nextAt())
  }

  function noteStart({ lane, priority }: Waiting, now: Instant): void {
    note(starts.all, now, limit.max)
    if (lane === 'search') note(starts.search, now, searches)
    if (priority === 'seen') return
    paces.general.started(now)
    if (lane === 'search') paces.search.started(now)
  }

  const line = createWaitingLine({
    clock,
    concurrency: { all: concurrency, behind: Math.min(concurrency, CONCURRENCY_BEHIND) },
    readyAt,
    noteStart,
  })

  const pausedFor = (lane: Lane) => (pauses.get(lane) ?? 0) - clock.now()

  return {
    async run(work, { lane, signal, maxWaitMs, priority = 'seen' }) {
      signal?.throwIfAborted()
      const error = errors.get(lane)
      if (error !== undefined && pausedFor(lane) > Math.max(0, maxWaitMs)) throw error
      const result = await line.add(work, { lane, priority, signal, maxWaitMs })
      if (pausedFor(lane) <= 0) paces[lane].answered()
      return result
    },
    pause(lane, until, error) {
      for (const each of lane === 'all' ? (['general', 'search'] as const) : [lane]) {
        paces[each].refused(clock.now(), until)
        if (until <= (pauses.get(each) ?? 0)) continue
        pauses.set(each, until)
        errors.set(each, error)
        line.giveUp(each, until - clock.now(), error)
      }
    },
    learn(found) {
      if (options.perTenSeconds !== undefined) return
      limit = found
      line.look()
    },
  }
}
