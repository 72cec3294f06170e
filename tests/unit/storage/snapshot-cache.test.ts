// The cache of leads: the newest 40 within 6 MB, kept and dropped without reading the others.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Connection } from '@/lib/storage/connection'
import { readyLead } from '../fixtures/lead'
import { browser, session } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { forgetCached, readCached, writeCached } = await import('@/lib/storage/snapshot-cache')

const CONNECTION = { portalId: '1', connectedAt: 5 } as Connection
const refOf = (id: number) => ({ portalId: '1', contactId: String(id) })
const leadOf = (id: number, text = '') => ({ ...readyLead(), ref: refOf(id), more: text })
const keep = (id: number, at: number, text = '') =>
  writeCached(leadOf(id, text), CONNECTION, at, async () => true)
const isKept = async (id: number) => (await readCached(refOf(id), CONNECTION, 1_000)) !== null

beforeEach(() => session.rows.clear())

it('keeps the newest 40', async () => {
  for (let id = 1; id <= 41; id++) await keep(id, id)
  expect([await isKept(1), await isKept(2), await isKept(41)]).toEqual([false, true, true])
})

it('keeps as many as fit', async () => {
  const half = 'x'.repeat(1.4 * 1024 * 1024)
  for (const id of [1, 2, 3]) await keep(id, id, half)
  expect([await isKept(1), await isKept(2), await isKept(3)]).toEqual([false, true, true])
})

it('replaces an older reading of the same lead, which takes no room beside it', async () => {
  for (let id = 1; id <= 40; id++) await keep(id, id)
  await keep(40, 50)
  expect(await isKept(1)).toBe(true)
})

it('reads none of the others to keep one more', async () => {
  await keep(1, 1)
  const read = vi.spyOn(session, 'get')
  await keep(2, 2)
  expect(read.mock.calls.flat()).toEqual(['lead:index'])
  read.mockRestore()
})

it.each([null, 'text', 7, [], {}])('finds out what is there where %j says nothing of it', async (index) => {
  for (let id = 1; id <= 40; id++) await keep(id, id)
  session.rows.set('lead:index', index)
  session.rows.set('lead:5:1/99', 'broken')
  await keep(41, 41)
  expect([await isKept(1), await isKept(2), session.rows.has('lead:5:1/99')]).toEqual([false, true, false])
})

it('forgets one lead, whoever has read it, or all of them, and what it knew of them', async () => {
  await keep(1, 1)
  await keep(2, 2)
  await forgetCached(refOf(1))
  expect([await isKept(1), await isKept(2)]).toEqual([false, true])
  session.rows.set('other', 1)
  await forgetCached()
  expect([...session.rows.keys()]).toEqual(['other'])
})

it('keeps nothing of a connection that is over', async () => {
  await writeCached(leadOf(1), CONNECTION, 1, async () => false)
  expect(session.rows.size).toBe(0)
})
