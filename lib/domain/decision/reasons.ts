// The six rejection reasons and "other": their details, who mends the cause, and what each asks for.

export const REJECTION_REASONS = [
  'icp_mismatch',
  'too_early',
  'wrong_contact_level',
  'no_japan_signal',
  'unreachable_or_invalid',
  'already_in_motion',
  'other',
] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

export const REJECTION_DETAILS = [
  'size',
  'industry',
  'geography',
  'not_a_company',
  'this_term',
  'next_term',
  'undecided',
  'decision_maker',
  'it_department',
  'business_department',
  'invalid_email',
  'invalid_phone',
  'no_answer',
  'duplicate',
  'customer',
  'partner',
  'competitor',
] as const
export type RejectionDetail = (typeof REJECTION_DETAILS)[number]

/** Who mends what the rejection names. */
export type FixOwner = 'marketing' | 'sales_and_marketing' | 'data' | 'operations' | 'review'

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

/** Who mends the cause of each reason. */
export const FIX_OWNERS: Readonly<Record<RejectionReason, FixOwner>> = {
  icp_mismatch: 'marketing',
  too_early: 'marketing',
  wrong_contact_level: 'sales_and_marketing',
  no_japan_signal: 'marketing',
  unreachable_or_invalid: 'data',
  already_in_motion: 'operations',
  other: 'review',
}

const NEVER: RecycleRule = { after: 'never' }

const rule = (
  details: readonly RejectionDetail[] = [],
  more: Partial<RejectionRule> = {},
): RejectionRule => ({
  details,
  detailRequired: details.length > 0,
  noteRequired: false,
  recycle: NEVER,
  recycleByDetail: {},
  ...more,
})

/**
 * What each reason asks for and sets off until a team writes its own: every detail that the reason can have. Source: the reject forms of
 * CRMs that validate code and text together; the term of most Japanese companies begins in April (来期).
 */
export const DEFAULT_REJECTION: RejectionPolicy = {
  termStartMonth: 4,
  reasons: {
    icp_mismatch: rule(['size', 'industry', 'geography', 'not_a_company']),
    too_early: rule(['this_term', 'next_term', 'undecided'], {
      detailRequired: false,
      recycle: { after: 'days', days: 180 },
      recycleByDetail: { this_term: { after: 'days', days: 60 }, next_term: { after: 'next_term' } },
    }),
    wrong_contact_level: rule(['decision_maker', 'it_department', 'business_department']),
    no_japan_signal: rule(),
    unreachable_or_invalid: rule(['invalid_email', 'invalid_phone', 'no_answer']),
    already_in_motion: rule(['duplicate', 'customer', 'partner', 'competitor']),
    other: rule([], { noteRequired: true }),
  },
}

/** The fewest characters of a note where a reason forces one. */
export const SHORTEST_FORCED_NOTE = 10
