// Words of the phrase lists in another sense: the quote of the day, a budget airline, trial and error.

const OTHER_SENSES =
  /(?<![a-z])(?:quotes? of the (?:day|week|month|year)|(?:famous|favou?rite|inspirational|stock) quotes?|budget (?:airlines?|hotels?|flights?|travel)|trial and error|trial balance|clinical trials?|demo (?:tape|reel)s?)(?![a-z])|株価|価格\.com/g

/** A folded text with each such expression blanked out; every other character keeps its place. */
export function withoutOtherSenses(folded: string): string {
  return folded.replace(OTHER_SENSES, (words) => ' '.repeat(words.length))
}
