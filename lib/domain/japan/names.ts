// Whether the name of an event, a form or a page says that it is about Japan.
import type { Definition } from '../definition/definition'
import { fold, hasKana } from './fold'

const GLOBAL = /(?<![a-z])(?:global|worldwide|emea|apac|americas|us|europe)(?![a-z])|グローバル|海外/
const WHITEPAPER = /white ?paper|ホワイトペーパー|e-?book/

function names(text: string, parts: readonly string[]): boolean {
  const folded = fold(text)
  return parts.some((part) => {
    const wanted = fold(part)
    return wanted !== '' && folded.includes(wanted)
  })
}

/** A Japan event by the definition's list; a global one never, whatever else its name says. */
export function isJapanEvent(name: string, definition: Definition): boolean {
  return !GLOBAL.test(fold(name)) && (hasKana(name) || names(name, definition.japanEvents))
}

/** A form with Japanese content: by the definition's list or by its own language. A whitepaper or a global form never. */
export function isJapanForm(name: string, definition: Definition): boolean {
  const folded = fold(name)
  if (GLOBAL.test(folded) || WHITEPAPER.test(folded)) return false
  return hasKana(name) || names(name, definition.japanForms)
}

/** An address of a Japanese page, by the definition's list. */
export function isJapanPage(url: string, definition: Definition): boolean {
  return names(url, definition.japanPages)
}
