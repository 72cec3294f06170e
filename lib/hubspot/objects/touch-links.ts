// Which calls, mails, meetings and messages belong to each of many contacts: one request per kind, and whether each list is whole.
import * as z from 'zod/mini'
import type { EngagementKind } from '@/lib/domain/lead-snapshot'
import { ENGAGEMENT_SOURCES } from '../mapping/engagement-kinds'
import { goesOn, id, parsed } from '../mapping/schemas'
import { batchErrors, nothingThere } from '../transport/batch-read'
import type { CallOptions } from '../transport/client'
import type { Transport } from '../transport/request'

/** HubSpot takes 1,000 contacts in one request. */
export const MOST_CONTACTS = 1_000

const paging = z.optional(z.unknown())
const answer = z.object({
  results: z.array(z.object({ from: z.object({ id }), to: z.array(z.object({ toObjectId: id })), paging })),
  paging,
})

/** The engagements of one kind on one contact. */
export interface Links {
  readonly ids: readonly string[]
  /** HubSpot has more than these. */
  readonly cut: boolean
}

/** By contact; one that is missing here was missing in HubSpot's answer, so what it has is unknown. @throws as `Transport.send` */
export async function readLinks(
  transport: Transport,
  kind: EngagementKind,
  contactIds: readonly string[],
  call: CallOptions = {},
): Promise<ReadonlyMap<string, Links>> {
  const path = `/crm/v4/associations/contacts/${ENGAGEMENT_SOURCES[kind].objectType}/batch/read`
  const body = { inputs: contactIds.map((contactId) => ({ id: contactId })) }
  const { status, json } = await transport.send({ ...call, method: 'POST', path, body, safe: true })
  const found = parsed(answer, json)
  const links = new Map<string, { ids: Set<string>; cut: boolean }>()
  for (const { from, to, paging: own } of found.results) {
    const one = links.get(from.id) ?? { ids: new Set<string>(), cut: goesOn(found.paging) }
    for (const { toObjectId } of to) one.ids.add(toObjectId)
    links.set(from.id, { ids: one.ids, cut: one.cut || goesOn(own) })
  }
  // A contact with none is left out of a whole answer, and named in one that lacks parts.
  const refused = parsed(batchErrors, json)
  const none =
    status === 207 || (refused.errors ?? []).length > 0 ? nothingThere(refused) : new Set(contactIds)
  for (const contactId of contactIds)
    if (!links.has(contactId) && none.has(contactId) && !goesOn(found.paging))
      links.set(contactId, { ids: new Set(), cut: false })
  return new Map([...links].map(([contactId, { ids, cut }]) => [contactId, { ids: [...ids], cut }]))
}
