// Abbreviations of what properties are called: YKSK and 役区 for 役職区分. Made of the full names, so that nobody must list them.
import { rememberTexts } from '../remember'
import { ROMAJI, ROMAJI_ENDINGS } from './jargon'
import type { SuggestedRole } from './label-words'

/** Full names in romaji, as in the dictionary. */
const NAMES: Readonly<Record<SuggestedRole, string>> = {
  department: 'busho mei | bumon mei | shozoku | shozoku busho | shozoku bumon | kinmusaki busho',
  title: 'yakushoku mei | yakushoku | katagaki | shokui | shokui mei',
  rank: 'yakushoku kubun | yakushoku kurasu | yakushoku ranku | yakushoku reberu | shokui kubun | yakushoku',
  inquiry:
    'toiawase naiyou | toiawase shousai | toiawase | soudan naiyou | youbou naiyou | shitsumon naiyou | irai naiyou | jiyuu kinyuu | jiyuu kijutsu | iken youbou | goyoubou',
  hearing:
    'dounyuu jiki | dounyuu yotei | dounyuu yotei jiki | dounyuu kibou jiki | kentou joukyou | kentou dankai | kentou jiki | yosan joukyou | yosan kakuho | yosan umu | yosan kubun | kessai joukyou | ringi joukyou | hiaringu naiyou | hiaringu memo | shoudan memo | denwa memo | houmon memo | koushin jiki | koukai jiki | genjou kadai | kikitori naiyou | kikitori memo | kyougou joukyou',
  companySize:
    'juugyouin suu | juugyouin | juugyouin kibo | juugyouin kubun | shain suu | kigyou kibo | kaisha kibo | shokuin suu',
  industry: 'gyoushu | gyoushu mei | gyoushu kubun | gyoukai | gyoushu bunrui',
  event:
    'tenjikai mei | tenjikai | ibento mei | seminaa mei | raijou tenjikai | kakutoku tenjikai | sanka seminaa',
  optOut:
    'haishin teishi | haishin kyohi | haishin kahi | haishin fuka | meeru haishin teishi | meeru haishin kahi | meeru teishi | meeru kyohi | meeru fuka | meeru haishin | merumaga teishi | merumaga haishin',
  slaClass:
    'yuusendo | ondokan | mikomido | kanshindo | kinkyuudo | kakudo | taiou yuusendo | kanshin ranku | mikomi ranku | yuusen kubun | taiou ranku',
  score: 'goukei tensuu | sukoa goukei',
}

const japaneseOf = (word: string) => ROMAJI.get(word) ?? ROMAJI_ENDINGS.get(word) ?? ''
/** Of every word at least the first sign, and of the others any, in their order. */
const shortOf = (word: string) => [...word].map((sign, at) => (at === 0 ? sign : `${sign}?`)).join('')
/** Of romaji no consonant is left out before the end but those that are hardly heard. */
function shortRomaji(word: string): string {
  const [first = '', ...others] = word
  const open = others.filter((letter) => !WEAK.has(letter)).length
  return `${first}${others.map((letter) => (WEAK.has(letter) ? `${letter}?` : `(?:${letter}`)).join('')}${')?'.repeat(open)}`
}
const WEAK: ReadonlySet<string> = new Set('aiueoyhnw')

interface Abbreviations {
  readonly latin: RegExp
  readonly japanese: RegExp
}
const PATTERNS = Object.entries(NAMES).map(([role, names]): [string, Abbreviations] => {
  const all = names.split('|').map((name) => name.trim().split(' '))
  const latin = all.map((words) => words.map(shortRomaji).join(' ?'))
  const japanese = all
    .map((words) => words.map(japaneseOf))
    .filter((words) => words.join('').length > 2 && !words.includes(''))
    .map((words) => words.map(shortOf).join(''))
  return [
    role,
    { latin: new RegExp(`^(?:${latin.join('|')})$`), japanese: new RegExp(`^(?:${japanese.join('|')})$`) },
  ]
})

const ENDING = /(?: (?:name|cd|class|flag|区分|no|code|new|\d+))+$/
/** Vowels are what abbreviations leave out. */
const isShort = (token: string) =>
  token.length >= 3 && token.replace(/[aiueo]/g, '').length >= Math.max(2, token.length - 2)

const rolesOf = rememberTexts(4_000, (text): ReadonlySet<string> => {
  const words = text.replace(ENDING, '').split(' ')
  const tails = [words.slice(-1), words.slice(-2)].map((tail) => tail.join(' '))
  const latin = tails.filter((tail) => /^[a-z ]{3,12}$/.test(tail) && isShort(tail.replaceAll(' ', '')))
  const japanese = tails.filter((tail) => /^[^a-z ]{2,4}$/.test(tail))
  return new Set(
    PATTERNS.flatMap(([role, patterns]) =>
      latin.some((tail) => patterns.latin.test(tail)) || japanese.some((tail) => patterns.japanese.test(tail))
        ? [role]
        : [],
    ),
  )
})

/** True where a text of a label or a name is an abbreviation of a name of the role, perhaps behind a mark of its own. */
export const abbreviates = (role: SuggestedRole, text: string): boolean => rolesOf(text).has(role)
