// What every part of the decision area works with: the lead on screen, and how a choice is made about it.
import { useStore } from 'zustand'
import { lineText } from '@/components/panel/brief/brief-text'
import { type DecisionState, type DecisionStore, lackedScope } from '@/components/stores/decision-store'
import { isChecking, type PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import { type Allowed, allowedNow } from '@/lib/domain/decision/allowed'
import {
  type Choice,
  type ChoiceKind,
  type LeadFacts,
  seenOf,
  statusAfter,
} from '@/lib/domain/decision/decision'
import { factsOf } from '@/lib/domain/decision/facts'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { Judgement } from '@/lib/domain/judgement'
import type { Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { DecisionView } from '@/lib/messaging/protocol'
import { useWords } from '../ui/language'

export interface LeadOnScreen {
  readonly store: PanelStore
  readonly panel: PanelState
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
}

/** A click or a key press, as React or the browser reports it. */
export interface Press {
  readonly nativeEvent: Event
}

export interface DecisionContext {
  readonly decisions: DecisionStore
  readonly state: DecisionState
  readonly snapshot: LeadSnapshot
  readonly handoff: Handoff
  readonly assessment: Assessment
  readonly judgement: Judgement
  readonly definition: Definition
  readonly allowed: Allowed
  /** The scope that the token lacks for deciding; null when it has every one. */
  readonly lackedScope: string | null
  readonly openOptions: () => void
  /** The verdict may still change. */
  readonly checking: boolean
  /** HubSpot's clock. */
  readonly now: Instant
  /** This machine's clock, which dates the ends of decisions. */
  readonly machineNow: Instant
  /** Makes a choice about the lead as it is on screen. `press`: what the person did; `more`: facts of this choice alone. */
  readonly choose: (choice: Choice<ChoiceKind>, press: Press, more?: Partial<LeadFacts>) => void
}

/** The context for a lead; null when its handoff could not be read. */
export function useDecisionContext({
  store,
  panel,
  snapshot,
  assessment,
}: LeadOnScreen): DecisionContext | null {
  const words = useWords()
  const { decisions } = store
  const state = useStore(decisions.state)
  const judgement = panel.reply?.judgement ?? null
  if (snapshot.handoff.state !== 'known' || panel.reply === null || judgement === null) return null
  const { definition, clockOffsetMs } = panel.reply
  const { now } = panel
  const handoff = snapshot.handoff.value
  const allowed = allowedNow(handoff, assessment, now)

  const choose: DecisionContext['choose'] = (choice, { nativeEvent }, more = {}) => {
    // What is kept on the record must not age: when to call is told on screen only.
    const brief = judgement.brief.map((line) => `${words.t(`brief.${line.id}`)}: ${lineText(line, words)}`)
    const override = choice.kind === 'hand_off' && allowed.override !== null
    const written = override ? state.draft : ''
    const facts = { ...factsOf(snapshot, assessment, { brief, override: written, now }), ...more }
    const made = { seen: seenOf(handoff), facts, override, rejection: definition.rejection }
    decisions.choose(choice, made, nativeEvent)
  }

  return {
    decisions,
    state,
    snapshot,
    handoff,
    assessment,
    judgement,
    definition,
    allowed,
    lackedScope: lackedScope(state.connection),
    openOptions: () => store.gateway.openOptions(),
    checking: isChecking(panel) || assessment.provisional,
    now,
    machineNow: now - clockOffsetMs,
    choose,
  }
}

/** HubSpot holds the decision, but the lead on screen was read before that: what it says of the handoff is out of date. */
export function isAwaited(latest: DecisionView | null, { snapshot }: DecisionContext): boolean {
  if (latest === null || latest.writtenAt === null || latest.superseded) return false
  const status = statusAfter(latest.choice.kind)
  const shown = snapshot.handoff.state === 'known' ? snapshot.handoff.value.status : null
  return status !== null && status !== shown && snapshot.observedAt < latest.writtenAt
}
