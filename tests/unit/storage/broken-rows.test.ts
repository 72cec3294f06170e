// Rows that a fault or a newer version has left: each is skipped by itself, and does not stop panel, options or review.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScanFile } from '@/lib/domain/review/scan-file'
import type { Connection } from '@/lib/storage/connection'
import { readyLead } from '../fixtures/lead'
import { browser, putRaw, session } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { readAccount, readConnection, readLeft } = await import('@/lib/storage/account')
const { readCached, writeCached } = await import('@/lib/storage/snapshot-cache')
const { readReminded } = await import('@/lib/storage/reminded')
const { changeDefinitions, readDefinitions } = await import('@/lib/storage/definitions')
const { keptMonths, readLog } = await import('@/lib/storage/review-records')
const { readMonth } = await import('@/lib/storage/review-month')
const { reviewScanStore } = await import('@/lib/storage/review-scan')
const { readClockOffset } = await import('@/lib/storage/clock-offset')
const { readVault } = await import('@/lib/storage/database')

const REF = { portalId: '1', contactId: '10' }
const CONNECTION = { portalId: '1', connectedAt: 5 } as Connection
const LEAD = { ...readyLead(), ref: REF }
const KEY = 'lead:5:1/10'
const broken = [null, 'text', 7, [], {}, { row: null }, { portalId: 3, kept: 'x', record: {} }]
const yes = async () => true

beforeEach(() => session.rows.clear())

describe('the cache of leads', () => {
  const entry = { storedAt: 1_000, bytes: 10 }
  it.each([
    ...broken,
    { ...entry, snapshot: null },
    { ...entry, snapshot: { ...LEAD, handoff: undefined } },
    { ...entry, snapshot: { ...LEAD, engagements: { call: 'none' } } },
    { ...entry, snapshot: { ...LEAD, contact: null } },
    { ...entry, snapshot: { ...LEAD, ref: { portalId: '2', contactId: '10' } } },
    { ...entry, storedAt: 'today', snapshot: LEAD },
  ])('passes over %j, and puts the lead in its place', async (row) => {
    session.rows.set(KEY, row)
    expect(await readCached(REF, CONNECTION, 1_000)).toBeNull()
    await writeCached(LEAD, CONNECTION, 1_000, yes)
    expect((await readCached(REF, CONNECTION, 1_000))?.snapshot).toEqual(LEAD)
  })

  it('answers for the connection that has read it, and no other', async () => {
    await writeCached(LEAD, CONNECTION, 1_000, yes)
    expect(await readCached(REF, { ...CONNECTION, connectedAt: 6 }, 1_000)).toBeNull()
    expect(await readCached(REF, CONNECTION, 1_000 + 16 * 60_000)).toBeNull()
  })
})

describe('the main database', () => {
  it.each(broken)('has no account, no end of one and no reminders in %j', async (row) => {
    await readVault('connection')
    for (const key of ['connection', 'token', 'left', 'reminded']) await putRaw('vault', 'entries', key, row)
    expect(await readConnection()).toBeNull()
    expect(await readAccount()).toBeNull()
    expect((await readLeft())?.portalId ?? null).toBeNull()
    expect((await readReminded()).every((key) => typeof key === 'string')).toBe(true)
  })

  it.each(broken)('has the sound definitions beside %j, and keeps what it cannot read', async (row) => {
    await readDefinitions('1')
    const sound = { version: '3', definition: { any: 1 }, origin: 'published', keptAt: 5 }
    await putRaw('vault', 'definitions', '1', {
      current: '3',
      kept: [row, sound],
      draft: null,
      versions: row,
      takenUp: row,
      notTakenUp: row,
    })
    const nothing = { draft: null, versions: null, takenUp: null, notTakenUp: null }
    expect(await readDefinitions('1')).toEqual({ current: '3', kept: [sound], ...nothing })
    await changeDefinitions('1', (kept) => ({ ...kept, draft: { any: 2 } }))
    expect(await readDefinitions('1')).toMatchObject({ kept: [sound], draft: { any: 2 } })
    await putRaw('vault', 'definitions', '2', row)
    expect((await readDefinitions('2')).kept).toEqual([])
  })
})

describe('the review', () => {
  const FILE: ScanFile = {
    portalId: '1',
    month: '2026-05',
    phase: 'done',
    startedAt: 1,
    changedSince: 1,
    ranges: [],
    afterId: '0',
    passStartedAt: 1,
    passNews: false,
    passes: 0,
    read: 1,
    total: 1,
    whole: true,
    scannedAt: 1,
    count: 1,
    missing: [],
    lacking: [],
    revision: 1,
  }
  const record = { contactId: '10', round: 1, handedOffAt: 1, lead: LEAD, oddities: [] }
  const SOUND = { record, present: true, nextAt: null, modifiedAt: 1, companyId: null, todo: null }

  it.each(broken)('opens beside %j', async (row) => {
    await reviewScanStore.read('1', '2026-05')
    await putRaw('review', 'files', ['1', '2026-05'], FILE)
    await putRaw('review', 'files', ['1', '2026-04'], row)
    await putRaw('review', 'records', ['1', '2026-05', '10', 1], SOUND)
    await putRaw('review', 'records', ['1', '2026-05', '99', 1], row)
    const entry = { id: 'a', issue: '', decision: '', owner: '', measure: '', before: null, at: 1 }
    await putRaw('review', 'logs', ['1', '2026-05'], [row, entry])
    await putRaw('review', 'logs', ['1', '2026-04'], row)
    expect((await keptMonths('1')).map(({ month }) => month)).toEqual(['2026-05'])
    expect((await readMonth('1', '2026-05'))?.records).toEqual([record])
    expect(await reviewScanStore.read('1', '2026-04')).toBeNull()
    expect(await readLog('1', '2026-05')).toEqual([entry])
    expect(await readLog('1', '2026-04')).toEqual([])
  })

  it.each(broken.filter((row) => !Array.isArray(row)))(
    'passes over a handoff with answers %j',
    async (row) => {
      await reviewScanStore.read('1', '2026-05')
      await putRaw('review', 'files', ['1', '2026-05'], FILE)
      const sound = { ...record, answers: [{ isSignal: true, by: null, at: 5 }] }
      await putRaw('review', 'records', ['1', '2026-05', '10', 1], { ...SOUND, record: sound })
      for (const [index, answers] of [row, [row], [{ isSignal: row, by: null, at: 5 }]].entries()) {
        const odd = { ...SOUND, record: { ...record, contactId: '99', answers } }
        await putRaw('review', 'records', ['1', '2026-05', '99', index], odd)
      }
      expect((await readMonth('1', '2026-05'))?.records).toEqual([sound])
    },
  )
})

it.each([null, 'x', Number.NaN, {}])('takes no clock from %j', async (row) => {
  session.rows.set('clockOffset', row)
  expect(await readClockOffset()).toBe(0)
})

it('opens databases that a newer version has left', async () => {
  vi.resetModules()
  for (const name of ['vault', 'review']) {
    await new Promise<void>((done, fail) => {
      const asked = indexedDB.open(name, 99)
      asked.onerror = () => fail(asked.error)
      asked.onsuccess = () => {
        asked.result.close()
        done()
      }
    })
  }
  const vault = await import('@/lib/storage/database')
  expect(await vault.readVault('nothing')).toBeUndefined()
  const review = await import('@/lib/storage/review-records')
  expect(await review.readLog('9', '2026-01')).toEqual([])
})
