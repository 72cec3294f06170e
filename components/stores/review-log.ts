// The decision log while it is written: kept as it is typed, one write after the other, the last one wins.
import type { StoreApi } from 'zustand/vanilla'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { Month } from '@/lib/domain/review/month'
import type { PanelTimers } from './panel-gateway'
import type { ReviewGateway } from './review-gateway'
import type { ReviewState } from './review-state'

/** Long enough to gather a word, short enough to lose none. */
const GATHER_MS = 400

type Told = Partial<Pick<LogEntry, 'issue' | 'decision' | 'owner' | 'measure'>>

export interface ReviewLog {
  /** A new entry, with what is known of it; the person of this browser is its owner unless said otherwise. */
  add(part?: Told): void
  change(id: string, part: Told): void
  remove(id: string): void
  /** Puts back what was removed, where it stood. */
  restore(entry: LogEntry, at: number): void
  /** Writes what is still to be written now. */
  flush(): void
}

/** Works on the log of the month that the state shows. */
export function createReviewLog(
  state: StoreApi<ReviewState>,
  gateway: ReviewGateway,
  timers: PanelTimers,
): ReviewLog {
  const { getState, setState } = state
  let cancel = () => {}
  let due: { month: Month; log: readonly LogEntry[] } | null = null
  let writing = false

  function set(log: readonly LogEntry[]): void {
    const { month } = getState()
    if (due !== null && due.month !== month) flush()
    due = { month, log }
    setState({ log, logState: 'writing' })
    cancel()
    cancel = timers.after(GATHER_MS, flush)
  }

  function flush(): void {
    cancel()
    if (due === null || writing) return
    const { month, log } = due
    due = null
    writing = true
    gateway
      .send('review.log.write', { month, entries: log })
      .then(
        () => settle(month, 'kept'),
        () => settle(month, 'failed'),
      )
      .finally(() => {
        writing = false
        flush()
      })
  }

  function settle(month: Month, logState: ReviewState['logState']): void {
    if (getState().month === month && due === null) setState({ logState })
  }

  const valueNow = (measure: string) =>
    getState().view?.measures.find(({ key }) => key === measure)?.value ?? null

  function ownName(): string {
    const { settings, connection } = getState()
    const own = settings?.settings.ownerId ?? null
    return connection?.owners.find(({ id }) => id === own)?.name ?? ''
  }

  return {
    add(part = {}) {
      const entry = { id: gateway.newId(), issue: '', decision: '', owner: ownName(), measure: '', ...part }
      set([...getState().log, { ...entry, before: valueNow(entry.measure), at: gateway.now() }])
    },
    change(id, part) {
      const before = part.measure === undefined ? {} : { before: valueNow(part.measure) }
      set(getState().log.map((entry) => (entry.id === id ? { ...entry, ...part, ...before } : entry)))
    },
    remove(id) {
      set(getState().log.filter((entry) => entry.id !== id))
    },
    restore(entry, at) {
      set(getState().log.toSpliced(at, 0, entry))
    },
    flush,
  }
}
