// Reads a job title: level, whether it is the department that selects IT, and how sure that is.
import { fold } from './fold'
import { IT_DEPARTMENT, JAPANESE, LATIN, type Level, NOT_A_RANK } from './title-words'

export type { Level } from './title-words'

export interface TitleReading {
  /** Null: empty or not understood. Never taken as "too low". */
  readonly level: Level | null
  /** In the department that selects IT: its section head decides the selection. */
  readonly it: boolean
  readonly confidence: 'high' | 'medium' | 'low'
}

const UNREAD: TitleReading = { level: null, it: false, confidence: 'low' }
const PART = /[/・、,，;|\n]| 兼 ?|兼(?=.)| & | and /
const FORMER_JA = /^(?:元|前|旧)(?!町|橋|田|川|山|島)|[(（](?:元|前|旧)[^)）]*[)）]/
const FORMER_EN = /\b(?:former|ex|retired)\b/
const LOWERED_JA = /代行|代理|補佐|候補|見習|心得|事務取扱/
const LOWERED_EN = /\b(?:deputy|acting|vice|assistant|associate|interim)\b/
const MAX_TITLE = 300

const JAPANESE_RANK = new RegExp(
  [...JAPANESE.map(([word]) => word)].sort((a, b) => b.length - a.length).join('|'),
  'g',
)
const JAPANESE_LEVEL = new Map(JAPANESE)

const cache = new Map<string, TitleReading>()
const CACHE_SIZE = 500

/**
 * Reads a title as a person wrote it, Japanese, English or romanised, combined ones included: of concurrent posts the
 * highest. Source: the usual order of ranks in Japanese companies (役職). A title nobody understands is unknown, never low.
 */
export function readTitle(title: string | null): TitleReading {
  if (title === null || title.trim() === '') return UNREAD
  const known = cache.get(title)
  if (known !== undefined) return known
  const reading = read(fold(title.slice(0, MAX_TITLE)))
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(title, reading)
  return reading
}

function read(text: string): TitleReading {
  const levels = text
    .split(PART)
    .map(levelOf)
    .filter((level): level is Level => level !== null)
  const it = IT_DEPARTMENT.test(text)
  if (levels.length === 0) return { ...UNREAD, it }
  const level = Math.max(...levels) as Level
  return { level, it, confidence: /[\u3040-\u9fff]/.test(text) ? 'high' : 'medium' }
}

function levelOf(part: string): Level | null {
  const text = part
    .replace(NOT_A_RANK, ' ')
    .replace(/(?:様|さん|殿|氏)$/, '')
    .trim()
  if (FORMER_JA.test(text) || FORMER_EN.test(text)) return null
  const japanese = japaneseLevel(text)
  return japanese ?? latinLevel(text)
}

function japaneseLevel(text: string): Level | null {
  const compact = text.replace(/ /g, '')
  let best: Level | null = null
  for (const { 0: word, index } of compact.matchAll(JAPANESE_RANK)) {
    const level = JAPANESE_LEVEL.get(word) as Level
    const after = compact.slice(index + word.length)
    if (/^(?:室|秘書|付)(?!長)/.test(after)) continue
    const lowered = level > 1 && LOWERED_JA.test(after.slice(0, 4)) ? ((level - 1) as Level) : level
    if (best === null || lowered > best) best = lowered
  }
  return best
}

function latinLevel(text: string): Level | null {
  let best: Level | null = null
  for (const [pattern, level] of LATIN) {
    if (!pattern.test(text)) continue
    if (level === 0) return 0
    if (best === null || level > best) best = level
  }
  if (best === null) return null
  if (/\bvice president\b|\bvp\b/.test(text)) return /senior|executive|\bsvp\b|\bevp\b/.test(text) ? 7 : 6
  if (best === 3 && /assistant manager/.test(text)) return 2
  return best > 2 && LOWERED_EN.test(text) ? ((best - 1) as Level) : best
}
