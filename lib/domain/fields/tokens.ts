// Reads one token of a label or an internal name: custdeptnm as three words, BUSHOMEI as 部署名.
import { ROMAJI, ROMAJI_ENDINGS, SHORTHAND } from './jargon'
import { romajiOf } from './kana'

/** One spelling of what people spell in three ways: busyo, yakusyoku, jyugyoin. */
const hepburn = (text: string) =>
  text
    .replace(/sy/g, 'sh')
    .replace(/(?:z|j)y/g, 'j')
    .replace(/ty|cy/g, 'ch')
    .replace(/(?<![tc])si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/(?<![sct])hu/g, 'fu')
    .replace(/zi/g, 'ji')
    .replace(/tch|cch/g, 'tch')
    .replace(/m(?=[bpm])/g, 'n')
const shortened = (text: string) =>
  text
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e')

/** A long vowel may be left out where no other word is spelt so: kibo is 規模, and kibou 希望. */
const withShortened = (words: ReadonlyMap<string, string>) => {
  const spelt = [...words].map(([from, to]): [string, string] => [hepburn(from), to])
  return new Map([...spelt.map(([from, to]): [string, string] => [shortened(from), to]), ...spelt])
}
const JAPANESE = withShortened(ROMAJI)
const ENDINGS = withShortened(ROMAJI_ENDINGS)

/** The fewest words that a token is made of without a rest; null: there are none. */
function partsIn(
  token: string,
  wordAt: (part: string, start: number) => string | undefined,
): string[] | null {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 2; end <= token.length; end++)
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start]
      const word = before === undefined ? undefined : wordAt(token.slice(start, end), start)
      if (before === undefined || word === undefined) continue
      const known = best[end]
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, word]
    }
  return best[token.length] ?? null
}

const LONGEST = 32
const LATIN_OR_KANA =
  /(?<![\p{L}\p{N}])(?:[a-z]{2,}(?=\d*(?![\p{L}\p{N}]))|[ぁ-ゖァ-ヴー]{2,}(?![\p{L}\p{N}]))/gu

/** BSHNM, YKSKBN: consonants of romaji with an ending in shorthand. */
const CONSONANTS_WITH_ENDING =
  /^([b-df-hj-np-tv-z]{1,4}[aiueo]?[b-df-hj-np-tv-z]{1,5}?)(nm|cd|kbn|kb|flg|cls|lvl)$/

/** Every token of a folded text read, with no gap between Japanese words that stood there in Latin letters. */
export function readTokens(text: string): string {
  return text
    .replace(LATIN_OR_KANA, (token) => {
      const read = readToken(token)
      return /^[a-z]/.test(token) && /^[^a-z]/.test(read) ? `⟨${read}⟩` : read
    })
    .replace(/⟨規模⟩(?= ⟨(?:内容|時期|事項))/, '⟨希望⟩')
    .replace(/⟩ ([a-z]{2,4})(?![\p{L}\p{N}])/gu, (all, end: string) => ENDINGS.get(end) ?? all)
    .replace(/⟩ ⟨|[⟨⟩]/g, '')
}

/** What a folded token of Latin letters or of kana says in words; itself where that is not known. */
function readToken(token: string): string {
  if (token.length < 2 || token.length > LONGEST) return token
  const english = SHORTHAND.get(token)
  if (english !== undefined) return english
  const romaji = hepburn(romajiOf(token))
  if (!/^[a-z]+$/.test(romaji)) return token
  const one = (text: string) => JAPANESE.get(text) ?? JAPANESE.get(shortened(text))
  const japanese = partsIn(romaji, (part, start) =>
    start === 0 ? (part.length < 3 ? undefined : one(part)) : (one(part) ?? ENDINGS.get(part)),
  )
  if (japanese !== null) return japanese.join('')
  const parts = partsIn(token, (part) => SHORTHAND.get(part))
  return (
    parts?.join(' ') ??
    token.replace(
      CONSONANTS_WITH_ENDING,
      (_, stem: string, end: string) => `${stem} ${SHORTHAND.get(end) ?? end}`,
    )
  )
}
