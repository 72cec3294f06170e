// The panel's behaviour: follows the open record, loads its lead, keeps its clock, tries again, and never shows another record's data.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type RecordRef, sameRef } from '@/lib/domain/record-ref'
import { withClock } from '@/lib/domain/sla/with-clock'
import type { LeadReply } from '@/lib/messaging/protocol'
import { ask } from './ask'
import { createDecisionStore, type DecisionStore } from './decision-store'
import { isOlder } from './is-older'
import type { PanelGateway, PanelTimers } from './panel-gateway'
import { hidesLead, NO_LEAD, type PanelProblem, type PanelState } from './panel-state'
import { nextTryAt } from './retry-plan'
import { msToNextTick } from './ticks'

/** After this long the honest provisional verdict is shown instead of "Checking". */
export const PATIENCE_MS = 4_000

/** A lead older than this is read again when the page is looked at again. */
const REFRESH_AFTER_MS = 5 * 60_000

export interface PanelStore {
  readonly state: StoreApi<PanelState>
  readonly gateway: PanelGateway
  readonly decisions: DecisionStore
  /** Asks HubSpot again now, as the "Try again" button does. */
  tryAgain(): void
  /** Ends every subscription and timer. */
  stop(): void
}

/** Starts at once. */
export function createPanelStore(gateway: PanelGateway, timers: PanelTimers): PanelStore {
  const state = createStore<PanelState>(() => ({
    ref: undefined,
    settings: null,
    outdated: false,
    now: gateway.now(),
    ...NO_LEAD,
  }))
  const { getState, setState } = state
  /** Goes up with each load: an answer to an earlier one is dropped, even when it is about the same record. */
  let round = 0
  let failures = 0
  let cancelRetry = () => {}
  let cancelTick = () => {}
  let cancelPatience = () => {}
  /** An automatic try became due while the page was hidden. */
  let owed = false

  /** Stops waiting for HubSpot; the clock on screen goes on. */
  function endWaiting(): void {
    cancelRetry()
    cancelPatience()
    owed = false
  }

  function endTimers(): void {
    endWaiting()
    cancelTick()
  }

  function becomeOutdated(): void {
    round++
    endTimers()
    setState({ outdated: true, nextTryAt: null, busy: false })
  }

  const call = <T>(request: () => Promise<T>) => ask(request, () => gateway.isStale(), timers)

  function openRecord(ref: RecordRef | null): void {
    const before = getState().ref
    if (getState().outdated || (ref === null ? before === null : sameRef(before ?? null, ref))) return
    failures = 0
    setState({ ref, ...NO_LEAD, now: gateway.now() })
    void load('cached')
  }

  async function load(from: 'cached' | 'fresh'): Promise<void> {
    const mine = ++round
    endWaiting()
    const { ref, outdated } = getState()
    if (!ref || outdated) return
    setState({ busy: true, slow: false, nextTryAt: null })
    cancelPatience = timers.after(PATIENCE_MS, () => setState({ slow: true }))
    try {
      if (from === 'cached') {
        const cached = await call(() => gateway.send('lead.load', { ref, mode: 'cached' }))
        if (mine !== round) return
        apply(cached)
        const { problem } = cached
        // A cached lead that cannot be judged says nothing about the lead that HubSpot has now.
        if (problem !== null && hidesLead(problem) && problem.kind !== 'unreadable') return settle()
        // A hidden tab asks HubSpot nothing until somebody looks at it: the tab in front goes first.
        owed = !timers.isVisible()
        if (owed) return settle()
      }
      const fresh = await call(() => gateway.send('lead.load', { ref, mode: 'fresh' }))
      if (mine !== round) return
      if (fresh.problem === null && fresh.snapshot === null) throw new Error('an answer without a lead')
      if (fresh.problem === null) failures = 0
      apply(fresh)
    } catch {
      if (mine !== round) return
      if (gateway.isStale()) return becomeOutdated()
      fail({ kind: 'no_answer', retryAt: gateway.now() })
    }
    settle()
  }

  function settle(): void {
    cancelPatience()
    setState({ busy: false })
  }

  function apply(reply: LeadReply): void {
    const { ref, reply: shown, outdated } = getState()
    if (outdated || !sameRef(ref ?? null, reply.ref)) return
    setState({ uiDomain: reply.uiDomain })
    if (reply.problem !== null) {
      if (reply.snapshot !== null && !isOlder(shown, reply)) show({ ...reply, problem: null })
      fail(reply.problem)
      return
    }
    if (reply.snapshot === null) return
    if (!reply.stale) {
      cancelRetry()
      owed = false
      setState({ problem: null, nextTryAt: null })
    }
    if (!isOlder(shown, reply)) show(reply)
  }

  /** A reply to another page that loads the same record. Its passing problems are ignored: those of our own load come with our reply. */
  function hear(reply: LeadReply): void {
    if (reply.problem !== null && (getState().busy || !hidesLead(reply.problem))) return
    apply(reply)
  }

  function show(reply: LeadReply): void {
    setState({ reply })
    tick()
  }

  /** Sets the clock on screen to this moment, and again whenever the time on screen changes. */
  function tick(): void {
    cancelTick()
    const { reply } = getState()
    if (reply?.snapshot == null || reply.judgement === null) return
    const now = gateway.now() + reply.clockOffsetMs
    const assessment = withClock(reply.judgement.assessment, reply.snapshot, reply.definition, now)
    setState({ now, assessment })
    const { state: sla, remainingMs } = assessment.sla
    // A clock that stands still changes nothing on screen: the moment alone is kept.
    const left = sla === 'paused' ? null : remainingMs
    if (timers.isVisible()) cancelTick = timers.after(msToNextTick(left), tick)
  }

  function fail(problem: PanelProblem): void {
    cancelRetry()
    owed = false
    failures++
    const retryAt = nextTryAt(problem, failures, gateway.now())
    if (hidesLead(problem)) cancelTick()
    setState({
      problem,
      nextTryAt: retryAt,
      ...(hidesLead(problem) ? { reply: null, assessment: null } : {}),
    })
    if (retryAt === null) return
    cancelRetry = timers.after(retryAt - gateway.now(), () => {
      if (timers.isVisible()) void load('fresh')
      else owed = true
    })
  }

  function wake(): void {
    if (getState().outdated || !timers.isVisible()) return
    tick()
    const { busy, problem, reply } = getState()
    const aged = reply?.snapshot != null && getState().now - reply.snapshot.observedAt > REFRESH_AFTER_MS
    if (!busy && (owed || problem?.kind === 'offline' || (aged && problem === null)))
      void load(reply === null ? 'cached' : 'fresh')
  }

  /** The token has changed or is gone: nothing that was read with the old one stays. */
  function reconnect(): void {
    if (getState().outdated) return
    failures = 0
    setState({ ...NO_LEAD })
    decisions.reconnect()
    void load('cached')
  }

  async function readSettings(): Promise<void> {
    const settings = await call(() => gateway.send('settings.read')).catch(() => null)
    if (settings !== null && getState().settings === null) setState({ settings })
  }

  const unsubscribe = [
    gateway.onOutdated(becomeOutdated),
    gateway.on('settings.changed', (settings) => setState({ settings })),
    gateway.on('connection.changed', reconnect),
    gateway.on('lead.changed', hear),
    timers.onWake(wake),
    gateway.watchRecord(openRecord),
  ]
  void readSettings()
  const decisions = createDecisionStore(gateway, timers, state)

  return {
    state,
    gateway,
    decisions,
    tryAgain: () => void load('fresh'),
    stop() {
      round++
      endTimers()
      decisions.stop()
      for (const end of unsubscribe) end()
    },
  }
}
