// Reads the title tables: one title a line with its level, its departments and, where it is a trap, why.
import type { Department, Level } from '@/lib/domain/japan/titles'

export interface TitleRow {
  readonly title: string
  /** Null: unknown. */
  readonly level: Level | null
  readonly departments: readonly Department[]
  readonly trap: string | null
}

/** Lines such as `情報システム部長 = 5 it # why`; `-` is an unknown level, `⏎` a line break in the title. */
export function titleRows(table: string): readonly TitleRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const at = line.lastIndexOf(' = ')
      const [said = '', trap = null] = line.slice(at + 3).split(' # ')
      const [level = '', ...departments] = said.trim().split(' ')
      return {
        title: line.slice(0, at).trimStart().replaceAll('⏎', '\n'),
        level: level === '-' ? null : (Number(level) as Level),
        departments: departments.filter((one) => one !== '') as Department[],
        trap,
      }
    })
}
