// From a title to what the person can do in a ringi (稟議): draft, promote, approve or decide.
import type { Department } from './title-departments'
import type { Level } from './title-words'

/** 起案 / 推進 / 承認 / 決裁. */
export type RingiPosition = 'drafts' | 'promotes' | 'approves' | 'decides'

export type Authority =
  | 'decision_maker'
  | 'budget_holder'
  | 'approver'
  | 'champion'
  | 'proposer'
  | 'non_buyer'
  | 'unknown'

/** The usual position in a ringi of a level. Null: no position, or an unknown level. */
export function ringiPosition(level: Level | null): RingiPosition | null {
  if (level === null || level === 0) return null
  if (level >= 6) return 'decides'
  if (level >= 4) return 'approves'
  return level === 3 ? 'promotes' : 'drafts'
}

const BY_LEVEL: readonly Authority[] = [
  'non_buyer',
  'proposer',
  'proposer',
  'champion',
  'champion',
  'approver',
  'budget_holder',
  'decision_maker',
  'decision_maker',
  'decision_maker',
]

/** The level by which a person decides: at a small company every head from section to division counts one level higher. */
export function standingOf(level: Level, small: boolean): Level {
  return small && level >= 3 && level <= 6 ? ((level + 1) as Level) : level
}

/**
 * What a person may decide. In the department that selects IT a department head decides and a section head approves the selection.
 * Source: amount thresholds of ringi rules, who selects IT in Japanese companies. A staff member is a proposer:
 * drafting the ringi is how a purchase starts.
 */
export function authorityOf(
  level: Level | null,
  departments: readonly Department[],
  small: boolean,
): Authority {
  if (level === null) return 'unknown'
  const standing = standingOf(level, small)
  if (departments.includes('it') && standing >= 3) {
    if (standing === 5 || standing === 6) return 'decision_maker'
    if (standing < 5) return 'approver'
  }
  return BY_LEVEL[standing] ?? 'unknown'
}
