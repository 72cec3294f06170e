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

const service = new Desk()

type Cut = Partial<PortalSettings>
const CUTS: [string, Cut][] = [
  ['100 a page, oldest first', { linkPage: 100, linkOrder: 'oldest' }],
  ['100 a page, newest first', { linkPage: 100, linkOrder: 'newest' }],
  ['100 a page, in no order', { linkPage: 100, linkOrder: 'none' }],
  ['500 a page, oldest first', { linkPage: 500, linkOrder: 'oldest' }],
]

afterEach(() => Object.assign(service.sandbox.portal.settings, likelySettings()))

/** The portal cuts its lists like this for the rest of the test. */
const cutLists = (cut: Cut) => Object.assign(service.sandbox.portal.settings, cut)
/** The rest of a list that was cut is refused. */
const closeTheRest = () =>
  service.sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 400 } })

function fill(type: 'tasks' | 'notes', count: number, body = 'theirs', status = 'COMPLETED'): string[] {
  const name = type === 'tasks' ? 'hs_task_body' : 'hs_note_body'
  return Array.from({ length: count }, () => {
    const values = {
      hs_timestamp: iso(START),
      [name]: body,
      ...(type === 'tasks' ? { hs_task_status: status } : {}),
    }
    const { id } = service.sandbox.portal.create(type, values)
    service.sandbox.portal.associate('contacts', service.contactId, type, id)
    return id
  })
}

const statusOf = (id: string | undefined) => service.sandbox.portal.value('tasks', id ?? '', 'hs_task_status')

describe.each(CUTS)('%s', (_, cut) => {
  beforeEach(() => cutLists(cut))

  it('closes the one SLA task that lies in the middle of 700', async () => {
    fill('tasks', 350)
    const [own] = fill('tasks', 1, 'hikitsugi-sla-earlier', 'NOT_STARTED')
    fill('tasks', 350)
    const row = await service.carryOut(service.decide('reject'))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [], effects: { close_sla_tasks: 'done' } })
    expect(statusOf(own)).toBe('COMPLETED')
  })

  it('finds the note of an earlier try among 700, and the duplicate of it later', async () => {
    fill('notes', 350)
    service.sandbox.faults.add({
      match: { method: 'POST', path: /notes$/ },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    const process = service.start()
    const row = await service.carryOut(service.decide('reject'), process)
    expect(row.effects.note).toBe('started')
    fill('notes', 350)
    service.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    expect(await service.store.row(row.id)).toMatchObject({ stage: 'confirmed', omitted: [] })
    const [body = ''] = ownBodies(service.sandbox, service.contactId, 'notes')
    fill('notes', 1, body)
    for (let round = 0; round < 5; round++) {
      service.time += 600_000
      await process.outbox.drain()
    }
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })
})

it.each(['repeats', 'endless'] as const)(
  'a list whose paging %s is cut off, and nothing is said to be done',
  async (linkPaging) => {
    cutLists({ linkPage: 100, linkPaging })
    fill('tasks', 250)
    service.sandbox.requests.length = 0
    const row = await service.carryOut(service.decide('reject'))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [{ what: 'close_sla_tasks.cut' }] })
    expect(service.sandbox.requests.length).toBeLessThan(15)
  },
)

describe('a rest that nobody can read', () => {
  let row: DecisionRow

  beforeEach(async () => {
    cutLists({ linkPage: 100, linkOrder: 'newest' })
    closeTheRest()
    fill('tasks', 150)
    fill('notes', 5)
    service.sandbox.faults.add({
      match: { method: 'POST', path: /notes$/ },
      times: 1,
      fault: { kind: 'reset' },
    })
    const process = service.start()
    row = await service.carryOut(service.decide('reject'), process)
    fill('notes', 150)
    service.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    row = await service.store.row(row.id)
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
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
  })
})

describe('the decision log', () => {
  const tools = (fetch: typeof globalThis.fetch) => {
    const clock = { now: () => service.time, random: () => 0.5, sleep: async () => undefined }
    const limiter = createLimiter({ clock, perTenSeconds: 1e6, searches: 1e6 })
    const transport = createTransport({
      token: async () => service.sandbox.tokens.full,
      fetch,
      limiter,
      clock,
    })
    return createWriteTools(transport)
  }
  const note = () => ({
    as: 'note' as const,
    to: service.contactId,
    lines: ['Decided: call within a day'],
    marker: 'hikitsugi-review-2026-05-abc',
    at: START,
  })

  it.each(CUTS)('is one note on a contact with 700: %s', async (_, cut) => {
    cutLists(cut)
    const hubspot = tools(service.sandbox.fetch)
    await writeReviewActivity(hubspot, note())
    fill('notes', 700)
    await writeReviewActivity(hubspot, note())
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })

  it('is not written where nobody can tell whether it is there', async () => {
    fill('notes', 150)
    cutLists({ linkPage: 100, linkOrder: 'oldest' })
    closeTheRest()
    const hubspot = tools(service.sandbox.fetch)
    await expect(writeReviewActivity(hubspot, note())).rejects.toBeInstanceOf(TooManyToLookThroughError)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
  })

  it('is one task of an owner who has 300 of the same subject', async () => {
    const task = { ...note(), as: 'task' as const, to: '70000001' }
    const hubspot = tools(service.sandbox.fetch)
    await writeReviewActivity(hubspot, task)
    for (let other = 0; other < 300; other++)
      service.sandbox.portal.create('tasks', {
        hs_timestamp: iso(START),
        hs_task_subject: task.lines[0] ?? '',
        hs_task_body: 'theirs',
        hubspot_owner_id: '70000001',
      })
    service.sandbox.portal.indexDelayMs = 0
    await writeReviewActivity(hubspot, task)
    const own = service.sandbox.portal
      .all('tasks')
      .filter((one) => one.history.get('hs_task_body')?.[0]?.value?.includes(task.marker))
    expect(own).toHaveLength(1)
  })
})
