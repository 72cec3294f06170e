// What a field for the country says: Japan, another country, both, or nothing that can be read.

import { rememberTexts } from '../remember'
import { countryNames } from './country-names'
import { foldSpacedOut } from './fold'
import { withoutAccents } from './look-alikes'

/** `both`: Japan and another country; `unread`: a text that names no country. */
export type CountryReading = 'japan' | 'abroad' | 'both' | 'unread' | 'none'

const JAPAN = new Set(
  'japan japon japao giappone japani japonia nippon nihon jp jpn jap 日本 日本国 日本国内 にほん にっぽん ニホン ニッポン ジャパン 일본 япония'.split(
    ' ',
  ),
)
const BEYOND_JAPAN =
  /(?<![a-z])(?:ex|excl\.?|excluding|except|non|not(?: in)?|outside|other than)[- ]*(?:of )?japan(?![a-z])|日本(?:を)?(?:除|以外)/
const ELSEWHERE = /^(?:overseas|abroad|international|europe|emea|americas|海外|国外|欧州|北米|南米)$/
const SEPARATOR = /[/,;:|()[\]{}「」【】、・&+]| - |(?<![a-z])(?:and|or)(?![a-z])|および|または/

/**
 * Reads the field by its tokens: 日本 (Japan), "Tokyo, Japan" and JPN are Japan. Where the text does not tell, the code decides (two
 * letters, as HubSpot keeps it for companies).
 */
export function countryReading(text: string | null, code: string | null = null): CountryReading {
  const read = text === null ? 'none' : readingOf(text)
  return read === 'japan' || read === 'abroad' || code === null ? read : decidedBy(readingOf(code), read)
}

function decidedBy(code: CountryReading, text: CountryReading): CountryReading {
  return code === 'japan' || code === 'abroad' ? code : text
}

/** True for a country field that names another country. A text that cannot be read is not abroad. */
export function isAbroadCountry(country: string | null): boolean {
  return countryReading(country) === 'abroad'
}

/** Few countries come with thousands of leads. */
const readingOf = rememberTexts(2_000, (text): CountryReading => readTokens(inTokens(text.slice(0, 300))))

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu
const BORDER = /(?<=[\u3040-\u30ff\u3400-\u9fff]) ?(?=[a-z])|(?<=[a-z)]) ?(?=[\u3040-\u30ff\u3400-\u9fff])/g

/** Folded, with a border between two scripts, a flag as its code, 日 本 as one word. */
function inTokens(text: string): string {
  const flags = text.replace(FLAG, (flag) => {
    const letters = Array.from(flag, (one) => String.fromCharCode((one.codePointAt(0) ?? 0) - 0x1f1e6 + 97))
    return ` / ${letters.join('')} / `
  })
  return foldSpacedOut(flags).replace(BORDER, '/')
}

function readTokens(folded: string): CountryReading {
  if (folded === '') return 'none'
  if (BEYOND_JAPAN.test(folded)) return 'abroad'
  const segments = folded.split(SEPARATOR).map(plain).filter(Boolean)
  const japan = segments.some(namesJapan)
  const abroad = segments.some((segment) => !namesJapan(segment) && namesAnother(segment))
  if (japan && abroad) return 'both'
  return japan ? 'japan' : abroad ? 'abroad' : 'unread'
}

function namesJapan(segment: string): boolean {
  return segment.split(/[ -]/).some((word) => JAPAN.has(word)) || /^日本国?(?=.{2,3}[都道府県])/.test(segment)
}

/** True when the segment or its end names a country (Seoul Korea, London UK). A two-letter code counts only alone: in a sentence it is a word. */
function namesAnother(segment: string): boolean {
  if (ELSEWHERE.test(segment) || countryNames().has(segment)) return true
  const words = segment.split(' ')
  return words.some((_, index) => {
    const end = words.slice(index).join(' ')
    return index > 0 && (end === 'uk' || end === 'us' || (end.length > 2 && countryNames().has(end)))
  })
}

/** Without accents, dots and "the": España, U.S.A., The Netherlands. */
function plain(segment: string): string {
  return withoutAccents(segment).replace(/\./g, '').replace(/^the /, '').trim()
}
