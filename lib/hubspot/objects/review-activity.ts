// The decision log of a meeting as a note on a contact or a task for an owner: the same text to the same place once.
import type { Instant } from '@/lib/domain/fact'
import { activityBody } from '../mapping/activity-body'
import { FilterOperatorEnum } from '../transport/client'
import { HubSpotError } from '../transport/errors'
import { searchPages } from '../transport/search-page'
import { createNote, createTask } from './activities'
import { readContact } from './contacts'
import { type AllLinks, allLinks, linksOf } from './links'
import { findOwn } from './own-activities'
import type { WriteTools } from './write-tools'

/** Until when a task from the log is to be done. */
const TASK_DAYS_MS = 7 * 86_400_000

/** HubSpot finds 10,000 at most, 200 a page; an owner has fewer tasks of one subject. */
const MOST_PAGES = 5

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

/** There are more notes or tasks than can be looked through, and ours was not among those: it may be there. */
export class TooManyToLookThroughError extends HubSpotError {
  constructor() {
    super('Too many notes or tasks to look through')
  }
}

/**
 * Writes it, unless it is there: the answer to an earlier try may have been lost. A task is found by search, which knows it only after
 * some seconds. @throws TooManyToLookThroughError when nobody can tell whether it is there, and as `createNote`
 */
export async function writeReviewActivity(tools: WriteTools, activity: ReviewActivity): Promise<void> {
  const { as, to, lines, marker, at } = activity
  const { client } = tools
  const links = as === 'note' ? await notesOf(tools, to) : await tasksOf(tools, activity)
  const isIt = ({ body }: { body: string }) => body.includes(marker)
  const own = await findOwn(client, as === 'note' ? 'notes' : 'tasks', links, isIt)
  if (own.items.some(isIt)) return
  if (!own.whole) throw new TooManyToLookThroughError()
  if (as === 'note') {
    await createNote(client, to, { body: activityBody(lines, marker), at, ownerId: null })
    return
  }
  const [subject = '', ...rest] = lines
  const body = activityBody(rest, marker)
  await createTask(client, null, { subject, body, dueAt: at + TASK_DAYS_MS, ownerId: to, type: 'TODO' })
}

async function notesOf({ client, links }: WriteTools, contactId: string): Promise<AllLinks> {
  const request = { id: contactId, properties: [], propertiesWithHistory: [], associations: ['notes'] }
  const contact = await readContact(client, request)
  return allLinks(links, contactId, 'notes', linksOf(contact, 'notes'))
}

async function tasksOf({ client }: WriteTools, { to, lines }: ReviewActivity): Promise<AllLinks> {
  const { Eq } = FilterOperatorEnum
  const filters = [
    { propertyName: 'hubspot_owner_id', operator: Eq, value: to },
    { propertyName: 'hs_task_subject', operator: Eq, value: lines[0] ?? '' },
  ]
  const search = { filterGroups: [{ filters }], properties: [] }
  const { list, whole, total } = await searchPages(client, 'tasks', search, { most: MOST_PAGES })
  return { ids: list.map(({ id }) => id), whole: whole && list.length >= (total ?? 0) }
}
