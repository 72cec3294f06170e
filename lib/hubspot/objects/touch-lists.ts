// What can be a first contact, for many leads at once and in a bounded number of requests; what was not read is known as such.
import { EMPTY, type Fact, type Instant, known, unavailable } from '@/lib/domain/fact'
import type { Engagement, EngagementList } from '@/lib/domain/lead-snapshot'
import { TOUCH_KINDS } from '@/lib/domain/sla/first-contact'
import { ENGAGEMENT_SOURCES, touchPropertiesOf } from '../mapping/engagement-kinds'
import { whyOf } from '../mapping/fact-of'
import { toEngagement } from '../mapping/to-activity'
import { MAX_BATCH, readBatch } from '../transport/batch-read'
import type { CallOptions, ObjectsClient } from '../transport/client'
import { AbortedError, ScopeMissingError, TierError, TokenRefusedError } from '../transport/errors'
import { inBatches } from '../transport/pages'
import type { Transport } from '../transport/request'
import { type Links, MOST_CONTACTS, readLinks } from './touch-links'
import { searchTouches } from './touch-search'

export type TouchKind = (typeof TOUCH_KINDS)[number]
/** The four kinds that can be a touch. */
export type TouchFacts = Readonly<Record<TouchKind, Fact<EngagementList>>>

/** A lead whose first contact is looked for. */
export interface Sought {
  readonly contactId: string
  /** Its handoff. */
  readonly since: Instant
}

export interface TouchAccess {
  readonly transport: Transport
  readonly client: ObjectsClient
  readonly call: CallOptions
  /** The kinds that the token may not see, with the scope's name. */
  readonly closed: ReadonlyMap<TouchKind, string>
  /** Asks HubSpot; a caller that can wait asks again what is refused for a while. */
  readonly ask: <T>(question: () => Promise<T>) => Promise<T>
  /** True: what failed is a fact. False: it is thrown, and the caller begins again. A kind closed by scope or plan is a fact either way. */
  readonly failuresAreFacts: boolean
  /** The most requests that may be sent. */
  readonly most: number
}

/** Up to this many of one kind and lead are read by their ids; beyond that a search since the handoff answers sooner. */
const MOST_BY_ID = 100

/**
 * By contact, in the order in which they were sought, as far as the number of requests allows: at most 1,000 contacts, and none twice.
 * @throws AbortedError, TokenRefusedError; anything else only where failures are not facts
 */
export async function readTouchLists(
  access: TouchAccess,
  sought: readonly Sought[],
): Promise<ReadonlyMap<string, TouchFacts>> {
  const some = sought.slice(0, MOST_CONTACTS)
  if (some.length === 0) return new Map()
  const links = new Map<TouchKind, ReadonlyMap<string, Links> | Fact<never>>()
  for (const kind of TOUCH_KINDS) {
    const scope = access.closed.get(kind)
    const ids = some.map(({ contactId }) => contactId)
    links.set(
      kind,
      scope === undefined
        ? await orWhy(access, kind, () => readLinks(access.transport, kind, ids, access.call))
        : unavailable('no_scope', scope),
    )
  }
  const read = affordable(some, links, access.most - TOUCH_KINDS.length)
  const lists = new Map<TouchKind, ReadonlyMap<string, Fact<EngagementList>>>()
  for (const kind of TOUCH_KINDS) {
    const own = links.get(kind)
    lists.set(kind, isFact(own) ? new Map() : await listsOf(access, kind, read, own ?? new Map()))
  }
  const factOf = (kind: TouchKind, contactId: string): Fact<EngagementList> => {
    const own = links.get(kind)
    return isFact(own) ? own : (lists.get(kind)?.get(contactId) ?? unavailable('request_failed'))
  }
  return new Map(
    read.map(({ contactId }) => [
      contactId,
      {
        call: factOf('call', contactId),
        email: factOf('email', contactId),
        meeting: factOf('meeting', contactId),
        communication: factOf('communication', contactId),
      },
    ]),
  )
}

type LinksOrWhy = ReadonlyMap<string, Links> | Fact<never> | undefined

function isFact(links: LinksOrWhy): links is Fact<never> {
  return links !== undefined && 'state' in links
}

const isBusy = ({ ids, cut }: Links) => cut || ids.length > MOST_BY_ID

/** The first of them for which the requests suffice. */
function affordable(
  sought: readonly Sought[],
  links: ReadonlyMap<TouchKind, LinksOrWhy>,
  most: number,
): readonly Sought[] {
  const ids = new Map<TouchKind, Set<string>>(TOUCH_KINDS.map((kind) => [kind, new Set()]))
  let searches = 0
  for (const [index, { contactId }] of sought.entries()) {
    for (const kind of TOUCH_KINDS) {
      const own = links.get(kind)
      const one = isFact(own) ? undefined : own?.get(contactId)
      if (one === undefined) continue
      if (isBusy(one)) searches++
      else for (const id of one.ids) ids.get(kind)?.add(id)
    }
    const batches = [...ids.values()].reduce((sum, { size }) => sum + Math.ceil(size / MAX_BATCH), 0)
    if (batches + searches > most) return sought.slice(0, index)
  }
  return sought
}

/** One kind's lists, by contact. A contact that is not in `links` is left out. */
async function listsOf(
  access: TouchAccess,
  kind: TouchKind,
  sought: readonly Sought[],
  links: ReadonlyMap<string, Links>,
): Promise<ReadonlyMap<string, Fact<EngagementList>>> {
  const lists = new Map<string, Fact<EngagementList>>()
  const quiet = sought.flatMap(({ contactId }) => {
    const one = links.get(contactId)
    return one === undefined || isBusy(one) ? [] : [{ contactId, ids: one.ids }]
  })
  const all = [...new Set(quiet.flatMap(({ ids }) => ids))]
  const objects = new Map<string, Engagement>()
  const missing = new Set<string>()
  const source = ENGAGEMENT_SOURCES[kind]
  for (const ids of inBatches(all, MAX_BATCH)) {
    const answer = await orWhy(access, kind, () =>
      readBatch(access.client, source.objectType, ids, touchPropertiesOf(source)),
    )
    for (const id of 'state' in answer ? ids : answer.missing) missing.add(id)
    for (const object of 'state' in answer ? [] : answer.objects)
      objects.set(object.id, toEngagement(kind, object))
  }
  for (const { contactId, ids } of quiet) {
    const items = ids.flatMap((id) => objects.get(id) ?? [])
    const omitted = ids.filter((id) => missing.has(id)).length
    lists.set(contactId, items.length === 0 && omitted === 0 ? EMPTY : known({ items, omitted }))
  }
  for (const one of sought) {
    const own = links.get(one.contactId)
    if (own === undefined || !isBusy(own)) continue
    const list = await orWhy(access, kind, () => searchTouches(access.client, kind, one))
    lists.set(one.contactId, 'state' in list ? list : known(list))
  }
  return lists
}

/** The answer, or why there is none. */
async function orWhy<T extends object>(
  { ask, failuresAreFacts }: TouchAccess,
  kind: TouchKind,
  question: () => Promise<T>,
): Promise<T | Fact<never>> {
  try {
    return await ask(question)
  } catch (error) {
    if (error instanceof AbortedError || error instanceof TokenRefusedError) throw error
    const closed = error instanceof ScopeMissingError || error instanceof TierError
    if (!closed && !failuresAreFacts) throw error
    const { reason, detail } = whyOf(error, kind === 'email' ? 'emails' : 'contacts')
    return unavailable(reason, detail)
  }
}
