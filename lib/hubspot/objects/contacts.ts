// One record by its id: a contact with its history and associations, or a company.

import { COMPANY_PROPERTIES } from '../mapping/property-names'
import { type HubSpotObject, hubspotObject, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from '../transport/client'

export interface ContactRequest {
  readonly id: string
  readonly properties: readonly string[]
  readonly propertiesWithHistory: readonly string[]
  /** Object types whose ids come with the contact; each needs its own scope. */
  readonly associations: readonly string[]
}

/** One contact. A merged contact answers with the survivor's id. @throws NotFoundError, ScopeMissingError ... */
export async function readContact(client: ObjectsClient, request: ContactRequest): Promise<HubSpotObject> {
  const { id, properties, propertiesWithHistory, associations } = request
  const answer = client.basic.getById(
    'contacts',
    id,
    [...properties],
    [...propertiesWithHistory],
    [...associations],
  )
  return parsed(hubspotObject, await asked(answer))
}

/** One company. @throws NotFoundError, ScopeMissingError (`crm.objects.companies.read`) ... */
export async function readCompany(client: ObjectsClient, id: string): Promise<HubSpotObject> {
  return parsed(hubspotObject, await asked(client.basic.getById('companies', id, [...COMPANY_PROPERTIES])))
}
