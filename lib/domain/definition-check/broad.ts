// Words so short or so common that nearly every text has them: a list with one of them judges nothing.
import type { Definition } from '../definition'
import { fold, foldPhrase } from '../japan/fold'
import { canBeFound, indexPhrases } from '../reading/phrase-index'
import { type CheckKey, type DefinitionFinding, warning } from './finding'

/** Mails that want nothing. What stands in one of them tells nothing about a buyer. */
const EVERYDAY = [
  'いつもお世話になっております。株式会社見本の山田と申します。ご連絡いただきありがとうございます。内容を確認いたします。何卒よろしくお願い申し上げます。',
  'お世話になります。先日はお時間をいただき、誠にありがとうございました。担当の者に伝えますので、少々お待ちください。よろしくお願いいたします。',
  '承知しました。ご丁寧にありがとうございます。また改めてご連絡します。どうぞよろしくお願いします。',
  'hello, thank you for your message. i hope you are well. we will get back to you soon. please let me know if you have any questions. best regards, taro',
  'dear all, this is to say that i have received it and that it was a pleasure to meet you on the day. thanks again, and have a nice week. kind regards',
].map(foldPhrase)

/** One character, or two of hiragana: particles and endings. */
const TOO_SHORT = /^(?:.|[\u3041-\u3096]{2})$/u

/** Those of the phrases that say nothing about a text; all are looked for at once. */
function broadOf(phrases: readonly string[]): string[] {
  const found = new Set<string>()
  const index = indexPhrases(phrases.map((phrase) => [phrase, phrase] as const))
  for (const text of EVERYDAY) for (const { of } of index.find(text)) found.add(of)
  return phrases.filter(
    (phrase) => canBeFound(phrase) && (found.has(phrase) || TOO_SHORT.test(foldPhrase(phrase))),
  )
}

type Categories = readonly { readonly phrases: readonly string[] }[]

/** Phrases of a list of categories that nearly every text has. */
export function broadPhrases(list: string, categories: Categories): DefinitionFinding[] {
  return categories.flatMap(({ phrases }, at) =>
    found(`${list}[${at}].phrases`, broadOf(phrases), 'check.phrases.too_broad'),
  )
}

/** Parts of names and addresses that nearly every one has: a letter, a slash, an ending without a name. */
export function broadNames({ presence, ...lists }: Definition): DefinitionFinding[] {
  const key = 'check.names.too_broad'
  return [
    ...found('presence.domains', presence.domains.filter(isEnding), key),
    ...NAME_LISTS.flatMap((list) => found(list, lists[list].filter(isShort), key)),
  ]
}

const NAME_LISTS = ['japanEvents', 'japanForms', 'japanPages'] as const

/** `jp`, `.com`: no domain of anybody's. */
function isEnding(domain: string): boolean {
  const folded = fold(domain)
  return folded !== '' && !/[^.@]\.[^.]/.test(folded)
}

/** At most one letter or digit, whatever stands around it. */
function isShort(part: string): boolean {
  const letters = fold(part).match(/[\p{L}\p{N}]/gu) ?? []
  return fold(part) !== '' && letters.length < 2
}

function found(path: string, broad: readonly string[], key: CheckKey): DefinitionFinding[] {
  const [phrase] = broad
  return phrase === undefined ? [] : [warning(path, key, { n: broad.length, phrase })]
}
