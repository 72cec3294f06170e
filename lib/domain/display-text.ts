// Makes untrusted text fit to be shown: no control or direction marks, no lone surrogates, a bounded length.
import { INVISIBLE } from './clean-text'
import { firstCodePoints } from './clusters'

/**
 * The text as it may be shown: at most `max` code points (an ellipsis where it was cut), never half of what a reader takes for one
 * character. Text stays text: nothing is escaped, because nothing here is ever HTML.
 */
export function displayText(text: string, max = 500): string {
  // Far longer than what is shown, so that what is taken out does not leave a gap; 1 MB is not searched.
  const cleaned = firstCodePoints(text, max * 4)
    .toWellFormed()
    .replace(INVISIBLE, '')
  return firstCodePoints(cleaned, max) === cleaned ? cleaned : `${firstCodePoints(cleaned, max - 1)}…`
}
