// Who waits for a turn at HubSpot: people before the rest, searches before other reads, and first come first served within a kind.
import type { Instant } from '@/lib/domain/fact'
import type { Clock } from './clock'
import type { Priority } from './request'

export type Lane = 'general' | 'search'

/** What is known of somebody who waits. */
export interface Waiting {
  readonly lane: Lane
  readonly priority: Priority
}

export interface WaitingLineOptions {
  readonly clock: Clock
  /** How many may run at the same time; `behind`: of those that nobody looks at. */
  readonly concurrency: { readonly all: number; readonly behind: number }
  /** When somebody of this kind may start; a time that has passed: now. */
  readonly readyAt: (waiting: Waiting, now: Instant) => Instant
  /** Called right before a start. */
  readonly noteStart: (waiting: Waiting, now: Instant) => void
}

interface Entry extends Waiting {
  readonly maxWaitMs: number
  readonly start: () => void
  /** Leaves without having started. */
  readonly giveUp: (reason: unknown) => void
  readonly signal: AbortSignal | undefined
}

/** Whoever is earlier in this list starts first when both may. */
const ORDER: readonly Waiting[] = (['seen', 'hidden', 'background'] as const).flatMap((priority) => [
  { priority, lane: 'search' as const },
  { priority, lane: 'general' as const },
])

/** A line with one queue for each kind. */
export function createWaitingLine({ clock, concurrency, readyAt, noteStart }: WaitingLineOptions) {
  const queues = ORDER.map((kind) => ({ kind, entries: [] as Entry[] }))
  const running = { seen: 0, behind: 0 }
  let wakeAt = Number.POSITIVE_INFINITY

  const queueOf = ({ lane, priority }: Waiting) =>
    queues.find(({ kind }) => kind.lane === lane && kind.priority === priority)?.entries ?? []
  const rowOf = ({ priority }: Waiting) => (priority === 'seen' ? 'seen' : 'behind')

  function hasRoom(kind: Waiting): boolean {
    if (running.seen + running.behind >= concurrency.all) return false
    return kind.priority === 'seen' || running.behind < concurrency.behind
  }

  /** Starts all that may start; the rest is looked at again when the next one may. */
  function look(): void {
    let next = Number.POSITIVE_INFINITY
    for (const { kind, entries } of queues) {
      while (entries.length > 0) {
        // One signal may end several: those that it has not told yet must not start.
        if (entries[0]?.signal?.aborted) {
          entries.shift()
          continue
        }
        if (!hasRoom(kind)) break
        const now = clock.now()
        const at = readyAt(kind, now)
        if (at > now) {
          next = Math.min(next, at)
          break
        }
        running[rowOf(kind)]++
        noteStart(kind, now)
        entries.shift()?.start()
      }
    }
    if (next < wakeAt) wake(next)
  }

  function wake(at: Instant): void {
    wakeAt = at
    void clock.sleep(Math.max(0, Math.ceil(at - clock.now())), undefined).then(() => {
      if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY
      look()
    })
  }

  /** Runs `work` in its turn. An abort ends it at once, waiting or running. @throws the signal's reason; the reason of {@link giveUp} */
  function add<T>(
    work: () => Promise<T>,
    who: Waiting & { readonly maxWaitMs: number; readonly signal: AbortSignal | undefined },
  ): Promise<T> {
    const { signal } = who
    return new Promise<T>((resolve, reject) => {
      let place: 'waiting' | 'running' | 'left' = 'waiting'
      const leave = () => {
        signal?.removeEventListener('abort', stop)
        if (place === 'running') running[rowOf(who)]--
        place = 'left'
        look()
      }
      const entry: Entry = {
        ...who,
        start: () => {
          place = 'running'
          work()
            .then(resolve, reject)
            .finally(() => place !== 'left' && leave())
        },
        giveUp: (reason) => {
          const entries = queueOf(who)
          const index = entries.indexOf(entry)
          if (index >= 0) entries.splice(index, 1)
          reject(reason)
          leave()
        },
      }
      const stop = () => entry.giveUp(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      queueOf(who).push(entry)
      look()
    })
  }

  /** Whatever waits in the lane and may not wait this long gives up. */
  function giveUp(lane: Lane, waitMs: number, reason: Error): void {
    const waiting = queues.flatMap(({ kind, entries }) => (kind.lane === lane ? entries : []))
    for (const entry of waiting) if (entry.maxWaitMs < waitMs) entry.giveUp(reason)
  }

  return { add, giveUp, look }
}
