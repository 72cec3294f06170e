// The brief as plain text for the clipboard, in either language.
import type { BriefLine } from '@/lib/domain/brief/brief'
import { displayText } from '@/lib/domain/display-text'
import type { MessageParam } from '@/lib/domain/message'
import type { Translator } from '@/lib/i18n/translate'

/** Longest part of a line, on screen and copied; what is cut ends in an ellipsis. */
export const PART_SHOWN = 160

/** One part in words: one line, whatever was typed, because line breaks would look like lines of ours. */
export function partText(part: MessageParam, { part: say }: Translator): string {
  return displayText(say(part), PART_SHOWN).replace(/\s+/g, ' ').trim()
}

/** A line's parts side by side. */
export function lineText({ parts }: BriefLine, words: Translator): string {
  return parts.map((part) => partText(part, words)).join(' · ')
}

/** The heading, then one line for each of the brief's. CRM text in it is cleaned and cut like on screen. */
export function briefText(heading: string, lines: readonly BriefLine[], words: Translator): string {
  const rows = lines.map((line) => `${words.t(`brief.${line.id}`)}: ${lineText(line, words)}`)
  return [partText(heading, words), ...rows].join('\n')
}
