// Marketing events: what a contact took part in.

import { type ParticipationPage, parsed, participationPage } from '../mapping/schemas'
import type { CallOptions } from '../transport/client'
import type { Transport } from '../transport/request'

/** How many pages of 100 are read: no person takes part in more. */
const MOST_PAGES = 3

export interface Participations {
  readonly results: ParticipationPage['results']
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
  const results: ParticipationPage['results'][number][] = []
  let after: string | undefined
  for (let count = 0; count < MOST_PAGES; count++) {
    const { json } = await transport.send({ ...call, method: 'GET', path, query: { limit: 100, after } })
    const page = parsed(participationPage, json)
    results.push(...page.results)
    const next = page.paging?.next?.after
    if (next === undefined) return { results, whole: true }
    // A page that points to itself would never end.
    if (next === after) break
    after = next
  }
  return { results, whole: false }
}
