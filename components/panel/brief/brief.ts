// The brief before the first call as data: shown on screen and copied as text from this one form.
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, BriefLine } from './brief-parts'
import { companyLines } from './company'
import { etiquetteLines } from './etiquette'
import { historyLines } from './history'
import { peopleLines } from './people'
import { questionLines } from './questions'
import { rejectionLines } from './rejections'

export const SECTION_IDS = ['company', 'people', 'history', 'questions', 'etiquette', 'rejections'] as const

export interface BriefSection {
  readonly id: (typeof SECTION_IDS)[number]
  readonly lines: readonly BriefLine[]
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
