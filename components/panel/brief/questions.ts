// The brief's lines on what the person asked and nobody has answered since.
import { jstDate } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefInput, DetailLine } from './brief-parts'

const SHOWN = 3

/** At most three, newest first, each with where and when it was asked. */
export function questionLines({ questions }: BriefInput, { t, language }: Translator): DetailLine[] {
  return questions.slice(0, SHOWN).map(({ text, at, source }) => ({
    text,
    about: [t(`source.${source}`), ...(at === null ? [] : [jstDate(at, language)])].join(' · '),
  }))
}
