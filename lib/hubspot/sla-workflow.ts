// The SLA workflow: found by its name, created switched off, read back. The only code that knows HubSpot's workflow API.
import * as z from 'zod/mini'
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { NotFoundError, ResponseShapeError } from './errors'
import type { Method, Transport } from './request'
import { parsed } from './schemas'

/** By this name it is found again: HubSpot has no other place for a mark of ours. */
export const WORKFLOW_NAME = '[Japan handoff] First contact SLA'

/** No dated version has workflows yet: the beta whose grammar is ours, its successor, then v4, which ends in March 2027. */
export const BASES = [
  '/automation/2026-09-beta/flows',
  '/automation/2027-03-beta/flows',
  '/automation/v4/flows',
] as const
const MOST_PAGES = 20

const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String))
const listed = z.object({ id, name: z.catch(z.string(), ''), isEnabled: z.catch(z.boolean(), false) })
const page = z.object({
  results: z.array(listed),
  paging: z.catch(z.nullish(z.object({ next: z.nullish(z.object({ after: id })) })), null),
})
const whole = z.object({
  id,
  name: z.string(),
  isEnabled: z.boolean(),
  startActionId: z.catch(z.nullish(id), null),
  enrollmentCriteria: z.optional(z.unknown()),
  actions: z.array(
    z.object({
      actionId: id,
      actionTypeId: z.optional(z.string()),
      type: z.string(),
      fields: z.optional(z.unknown()),
    }),
  ),
})

/** A workflow as the portal has it. */
export interface FoundWorkflow {
  readonly id: string
  readonly enabled: boolean
}

/** A part of an existing workflow that is not as the definition in force needs it. */
export type WorkflowPart = 'enrolment' | 'due' | 'manager'

/** Our workflow, or null. @throws ScopeMissingError (`automation`), TierError (below Professional) ... */
export async function findWorkflow(transport: Transport): Promise<FoundWorkflow | null> {
  let after: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const { results, paging } = parsed(page, await ask(transport, 'GET', '', { limit: 100, after }))
    const found = results.find(({ name }) => name === WORKFLOW_NAME)
    if (found !== undefined) return { id: found.id, enabled: found.isEnabled }
    const next = paging?.next?.after
    if (next === undefined || next === after) return null
    after = next
  }
  return null
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
  const created = parsed(z.object({ id }), await ask(transport, 'POST', '', {}, body))
  const found = parsed(whole, await ask(transport, 'GET', `/${created.id}`))
  const kinds = (actions: readonly { actionTypeId?: string | undefined; type: string }[]) =>
    actions.map(({ actionTypeId, type }) => actionTypeId ?? type).join()
  if (found.isEnabled || kinds(found.actions) !== kinds(body.actions))
    throw new ResponseShapeError('the workflow')
  return { id: found.id, enabled: found.isEnabled }
}

/**
 * Where an existing workflow watches something else: another status property, another due time, another manager (where that one's user
 * could be read). Somebody may have built or changed it by hand, so only what matters is compared.
 */
export async function differencesOf(
  transport: Transport,
  workflowId: string,
  names: HandoffProperties,
  managerUserId: string | null,
): Promise<WorkflowPart[]> {
  const { actions, enrollmentCriteria } = parsed(whole, await ask(transport, 'GET', `/${workflowId}`))
  const says = (part: unknown, word: string) => JSON.stringify(part ?? null).includes(`"${word}"`)
  const tells = actions.filter(({ actionTypeId }) => actionTypeId === '0-8' || actionTypeId === '0-9')
  const parts: Readonly<Record<WorkflowPart, boolean>> = {
    enrolment: says(enrollmentCriteria, names.status),
    due: says(actions, names.slaDueAt),
    manager: managerUserId === null || tells.some(({ fields }) => says(fields, managerUserId)),
  }
  return (Object.keys(parts) as WorkflowPart[]).filter((part) => !parts[part])
}

/** The user id of an owner: workflows notify users, and an owner's id is another number. */
export async function readUserId(transport: Transport, ownerId: string): Promise<string> {
  const { json } = await transport.send({ method: 'GET', path: `/crm/v3/owners/${ownerId}` })
  return parsed(z.object({ userId: id }), json).userId
}

/** On the first base that is there. */
async function ask(
  transport: Transport,
  method: Method,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
  body?: unknown,
): Promise<unknown> {
  for (const [index, base] of BASES.entries()) {
    try {
      const request = { method, path: base + path, query, ...(body === undefined ? {} : { body }) }
      return (await transport.send(request)).json
    } catch (error) {
      if (!(error instanceof NotFoundError) || index === BASES.length - 1) throw error
    }
  }
  return null
}

const isAnyOf = (property: string, values: readonly string[]) => ({
  filterType: 'PROPERTY',
  property,
  operation: {
    operationType: 'ENUMERATION',
    operator: 'IS_ANY_OF',
    includeObjectsWithNoValueSet: false,
    values,
  },
})

const unknownValue = (property: string) => ({
  filterType: 'PROPERTY',
  property,
  operation: { operationType: 'ALL_PROPERTY', operator: 'IS_UNKNOWN', includeObjectsWithNoValueSet: true },
})

/** HubSpot's grammar: OR of ANDs of filters. */
const oneOf = (filters: readonly object[]) => ({
  filterBranchType: 'OR',
  filterBranchOperator: 'OR',
  filters: [],
  filterBranches: [{ filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters }],
})

/**
 * Who is handed off waits for the due time, which has the Japanese holidays in it; who then has no first contact is told to the manager.
 * A new handoff enrols anew. Source: HubSpot's workflow API, beta; the last action has no connection.
 */
export function workflowBody(names: HandoffProperties, managerUserId: string) {
  const withSales = ['handed_off', 'accepted']
  const again = [
    {
      filterType: 'PROPERTY',
      property: 'hs_name',
      operation: {
        operationType: 'STRING',
        operator: 'IS_EQUAL_TO',
        includeObjectsWithNoValueSet: false,
        value: names.status,
      },
    },
    isAnyOf('hs_value', ['handed_off']),
  ]
  return {
    name: WORKFLOW_NAME,
    type: 'CONTACT_FLOW',
    flowType: 'WORKFLOW',
    objectTypeId: '0-1',
    isEnabled: false,
    startActionId: '1',
    timeWindows: [],
    blockedDates: [],
    customProperties: {},
    dataSources: [],
    suppressionListIds: [],
    canEnrollFromSalesforce: false,
    enrollmentCriteria: {
      type: 'LIST_BASED',
      shouldReEnroll: true,
      unEnrollObjectsNotMeetingCriteria: false,
      listFilterBranch: oneOf([isAnyOf(names.status, ['handed_off'])]),
      reEnrollmentTriggersFilterBranches: [
        { filterBranchType: 'AND', filterBranchOperator: 'AND', filterBranches: [], filters: again },
      ],
    },
    actions: [
      {
        actionId: '1',
        type: 'SINGLE_CONNECTION',
        actionTypeVersion: 0,
        actionTypeId: '0-35',
        connection: { edgeType: 'STANDARD', nextActionId: '2' },
        fields: {
          date: { type: 'OBJECT_PROPERTY', propertyName: names.slaDueAt },
          delta: '0',
          time_unit: 'DAYS',
        },
      },
      {
        actionId: '2',
        type: 'LIST_BRANCH',
        listBranches: [
          {
            branchName: 'No first contact',
            filterBranch: oneOf([isAnyOf(names.status, withSales), unknownValue(names.firstContactAt)]),
            connection: { edgeType: 'STANDARD', nextActionId: '3' },
          },
        ],
        defaultBranchName: 'Contacted or decided',
      },
      {
        actionId: '3',
        type: 'SINGLE_CONNECTION',
        actionTypeVersion: 0,
        actionTypeId: '0-9',
        fields: {
          user_ids: [managerUserId],
          delivery_method: 'APP',
          subject: 'Japan lead: first contact is overdue',
          body: 'Handed off to sales, and no first contact is logged at the due time: {{ enrolled_object.firstname }} {{ enrolled_object.lastname }}',
        },
      },
    ],
  }
}
