// The grammar: finds acts on objects of an evaluation within one sentence, and whether the clause negates them.
import { isNegated } from '../negation'
import type { Concept } from './concepts'
import type { Weight } from './objects'

/** The acts that can be a sign; `report` and `ours` only tell whose act it is. */
export const SIGN_ACTS = ['orders', 'compares', 'must', 'asks', 'wants', 'decides'] as const
export type SignAct = (typeof SIGN_ACTS)[number]

/** An object that a sentence names, with the nearest act that can be a sign; `act` is null where there is no such act. */
export interface Finding {
  readonly object: string
  readonly weight: Weight
  readonly act: SignAct | null
  readonly negated: boolean
}

const isSignAct = (id: string): id is SignAct => (SIGN_ACTS as readonly string[]).includes(id)

/** What a folded sentence says of each object: one finding per object, for its first mention that is not negated, otherwise for its first. */
export function findingsIn(folded: string, concepts: readonly Concept[]): readonly Finding[] {
  const acts = concepts.filter(({ kind }) => kind === 'act')
  const findings = new Map<string, Finding>()
  for (const object of concepts) {
    if (object.kind !== 'object' || object.weight === null) continue
    const known = findings.get(object.id)
    if (known !== undefined && !known.negated) continue
    const negated = isNegated(folded, object.at, object.length)
    if (known !== undefined && negated) continue
    findings.set(object.id, {
      object: object.id,
      weight: object.weight,
      act: nearestAct(object, acts),
      negated,
    })
  }
  return [...findings.values()]
}

function nearestAct(object: Concept, acts: readonly Concept[]): SignAct | null {
  let nearest: SignAct | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, at, length } of acts) {
    if (!isSignAct(id)) continue
    const distance = at >= object.at ? at - object.at : (object.at - at - length) * 2
    if (distance < least) {
      nearest = id
      least = distance
    }
  }
  return nearest
}
