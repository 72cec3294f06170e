// Use case: have HubSpot itself watch the SLA, by a workflow that an admin looks at and switches on.
import type { Instant } from '@/lib/domain/fact'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { Transport } from '@/lib/hubspot/request'
import { createWorkflow, findWorkflow, readUserId } from '@/lib/hubspot/sla-workflow'
import type { WorkflowReply } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { obstacleOf } from './obstacle'
import { problemOf } from './problems'

export interface WorkflowDeskDeps {
  readonly connection: () => Promise<Connection | null>
  readonly hasHostAccess: () => Promise<boolean>
  readonly transport: () => Transport
  readonly names: () => Promise<HandoffProperties>
  readonly now: () => Instant
}

/** Finds the workflow or creates it switched off; twice makes one. */
export function createWorkflowDesk(deps: WorkflowDeskDeps) {
  const nothing = { state: null, enabled: false, id: null } as const

  async function ensure(managerId: string): Promise<WorkflowReply> {
    const connection = await deps.connection()
    const problem = await obstacleOf(connection, deps.hasHostAccess)
    if (problem !== null || connection === null) return { ...nothing, problem }
    try {
      const transport = deps.transport()
      const there = await findWorkflow(transport)
      const found =
        there ?? (await createWorkflow(transport, await deps.names(), await readUserId(transport, managerId)))
      return {
        state: there === null ? 'created' : 'there',
        enabled: found.enabled,
        id: found.id,
        problem: null,
      }
    } catch (error) {
      return { ...nothing, problem: problemOf(error, deps.now()) }
    }
  }

  return { ensure }
}
