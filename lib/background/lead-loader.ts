// Use case: answer "what do we know of this lead?" from the cache at once, from HubSpot as soon as it answers.

import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { mergeStale } from '@/lib/domain/merge-stale'
import { type RecordRef, refKey } from '@/lib/domain/record-ref'
import { AbortedError } from '@/lib/hubspot/transport/errors'
import { report, reported } from '@/lib/messaging/failures'
import type { LeadReply, LoadProblem } from '@/lib/messaging/protocol'
import { type Connection, sameConnection } from '@/lib/storage/connection'
import type { Judged } from './definition-service'
import { type PortalDeps, problemMet, unmetForRecord } from './precondition'

/** The rail and the panel of one view ask within this time of each other. */
const SAME_VIEW_MS = 5_000

export interface LeadLoaderDeps extends PortalDeps {
  /** Only what was read with this connection. */
  readonly readCached: (
    ref: RecordRef,
    connection: Connection,
    now: Instant,
  ) => Promise<{ snapshot: LeadSnapshot; ageMs: number } | null>
  /** Nothing is kept once this connection is over. */
  readonly writeCached: (snapshot: LeadSnapshot, connection: Connection, now: Instant) => Promise<void>
  /** One record, or all of them. */
  readonly forgetCached: (ref?: RecordRef) => Promise<void>
  /** Reads the lead from HubSpot; `onPartial` hears every part as it arrives. */
  readonly fetchLead: (
    ref: RecordRef,
    connection: Connection,
    definition: Definition,
    signal: AbortSignal,
    onPartial: (snapshot: LeadSnapshot) => void,
  ) => Promise<LeadSnapshot>
  readonly onNews: (reply: LeadReply) => void
  /** The definition in force. */
  readonly judged: () => Promise<Judged>
  readonly clockOffsetMs: () => number
}

/** Why a load was stopped that somebody may still be waiting for. */
const FORGOTTEN = new Error('every answer is forgotten')

/** Who asks: the rail of a tab, or the panel docked in it. A side panel belongs to no tab: its `tabId` is null. */
export interface Asker {
  readonly tabId: number | null
  readonly by: 'rail' | 'panel'
}

interface UnderWay {
  readonly reply: Promise<LeadReply>
  readonly abort: AbortController
  readonly askers: Asker[]
  /** The connection that it asks with; null until that is known. */
  connection: Connection | null
  /** The latest news, for anyone who joins after the parts were announced. */
  latest: LeadReply | null
}

interface Ground {
  readonly ref: RecordRef
  readonly connection: Connection | null
  readonly judged: Judged
}

/** An answer that one of a tab's two askers has received, kept for the other asker of the same view. */
interface Leftover {
  readonly key: string
  readonly by: Asker['by']
  readonly reply: LeadReply
  readonly at: Instant
}

/** Answers for records. Holds only what is under way right now; everything else is in storage. */
export function createLeadLoader(deps: LeadLoaderDeps) {
  const underWay = new Map<string, UnderWay>()
  const leftovers = new Map<number, Leftover>()

  /** What every reply of one load rests on. */
  async function ground(ref: RecordRef): Promise<Ground> {
    const [connection, judged] = await Promise.all([deps.connection(), deps.judged()])
    return { ref, connection, judged }
  }

  /** A reply, with the one judgement that all its receivers use. A lead that cannot be judged is not shown. */
  function replyWith(
    { ref, connection, judged }: Ground,
    { snapshot = null, ...part }: Partial<Pick<LeadReply, 'snapshot' | 'settled' | 'stale' | 'problem'>>,
  ): LeadReply {
    const clockOffsetMs = deps.clockOffsetMs()
    const reply: LeadReply = {
      ref,
      snapshot: null,
      judgement: null,
      settled: true,
      stale: false,
      problem: null,
      ...judged,
      clockOffsetMs,
      uiDomain: connection?.uiDomain ?? null,
      ...part,
    }
    if (snapshot === null) return reply
    try {
      return {
        ...reply,
        snapshot,
        judgement: judge(snapshot, judged.definition, deps.now() + clockOffsetMs, (id, error) =>
          report(`criterion ${id}`, error),
        ),
      }
    } catch (error) {
      report('judgement', error)
      return { ...reply, problem: reply.problem ?? { kind: 'unreadable' } }
    }
  }

  /** Why this record may not be asked for at all; null when it may. */
  const unmet = ({ ref, connection }: Ground) => unmetForRecord(ref, connection, deps.hasHostAccess)

  async function cached(ref: RecordRef): Promise<LeadReply> {
    const on = await ground(ref)
    const { connection } = on
    const problem = await unmet(on)
    if (problem !== null || connection === null) return replyWith(on, { problem })
    const load = underWay.get(refKey(ref))
    if (load?.latest && sameConnection(load.connection, connection)) return load.latest
    const hit = await deps.readCached(ref, connection, deps.now())
    return replyWith(on, { snapshot: hit?.snapshot ?? null, stale: true })
  }

  async function fetchFresh(ref: RecordRef, signal: AbortSignal): Promise<LeadReply> {
    const on = await ground(ref)
    const { connection } = on
    const problem = await unmet(on)
    if (problem !== null || connection === null) return replyWith(on, { problem })
    const hit = await deps.readCached(ref, connection, deps.now())
    try {
      const load = underWay.get(refKey(ref))
      if (signal.aborted || load?.abort.signal !== signal) throw new AbortedError()
      load.connection = connection
      const snapshot = await deps.fetchLead(ref, connection, on.judged.definition, signal, (part) => {
        if (signal.aborted) return
        // What is still on its way is shown as last known.
        const snapshot = mergeStale(hit?.snapshot ?? null, part, 'loading')
        load.latest = replyWith(on, { snapshot, settled: false })
        deps.onNews(load.latest)
      })
      const whole = mergeStale(hit?.snapshot ?? null, snapshot, 'request_failed')
      // A cache that cannot be written costs a request later, not the answer now.
      if (!signal.aborted)
        await deps.writeCached(whole, connection, deps.now()).catch(reported('cache write'))
      return replyWith(on, { snapshot: whole, stale: whole !== snapshot })
    } catch (error) {
      return afterFailure(on, connection, await problemMet(deps, connection, error))
    }
  }

  async function afterFailure(on: Ground, connection: Connection, problem: LoadProblem): Promise<LeadReply> {
    const { ref } = on
    const gone = problem.kind === 'not_found' || problem.kind === 'merged'
    if (gone) await deps.forgetCached(ref)
    const keep = 'retryAt' in problem || problem.kind === 'refused' || problem.kind === 'failed'
    const hit = keep ? await deps.readCached(ref, connection, deps.now()) : null
    return replyWith(on, { snapshot: hit?.snapshot ?? null, stale: hit !== null, problem })
  }

  /** The tab has moved on: what only it waited for is stopped. */
  function leave(tabId: number, except: string): void {
    for (const [key, load] of underWay) {
      if (key === except) continue
      load.askers.splice(0, Number.POSITIVE_INFINITY, ...load.askers.filter((asker) => asker.tabId !== tabId))
      if (load.askers.length > 0) continue
      underWay.delete(key)
      load.abort.abort()
    }
  }

  function takeLeftover(key: string, { tabId, by }: Asker): LeadReply | null {
    if (tabId === null) return null
    const left = leftovers.get(tabId)
    if (left === undefined) return null
    leftovers.delete(tabId)
    const sameView = left.key === key && left.by !== by && deps.now() - left.at < SAME_VIEW_MS
    return sameView ? left.reply : null
  }

  function leaveRest(key: string, askers: readonly Asker[], reply: LeadReply): void {
    for (const { tabId, by } of askers) {
      const both = askers.some((other) => other.tabId === tabId && other.by !== by)
      if (tabId !== null && !both) leftovers.set(tabId, { key, by, reply, at: deps.now() })
    }
  }

  /** Asks HubSpot, once for everybody who asks for the same record right now and for both askers of one view. */
  function fresh(ref: RecordRef, asker: Asker): Promise<LeadReply> {
    const key = refKey(ref)
    if (asker.tabId !== null) leave(asker.tabId, key)
    const left = takeLeftover(key, asker)
    if (left !== null) return Promise.resolve(left)
    const running = underWay.get(key)
    if (running) {
      running.askers.push(asker)
      return running.reply
    }
    const abort = new AbortController()
    const askers = [asker]
    const ended = () => {
      if (underWay.get(key)?.abort === abort) underWay.delete(key)
    }
    const reply = fetchFresh(ref, abort.signal)
      .finally(ended)
      .then(async (answer) => {
        // The account has changed: those who wait get an answer from the account in force, never from the former one.
        if (abort.signal.reason === FORGOTTEN) return answerAnew(ref, askers)
        if (abort.signal.aborted) return answer
        leaveRest(key, askers, answer)
        deps.onNews(answer)
        return answer
      })
    underWay.set(key, { reply, abort, askers, connection: null, latest: null })
    return reply
  }

  async function answerAnew(ref: RecordRef, askers: readonly Asker[]): Promise<LeadReply> {
    const [answer] = await Promise.all(askers.map((asker) => fresh(ref, asker)))
    return answer ?? cached(ref)
  }

  /** Asks HubSpot once what is under way has ended: that may have been asked before a write. Everybody hears the answer as news. */
  async function reload(ref: RecordRef): Promise<void> {
    // Who asked for it hears how it failed.
    await underWay.get(refKey(ref))?.reply.catch(() => undefined)
    await fresh(ref, { tabId: null, by: 'panel' })
  }

  /** Stops what is under way and forgets every answer: another token or portal would give another answer. */
  async function forget(): Promise<void> {
    leftovers.clear()
    for (const { abort } of underWay.values()) abort.abort(FORGOTTEN)
    underWay.clear()
    await deps.forgetCached()
  }

  return { cached, fresh, reload, forget }
}

export type LeadLoader = ReturnType<typeof createLeadLoader>
