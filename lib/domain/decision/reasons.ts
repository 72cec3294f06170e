// The six rejection reasons and "other": their details, who mends the cause, and when the lead may come back.
import type { Instant } from '../fact'
import { DAY_MS, dayOf, isoDay } from '../japan/calendar'

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

export interface ReasonRule {
  readonly details: readonly RejectionDetail[]
  /** Asked only where the detail changes what happens next. */
  readonly detailRequired: boolean
  readonly noteRequired: boolean
  readonly fixOwner: FixOwner
}

const rule = (
  fixOwner: FixOwner,
  details: readonly RejectionDetail[] = [],
  more: Partial<ReasonRule> = {},
): ReasonRule => ({ fixOwner, details, detailRequired: details.length > 0, noteRequired: false, ...more })

/** What each reason asks for and sets off. Source: the reject forms of CRMs that validate code and text together. */
export const REASON_RULES: Readonly<Record<RejectionReason, ReasonRule>> = {
  icp_mismatch: rule('marketing', ['size', 'industry', 'geography', 'not_a_company']),
  too_early: rule('marketing', ['this_term', 'next_term', 'undecided'], { detailRequired: false }),
  wrong_contact_level: rule('sales_and_marketing', [
    'decision_maker',
    'it_department',
    'business_department',
  ]),
  no_japan_signal: rule('marketing'),
  unreachable_or_invalid: rule('data', ['invalid_email', 'invalid_phone', 'no_answer']),
  already_in_motion: rule('operations', ['duplicate', 'customer', 'partner', 'competitor']),
  other: rule('review', [], { noteRequired: true }),
}

/** The fewest characters of a note where a reason forces one. */
export const SHORTEST_FORCED_NOTE = 10

const THIS_TERM_DAYS = 60
const UNDECIDED_DAYS = 180

/**
 * From which day (`YYYY-MM-DD`, JST) marketing may hand the lead off again; null where the reason knows no date. "Next term" is the next
 * 1 April: the start of most Japanese fiscal years (来期).
 */
export function recycleDay(
  reason: RejectionReason | null,
  detail: RejectionDetail | null,
  at: Instant,
): string | null {
  if (reason !== 'too_early') return null
  if (detail === 'next_term') return nextFiscalYear(at)
  return isoDay(dayOf(at + (detail === 'this_term' ? THIS_TERM_DAYS : UNDECIDED_DAYS) * DAY_MS))
}

function nextFiscalYear(at: Instant): string {
  const today = isoDay(dayOf(at))
  const year = Number(today.slice(0, 4))
  return `${today.slice(5) < '04-01' ? year : year + 1}-04-01`
}
