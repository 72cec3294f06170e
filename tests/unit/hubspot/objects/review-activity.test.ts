// The decision log of a meeting is written once, wherever it goes, and never where nobody can tell whether it is there.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findOwn } from '@/lib/hubspot/objects/own-activities'
import {
  type ReviewActivity,
  TooManyToLookThroughError,
  writeReviewActivity,
} from '@/lib/hubspot/objects/review-activity'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

const NOW = Date.UTC(2026, 5, 10, 2)
const DAY = 86_400_000
const MARKER = 'hikitsugi-review-2026-05-abc'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const tools = () => createWriteTools(transportTo(sandbox, sandbox.tokens.full))
const contact = () => sandbox.portal.create('contacts', { lastname: '見本' }, { indexed: true }).id
const put = (activity: ReviewActivity) => writeReviewActivity(tools(), activity)
const made = () =>
  sandbox.requests.filter(({ method, path }) => method === 'POST' && /(notes|tasks)$/.test(path))
const log = { lines: ['決定事項', '一日以内に電話 <至急>'], marker: MARKER, at: NOW }
const task = (subject: string): ReviewActivity => ({
  ...log,
  as: 'task',
  to: OWNERS.mori,
  lines: [subject, '一日以内に電話 <至急>'],
})

describe('a note', () => {
  test('holds all lines and the marker, belongs to nobody, and is there once', async () => {
    const to = contact()
    await put({ ...log, as: 'note', to })
    await put({ ...log, as: 'note', to })
    expect(made()).toHaveLength(1)
    const [link] = sandbox.portal.links('contacts', to, 'notes')
    const value = (name: string) => sandbox.portal.value('notes', link?.toId ?? '', name)
    expect(value('hs_note_body')).toBe(
      `<p>決定事項</p><p>一日以内に電話 &lt;至急&gt;</p><p><small>${MARKER}</small></p>`,
    )
    expect(value('hubspot_owner_id') ?? null).toBeNull()
    expect(Date.parse(value('hs_timestamp') ?? '')).toBe(NOW)
    await put({ ...log, as: 'note', to, marker: `${MARKER}d-other` })
    expect(made()).toHaveLength(2)
  })

  test('is not written where some notes could not be read', async () => {
    const to = contact()
    const { id } = sandbox.portal.create('notes', { hs_timestamp: '1', hs_note_body: 'theirs' })
    sandbox.portal.associate('contacts', to, 'notes', id)
    const fault = { kind: 'partial', missing: 1, how: 'failed' } as const
    sandbox.faults.add({ match: { path: /notes\/batch/ }, fault })
    const error = await failure(put({ ...log, as: 'note', to }))
    expect(error).toBeInstanceOf(TooManyToLookThroughError)
    expect(error).toMatchObject({ message: 'Too many notes or tasks to look through' })
    expect(made()).toEqual([])
  })
})

describe('a task', () => {
  test('has the first line as its subject, is due in a week, and is there once', async () => {
    await put(task('五月の決定'))
    await put(task('五月の決定'))
    expect(made()).toHaveLength(1)
    expect(made()[0]?.body).toMatchObject({
      associations: [],
      properties: {
        hs_task_subject: '五月の決定',
        hs_task_body: `<p>一日以内に電話 &lt;至急&gt;</p><p><small>${MARKER}</small></p>`,
        hs_task_type: 'TODO',
        hubspot_owner_id: OWNERS.mori,
        hs_timestamp: new Date(NOW + 7 * DAY).toISOString(),
      },
    })
  })

  test('of another owner, another subject or another text is another one', async () => {
    await put(task('六月の決定'))
    await put({ ...task('六月の決定'), to: OWNERS.fujii })
    await put(task('七月の決定'))
    await put({ ...task('六月の決定'), marker: `${MARKER}-other` })
    expect(made()).toHaveLength(4)
  })

  test.each([
    ['counts more than it gives', { total: 2, results: [] }],
    ['does not end', { total: 1, results: [{ id: '1', properties: {} }], paging: { next: { after: '1' } } }],
  ])('is not written where the search %s', async (_name, answer) => {
    sandbox.faults.add({
      match: { path: /tasks\/search/ },
      fault: { kind: 'json', text: JSON.stringify(answer) },
    })
    expect(await failure(put(task('八月の決定')))).toBeInstanceOf(TooManyToLookThroughError)
    expect(made()).toEqual([])
  })

  test('is written where the search does not count, and finds none', async () => {
    const text = JSON.stringify({ results: [] })
    sandbox.faults.add({ match: { path: /tasks\/search/ }, fault: { kind: 'json', text } })
    await put(task('九月の決定'))
    expect(made()).toHaveLength(1)
  })
})

describe('our own among others', () => {
  const tasks = (count: number, own: (index: number) => boolean) =>
    Array.from({ length: count }, (_, index) => {
      const hs_task_status = index % 2 === 0 ? 'COMPLETED' : 'NOT_STARTED'
      const values = {
        hs_timestamp: '1',
        hs_task_body: own(index) ? 'hikitsugi-x' : 'theirs',
        hs_task_status,
      }
      return sandbox.portal.create('tasks', values).id
    })

  test('are told newest first, with which of them are done', async () => {
    const ids = tasks(4, (index) => index > 0)
    const found = await findOwn(tools().client, 'tasks', { ids, whole: true })
    expect(found).toEqual({
      whole: true,
      items: [3, 2, 1].map((index) => ({ id: ids[index], body: 'hikitsugi-x', done: index === 2 })),
    })
  })

  test('are looked for from the newest on, and no further than needed', async () => {
    const ids = tasks(250, () => true)
    const found = await findOwn(tools().client, 'tasks', { ids, whole: true }, ({ id }) => id === ids[249])
    expect([found.items.length, sandbox.requests.length]).toEqual([100, 1])
    expect(found.items[0]?.id).toBe(ids[249])
  })

  test('of an empty task there is nothing to see', async () => {
    const { id } = sandbox.portal.create('tasks', { hs_timestamp: '1' })
    expect(await findOwn(tools().client, 'tasks', { ids: [id], whole: false })).toEqual({
      items: [],
      whole: false,
    })
  })
})
