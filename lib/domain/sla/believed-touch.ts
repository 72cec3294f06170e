// Which touch that stopped no clock a rep may believe in: it looks like contact and is none.
import type { PassedOver } from '../assessment'
import type { Instant } from '../fact'
import type { MessageKey } from '../message-keys'

/** What somebody of ours did, or meant to do. */
const BELIEVED: ReadonlySet<MessageKey> = new Set<MessageKey>([
  'passed_over.bounced',
  'passed_over.cancelled',
  'passed_over.not_happened',
  'passed_over.automatic',
  'passed_over.booked_by_buyer',
])

/** The newest of `passedOver` (newest first) since the handoff; null where there is none. */
export function believedTouch(passedOver: readonly PassedOver[], since: Instant | null): PassedOver | null {
  if (since === null) return null
  return passedOver.find(({ at, why }) => at !== null && at >= since && BELIEVED.has(why.key)) ?? null
}
