// What every part of the status block is given.
import type { Assessment } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'

export interface StageProps {
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly definition: Definition
  /** HubSpot's clock. */
  readonly now: Instant
}
