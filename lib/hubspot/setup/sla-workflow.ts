// The SLA workflow: found by its name, created switched off, compared, brought up to date. What is written is read back.
import * as z from 'zod/mini'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import type { WorkflowPart } from '@/lib/domain/setup/workflow-part'
import { parsed } from '../mapping/schemas'
import { createFlows, type Flow } from '../objects/flows'
import { ConflictError, NotFoundError, ResponseShapeError } from '../transport/errors'
import type { Transport } from '../transport/request'
import { WORKFLOW_NAME, workflowBody } from './sla-workflow-body'
import { differingParts, mended, type Needed } from './sla-workflow-parts'

/** A workflow as the portal has it. */
export interface FoundWorkflow {
  readonly id: string
  readonly enabled: boolean
}

/** An existing workflow beside the one that the definition in force needs. */
export interface ComparedWorkflow extends FoundWorkflow {
  readonly differs: readonly WorkflowPart[]
  /** Those of them that can be mended from here. */
  readonly mendable: readonly WorkflowPart[]
  /** HubSpot's mark of this very state; null where it tells none: then nothing can be mended from here. */
  readonly revision: string | null
}

/**
 * Our workflow, or null; among several, one that is switched on.
 * @throws NotFoundError where the account has workflows under no known path, ScopeMissingError (`automation`), TierError ...
 */
export async function findWorkflow(transport: Transport): Promise<FoundWorkflow | null> {
  const all = await createFlows(transport).named(WORKFLOW_NAME)
  const found = all.find(({ isEnabled }) => isEnabled) ?? all[0]
  return found === undefined ? null : { id: found.id, enabled: found.isEnabled }
}

/**
 * Creates the workflow switched off and reads it back. `managerUserId`: whom it tells about an overdue lead.
 * @throws ValidationError with HubSpot's words; ResponseShapeError when what was created is not what was asked for
 */
export async function createWorkflow(
  transport: Transport,
  names: HandoffProperties,
  managerUserId: string,
): Promise<FoundWorkflow> {
  const body = workflowBody(names, managerUserId)
  const found = await createFlows(transport).create(body)
  const kinds = (actions: readonly { actionTypeId?: string | null | undefined; type: string }[]) =>
    actions.map(({ actionTypeId, type }) => actionTypeId ?? type).join()
  if (found.isEnabled || kinds(found.actions) !== kinds(body.actions))
    throw new ResponseShapeError('the workflow')
  return { id: found.id, enabled: found.isEnabled }
}

/** Where an existing workflow does something else than it should. @throws as `Transport.send` */
export async function compareWorkflow(
  transport: Transport,
  workflowId: string,
  needed: Needed,
): Promise<ComparedWorkflow> {
  return compared(await createFlows(transport).one(workflowId), needed)
}

/** What became of bringing it up to date: `changed` means that somebody else was faster, and nothing was written. */
export interface UpdatedWorkflow extends ComparedWorkflow {
  readonly outcome: 'updated' | 'changed'
}

/**
 * Mends the differences that were shown for this `revision` of the workflow; switch, texts and further actions stay. Null: it is gone.
 * @throws ValidationError with HubSpot's words; ResponseShapeError when HubSpot has not kept what was written
 */
export async function updateWorkflow(
  transport: Transport,
  workflowId: string,
  revision: string,
  needed: Needed,
): Promise<UpdatedWorkflow | null> {
  const flows = createFlows(transport)
  try {
    const before = await flows.one(workflowId)
    const told = (flow: Flow, outcome: UpdatedWorkflow['outcome']) => ({ ...compared(flow, needed), outcome })
    const { flow, parts } = mended(before, needed)
    if (parts.length === 0) return told(before, 'updated')
    if (before.revisionId !== revision) return told(before, 'changed')
    try {
      const after = await flows.replace(flow)
      const kept = !differingParts(after, needed).some((part) => parts.includes(part))
      if (!kept || after.isEnabled !== before.isEnabled) throw new ResponseShapeError('the workflow')
      return told(after, 'updated')
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      // A browser sends again by itself what lost its answer: then the faster one was this very write.
      const there = await flows.one(workflowId)
      return told(there, mended(there, needed).parts.length === 0 ? 'updated' : 'changed')
    }
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}

function compared(flow: Flow, needed: Needed): ComparedWorkflow {
  const revision = flow.revisionId ?? null
  return {
    id: flow.id,
    enabled: flow.isEnabled,
    differs: differingParts(flow, needed),
    mendable: revision === null ? [] : mended(flow, needed).parts,
    revision,
  }
}

/** The user id of an owner: workflows notify users, and an owner's id is another number. */
export async function readUserId(transport: Transport, ownerId: string): Promise<string> {
  const { json } = await transport.send({ method: 'GET', path: `/crm/v3/owners/${ownerId}` })
  const shape = z.object({ userId: z.pipe(z.union([z.string(), z.number()]), z.transform(String)) })
  return parsed(shape, json).userId
}
