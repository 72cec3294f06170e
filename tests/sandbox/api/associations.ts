// Associations in the labelled (v4) form: of one record, of a batch, and making or cutting links.
import type { Link, ObjectType } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, empty, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'
import { linkPage } from './link-pages.ts'
import { batchIds, pageSize } from './objects.ts'
import { mayRead, mayWrite, typeOf } from './scopes.ts'

const MAX_INPUTS = 1_000
/** Not documented; all that is certain is that it is fewer than without `after`. */
const MAX_INPUTS_WITH_AFTER = 100

/** GET the records of one type that are linked to one record: 500 a page. */
export function listLinks(call: Call, [fromName = '', id = '', toName = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayRead(call.token, from)
  mayRead(call.token, to)
  const record = call.portal.find(from, id)
  if (record === null) throw notFound()
  const limit = pageSize(call, 500, 500)
  const { links, next } = linkPage(call.portal, [from, record.id, to], call.query.get('after'), limit)
  return json(200, { results: links.map(printedLink), ...next })
}

/** POST batch/read of links, one page for each input: 200, or 207 naming the records that have none. */
export function batchReadLinks(call: Call, [fromName = '', toName = '']: string[]): Reply {
  const from = typeOf(fromName)
  const to = typeOf(toName)
  mayRead(call.token, from)
  mayRead(call.token, to)
  const body = objectBody(call)
  const ids = batchIds(body, MAX_INPUTS)
  const afters = (body.inputs as { after?: unknown }[]).map(({ after }) => after)
  if (afters.some((after) => after !== undefined) && ids.length > MAX_INPUTS_WITH_AFTER)
    throw invalid(`At most ${MAX_INPUTS_WITH_AFTER} inputs are allowed where one of them has an after`)
  const at = new Date(call.portal.now()).toISOString()
  const results: unknown[] = []
  const errors: unknown[] = []
  for (const [index, id] of ids.entries()) {
    const after = afters[index]
    const owner = call.portal.find(from, id)?.id ?? id
    const { links, next } = linkPage(
      call.portal,
      [from, owner, to],
      after === undefined ? null : String(after),
    )
    if (links.length > 0) results.push({ from: { id }, to: links.map(printedLink), ...next })
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
  call.portal.associate(from, fromId, to, toId, undefined, { delayMs: call.portal.settings.linkDelayMs })
}

function printedLink(link: Link): unknown {
  return {
    // The live service sends a number here, although its description says text.
    toObjectId: Number(link.toId),
    associationTypes: link.typeIds.map((typeId) => ({
      category: 'HUBSPOT_DEFINED',
      typeId,
      label: typeId === 1 || typeId === 2 ? 'Primary' : null,
    })),
  }
}
