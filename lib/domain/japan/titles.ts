// Reads a job title: level, departments and how sure that is. Pure; the words are in title-words.ts.

import { type Department, departmentsIn } from './title-departments'
import { isKorean, MODIFIER, partsOf, prepareTitle } from './title-text'
import { CHAINS, type Confidence, JAPANESE_RANKS, LATIN_RANKS, type Level, type Rank } from './title-words'

export type { Department } from './title-departments'
export type { Confidence, Level } from './title-words'

export interface TitleReading {
  /** Null: empty or not understood. Never taken as "too low". */
  readonly level: Level | null
  /** Every department named, in alphabetical order. */
  readonly departments: readonly Department[]
  readonly confidence: Confidence
}

const UNREAD: TitleReading = { level: null, departments: [], confidence: 'low' }
const MAX_TITLE = 4_000
/** No rank with all that modifies it is longer. */
const LONGEST_POST = 60
const cache = new Map<string, TitleReading>()
const CACHE_SIZE = 1_000

/**
 * Reads a title as a person wrote it, Japanese, English or romanised. Of concurrent posts the highest counts; a rank stands at
 * the end of its word, so that 社長室 or 課長島 is none; "former" and "deputy" count where they modify a rank. A title that nobody
 * understands is unknown, never low. Source: the usual order of posts in Japanese companies (役職).
 */
export function readTitle(title: string | null): TitleReading {
  if (title === null) return UNREAD
  const known = cache.get(title)
  if (known !== undefined) return known
  const reading = read(title)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(title, reading)
  return reading
}

function read(title: string): TitleReading {
  const text = prepareTitle(title.slice(0, MAX_TITLE))
  if (text === '' || isKorean(text)) return UNREAD
  const ranks = partsOf(text).flatMap((part) => rankOf(part) ?? [])
  const departments = departmentsIn(text)
  if (UNIVERSITY.test(text)) return { level: 0, departments, confidence: 'medium' }
  if (ranks.length > 0) {
    const { level, confidence } = ranks.reduce((a, b) => (b.level > a.level ? b : a))
    // 経営者・役員クラス: the choice of a pull-down, not a post.
    const chosen = /クラス$/.test(text) && confidence === 'high'
    return { level, departments, confidence: chosen ? 'medium' : confidence }
  }
  // 営業部, 情報システム課: a department and nothing else is how staff without a post write it.
  return DEPARTMENT_ONLY.test(text)
    ? { level: 1, departments, confidence: 'low' }
    : { ...UNREAD, departments }
}

/** Who teaches or researches at a university buys nothing for a company. */
const UNIVERSITY = /大学(?:院)?[^部課室]*(?:研究員|教授|准教授|講師|助教|助手)$/
const DEPARTMENT_ONLY =
  /^[^ ]*[\u30a0-\u30ff\u3400-\u9fffa-z](?:部|課|室|係|本部|事務局|グループ|チーム)$|^[a-z& ]+ (?:department|dept\.?|division|section|team)$/

function rankOf(part: string): Rank | null {
  const words = part.split(' ')
  const ranks = words.flatMap((word, index) =>
    /^(?:元|前|旧)$/.test(words[index - 1] ?? '') ? [] : (japaneseRank(word) ?? []),
  )
  const latin = latinRank(part)
  if (latin !== null) ranks.push(latin)
  return ranks.length === 0 ? null : ranks.reduce((a, b) => (b.level > a.level ? b : a))
}

const RANK = [...JAPANESE_RANKS.keys()].sort((a, b) => b.length - a.length).join('|')
const LAST_POST = new RegExp(`(社外|監査)?(副|サブ)?(${RANK})((?:${MODIFIER}|以上)*)$`)
const FIRST_POST = new RegExp(`^(${RANK})`)
const HONORIFIC = /(?<=.)(?:様|さま|さん|殿|氏)$/
/** 元部長, 前営業部長: what follows is a rank or a department; 元町, 前橋, 旧軽井沢 and 前田 are names. */
const FORMER = new RegExp(
  `^(?:元|前|旧)(?:${RANK}|副|営業|情報|総務|人事|経理|財務|法務|購買|調達|経営|事業|製造|開発|企画|マーケ|技術|品質|管理|広報|本社|弊社|当社|日本|株式会社|it|dx|[a-z])`,
)

function japaneseRank(word: string): Rank | null {
  const text = word.replace(HONORIFIC, '')
  if (FORMER.test(text)) return null
  const start = Math.max(0, text.length - LONGEST_POST)
  const last = LAST_POST.exec(text.slice(start))
  if (last === null) return chainedBeforeLatin(text)
  const [, board, deputy, name = '', modifiers = ''] = last
  const before = text.slice(0, start + last.index)
  const rank = modified(name, { board, deputy, modifiers, before })
  const first = rank.level >= 3 ? chained(before) : null
  return first !== null && first.level > rank.level ? first : rank
}

interface Around {
  readonly board: string | undefined
  readonly deputy: string | undefined
  readonly modifiers: string
  readonly before: string
}

function modified(name: string, { board, deputy, modifiers, before }: Around): Rank {
  const rank = JAPANESE_RANKS.get(name) as Rank
  const onBoard = rank.level >= 7
  if (onBoard && (board !== undefined || /社外|監査等委員/.test(modifiers)))
    return { level: 0, confidence: 'high' }
  let level: number = rank.level
  // 副社長室長 heads the deputy president's office: the 副 is not theirs.
  if (deputy !== undefined && level > 1 && !/.室長$/.test(name)) level -= 1
  if (/代理|代行|補佐|候補|見習|心得|事務取扱|acting|deputy|interim|assistant/.test(modifiers) && level > 1)
    level -= 1
  const uncertain =
    /クラス|級|職|相当|待遇|格|以上|候補|見習|心得/.test(modifiers) || /(?:専任|専門)$/.test(before)
  return {
    level: level as Level,
    confidence: uncertain && rank.confidence === 'high' ? 'medium' : rank.confidence,
  }
}

/** 取締役営業本部長: a post that stands before another one of the same word. */
function chained(before: string): Rank | null {
  const first = FIRST_POST.exec(before)?.[1]
  if (first === undefined || !CHAINS.test(first)) return null
  return /^(?:室|付|秘書|会|直轄|直属|報酬)/.test(before.slice(first.length))
    ? null
    : (JAPANESE_RANKS.get(first) as Rank)
}

/** 執行役員cto: the Latin rank is read apart; the Japanese one stands in front of it. */
function chainedBeforeLatin(text: string): Rank | null {
  const latin = /[a-z]/.exec(text)?.index
  return latin === undefined || latin === 0 ? null : japaneseRank(text.slice(0, latin))
}

const NOT_LATIN_RANK =
  /\b(?:(?:executive|personal|administrative) )?(?:assistant|secretary|ea|pa) to (?:the )?[\w ]+|\b(?:executive|personal|administrative) (?:assistant|secretary)\b|\bchief of staff\b|\boffice of (?:the )?[\w ]+|\b(?:president|ceo|chairman|director)'?s? office\b|(?<=\badvis[eo]r )to (?:the )?[\w ]+|\bhead office\b|\b(?:president|director|chairman) (?:hotel|inc|ltd|corp|company|group|holdings|club|hall|university)\b|\bshacho[ -]?shitsu\b|\breporting to (?:the )?[\w ]+/g
const LATIN_LOWERS = /\b(?:deputy|acting|interim|assistant|associate|sub|fuku|vice)[ -](?:\w+ ){0,2}$/
const LATIN_LOWERS_AFTER = /^[ -](?:dairi|hosa|daiko|candidate|kouho|koho|acting|deputy|interim)\b/
const LATIN_FORMER = /\b(?:former|formerly|ex|retired|previous|past)\b[ -](?:[\w.]+ ){0,3}$/

function latinRank(part: string): Rank | null {
  let text = part
    // CEO室, CEO直轄: an office named after a title.
    .replace(/[a-z]+ ?(?=室|直轄|直属|付)/g, ' ')
    .replace(NOT_LATIN_RANK, ' ')
    .replace(/[\u3040-\u9fff]/g, ' ')
    .trim()
  if (!/[a-z]/.test(text)) return null
  let best: Rank | null = null
  for (const [pattern, level, confidence = 'high'] of LATIN_RANKS) {
    text = text.replace(pattern, (found, ...rest) => {
      const at = rest.at(-2) as number
      const before = text.slice(0, at)
      if (LATIN_FORMER.test(before)) return ' '.repeat(found.length)
      const lowered =
        level > 1 && (LATIN_LOWERS.test(before) || LATIN_LOWERS_AFTER.test(text.slice(at + found.length)))
      const rank: Rank = { level: (lowered ? level - 1 : level) as Level, confidence }
      if (best === null || rank.level > best.level) best = rank
      return '#'.repeat(found.length)
    })
  }
  return best
}
