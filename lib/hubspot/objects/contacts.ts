// One record by its id: a contact with its history and associations, or a company.

import { type Fields, namesIn } from '@/lib/domain/fields/fields'
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

/** One company, with the properties that are mapped on it. @throws NotFoundError, ScopeMissingError (`crm.objects.companies.read`) ... */
export async function readCompany(client: ObjectsClient, id: string, fields: Fields): Promise<HubSpotObject> {
  const properties = [...new Set([...COMPANY_PROPERTIES, ...namesIn(fields, 'company')])]
  return parsed(hubspotObject, await asked(client.basic.getById('companies', id, properties)))
}
