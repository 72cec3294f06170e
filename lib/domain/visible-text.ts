// How much of a text a person can see: an empty note is empty, whatever invisible characters it is made of.
import { clustersOf } from './clusters'

/**
 * What leaves no ink: white space, control and format characters, all that Unicode lets a program ignore (joiners, fillers such as
 * U+3164, variation selectors, tags), marks without a letter, and the blank Braille cell.
 */
const UNSEEN =
  /[\s\u2800\u{1d159}\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

/**
 * How many characters of `text` can be seen, as a reader counts them: a joined family or a flag is one. `enough` ends the count there,
 * so that a long text costs no more than a short one.
 */
export function visibleLength(text: string, enough = Number.POSITIVE_INFINITY): number {
  let seen = 0
  for (const cluster of clustersOf(text)) {
    if (seen >= enough) break
    if (cluster.replace(UNSEEN, '') !== '') seen++
  }
  return seen
}
