// Which decisions are possible for a lead right now, and which handoffs need a written reason.
import type { Assessment } from '../assessment'
import type { Instant } from '../fact'
import { dayOf, isoDay } from '../japan/calendar'
import type { Handoff } from '../lead-snapshot'

/** Why a handoff is an override. */
export type OverrideCause = 'not_ready' | 'recycling'

export interface Allowed {
  readonly handOff: boolean
  /** Null: no written reason is needed. */
  readonly override: OverrideCause | null
  readonly accept: boolean
  readonly reject: boolean
  /** `after_contact`: not yet, because nobody has been in touch; before contact a lead is rejected instead. */
  readonly return: 'yes' | 'after_contact' | 'no'
  /** True when the lead was already decided: another decision changes that one. */
  readonly decided: boolean
}

/**
 * What may be decided at `now`. A lead that is not with sales can be handed off; one that is can be accepted, rejected and, after first
 * contact, returned; a decided one can be decided again. Source: rejecting (unworked) and returning (worked) are two different things.
 */
export function allowedNow(handoff: Handoff, assessment: Assessment, now: Instant): Allowed {
  const { status, recycleUntil } = handoff
  const contacted = assessment.sla.firstContact !== null || handoff.firstContactAt !== null
  const withSales = status === 'handed_off' || status === 'accepted'
  const recycling = recycleUntil !== null && recycleUntil > isoDay(dayOf(now))
  const handOff = !withSales
  return {
    handOff,
    override: !handOff ? null : assessment.verdict !== 'ready' ? 'not_ready' : recycling ? 'recycling' : null,
    accept: status === 'handed_off' || status === 'rejected' || status === 'returned',
    reject: status !== null && status !== 'rejected',
    return: !withSales && status !== 'rejected' ? 'no' : contacted ? 'yes' : 'after_contact',
    decided: status !== null && status !== 'handed_off',
  }
}
