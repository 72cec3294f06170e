// Numbers in a text that any file can hold and that packs well: one printable character for a small one.

/** Printable characters that need no escape in a string of any kind. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;<=>?@[]^_{|}~'
/** Numbers below this take one character; each of the last characters opens one that takes two more. */
const SMALL = 80
/** The largest weight: finer steps pack worse and tell no more. */
export const MOST_WEIGHT = 15

const digitAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? 0
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
)

/** Gaps as numbers from 0 on, at most 80 times 80 times 8. */
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

/** The other way of {@link writeGaps}. */
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

/** Weights from -15 to 15, one character each. */
export function writeWeights(weights: readonly number[]): string {
  return weights.map((weight) => DIGITS.charAt(weight + MOST_WEIGHT)).join('')
}

/** The weight at a place of what {@link writeWeights} wrote. */
export const readWeight = (text: string, at: number): number => digitAt(text, at) - MOST_WEIGHT
