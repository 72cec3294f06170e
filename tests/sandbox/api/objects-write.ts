// Writing records: create, update, archive; one and in batches. Every value passes HubSpot's checks first.
import type { Portal } from '../portal/portal.ts'
import { currentValue } from '../portal/portal.ts'
import { checkRequired } from '../portal/required-when.ts'
import { rollUp, rollUpLater } from '../portal/roll-up.ts'
import type { ObjectType, StoredRecord, WriteSource } from '../portal/types.ts'
import { checkValues } from '../portal/values.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, empty, invalid, invalidProperties, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'
import { batchIds, printed } from './objects.ts'
import { mayWrite, typeOf } from './scopes.ts'

const STAGES = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
]

/** POST one record, with links. */
export function createObject(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  const record = make(call, type, objectBody(call))
  return json(201, printed(call.portal, record, [...record.history.keys()]))
}

/** PATCH one record: all of its values or none. */
export function updateObject(call: Call, [typeName = '', id = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  return json(200, change(call, type, id, objectBody(call)))
}

/** DELETE one record: to the recycling bin. */
export function archiveObject(call: Call, [typeName = '', id = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  call.portal.archive(type, id, {})
  return empty(204)
}

/** POST batch/create, at most 100: one bad input refuses all. */
export function batchCreate(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  const { inputs } = objectBody(call)
  if (!Array.isArray(inputs) || inputs.length === 0 || inputs.length > 100)
    throw invalid('inputs must hold 1 to 100 records')
  for (const input of inputs)
    obeyRules(call, type, null, checked(call.portal, type, input as Record<string, unknown>))
  const made = inputs.map((input) => make(call, type, input as Record<string, unknown>))
  return json(
    201,
    complete(
      call,
      made.map((one) => printed(call.portal, one, [...one.history.keys()])),
    ),
  )
}

/** POST batch/update, at most 100: 200, or 207 naming the ids that are not there. */
export function batchUpdate(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  const body = objectBody(call)
  const ids = batchIds(body, 100)
  const inputs = body.inputs as Record<string, unknown>[]
  for (const [index, input] of inputs.entries()) {
    const record = call.portal.find(type, ids[index] ?? '')
    const values = checked(call.portal, type, input)
    if (record !== null) obeyRules(call, type, record, values)
  }
  const missing = ids.filter((id) => call.portal.find(type, id) === null)
  const results = inputs
    .filter((_, index) => !missing.includes(ids[index] ?? ''))
    .map((input) => change(call, type, String(input.id), input))
  if (missing.length === 0) return json(200, complete(call, results))
  const error = {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: 'Some objects do not exist',
    context: { ids: missing },
  }
  return json(207, { ...complete(call, results), numErrors: 1, errors: [error] })
}

/** POST batch/archive: 204, whether or not they were there. */
export function batchArchive(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWrite(call.token, type)
  for (const id of batchIds(objectBody(call), 100)) call.portal.archive(type, id, {})
  return empty(204)
}

function change(call: Call, type: ObjectType, id: string, body: Record<string, unknown>): unknown {
  const { portal } = call
  const values = checked(portal, type, body)
  const record = portal.find(type, id)
  if (record === null) throw notFound()
  obeyRules(call, type, record, values)
  const stage = values.lifecyclestage
  if (stage !== undefined && isBackward(currentValue(record, 'lifecyclestage'), stage))
    delete values.lifecyclestage
  portal.update(type, record.id, values, sourceOf(call))
  noteOwner(portal, record, values)
  if (type !== 'contacts')
    for (const { toId } of portal.allLinks(type, record.id, 'contacts')) rollUpLater(portal, toId)
  return printed(portal, record, Object.keys(values))
}

function make(call: Call, type: ObjectType, body: Record<string, unknown>): StoredRecord {
  const { portal } = call
  const values = checked(portal, type, body)
  const needsTime = type !== 'contacts' && type !== 'companies' && type !== 'deals'
  if (needsTime && (values.hs_timestamp ?? '') === '') {
    throw invalid('Some required properties were not set: [hs_timestamp]')
  }
  obeyRules(call, type, null, values)
  const email = values.email?.toLowerCase()
  if (type === 'contacts' && email !== undefined && email !== '') {
    const twin = portal
      .all(type)
      .find((one) => one.archivedAt === null && currentValue(one, 'email')?.toLowerCase() === email)
    if (twin !== undefined)
      throw new ApiError(409, 'CONFLICT', `Contact already exists. Existing ID: ${twin.id}`)
  }
  const targets = linkTargets(portal, type, body.associations)
  const record = portal.create(type, values, sourceOf(call))
  noteOwner(portal, record, values)
  const { linkDelayMs } = portal.settings
  for (const { to, id } of targets)
    portal.associate(type, record.id, to, id, undefined, { delayMs: linkDelayMs })
  for (const { to, id } of targets) if (to === 'contacts') rollUpLater(portal, id)
  return record
}

/** Versions before 2026-09 do not enforce the portal's rules. */
function obeyRules(
  call: Call,
  type: ObjectType,
  record: StoredRecord | null,
  values: Readonly<Record<string, string>>,
): void {
  if (call.version === '2026-09') checkRequired(call.portal, type, record, values)
}

/** HubSpot notes when a contact got its owner, and whether that owner has been in touch since. */
function noteOwner(
  portal: Portal,
  { type, id }: StoredRecord,
  values: Readonly<Record<string, string>>,
): void {
  const owner = values.hubspot_owner_id
  if (type !== 'contacts' || owner === undefined) return
  const at = owner === '' ? '' : new Date(portal.now()).toISOString()
  portal.update(type, id, { hubspot_owner_assigneddate: at }, { sourceType: 'CALCULATED' })
  rollUp(portal, id)
}

function checked(portal: Portal, type: ObjectType, body: Record<string, unknown>): Record<string, string> {
  const { properties } = body
  if (typeof properties !== 'object' || properties === null) {
    throw invalid('Invalid input JSON: some required fields were not set: [properties]')
  }
  const { stored, errors } = checkValues(portal, type, properties as Record<string, unknown>)
  if (errors.length > 0) throw invalidProperties(errors)
  return stored
}

/** The records a create is to be linked to; each must exist, and its type must be named by an association type id. */
function linkTargets(
  portal: Portal,
  type: ObjectType,
  associations: unknown,
): { to: ObjectType; id: string }[] {
  if (associations === undefined) return []
  if (!Array.isArray(associations)) throw invalid('associations must be a list')
  return associations.map((raw: { to?: { id?: unknown }; types?: { associationTypeId?: unknown }[] }) => {
    const id = String(raw.to?.id)
    const typeId = Number(raw.types?.[0]?.associationTypeId)
    const to = TARGETS.get(typeId)
    if (to === undefined) throw invalid(`Association type ${typeId} is not known for ${type}`)
    if (portal.find(to, id) === null) throw invalid(`No ${to} record with id ${id} exists`)
    return { to, id }
  })
}

const TARGETS: ReadonlyMap<number, ObjectType> = new Map([
  ...[2, 3, 81, 194, 198, 200, 202, 204, 280].map((id) => [id, 'contacts'] as const),
  ...[1, 87, 182, 186, 188, 190, 192, 279, 341].map((id) => [id, 'companies'] as const),
  ...[4, 214, 216, 342].map((id) => [id, 'deals'] as const),
])

function isBackward(from: string | null, to: string): boolean {
  return from !== null && to !== '' && STAGES.indexOf(to) < STAGES.indexOf(from) && STAGES.includes(to)
}

function sourceOf(call: Call): WriteSource {
  return { sourceType: 'INTEGRATION', sourceId: String(call.token.appId), userId: call.token.userId }
}

function complete(call: Call, results: unknown[]): Record<string, unknown> {
  const at = new Date(call.portal.now()).toISOString()
  return { status: 'COMPLETE', results, startedAt: at, completedAt: at }
}
