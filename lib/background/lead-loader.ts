// Use case: answer "what do we know of this lead?" from the cache at once, from HubSpot as soon as it answers.
import { carryOver } from '@/lib/domain/carry-over'
import type { Definition } from '@/lib/domain/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import type { LeadReply, LoadProblem } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { problemOf } from './problems'

/** A snapshot this young needs no second look: the rail and the panel of one view ask within it. */
const SAME_VIEW_MS = 2_000

export interface LeadLoaderDeps {
  readonly connection: () => Promise<Connection | null>
  readonly hasHostAccess: () => Promise<boolean>
  readonly readCached: (
    ref: RecordRef,
    now: Instant,
  ) => Promise<{ snapshot: LeadSnapshot; ageMs: number } | null>
  readonly writeCached: (snapshot: LeadSnapshot, now: Instant) => Promise<void>
  readonly forgetCached: (ref: RecordRef) => Promise<void>
  /** Reads the lead from HubSpot; `onPartial` hears every part as it arrives. */
  readonly fetchLead: (
    ref: RecordRef,
    connection: Connection,
    signal: AbortSignal,
    onPartial: (snapshot: LeadSnapshot) => void,
  ) => Promise<LeadSnapshot>
  readonly onTokenRefused: (connection: Connection) => Promise<void>
  readonly onNews: (reply: LeadReply) => void
  readonly definition: Definition
  readonly now: () => Instant
  readonly clockOffsetMs: () => number
}

interface UnderWay {
  readonly ref: RecordRef
  readonly reply: Promise<LeadReply>
  readonly abort: AbortController
  /** The tabs that look at this record; null stands for a side panel, which is never pushed aside. */
  readonly seats: Set<number | null>
}

/** Answers for records. Holds only what is under way right now; everything else is in storage. */
export function createLeadLoader(deps: LeadLoaderDeps) {
  const underWay = new Map<string, UnderWay>()

  const replyWith = (
    ref: RecordRef,
    connection: Connection | null,
    part: Partial<Pick<LeadReply, 'snapshot' | 'settled' | 'stale' | 'problem'>>,
  ): LeadReply => ({
    ref,
    snapshot: null,
    settled: true,
    stale: false,
    problem: null,
    definition: deps.definition,
    clockOffsetMs: deps.clockOffsetMs(),
    uiDomain: connection?.uiDomain ?? null,
    ...part,
  })

  /** Why this record may not be asked for at all; null when it may. */
  async function obstacle(ref: RecordRef, connection: Connection | null): Promise<LoadProblem | null> {
    if (connection === null) return { kind: 'not_connected' }
    if (connection.portalId !== ref.portalId)
      return { kind: 'other_portal', tokenPortalId: connection.portalId }
    if (connection.state === 'token_refused') return { kind: 'token_refused' }
    if (!(await deps.hasHostAccess())) return { kind: 'host_access_missing' }
    return null
  }

  async function cached(ref: RecordRef): Promise<LeadReply> {
    const connection = await deps.connection()
    const problem = await obstacle(ref, connection)
    if (problem !== null) return replyWith(ref, connection, { problem })
    const hit = await deps.readCached(ref, deps.now())
    return replyWith(ref, connection, { snapshot: hit?.snapshot ?? null, stale: true })
  }

  async function fetchFresh(ref: RecordRef, signal: AbortSignal): Promise<LeadReply> {
    const connection = await deps.connection()
    const problem = await obstacle(ref, connection)
    if (problem !== null || connection === null) return replyWith(ref, connection, { problem })
    const hit = await deps.readCached(ref, deps.now())
    if (hit !== null && hit.ageMs < SAME_VIEW_MS)
      return replyWith(ref, connection, { snapshot: hit.snapshot })
    try {
      const snapshot = await deps.fetchLead(ref, connection, signal, (part) => {
        if (!signal.aborted) deps.onNews(replyWith(ref, connection, { snapshot: part, settled: false }))
      })
      const whole = carryOver(hit?.snapshot ?? null, snapshot, 'request_failed')
      // A cache that cannot be written costs a request later, not the answer now.
      await deps.writeCached(whole, deps.now()).catch(() => undefined)
      return replyWith(ref, connection, { snapshot: whole, stale: whole !== snapshot })
    } catch (error) {
      return afterFailure(ref, connection, problemOf(error, deps.now()))
    }
  }

  async function afterFailure(
    ref: RecordRef,
    connection: Connection,
    problem: LoadProblem,
  ): Promise<LeadReply> {
    if (problem.kind === 'token_refused') await deps.onTokenRefused(connection)
    const gone = problem.kind === 'not_found' || problem.kind === 'merged'
    if (gone) await deps.forgetCached(ref)
    const keep = 'retryAt' in problem || problem.kind === 'refused'
    const hit = keep ? await deps.readCached(ref, deps.now()) : null
    return replyWith(ref, connection, { snapshot: hit?.snapshot ?? null, stale: hit !== null, problem })
  }

  function leave(seat: number, except: string): void {
    for (const [key, load] of underWay) {
      if (key === except || !load.seats.delete(seat) || load.seats.size > 0) continue
      underWay.delete(key)
      load.abort.abort()
    }
  }

  /** Asks HubSpot, together with whoever asks for the same record right now. `seat`: the tab, null for a side panel. */
  function fresh(ref: RecordRef, seat: number | null): Promise<LeadReply> {
    const key = refKey(ref)
    if (seat !== null) leave(seat, key)
    const running = underWay.get(key)
    if (running) {
      running.seats.add(seat)
      return running.reply
    }
    const abort = new AbortController()
    const reply = fetchFresh(ref, abort.signal).then((answer) => {
      if (underWay.get(key)?.abort === abort) underWay.delete(key)
      if (!abort.signal.aborted) deps.onNews(answer)
      return answer
    })
    underWay.set(key, { ref, reply, abort, seats: new Set([seat]) })
    return reply
  }

  return { cached, fresh }
}

export type LeadLoader = ReturnType<typeof createLeadLoader>
