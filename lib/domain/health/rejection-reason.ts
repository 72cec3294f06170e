// Sign 3: can sales say why it rejects leads, and does it?
import { REJECTION_REASONS } from '../decision/reasons'
import type { HealthCheck } from './checks'
import type { HandoffRow, HealthFacts } from './facts'
import { handoffNotes } from './handoffs'
import { act, checkOf, type Note, note, shareOf, smallShareOf } from './notes'
import { propertyNotes } from './properties'

/** With more "other" than this, the list no longer shows what goes wrong. Source: practice of lead management. */
const MOST_OTHER = 0.1

const CODED: ReadonlySet<string | null> = new Set(REJECTION_REASONS)

/** Rejected and returned leads alike: without a reason neither tells marketing anything. */
export function rejectionReasonCheck(facts: HealthFacts): HealthCheck {
  return checkOf('rejection_reason', [
    ...propertyNotes(facts, ['rejectionReason', 'rejectionDetail']),
    ...handoffNotes(facts, sharesOf),
  ])
}

function sharesOf(rows: readonly HandoffRow[]): Note[] {
  const back = rows.filter(({ status }) => status === 'rejected' || status === 'returned')
  if (back.length === 0) return [note('none_rejected', null, { of: rows.length })]
  const coded = back.filter(({ reason }) => CODED.has(reason))
  const other = coded.filter(({ reason }) => reason === 'other').length
  return [
    ...shareOf('reason_coded', { n: coded.length, of: back.length }, act('give_reasons')),
    ...smallShareOf('reason_other', { n: other, of: coded.length }, MOST_OTHER, act('read_other')),
  ]
}
