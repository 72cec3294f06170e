// What the details of the brief are written from, one line at a time.
import type { Said } from '@/lib/domain/brief/questions'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'

/** One line. `text` may be CRM text: show it as text only. `about` is our own words: a date, a source, a role. */
export interface DetailLine {
  readonly text: string
  readonly about?: string
}

export interface BriefInput {
  readonly snapshot: LeadSnapshot
  /** What the person asked and nobody has answered since, newest first. */
  readonly questions: readonly Said[]
}
