// Checks of the phrases: enough to pass, each with one meaning, each findable, and none that is in every text.

import { foldPhrase } from '../../japan/fold'
import { canBeFound } from '../../reading/phrase-index'
import type { Definition, SignalCategory } from '../definition'
import { broadPhrases } from './broad'
import { type DefinitionFinding, error, warning } from './finding'

/** Signals and negatives, in the order of the definition. */
export function phraseFindings(definition: Definition): DefinitionFinding[] {
  const { required, signals, negatives } = definition
  return [
    ...(required.evaluation_signal && !canPass(signals) ? [error('signals', 'check.signals.none')] : []),
    ...sameIds('signals', signals),
    ...twoStrengths(signals),
    ...neverFound('signals', signals),
    ...broadPhrases('signals', signals),
    ...sameIds('negatives', negatives),
    ...alsoNegative(definition),
    ...neverFound('negatives', negatives),
    ...broadPhrases('negatives', negatives),
  ]
}

/** By the criterion's own count: one strong phrase, or medium ones of two categories. */
function canPass(signals: readonly SignalCategory[]): boolean {
  const usable = signals.filter(({ phrases }) => phrases.some(canBeFound))
  const medium = usable.filter(({ strength }) => strength === 'medium').map(({ id }) => id)
  return usable.some(({ strength }) => strength === 'strong') || new Set(medium).size >= 2
}

type Categories = readonly { readonly id: string; readonly phrases: readonly string[] }[]

function sameIds(list: string, categories: Categories): DefinitionFinding[] {
  const ids = categories.map(({ id }) => id)
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [error(`${list}[${at}].id`, 'check.category.same_id', { id })] : [],
  )
}

function neverFound(list: string, categories: Categories): DefinitionFinding[] {
  return categories.flatMap(({ phrases }, at) => {
    const lost = phrases.filter((phrase) => !canBeFound(phrase))
    const [phrase] = lost
    if (phrase === undefined) return []
    return [warning(`${list}[${at}].phrases`, 'check.phrases.never_found', { n: lost.length, phrase })]
  })
}

function twoStrengths(signals: readonly SignalCategory[]): DefinitionFinding[] {
  const strong = meanings(signals.filter(({ strength }) => strength === 'strong'))
  return signals.flatMap((category, at) => {
    if (category.strength !== 'medium') return []
    const params = shared(category.phrases, strong)
    return params === null ? [] : [warning(`signals[${at}].phrases`, 'check.phrases.two_strengths', params)]
  })
}

function alsoNegative({ signals, negatives }: Definition): DefinitionFinding[] {
  const known = meanings(signals)
  return negatives.flatMap(({ phrases }, at) => {
    const params = shared(phrases, known)
    return params === null ? [] : [warning(`negatives[${at}].phrases`, 'check.phrases.also_negative', params)]
  })
}

/** Each phrase, folded as for a comparison -> the category that has it. */
function meanings(categories: Categories): ReadonlyMap<string, string> {
  return new Map(
    categories.flatMap(({ id, phrases }) => phrases.map((one) => [foldPhrase(one), id] as const)),
  )
}

/** How many phrases have another meaning already, and the first of them. */
function shared(
  phrases: readonly string[],
  known: ReadonlyMap<string, string>,
): { readonly n: number; readonly phrase: string; readonly category: string } | null {
  const twice = phrases.filter((phrase) => canBeFound(phrase) && known.has(foldPhrase(phrase)))
  const [phrase] = twice
  return phrase === undefined
    ? null
    : { n: twice.length, phrase, category: known.get(foldPhrase(phrase)) ?? '' }
}
