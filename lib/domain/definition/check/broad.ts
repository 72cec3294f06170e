// Words so short or so common that ordinary texts have them too: a list with such a word tells nothing.

import { fold, foldPhrase } from '../../japan/fold'
import { canBeFound, indexPhrases, type PhraseIndex } from '../../reading/phrase-index'
import type { Definition } from '../definition'
import { type CheckKey, type DefinitionFinding, warning } from './finding'
import { COURTESIES, ORDINARY_ENGLISH, ORDINARY_JAPANESE } from './ordinary-texts'

/** Above this share of ordinary texts a phrase says nothing about one of them. */
const COMMON = 1 / 3
const FOLDED = {
  courtesies: COURTESIES.map(foldPhrase),
  japanese: ORDINARY_JAPANESE.map(foldPhrase),
  english: ORDINARY_ENGLISH.map(foldPhrase),
}

/** One character, or two of hiragana: particles and endings. */
const TOO_SHORT = /^(?:.|[\u3041-\u3096]{2})$/u

/** The phrases that say nothing about a text; all are looked for at once. */
function broadOf(phrases: readonly string[]): string[] {
  const index = indexPhrases(phrases.map((phrase) => [phrase, phrase] as const))
  const common = new Set([
    ...countsIn(FOLDED.courtesies, index).keys(),
    ...moreThan(COMMON, FOLDED.japanese, index),
    ...moreThan(COMMON, FOLDED.english, index),
  ])
  return phrases.filter(
    (phrase) => canBeFound(phrase) && (common.has(phrase) || TOO_SHORT.test(foldPhrase(phrase))),
  )
}

function moreThan(share: number, texts: readonly string[], index: PhraseIndex<string>): string[] {
  return [...countsIn(texts, index)].flatMap(([phrase, n]) => (n > share * texts.length ? [phrase] : []))
}

/** In how many of the texts each phrase occurs. */
function countsIn(texts: readonly string[], index: PhraseIndex<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const phrase of new Set(index.find(text).map(({ of }) => of))) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
  return counts
}

type Categories = readonly { readonly phrases: readonly string[] }[]

/** Phrases of a list of categories that occur in more than a third of ordinary texts, or in any formula of courtesy. */
export function broadPhrases(list: string, categories: Categories): DefinitionFinding[] {
  return categories.flatMap(({ phrases }, at) =>
    found(`${list}[${at}].phrases`, broadOf(phrases), 'check.phrases.too_broad'),
  )
}

/** Parts that nearly every name or address has: a letter, a slash, an ending without a name. */
export function broadNames({ presence, ...lists }: Definition): DefinitionFinding[] {
  const key = 'check.names.too_broad'
  return [
    ...found('presence.domains', presence.domains.filter(isEnding), key),
    ...NAME_LISTS.flatMap((list) => found(list, lists[list].filter(isShort), key)),
  ]
}

const NAME_LISTS = ['japanEvents', 'japanForms', 'japanPages'] as const

/** `jp`, `.com`: endings without a name. */
function isEnding(domain: string): boolean {
  const folded = fold(domain)
  return folded !== '' && !/[^.@]\.[^.]/.test(folded)
}

/** At most one letter or digit, whatever surrounds it. */
function isShort(part: string): boolean {
  const letters = fold(part).match(/[\p{L}\p{N}]/gu) ?? []
  return fold(part) !== '' && letters.length < 2
}

function found(path: string, broad: readonly string[], key: CheckKey): DefinitionFinding[] {
  const [phrase] = broad
  return phrase === undefined ? [] : [warning(path, key, { n: broad.length, phrase })]
}
