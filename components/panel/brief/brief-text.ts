// The brief as plain text for the clipboard.
import { displayText } from '@/lib/domain/display-text'
import type { Translator } from '@/lib/i18n/translate'
import type { BriefSection } from './brief'

const LINE_SHOWN = 300

/** Heading, then one block per section. CRM text in it is cleaned and cut like on screen. */
export function briefText(heading: string, sections: readonly BriefSection[], { t }: Translator): string {
  const blocks = sections.map(({ id, lines }) => {
    const rows = lines.map(
      ({ text, about }) => `- ${displayText(about ? `${text} (${about})` : text, LINE_SHOWN)}`,
    )
    return [t(`brief.${id}`), ...rows].join('\n')
  })
  return [displayText(heading, LINE_SHOWN), ...blocks].join('\n\n')
}
