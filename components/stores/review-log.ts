// The decision log while it is written: kept as it is typed, one write after the other, the last one wins.
import type { StoreApi } from 'zustand/vanilla'
import type { LogEntry } from '@/lib/domain/review/kept'
import type { Month } from '@/lib/domain/review/month'
import type { PanelTimers } from './panel-gateway'
import type { ReviewGateway } from './review-gateway'
import type { ReviewState } from './review-state'

/** Long enough to gather a word, short enough to lose none. */
const GATHER_MS = 400

export interface ReviewLog {
  add(): void
  change(id: string, part: Partial<Pick<LogEntry, 'issue' | 'decision' | 'owner' | 'measure'>>): void
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

  return {
    add() {
      const entry = { id: gateway.newId(), issue: '', decision: '', owner: '', measure: '' }
      set([...getState().log, { ...entry, before: null, at: gateway.now() }])
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
