// Decisions on a contact with more tasks and notes than HubSpot sends at once: ours are found, or it is said that nobody can tell.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { TooManyToLookThroughError, writeReviewActivity } from '@/lib/hubspot/objects/review-activity'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { createTransport } from '@/lib/hubspot/transport/transport'
import { likelySettings, type PortalSettings } from '../../../sandbox/portal/settings'
import { ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const desk = new Desk()

type Cut = Partial<PortalSettings>
const CUTS: [string, Cut][] = [
  ['100 a page, oldest first', { linkPage: 100, linkOrder: 'oldest' }],
  ['100 a page, newest first', { linkPage: 100, linkOrder: 'newest' }],
  ['100 a page, in no order', { linkPage: 100, linkOrder: 'none' }],
  ['500 a page, oldest first', { linkPage: 500, linkOrder: 'oldest' }],
]

afterEach(() => Object.assign(desk.sandbox.portal.settings, likelySettings()))

/** The portal cuts its lists like this for the rest of the test. */
const cutLists = (cut: Cut) => Object.assign(desk.sandbox.portal.settings, cut)
/** The rest of a list that was cut is refused. */
const closeTheRest = () =>
  desk.sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 400 } })

function fill(type: 'tasks' | 'notes', count: number, body = 'theirs', status = 'COMPLETED'): string[] {
  const name = type === 'tasks' ? 'hs_task_body' : 'hs_note_body'
  return Array.from({ length: count }, () => {
    const values = {
      hs_timestamp: iso(START),
      [name]: body,
      ...(type === 'tasks' ? { hs_task_status: status } : {}),
    }
    const { id } = desk.sandbox.portal.create(type, values)
    desk.sandbox.portal.associate('contacts', desk.contactId, type, id)
    return id
  })
}

const statusOf = (id: string | undefined) => desk.sandbox.portal.value('tasks', id ?? '', 'hs_task_status')

describe.each(CUTS)('%s', (_, cut) => {
  beforeEach(() => cutLists(cut))

  it('closes the one SLA task that lies in the middle of 700', async () => {
    fill('tasks', 350)
    const [own] = fill('tasks', 1, 'hikitsugi-sla-earlier', 'NOT_STARTED')
    fill('tasks', 350)
    const row = await desk.carryOut(desk.decide('reject'))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [], effects: { close_sla_tasks: 'done' } })
    expect(statusOf(own)).toBe('COMPLETED')
  })

  it('finds the note of an earlier try among 700, and the duplicate of it later', async () => {
    fill('notes', 350)
    desk.sandbox.faults.add({
      match: { method: 'POST', path: /notes$/ },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    const process = desk.start()
    const row = await desk.carryOut(desk.decide('reject'), process)
    expect(row.effects.note).toBe('started')
    fill('notes', 350)
    desk.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    expect(desk.store.rows.get(row.id)).toMatchObject({ stage: 'confirmed', omitted: [] })
    const [body = ''] = ownBodies(desk.sandbox, desk.contactId, 'notes')
    fill('notes', 1, body)
    for (let round = 0; round < 5; round++) {
      desk.time += 600_000
      await process.outbox.drain()
    }
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toHaveLength(1)
  })
})

it.each(['repeats', 'endless'] as const)(
  'a list whose paging %s is cut off, and nothing is said to be done',
  async (linkPaging) => {
    cutLists({ linkPage: 100, linkPaging })
    fill('tasks', 250)
    desk.sandbox.requests.length = 0
    const row = await desk.carryOut(desk.decide('reject'))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [{ what: 'close_sla_tasks.cut' }] })
    expect(desk.sandbox.requests.length).toBeLessThan(15)
  },
)

describe('a rest that nobody can read', () => {
  let row: DecisionRow

  beforeEach(async () => {
    cutLists({ linkPage: 100, linkOrder: 'newest' })
    closeTheRest()
    fill('tasks', 150)
    fill('notes', 5)
    desk.sandbox.faults.add({ match: { method: 'POST', path: /notes$/ }, times: 1, fault: { kind: 'reset' } })
    const process = desk.start()
    row = await desk.carryOut(desk.decide('reject'), process)
    fill('notes', 150)
    desk.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    row = desk.store.rows.get(row.id) as DecisionRow
  })

  it('is never written into blindly, nor said to be done', () => {
    expect(row).toMatchObject({
      stage: 'confirmed',
      effects: { close_sla_tasks: 'failed', note: 'failed', follow_up_task: 'done' },
    })
    expect(row.omitted).toEqual([
      { what: 'close_sla_tasks.cut', words: '' },
      { what: 'note.cut', words: '' },
    ])
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toEqual([])
  })
})

describe('the decision log', () => {
  const tools = (fetch: typeof globalThis.fetch) => {
    const clock = { now: () => desk.time, random: () => 0.5, sleep: async () => undefined }
    const limiter = createLimiter({ clock, perTenSeconds: 1e6, searches: 1e6 })
    const transport = createTransport({ token: async () => desk.sandbox.tokens.full, fetch, limiter, clock })
    return createWriteTools(transport)
  }
  const note = () => ({
    as: 'note' as const,
    to: desk.contactId,
    lines: ['Decided: call within a day'],
    marker: 'hikitsugi-review-2026-05-abc',
    at: START,
  })

  it.each(CUTS)('is one note on a contact with 700: %s', async (_, cut) => {
    cutLists(cut)
    const hubspot = tools(desk.sandbox.fetch)
    await writeReviewActivity(hubspot, note())
    fill('notes', 700)
    await writeReviewActivity(hubspot, note())
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toHaveLength(1)
  })

  it('is not written where nobody can tell whether it is there', async () => {
    fill('notes', 150)
    cutLists({ linkPage: 100, linkOrder: 'oldest' })
    closeTheRest()
    const hubspot = tools(desk.sandbox.fetch)
    await expect(writeReviewActivity(hubspot, note())).rejects.toBeInstanceOf(TooManyToLookThroughError)
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toEqual([])
  })

  it('is one task of an owner who has 300 of the same subject', async () => {
    const task = { ...note(), as: 'task' as const, to: '70000001' }
    const hubspot = tools(desk.sandbox.fetch)
    await writeReviewActivity(hubspot, task)
    for (let other = 0; other < 300; other++)
      desk.sandbox.portal.create('tasks', {
        hs_timestamp: iso(START),
        hs_task_subject: task.lines[0] ?? '',
        hs_task_body: 'theirs',
        hubspot_owner_id: '70000001',
      })
    desk.sandbox.portal.indexDelayMs = 0
    await writeReviewActivity(hubspot, task)
    const own = desk.sandbox.portal
      .all('tasks')
      .filter((one) => one.history.get('hs_task_body')?.[0]?.value?.includes(task.marker))
    expect(own).toHaveLength(1)
  })
})
