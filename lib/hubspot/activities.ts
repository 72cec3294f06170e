// Our own tasks and notes on a contact: found by their marker, made once, completed, and freed of duplicates.
import * as z from 'zod/mini'
import type { Instant } from '@/lib/domain/fact'
import { asked, type ObjectsClient } from './client'
import { hubspotObject, objectList, parsed } from './schemas'
import { byIdDescending } from './wire'

export type ActivityType = 'tasks' | 'notes'

/** An activity that carries one of our markers. */
export interface OwnActivity {
  readonly id: string
  readonly body: string
  readonly done: boolean
}

export interface NewTask {
  readonly subject: string
  readonly body: string
  readonly dueAt: Instant
  readonly ownerId: string | null
  readonly type: 'CALL' | 'TODO'
}

const BODY = { tasks: 'hs_task_body', notes: 'hs_note_body' } as const
/** HubSpot's association types "task to contact" and "note to contact". */
const TO_CONTACT = { tasks: 204, notes: 202 } as const
const MAX_BATCH = 100
const MOST_READ = 300
const MARKED = /hikitsugi-/

/** The activities of ours among these ids, newest first; of more than 300 the newest. */
export async function readOwnActivities(
  client: ObjectsClient,
  type: ActivityType,
  ids: readonly string[],
): Promise<OwnActivity[]> {
  const newest = [...ids].sort(byIdDescending).slice(0, MOST_READ)
  const found: OwnActivity[] = []
  for (let from = 0; from < newest.length; from += MAX_BATCH) {
    const request = {
      inputs: newest.slice(from, from + MAX_BATCH).map((id) => ({ id })),
      properties: [BODY[type], 'hs_task_status'],
      propertiesWithHistory: [],
    }
    const { results } = parsed(objectList, await asked(client.batch.read(type, request)))
    for (const { id, properties } of results) {
      const body = properties[BODY[type]] ?? ''
      if (MARKED.test(body)) found.push({ id, body, done: properties.hs_task_status === 'COMPLETED' })
    }
  }
  return found.sort((a, b) => byIdDescending(a.id, b.id))
}

const created = z.object({ id: hubspotObject.shape.id })

/** Makes a task on the contact. @throws ValidationError (a removed owner ...), and as `Transport.send` */
export function createTask(client: ObjectsClient, contactId: string, task: NewTask): Promise<string> {
  return create(client, 'tasks', contactId, taskProperties(task))
}

/** Makes a task that belongs to its owner alone, on no record. @throws as `createTask` */
export function createOwnerTask(client: ObjectsClient, task: NewTask): Promise<string> {
  return create(client, 'tasks', null, taskProperties(task))
}

function taskProperties(task: NewTask): Record<string, string> {
  return {
    hs_timestamp: new Date(task.dueAt).toISOString(),
    hs_task_subject: task.subject,
    hs_task_body: task.body,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: task.type === 'CALL' ? 'HIGH' : 'MEDIUM',
    hs_task_type: task.type,
    ...(task.ownerId === null ? {} : { hubspot_owner_id: task.ownerId }),
  }
}

/** Puts a note on the contact's timeline. */
export function createNote(
  client: ObjectsClient,
  contactId: string,
  { body, at, ownerId }: { body: string; at: Instant; ownerId: string | null },
): Promise<string> {
  return create(client, 'notes', contactId, {
    hs_timestamp: new Date(at).toISOString(),
    hs_note_body: body,
    ...(ownerId === null ? {} : { hubspot_owner_id: ownerId }),
  })
}

async function create(
  client: ObjectsClient,
  type: ActivityType,
  contactId: string | null,
  properties: Record<string, string>,
): Promise<string> {
  const types = [{ associationCategory: 'HUBSPOT_DEFINED' as const, associationTypeId: TO_CONTACT[type] }]
  const associations = contactId === null ? [] : [{ to: { id: contactId }, types }]
  const input = { properties, associations }
  const answer = await asked(client.basic.create(type, input as Parameters<typeof client.basic.create>[1]))
  return parsed(created, answer).id
}

/** Marks tasks as done; twice is the same as once. */
export async function completeTasks(client: ObjectsClient, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await asked(client.basic.update('tasks', id, { properties: { hs_task_status: 'COMPLETED' } }))
  }
}

/** Puts duplicates of ours into the recycling bin: a browser may send a create twice without telling. */
export async function archiveActivities(
  client: ObjectsClient,
  type: ActivityType,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await asked(client.batch.archive(type, { inputs: ids.map((id) => ({ id })) }))
}

/** Writes properties of the contact, all or none. @throws ValidationError naming the refused ones, and as `Transport.send` */
export async function patchContact(
  client: ObjectsClient,
  contactId: string,
  properties: Record<string, string>,
): Promise<void> {
  await asked(client.basic.update('contacts', contactId, { properties }))
}
