// Contacts with their property history, by id: 50 in one request, which is HubSpot's limit with history.

import { type HubSpotObject, objectList, parsed } from '../mapping/schemas'
import { asked } from '../transport/client'
import { inBatches } from '../transport/pages'
import { recordProperties } from './contact-search'
import { historyProperties } from './handoff-history'
import type { ScanContext } from './scan-context'

export const HISTORY_BATCH = 50

/** Those that are there; a merged contact answers as its survivor, under the survivor's id. @throws as `Transport.send` */
export async function readHistory(
  context: ScanContext,
  ids: readonly string[],
): Promise<readonly HubSpotObject[]> {
  const { names, scoreProperty } = context.request
  const read = (batch: readonly string[]) =>
    context.ask(async () => {
      const answer = await asked(
        context.client.batch.read('contacts', {
          inputs: batch.map((id) => ({ id })),
          properties: recordProperties(names, scoreProperty),
          propertiesWithHistory: historyProperties(names),
        }),
      )
      return parsed(objectList, answer).results
    })
  return (await Promise.all(inBatches(ids, HISTORY_BATCH).map(read))).flat()
}
