// The one fold of the product, applied before every rule: width, case, normal form and look-alikes, so that ＣＥＯ and ceo, 部⻑ and 部長 are the same.
import { cutPlace } from '../clusters'
import { rememberTexts } from '../remember'
import { asIdeographs, withOneDash, withoutUnseen } from './look-alikes'

/** The longest text that is searched; what people type is far shorter, and 1 MB must not block the page. */
const MAX_LENGTH = 20_000

const BETWEEN_JAPANESE =
  /(?<=[\u3040-\u30ff\u3400-\u9fff\u3005])[ \t\u3000]+(?=[\u3040-\u30ff\u3400-\u9fff\u3005])/g

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/
const SHORT = 200

/** The same countries, titles and company names come with every lead. */
const foldShort = rememberTexts(5_000, foldNow)

/**
 * NFKC, lower case, one kind of dash and quote, radicals and old forms as their ideographs, unseen characters dropped, white space
 * collapsed; the first 20,000 characters.
 */
export function fold(text: string): string {
  return text.length > SHORT ? foldNow(text) : foldShort(text)
}

function foldNow(text: string): string {
  if (PLAIN.test(text)) return text.slice(0, MAX_LENGTH).toLowerCase()
  // A lone surrogate, as a cut leaves it: Firefox normalises it away, Chromium keeps it.
  const seen = withoutUnseen(text.slice(0, MAX_LENGTH)).toWellFormed()
  const normal = seen.normalize('NFKC').toLowerCase()
  // White space first, so that blanks after a dash at the end of a text do not matter.
  const spaced = normal.replace(/[^\S\n]+/g, ' ').trim()
  return withOneDash(asIdeographs(spaced)).replace(/[‘’ʼ]/g, "'")
}

const SPACED_OUT = /(?<![^ ])[\u3040-\u30ff\u3400-\u9fff](?: [\u3040-\u30ff\u3400-\u9fff](?![^ ]))+/g

/** For fields: as {@link fold}, and with spaced-out words joined: 東 京 都. */
export function foldSpacedOut(text: string): string {
  return fold(text).replace(SPACED_OUT, (run) => run.replaceAll(' ', ''))
}

/** For phrases: as {@link fold}, and spaces between Japanese characters removed (people space headings out). */
export function foldPhrase(text: string): string {
  return fold(text).replace(BETWEEN_JAPANESE, '')
}

/** The same for a sentence of a text, which is not remembered because it hardly ever comes twice. */
export function foldSentence(sentence: string): string {
  return foldNow(sentence).replace(BETWEEN_JAPANESE, '')
}

/** True when the text holds kana: Japanese for certain. Kanji alone may be Chinese. */
export function hasKana(text: string): boolean {
  return /[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]/.test(text)
}

/** At most `max` code units around a place, cut between characters as a reader sees them, with … where something was left out. */
export function excerpt(text: string, at: number, length: number, max = 160): string {
  if (text.length <= max) return inOneLine(text)
  const room = Math.max(0, max - length)
  const start = cutPlace(text, Math.max(0, Math.min(at - Math.floor(room / 2), text.length - max)))
  const end = cutPlace(text, Math.min(text.length, start + max))
  const cut = inOneLine(text.slice(start, end))
  return `${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`
}

function inOneLine(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}
