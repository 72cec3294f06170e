// What last month's handoffs say about a check, or that there were no handoffs or they could not be read.
import type { HandoffRow, HealthFacts } from './facts'
import { act, type Note, note } from './notes'
import { unreadNote } from './unread'

/** The notes of `shares`. `none`: the weight of a month without handoffs. */
export function handoffNotes(
  { handoffs }: HealthFacts,
  shares: (rows: readonly HandoffRow[]) => Note[],
  none: 'unknown' | null = null,
): Note[] {
  if (handoffs.state === 'unavailable') {
    const { why } = handoffs
    return why.reason === 'property_missing'
      ? [note('handoffs_no_property', 'unknown', { property: why.detail ?? '?' }, act('set_up'))]
      : [unreadNote(why, 'handoffs')]
  }
  const rows = handoffs.state === 'known' ? handoffs.value.rows : []
  return rows.length === 0 ? [note('no_handoffs', none)] : shares(rows)
}
