// Writing to a contact: its properties, and our own tasks and notes on it: made, completed, archived.
import * as z from 'zod/mini'
import type { Instant } from '@/lib/domain/fact'
import { hubspotObject, parsed } from '../mapping/schemas'
import { MAX_BATCH } from '../transport/batch-read'
import { asked, type ObjectsClient } from '../transport/client'
import { inBatches } from '../transport/pages'
import type { ActivityType } from './links'

export interface NewTask {
  readonly subject: string
  readonly body: string
  readonly dueAt: Instant
  readonly ownerId: string | null
  readonly type: 'CALL' | 'TODO'
}

/** HubSpot's association types "task to contact" and "note to contact". */
const TO_CONTACT = { tasks: 204, notes: 202 } as const

const created = z.object({ id: hubspotObject.shape.id })

/** Makes a task on the contact; null: one that belongs to its owner alone. @throws ValidationError (a removed owner ...), and as `Transport.send` */
export function createTask(client: ObjectsClient, contactId: string | null, task: NewTask): Promise<string> {
  return create(client, 'tasks', contactId, {
    hs_timestamp: new Date(task.dueAt).toISOString(),
    hs_task_subject: task.subject,
    hs_task_body: task.body,
    hs_task_status: 'NOT_STARTED',
    hs_task_priority: task.type === 'CALL' ? 'HIGH' : 'MEDIUM',
    hs_task_type: task.type,
    ...(task.ownerId === null ? {} : { hubspot_owner_id: task.ownerId }),
  })
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

/** Marks tasks as done; twice is the same as once, and one that is gone is passed over. */
export async function completeTasks(client: ObjectsClient, ids: readonly string[]): Promise<void> {
  for (const batch of inBatches(ids, MAX_BATCH)) {
    const inputs = batch.map((id) => ({ id, properties: { hs_task_status: 'COMPLETED' } }))
    await asked(client.batch.update('tasks', { inputs }))
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

const written = z.object({ properties: hubspotObject.shape.properties })

/**
 * Writes properties of the contact, all or none. Answers with what HubSpot then holds of them.
 * @throws ValidationError naming the refused ones, and as `Transport.send`
 */
export async function patchContact(
  client: ObjectsClient,
  contactId: string,
  properties: Record<string, string>,
): Promise<Readonly<Record<string, string | null>>> {
  const answer = await asked(client.basic.update('contacts', contactId, { properties }))
  return parsed(written, answer).properties
}
