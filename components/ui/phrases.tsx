// A short Japanese text that breaks between words only, also in browsers that do not know phrases.
import { Fragment } from 'react'

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Particles, endings and marks stay with the word before them. */
const DEPENDENT = /^[\p{Script=Hiragana}、。・：）」』〜！？ー\s]+$/u
const OPENING = /[（「『]$/u

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** The text's words with what belongs to them. */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = phrases.at(-1)
    const joins = last !== undefined && (DEPENDENT.test(segment) || OPENING.test(last) || isDigit(last))
    if (joins) phrases[phrases.length - 1] = last + segment
    else phrases.push(segment)
  }
  return phrases
}

/** A number stays with its counter. */
const isDigit = (text: string) => /[0-9０-９]$/.test(text)

/** Chromium knows phrases by itself, and would read our places to break aloud as spaces. */
const BY_ITSELF = globalThis.CSS?.supports('word-break', 'auto-phrase') ?? false

/** Ours or the CRM's; text in another script is left alone. */
export function Phrases({ text }: { readonly text: string }) {
  if (BY_ITSELF || !JAPANESE.test(text)) return text
  return (
    <span className="phrases">
      {phrasesOf(text).map((phrase, index) => (
        <Fragment key={index}>
          {index === 0 ? null : <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  )
}
