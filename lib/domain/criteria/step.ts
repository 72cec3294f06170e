// The next step towards a missing outcome: who takes it, what it costs, and what to ask the person.
import type { Message } from '../message'

export interface NextStep {
  readonly nextStep: Message
  /** A question for the person, polite enough to be sent as it is; null where asking does not help. */
  readonly ask: Message | null
  readonly owner: 'marketing' | 'sales' | 'admin'
  /** From 1, a look or a click, to 5, weeks. */
  readonly effort: 1 | 2 | 3 | 4 | 5
}

/** A step as a criterion defines it. */
export interface Step extends NextStep {
  /** The step is a question, so that the answer is a reply with content. */
  readonly answered: boolean
  /** What to do and ask instead where the person refuses mail. */
  readonly spoken?: Pick<NextStep, 'nextStep' | 'ask'>
  /** What to do and ask instead where the person is responsible for Japan from abroad. */
  readonly fromAbroad?: Pick<NextStep, 'nextStep' | 'ask'>
}

/** Marketing asks the person a question; `spoken`: where it goes without saying that it is written. */
export const asking = (
  nextStep: Message,
  ask: Message,
  effort: Step['effort'],
  spoken?: Step['spoken'],
): Step => ({
  nextStep,
  ask,
  owner: 'marketing',
  effort,
  answered: true,
  ...(spoken === undefined ? {} : { spoken }),
})

/** Somebody looks something up; `ask` is for when it cannot be found. */
export const looking = (nextStep: Message, owner: Step['owner'], ask: Message | null = null): Step => ({
  nextStep,
  ask,
  owner,
  effort: 1,
  answered: false,
})
