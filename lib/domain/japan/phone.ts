// What a field for telephone numbers says about Japan: it may hold two numbers, an extension, words.
import { fold } from './fold'

/** `strong`: +81 or 0081; `abroad`: another country's code; `weak`: a national number that could be Japan's; `none`. */
export type PhoneKind = 'strong' | 'abroad' | 'weak' | 'none'

/** A run of digits as people write numbers; a slash, a comma or a word ends it. */
const RUN = /\+?\(?\+?\d[\d ().・·一-]*\d/g
/** What follows is dialled inside the house. */
const EXTENSION = /(?:内線|(?<![a-z])ext|(?<=\d ?)x(?= ?\d)|#).*?(?=$|[/,;\n])/g
/** An extension in brackets behind the number. */
const BRACKETS = /\(\d{1,5}$/

const ORDER: readonly PhoneKind[] = ['strong', 'abroad', 'weak', 'none']

/** The strongest of what the numbers of a field say. */
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
  if (/^(?:\+|00)81\d{8,11}$/.test(number)) return 'strong'
  if (/^\+(?!81)[1-9]\d{6,14}$/.test(number)) return 'abroad'
  // Two numbers with a space between them are one run.
  return /^(?:0[1-9]\d{8,9}){1,2}$/.test(number) ? 'weak' : 'none'
}
