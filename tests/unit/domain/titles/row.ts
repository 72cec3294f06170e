// What a row of the title table says: the title as written and the expected reading.
import type { Department, Level } from '@/lib/domain/japan/titles'

export interface TitleRow {
  readonly title: string
  /** 0 to 9, or null where the title says nothing certain. */
  readonly level: Level | null
  readonly departments: readonly Department[]
  /** Only where a rule fixes it. */
  readonly confidence?: 'high' | 'medium' | 'low'
  /** What a naive reader gets wrong. */
  readonly trap?: string
}

/** `departments`: ids separated by spaces, '' for none. */
export function row(
  title: string,
  level: Level | null,
  departments = '',
  more: Partial<Pick<TitleRow, 'confidence' | 'trap'>> = {},
): TitleRow {
  return { title, level, departments: departments.split(' ').filter(Boolean) as Department[], ...more }
}

/** A row with its trap on the same line. */
export function trap(
  title: string,
  level: Level | null,
  departments: string,
  note: string,
  confidence?: 'high' | 'medium' | 'low',
): TitleRow {
  return row(title, level, departments, confidence ? { trap: note, confidence } : { trap: note })
}
