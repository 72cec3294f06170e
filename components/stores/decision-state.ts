// What deciding in the panel knows at one moment, and what can be done.
import type { StoreApi } from 'zustand/vanilla'
import type { Evidence } from '@/lib/domain/assessment'
import type { Choice, ChoiceKind, LeadFacts, Seen } from '@/lib/domain/decision/decision'
import type { RejectionPolicy, RejectionReason } from '@/lib/domain/decision/reasons'
import type { ChoiceProblem } from '@/lib/domain/decision/validate'
import type { ConnectionView, DecisionView } from '@/lib/messaging/protocol'

/** What is asked before a choice is whole. */
export type Step =
  | { readonly name: 'choose' }
  | { readonly name: 'detail'; readonly choice: Choice<ChoiceKind>; readonly reason: RejectionReason }
  | { readonly name: 'note'; readonly choice: Choice<ChoiceKind> }
  | { readonly name: 'evidence'; readonly choice: Choice<ChoiceKind>; readonly evidence: readonly Evidence[] }
  /** Whole, and pressed once where nobody can tell whether the panel is covered. `place`: where the first press was not. */
  | { readonly name: 'confirm'; readonly whole: WholeChoice; readonly place: 'top' | 'bottom' }

/** A choice with all that its decision is made of. */
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
  /** Messages that somebody said were not from us: asked about no more in this page. */
  readonly notOurs: readonly string[]
  readonly latest: DecisionView | null
  /** What became of the answers about sentences that were given in this page: sentence -> the latest. */
  readonly reviews: Readonly<Record<string, DecisionView>>
  /** What was typed and not sent. */
  readonly draft: string
  /** The note's field is open. */
  readonly noteOpen: boolean
  readonly step: Step
  /** A decided lead is being decided anew. */
  readonly changing: boolean
  readonly sending: boolean
  /** `unseen`: the panel was covered or not in view when it was pressed. `scope`: the token may not write. */
  readonly problem: ChoiceProblem | 'not_stored' | 'unseen' | 'scope' | null
}

export interface DecisionStore {
  readonly state: StoreApi<DecisionState>
  /** Goes as far as the choice allows: asks what it lacks, shows what contradicts it, or makes the decision. `press`: of the person. */
  choose(choice: Choice<ChoiceKind>, context: ChoiceContext, press: Event): void
  /** The second press. */
  confirm(press: Event): void
  /** A message was not from us: nothing is written, and it is asked about no more. */
  notOurs(engagementId: string): void
  /** Takes the word about a press away. */
  dismiss(): void
  cancel(): void
  change(): void
  undo(): void
  retry(): void
  openNote(): void
  write(text: string): void
  /** Another token: what it may do is read again. */
  reconnect(): void
  stop(): void
}

export const NO_DECISION: Omit<DecisionState, 'connection' | 'notOurs'> = {
  latest: null,
  reviews: {},
  draft: '',
  noteOpen: false,
  step: { name: 'choose' },
  changing: false,
  sending: false,
  problem: null,
}

/** The scope that deciding lacks; null when it lacks none, or HubSpot does not tell. */
export function lackedScope(connection: ConnectionView | null): string | null {
  const feature = connection?.features.find((one) => one.feature === 'decisions')
  return feature?.state === 'off' ? feature.scope : null
}
