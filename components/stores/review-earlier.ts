// Earlier months in one press: loaded one after another through the same scan as any month, until all are there or somebody stops.
import type { StoreApi } from 'zustand/vanilla'
import type { Month } from '@/lib/domain/review/month'
import type { ScanState } from '@/lib/messaging/protocol-review'
import type { PanelTimers } from './panel-gateway'
import type { ReviewGateway } from './review-gateway'
import type { ReviewState } from './review-state'
import { twice } from './twice'

/** Asking this often also keeps the background awake. */
const PING_MS = 1_000

/** `onLoaded`: another month is there to compare with. */
export function createEarlierScan(
  { getState, setState }: StoreApi<ReviewState>,
  gateway: ReviewGateway,
  timers: PanelTimers,
  onLoaded: () => void,
) {
  let cancelPing = () => {}
  /** Goes up with each month and with each end: an answer about what went before is dropped. */
  let turn = 0
  /** Months that were loaded before they were over are searched for what came later, once. */
  let fresh: ReadonlySet<Month> = new Set()

  function ask(month: Month, first: boolean): void {
    const mine = turn
    twice(() => gateway.send('review.scan', { month, fresh: first && fresh.has(month) })).then(
      (news) => {
        if (mine === turn) hear(news)
      },
      () => {
        if (mine !== turn) return
        drop()
        setState({ failed: true })
      },
    )
  }

  function begin(waiting: readonly Month[], total: number): void {
    const [month] = waiting
    turn++
    if (month === undefined) {
      setState({ earlier: null })
      return
    }
    setState({ earlier: { waiting, total, scan: null } })
    ask(month, true)
  }

  function hear(news: ScanState): void {
    const { earlier } = getState()
    if (earlier === null || news.month !== earlier.waiting[0]) return
    cancelPing()
    if (news.state === 'running') {
      setState({ earlier: { ...earlier, scan: news } })
      cancelPing = timers.after(PING_MS, () => ask(news.month, false))
    } else if (news.state === 'done') {
      begin(earlier.waiting.slice(1), earlier.total)
      onLoaded()
    } else {
      drop()
      setState({ earlierFailed: news.state === 'failed' ? news : null })
      onLoaded()
    }
  }

  /** Forgets what is still waiting. */
  function drop(): void {
    turn++
    cancelPing()
    setState({ earlier: null })
  }

  return {
    hear,
    drop,
    load(months: readonly { readonly month: Month; readonly fresh: boolean }[]): void {
      fresh = new Set(months.flatMap((one) => (one.fresh ? [one.month] : [])))
      setState({ earlierFailed: null })
      begin(
        months.map(({ month }) => month),
        months.length,
      )
    },
    stop(): void {
      const month = getState().earlier?.waiting[0]
      drop()
      if (month === undefined) return
      twice(() => gateway.send('review.stop', { month })).then(onLoaded, () => setState({ failed: true }))
    },
  }
}
