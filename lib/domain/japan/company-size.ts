// Reads how many people a company has, as people and drop-downs write it: "51-200名", "約300人", "千人以上", "10,001+".
import { fold } from './fold'

/** How many employees, both ends included; `max` null: no upper end. */
export interface CompanySize {
  readonly min: number
  readonly max: number | null
}

const LONGEST_TEXT = 80
/** No company has more people: a larger number is money or an identifier. */
const LARGEST = 5_000_000

/**
 * A company's size in a field that is meant for it; null where the text says none, or something else: money, a date, a telephone
 * number, "数百名". Of several sizes (国内, 連結) the first counts.
 */
export function readCompanySize(text: string): CompanySize | null {
  const folded = fold(text.slice(0, LONGEST_TEXT * 2))
  if (folded.length > LONGEST_TEXT) return null
  const bare = folded.replace(/(?<=\d),(?=\d{3})/g, '').replace(AS_OF, ' ')
  if (NO_SIZE.test(bare)) return null
  const plain = inOneSpelling(bare)
  const outside = plain.replace(/\([^()]{0,80}\)/g, ' ')
  return sizeIn(/\d/.test(outside) ? outside : plain)
}

const KANJI_DIGITS = '〇一二三四五六七八九'

/** 2026年4月現在 */
const AS_OF = /\b\d{4} ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?(?:末)?(?:現在|時点)?/g

/** One range sign, and kanji digits as numbers: 三千人. */
function inOneSpelling(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九十百千万]{1,9}(?=[人名~〜-])/g, (number) =>
      number.replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI_DIGITS.indexOf(digit))),
    )
    .replace(
      /(?<=[\d人名万千百十k]) ?(?:[~〜]|-{1,2}|から|ないし|以上[、~〜-]?|\bto\b|\band\b) ?(?=[\d千百])/g,
      '~',
    )
}

/** Money, shares, dates, other things that are counted, numbers of telephones and of mail. */
const NO_SIZE =
  /円|億|ドル|usd|jpy|[¥$€%@/]|店|拠点|社(?!員)|台|件|歳|才|月|日(?!本)|時|回|席|[都道府県市町村]|区(?!分)|丁目|番地|数[十百千万]|\d-\d+-\d|(?<![\d.])0\d|\.\d*\./

/** One number: 300, 1.5万, 1万2千, 千, 5k. */
const NUMBER = /(?:\d{1,9}(?:\.\d{1,2})?[万千百十k]?(?:\d{1,4}[千百]?)?|[万千百十](?=[~人名]))/
const RANGE = new RegExp(`(${NUMBER.source}) ?[人名]?~(${NUMBER.source}) ?[人名]?(?: ?employees)? ?(未満)?`)
const ONE = new RegExp(NUMBER.source)

const AT_LEAST =
  /以上|超|から|[~〜-] ?[人名]?$|[\dk万千] ?\+|^(?:>|≥|≧)|\b(?:over|more than|or more|above|at least|and (?:up|over|above))\b|\bplus\b/
const MORE_THAN = /超(?!え?大)|^>(?!=)|\b(?:over|more than|above)\b/
const BELOW = /未満|^<(?!=)|\b(?:less than|fewer than|under|below)\b/
const AT_MOST = /以下|以内|まで|^(?:≤|≦|<=)|^ ?[~〜]|\b(?:up to|at most|or (?:less|fewer))\b/

function sizeIn(text: string): CompanySize | null {
  const range = RANGE.exec(text)
  if (range !== null) {
    const [min, end] = [amountOf(range[1] ?? ''), amountOf(range[2] ?? '')]
    const max = range[3] === undefined ? end : end - 1
    return min <= max && max <= LARGEST ? { min, max } : null
  }
  const one = ONE.exec(text)
  if (one === null) return null
  const n = amountOf(one[0])
  if (n > LARGEST) return null
  const said = text.trim()
  if (BELOW.test(said)) return n > 1 ? { min: 1, max: n - 1 } : null
  if (AT_MOST.test(said)) return { min: Math.min(1, n), max: n }
  if (AT_LEAST.test(said)) return { min: MORE_THAN.test(said) ? n + 1 : n, max: null }
  return { min: n, max: n }
}

const UNITS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, k: 1_000, 百: 100, 十: 10 }

/** The value of a number with its units: each unit counts what stands before it. */
function amountOf(number: string): number {
  const parts = number.matchAll(/(\d+(?:\.\d+)?)?([万千百十k])|(\d+(?:\.\d+)?)/g)
  const sum = [...parts].reduce(
    (total, [, n = '1', unit = '', rest]) => total + Number(rest ?? n) * (UNITS[unit] ?? 1),
    0,
  )
  return Math.round(sum)
}
