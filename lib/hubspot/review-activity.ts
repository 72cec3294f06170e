// The decision log of a meeting as a note on a contact or a task for an owner: the same text to the same place once.
import type { Instant } from '@/lib/domain/fact'
import { createNote, createOwnerTask, readOwnActivities } from './activities'
import { activityBody } from './activity-body'
import { asked, FilterOperatorEnum, type ObjectsClient } from './client'
import { readContact } from './contacts'
import { objectList, parsed } from './schemas'

/** Until when a task from the log is to be done. */
const TASK_DAYS_MS = 7 * 86_400_000

export interface ReviewActivity {
  readonly as: 'note' | 'task'
  /** The note's contact, or the task's owner. */
  readonly to: string
  /** The first line is a task's subject. */
  readonly lines: readonly string[]
  /** Tells this very text from every other. */
  readonly marker: string
  readonly at: Instant
}

/**
 * Writes it, unless it is there: the answer to an earlier try may have been lost. A task is found by search, which knows it only after
 * some seconds. @throws as `createNote`
 */
export async function writeReviewActivity(client: ObjectsClient, activity: ReviewActivity): Promise<void> {
  const { as, to, lines, marker, at } = activity
  const ids = as === 'note' ? await notesOf(client, to) : await tasksOf(client, activity)
  const own = await readOwnActivities(client, as === 'note' ? 'notes' : 'tasks', ids)
  if (own.some(({ body }) => body.includes(marker))) return
  if (as === 'note') {
    await createNote(client, to, { body: activityBody(lines, marker), at, ownerId: null })
    return
  }
  const [subject = '', ...rest] = lines
  const body = activityBody(rest, marker)
  await createOwnerTask(client, { subject, body, dueAt: at + TASK_DAYS_MS, ownerId: to, type: 'TODO' })
}

async function notesOf(client: ObjectsClient, contactId: string): Promise<string[]> {
  const request = { id: contactId, properties: [], propertiesWithHistory: [], associations: ['notes'] }
  const contact = await readContact(client, request)
  return [...new Set((contact.associations?.notes?.results ?? []).map(({ id }) => id))]
}

async function tasksOf(client: ObjectsClient, { to, lines }: ReviewActivity): Promise<string[]> {
  const { Eq } = FilterOperatorEnum
  const filters = [
    { propertyName: 'hubspot_owner_id', operator: Eq, value: to },
    { propertyName: 'hs_task_subject', operator: Eq, value: lines[0] ?? '' },
  ]
  const search = { filterGroups: [{ filters }], properties: [], limit: 100 }
  return parsed(objectList, await asked(client.search.doSearch('tasks', search))).results.map(({ id }) => id)
}
