// One handoff as the monthly review sees it: what was decided, when, by which definition. One contact may have several.
import type { CriterionName, Outcome, Verdict } from '../assessment'
import type { Instant } from '../fact'
import type { HandoffStatus, LeadSnapshot } from '../lead-snapshot'
import type { SignalReview } from '../signal-review'

/** How far a lead has come since: HubSpot's lifecycle stage, read as one of these. */
export type Conversion = 'none' | 'sql' | 'opportunity' | 'customer'

/** The verdict and outcomes that were kept at the handoff (`japan_readiness_snapshot`). */
export interface ReadinessRecord {
  readonly version: string | null
  readonly fingerprint: string | null
  /**
   * The rules that judged: see RULES_VERSION. Null, or absent in a month that an earlier version read: the rules of the first edition.
   * Outcomes of rules other than this browser's do not hold without judging again: see isByOtherRules.
   */
  readonly rulesVersion?: string | null
  readonly outcomes: Readonly<Record<CriterionName, Outcome>>
  readonly score: number | null
  /** The lead was handed off although it was not ready, with a written reason. */
  readonly overridden: boolean
}

/** What a person said about a sentence of the lead, by owner id. Which sentence it was is not kept. */
export type GivenAnswer = Omit<SignalReview, 'sentence'>

/** Plain data that is stored, sent between processes and counted. `null`: empty in HubSpot. */
export interface HandoffRecord {
  readonly contactId: string
  /** 1 for the first handoff of this contact, 2 for the next ... */
  readonly round: number
  readonly handedOffAt: Instant
  readonly handedOffBy: string | null
  readonly ownerId: string | null
  readonly ownerAssignedAt: Instant | null
  /** The state of this handoff; `null` when the portal's status contradicts it or is not one of ours. */
  readonly status: HandoffStatus | null
  readonly acceptedAt: Instant | null
  readonly rejectedAt: Instant | null
  /** When the status became `returned`, where the history tells. */
  readonly returnedAt: Instant | null
  readonly reason: string | null
  readonly detail: string | null
  readonly disputed: boolean
  readonly decidedBy: string | null
  readonly recycleUntil: string | null
  readonly dueAt: Instant | null
  /**
   * First qualifying touch: as written in the portal, or found in the log. `unknown`, without a time: HubSpot's own dates moved since
   * the handoff, and the log was not or not wholly read. Null: there certainly was none.
   */
  readonly firstContactAt: Instant | null
  readonly firstContactFrom: 'property' | 'engagement' | 'unknown' | null
  readonly definitionVersion: string | null
  readonly verdict: Verdict | null
  readonly readiness: ReadinessRecord | null
  /** A role that a person confirmed, or null. */
  readonly decisionRole: string | null
  /**
   * The contact's answers that stand, whenever they were given: all its handoffs hold the same. Absent in a month that an earlier version
   * read; an answer changes the contact, and a changed contact is read again.
   */
  readonly answers?: readonly GivenAnswer[]
  readonly conversion: Conversion
  /** When the lead became a sales qualified lead or more, at or after the handoff; null when it did not, or when the time is unknown. */
  readonly convertedAt: Instant | null
  /** HubSpot's source: `PAID_SEARCH`, `OFFLINE` ... */
  readonly source: string | null
  /** What the judgement rests on, for the what-if replay: contact and company as they are now, the rest as far as it was read. */
  readonly lead: LeadSnapshot
  /** What is missing or contradicts itself, so that some figures leave the record out: see `ODDITIES`. */
  readonly oddities: readonly Oddity[]
}

/**
 * - `no_status`: handed off by date, without a status of ours
 * - `no_reason`: rejected without a reason
 * - `unknown_reason`: a reason that is not one of the coded ones
 * - `decided_before`: accepted or rejected before the handoff
 * - `contact_before`: the written first contact lies before the handoff
 * - `no_due`: no due time was written
 * - `no_version`: no definition version was written
 * - `no_readiness`: no readable readiness snapshot
 * - `two_decisions`: both accepted and rejected in the same handoff
 */
export const ODDITIES = [
  'no_status',
  'no_reason',
  'unknown_reason',
  'decided_before',
  'contact_before',
  'no_due',
  'no_version',
  'no_readiness',
  'two_decisions',
] as const
export type Oddity = (typeof ODDITIES)[number]
