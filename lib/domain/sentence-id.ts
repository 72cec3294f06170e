// How a sentence is known again: by its words, whatever was typed around them.
import { textFingerprint } from './definition/fingerprint'
import { foldPhrase } from './japan/fold'

/** A sentence by its folded words: the same in every width, case and place. */
export function sentenceId(quote: string): string {
  return textFingerprint(foldPhrase(quote).replaceAll(' ', ''))
}
