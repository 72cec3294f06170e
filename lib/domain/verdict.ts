// The verdict from the outcomes: an unknown is never ready and never a fail.
import type { CriterionResult, Verdict } from './assessment'

/**
 * Presence failing is `not_japan`; a record about which nothing is known is `needs_review`; else any required fail is `not_ready`,
 * even beside an unknown; else any required unknown is `needs_review`; else `ready`.
 */
export function verdictOf(criteria: readonly CriterionResult[]): Verdict {
  const required = criteria.filter((one) => one.required)
  const presence = required.find(({ id }) => id === 'japan_presence')
  if (presence?.outcome === 'fail') return 'not_japan'
  if (presence?.outcome === 'unknown' && criteria.every(({ evidence }) => evidence.length === 0)) {
    return 'needs_review'
  }
  if (required.some(({ outcome }) => outcome === 'fail')) return 'not_ready'
  return required.some(({ outcome }) => outcome === 'unknown') ? 'needs_review' : 'ready'
}

/** True while a required outcome that may decide the verdict still waits for a fact that is loading. */
export function isProvisional(criteria: readonly CriterionResult[]): boolean {
  return criteria.some(
    ({ required, outcome, blockedBy }) =>
      required && outcome === 'unknown' && blockedBy.some(({ reason }) => reason === 'loading'),
  )
}
