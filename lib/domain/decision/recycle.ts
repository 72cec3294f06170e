// When a rejected lead may come back.
import type { Instant } from '../fact'
import { DAY_MS, dayOf, isoDay } from '../japan/calendar'
import type { RejectionDetail, RejectionPolicy, RejectionReason } from './reasons'

/** From which day (`YYYY-MM-DD`, JST) marketing may hand the lead off again; null where the policy knows no date. */
export function recycleDay(
  { reasons, termStartMonth }: RejectionPolicy,
  reason: RejectionReason | null,
  detail: RejectionDetail | null,
  at: Instant,
): string | null {
  if (reason === null) return null
  const { recycle, recycleByDetail } = reasons[reason]
  const when = (detail === null ? undefined : recycleByDetail[detail]) ?? recycle
  if (when.after === 'never') return null
  return when.after === 'days' ? isoDay(dayOf(at + when.days * DAY_MS)) : nextTerm(at, termStartMonth)
}

function nextTerm(at: Instant, month: number): string {
  const today = isoDay(dayOf(at))
  const year = Number(today.slice(0, 4))
  const start = `${String(month).padStart(2, '0')}-01`
  return `${today.slice(5) < start ? year : year + 1}-${start}`
}
