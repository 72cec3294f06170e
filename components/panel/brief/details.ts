// The lists behind the brief: people, history, open questions and earlier rejections.
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, DetailLine } from './brief-parts'
import { historyLines } from './history'
import { peopleLines } from './people'
import { questionLines } from './questions'
import { rejectionLines } from './rejections'

export interface DetailSection {
  readonly id: 'people' | 'history' | 'questions' | 'rejections'
  readonly lines: readonly DetailLine[]
}

/** The sections that have something to add, in the order of the brief. */
export function briefDetails(input: BriefInput, words: Translator): readonly DetailSection[] {
  const sections: DetailSection[] = [
    { id: 'people', lines: peopleLines(input, words) },
    { id: 'history', lines: historyLines(input, words) },
    { id: 'questions', lines: questionLines(input, words) },
    { id: 'rejections', lines: rejectionLines(input, words) },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}
