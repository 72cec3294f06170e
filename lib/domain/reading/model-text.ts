// Writes numbers as text that any file can hold and that compresses well: a small number takes one printable character.

/** Printable characters that need no escaping in any kind of string. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'
/** Numbers below this take one character; each of the remaining characters begins a number that takes two more. */
const SMALL = 80
/** The largest weight: finer steps compress worse and improve nothing. */
export const MOST_WEIGHT = 15

const digitAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
)

/** Writes whole numbers from 0 to 57,599 (80 × 80 × 9 - 1). @throws RangeError for a larger one */
export function writeGaps(gaps: readonly number[]): string {
  return gaps
    .map((gap) => {
      if (gap < SMALL) return DIGITS.charAt(gap)
      const high = Math.floor(gap / (SMALL * SMALL))
      if (SMALL + high >= DIGITS.length) throw new RangeError('gap too wide')
      return (
        DIGITS.charAt(SMALL + high) +
        DIGITS.charAt(Math.floor(gap / SMALL) % SMALL) +
        DIGITS.charAt(gap % SMALL)
      )
    })
    .join('')
}

/** The numbers in what {@link writeGaps} wrote. */
export function readGaps(text: string): number[] {
  const gaps: number[] = []
  for (let at = 0; at < text.length; at++) {
    const digit = digitAt(text, at)
    if (digit < SMALL) gaps.push(digit)
    else {
      gaps.push((digit - SMALL) * SMALL * SMALL + digitAt(text, at + 1) * SMALL + digitAt(text, at + 2))
      at += 2
    }
  }
  return gaps
}

/** Writes whole numbers from -15 to 15, one character each. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => DIGITS.charAt(weight + MOST_WEIGHT)).join('')
}

/** The weight at a place, counted from 0, in what {@link writeWeights} wrote. */
export const readWeight = (text: string, at: number): number => digitAt(text, at) - MOST_WEIGHT
