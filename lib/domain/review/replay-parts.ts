// Which parts of a definition each criterion rests on, so that only what a change touches is judged anew.
import type { CriterionId } from '../assessment'
import type { Definition } from '../definition/definition'
import { canonical } from '../definition/fingerprint'

/** What decides how the texts in the window are read. */
const ofTexts = ({ windowDays, signals, negatives, boilerplate }: Definition): readonly unknown[] => [
  windowDays,
  signals,
  negatives,
  boilerplate,
]

const PARTS = {
  icp_fit: ({ icp }: Definition) => [icp],
  japan_presence: ({ presence }: Definition) => [presence],
  japan_engagement: (definition: Definition) => [
    ...ofTexts(definition),
    definition.japanForms,
    definition.japanEvents,
    definition.japanPages,
  ],
  evaluation_signal: (definition: Definition) => [...ofTexts(definition), definition.japanEvents],
  decision_role: ({ decisionRole, presence }: Definition) => [decisionRole, presence],
} as const satisfies Readonly<Record<CriterionId, (definition: Definition) => readonly unknown[]>>

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
    key = canonical(PARTS[criterion](definition))
    keys.set(criterion, key)
  }
  return key
}

/** True when a criterion judges alike under both. */
export function judgesAlike(criterion: CriterionId, a: Definition, b: Definition): boolean {
  return a === b || partsKey(criterion, a) === partsKey(criterion, b)
}
