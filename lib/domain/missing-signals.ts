// What is still missing: the cheapest set of steps that would make the lead ready, who takes each, and what to ask.
import type { CriterionResult, MissingSignal } from './assessment'
import type { CriterionDescriptor } from './criteria/descriptor'
import { CRITERIA, type CriterionId } from './criteria/registry'
import { looking, type Step } from './criteria/step'
import { type Message, msg } from './message'
import { isSenderStep, senderStep } from './other-sender'

const OUTSIDE = 'next.outside_icp'

/** A buyer in Japan is never asked about "Japan". */
const TIED_FROM_ABROAD: ReadonlySet<string> = new Set([
  'japan_presence.responsible',
  'japan_presence.not_counted',
])

const DESCRIPTORS: ReadonlyMap<string, CriterionDescriptor> = new Map(CRITERIA.map((one) => [one.id, one]))

/**
 * The list, cheapest first. Facts that are merely still loading are no missing signal. One answer may serve twice: where a question is
 * asked anyway, a criterion that any answer meets needs no step of its own. `mailRefused`: no step proposes to write.
 */
export function missingSignals(
  criteria: readonly CriterionResult[],
  mailRefused: boolean = false,
): MissingSignal[] {
  const fromAbroad = criteria.some(({ reason }) => TIED_FROM_ABROAD.has(reason.key))
  const steps = criteria.filter(isMissing).map((result) => {
    const step = stepFor(result)
    return {
      result,
      step: { ...step, ...(fromAbroad ? step.fromAbroad : {}), ...(mailRefused ? step.spoken : {}) },
    }
  })
  const other = criteria.find(isOther)
  if (other !== undefined) return listed(steps.map((one) => afterSender(one, other)))
  const asked = steps
    .filter(({ result, step }) => step.answered && !isMetByAnyAnswer(result))
    .sort(byEffort)[0]
  const answered = steps.map((one) => {
    if (asked === undefined || !isMetByAnyAnswer(one.result) || one.result.outcome !== 'fail') return one
    const params = { criterion: msg(`criterion.${asked.result.id as CriterionId}`) }
    const { owner, effort } = asked.step
    return {
      ...one,
      step: { ...one.step, nextStep: msg('next.same_answer', params), ask: null, owner, effort },
    }
  })
  return listed(answered)
}

interface Placed {
  readonly result: CriterionResult
  readonly step: Step
}

function listed(steps: readonly Placed[]): MissingSignal[] {
  return [...steps].sort(byEffort).map(({ result: { id }, step: { nextStep, ask, owner, effort } }) => ({
    criterion: id,
    nextStep,
    ask,
    owner,
    effort,
  }))
}

function isMetByAnyAnswer({ id }: CriterionResult): boolean {
  return DESCRIPTORS.get(id)?.passesByAnyAnswer === true
}

/** The sign of an evaluation is missing, and the newest text is by somebody who does not buy. */
function isOther({ outcome, blockedBy, sender }: CriterionResult): boolean {
  if (sender === undefined) return false
  // Of a cut list the newest were read: there is no newer text that might say something else.
  return outcome === 'fail' || (outcome === 'unknown' && blockedBy.every(({ reason }) => reason === 'cut'))
}

/** Beside such a text nobody is asked anything, and looking things up can wait; what is outside the target stays so. */
function afterSender(one: Placed, other: CriterionResult): Placed {
  const { result, step } = one
  if (result === other || step.owner !== 'marketing' || step.nextStep.key === OUTSIDE) return one
  const params = { criterion: msg(`criterion.${other.id as CriterionId}`) }
  const effort = senderStep(other)?.effort ?? step.effort
  return { result, step: { ...step, nextStep: msg('next.not_now', params), ask: null, effort } }
}

/** What the set comes to: how many steps, or that no question helps. */
export function readyWith(missing: readonly MissingSignal[]): Message | null {
  if (missing.length === 0) return null
  if (missing.some(({ nextStep }) => nextStep.key === OUTSIDE)) return msg('ready_with.outside_icp')
  if (missing.some(({ nextStep }) => isSenderStep(nextStep))) return msg('ready_with.no_question')
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

function stepFor(result: CriterionResult): Step {
  const { id, outcome, reason, blockedBy } = result
  const [blocker] = blockedBy
  const other = isOther(result) ? senderStep(result) : null
  if (other !== null) return { ...other, answered: false }
  const descriptor = DESCRIPTORS.get(id)
  const own = descriptor?.byReason?.[reason.key]
  if (own !== undefined) return own
  if (blocker !== undefined && outcome === 'unknown') {
    if (blocker.reason === 'property_missing') {
      return { ...looking(msg('next.mend_fields', { field: blocker.detail ?? '' }), 'admin'), effort: 2 }
    }
    return blocker.reason === 'no_scope'
      ? { ...looking(msg('next.add_scope', { scope: blocker.detail ?? '' }), 'admin'), effort: 2 }
      : looking(msg(blocker.reason === 'cut' ? 'next.look_in_hubspot' : 'next.try_again'), 'sales')
  }
  if (descriptor === undefined) return looking(msg('next.correct_definition'), 'admin')
  return outcome === 'fail' ? descriptor.whenFailed : descriptor.whenUnknown
}
