// The rejection reasons, one entry each: details, who fixes the cause, and what each asks for. Their texts are in reason-texts.*.ts.

/** Who fixes what the rejection names. */
export type FixOwner = 'marketing' | 'sales_and_marketing' | 'data' | 'operations' | 'review'

interface ReasonEntry {
  readonly mendedBy: FixOwner
  /** Every detail that the reason can have; no two reasons share one. */
  readonly details: readonly string[]
  /** What it asks for until a team writes its own rule. Unless said here: a detail where it has some, no note, no return. */
  readonly rule?: {
    readonly detailRequired?: false
    readonly noteRequired?: true
    readonly recycle?: RecycleRule
    readonly recycleByDetail?: Readonly<Record<string, RecycleRule>>
  }
  /** Added after the first seven: a definition that does not name it has the rule of this table, and one with that rule does not name it. */
  readonly later?: true
}

/** Values as HubSpot stores them, in the order of the buttons. The term of most Japanese companies begins in April (来期). */
export const REASONS = {
  icp_mismatch: { mendedBy: 'marketing', details: ['size', 'industry', 'geography', 'not_a_company'] },
  too_early: {
    mendedBy: 'marketing',
    details: ['this_term', 'next_term', 'undecided'],
    rule: {
      detailRequired: false,
      recycle: { after: 'days', days: 180 },
      recycleByDetail: { this_term: { after: 'days', days: 60 }, next_term: { after: 'next_term' } },
    },
  },
  wrong_contact_level: {
    mendedBy: 'sales_and_marketing',
    details: ['decision_maker', 'it_department', 'business_department'],
  },
  no_japan_signal: { mendedBy: 'marketing', details: [] },
  unreachable_or_invalid: { mendedBy: 'data', details: ['invalid_email', 'invalid_phone', 'no_answer'] },
  already_in_motion: { mendedBy: 'operations', details: ['duplicate', 'customer', 'partner', 'competitor'] },
  other: { mendedBy: 'review', details: [], rule: { noteRequired: true } },
} as const satisfies Readonly<Record<string, ReasonEntry>>

export type RejectionReason = keyof typeof REASONS
export type RejectionDetail = (typeof REASONS)[RejectionReason]['details'][number]

export const REJECTION_REASONS = Object.keys(REASONS) as readonly RejectionReason[]
export const REJECTION_DETAILS: readonly RejectionDetail[] = REJECTION_REASONS.flatMap(
  (reason) => REASONS[reason].details,
)

export const LATER_REASONS = REJECTION_REASONS.filter((reason) => (REASONS[reason] as ReasonEntry).later)

/** What a reason, its detail and the task that it leaves are called, and the question that its details answer. */
export type ReasonTextKey =
  | `reason.${RejectionReason}`
  | `which.${RejectionReason}`
  | `follow_up.${RejectionReason}`
  | `detail.${RejectionDetail}`

/** When marketing may hand a rejected lead off again. `next_term`: the next first day of the month in which the term begins. */
export type RecycleRule =
  | { readonly after: 'never' }
  | { readonly after: 'days'; readonly days: number }
  | { readonly after: 'next_term' }

/** What one rejection reason asks for, and when the lead may come back. */
export interface RejectionRule {
  /** The details on offer; a part of those that the reason can have. */
  readonly details: readonly RejectionDetail[]
  readonly detailRequired: boolean
  readonly noteRequired: boolean
  readonly recycle: RecycleRule
  /** Where a detail has another rule than its reason. */
  readonly recycleByDetail: Readonly<Partial<Record<RejectionDetail, RecycleRule>>>
}

export interface RejectionPolicy {
  /** 1 to 12: the month in which the buyers' term begins; 4 at most Japanese companies. */
  readonly termStartMonth: number
  readonly reasons: Readonly<Record<RejectionReason, RejectionRule>>
}

/** What each reason asks for and sets off until a team writes its own. Source: the reject forms of CRMs that validate code and text together. */
export const DEFAULT_REJECTION: RejectionPolicy = {
  termStartMonth: 4,
  reasons: Object.fromEntries(
    Object.entries<ReasonEntry>(REASONS).map(([reason, { details, rule }]) => [
      reason,
      {
        details,
        detailRequired: details.length > 0,
        noteRequired: false,
        recycle: { after: 'never' },
        recycleByDetail: {},
        ...rule,
      },
    ]),
  ) as Record<RejectionReason, RejectionRule>,
}

/** The fewest characters of a note where a reason forces one. */
export const SHORTEST_FORCED_NOTE = 10
