// What is still missing: for each required criterion that does not pass, the cheapest next step and who owns it.
import type { CriterionId, CriterionResult, MissingSignal } from './assessment'
import { msg } from './message'

type Step = Pick<MissingSignal, 'nextStep' | 'owner' | 'effort'>

const WHEN_FAILED: Readonly<Record<CriterionId, Step>> = {
  evaluation_signal: { nextStep: msg('next.ask_japan'), owner: 'marketing', effort: 2 },
  decision_role: { nextStep: msg('next.find_decider'), owner: 'marketing', effort: 3 },
  japan_presence: { nextStep: msg('next.ask_presence'), owner: 'marketing', effort: 2 },
  japan_engagement: { nextStep: msg('next.invite_japan'), owner: 'marketing', effort: 4 },
  icp_fit: { nextStep: msg('next.outside_icp'), owner: 'marketing', effort: 5 },
}

const WHEN_UNKNOWN: Readonly<Record<CriterionId, Step>> = {
  icp_fit: { nextStep: msg('next.fill_company'), owner: 'marketing', effort: 1 },
  japan_presence: { nextStep: msg('next.fill_presence'), owner: 'marketing', effort: 1 },
  decision_role: { nextStep: msg('next.fill_title'), owner: 'marketing', effort: 1 },
  evaluation_signal: { nextStep: msg('next.look_again'), owner: 'sales', effort: 1 },
  japan_engagement: { nextStep: msg('next.look_again'), owner: 'sales', effort: 1 },
}

/** The list, cheapest first. Facts that are merely still loading are no missing signal. */
export function missingSignals(criteria: readonly CriterionResult[]): MissingSignal[] {
  return criteria
    .filter(({ required, outcome }) => required && (outcome === 'fail' || outcome === 'unknown'))
    .filter(
      ({ outcome, blockedBy }) => outcome === 'fail' || !blockedBy.some(({ reason }) => reason === 'loading'),
    )
    .map((result) => ({ criterion: result.id, ...stepFor(result) }))
    .sort((a, b) => a.effort - b.effort || (a.criterion < b.criterion ? -1 : 1))
}

function stepFor({ id, outcome, blockedBy }: CriterionResult): Step {
  if (outcome === 'fail') return WHEN_FAILED[id]
  const [blocker] = blockedBy
  if (blocker?.reason === 'no_scope') {
    return { nextStep: msg('next.add_scope', { scope: blocker.detail ?? '' }), owner: 'admin', effort: 2 }
  }
  return blocker === undefined
    ? WHEN_UNKNOWN[id]
    : { nextStep: msg('next.try_again'), owner: 'sales', effort: 1 }
}
