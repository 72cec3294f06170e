// Reads a job title: level, departments and how sure that is. The ranks are read in title-japanese.ts and title-latin.ts.

import { rememberTexts } from '../remember'
import { type Department, departmentsIn } from './title-departments'
import { japaneseRanks } from './title-japanese'
import { latinRank } from './title-latin'
import { isSentence } from './title-none'
import { isKorean, partsOf, prepareTitle } from './title-text'
import { type Confidence, GRADE, type Level, type Rank } from './title-words'

export type { Department } from './title-departments'
export type { Confidence, Level } from './title-words'

export interface TitleReading {
  /** Null: empty or not understood; never taken as "too low". */
  readonly level: Level | null
  /** Every department named, in alphabetical order. */
  readonly departments: readonly Department[]
  readonly confidence: Confidence
  /** 参事, E5: a grade, which says nothing about the post. */
  readonly note?: 'grade'
}

const UNREAD: TitleReading = { level: null, departments: [], confidence: 'low' }
const MAX_TITLE = 4_000

/**
 * Reads a title as a person wrote it, Japanese, English or romanised. Of concurrent posts the highest counts; a rank stands at
 * the end of its word, so 社長室 and 課長島 are not ranks; "former" and "deputy" count where they modify a rank. A title that is not
 * understood is unknown, never low; an address, a telephone number or a sentence is not a title. Source: the usual order of posts in
 * Japanese companies (役職).
 */
export function readTitle(title: string | null): TitleReading {
  return title === null ? UNREAD : reading(title)
}

const reading = rememberTexts(1_000, (title): TitleReading => {
  const text = prepareTitle(title.slice(0, MAX_TITLE))
  if (text === '' || isKorean(text) || isSentence(text)) return UNREAD
  const ranks = partsOf(text).flatMap((part) => rankOf(part) ?? [])
  const departments = departmentsIn(text)
  if (UNIVERSITY.test(text)) return { level: 0, departments, confidence: 'medium' }
  if (ranks.length > 0) {
    const { level, confidence } = ranks.reduce((a, b) => (b.level > a.level ? b : a))
    // 経営者・役員クラス: the choice of a drop-down, not a post.
    const chosen = /クラス(?:$|\()/.test(text) && confidence === 'high'
    return { level, departments, confidence: chosen ? 'medium' : confidence }
  }
  // 営業部, 情報システム課: staff without a post write a department and nothing else.
  if (namesOnlyDepartments(text)) return { level: 1, departments, confidence: 'low' }
  return GRADE.test(text) ? { ...UNREAD, departments, note: 'grade' } : { ...UNREAD, departments }
})

/** People who teach or do research at a university buy nothing for a company. */
const UNIVERSITY = /大学(?:院)?[^部課室]*(?:研究員|教授|准教授|講師|助教|助手)$/
const DEPARTMENT = /[\u30a0-\u30ff\u3400-\u9fffa-z](?:部|課|室|係|本部|事務局|グループ|チーム)$/
const DEPARTMENT_LATIN = /^[a-z& ]+ (?:department|dept\.?|division|section|team)$/

function namesOnlyDepartments(text: string): boolean {
  return DEPARTMENT_LATIN.test(text) || text.split(' ').every((word) => DEPARTMENT.test(word))
}

function rankOf(part: string): Rank | null {
  const latin = latinRank(part)
  const ranks = latin === null ? japaneseRanks(part) : [...japaneseRanks(part), latin]
  return ranks.length === 0 ? null : ranks.reduce((a, b) => (b.level > a.level ? b : a))
}
