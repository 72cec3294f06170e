// Which parts of a definition each criterion rests on, so that only what a change touches is judged anew.
import type { CriterionId } from '../assessment'
import type { Definition } from '../definition'
import { foldPhrase } from '../japan/fold'

/** The window is apart: evidence has an age, and any window can be asked of it. */
const PARTS = {
  icp_fit: ({ icp }: Definition) => [icp],
  japan_presence: ({ presence }: Definition) => [presence],
  japan_engagement: ({ japanForms, japanEvents, japanPages }: Definition) => [
    japanForms,
    japanEvents,
    japanPages,
  ],
  evaluation_signal: ({ signals, negatives, boilerplate, japanEvents }: Definition) => [
    signals,
    negatives,
    boilerplate,
    japanEvents,
  ],
  decision_role: ({ decisionRole, presence }: Definition) => [decisionRole, presence],
} as const satisfies Readonly<Record<CriterionId, (definition: Definition) => readonly unknown[]>>

const known = new WeakMap<Definition, Map<CriterionId, string>>()

/** The same text for two definitions that a criterion cannot tell apart, their windows aside. */
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

/** True for the criteria whose evidence grows old. */
export function hasWindow(criterion: CriterionId): boolean {
  return criterion === 'japan_engagement' || criterion === 'evaluation_signal'
}

/** True when a criterion judges alike under both. */
export function judgesAlike(criterion: CriterionId, a: Definition, b: Definition): boolean {
  if (hasWindow(criterion) && a.windowDays !== b.windowDays) return false
  return a === b || partsKey(criterion, a) === partsKey(criterion, b)
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

/** Texts that stand in only one of two lists. */
export function differing(a: readonly string[], b: readonly string[]): string[] {
  const [ours, theirs] = [new Set(a), new Set(b)]
  return [...a.filter((one) => !theirs.has(one)), ...b.filter((one) => !ours.has(one))]
}

/**
 * Phrases that mean something else, or are known to only one of two definitions. The strength of their category is apart: it does not
 * decide what is found.
 */
export function differingPhrases(a: Definition, b: Definition): string[] {
  const meanings = ({ signals, negatives }: Definition) => [
    ...signals.flatMap(({ id, phrases }) => phrases.map((phrase) => JSON.stringify([phrase, id]))),
    ...negatives.flatMap(({ id, phrases }) =>
      phrases.map((phrase) => JSON.stringify([phrase, id, 'wanted'])),
    ),
  ]
  const changed = differing(meanings(a), meanings(b)).map((one) => (JSON.parse(one) as string[])[0] ?? '')
  return [...new Set(changed)]
}

/** True when what is taken out of every text is the same. */
export function sameBoilerplate({ boilerplate: a }: Definition, { boilerplate: b }: Definition): boolean {
  return a.length === b.length && a.every((one, index) => foldPhrase(one) === foldPhrase(b[index] ?? ''))
}
