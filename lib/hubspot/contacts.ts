// Contacts: the record with its history and associations, and the colleagues at a company.
import { asked, FilterOperatorEnum, type ObjectsClient } from './client'
import { type HubSpotObject, hubspotObject, objectList, parsed } from './schemas'

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

/** HubSpot's page size for searches is 200; nobody reads more than these. */
const MAX_COLLEAGUES = 100

/** The other contacts whose primary company this is, at most 100. New ones appear after some seconds. */
export async function searchColleagues(
  client: ObjectsClient,
  companyId: string,
  contactId: string,
  properties: readonly string[],
): Promise<readonly HubSpotObject[]> {
  const { Eq, Neq } = FilterOperatorEnum
  const filters = [
    { propertyName: 'associatedcompanyid', operator: Eq, value: companyId },
    { propertyName: 'hs_object_id', operator: Neq, value: contactId },
  ]
  const request = { filterGroups: [{ filters }], properties: [...properties], limit: MAX_COLLEAGUES }
  const answer = await asked(client.search.doSearch('contacts', request))
  return parsed(objectList, answer).results
}
