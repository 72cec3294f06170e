// Removes what the round trip has made: activities, the contact, the workflow. Says what it could not remove.

import { readContact } from '@/lib/hubspot/objects/contacts'
import { asked } from '@/lib/hubspot/transport/client'
import { NotFoundError } from '@/lib/hubspot/transport/errors'
import type { Session } from '../session'
import { findInvented } from './invented'
import { removeWorkflow } from './workflow'

/** What may be there to be removed. */
export interface Made {
  readonly lastname: string
  /** Null: a create was sent and its answer never came, so the contact is looked for. */
  contactId: string | null
  /** A create of the workflow was sent. */
  workflow: boolean
  workflowId: string | null
}

const TRIES = 3
const PAUSE_MS = 2_000

/** Everything is tried, each thing several times. What is left, in words. */
export async function removeAll(session: Session, made: Made): Promise<string[]> {
  const left: string[] = []
  const remove = async (what: string, work: () => Promise<void>) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (error instanceof NotFoundError) return
        if (attempt === TRIES) {
          left.push(`${what} (${error instanceof Error ? error.message : 'no answer'})`)
          return
        }
        await session.clock.sleep(PAUSE_MS, undefined)
      }
    }
  }
  let ids = made.contactId === null ? [] : [made.contactId]
  if (made.contactId === null)
    await remove(`the contact ${made.lastname}, if there is one`, async () => {
      ids = await findInvented(session, made.lastname)
    })
  for (const id of ids) {
    await remove(`the activities of contact ${id}`, () => removeActivities(session, id))
    await remove(`contact ${id}`, async () => {
      await asked(session.client.basic.archive('contacts', id))
    })
  }
  if (made.workflow) await remove('the workflow', () => removeWorkflow(session, made.workflowId))
  return left
}

/** Everything linked to the invented contact was made by us. */
async function removeActivities({ client }: Session, id: string): Promise<void> {
  const types = ['tasks', 'notes', 'calls']
  const request = { id, properties: [], propertiesWithHistory: [], associations: types }
  const { associations } = await readContact(client, request)
  for (const type of types) {
    const ids = new Set((associations?.[type]?.results ?? []).map((one) => one.id))
    if (ids.size === 0) continue
    await asked(client.batch.archive(type, { inputs: [...ids].map((one) => ({ id: one })) }))
  }
}
