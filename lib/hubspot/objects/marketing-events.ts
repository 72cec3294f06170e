// Marketing events: what a contact took part in.

import { type Participation, participation } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import { readList } from '../transport/pages'
import type { Transport } from '../transport/request'

/** How many pages of 100 are read: no person takes part in more. */
const MOST_PAGES = 3

export interface Participations {
  readonly results: readonly Participation[]
  /** False: HubSpot holds more than was read. */
  readonly whole: boolean
}

/** The contact's participations, at most 300. @throws ScopeMissingError (`crm.objects.marketing_events.read`) ... */
export async function readParticipations(
  transport: Transport,
  contactId: string,
  call: CallOptions = {},
): Promise<Participations> {
  const path = `/marketing/v3/marketing-events/participations/contacts/${encodeURIComponent(contactId)}/breakdown`
  const get = async (query: object) =>
    (await transport.send({ ...call, method: 'GET', path, query: { ...query } })).json
  const { list, whole } = await readList(get, participation, { most: MOST_PAGES })
  return { results: list, whole }
}
