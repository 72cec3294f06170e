// What every part of the decision area works with: the lead on screen, and how a choice is made about it.
import { useStore } from 'zustand'
import { lineText } from '@/components/panel/brief/brief-text'
import { type DecisionState, type DecisionStore, lackedScope } from '@/components/stores/decision-store'
import { isChecking, type PanelState } from '@/components/stores/panel-state'
import type { PanelStore } from '@/components/stores/panel-store'
import type { Assessment } from '@/lib/domain/assessment'
import { withCallTime } from '@/lib/domain/brief/call-time'
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
import type { Translator } from '@/lib/i18n/translate'
import type { DecisionView } from '@/lib/messaging/protocol'

export interface LeadOnScreen {
  readonly store: PanelStore
  readonly panel: PanelState
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
}

/** A click or a key, as React or the browser tells it. */
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
  /** The scope that this token lacks for deciding; null when it lacks none. */
  readonly lackedScope: string | null
  readonly openOptions: () => void
  /** The verdict may still change. */
  readonly checking: boolean
  /** HubSpot's clock. */
  readonly now: Instant
  /** This machine's clock, by which a row tells when it ended. */
  readonly machineNow: Instant
}

/** The context for a lead; null when its handoff could not be read. */
export function useDecisionContext({
  store,
  panel,
  snapshot,
  assessment,
}: LeadOnScreen): DecisionContext | null {
  const state = useStore(store.decisions.state)
  const { handoff } = snapshot
  const judgement = panel.reply?.judgement ?? null
  if (handoff.state !== 'known' || panel.reply === null || judgement === null) return null
  return {
    decisions: store.decisions,
    state,
    snapshot,
    handoff: handoff.value,
    assessment,
    judgement,
    definition: panel.reply.definition,
    allowed: allowedNow(handoff.value, assessment, panel.now),
    lackedScope: lackedScope(state.connection),
    openOptions: () => store.gateway.openOptions(),
    checking: isChecking(panel) || assessment.provisional,
    now: panel.now,
    machineNow: panel.now - panel.reply.clockOffsetMs,
  }
}

/** HubSpot holds the decision, and the lead on screen was read before: what it says of the handoff is over. */
export function isAwaited(latest: DecisionView | null, { snapshot }: DecisionContext): boolean {
  if (latest === null || latest.writtenAt === null || latest.superseded) return false
  const status = statusAfter(latest.choice.kind)
  const shown = snapshot.handoff.state === 'known' ? snapshot.handoff.value.status : null
  return status !== null && status !== shown && snapshot.observedAt < latest.writtenAt
}

/** Makes a choice about the lead as it is on screen. `press`: what the person did; `more`: facts of this choice alone. */
export function choose(
  context: DecisionContext,
  choice: Choice<ChoiceKind>,
  words: Translator,
  { nativeEvent }: Press,
  more: Partial<LeadFacts> = {},
): void {
  const { decisions, state, snapshot, assessment, judgement, definition, handoff, allowed, now } = context
  const brief = withCallTime(judgement.brief, definition.sla, now).map(
    (line) => `${words.t(`brief.${line.id}`)}: ${lineText(line, words)}`,
  )
  const override = choice.kind === 'hand_off' && allowed.override !== null
  const written = override ? state.draft : ''
  const facts = { ...factsOf(snapshot, assessment, { brief, override: written, now }), ...more }
  const made = { seen: seenOf(handoff), facts, override, rejection: definition.rejection }
  decisions.choose(choice, made, nativeEvent)
}
