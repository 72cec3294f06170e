// Whether a choice is complete: status, reason, detail and note are checked together, because HubSpot's API checks each by itself.
import { visibleLength } from '../visible-text'
import type { Choice, LeadFacts } from './decision'
import { type RejectionPolicy, SHORTEST_FORCED_NOTE } from './reasons'

/** HubSpot keeps at most 65,536 characters in a text; some are left for what we add around it. */
export const LONGEST_NOTE = 60_000

const CHOICE_PROBLEMS = [
  'reason_missing',
  'detail_missing',
  'detail_foreign',
  'note_too_short',
  'note_too_long',
  'override_missing',
  'role_missing',
  'contact_missing',
  'salesperson_missing',
  'review_missing',
] as const
export type ChoiceProblem = (typeof CHOICE_PROBLEMS)[number]

/**
 * The first thing that keeps a choice from being made; null when it is complete. `override`: a handoff that is not ready. `facts`: what the
 * person had on screen, where that is known: a lead cannot be handed off to nobody.
 */
export function choiceProblem(
  choice: Choice,
  { reasons }: RejectionPolicy,
  override = false,
  facts?: Pick<LeadFacts, 'firstContactAt' | 'ownerId'>,
): ChoiceProblem | null {
  const length = visibleLength(choice.note, SHORTEST_FORCED_NOTE)
  if (choice.note.length > LONGEST_NOTE) return 'note_too_long'
  if (choice.kind === 'hand_off') {
    if (facts?.ownerId === null && choice.salespersonId == null) return 'salesperson_missing'
    return override && length < SHORTEST_FORCED_NOTE ? 'override_missing' : null
  }
  if (choice.kind === 'confirm_contact') return facts?.firstContactAt === null ? 'contact_missing' : null
  if (choice.kind === 'review_signal') return choice.review == null ? 'review_missing' : null
  if (choice.kind === 'confirm_role') return choice.role === null ? 'role_missing' : null
  const { reason, detail } = choice
  if (reason === null) {
    if (choice.kind === 'reject') return 'reason_missing'
    return detail === null ? null : 'detail_foreign'
  }
  if (choice.kind !== 'reject' && choice.kind !== 'return') return 'detail_foreign'
  const { details, detailRequired, noteRequired } = reasons[reason]
  if (detail !== null && !details.includes(detail)) return 'detail_foreign'
  // A returned lead was worked on: its reason and detail are optional.
  if (choice.kind === 'return') return null
  if (detail === null && detailRequired) return 'detail_missing'
  return noteRequired && length < SHORTEST_FORCED_NOTE ? 'note_too_short' : null
}
