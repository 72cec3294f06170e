// Tasks and notes as a real portal then holds them: made, completed in batches, archived.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { archiveActivities, completeTasks, createNote, createTask } from '@/lib/hubspot/objects/activities'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

const NOW = Date.UTC(2026, 5, 10, 2)
const HOUR = 3_600_000
const iso = (at: number) => new Date(at).toISOString()

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.requests.length = 0
})

const add = () => sandbox.portal.create('contacts', { lastname: '見本' }).id
const client = () => createWriteTools(transportTo(sandbox, sandbox.tokens.full)).client
const held = (type: 'tasks' | 'notes', id: string, name: string) => sandbox.portal.value(type, id, name)

describe('what is written beside the contact', () => {
  const task = { subject: '件名', body: '<p>x</p>', dueAt: NOW + HOUR }

  test.each([
    ['CALL', 'HIGH'],
    ['TODO', 'MEDIUM'],
  ] as const)('a task of type %s is of priority %s', async (type, priority) => {
    const id = await createTask(client(), add(), { ...task, ownerId: OWNERS.mori, type })
    const names = ['subject', 'body', 'status', 'priority', 'type'].map((name) => `hs_task_${name}`)
    expect(names.map((name) => held('tasks', id, name))).toEqual([
      '件名',
      '<p>x</p>',
      'NOT_STARTED',
      priority,
      type,
    ])
    expect(held('tasks', id, 'hubspot_owner_id')).toBe(OWNERS.mori)
    expect(Date.parse(held('tasks', id, 'hs_timestamp') ?? '')).toBe(NOW + HOUR)
  })

  test('a task without a contact is linked to none, one without an owner belongs to none', async () => {
    const contact = add()
    const id = await createTask(client(), null, { ...task, ownerId: null, type: 'TODO' })
    expect(sandbox.portal.links('contacts', contact, 'tasks')).toEqual([])
    expect(sandbox.requests[0]?.body).toMatchObject({ associations: [] })
    expect(held('tasks', id, 'hubspot_owner_id') ?? null).toBeNull()
  })

  test('a note belongs to whom it says', async () => {
    const contact = add()
    const id = await createNote(client(), contact, { body: '<p>y</p>', at: NOW, ownerId: OWNERS.fujii })
    expect([held('notes', id, 'hs_note_body'), held('notes', id, 'hubspot_owner_id')]).toEqual([
      '<p>y</p>',
      OWNERS.fujii,
    ])
    expect(sandbox.portal.links('contacts', contact, 'notes')).toMatchObject([{ toId: id }])
  })

  test('hundreds of tasks are completed in batches, one that is gone is passed over', async () => {
    const made = (index: number) =>
      sandbox.portal.create('tasks', { hs_timestamp: iso(NOW), hs_task_subject: `${index}` }).id
    const ids = Array.from({ length: 201 }, (_, index) => made(index))
    await completeTasks(client(), ids)
    expect(new Set(ids.map((id) => held('tasks', id, 'hs_task_status')))).toEqual(new Set(['COMPLETED']))
    expect(sandbox.requests).toHaveLength(3)
    await completeTasks(client(), [])
    expect(sandbox.requests).toHaveLength(3)
  })

  test('duplicates go to the bin; without any nothing is asked', async () => {
    const { id } = sandbox.portal.create('notes', { hs_timestamp: iso(NOW) })
    await archiveActivities(client(), 'notes', [])
    expect(sandbox.requests).toEqual([])
    await archiveActivities(client(), 'notes', [id])
    expect(sandbox.portal.find('notes', id)).toBeNull()
  })
})
