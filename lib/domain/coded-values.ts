// Sentences of coded values as HubSpot holds them. A portal may hold others: those have no key and are shown as they are.
import { REASONS, REJECTION_REASONS, type ReasonTextKey } from './decision/reasons'
import type { MessageKey } from './message-keys'

const ROLES = [
  'decision_maker',
  'budget_holder',
  'executive_sponsor',
  'approver',
  'champion',
  'proposer',
  'influencer',
  'end_user',
  'blocker',
  'legal_and_compliance',
  'other',
  'none',
] as const

/** The text of a rejection reason, null for a value of the portal's own. */
export function reasonKey(value: string): MessageKey | null {
  const known = REJECTION_REASONS.find((reason) => reason === value)
  return known === undefined ? null : `reason.${known}`
}

/** The text of a rejection's detail, null for a value of the portal's own. */
export function detailKey(value: string): ReasonTextKey | null {
  const known = Object.values(REASONS)
    .flatMap(({ details }) => details)
    .find((detail) => detail === value)
  return known === undefined ? null : `detail.${known}`
}

/** The text of a buying role, HubSpot's (upper case) or ours; null for a value of the portal's own. */
export function roleKey(value: string): MessageKey | null {
  const known = ROLES.find((role) => role === value.toLowerCase())
  return known === undefined ? null : `role.${known}`
}
