// One running scan: it lasts while somebody asks for it, and reports its state a few times a second.
import type { ScanFile } from '@/lib/domain/review/scan-file'
import type { createMonthScan, ScanPulse } from '@/lib/hubspot/scan/month-scan'
import type { Clock } from '@/lib/hubspot/transport/clock'
import type { ScanState } from '@/lib/messaging/protocol-review'
import { problemOf } from './problems'

/** The scan stops by itself when nobody has asked for this long. */
const UNASKED_MS = 10_000
const NEWS_MS = 250
/** The least time between a failure and the next try. */
const AFTER_FAILURE_MS = 5_000

export type Scan = ReturnType<typeof createMonthScan>

export interface ScanJobDeps {
  readonly month: string
  readonly clock: Clock
  /** Makes the scan, which ends with the signal and reports its steps. */
  readonly scan: (signal: AbortSignal, onNews: () => void) => Scan
  readonly publish: (state: ScanState) => void
  /** Is told what ended the scan; not called for a stop. */
  readonly onFailure: (problem: NonNullable<ScanState['problem']>) => void
}

/** The state of a scan that is not running, from what is kept of it. */
export function restingState(month: string, file: ScanFile | null, more: Partial<ScanState> = {}): ScanState {
  return {
    month,
    state: file?.phase === 'done' ? 'done' : 'stopped',
    read: file?.read ?? 0,
    total: file?.total ?? null,
    perSecond: 0,
    waitingUntil: null,
    problem: null,
    missing: file?.missing ?? [],
    lacking: file?.lacking ?? [],
    revision: file?.revision ?? 0,
    ...more,
  }
}

/** Starts the scan. */
export function startScanJob({ month, clock, scan: make, publish, onFailure }: ScanJobDeps) {
  const abort = new AbortController()
  let askedAt = clock.now()
  let toldAt = Number.NEGATIVE_INFINITY
  let state: ScanState['state'] = 'running'
  let problem: ScanState['problem'] = null
  let failedAt = Number.NEGATIVE_INFINITY
  const scan = make(abort.signal, onNews)

  function current(): ScanState {
    const pulse: ScanPulse | null = scan.pulse()
    const running = state === 'running'
    return restingState(month, pulse?.file ?? null, {
      state,
      problem,
      perSecond: running ? (pulse?.perSecond ?? 0) : 0,
      waitingUntil: running ? (pulse?.waitingUntil ?? null) : null,
    })
  }

  function onNews(): void {
    const now = clock.now()
    if (now - askedAt > UNASKED_MS) abort.abort()
    if (now - toldAt < NEWS_MS) return
    toldAt = now
    publish(current())
  }

  async function run(): Promise<void> {
    try {
      await scan.run()
      state = 'done'
    } catch (error) {
      state = abort.signal.aborted ? 'stopped' : 'failed'
      if (state === 'failed') {
        failedAt = clock.now()
        problem = problemOf(error, failedAt)
      }
    }
    publish(current())
    if (problem !== null) onFailure(problem)
  }

  const ended = run()
  return {
    month,
    /** Somebody looks. */
    ask: (): ScanState => {
      askedAt = clock.now()
      return current()
    },
    state: current,
    isRunning: () => state === 'running',
    /** True while the same failure would only be met again. */
    rests: () => clock.now() - failedAt < AFTER_FAILURE_MS,
    /** Ends it; resolves when nothing is written any more. */
    stop: async (): Promise<ScanState> => {
      abort.abort()
      await ended
      return current()
    },
  }
}

export type ScanJob = ReturnType<typeof startScanJob>
