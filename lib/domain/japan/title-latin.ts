// Reads the English and romanised rank of one post: the highest that is the person's own.
import type { Level, Rank } from './title-words'
import { LATIN_RANKS } from './title-words-latin'

/** Titles of somebody else, whom the person works for: CEO Assistant, Driver for the President. */
const SERVED = 'president|ceo|chair(?:man|woman|person)|director|coo|cfo|cto|cio|vp|executive|gm'
const SOMEBODY_ELSES = new RegExp(
  [
    `\\b(?:${SERVED}) (?:assistant|secretary|office|support)\\b`,
    `\\b(?:under|reports? to|supporting|for|of|to) (?:the |our )?(?:group |general )?(?:(?:${SERVED})\\b|(?<=(?:under|to) (?:the )?general )manager\\b).*`,
    "\\b[\\w ]{0,40}\\w's\\b",
    '\\bhead ?hunter\\b',
  ].join('|'),
  'g',
)
const NOT_LATIN_RANK =
  /\b(?:(?:executive|personal|administrative) )?(?:assistant|secretary|ea|pa) to (?:the )?[\w ]+|\b(?:executive|personal|administrative) (?:assistant|secretary)\b|\bchief of staff\b(?: to (?:the )?[\w ]+)?|\boffice of (?:the )?[\w ]+|\b(?:president|ceo|chairman|director)'?s? office\b|(?<=\badvis[eo]r )to (?:the )?[\w ]+|\bhead office\b|\b(?:president|director|chairman) (?:building|bldg|tower|street|hotel|inc|ltd|corp|company|group|holdings|club|hall|university)\b|\bshacho[ -]?shitsu\b|\breporting to (?:the )?[\w ]+/g
const LATIN_LOWERS = /\b(?:deputy|acting|interim|assistant|associate|sub|fuku|vice)[ -]+(?:\w+ ){0,2}$/
const LATIN_LOWERS_AFTER = /^[ -]+(?:dairi|hosa|daiko|candidate|kouho|koho|acting|deputy|(?:ad )?interim)\b/
const LATIN_FORMER = /\b(?:former|formerly|ex|retired|previous(?:ly)?|prior|past)\b[ -](?:[\w.]+ ){0,3}$/

/** The highest Latin rank of a prepared post; null for none. */
export function latinRank(part: string): Rank | null {
  let text = part
    // CEO室, CEO直轄: an office named after a title.
    .replace(/[a-z]+ ?(?=室|直轄|直属|付)/g, ' ')
    .replace(NOT_LATIN_RANK, ' ')
    .replace(SOMEBODY_ELSES, ' ')
    .replace(/[\u3040-\u9fff]/g, ' ')
    .trim()
  if (!/[a-z]/.test(text)) return null
  let best: Rank | null = null
  for (const [pattern, level, confidence = 'high'] of LATIN_RANKS) {
    text = text.replace(pattern, (found, ...rest) => {
      const at = rest.at(-2) as number
      const before = text.slice(0, at)
      if (LATIN_FORMER.test(before)) return ' '.repeat(found.length)
      const lowered =
        level > 1 && (LATIN_LOWERS.test(before) || LATIN_LOWERS_AFTER.test(text.slice(at + found.length)))
      const rank: Rank = { level: (lowered ? level - 1 : level) as Level, confidence }
      if (best === null || rank.level > best.level) best = rank
      return '#'.repeat(found.length)
    })
  }
  return best
}
