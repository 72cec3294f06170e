// The review page's behaviour: one month at a time, read from HubSpot by the background, counted by the page's worker.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Month } from '@/lib/domain/review/month'
import { monthOf, monthsBefore } from '@/lib/domain/review/month'
import type { ScanState } from '@/lib/messaging/protocol-review'
import type { PanelTimers } from './panel-gateway'
import { createEarlierScan } from './review-earlier'
import type { ReviewGateway } from './review-gateway'
import { createReviewLog, type ReviewLog } from './review-log'
import { NO_MONTH, type ReviewState } from './review-state'
import { createWhatIf, type ReviewWhatIf } from './review-what-if'
import { twice } from './twice'

/** How often a running scan is asked about, which keeps the background awake. */
const PING_MS = 1_000

export interface ReviewStore {
  readonly state: StoreApi<ReviewState>
  readonly gateway: ReviewGateway
  readonly log: ReviewLog
  readonly whatIf: ReviewWhatIf
  choose(month: Month): void
  /** Starts the scan or goes on with it; `fresh` reads a month again that was already read to its end. */
  scan(fresh: boolean): void
  halt(): void
  /** Loads these months one after another; the shown one is compared with each as soon as it is there. */
  loadEarlier(months: readonly { readonly month: Month; readonly fresh: boolean }[]): void
  /** Stops loading them; what was loaded stays. */
  stopEarlier(): void
  /** Makes a definition the draft in the options. Resolves with whether it is kept. */
  takeOver(draft: Definition): Promise<boolean>
  /** Deletes what is kept of the month. */
  forget(): void
  /** Reads everything again that the background knows. */
  reread(): void
  stop(): void
}

/** Starts at once, with the last full month. */
export function createReviewStore(gateway: ReviewGateway, timers: PanelTimers): ReviewStore {
  const [first = ''] = monthsBefore(monthOf(gateway.now()), 1)
  const state = createStore<ReviewState>(() => ({
    settings: null,
    connection: null,
    definition: null,
    portalId: null,
    uiDomain: null,
    failed: false,
    kept: [],
    month: first,
    earlier: null,
    earlierFailed: null,
    ...NO_MONTH,
  }))
  const { getState, setState } = state
  const log = createReviewLog(state, gateway, timers)
  const whatIf = createWhatIf(state, gateway)
  /** Goes up with each month that is chosen: an answer about an earlier choice is dropped. */
  let round = 0
  let cancelPing = () => {}
  /** Stops that are not answered yet: asking about the scan before they are would begin it again. */
  let halting = 0
  let counting = false
  let countOwed = false
  /** How many records the last count had: while a scan runs, the month is counted again once they have doubled. */
  let countedAt = 0

  async function reread(): Promise<void> {
    try {
      const [settings, connection, definition, { portalId, uiDomain, months }] = await Promise.all([
        twice(() => gateway.send('settings.read')),
        twice(() => gateway.send('connection.read')),
        twice(() => gateway.send('definition.read')),
        twice(() => gateway.send('review.months')),
      ])
      setState({ settings, connection, definition, portalId, uiDomain, kept: months, failed: false })
    } catch {
      setState({ failed: true })
    }
    await count()
  }

  async function readKept(): Promise<void> {
    const { months, portalId, uiDomain } = await twice(() => gateway.send('review.months'))
    setState({ kept: months, portalId, uiDomain })
  }

  /** Counts the month again. A call while the worker is counting has it counted once more afterwards. */
  async function count(): Promise<void> {
    const { portalId, month, definition, decided, kept } = getState()
    if (portalId === null || definition === null) return
    if (counting) {
      countOwed = true
      return
    }
    counting = true
    const mine = round
    setState({ counting: kept.some((one) => one.month === month) })
    try {
      const view = await gateway.askWorker('worker.month', {
        portalId,
        month,
        definition: definition.inForce.definition,
        earlier: definition.earlier.map((one) => one.definition),
        now: gateway.now(),
        decided,
      })
      if (mine === round) {
        setState({ view, countFailed: false })
        if (getState().whatIf === null) whatIf.begin('in_force')
        else whatIf.again()
        if (view !== null) suggest(mine)
      }
    } catch {
      if (mine === round) setState({ countFailed: true })
    }
    counting = false
    if (countOwed) {
      countOwed = false
      return count()
    }
    setState({ counting: false })
  }

  /** Found after the figures are shown: it replays the month several times. Without an answer there is none. */
  function suggest(mine: number): void {
    gateway.askWorker('worker.suggestion', {}).then(
      (suggestion) => {
        if (mine === round) setState({ suggestion })
      },
      () => setState({ suggestion: null }),
    )
  }

  function choose(month: Month): void {
    log.flush()
    round++
    cancelPing()
    countedAt = 0
    setState({ month, ...NO_MONTH })
    void readLog().then(count)
  }

  async function readLog(): Promise<void> {
    const { month } = getState()
    const mine = round
    const [before = ''] = monthsBefore(month, 1)
    try {
      const [own, decided] = await Promise.all([
        twice(() => gateway.send('review.log', { month })),
        twice(() => gateway.send('review.log', { month: before })),
      ])
      if (mine === round) setState({ log: own, decided })
    } catch {
      if (mine === round) setState({ failed: true })
    }
  }

  function hear(news: ScanState): void {
    if (news.month !== getState().month) return
    const before = getState().scan
    setState({ scan: news, failed: false })
    cancelPing()
    if (news.state === 'running') {
      if (halting === 0) {
        cancelPing = timers.after(
          PING_MS,
          () => void ask(() => gateway.send('review.scan', { month: news.month, fresh: false })),
        )
      }
      if (news.read >= Math.max(1, countedAt * 2) && !counting) recount(news.read)
    } else if (before?.state === 'running' || before?.revision !== news.revision) {
      recount(news.read)
    }
  }

  function recount(read: number): void {
    countedAt = read
    const mine = round
    readKept().then(
      () => {
        if (mine === round) void count()
      },
      () => setState({ failed: true }),
    )
  }

  function ask(call: () => Promise<ScanState>): Promise<void> {
    const mine = round
    return twice(call).then(
      (news) => {
        if (mine === round) hear(news)
      },
      () => {
        if (mine !== round) return
        const { scan } = getState()
        setState({ failed: true, scan: scan === null ? null : { ...scan, state: 'stopped' } })
      },
    )
  }

  const earlier = createEarlierScan(state, gateway, timers, () => recount(countedAt))

  const ends = [
    gateway.on('settings.changed', (settings) => setState({ settings })),
    gateway.on('connection.changed', () => void reread()),
    gateway.on('definition.changed', () => void reread()),
    gateway.on('review.progress', (news) => {
      hear(news)
      earlier.hear(news)
    }),
    timers.onLeave(() => log.flush()),
  ]
  void readLog().then(reread)

  return {
    state,
    gateway,
    log,
    whatIf,
    choose,
    scan: (fresh) => {
      earlier.drop()
      countedAt = 0
      const { month } = getState()
      void ask(() => gateway.send('review.scan', { month, fresh }))
    },
    halt: () => {
      const { month } = getState()
      cancelPing()
      halting++
      void ask(() => gateway.send('review.stop', { month })).finally(() => halting--)
    },
    loadEarlier: (months) => earlier.load(months),
    stopEarlier: () => earlier.stop(),
    async takeOver(draft) {
      try {
        await twice(() => gateway.send('definition.draft', { definition: draft, elsewhere: true }))
        const { definition } = getState()
        if (definition !== null) setState({ definition: { ...definition, draft } })
        return true
      } catch {
        return false
      }
    },
    forget() {
      const { month } = getState()
      const mine = ++round
      cancelPing()
      twice(() => gateway.send('review.forget', { month }))
        .then(readKept)
        .then(
          () => {
            if (mine === round) choose(month)
          },
          () => setState({ failed: true }),
        )
    },
    reread: () => void reread(),
    stop() {
      log.flush()
      cancelPing()
      earlier.drop()
      for (const end of ends) end()
    },
  }
}
