// An existing SLA workflow against the one that the definition in force needs: which parts differ, and what mends them.
import type { HandoffProperties } from '@/lib/domain/handoff-properties'
import { LAST_CONTACTED, type WorkflowPart } from '@/lib/domain/setup/workflow-part'
import type { Flow, FlowAction } from '../objects/flows'
import { dueDate, enrolment, notContactedSince, untouchedBranch } from './sla-workflow-body'

/** What a workflow must have. `managerUserId`: null where that one's user could not be read, and is not compared. */
export interface Needed {
  readonly names: HandoffProperties
  readonly managerUserId: string | null
}

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** True when a value anywhere in the part is this word; HubSpot writes ids as texts or as numbers. */
const says = (part: unknown, word: string): boolean =>
  typeof part === 'object' && part !== null
    ? Object.values(part).some((one) => says(one, word))
    : String(part) === word

const branchesOf = ({ listBranches }: FlowAction): Json[] => listOf(listBranches).filter(isJson)
const tells = ({ actionTypeId }: FlowAction) => actionTypeId === '0-8' || actionTypeId === '0-9'

/** Somebody may have built or changed it by hand, so only what matters is compared. */
export function differingParts(flow: Flow, { names, managerUserId }: Needed): WorkflowPart[] {
  const { actions, enrollmentCriteria } = flow
  const asks = (filter: Json) =>
    filter.property === LAST_CONTACTED &&
    (says(filter.operation, 'IS_UNKNOWN') || says(filter.operation, names.handedOffAt))
  const parts: Readonly<Record<WorkflowPart, boolean>> = {
    enrolment: says(enrollmentCriteria, names.status),
    due: actions.some(({ fields }) => says(fields, names.slaDueAt)),
    alarm: actions.flatMap(branchesOf).some(({ filterBranch }) => everyWayPasses(filterBranch, asks)),
    manager:
      managerUserId === null || actions.filter(tells).some(({ fields }) => says(fields, managerUserId)),
  }
  return (Object.keys(parts) as WorkflowPart[]).filter((part) => !parts[part])
}

/** True when no alternative of the branch leaves the test out: else that one lets everybody through. */
function everyWayPasses(branch: unknown, test: (filter: Json) => boolean): boolean {
  if (!isJson(branch)) return false
  const { filterBranchType: type, filterBranches, filters } = branch
  const parts = [
    ...listOf(filterBranches).map((one) => everyWayPasses(one, test)),
    ...listOf(filters).map((one) => isJson(one) && test(one)),
  ]
  if (type === 'OR') return parts.length > 0 && parts.every((passes) => passes)
  return type === 'AND' && parts.some((passes) => passes)
}

/** The workflow with a part changed; texts, further actions and the switch stay as they are. Null: only a person can tell what to change. */
type Mend = (flow: Flow, needed: Needed) => Flow | null

const MENDS: Readonly<Record<WorkflowPart, Mend>> = {
  enrolment: (flow, { names }) => ({ ...flow, enrollmentCriteria: enrolment(names) }),
  due: (flow, { names }) =>
    withFields(flow, ({ actionTypeId }) => actionTypeId === '0-35', { date: dueDate(names) }),
  alarm: (flow, { names }) => withBranches(flow, names),
  manager: (flow, { managerUserId }) => withFields(flow, tells, { user_ids: [managerUserId] }),
}

/** What differs and can be mended from here, with the workflow as it then is. */
export function mended(flow: Flow, needed: Needed): { readonly flow: Flow; readonly parts: WorkflowPart[] } {
  const parts: WorkflowPart[] = []
  let now = flow
  for (const part of differingParts(flow, needed)) {
    const next = MENDS[part](now, needed)
    if (next === null || differingParts(next, needed).includes(part)) continue
    now = next
    parts.push(part)
  }
  return { flow: now, parts }
}

/** The one action of a kind, with these fields set. */
function withFields(flow: Flow, isIt: (action: FlowAction) => boolean, values: object): Flow | null {
  if (flow.actions.filter(isIt).length !== 1) return null
  const change = (action: FlowAction) =>
    isIt(action) && isJson(action.fields) ? { ...action, fields: { ...action.fields, ...values } } : action
  return { ...flow, actions: flow.actions.map(change) }
}

/** The branches that ask for an unknown first contact also ask the last-contacted date; what else they ask is kept. */
function withBranches(flow: Flow, names: HandoffProperties): Flow | null {
  const branches = flow.actions.flatMap(branchesOf)
  const concerned = branches.filter(({ filterBranch }) => asksFirstContact(filterBranch, names))
  // Built for properties of other names: the one branch there is becomes ours.
  const renewed = concerned.length === 0 && branches.length === 1
  if (concerned.length === 0 && !renewed) return null
  const change = (branch: Json): Json => {
    if (renewed) return { ...branch, filterBranch: untouchedBranch(names) }
    return concerned.includes(branch)
      ? { ...branch, filterBranch: doubled(branch.filterBranch, names) }
      : branch
  }
  const actions = flow.actions.map((action) =>
    branchesOf(action).length === 0
      ? action
      : {
          ...action,
          listBranches: listOf(action.listBranches).map((one) => (isJson(one) ? change(one) : one)),
        },
  )
  return { ...flow, actions }
}

const isUnknown = (filter: unknown, property: string) =>
  isJson(filter) && filter.property === property && says(filter.operation, 'IS_UNKNOWN')

function asksFirstContact(branch: unknown, names: HandoffProperties): boolean {
  if (!isJson(branch)) return false
  return (
    listOf(branch.filters).some((filter) => isUnknown(filter, names.firstContactAt)) ||
    listOf(branch.filterBranches).some((one) => asksFirstContact(one, names))
  )
}

/** Each alternative that asks for an unknown first contact becomes two: never contacted, and contacted before the handoff. */
function doubled(branch: unknown, names: HandoffProperties): unknown {
  if (!isJson(branch)) return branch
  const filterBranches = listOf(branch.filterBranches).flatMap((one) => {
    const asks = isJson(one) && listOf(one.filters).some((filter) => isUnknown(filter, names.firstContactAt))
    if (!asks) return [one]
    return notContactedSince(names).map((filter) => ({ ...one, filters: [...listOf(one.filters), filter] }))
  })
  return { ...branch, filterBranches }
}
