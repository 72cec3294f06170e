// Our own tasks and notes among many: found by their markers, with whether everything was looked through.
import * as z from 'zod/mini'
import { byIdDescending } from '../mapping/parse'
import { objectList, parsed } from '../mapping/schemas'
import { asked, type ObjectsClient } from '../transport/client'
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
const MAX_BATCH = 100
const MARKED = /hikitsugi-/

const gone = z.object({
  category: z.literal('OBJECT_NOT_FOUND'),
  context: z.object({ ids: z.array(z.string()) }),
})
const parts = z.object({ errors: z.nullish(z.array(z.unknown())), numErrors: z.nullish(z.number()) })

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
  for (let from = 0; from < Math.min(newest.length, MOST_IDS); from += MAX_BATCH) {
    const inputs = newest.slice(from, from + MAX_BATCH).map((id) => ({ id }))
    const request = { inputs, properties: [BODY[type], 'hs_task_status'], propertiesWithHistory: [] }
    const answer: unknown = await asked(client.batch.read(type, request))
    const { results } = parsed(objectList, answer)
    const read = new Set([...results.map(({ id }) => id), ...goneIn(answer)])
    if (isPartial(answer) && !inputs.every(({ id }) => read.has(id))) all = false
    for (const { id, properties } of results) {
      const body = properties[BODY[type]] ?? ''
      if (MARKED.test(body)) items.push({ id, body, done: properties.hs_task_status === 'COMPLETED' })
    }
    if (items.some(until)) break
  }
  return { items: items.sort((a, b) => byIdDescending(a.id, b.id)), whole: all }
}

function errorsOf(answer: unknown): readonly unknown[] {
  const found = z.safeParse(parts, answer)
  return found.success ? (found.data.errors ?? []) : []
}

function isPartial(answer: unknown): boolean {
  const found = z.safeParse(parts, answer)
  return errorsOf(answer).length > 0 || (found.success && (found.data.numErrors ?? 0) > 0)
}

function goneIn(answer: unknown): string[] {
  return errorsOf(answer).flatMap((error) => {
    const found = z.safeParse(gone, error)
    return found.success ? found.data.context.ids : []
  })
}
