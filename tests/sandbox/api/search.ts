// Search: HubSpot's limits, delayed indexing, sorting and paging.
import type { Portal } from '../portal/portal.ts'
import { currentValue } from '../portal/portal.ts'
import type { ObjectType, StoredRecord } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { invalid, json } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody, strings } from './call.ts'
import { paging, printed } from './objects.ts'
import { mayRead, typeOf } from './scopes.ts'
import type { Filter } from './search-filter.ts'
import { matcherOf } from './search-filter.ts'

const MAX_BODY = 3_000
const MAX_GROUPS = 5
const MAX_FILTERS = 6
const MAX_FILTERS_IN_ALL = 18
const MAX_LIMIT = 200
const MAX_RESULTS = 10_000

/** Text properties that the free `query` looks into. */
const QUERIED: Partial<Record<ObjectType, readonly string[]>> = {
  contacts: ['firstname', 'lastname', 'email', 'phone', 'company', 'hs_object_id'],
  companies: ['name', 'domain', 'phone', 'website', 'hs_object_id'],
}

/** The last result of each portal, kept while nothing changes: paging a month must not sort it again for each page. */
const kept = new WeakMap<Portal, { key: string; revision: number; found: StoredRecord[] }>()

/** POST search. */
export function searchObjects(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayRead(call.token, type)
  if (call.bodyLength > MAX_BODY)
    throw invalid(`The request body is too long: at most ${MAX_BODY} characters`)
  const body = objectBody(call)
  const limit = integer(body.limit, 10, 'limit')
  if (limit < 1 || limit > MAX_LIMIT) throw invalid(`limit must be between 1 and ${MAX_LIMIT}; got ${limit}`)
  const after = integer(body.after, 0, 'after')
  if (after + limit > MAX_RESULTS)
    throw invalid(`Paging past ${MAX_RESULTS} results is not possible; narrow the search`)
  const found = results(call, type, body)
  const page = found.slice(after, after + limit)
  const properties = strings(body.properties)
  return json(200, {
    total: found.length,
    results: page.map((one) => printed(call.portal, one, properties)),
    ...paging(after + limit, Math.min(found.length, MAX_RESULTS)),
  })
}

function results(call: Call, type: ObjectType, body: Record<string, unknown>): StoredRecord[] {
  const { portal } = call
  const settled = portal.lastWriteAt + portal.indexDelayMs <= Date.now()
  const key = JSON.stringify([type, body.filterGroups, body.sorts, body.query])
  const last = kept.get(portal)
  if (settled && last !== undefined && last.key === key && last.revision === portal.revision)
    return last.found
  const horizon = Date.now() - portal.indexDelayMs
  const read = (record: StoredRecord, name: string) => indexed(record, name, horizon)
  const match = matcherOf(portal, type, groupsOf(body.filterGroups), read)
  const words = String(body.query ?? '').toLowerCase()
  const found = portal.all(type).filter((record) => {
    if (record.archivedAt !== null || record.writtenAt > horizon) return false
    if (
      words !== '' &&
      !(QUERIED[type] ?? []).some((name) => read(record, name)?.toLowerCase().includes(words) === true)
    ) {
      return false
    }
    return match(record)
  })
  const sorted = sort(portal, type, found, body.sorts, read)
  if (settled) kept.set(portal, { key, revision: portal.revision, found: sorted })
  return sorted
}

/** The value as the index knows it: writes younger than the delay are not there yet. */
function indexed(record: StoredRecord, name: string, horizon: number): string | null {
  const entries = record.history.get(name)
  if (entries === undefined) return currentValue(record, name)
  const value = entries.find((entry) => entry.writtenAt <= horizon)?.value
  return value === undefined || value === '' ? null : value
}

function groupsOf(value: unknown): Filter[][] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw invalid('filterGroups must be a list')
  const groups = value.map((group: { filters?: unknown }) => {
    if (!Array.isArray(group.filters)) throw invalid('A filter group needs filters')
    return group.filters as Filter[]
  })
  const inAll = groups.reduce((sum, group) => sum + group.length, 0)
  if (groups.length > MAX_GROUPS) throw invalid(`At most ${MAX_GROUPS} filter groups are allowed`)
  if (groups.some((group) => group.length > MAX_FILTERS))
    throw invalid(`At most ${MAX_FILTERS} filters a group are allowed`)
  if (inAll > MAX_FILTERS_IN_ALL) throw invalid(`At most ${MAX_FILTERS_IN_ALL} filters are allowed`)
  return groups
}

function sort(
  portal: Portal,
  type: ObjectType,
  found: StoredRecord[],
  sorts: unknown,
  read: (record: StoredRecord, name: string) => string | null,
): StoredRecord[] {
  const list: unknown[] = Array.isArray(sorts) ? sorts : []
  if (list.length > 1) throw invalid('Only one sort is allowed')
  const first = list[0] as { propertyName?: unknown; direction?: unknown } | string | undefined
  if (first === undefined) return found
  const name = typeof first === 'string' ? first.replace(/^-/, '') : String(first.propertyName)
  const down = typeof first === 'string' ? first.startsWith('-') : first.direction === 'DESCENDING'
  const definition = portal.properties.get(type)?.get(name)
  if (definition === undefined)
    throw invalid(`There was a problem with the request: property "${name}" does not exist`)
  const keyOf = (record: StoredRecord): number | string => {
    const value = read(record, name)
    if (definition.type === 'datetime' || definition.type === 'date')
      return value === null ? Number.NEGATIVE_INFINITY : Date.parse(value)
    if (definition.type === 'number' || name === 'hs_object_id')
      return value === null ? Number.NEGATIVE_INFINITY : Number(value)
    return value ?? ''
  }
  const keyed = found.map((record) => ({ record, key: keyOf(record) }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (down ? -1 : 1))
  return keyed.map((one) => one.record)
}

function integer(value: unknown, fallback: number, name: string): number {
  if (value === undefined || value === null || value === '') return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0)
    throw invalid(`${name} must be a whole number; got ${String(value)}`)
  return number
}
