// The next step towards an outcome that is missing: who takes it, what it costs, and what to put to the person.
import type { Message } from '../message'

export interface NextStep {
  readonly nextStep: Message
  /** A sentence to put to the person, polite enough to be sent as it is; null where asking does not help. */
  readonly ask: Message | null
  readonly owner: 'marketing' | 'sales' | 'admin'
  /** 1 = a look or a click, 5 = weeks. */
  readonly effort: 1 | 2 | 3 | 4 | 5
}

/** A step as a criterion gives it. */
export interface Step extends NextStep {
  /** The step is a question: the person's answer is a reply with content. */
  readonly answered: boolean
}

/** Marketing puts a question to the person. */
export const asking = (nextStep: Message, ask: Message, effort: Step['effort']): Step => ({
  nextStep,
  ask,
  owner: 'marketing',
  effort,
  answered: true,
})

/** Somebody looks something up; `ask` is for the case that it cannot be found. */
export const looking = (nextStep: Message, owner: Step['owner'], ask: Message | null = null): Step => ({
  nextStep,
  ask,
  owner,
  effort: 1,
  answered: false,
})
