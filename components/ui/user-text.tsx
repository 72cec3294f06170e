// Text that somebody typed into the CRM: shown as text, of bounded length, isolated, in its own language.
import { displayText } from '@/lib/domain/display-text'

/** Enough for a name, a title or a subject; what is cut ends in an ellipsis. */
const LONGEST = 200

/** `lang` of one run of text, for fonts and screen readers; undefined where nothing tells. */
export function langOf(text: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/\p{Script=Han}/u.test(text)) return 'ja'
  if (/\p{Script=Latin}/u.test(text)) return 'en'
  return undefined
}

/** Untrusted text in place. */
export function UserText({ text, max = LONGEST }: { readonly text: string; readonly max?: number }) {
  const shown = displayText(text, max)
  return (
    <bdi className="user-text" lang={langOf(shown)}>
      {shown}
    </bdi>
  )
}
