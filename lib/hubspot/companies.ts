// Companies: one record by id.
import { asked, type ObjectsClient } from './client'
import { COMPANY_PROPERTIES } from './property-names'
import { type HubSpotObject, hubspotObject, parsed } from './schemas'

/** One company. @throws NotFoundError, ScopeMissingError (`crm.objects.companies.read`) ... */
export async function readCompany(client: ObjectsClient, id: string): Promise<HubSpotObject> {
  return parsed(hubspotObject, await asked(client.basic.getById('companies', id, [...COMPANY_PROPERTIES])))
}
