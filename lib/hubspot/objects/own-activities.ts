// Our own tasks and notes among many: found by their markers, with whether everything was looked through.
import { byIdDescending } from '../mapping/parse'
import { MAX_BATCH, readBatch } from '../transport/batch-read'
import type { ObjectsClient } from '../transport/client'
import { inBatches } from '../transport/pages'
import { type ActivityType, type AllLinks, MOST_IDS } from './links'

/** An activity that carries one of our markers. */
export interface OwnActivity {
  readonly id: string
  readonly body: string
  readonly done: boolean
}

/** Ours, newest first. */
export interface OwnActivities {
  readonly items: readonly OwnActivity[]
  /** False: some could not be read, so what is not among the items may still be there. */
  readonly whole: boolean
}

const BODY = { tasks: 'hs_task_body', notes: 'hs_note_body' } as const
const MARKED = /hikitsugi-/

/**
 * Looks through the newest 2,500 of these. `until`: stops with the batch in which this one is found. An activity that is gone is left out;
 * one that HubSpot leaves out of a partial answer without a word is unknown. @throws as `Transport.send`
 */
export async function findOwn(
  client: ObjectsClient,
  type: ActivityType,
  { ids, whole }: AllLinks,
  until: (own: OwnActivity) => boolean = () => false,
): Promise<OwnActivities> {
  const newest = [...ids].sort(byIdDescending)
  const items: OwnActivity[] = []
  let all = whole && newest.length <= MOST_IDS
  for (const batch of inBatches(newest.slice(0, MOST_IDS), MAX_BATCH)) {
    const answer = await readBatch(client, type, batch, [BODY[type], 'hs_task_status'])
    if (answer.partial && answer.missing.length > 0) all = false
    for (const { id, properties } of answer.objects) {
      const body = properties[BODY[type]] ?? ''
      if (MARKED.test(body)) items.push({ id, body, done: properties.hs_task_status === 'COMPLETED' })
    }
    if (items.some(until)) break
  }
  return { items: items.sort((a, b) => byIdDescending(a.id, b.id)), whole: all }
}
