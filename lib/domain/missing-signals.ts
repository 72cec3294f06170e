// What is still missing: the cheapest set of steps that would make the lead ready, who takes each, and what to ask.
import type { CriterionId, CriterionResult, MissingSignal } from './assessment'
import { type Message, msg } from './message'

interface Step extends Pick<MissingSignal, 'nextStep' | 'owner' | 'effort' | 'ask'> {
  /** The person's answer is a reply with content: it counts as Japan engagement, too. */
  readonly answered: boolean
}

const asking = (nextStep: Message, ask: Message, effort: Step['effort']): Step => ({
  nextStep,
  ask,
  owner: 'marketing',
  effort,
  answered: true,
})
const looking = (nextStep: Message, owner: Step['owner'], ask: Message | null = null): Step => ({
  nextStep,
  ask,
  owner,
  effort: 1,
  answered: false,
})

const WHEN_FAILED: Readonly<Record<CriterionId, Step>> = {
  evaluation_signal: asking(msg('next.ask_japan'), msg('ask.japan_plan'), 2),
  decision_role: asking(msg('next.find_decider'), msg('ask.decider'), 3),
  japan_presence: asking(msg('next.ask_presence'), msg('ask.presence'), 2),
  japan_engagement: { ...asking(msg('next.invite_japan'), msg('ask.reply'), 2), answered: false },
  icp_fit: { ...looking(msg('next.outside_icp'), 'marketing'), effort: 5 },
}

const WHEN_UNKNOWN: Readonly<Record<CriterionId, Step>> = {
  icp_fit: looking(msg('next.fill_company'), 'marketing', msg('ask.size')),
  japan_presence: looking(msg('next.fill_presence'), 'marketing', msg('ask.presence')),
  decision_role: looking(msg('next.fill_title'), 'marketing', msg('ask.title')),
  evaluation_signal: looking(msg('next.look_again'), 'sales'),
  japan_engagement: looking(msg('next.look_again'), 'sales'),
}

/**
 * The list, cheapest first. Facts that are merely still loading are no missing signal. One answer may serve twice: where a question is
 * asked anyway, Japan engagement needs no step of its own.
 */
export function missingSignals(criteria: readonly CriterionResult[]): MissingSignal[] {
  const steps = criteria.filter(isMissing).map((result) => ({ result, step: stepFor(result) }))
  const asked = steps.filter(({ step }) => step.answered).sort(byEffort)[0]
  return steps
    .map((one) => {
      const { id, outcome } = one.result
      if (asked === undefined || id !== 'japan_engagement' || outcome !== 'fail') return one
      const params = { criterion: msg(`criterion.${asked.result.id as CriterionId}`) }
      const { owner, effort } = asked.step
      return {
        ...one,
        step: { ...one.step, nextStep: msg('next.same_answer', params), ask: null, owner, effort },
      }
    })
    .sort(byEffort)
    .map(({ result: { id }, step: { nextStep, ask, owner, effort } }) => ({
      criterion: id,
      nextStep,
      ask,
      owner,
      effort,
    }))
}

/** What the set comes to: how many steps, or that no question helps. */
export function readyWith(missing: readonly MissingSignal[]): Message | null {
  if (missing.length === 0) return null
  if (missing.some(({ nextStep }) => nextStep.key === 'next.outside_icp'))
    return msg('ready_with.outside_icp')
  return msg('ready_with.steps', {
    n: missing.filter(({ nextStep }) => nextStep.key !== 'next.same_answer').length,
  })
}

function isMissing({ required, outcome, blockedBy }: CriterionResult): boolean {
  if (!required || (outcome !== 'fail' && outcome !== 'unknown')) return false
  return outcome === 'fail' || !blockedBy.some(({ reason }) => reason === 'loading')
}

function byEffort(
  a: { readonly result: CriterionResult; readonly step: Step },
  b: { readonly result: CriterionResult; readonly step: Step },
): number {
  return (
    a.step.effort - b.step.effort ||
    Number(a.step.ask === null) - Number(b.step.ask === null) ||
    (a.result.id < b.result.id ? -1 : 1)
  )
}

function stepFor({ id, outcome, reason, blockedBy }: CriterionResult): Step {
  const [blocker] = blockedBy
  if (blocker !== undefined && outcome === 'unknown') {
    return blocker.reason === 'no_scope'
      ? { ...looking(msg('next.add_scope', { scope: blocker.detail ?? '' }), 'admin'), effort: 2 }
      : looking(msg(blocker.reason === 'cut' ? 'next.look_in_hubspot' : 'next.try_again'), 'sales')
  }
  if (reason.key === 'evaluation_signal.one_medium')
    return asking(msg('next.second_sign'), msg('ask.second_sign'), 2)
  const steps: Readonly<Record<string, Step | undefined>> = outcome === 'fail' ? WHEN_FAILED : WHEN_UNKNOWN
  return (
    (Object.hasOwn(steps, id) ? steps[id] : undefined) ?? looking(msg('next.correct_definition'), 'admin')
  )
}
