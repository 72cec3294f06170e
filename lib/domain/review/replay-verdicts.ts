// The verdict of each handoff under a definition: recorded outcomes where they hold, judged again where they do not.
import { CRITERION_IDS, type CriterionId, type Outcome } from '../assessment'
import { CRITERIA } from '../criteria/registry'
import type { Definition } from '../definition/definition'
import { fingerprintOf } from '../definition/fingerprint'
import { isRequired, unknownCriteria } from '../definition/named'
import type { HandoffRecord } from './handoff-record'
import { isByOtherRules } from './other-rules'
import type { Codes } from './replay-codes'
import { CODE } from './replay-lead'
import { judgesAlike } from './replay-parts'
import type { ReplayDoubt } from './replay-result'

/** `review`: nothing fails, but something that the definition requires is empty in HubSpot. */
export type ReplayVerdict = 'ready' | 'not_ready' | 'review' | ReplayDoubt

const RECORDED: Readonly<Record<Outcome, number>> = {
  pass: CODE.pass,
  not_applicable: CODE.pass,
  fail: CODE.fail,
  unknown: CODE.unknown,
}

/** What was recorded at the handoffs, and by which of the known definitions. */
export interface Recorded {
  readonly definitions: readonly Definition[]
  /** Place in `definitions` by handoff; -1: judged by an unknown definition, or nothing was recorded. */
  readonly by: Int16Array
  readonly outcomes: ReadonlyMap<CriterionId, Uint8Array>
}

/** Reads the recorded outcomes once. */
export function recordedIn(records: readonly HandoffRecord[], definitions: readonly Definition[]): Recorded {
  const places = new Map(definitions.map((definition, place) => [fingerprintOf(definition), place]))
  const by = new Int16Array(records.length).fill(-1)
  const outcomes = new Map(
    CRITERION_IDS.map((id) => [id, new Uint8Array(records.length).fill(CODE.none)] as const),
  )
  records.forEach(({ readiness }, index) => {
    // An outcome recorded by other rules says nothing about what this browser's rules would give.
    if (readiness === null || readiness.fingerprint === null || isByOtherRules(readiness)) return
    by[index] = places.get(readiness.fingerprint) ?? -1
    for (const [id, codes] of outcomes) {
      if (!Object.hasOwn(readiness.outcomes, id)) continue
      const outcome = readiness.outcomes[id]
      if (outcome !== undefined && Object.hasOwn(RECORDED, outcome)) codes[index] = RECORDED[outcome]
    }
  })
  return { definitions, by, outcomes }
}

/** The outcome of each handoff at one criterion under a definition. */
export function outcomeReader(
  id: CriterionId,
  definition: Definition,
  { definitions, by, outcomes }: Recorded,
  judged: Codes,
): (index: number) => number {
  const recorded = outcomes.get(id) ?? new Uint8Array()
  const holds = definitions.map((one) => judgesAlike(id, one, definition))
  const anew = judged.reader(id, definition)
  const readers: ((index: number) => number)[] = []
  const under = (place: number) => {
    readers[place] ??= judged.reader(id, definitions[place] ?? definition)
    return readers[place] ?? anew
  }
  return (index) => {
    const place = by[index] ?? -1
    const then = recorded[index] ?? CODE.none
    if (place === -1 || then === CODE.none) return anew(index)
    if (holds[place] === true) return then
    return judgedAnew(then, under(place)(index), anew(index))
  }
}

/** Only if today's data still give the recorded outcome does a new one say anything about the definition. */
function judgedAnew(recorded: number, again: number, anew: number): number {
  if (again === recorded || (recorded === CODE.unknown && again === CODE.unread)) return anew
  return again === CODE.unread ? CODE.unread : CODE.changed
}

/** The verdict from the outcomes of the required criteria: a fail decides, even where others are unknown. */
export function verdictFrom(
  readers: readonly ((index: number) => number)[],
  index: number,
  requiresUnknown: boolean,
): ReplayVerdict {
  let found: ReplayVerdict = requiresUnknown ? 'not_known' : 'ready'
  for (const read of readers) {
    const code = read(index)
    if (code === CODE.fail) return 'not_ready'
    if (code === CODE.unread && found !== 'not_known') found = 'not_read'
    else if (code === CODE.changed && (found === 'ready' || found === 'review')) found = 'changed_since'
    else if (code === CODE.unknown && found === 'ready') found = 'review'
  }
  return found
}

/** The costliest come last: where another one fails, they are not needed. */
const BY_COST = CRITERIA.toSorted((a, b) => Number(a.costly ?? false) - Number(b.costly ?? false)).map(
  ({ id }) => id,
)

/** The criteria that a definition requires and this version can judge; and whether it requires others. */
export function requiredOf(definition: Definition): {
  readonly ids: readonly CriterionId[]
  readonly others: boolean
} {
  return {
    ids: BY_COST.filter((id) => definition.required[id]),
    others: unknownCriteria(definition).some((id) => isRequired(definition, id)),
  }
}
