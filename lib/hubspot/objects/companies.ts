// Companies: one record by id.

import { COMPANY_PROPERTIES } from '../mapping/property-names'
import { type HubSpotObject, hubspotObject, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from '../transport/client'

/** One company. @throws NotFoundError, ScopeMissingError (`crm.objects.companies.read`) ... */
export async function readCompany(client: ObjectsClient, id: string): Promise<HubSpotObject> {
  return parsed(hubspotObject, await asked(client.basic.getById('companies', id, [...COMPANY_PROPERTIES])))
}
