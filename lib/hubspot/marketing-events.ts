// Marketing events: what a contact took part in.
import type { CallOptions } from './client'
import type { Transport } from './request'
import { type ParticipationPage, parsed, participationPage } from './schemas'

/** The contact's latest participations, at most 100. @throws ScopeMissingError (`crm.objects.marketing_events.read`) ... */
export async function readParticipations(
  transport: Transport,
  contactId: string,
  call: CallOptions = {},
): Promise<ParticipationPage['results']> {
  const path = `/marketing/v3/marketing-events/participations/contacts/${encodeURIComponent(contactId)}/breakdown`
  const { json } = await transport.send({ ...call, method: 'GET', path, query: { limit: 100 } })
  return parsed(participationPage, json).results
}
