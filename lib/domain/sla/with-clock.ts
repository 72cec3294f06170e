// An assessment at a later moment: the clock has moved on, and everything else stays as it was judged.
import type { Assessment } from '../assessment'
import type { Definition } from '../definition/definition'
import type { Instant } from '../fact'
import type { LeadSnapshot } from '../lead-snapshot'
import { slaStatus } from './status'

/** `assessment` of this snapshot by this definition, with the SLA as `assess` would give it at `now` (server time, UTC). */
export function withClock(
  assessment: Assessment,
  snapshot: LeadSnapshot,
  definition: Definition,
  now: Instant,
): Assessment {
  return { ...assessment, sla: slaStatus(snapshot, definition, now) }
}
