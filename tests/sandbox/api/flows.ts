// Workflows, under every version that this portal answers: list, one, create, delete, and replace under the revision lock.
import { randomUUID } from 'node:crypto'
import { requireScopes } from '../portal/tokens.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, empty, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'
import { pageSize, paging } from './objects.ts'

/** GET a page of workflows. */
export function listFlows(call: Call, [version = '']: string[]): Reply {
  open(call, version)
  const limit = pageSize(call, 100, 100)
  const start = Number(call.query.get('after') ?? '0') || 0
  const results = call.portal.flows.slice(start, start + limit).map((flow) => ({
    id: flow.id,
    name: flow.name,
    isEnabled: flow.isEnabled,
    flowType: flow.flowType,
    objectTypeId: flow.objectTypeId,
    revisionId: flow.revisionId,
    createdAt: flow.createdAt,
    updatedAt: flow.updatedAt,
  }))
  return json(200, { results, ...paging(start + limit, call.portal.flows.length) })
}

/** GET one workflow. */
export function getFlow(call: Call, [version = '', id = '']: string[]): Reply {
  open(call, version)
  return json(200, flowById(call, id))
}

/** POST a workflow: the type and object must fit, the last action has no connection. */
export function createFlow(call: Call, [version = '']: string[]): Reply {
  open(call, version)
  const body = checked(objectBody(call))
  const at = new Date(call.portal.now()).toISOString()
  const flow = {
    ...body,
    id: call.portal.nextFlowId(),
    revisionId: '1',
    crmObjectCreationStatus: 'COMPLETE',
    uuid: randomUUID(),
    createdAt: at,
    updatedAt: at,
  }
  call.portal.flows.push(flow)
  return json(201, flow)
}

/** PUT a whole workflow; a stale `revisionId` is refused. */
export function updateFlow(call: Call, [version = '', id = '']: string[]): Reply {
  open(call, version)
  const old = flowById(call, id)
  const body = checked(objectBody(call))
  if (body.revisionId !== old.revisionId) {
    throw new ApiError(409, 'CONFLICT', 'The flow has been changed since this revision')
  }
  const flow = {
    ...body,
    id,
    revisionId: String(Number(old.revisionId) + 1),
    crmObjectCreationStatus: 'COMPLETE',
    createdAt: old.createdAt,
    updatedAt: new Date(call.portal.now()).toISOString(),
  }
  call.portal.flows[call.portal.flows.indexOf(old)] = flow
  return json(200, flow)
}

/** DELETE one workflow: it is gone for good. */
export function deleteFlow(call: Call, [version = '', id = '']: string[]): Reply {
  open(call, version)
  call.portal.flows.splice(call.portal.flows.indexOf(flowById(call, id)), 1)
  return empty(204)
}

/** 404 where this portal has no workflows under the version, 403 without the scope. */
function open(call: Call, version: string): void {
  if (!call.portal.flowVersions.has(version)) throw notFound('No resource exists at this path.')
  requireScopes(call.token, 'automation')
}

function flowById(call: Call, id: string): Record<string, unknown> {
  const flow = call.portal.flows.find((one) => one.id === id)
  if (flow === undefined) throw notFound()
  return flow
}

function checked(body: Record<string, unknown>): Record<string, unknown> {
  for (const name of ['name', 'type', 'flowType', 'objectTypeId', 'actions', 'isEnabled']) {
    if (!(name in body)) throw invalid(`Some required fields were not set: [${name}]`)
  }
  if (body.type !== 'CONTACT_FLOW' || body.objectTypeId !== '0-1')
    throw invalid('Invalid request to flow create')
  const actions = Array.isArray(body.actions) ? (body.actions as Record<string, unknown>[]) : []
  for (const action of actions) {
    const connection = action.connection as Record<string, unknown> | undefined
    if (connection !== undefined && typeof connection.nextActionId !== 'string') {
      throw invalid('A connection must name the next action; leave it out on the last action')
    }
  }
  return body
}
