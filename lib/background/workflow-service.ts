// Use case: have HubSpot itself watch the SLA, by a workflow that an admin looks at and switches on.
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import {
  type ComparedWorkflow,
  compareWorkflow,
  createWorkflow,
  findWorkflow,
  readUserId,
  updateWorkflow,
} from '@/lib/hubspot/setup/sla-workflow'
import type { Transport } from '@/lib/hubspot/transport/request'
import type { WorkflowReply } from '@/lib/messaging/protocol'
import { inPortal, type ServiceDeps } from './precondition'

export interface WorkflowServiceDeps extends ServiceDeps {
  readonly names: () => Promise<HandoffProperties>
}

const NOTHING = { state: null, enabled: false, id: null, differs: [], mendable: [], revision: null } as const

/** Finds the workflow, creates it switched off, or brings an existing one up to date; running it twice makes one. */
export function createWorkflowService(deps: WorkflowServiceDeps) {
  async function asked(
    work: (transport: Transport, names: HandoffProperties) => Promise<Omit<WorkflowReply, 'problem'>>,
  ): Promise<WorkflowReply> {
    const { value, problem } = await inPortal(deps, async (connection) =>
      work(deps.transport(connection), await deps.names()),
    )
    return { ...(value ?? NOTHING), problem }
  }

  /** The manager's user id may be hidden from the token; the rest is compared all the same. */
  async function neededBy(transport: Transport, names: HandoffProperties, managerId: string | null) {
    const known = managerId === null ? null : await readUserId(transport, managerId).catch(() => null)
    return { names, managerUserId: known }
  }

  const told = (state: 'there' | 'updated' | 'changed', workflow: ComparedWorkflow) => {
    const { id, enabled, differs, mendable, revision } = workflow
    return { state, id, enabled, differs, mendable, revision }
  }

  /** What there is, beside what is needed; null: there is none. */
  async function found(transport: Transport, names: HandoffProperties, managerId: string | null) {
    const there = await findWorkflow(transport)
    if (there === null) return null
    const needed = await neededBy(transport, names, managerId)
    return told('there', await compareWorkflow(transport, there.id, needed))
  }

  return {
    /** Only looks. Without a manager, whom it tells is not compared. */
    read: (managerId: string | null) =>
      asked(async (transport, names) => (await found(transport, names, managerId)) ?? NOTHING),

    ensure: (managerId: string) =>
      asked(async (transport, names) => {
        const there = await found(transport, names, managerId)
        if (there !== null) return there
        const made = await createWorkflow(transport, names, await readUserId(transport, managerId))
        return { ...NOTHING, state: 'created', ...made }
      }),

    /** Makes the changes that were shown for this `revision` of the workflow; if it has moved on, the new plan comes back instead. */
    update: (request: { readonly managerId: string; readonly id: string; readonly revision: string }) =>
      asked(async (transport, names) => {
        const needed = await neededBy(transport, names, request.managerId)
        const done = await updateWorkflow(transport, request.id, request.revision, needed)
        return done === null ? { ...NOTHING, state: 'gone' } : told(done.outcome, done)
      }),
  }
}
