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
import { matcherOf, unknownProperty } from './search-filter.ts'

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

interface Kept {
  readonly revision: number
  readonly results: Map<string, StoredRecord[]>
}

/** The last results of each portal, kept while nothing changes: paging a month must not sort it again for each page. */
const kept = new WeakMap<Portal, Kept>()
const MOST_KEPT = 24

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
  const whole = results(call, type, body)
  const shrinks = call.portal.settings.searchTotal === 'shrinks'
  const found = shrinks ? whole.slice(Math.ceil(after / limit)) : whole
  const page = found.slice(after, after + limit)
  const properties = strings(body.properties)
  return json(200, {
    total: found.length,
    results: page.map((one) => asIndexed(call.portal, one, properties)),
    ...paging(after + limit, Math.min(found.length, MAX_RESULTS)),
  })
}

/** The index takes whatever it still finds for live. */
function asIndexed(portal: Portal, record: StoredRecord, properties: readonly string[]): unknown {
  return printed(portal, record.archivedAt === null ? record : { ...record, archivedAt: null }, properties)
}

function results(call: Call, type: ObjectType, body: Record<string, unknown>): StoredRecord[] {
  const { portal } = call
  const { groups, afterId } = withoutIdStart(groupsOf(body.filterGroups), body.sorts)
  const found = keptResults(portal, JSON.stringify([type, groups, body.sorts, body.query]), () =>
    find(portal, type, groups, body),
  )
  return afterId === null ? found : found.slice(firstAfter(found, afterId))
}

/** A caller that walks by id asks for the same again and again, except for where it begins: that is looked up in the sorted result. */
function withoutIdStart(groups: Filter[][], sorts: unknown): { groups: Filter[][]; afterId: number | null } {
  const isStart = (filter: Filter) => filter.propertyName === 'hs_object_id' && filter.operator === 'GT'
  const starts = new Set(groups.map((group) => String(group.find(isStart)?.value)))
  const [start = 'undefined'] = starts
  const byId = JSON.stringify(sorts) === '["hs_object_id"]'
  if (!byId || starts.size !== 1 || !/^\d+$/.test(start)) return { groups, afterId: null }
  return { groups: groups.map((group) => group.filter((one) => !isStart(one))), afterId: Number(start) }
}

function firstAfter(found: readonly StoredRecord[], afterId: number): number {
  let [low, high] = [0, found.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (Number(found[middle]?.id) > afterId) high = middle
    else low = middle + 1
  }
  return low
}

function keptResults(portal: Portal, key: string, make: () => StoredRecord[]): StoredRecord[] {
  const settled = portal.lastWriteAt + portal.indexDelayMs <= Date.now()
  if (!settled || portal.settings.linkDelayMs > 0) return make()
  const last = kept.get(portal)
  const own = last?.revision === portal.revision ? last : { revision: portal.revision, results: new Map() }
  kept.set(portal, own)
  const found = own.results.get(key) ?? make()
  own.results.delete(key)
  own.results.set(key, found)
  for (const oldest of own.results.keys()) {
    if (own.results.size <= MOST_KEPT) break
    own.results.delete(oldest)
  }
  return found
}

function find(
  portal: Portal,
  type: ObjectType,
  groups: Filter[][],
  body: Record<string, unknown>,
): StoredRecord[] {
  const horizon = Date.now() - portal.indexDelayMs
  const read = (record: StoredRecord, name: string) => indexed(record, name, horizon)
  const { records, exact } = candidates(portal, type, groups)
  const match = exact ? () => true : matcherOf(portal, type, groups, { read, horizon })
  const words = String(body.query ?? '').toLowerCase()
  const found = records.filter((record) => {
    if (record.archiveWrittenAt <= horizon || record.writtenAt > horizon) return false
    if (
      words !== '' &&
      !(QUERIED[type] ?? []).some((name) => read(record, name)?.toLowerCase().includes(words) === true)
    ) {
      return false
    }
    return match(record)
  })
  return sort(portal, type, found, body.sorts, read)
}

interface Dated {
  readonly at: number
  readonly record: StoredRecord
}

/** Records by a time that they hold, as long as nothing changes: a part of a large month is found without looking at all of it. */
const timelines = new WeakMap<Portal, { readonly revision: number; readonly times: Map<string, Dated[]> }>()
const WORTH_AN_INDEX = 5_000

/** What can match: for a single group with a span of time only what lies in it; `exact`: nothing else is asked for. */
function candidates(
  portal: Portal,
  type: ObjectType,
  groups: Filter[][],
): { records: StoredRecord[]; exact: boolean } {
  const all = portal.all(type)
  const [group = [], more] = groups
  const span = group.find(({ operator }) => operator === 'BETWEEN')
  const settled = portal.lastWriteAt + portal.indexDelayMs <= Date.now()
  const name = String(span?.propertyName)
  const isTime = portal.properties.get(type)?.get(name)?.type === 'datetime' && !MODIFIED.has(name)
  const small = all.length < WORTH_AN_INDEX
  if (small || span === undefined || more !== undefined || !settled || !isTime)
    return { records: all, exact: false }
  const last = timelines.get(portal)
  const own = last?.revision === portal.revision ? last : { revision: portal.revision, times: new Map() }
  timelines.set(portal, own)
  const timeline: Dated[] = own.times.get(`${type} ${name}`) ?? timelineOf(all, name)
  own.times.set(`${type} ${name}`, timeline)
  const [low, high] = [Number(span.value), Number(span.highValue)]
  const records: StoredRecord[] = []
  for (const { at, record } of timeline) if (at >= low && at <= high) records.push(record)
  return { records, exact: group.length === 1 }
}

function timelineOf(all: readonly StoredRecord[], name: string): Dated[] {
  return all.flatMap((record) => {
    const value = currentValue(record, name)
    return value === null ? [] : [{ at: Date.parse(value), record }]
  })
}

/** The value as the index knows it: writes younger than the delay are not there yet. */
function indexed(record: StoredRecord, name: string, horizon: number): string | null {
  if (MODIFIED.has(name)) return new Date(modifiedAt(record, horizon)).toISOString()
  const entries = record.history.get(name)
  if (entries === undefined) return currentValue(record, name)
  const value = entries.find((entry) => entry.writtenAt <= horizon)?.value
  return value === undefined || value === '' ? null : value
}

const MODIFIED: ReadonlySet<string> = new Set(['lastmodifieddate', 'hs_lastmodifieddate'])

/** The last change that the index knows of. */
function modifiedAt(record: StoredRecord, horizon: number): number {
  let [latest, young] = [record.createdAt, false]
  for (const [newest] of record.history.values()) young ||= (newest?.writtenAt ?? 0) > horizon
  if (!young) return record.updatedAt
  for (const entries of record.history.values())
    for (const { at, writtenAt } of entries) if (writtenAt <= horizon) latest = Math.max(latest, at)
  return latest
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
  if (definition === undefined || definition.archived) throw unknownProperty()
  // Records lie in the order of their ids: most often there is nothing to do.
  if (name === 'hs_object_id' && !down && isById(found)) return found
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

const isById = (found: readonly StoredRecord[]) =>
  found.every(({ id }, index) => index === 0 || Number(found[index - 1]?.id) < Number(id))

function integer(value: unknown, fallback: number, name: string): number {
  if (value === undefined || value === null || value === '') return fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0)
    throw invalid(`${name} must be a whole number; got ${String(value)}`)
  return number
}
