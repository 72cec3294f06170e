// The one contact that the round trip works on: plainly invented, found again by its name, removed at the end.
import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { parsed } from '@/lib/hubspot/mapping/schemas'
import { asked } from '@/lib/hubspot/transport/client'
import type { Session } from '../session'

const found = z.object({ results: z.array(z.object({ id: z.string() })) })
const created = z.object({ id: z.string() })

/** A name that nobody bears. It has no e-mail address: HubSpot would make a company out of its domain. */
export const inventedName = () => `Hikitsugi-check-${randomBytes(6).toString('hex')}`

/** Creates it; its id. @throws as `Transport.send` */
export async function createInvented(
  { client }: Session,
  lastname: string,
  ownerId: string | null,
): Promise<string> {
  const person = { firstname: 'Invented', lastname, jobtitle: 'Does not exist' }
  const properties = ownerId === null ? person : { ...person, hubspot_owner_id: ownerId }
  const input = { properties, associations: [] } as Parameters<typeof client.basic.create>[1]
  return parsed(created, await asked(client.basic.create('contacts', input))).id
}

const TRIES = 8
const PAUSE_MS = 3_000

/** The ids of the contacts with this name. A search knows a new contact only after some seconds, so it is asked again. */
export async function findInvented({ client, clock }: Session, lastname: string): Promise<string[]> {
  const filters = [{ propertyName: 'lastname', operator: 'EQ', value: lastname }]
  const request = { filterGroups: [{ filters }], properties: ['lastname'], limit: 10 }
  for (let attempt = 1; ; attempt++) {
    const answer = await asked(
      client.search.doSearch('contacts', request as Parameters<typeof client.search.doSearch>[1]),
    )
    const { results } = parsed(found, answer)
    if (results.length > 0 || attempt === TRIES) return results.map(({ id }) => id)
    await clock.sleep(PAUSE_MS, undefined)
  }
}
