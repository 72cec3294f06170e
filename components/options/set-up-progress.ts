// How far the set-up is: what of the checklist is done, and what is left for somebody else.
import { isDone } from '@/lib/domain/setup/plan'
import type { ConnectionView, LoadProblem, SetupReply, WorkflowReply } from '@/lib/messaging/protocol'

/** `elsewhere`: this key may not do it, an admin's may; it does not count. */
export type StepState = 'done' | 'open' | 'elsewhere'

/** Of the steps that count. */
export interface Progress {
  readonly done: number
  readonly of: number
}

export interface SetUpState {
  readonly connection: StepState
  readonly me: StepState
  /** Null, here and below: not read yet. */
  readonly portal: StepState | null
  readonly workflow: StepState | null
}

/** `ownerId`: who says to use this browser. The replies are null until HubSpot has answered. */
export function setUpState(
  connection: ConnectionView,
  ownerId: string | null,
  portal: SetupReply | null,
  workflow: WorkflowReply | null,
): SetUpState {
  return {
    connection: connection.state === 'connected' ? 'done' : 'open',
    me: ownerId === null ? 'open' : 'done',
    portal: portal === null ? null : portalState(portal),
    workflow:
      workflow === null
        ? null
        : workflow.enabled && workflow.differs.length === 0
          ? 'done'
          : stateOf(workflow.problem),
  }
}

function portalState({ plan, problem }: SetupReply): StepState {
  if (plan === null) return stateOf(problem)
  return isDone(plan) && plan.every(({ action }) => action !== 'cannot') ? 'done' : 'open'
}

const stateOf = (problem: LoadProblem | null) => (problem?.kind === 'scope_missing' ? 'elsewhere' : 'open')

/** Null while a step is not read yet. */
export function progressOf(state: SetUpState): Progress | null {
  const steps = [state.connection, state.me, state.portal, state.workflow]
  if (steps.includes(null)) return null
  const counted = steps.filter((step) => step !== 'elsewhere')
  return { done: counted.filter((step) => step === 'done').length, of: counted.length }
}
