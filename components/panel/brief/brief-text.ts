// The brief as plain text for the clipboard.
import { displayText } from '@/lib/domain/display-text'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefSection } from './brief'

/** Longest line of the brief, on screen and copied; what is cut ends in an ellipsis. */
export const LINE_SHOWN = 160

/** One line, whatever was typed: line breaks would look like lines of ours. */
const line = (text: string) => displayText(text, LINE_SHOWN).replace(/\s+/g, ' ').trim()

/** Heading, then one block per section. CRM text in it is cleaned and cut like on screen. */
export function briefText(heading: string, sections: readonly BriefSection[], { t }: Translator): string {
  const blocks = sections.map(({ id, lines }) => {
    const rows = lines.map(({ text, about }) =>
      about ? `- ${line(text)} (${line(about)})` : `- ${line(text)}`,
    )
    return [t(`brief.${id}`), ...rows].join('\n')
  })
  return [line(heading), ...blocks].join('\n\n')
}
