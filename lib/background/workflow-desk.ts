// Use case: have HubSpot itself watch the SLA, by a workflow that an admin looks at and switches on.
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { createWorkflow, differencesOf, findWorkflow, readUserId } from '@/lib/hubspot/sla-workflow'
import type { WorkflowReply } from '@/lib/messaging/protocol'
import type { TransportOf } from './account-transport'
import { obstacleOf, type PortalDeps, problemMet } from './obstacle'

export interface WorkflowDeskDeps extends PortalDeps {
  readonly transport: TransportOf
  readonly names: () => Promise<HandoffProperties>
}

/** Finds the workflow or creates it switched off; twice makes one. */
export function createWorkflowDesk(deps: WorkflowDeskDeps) {
  const nothing = { state: null, enabled: false, id: null, differs: [] } as const

  async function ensure(managerId: string): Promise<WorkflowReply> {
    const connection = await deps.connection()
    const problem = await obstacleOf(connection, deps.hasHostAccess)
    if (problem !== null || connection === null) return { ...nothing, problem }
    try {
      const [transport, names] = [deps.transport(connection), await deps.names()]
      const there = await findWorkflow(transport)
      if (there === null) {
        const made = await createWorkflow(transport, names, await readUserId(transport, managerId))
        return { state: 'created', enabled: made.enabled, id: made.id, differs: [], problem: null }
      }
      // Who the manager is as a user may be hidden from the token; the rest is compared all the same.
      const userId = await readUserId(transport, managerId).catch(() => null)
      const differs = await differencesOf(transport, there.id, names, userId)
      return { state: 'there', enabled: there.enabled, id: there.id, differs, problem: null }
    } catch (error) {
      return { ...nothing, problem: await problemMet(deps, connection, error) }
    }
  }

  return { ensure }
}
