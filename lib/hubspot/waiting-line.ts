// Who waits for a turn at HubSpot: people before the background, searches of the background before its other reads.
import type { Instant } from '@/lib/domain/fact'
import type { Clock } from './clock'

export type Lane = 'general' | 'search'

/** What is known of somebody who waits. */
export interface Waiting {
  readonly lane: Lane
  readonly background: boolean
}

export interface WaitingLineOptions {
  readonly clock: Clock
  readonly concurrency: number
  /** When somebody of this kind may start; a time that has passed: now. */
  readonly readyAt: (waiting: Waiting, now: Instant) => Instant
  /** Called right before a start. */
  readonly noteStart: (waiting: Waiting, now: Instant) => void
}

interface Entry extends Waiting {
  readonly signal: AbortSignal | undefined
  readonly start: () => void
}

/** Whoever is earlier in this list starts first when both may. */
const ORDER: readonly Waiting[] = [
  { background: false, lane: 'search' },
  { background: false, lane: 'general' },
  { background: true, lane: 'search' },
  { background: true, lane: 'general' },
]

/** A line with one queue for each kind, first come first served within it. */
export function createWaitingLine({ clock, concurrency, readyAt, noteStart }: WaitingLineOptions) {
  const queues = ORDER.map((kind) => ({ kind, entries: [] as Entry[] }))
  let running = 0
  let wakeAt = Number.POSITIVE_INFINITY

  const queueOf = ({ lane, background }: Waiting) =>
    queues.find(({ kind }) => kind.lane === lane && kind.background === background)?.entries ?? []

  /** Starts whoever may; the rest is looked at again when the first of them may. */
  function look(): void {
    let next = Number.POSITIVE_INFINITY
    for (const { kind, entries } of queues) {
      while (entries.length > 0) {
        // One signal may end several: those that it has not told yet must not start.
        if (entries[0]?.signal?.aborted) {
          entries.shift()
          continue
        }
        if (running >= concurrency) return
        const now = clock.now()
        const at = readyAt(kind, now)
        if (at > now) {
          next = Math.min(next, at)
          break
        }
        running++
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

  /** Runs `work` in its turn. An abort ends it at once, waiting or running. @throws the signal's reason */
  function add<T>(
    work: () => Promise<T>,
    who: Waiting & { readonly signal: AbortSignal | undefined },
  ): Promise<T> {
    const { signal, ...waiting } = who
    return new Promise<T>((resolve, reject) => {
      let place: 'waiting' | 'running' | 'left' = 'waiting'
      const leave = () => {
        signal?.removeEventListener('abort', stop)
        if (place === 'running') running--
        place = 'left'
        look()
      }
      const entry: Entry = {
        ...waiting,
        signal,
        start: () => {
          place = 'running'
          work()
            .then(resolve, reject)
            .finally(() => place !== 'left' && leave())
        },
      }
      const stop = () => {
        const entries = queueOf(entry)
        const index = entries.indexOf(entry)
        if (index >= 0) entries.splice(index, 1)
        reject(signal?.reason)
        leave()
      }
      signal?.addEventListener('abort', stop, { once: true })
      queueOf(entry).push(entry)
      look()
    })
  }

  return { add }
}
