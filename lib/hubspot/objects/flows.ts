// HubSpot's workflow API: the path it has in this account; workflows listed, read, made and replaced whole.
import * as z from 'zod/mini'
import { id, parsed } from '../mapping/schemas'
import { NotFoundError, ResponseShapeError } from '../transport/errors'
import { byId, readList } from '../transport/pages'
import type { HubSpotRequest, Transport } from '../transport/request'

/**
 * No dated version has workflows yet, and accounts differ in where theirs answer: the betas, then v4, which ends in March 2027. A 404
 * means "not under this path", never more.
 */
export const BASES = [
  '/automation/2026-09-beta/flows',
  '/automation/2027-03-beta/flows',
  '/automation/v4/2027-03-beta/flows',
  '/automation/v4/flows',
] as const

const MOST_PAGES = 20

const listed = z.object({ id, name: z.catch(z.string(), ''), isEnabled: z.catch(z.boolean(), false) })

/** Loose: what is not known here is kept, because a workflow is only ever replaced as a whole. */
const flow = z.looseObject({
  id,
  name: z.string(),
  isEnabled: z.boolean(),
  revisionId: z.optional(z.nullable(id)),
  enrollmentCriteria: z.optional(z.unknown()),
  actions: z.array(
    z.looseObject({
      actionId: id,
      actionTypeId: z.optional(z.nullable(z.string())),
      type: z.string(),
      fields: z.optional(z.unknown()),
      listBranches: z.optional(z.unknown()),
    }),
  ),
})

/** A workflow as HubSpot's list has it. */
export type ListedFlow = z.infer<typeof listed>
/** A whole workflow. */
export type Flow = z.infer<typeof flow>
export type FlowAction = Flow['actions'][number]

/** The workflows of one account. @throws NotFoundError where it has them under none of the paths, and as `Transport.send` */
export function createFlows(transport: Transport) {
  /** Which paths answered 404 is known after the first request. */
  let from = 0

  async function ask(request: Omit<HubSpotRequest, 'path'>, path = ''): Promise<unknown> {
    for (let index = from; ; index++) {
      const base = BASES[index]
      if (base === undefined) throw new NotFoundError()
      try {
        const { json } = await transport.send({ ...request, path: base + path })
        from = index
        return json
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error
      }
    }
  }

  const one = async (flowId: string): Promise<Flow> =>
    parsed(flow, await ask({ method: 'GET' }, `/${flowId}`))

  return {
    /** All of this name. @throws ResponseShapeError where the list does not end: then there may be more */
    async named(name: string): Promise<ListedFlow[]> {
      const get = (query: object) => ask({ method: 'GET', query: { ...query } })
      const { list, whole } = await readList(get, listed, { most: MOST_PAGES, key: byId })
      if (!whole) throw new ResponseShapeError('the list of workflows')
      return list.filter((flow) => flow.name === name)
    },
    one,
    /** Makes it, and reads it back. */
    async create(body: object): Promise<Flow> {
      const made = parsed(z.object({ id }), await ask({ method: 'POST', body }))
      return one(made.id)
    },
    /** Replaces it whole, unless somebody else was faster. @throws ConflictError where `revisionId` is an older one */
    async replace({ id: flowId, createdAt, updatedAt, ...body }: Flow): Promise<Flow> {
      await ask({ method: 'PUT', body }, `/${flowId}`)
      return one(flowId)
    },
  }
}
