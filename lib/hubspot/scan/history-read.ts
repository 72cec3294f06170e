// Contacts with their property history, by id: 50 in one request, which is HubSpot's limit with history.

import type { ContactRecords } from '@/lib/domain/review/scan-file'
import { type HubSpotObject, objectList, parsed } from '../mapping/schemas'
import { asked } from '../transport/client'
import { inBatches } from '../transport/pages'
import { recordProperties } from './contact-search'
import { historyProperties } from './handoff-history'
import type { ScanContext } from './scan-context'
import { historicContact } from './to-stored'

export const HISTORY_BATCH = 50

/** Contacts with their records of the month, one for each id: without any for one that is not there. @throws as `Transport.send` */
export async function readContacts(
  context: ScanContext,
  ids: readonly string[],
): Promise<readonly ContactRecords[]> {
  const objects = await readHistory(context, ids)
  const converting = context.converting()
  const found = new Map(
    objects.map((object) => [object.id, historicContact(object, converting, context.span)]),
  )
  return ids.map((id) => found.get(id) ?? { contactId: id, records: [] })
}

/** Those that are there; a merged contact answers as its survivor, under the survivor's id. @throws as `Transport.send` */
export async function readHistory(
  context: ScanContext,
  ids: readonly string[],
): Promise<readonly HubSpotObject[]> {
  const { names, places } = context.request
  const read = (batch: readonly string[]) =>
    context.ask(async () => {
      const answer = await asked(
        context.client.batch.read('contacts', {
          inputs: batch.map((id) => ({ id })),
          properties: recordProperties(names, places),
          propertiesWithHistory: historyProperties(names),
        }),
      )
      return parsed(objectList, answer).results
    })
  return (await Promise.all(inBatches(ids, HISTORY_BATCH).map(read))).flat()
}
