// Use case: scan a month of handoffs, keep it, and keep what the meeting decided about it.
import type { Definition } from '@/lib/domain/definition/definition'
import { textFingerprint } from '@/lib/domain/definition/fingerprint'
import { handoffProperties } from '@/lib/domain/handoff-properties'
import { createTurns } from '@/lib/domain/in-turn'
import type { KeptMonth, LogEntry } from '@/lib/domain/review/kept'
import type { ScanStore } from '@/lib/domain/review/scan-file'
import { TooManyToLookThroughError, writeReviewActivity } from '@/lib/hubspot/objects/review-activity'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { createMonthScan, type ScanRequest } from '@/lib/hubspot/scan/month-scan'
import type { Clock } from '@/lib/hubspot/transport/clock'
import type { ParsedOf, ReplyOf } from '@/lib/messaging/protocol'
import type { LogSendReply, reviewMessages, ScanState } from '@/lib/messaging/protocol-review'
import type { Connection } from '@/lib/storage/connection'
import { directoryOf } from './directory'
import { inPortal, type ServiceDeps, unmetPrecondition } from './precondition'
import { restingState, type ScanJob, startScanJob } from './scan-job'

type Answers = {
  readonly [K in keyof typeof reviewMessages]: (request: ParsedOf<K>) => Promise<ReplyOf<K>>
}

export interface ReviewServiceDeps extends Omit<ServiceDeps, 'now'> {
  readonly definition: () => Promise<Definition>
  readonly clock: Clock
  readonly store: ScanStore
  readonly keptMonths: (portalId: string) => Promise<readonly KeptMonth[]>
  readonly forgetMonths: (portalId: string, month: string | null) => Promise<void>
  /** Deletes what is kept of every portal. */
  readonly forgetAll: () => Promise<void>
  readonly readLog: (portalId: string, month: string) => Promise<readonly LogEntry[]>
  readonly writeLog: (portalId: string, month: string, entries: readonly LogEntry[]) => Promise<void>
  readonly onProgress: (state: ScanState) => void
}

/** A month that was looked through this recently is not looked through again, however often a page asks. */
const RECENT_MS = 10_000

interface Running extends ScanJob {
  readonly portalId: string
}

/** The handlers of the review's requests, and the deletion that Disconnect promises. */
export function createReviewService(deps: ReviewServiceDeps): {
  answers: Answers
  forgetAll(): Promise<void>
} {
  /** One scan at a time: they would only share one limit. */
  let job: Running | null = null
  /** Requests that start or end a scan come one after the other. */
  const inTurn = createTurns()

  const resting = async (portalId: string, month: string, more: Partial<ScanState> = {}) =>
    restingState(month, await deps.store.read(portalId, month), more)

  async function scan(month: string, fresh: boolean): Promise<ScanState> {
    const connection = await deps.connection()
    const problem = await unmetPrecondition(connection, deps.hasHostAccess)
    if (problem !== null || connection === null) {
      const portalId = connection?.portalId ?? ''
      return resting(portalId, month, { state: 'failed', problem })
    }
    const { portalId } = connection
    if (job?.month === month && job.portalId === portalId && (job.isRunning() || job.rests()))
      return job.ask()
    const kept = await deps.store.read(portalId, month)
    const recent = kept !== null && deps.clock.now() - kept.scannedAt < RECENT_MS
    if (kept?.phase === 'done' && (!fresh || recent || endedJustNow(portalId, month)))
      return restingState(month, kept)
    await job?.stop()
    job = await start(connection, month)
    return job.ask()
  }

  let ended: { readonly key: string; readonly at: number } | null = null
  const endedJustNow = (portalId: string, month: string) =>
    ended?.key === `${portalId} ${month}` && deps.clock.now() - ended.at < RECENT_MS

  async function start(connection: Connection, month: string): Promise<Running> {
    const definition = await deps.definition()
    const transport = deps.transport(connection)
    const { portalId } = connection
    const request: ScanRequest = {
      portalId,
      month,
      names: handoffProperties(definition.properties),
      places: definition,
      ...directoryOf(connection),
    }
    const { clock, store } = deps
    const started = startScanJob({
      month,
      clock,
      scan: (signal, onNews) => createMonthScan({ transport, store, clock, signal, onNews }, request),
      publish: (state) => {
        if (state.state === 'done') ended = { key: `${portalId} ${month}`, at: clock.now() }
        deps.onProgress(state)
      },
      onFailure: ({ kind }) => {
        if (kind === 'token_refused') void deps.onTokenRefused(connection)
      },
    })
    return { ...started, portalId }
  }

  async function stop(month: string): Promise<ScanState> {
    const portalId = (await deps.connection())?.portalId ?? ''
    if (job?.month === month && job.portalId === portalId && job.isRunning()) return job.stop()
    return resting(portalId, month)
  }

  async function stopAll(month: string | null): Promise<void> {
    if (job !== null && (month === null || job.month === month)) {
      await job.stop()
      job = null
    }
  }

  async function forget(month: string | null): Promise<void> {
    await stopAll(month)
    const portalId = (await deps.connection())?.portalId
    if (portalId !== undefined) await deps.forgetMonths(portalId, month)
  }

  const portalOf = async () => (await deps.connection())?.portalId ?? null

  async function sendLog({ month, as, to, text }: ParsedOf<'review.log.send'>): Promise<LogSendReply> {
    const lines = text.trim().split('\n')
    const marker = `hikitsugi-review-${month}-${textFingerprint(lines.join('\n'))}`
    const { value, problem } = await inPortal({ ...deps, now: deps.clock.now }, (connection) => {
      const transport = deps.transport(connection)
      const activity = { as, to, lines, marker, at: transport.serverNow() }
      return writeReviewActivity(createWriteTools(transport), activity).then(
        () => ({ ok: true }),
        (error: unknown) => {
          if (error instanceof TooManyToLookThroughError) return { ok: false, cut: true }
          throw error
        },
      )
    })
    return { ok: false, ...value, problem }
  }

  const answers: Answers = {
    'review.scan': ({ month, fresh }) => inTurn(() => scan(month, fresh)),
    'review.stop': ({ month }) => inTurn(() => stop(month)),
    'review.months': async () => {
      const connection = await deps.connection()
      if (connection === null) return { portalId: null, uiDomain: null, months: [] }
      const { portalId, uiDomain } = connection
      return { portalId, uiDomain, months: await deps.keptMonths(portalId) }
    },
    'review.forget': ({ month }) => inTurn(() => forget(month)),
    'review.log': async ({ month }) => {
      const portalId = await portalOf()
      return portalId === null ? [] : deps.readLog(portalId, month)
    },
    'review.log.write': async ({ month, entries }) => {
      const portalId = await portalOf()
      if (portalId !== null) await deps.writeLog(portalId, month, entries)
    },
    'review.log.send': sendLog,
  }

  return {
    answers,
    forgetAll: () =>
      inTurn(async () => {
        await stopAll(null)
        await deps.forgetAll()
      }),
  }
}
