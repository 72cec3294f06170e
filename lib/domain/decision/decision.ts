// One decision about a handoff as a person made it: what they chose, what they saw, and when they clicked.
import type { Verdict } from '../assessment'
import type { Instant } from '../fact'
import type { Handoff, HandoffStatus } from '../lead-snapshot'
import type { RecordRef } from '../record-ref'
import type { Language } from '../settings'
import type { Origin } from '../sla/policy'
import type { RejectionDetail, RejectionReason } from './reasons'

export const DECISION_KINDS = [
  'hand_off',
  'accept',
  'reject',
  'return',
  'confirm_role',
  'first_contact',
  'confirm_contact',
  'review_signal',
] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export const DECISION_ROLES = ['decision_maker', 'approver', 'champion', 'proposer', 'none'] as const
export type DecisionRole = (typeof DECISION_ROLES)[number]

/** What a person says about one sentence of the lead. */
export interface ReviewChoice {
  /** The sentence by its folded words: see sentenceId. */
  readonly sentence: string
  /** The sentence in words, for the screen and the journal of this browser only: HubSpot gets the fingerprint. HubSpot's text. */
  readonly quote: string
  /** Null: the answer is taken back. */
  readonly isSignal: boolean | null
  /** When the answer that was on screen was given; null: there was no answer. */
  readonly before: Instant | null
}

/** What a person can choose. First contact is found, not chosen. */
export const CHOICE_KINDS = DECISION_KINDS.filter((kind) => kind !== 'first_contact')
export type ChoiceKind = (typeof CHOICE_KINDS)[number]

/** What was chosen. `note`: as typed; for a handoff that is not ready the written reason of the override. */
export interface Choice<K extends DecisionKind = DecisionKind> {
  readonly kind: K
  readonly reason: RejectionReason | null
  readonly detail: RejectionDetail | null
  readonly note: string
  readonly role: DecisionRole | null
  /** The evidence that contradicts the reason was shown, and the person went on. */
  readonly disputed: boolean
  /** Owner id of the person who takes a handed-off lead; without one it stays with the contact's owner. */
  readonly salespersonId?: string | null
  /** Only for an answer about a sentence. */
  readonly review?: ReviewChoice | null
}

/** A message that a person said was from us. Both texts are HubSpot's. */
export interface ConfirmedMessage {
  readonly channel: string | null
  readonly quote: string
}

const SEEN = [
  'status',
  'handedOffAt',
  'acceptedAt',
  'rejectedAt',
  'rejectionReason',
  'firstContactAt',
  'decisionRole',
  'count',
] as const satisfies readonly (keyof Handoff)[]

/** The handoff as the person saw it: another state in HubSpot means that somebody else was faster. */
export type Seen = Pick<Handoff, (typeof SEEN)[number]>

/** What the lead was like at the click: for the note, the task and the later review. */
export interface LeadFacts {
  readonly contactName: string | null
  readonly verdict: Verdict
  /** Compact JSON of the criteria's outcomes. */
  readonly readiness: string
  /** The brief in the person's language, a line each. */
  readonly brief: readonly string[]
  /** Where the lead came from: the SLA may differ by it. */
  readonly origin: Origin
  /** The person refuses mail: no task proposes it. */
  readonly mailRefused?: boolean
  /** Outbound touches logged since the handoff. */
  readonly touches: number
  /** First contact, found in the log or confirmed by a person; only for those two kinds. */
  readonly firstContactAt: Instant | null
  /** The message that was confirmed to be from us. */
  readonly message?: ConfirmedMessage | null
  /** The contact's owner as it was on screen. */
  readonly ownerId?: string | null
}

/** A whole decision. Plain data that is stored, sent between processes and replayed. */
export interface Decision extends Choice {
  /** Made at the click; the same for every attempt to write the decision. */
  readonly id: string
  readonly ref: RecordRef
  /** Owner id of the person who decided; null when they have not said who they are. */
  readonly by: string | null
  /** This machine's clock. */
  readonly clickedAt: Instant
  readonly language: Language
  readonly seen: Seen
  readonly facts: LeadFacts
}

/** First contact, found in the log or confirmed by a person: it is written once for each round. */
export function isFirstContact(kind: DecisionKind): kind is 'first_contact' | 'confirm_contact' {
  return kind === 'first_contact' || kind === 'confirm_contact'
}

/** A choice of one kind with nothing else chosen. */
export function choiceOf<K extends DecisionKind>(
  kind: K,
  more: Omit<Partial<Choice>, 'kind'> = {},
): Choice<K> {
  return { kind, reason: null, detail: null, note: '', role: null, disputed: false, ...more }
}

/** What a decision rests on. */
export function seenOf(handoff: Handoff): Seen {
  return Object.fromEntries(SEEN.map((name) => [name, handoff[name]])) as Seen
}

const STATUS_AFTER: Readonly<Partial<Record<DecisionKind, HandoffStatus>>> = {
  hand_off: 'handed_off',
  accept: 'accepted',
  reject: 'rejected',
  return: 'returned',
}

/** The status that a decision sets; null where it leaves the status alone. */
export function statusAfter(kind: DecisionKind): HandoffStatus | null {
  return STATUS_AFTER[kind] ?? null
}
