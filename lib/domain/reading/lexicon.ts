// A definition's phrases and boilerplate, prepared for searching once for all definitions that have the same ones.
import type { Definition, SignalCategory } from '../definition/definition'
import { canonical } from '../definition/fingerprint'
import { foldPhrase } from '../japan/fold'
import { indexPhrases, type PhraseIndex } from './phrase-index'

/** What a phrase of the definition stands for: a category of signals, or a kind of sender by its id. */
export type Meaning = { readonly signal: SignalCategory } | { readonly wants: string }

export interface Lexicon {
  readonly phrases: PhraseIndex<Meaning>
  /** Our own texts, folded, without empty ones. */
  readonly boilerplate: readonly string[]
}

/** Enough for the definition in force, older ones, and changes that somebody is trying out. */
const MOST_KEPT = 8

const byContent = new Map<string, Lexicon>()
const byDefinition = new WeakMap<Definition, Lexicon>()

/** The lexicon of a definition: the same object for all definitions with the same signals, negatives and boilerplate. */
export function lexiconOf(definition: Definition): Lexicon {
  const known = byDefinition.get(definition)
  if (known !== undefined) return known
  const { signals, negatives, boilerplate } = definition
  const content = canonical([signals, negatives, boilerplate])
  const lexicon = byContent.get(content) ?? createLexicon(definition)
  byContent.delete(content)
  byContent.set(content, lexicon)
  const [oldest] = byContent.keys()
  if (byContent.size > MOST_KEPT && oldest !== undefined) byContent.delete(oldest)
  byDefinition.set(definition, lexicon)
  return lexicon
}

function createLexicon({ signals, negatives, boilerplate }: Definition): Lexicon {
  return {
    phrases: indexPhrases<Meaning>([
      ...signals.flatMap((signal) => {
        const meaning = { signal }
        return signal.phrases.map((phrase) => [phrase, meaning] as const)
      }),
      ...negatives.flatMap(({ id, phrases }) => {
        const meaning = { wants: id }
        return phrases.map((phrase) => [phrase, meaning] as const)
      }),
    ]),
    boilerplate: boilerplate.map((one) => foldPhrase(one.replaceAll('\n', ' '))).filter((one) => one !== ''),
  }
}
