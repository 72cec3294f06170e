// What the brief's writers read and what they write: one line at a time.
import type { Assessment } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'

/** One line. `text` may be CRM text: show it as text only. `about` is our own words: a date, a source, a role. */
export interface BriefLine {
  readonly text: string
  readonly about?: string
}

export interface BriefInput {
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly definition: Definition
  readonly now: Instant
}
