// One contact judged by two definitions at one moment: what differs.
import { assess } from '@/lib/domain/assess'
import type { Assessment, CriterionName, CriterionResult, Verdict } from '@/lib/domain/assessment'
import type { Definition } from '@/lib/domain/definition/definition'
import type { Instant } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'

export interface Pair<T> {
  readonly before: T
  readonly after: T
}

export interface Comparison {
  readonly verdict: Pair<Verdict>
  /** The criteria whose outcome differs, or which only one of the two requires. */
  readonly criteria: readonly (Pair<CriterionResult> & { readonly id: CriterionName })[]
  /** Null: the same in both. */
  readonly due: Pair<Instant | null> | null
  readonly scoreOnly: Pair<boolean> | null
}

/**
 * Judges at the moment in which the contact was read, so that the same preview gives the same result. Pure; the definitions' own
 * versions do not count as a difference.
 */
export function compare(snapshot: LeadSnapshot, inForce: Definition, draft: Definition): Comparison {
  const at = snapshot.observedAt
  const [before, after] = [assess(snapshot, inForce, at), assess(snapshot, draft, at)]
  return {
    verdict: { before: before.verdict, after: after.verdict },
    criteria: criteriaOf(before, after),
    due: pairOf(before.sla.dueAt, after.sla.dueAt),
    scoreOnly: pairOf(before.score.scoreOnly, after.score.scoreOnly),
  }
}

function criteriaOf(before: Assessment, after: Assessment): Comparison['criteria'] {
  return after.criteria.flatMap((one) => {
    const known = before.criteria.find(({ id }) => id === one.id)
    if (known === undefined) return []
    if (known.outcome === one.outcome && known.required === one.required) return []
    return [{ id: one.id, before: known, after: one }]
  })
}

function pairOf<T>(before: T, after: T): Pair<T> | null {
  return before === after ? null : { before, after }
}

/** `verdict`: the verdict differs; `inside`: only something below it differs. */
export function changeOf({ verdict, criteria, due, scoreOnly }: Comparison): 'verdict' | 'inside' | 'none' {
  if (verdict.before !== verdict.after) return 'verdict'
  return criteria.length > 0 || due !== null || scoreOnly !== null ? 'inside' : 'none'
}
