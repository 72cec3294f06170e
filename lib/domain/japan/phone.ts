// What a field for telephone numbers says about Japan: it may hold two numbers, an extension, words.
import { fold } from './fold'

/** `strong`: Japan's code, +81, 0081 or 81; `abroad`: another country's code; `weak`: a national number that could be Japan's; `none`. */
export type PhoneKind = 'strong' | 'abroad' | 'weak' | 'none'

/** A run of digits as people write numbers; a slash, a comma or a word ends it. */
const RUN = /\+?\(?\+?\d[\d ().・·一-]*\d/g
/** Extensions: 内線 12, ext. 12, x12, #12. */
const EXTENSION =
  /(?:内線(?:番号)?|(?<=\d ?\(?)内|(?<![a-z])ext(?:ension)?|(?<=\d ?)x(?= ?\d)|#)[ .:=]*\d{1,6}(?![\d-])/g
/** An extension in brackets behind the number. */
const BRACKETS = /\(\d{1,5}$/

const ORDER: readonly PhoneKind[] = ['strong', 'abroad', 'weak', 'none']

/** The strongest result among the numbers of a field. */
export function phoneKind(field: string): PhoneKind {
  const text = fold(field.slice(0, 200)).replace(EXTENSION, ' ')
  const kinds = (text.match(RUN) ?? []).flatMap((run) => {
    const whole = kindOf(run)
    if (whole !== 'none') return [whole]
    const main = kindOf(run.replace(BRACKETS, ''))
    return main === 'none' ? run.split(/[ ・]/).map(kindOf) : [main]
  })
  return ORDER.find((kind) => kinds.includes(kind)) ?? 'none'
}

function kindOf(run: string): PhoneKind {
  const number = run.replace(/[^\d+]/g, '')
  if (/^(?:\+|00|01[01])81\d{8,11}$/.test(number)) return 'strong'
  // 81-3-...: the plus was lost. Ten digits from 81 are American, eleven from 819 Brazilian.
  if (/^81(?:[1-8]\d{8}|[5-9]0\d{8})$/.test(number)) return 'strong'
  if (/^\+(?!81)[1-9]\d{6,14}$/.test(number)) return 'abroad'
  // 0077 and 0088 with fewer digits are Japanese free numbers.
  if (/^00(?!81)[1-9]\d{9,13}$/.test(number)) return 'abroad'
  // Two numbers with a space between them are one run.
  return /^(?:0[1-9]\d{8,9}){1,2}$/.test(number) ? 'weak' : 'none'
}
