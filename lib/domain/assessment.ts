// The answer of the product: verdict, criteria with their evidence, what is missing, how long is left.
import { CRITERIA, type CriterionId } from './criteria/registry'
import type { NextStep } from './criteria/step'
import type { Instant, Unavailable } from './fact'
import type { EngagementKind, HandoffStatus } from './lead-snapshot'
import type { Message } from './message'
import type { SignalReview } from './signal-review'
import type { WorkingHours } from './sla/working-time'

export type { CriterionId }
export const CRITERION_IDS: readonly CriterionId[] = CRITERIA.map(({ id }) => id)
/** A criterion by the name that the definition gives it: a newer definition may know one that this version does not. */
export type CriterionName = CriterionId | (string & {})

export type Outcome = 'pass' | 'fail' | 'unknown' | 'not_applicable'
export type Verdict = 'ready' | 'not_ready' | 'needs_review' | 'not_japan'

export type EvidenceSource =
  | 'contact'
  | 'company'
  | 'colleague'
  | 'call'
  | 'email'
  | 'meeting'
  | 'communication'
  | 'note'
  | 'form'
  | 'event'
  | 'handoff'
  | 'score'

/** One thing the outcome rests on. `quote` is untrusted CRM text, at most 200 characters around the hit. */
export interface Evidence {
  readonly quote: string
  readonly source: EvidenceSource
  /** What the quote is: "Job title", "Strong signal: local support", "Mentioned, negated". */
  readonly label: Message
  /** The label of the portal's own property that the quote stands in (untrusted text); absent: HubSpot's own. */
  readonly field?: string
  readonly at: Instant | null
  /** Older than the definition's window: shown, never counted. */
  readonly stale: boolean
  /** False for what is shown but did not count (negated, stale, weak, a sales pitch). */
  readonly counts: boolean
  /** A possible sign: a person is asked whether it is one. */
  readonly asks?: boolean
  /** What a person said of this sentence. */
  readonly review?: SignalReview
}

/** One criterion's outcome, with the sentence that explains it and the evidence it quotes. */
export interface CriterionResult {
  readonly id: CriterionName
  readonly required: boolean
  readonly outcome: Outcome
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** The facts that could not be read and might change this outcome. */
  readonly blockedBy: readonly Unavailable[]
  /**
   * Of the evaluation signal: what the newest text that tells anything wants other than to buy (one of SENDERS, or a kind that the
   * definition names itself: untrusted text). Absent: it is a buyer's, or unknown.
   */
  readonly sender?: string
  /** A postponement's own words for the time: untrusted text. */
  readonly until?: string
}

/** A required criterion that does not pass yet: the cheapest next step and who owns it. */
export interface MissingSignal extends NextStep {
  readonly criterion: CriterionName
}

/** The lead score: shown, never decides. */
export interface ScoreFinding {
  readonly value: number | null
  readonly threshold: number
  /** Null: no property is named, so that there is no score. */
  readonly property: string | null
  /** At or over the threshold with no Japan evaluation signal: the score-only warning. */
  readonly scoreOnly: boolean
  /** HubSpot's legacy score, which no longer updates since 2025-08-31. */
  readonly legacy: boolean
}

/** `unknown`: what was not read could change the answer. */
export type SlaState =
  | 'not_applicable'
  | 'on_track'
  | 'at_risk'
  | 'breached'
  | 'met'
  | 'met_late'
  | 'paused'
  | 'unknown'

/** First contact as found, with how it was found. */
export interface FirstContact {
  readonly at: Instant
  /** `engagement`: a logged touch. `property`: japan_first_contact_at. */
  readonly from: 'engagement' | 'property'
  readonly kind: 'call' | 'email' | 'meeting' | 'communication' | null
  readonly loggedLate: boolean
}

/** An engagement that did not stop the clock, with the reason. */
export interface PassedOver {
  readonly kind: EngagementKind
  readonly at: Instant | null
  readonly why: Message
}

/** A message since the handoff of which HubSpot does not tell who sent it: a person is asked. `quote` is untrusted CRM text. */
export interface UnclearTouch {
  readonly engagementId: string
  readonly at: Instant
  /** HubSpot's channel type, upper case (`LINE`, `WHATS_APP` ...); null when it has none. */
  readonly channel: string | null
  readonly quote: string
}

/** The clock since the handoff. Durations are milliseconds of wall-clock time. */
export interface SlaStatus {
  readonly state: SlaState
  /** Why the clock does not apply, or what to know about it ("assigned but untouched"). */
  readonly note: Message | null
  readonly startedAt: Instant | null
  readonly dueAt: Instant | null
  /** The due time on a plain clock, shown beside ours, and how many hours that clock has. */
  readonly elapsedDueAt: Instant | null
  readonly elapsedHours: number | null
  /** From when the state is at_risk. */
  readonly atRiskAt: Instant | null
  /** dueAt - now; negative when overdue; while paused what was left at the pause's start. Null when the clock does not run. */
  readonly remainingMs: number | null
  /** What the time left is counted by; null when the clock does not run. */
  readonly hours: WorkingHours | null
  readonly firstContact: FirstContact | null
  /** What was logged around the handoff and did not count, newest first. */
  readonly passedOver: readonly PassedOver[]
  /** Messages that are first contact if a person says that they were ours; oldest first, none once there is first contact. */
  readonly unclear: readonly UnclearTouch[]
  /** What could not be read and could change the state; empty unless the state is `unknown`. */
  readonly blockedBy: readonly Unavailable[]
  /** "Why this due time?", one sentence a line: start, each skipped day, due. */
  readonly explanation: readonly Message[]
}

/** The whole answer for one lead, one definition, one moment. Same input, same answer, byte for byte. */
export interface Assessment {
  readonly verdict: Verdict
  /** True while a fact that is still loading could change the verdict. */
  readonly provisional: boolean
  readonly handoffStatus: HandoffStatus | null
  readonly criteria: readonly CriterionResult[]
  /** The cheapest set of steps that would make the lead ready, cheapest first. */
  readonly missingSignals: readonly MissingSignal[]
  /** What that set comes to, in a sentence; null when nothing is missing or not all is read yet. */
  readonly readyWith: Message | null
  readonly score: ScoreFinding
  readonly sla: SlaStatus
  readonly definitionVersion: string
  /** Tells two definitions of the same version apart; see fingerprintOf. */
  readonly definitionFingerprint: string
  /** The rules that judged: see RULES_VERSION. */
  readonly rulesVersion: string
  readonly assessedAt: Instant
}
