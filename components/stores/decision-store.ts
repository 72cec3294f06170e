// Deciding in the panel: one choice at a time, keeping what was typed, and following the latest decision.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { contradictionOf } from '@/lib/domain/decision/contradiction'
import type { Choice, ChoiceKind } from '@/lib/domain/decision/decision'
import { choiceProblem } from '@/lib/domain/decision/validate'
import { type RecordRef, sameRef } from '@/lib/domain/record-ref'
import type { DecisionView } from '@/lib/messaging/protocol'
import { ask } from './ask'
import {
  type ChoiceContext,
  type DecisionState,
  type DecisionStore,
  lackedScope,
  NO_DECISION,
  type WholeChoice,
} from './decision-state'
import { createHeldNote } from './held-note'
import type { PanelGateway, PanelTimers } from './panel-gateway'
import type { PanelState } from './panel-state'
import { awayFrom } from './press-guard'

export { type DecisionState, type DecisionStore, lackedScope } from './decision-state'

/** Up to this length a draft is stored with every key; beyond it, when typing pauses. */
const LONGEST_AT_ONCE = 5_000
const DRAFT_PAUSE_MS = 300

/** An answer about a sentence takes no note: what is being typed for the handoff stays. */
const isAlongside = ({ kind }: Choice) => kind === 'review_signal'

/** Follows the record of the panel. */
export function createDecisionStore(
  { send, on, newId, now, guard }: PanelGateway,
  timers: PanelTimers,
  panel: StoreApi<PanelState>,
): DecisionStore {
  const state = createStore<DecisionState>(() => ({
    connection: null,
    connectionFailed: false,
    notOurs: [],
    ...NO_DECISION,
  }))
  const { getState, setState } = state
  const call = <T>(request: () => Promise<T>) => ask(request, () => panel.getState().outdated, timers)
  let ref: RecordRef | null = null
  let cancelDraft = () => {}
  let cancelHold = () => {}
  let unsaved = false
  /** What the words that are being added rest on. */
  let annotation: ChoiceContext | null = null
  const heldNote = createHeldNote({ timers, now, hold, keep: () => void keepAdded() })

  function follow(next: RecordRef | null): void {
    if (ref === next || sameRef(ref, next)) return
    flush()
    heldNote.rest()
    cancelHold()
    ref = next
    setState(NO_DECISION)
    if (next !== null) void read(next)
  }

  async function read(of: RecordRef): Promise<void> {
    const found = await call(() => send('decision.read', { ref: of })).catch(() => null)
    if (found === null || !sameRef(ref, of)) return
    if (getState().draft === '' && found.draft !== '') setState({ draft: found.draft, noteOpen: true })
    if (found.latest !== null) hear(found.latest)
  }

  async function readConnection(): Promise<void> {
    const connection = await call(() => send('connection.read')).catch(() => null)
    setState(connection === null ? { connectionFailed: true } : { connection, connectionFailed: false })
  }

  function hear(decision: DecisionView): void {
    const { latest, reviews } = getState()
    if (!sameRef(ref, decision.ref)) return
    const about = decision.choice.review?.sentence
    if (about !== undefined && (reviews[about]?.clickedAt ?? 0) <= decision.clickedAt)
      setState({ reviews: { ...reviews, [about]: decision } })
    if (latest !== null && latest.id !== decision.id && latest.clickedAt > decision.clickedAt) return
    const { added } = getState()
    const isHeld = decision.stage === 'held'
    if (!isHeld) heldNote.drop()
    setState({ latest: decision, added: isHeld && latest?.id === decision.id ? added : null })
    cancelHold()
    if (isHeld) {
      // The background has its own timer. This one wakes the background if it has been shut down meanwhile.
      cancelHold = timers.after(decision.heldUntil - now() + 250, () => void read(decision.ref))
    }
    const lost = decision.stage === 'conflict' || decision.stage === 'refused' || decision.stage === 'undone'
    const wasOpen = latest?.id === decision.id && latest.stage !== decision.stage
    const words = added ?? decision.choice.note
    if (lost && wasOpen && words !== '' && getState().draft === '') giveBack(words)
  }

  function giveBack(words: string): void {
    write(words)
    setState({ noteOpen: true })
  }

  function write(text: string): void {
    setState({ draft: text, problem: null })
    unsaved = true
    cancelDraft()
    // A tab may be closed between two keys, and nothing can be stored after that.
    if (text.length <= LONGEST_AT_ONCE) flush()
    else cancelDraft = timers.after(DRAFT_PAUSE_MS, flush)
  }

  function flush(): void {
    cancelDraft()
    if (!unsaved || ref === null) return
    unsaved = false
    const of = ref
    const { draft } = getState()
    void call(() => send('draft.write', { ref: of, text: draft })).catch(() => undefined)
  }

  /** Goes on if a person who sees the panel made the press, and the panel still shows the same record. */
  async function whenSeen(press: Event, go: () => void): Promise<void> {
    const of = ref
    const counts = await guard.counts(press)
    if (!sameRef(ref, of)) return
    if (counts) go()
    else setState({ problem: 'unseen' })
  }

  /** The decision that this choice amends while it can still be undone: of the same kind, about the same sentence. */
  function held({ kind, review }: Choice): DecisionView | null {
    const { latest, reviews } = getState()
    const earlier = review == null ? latest : reviews[review.sentence]
    return earlier?.stage === 'held' && earlier.choice.kind === kind ? earlier : null
  }

  async function make({ choice, seen, facts }: WholeChoice): Promise<void> {
    const of = ref
    if (of === null || getState().sending) return
    const id = held(choice)?.id ?? newId()
    setState({ sending: true, problem: null })
    const reply = await call(() => send('decision.make', { id, ref: of, choice, seen, facts })).catch(
      () => null,
    )
    if (!sameRef(ref, of)) return
    if (reply === null || !reply.ok) {
      setState({ sending: false, problem: 'not_stored' })
      return
    }
    if (isAlongside(choice)) {
      const { step } = getState()
      setState({ sending: false, step: step.name === 'confirm' ? { name: 'choose' } : step })
    } else {
      setState({ sending: false, step: { name: 'choose' }, changing: false, noteOpen: false, draft: '' })
      unsaved = true
      flush()
    }
    hear(reply.decision)
  }

  function hold(): void {
    const { latest } = getState()
    if (latest?.stage !== 'held') return
    void call(() => send('decision.hold', { id: latest.id }))
      .then((decision) => decision !== null && hear(decision))
      .catch(() => undefined)
  }

  /** The decision with the words that were added to it. Those that come too late are a draft again. */
  async function keepAdded(): Promise<void> {
    const { latest, added } = getState()
    const of = ref
    if (of === null || annotation === null || latest?.stage !== 'held' || added === null) return
    const { seen, facts, override, rejection } = annotation
    const { kind } = latest.choice
    if (kind === 'first_contact') return
    const choice = { ...latest.choice, kind, note: added }
    const problem = choiceProblem(choice, rejection, override, facts)
    setState({ problem })
    if (problem !== null) return
    const request = { id: latest.id, ref: of, choice, seen, facts }
    const reply = await call(() => send('decision.make', request)).catch(() => null)
    if (!sameRef(ref, of)) return
    if (reply === null || !reply.ok) setState({ problem: 'not_stored' })
    else {
      hear(reply.decision)
      if (reply.decision.stage !== 'held' && reply.decision.choice.note !== added) giveBack(added)
    }
  }

  function choose(choice: Choice<ChoiceKind>, context: ChoiceContext, press: Event): void {
    const { assessment } = panel.getState()
    const { draft, step, connection, added } = getState()
    if (lackedScope(connection) !== null) {
      setState({ problem: 'scope' })
      return
    }
    const amended = held(choice)
    const kept = amended === null ? '' : (added ?? amended.choice.note)
    const note = isAlongside(choice) ? '' : draft === '' ? kept : draft
    const whole = { choice: { ...choice, note }, seen: context.seen, facts: context.facts }
    const problem = choiceProblem(whole.choice, context.rejection, context.override, context.facts)
    if (problem === 'detail_missing' && choice.reason !== null) {
      setState({ step: { name: 'detail', choice, reason: choice.reason }, problem: null })
      return
    }
    if (problem === 'note_too_short' && step.name !== 'note') {
      setState({ step: { name: 'note', choice }, problem: null, noteOpen: true })
      return
    }
    if (problem !== null) {
      setState({ problem })
      return
    }
    const against =
      choice.kind !== 'reject' || choice.reason === null || choice.disputed || assessment === null
        ? []
        : contradictionOf(choice.reason, choice.detail, assessment)
    if (against.length > 0) setState({ step: { name: 'evidence', choice, evidence: against }, problem: null })
    else if (guard.asksTwice && amended === null)
      setState({ step: { name: 'confirm', whole, place: awayFrom(press) }, problem: null })
    else void make(whole)
  }

  const stopFollowing = panel.subscribe((shown) => follow(shown.ref ?? null))
  const stopHearing = on('decision.changed', hear)
  const stopWaking = timers.onWake(() => {
    if (ref !== null) void read(ref)
  })
  const stopLeaving = timers.onLeave(() => {
    flush()
    heldNote.rest()
  })
  void readConnection()
  follow(panel.getState().ref ?? null)

  return {
    state,
    choose: (choice, context, press) => void whenSeen(press, () => choose(choice, context, press)),
    confirm: (press) =>
      void whenSeen(press, () => {
        const { step } = getState()
        if (step.name === 'confirm') void make(step.whole)
      }),
    notOurs: (id) => setState(({ notOurs }) => ({ notOurs: [...notOurs, id] })),
    dismiss: () => setState({ problem: null }),
    cancel: () => setState({ step: { name: 'choose' }, changing: false, problem: null }),
    change: () => setState({ changing: true, problem: null }),
    undo() {
      const { latest } = getState()
      if (latest === null) return
      void call(() => send('decision.undo', { id: latest.id }))
        .then((decision) => decision !== null && hear(decision))
        .catch(() => undefined)
    },
    retry: () => void call(() => send('decision.retry')).catch(() => undefined),
    write,
    annotate(text, context) {
      if (getState().latest?.stage !== 'held') return
      annotation = context
      setState({ added: text, problem: null })
      heldNote.typed()
    },
    annotated: () => heldNote.rest(),
    reconnect: () => void readConnection(),
    stop() {
      flush()
      heldNote.rest()
      cancelHold()
      for (const end of [stopFollowing, stopHearing, stopWaking, stopLeaving]) end()
    },
  }
}
