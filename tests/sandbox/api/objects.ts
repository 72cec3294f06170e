// Reading records: one, a list, a batch; with property history and associations.
import { associationNames } from '../portal/association-types.ts'
import type { Portal } from '../portal/portal.ts'
import { currentValue } from '../portal/portal.ts'
import type { ObjectType, StoredRecord } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody, strings } from './call.ts'
import { linkPage } from './link-pages.ts'
import { mayRead, typeOf } from './scopes.ts'

const MAX_BATCH = 100
const MAX_BATCH_WITH_HISTORY = 50

/** What a read returns that asks for no properties. */
const DEFAULTS: Readonly<Record<ObjectType, readonly string[]>> = {
  contacts: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  companies: ['createdate', 'domain', 'hs_lastmodifieddate', 'hs_object_id', 'name'],
  deals: [
    'amount',
    'closedate',
    'createdate',
    'dealname',
    'dealstage',
    'hs_lastmodifieddate',
    'hs_object_id',
    'pipeline',
  ],
  calls: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  emails: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  meetings: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  communications: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  notes: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
  tasks: ['hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'],
}

/** What comes beside the properties that were asked for; each type has those of them that it defines. */
const ALWAYS = [
  'createdate',
  'hs_createdate',
  'hs_object_id',
  'lastmodifieddate',
  'hs_lastmodifieddate',
] as const

/** A record as HubSpot prints it: asked-for properties that exist (null when empty); unknown and archived names are left out without a word. */
export function printed(
  portal: Portal,
  record: StoredRecord,
  properties: readonly string[],
  withHistory: readonly string[] = [],
): Record<string, unknown> {
  const defined = portal.properties.get(record.type)
  const live = (name: string) => defined?.get(name)?.archived === false
  const asked = properties.length === 0 ? DEFAULTS[record.type] : properties
  const values: Record<string, string | null> = {}
  for (const name of new Set([...asked, ...ALWAYS])) if (live(name)) values[name] = currentValue(record, name)
  const body: Record<string, unknown> = {
    id: record.id,
    properties: values,
    createdAt: new Date(record.createdAt).toISOString(),
    updatedAt: new Date(record.updatedAt).toISOString(),
    archived: record.archivedAt !== null,
  }
  if (record.archivedAt !== null) body.archivedAt = new Date(record.archivedAt).toISOString()
  const past = withHistory.filter(live)
  if (past.length > 0) {
    body.propertiesWithHistory = Object.fromEntries(past.map((name) => [name, historyOf(record, name)]))
  }
  return body
}

/** GET one record by id or by `idProperty=email`. */
export function getObject(call: Call, [typeName = '', id = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayRead(call.token, type)
  const archived = call.query.get('archived') === 'true'
  const record = archived
    ? archivedOnly(call.portal, type, id)
    : byId(call.portal, type, id, call.query.get('idProperty'))
  if (record === null) throw notFound()
  const body = printed(call.portal, record, list(call, 'properties'), list(call, 'propertiesWithHistory'))
  const asked = list(call, 'associations')
  const associations: Record<string, unknown> = {}
  for (const name of asked) {
    const to = typeOf(name)
    mayRead(call.token, to)
    const { links, next } = linkPage(call.portal, [type, record.id, to], null)
    const results = links.flatMap((link) =>
      associationNames(type, to, link.typeIds).map((one) => ({ id: link.toId, type: one })),
    )
    if (results.length > 0) associations[to] = { results, ...next }
  }
  if (Object.keys(associations).length > 0) body.associations = associations
  return json(200, body)
}

/** GET a page of records. */
export function listObjects(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayRead(call.token, type)
  const limit = pageSize(call, 10, 100)
  const archived = call.query.get('archived') === 'true'
  const records = call.portal.all(type).filter((one) => (one.archivedAt !== null) === archived)
  const from = Number(call.query.get('after') ?? '0') || 0
  const page = records.slice(from, from + limit)
  const properties = list(call, 'properties')
  const results = page.map((one) => printed(call.portal, one, properties))
  return json(200, { results, ...paging(from + limit, records.length) })
}

/** POST batch/read: 200, or 207 when some ids are not there. */
export function batchReadObjects(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayRead(call.token, type)
  const body = objectBody(call)
  const withHistory = strings(body.propertiesWithHistory)
  const ids = batchIds(body, withHistory.length > 0 ? MAX_BATCH_WITH_HISTORY : MAX_BATCH)
  const idProperty = typeof body.idProperty === 'string' ? body.idProperty : null
  const found: StoredRecord[] = []
  const missing: string[] = []
  for (const id of ids) {
    const record = byId(call.portal, type, id, idProperty)
    if (record === null) missing.push(id)
    else if (!found.includes(record)) found.push(record)
  }
  const properties = strings(body.properties)
  const at = new Date(call.portal.now()).toISOString()
  const results = found.map((one) => printed(call.portal, one, properties, withHistory))
  const whole = { status: 'COMPLETE', results, startedAt: at, completedAt: at }
  if (missing.length === 0) return json(200, whole)
  const error = {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: `Could not get some ${type.toUpperCase()} objects, they may be deleted or not exist. Check that ids are valid.`,
    context: { ids: missing },
  }
  return json(207, { ...whole, numErrors: 1, errors: [error] })
}

/** The ids of a batch's inputs; 400 when there are too many or none. */
export function batchIds(body: Record<string, unknown>, max: number): string[] {
  const inputs: unknown[] = Array.isArray(body.inputs) ? body.inputs : []
  if (inputs.length === 0) throw invalid('Invalid input JSON: some required fields were not set: [inputs]')
  if (inputs.length > max) {
    throw invalid(
      `The maximum number of inputs supported in a batch request is ${max}; got ${inputs.length}.`,
    )
  }
  return inputs.map((one) => {
    const id = typeof one === 'object' && one !== null && 'id' in one ? one.id : undefined
    if (typeof id !== 'string' && typeof id !== 'number')
      throw invalid('Invalid input JSON: input without id')
    return String(id)
  })
}

/** The page size asked for, or 400 above the limit. */
export function pageSize(call: Call, fallback: number, max: number): number {
  const asked = call.query.get('limit')
  if (asked === null) return fallback
  const limit = Number(asked)
  if (!Number.isInteger(limit) || limit < 1 || limit > max) {
    throw new ApiError(400, 'VALIDATION_ERROR', `Invalid limit ${asked}: it must be between 1 and ${max}`)
  }
  return limit
}

/** `paging.next` while more follow. */
export function paging(next: number, total: number): Record<string, unknown> {
  return next < total ? { paging: { next: { after: String(next), link: `?after=${String(next)}` } } } : {}
}

function byId(portal: Portal, type: ObjectType, id: string, idProperty: string | null): StoredRecord | null {
  if (idProperty === null || idProperty === 'hs_object_id') return portal.find(type, id)
  const wanted = id.toLowerCase()
  const live = portal.all(type).filter((one) => one.archivedAt === null)
  return live.find((one) => currentValue(one, idProperty)?.toLowerCase() === wanted) ?? null
}

function archivedOnly(portal: Portal, type: ObjectType, id: string): StoredRecord | null {
  const record = portal.findAny(type, id)
  return record !== null && record.archivedAt !== null ? record : null
}

function historyOf(record: StoredRecord, name: string): unknown[] {
  return (record.history.get(name) ?? []).map((entry) => ({
    value: entry.value,
    timestamp: new Date(entry.at).toISOString(),
    sourceType: entry.sourceType,
    ...(entry.sourceId === null ? {} : { sourceId: entry.sourceId }),
    ...(entry.updatedByUserId === null ? {} : { updatedByUserId: entry.updatedByUserId }),
  }))
}

/** A comma-separated query parameter, which may also be repeated. */
function list(call: Call, name: string): string[] {
  return call.query
    .getAll(name)
    .flatMap((one) => one.split(','))
    .filter((one) => one !== '')
}
