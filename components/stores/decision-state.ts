// The state of deciding in the panel, and what can be done.
import type { StoreApi } from 'zustand/vanilla'
import type { Evidence } from '@/lib/domain/assessment'
import type { Choice, ChoiceKind, LeadFacts, Seen } from '@/lib/domain/decision/decision'
import type { RejectionPolicy, RejectionReason } from '@/lib/domain/decision/reasons'
import type { ChoiceProblem } from '@/lib/domain/decision/validate'
import type { ConnectionView, DecisionView } from '@/lib/messaging/protocol'

/** What is asked before a choice is complete. */
export type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'detail'; readonly choice: Choice<ChoiceKind>; readonly reason: RejectionReason }
  | { readonly name: 'note'; readonly choice: Choice<ChoiceKind> }
  | { readonly name: 'evidence'; readonly choice: Choice<ChoiceKind>; readonly evidence: readonly Evidence[] }
  /** Complete, but this browser cannot tell whether the panel is covered. `place`: away from the first press. */
  | { readonly name: 'confirm'; readonly whole: WholeChoice; readonly place: 'top' | 'bottom' }

/** A choice with everything that its decision needs. */
export interface WholeChoice {
  readonly choice: Choice<ChoiceKind>
  readonly seen: Seen
  readonly facts: LeadFacts
}

/** What a choice rests on. `override`: a handoff of a lead that is not ready. */
export interface ChoiceContext {
  readonly seen: Seen
  readonly facts: LeadFacts
  readonly override: boolean
  readonly rejection: RejectionPolicy
}

export interface DecisionState {
  readonly connection: ConnectionView | null
  /** What the connection may do and whom it knows could not be read. */
  readonly connectionFailed: boolean
  /** Messages that somebody said were not from us: this page does not ask about them again. */
  readonly notOurs: readonly string[]
  readonly latest: DecisionView | null
  /** The answers about sentences that were given on this page: the latest for each sentence. */
  readonly reviews: Readonly<Record<string, DecisionView>>
  /** What was typed and not sent. */
  readonly draft: string
  /** What a lost decision gave back, or was typed on an earlier visit, is shown until it is sent. */
  readonly noteOpen: boolean
  /** The note of the decision that can still be undone, as far as it was typed since; null: untouched. */
  readonly added: string | null
  readonly step: Step
  /** A decided lead is being decided again. */
  readonly changing: boolean
  readonly sending: boolean
  /** `unseen`: the panel was covered or not in view when it was pressed. `scope`: the token may not write. */
  readonly problem: ChoiceProblem | 'not_stored' | 'unseen' | 'scope' | null
}

export interface DecisionStore {
  readonly state: StoreApi<DecisionState>
  /** Asks what the choice lacks, shows what contradicts it, or makes the decision. `press`: what the person did. */
  choose(choice: Choice<ChoiceKind>, context: ChoiceContext, press: Event): void
  /** The second press. */
  confirm(press: Event): void
  /** A message was not from us: nothing is written, and it is not asked about again. */
  notOurs(engagementId: string): void
  /** Closes the message about a press. */
  dismiss(): void
  cancel(): void
  change(): void
  undo(): void
  retry(): void
  write(text: string): void
  /** Types the note of the decision that can still be undone; the undo window stays open meanwhile. */
  annotate(text: string, context: ChoiceContext): void
  /** The note's field was left: what it holds is kept at once. */
  annotated(): void
  /** The token has changed: what it may do is read again. */
  reconnect(): void
  stop(): void
}

export const NO_DECISION: Omit<DecisionState, 'connection' | 'connectionFailed' | 'notOurs'> = {
  latest: null,
  reviews: {},
  draft: '',
  noteOpen: false,
  added: null,
  step: { name: 'choose' },
  changing: false,
  sending: false,
  problem: null,
}

/** The scope that the token lacks for deciding; null when it has every one, or HubSpot does not tell. */
export function lackedScope(connection: ConnectionView | null): string | null {
  const feature = connection?.features.find((one) => one.feature === 'decisions')
  return feature?.state === 'off' ? feature.scope : null
}
