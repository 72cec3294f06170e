// Associations in the labelled (v4) form: of one record, of a batch, and making or cutting links.
import type { ObjectType } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, empty, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'
import { batchIds, pageSize, paging } from './objects.ts'
import { mayRead, mayWrite, typeOf } from './scopes.ts'

const MAX_INPUTS = 1_000

/** GET the records of one type that hang on one record: 500 a page. */
export function listLinks(call: Call, [fromName = '', id = '', toName = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayRead(call.token, from)
  mayRead(call.token, to)
  const record = call.portal.find(from, id)
  if (record === null) throw notFound()
  const limit = pageSize(call, 500, 500)
  const start = Number(call.query.get('after') ?? '0') || 0
  const all = linksOf(call, from, record.id, to)
  return json(200, { results: all.slice(start, start + limit), ...paging(start + limit, all.length) })
}

/** POST batch/read of links: 200, or 207 naming the records that have none. */
export function batchReadLinks(call: Call, [fromName = '', toName = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayRead(call.token, from)
  mayRead(call.token, to)
  const ids = batchIds(objectBody(call), MAX_INPUTS)
  const at = new Date(call.portal.now()).toISOString()
  const results: unknown[] = []
  const errors: unknown[] = []
  for (const id of ids) {
    const links = linksOf(call, from, call.portal.find(from, id)?.id ?? id, to)
    if (links.length > 0) results.push({ from: { id }, to: links })
    else {
      errors.push({
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        message: `No ${to} is associated with ${from} ${id}.`,
        context: { fromObjectId: [id] },
      })
    }
  }
  const whole = { status: 'COMPLETE', results, startedAt: at, completedAt: at }
  return errors.length === 0 ? json(200, whole) : json(207, { ...whole, numErrors: errors.length, errors })
}

/** PUT the default link between two records. */
export function putLink(call: Call, [fromName = '', fromId = '', toName = '', toId = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayWrite(call.token, from)
  link(call, from, fromId, to, toId)
  return json(200, { fromObjectId: fromId, toObjectId: toId, labels: [] })
}

/** DELETE every link between two records. */
export function removeLink(
  call: Call,
  [fromName = '', fromId = '', toName = '', toId = '']: string[],
): Reply {
  const from = typeOf(fromName)
  mayWrite(call.token, from)
  call.portal.dissociate(from, fromId, typeOf(toName), toId)
  return empty(204)
}

/** POST batch create, associate/default or archive of links. */
export function batchLink(call: Call, [fromName = '', toName = '', action = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayWrite(call.token, from)
  const { inputs } = objectBody(call)
  if (!Array.isArray(inputs) || inputs.length > MAX_INPUTS)
    throw invalid(`inputs must be a list of at most ${MAX_INPUTS}`)
  for (const input of inputs as { from?: { id?: unknown }; to?: { id?: unknown } | { id?: unknown }[] }[]) {
    const fromId = String(input.from?.id)
    for (const target of [input.to].flat()) {
      const toId = String(target?.id)
      if (action === 'archive') call.portal.dissociate(from, fromId, to, toId)
      else link(call, from, fromId, to, toId)
    }
  }
  if (action === 'archive') return empty(204)
  const at = new Date(call.portal.now()).toISOString()
  return json(200, { status: 'COMPLETE', results: [], startedAt: at, completedAt: at })
}

function link(call: Call, from: ObjectType, fromId: string, to: ObjectType, toId: string): void {
  if (call.portal.find(from, fromId) === null || call.portal.find(to, toId) === null) {
    throw new ApiError(404, 'OBJECT_NOT_FOUND', `One of ${from} ${fromId} and ${to} ${toId} does not exist`)
  }
  call.portal.associate(from, fromId, to, toId)
}

function linksOf(call: Call, from: ObjectType, id: string, to: ObjectType): unknown[] {
  return call.portal.links(from, id, to).map((one) => ({
    // The live service sends a number here, although its description says text.
    toObjectId: Number(one.toId),
    associationTypes: one.typeIds.map((typeId) => ({
      category: 'HUBSPOT_DEFINED',
      typeId,
      label: typeId === 1 || typeId === 2 ? 'Primary' : null,
    })),
  }))
}
