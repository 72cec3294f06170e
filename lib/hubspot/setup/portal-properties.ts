// The property definitions of contacts and companies, as a mapping of fields needs them.
import * as z from 'zod/mini'
import type { FieldObject } from '@/lib/domain/fields/fields'
import type { PortalProperty } from '@/lib/domain/fields/portal-properties'
import { parsed } from '../mapping/schemas'
import { ScopeMissingError, TierError } from '../transport/errors'
import type { Transport } from '../transport/request'

const words = z.catch(z.string(), '')
const flag = z.catch(z.boolean(), false)
const option = z.object({ value: z.string(), label: words, hidden: flag })
const property = z.object({
  name: z.string(),
  label: words,
  description: words,
  groupName: words,
  type: words,
  fieldType: words,
  options: z.catch(z.array(option), []),
  hubspotDefined: flag,
  hidden: flag,
  archived: flag,
  calculated: flag,
})
const properties = z.object({ results: z.array(property) })

const PATHS: Readonly<Record<FieldObject, string>> = {
  contact: '/crm/v3/properties/contacts',
  company: '/crm/v3/properties/companies',
}

/** What could be read: the definitions, and of which kinds of records. */
export interface PortalProperties {
  readonly properties: readonly PortalProperty[]
  readonly seen: readonly FieldObject[]
}

/** One property as HubSpot sends it in a list; null where it is none. */
export function toPortalProperty(object: FieldObject, sent: unknown): PortalProperty | null {
  const read = z.safeParse(property, sent)
  if (!read.success) return null
  const { groupName: group, ...found } = read.data
  return { object, group, ...found }
}

/** Two requests; without the scope for companies only the contact's. @throws as `Transport.send` */
export async function readPortalProperties(transport: Transport): Promise<PortalProperties> {
  const read = async (object: FieldObject) => {
    const { json } = await transport.send({ method: 'GET', path: PATHS[object] })
    return parsed(properties, json).results.map(
      ({ groupName: group, ...found }): PortalProperty => ({ object, group, ...found }),
    )
  }
  const [contact, company] = await Promise.all([
    read('contact'),
    read('company').catch((error: unknown) => {
      if (error instanceof ScopeMissingError || error instanceof TierError) return null
      throw error
    }),
  ])
  return {
    properties: [...contact, ...(company ?? [])],
    seen: company === null ? ['contact'] : ['contact', 'company'],
  }
}
