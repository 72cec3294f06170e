// Which parts of a definition each criterion rests on, so that only what a change touches is judged again.
import { CRITERIA, type CriterionId } from '../criteria/registry'
import type { Definition } from '../definition/definition'
import { canonical } from '../definition/fingerprint'
import { rememberEach } from '../remember'

const keysOf = rememberEach(
  (definition: Definition) =>
    new Map(
      CRITERIA.map(({ id, settings, alsoReads }) => [
        id,
        canonical([...settings, ...alsoReads].map((part) => definition[part])),
      ]),
    ),
)

/** The same text for two definitions that a criterion cannot tell apart. */
export function partsKey(criterion: CriterionId, definition: Definition): string {
  return keysOf(definition).get(criterion) ?? ''
}

/** True when a criterion judges alike under both. */
export function judgesAlike(criterion: CriterionId, a: Definition, b: Definition): boolean {
  return a === b || partsKey(criterion, a) === partsKey(criterion, b)
}
