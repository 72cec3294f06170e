// What the newest contacts and their companies hold, to show what a property is used for. Nothing of it is kept.
import type { PortalProperty, SampleRecord, Samples } from '@/lib/domain/fields/portal-properties'
import { toText } from '../mapping/parse'
import type { HubSpotObject } from '../mapping/schemas'
import { readBatch } from '../transport/batch-read'
import { createObjectsClient, type ObjectsClient } from '../transport/client'
import { ScopeMissingError, TierError } from '../transport/errors'
import { inBatches } from '../transport/pages'
import type { Transport } from '../transport/request'
import { searchPage } from '../transport/search-page'

/** How many contacts are looked at. */
const SAMPLED = 200
const BATCH = 100
/** Of one value: enough to tell what it is. */
const LONGEST = 500

/**
 * Three round trips: which contacts are the newest, what they hold, what their companies hold. Properties that nobody would map are not
 * asked for. What the token may not see is empty. @throws as `Transport.send`
 */
export async function readSamples(
  transport: Transport,
  properties: readonly PortalProperty[],
): Promise<Samples> {
  const client = createObjectsClient(transport)
  const newest = await searchPage(client, 'contacts', {
    filterGroups: [],
    sorts: ['-createdate'],
    properties: ['associatedcompanyid'],
    limit: SAMPLED,
  })
  const ids = newest.objects.map(({ id }) => id)
  const companies = new Set(
    newest.objects.flatMap(({ properties: { associatedcompanyid: id } }) => toText(id) ?? []),
  )
  const [contact, company] = await Promise.all([
    held(client, 'contacts', ids, namesOf(properties, 'contact')),
    held(client, 'companies', [...companies], namesOf(properties, 'company')),
  ])
  return { contact, company }
}

function namesOf(properties: readonly PortalProperty[], object: PortalProperty['object']): string[] {
  return (
    properties
      // Of what HubSpot calculates, only a score would be mapped.
      .filter((one) => !one.calculated || one.type === 'number')
      .filter((one) => one.object === object && !one.hidden && !one.archived)
      .map(({ name }) => name)
  )
}

async function held(
  client: ObjectsClient,
  type: 'contacts' | 'companies',
  ids: readonly string[],
  names: string[],
): Promise<SampleRecord[]> {
  try {
    const batches = await Promise.all(
      inBatches(ids, BATCH).map((batch) => readBatch(client, type, batch, names)),
    )
    return batches.flatMap(({ objects }) => objects.map(sampleOf))
  } catch (error) {
    if (error instanceof ScopeMissingError || error instanceof TierError) return []
    throw error
  }
}

function sampleOf({ properties }: HubSpotObject): SampleRecord {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      const text = toText(value)
      return text === null ? [] : [[name, text.slice(0, LONGEST).toWellFormed()]]
    }),
  )
}
