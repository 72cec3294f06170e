// Makes a batch's true answer into one from which some results are missing.
import { randomUUID } from 'node:crypto'
import type { Fault } from './faults.ts'
import type { Reply } from './reply.ts'
import { json } from './reply.ts'

interface Batch {
  readonly results: readonly { readonly id?: string; readonly from?: { readonly id: string } }[]
  readonly errors?: readonly unknown[]
}

/** The reply without its last results; what is not a batch stays as it is. */
export function partialReply(reply: Reply, fault: Extract<Fault, { kind: 'partial' }>): Reply {
  const whole = batchOf(reply)
  if (whole === null) return reply
  const keep = Math.max(0, whole.results.length - fault.missing)
  const lost = whole.results.slice(keep).map((one) => one.id ?? one.from?.id ?? '')
  const how = fault.how ?? 'gone'
  const error =
    how === 'gone'
      ? { category: 'OBJECT_NOT_FOUND', message: 'Could not get some objects.', context: { ids: lost } }
      : { category: 'INTERNAL_ERROR', message: 'internal error', id: randomUUID() }
  const errors = [...(whole.errors ?? []), ...(how === 'unsaid' ? [] : [{ status: 'error', ...error }])]
  const told = errors.length === 0 ? {} : { numErrors: errors.length, errors }
  const { 'content-type': _, ...headers } = reply.headers
  return json(207, { ...whole, results: whole.results.slice(0, keep), ...told }, headers)
}

function batchOf(reply: Reply): Batch | null {
  if (reply.status < 200 || reply.status > 207 || reply.body.length === 0) return null
  const body: unknown = JSON.parse(reply.body.toString())
  return typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results)
    ? { ...body, results: body.results }
    : null
}
