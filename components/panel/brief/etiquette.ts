// The brief's lines on manners: when to call, how to address, in which language.
import { jstTime } from '@/lib/i18n/jst'
import type { Translator } from '@/lib/i18n/translate'
import { politeName } from '../names'
import type { BriefInput, BriefLine } from './brief-parts'
import { callWindow } from './call-window'

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Short rules that hold for this lead at this moment. */
export function etiquetteLines({ snapshot, definition, now }: BriefInput, { t }: Translator): BriefLine[] {
  const { contact } = snapshot
  const lines: BriefLine[] = []
  const window = callWindow(now, definition.sla)
  if (window?.state === 'good') lines.push({ text: t('brief.call.good', { time: jstTime(window.until) }) })
  else if (window) lines.push({ text: t(`brief.call.${window.state}`, { at: { at: window.from } }) })
  const name = politeName(contact)
  if (name !== null) {
    const written = name.endsWith('様')
    lines.push({ text: t(written ? 'brief.address.write' : 'brief.address', { name }) })
  }
  const writesJapanese =
    contact.language?.startsWith('ja') ||
    contact.messages.some(({ text }) => JAPANESE.test(text.slice(0, 4_000)))
  if (writesJapanese) lines.push({ text: t('brief.language.ja') })
  if (contact.messages.length > 0) lines.push({ text: t('brief.acknowledge') })
  return lines
}
