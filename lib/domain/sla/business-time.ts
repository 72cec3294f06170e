// Working time between two instants, by the opening hours and closed days of an SLA policy.
import type { SlaPolicy } from '../definition/definition'
import type { Instant } from '../fact'
import { closedReason, dayOf, instantAt, MINUTE_MS } from '../japan/calendar'
import { soundPolicy } from './policy'

/** Measures on one calendar, whatever unit the SLA's clock counts in. */
export interface BusinessTime {
  /** Open milliseconds between two instants; 0 when the second is not later. */
  between(start: Instant, end: Instant): number
  /** Open milliseconds of one whole business day. */
  readonly dayMs: number
}

/** The business time of a policy. */
export function businessTimeOf(general: SlaPolicy): BusinessTime {
  const policy = soundPolicy(general)
  const [open, close] = [policy.openMinute * MINUTE_MS, policy.closeMinute * MINUTE_MS]
  return {
    dayMs: close - open,
    between(start, end) {
      let sum = 0
      for (let day = dayOf(start), last = dayOf(end); day <= last; day++) {
        if (closedReason(day, policy) !== null) continue
        sum += Math.max(0, Math.min(end, instantAt(day, close)) - Math.max(start, instantAt(day, open)))
      }
      return sum
    },
  }
}
