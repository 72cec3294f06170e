// Which parts of a definition each criterion rests on, so that only what a change touches is judged anew.
import { CRITERIA, type CriterionId } from '../criteria/registry'
import type { Definition } from '../definition/definition'
import { canonical } from '../definition/fingerprint'

const PARTS = new Map(CRITERIA.map(({ id, settings, alsoReads }) => [id, [...settings, ...alsoReads]]))

const known = new WeakMap<Definition, Map<CriterionId, string>>()

/** The same text for two definitions that a criterion cannot tell apart. */
export function partsKey(criterion: CriterionId, definition: Definition): string {
  let keys = known.get(definition)
  if (keys === undefined) {
    keys = new Map()
    known.set(definition, keys)
  }
  let key = keys.get(criterion)
  if (key === undefined) {
    key = canonical(PARTS.get(criterion)?.map((part) => definition[part]))
    keys.set(criterion, key)
  }
  return key
}

/** True when a criterion judges alike under both. */
export function judgesAlike(criterion: CriterionId, a: Definition, b: Definition): boolean {
  return a === b || partsKey(criterion, a) === partsKey(criterion, b)
}
