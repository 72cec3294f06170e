// The brief before the first call as data: shown on screen and copied as text from this one form.
import type { Assessment } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { Translator } from '@/lib/i18n/translate'
import { companyLines } from './company'
import { etiquetteLines } from './etiquette'
import { historyLines } from './history'
import { peopleLines } from './people'
import { questionLines } from './questions'
import { rejectionLines } from './rejections'

/** One line. `text` may be CRM text: show it as text only. `about` is our own words: a date, a source, a role. */
export interface BriefLine {
  readonly text: string
  readonly about?: string
}

export const SECTION_IDS = ['company', 'people', 'history', 'questions', 'etiquette', 'rejections'] as const

export interface BriefSection {
  readonly id: (typeof SECTION_IDS)[number]
  readonly lines: readonly BriefLine[]
}

export interface BriefInput {
  readonly snapshot: LeadSnapshot
  readonly assessment: Assessment
  readonly definition: Definition
  readonly now: Instant
}

const WRITERS: Readonly<
  Record<BriefSection['id'], (input: BriefInput, words: Translator) => readonly BriefLine[]>
> = {
  company: companyLines,
  people: peopleLines,
  history: historyLines,
  questions: questionLines,
  etiquette: etiquetteLines,
  rejections: rejectionLines,
}

/** The brief for one lead in one language. */
export function writeBrief(input: BriefInput, words: Translator): readonly BriefSection[] {
  return SECTION_IDS.map((id) => ({ id, lines: WRITERS[id](input, words) }))
}
