// Which criteria a definition requires: those of this version, and names that only a newer version knows.
import { CRITERION_IDS } from '../assessment'
import type { Definition } from './definition'

/** The criteria that a definition names and this version cannot judge, by name. */
export function unknownCriteria({ required }: Definition): readonly string[] {
  return othersIn(required, CRITERION_IDS)
}

/** The names that this version does not know, by name. */
export function othersIn(named: object, known: readonly string[]): readonly string[] {
  return Object.keys(named)
    .filter((name) => !known.includes(name))
    .sort()
}

/** Whether a criterion is required, even if this version does not know it. */
export function isRequired({ required }: Definition, id: string): boolean {
  const all: Readonly<Record<string, boolean>> = required
  return Object.hasOwn(all, id) && all[id] === true
}
