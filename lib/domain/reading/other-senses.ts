// Blanks out words of the phrase lists that are used in another sense: the quote of the day, a budget airline, trial and error.

const OTHER_SENSES =
  /(?<![a-z])(?:quotes? of the (?:day|week|month|year)|(?:famous|favou?rite|inspirational|stock) quotes?|budget (?:airlines?|hotels?|flights?|travel)|trial and error|trial balance|clinical trials?|demo (?:tape|reel)s?)(?![a-z])|株価|価格\.com/g

/** A folded text with spaces instead of each such expression; every other character keeps its place. */
export function withoutOtherSenses(folded: string): string {
  return folded.replace(OTHER_SENSES, (words) => ' '.repeat(words.length))
}
