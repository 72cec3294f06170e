// The stores of the vault: decisions until they are sent and 300 after, drafts, definitions, reminders; and a database that is closed or refused.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { choiceOf } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow, type Stage } from '@/lib/domain/decision/row'
import { deleted } from './deleted'
import { allRaw, browser, putRaw } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const decisions = await import('@/lib/storage/decisions')
const { readDraft, writeDraft } = await import('@/lib/storage/drafts')
const { changeDefinitions, readDefinitions } = await import('@/lib/storage/definitions')
const { readReminded, writeReminded } = await import('@/lib/storage/reminded')
const { readVault, writeVault } = await import('@/lib/storage/database')

const REF = { portalId: '1', contactId: '10' }
const SEEN = {
  status: null,
  handedOffAt: null,
  acceptedAt: null,
  rejectedAt: null,
  rejectionReason: null,
  firstContactAt: null,
  decisionRole: null,
  count: 0,
}
const FACTS = {
  contactName: null,
  verdict: 'ready',
  readiness: '{"v":"1"}',
  brief: ['資料請求'],
  origin: { source: 'PAID_SEARCH', recentConversion: null },
  touches: 0,
  firstContactAt: null,
} as const

function row(id: string, clickedAt: number, more: Partial<DecisionRow> = {}, ref = REF): DecisionRow {
  const decision = { ...choiceOf('accept'), id, ref, by: '7', clickedAt, language: 'ja', seen: SEEN } as const
  return { ...newRow({ ...decision, facts: FACTS }, clickedAt, null), ...more }
}
const LOOK = { at: 1, left: 1, taken: 0, failed: 0 }
const idsOf = (rows: readonly DecisionRow[]) => rows.map(({ id }) => id)

beforeEach(() => deleted('vault'))

describe('decisions', () => {
  it.each<[Stage, Partial<DecisionRow>, boolean]>([
    ['held', {}, true],
    ['queued', {}, true],
    ['written', {}, true],
    ['confirmed', {}, false],
    ['refused', {}, false],
    ['conflict', {}, false],
    ['undone', {}, false],
    ['confirmed', { look: LOOK }, true],
  ])('that are %s %j are still at work: %s', async (stage, more, open) => {
    await decisions.addDecision(row('a', 1, { stage, ...more }))
    expect(idsOf(await decisions.openDecisions())).toEqual(open ? ['a'] : [])
    const kept = await decisions.readDecision('a')
    expect(kept?.decision.facts.brief).toEqual(open ? ['資料請求'] : [])
  })

  it('are found by their contact, and all of them newest first', async () => {
    await decisions.addDecision(row('a', 2))
    await decisions.addDecision(row('b', 3, {}, { portalId: '1', contactId: '11' }))
    await decisions.addDecision(row('c', 1, {}, { portalId: '2', contactId: '10' }))
    await decisions.addDecision(row('d', 4))
    expect(idsOf(await decisions.decisionsOf(REF))).toEqual(['a', 'd'])
    await putRaw('vault', 'decisions', undefined, {
      id: 'x',
      contact: '1/10',
      open: 1,
      clickedAt: 9,
      row: {},
    })
    const { rows, unreadable } = await decisions.allDecisions()
    expect([idsOf(rows), unreadable]).toEqual([['d', 'b', 'a', 'c'], [{ id: 'x', clickedAt: 9 }]])
    expect(await decisions.readDecision('nobody')).toBeNull()
  })

  it('are changed in one step, or left', async () => {
    await decisions.addDecision(row('a', 1))
    const queued = await decisions.changeDecision('a', (now) => ({ ...now, stage: 'queued' }))
    expect([queued?.stage, (await decisions.readDecision('a'))?.stage]).toEqual(['queued', 'queued'])
    expect(await decisions.changeDecision('a', () => null)).toEqual(queued)
    expect(await decisions.readDecision('a')).toEqual(queued)
    await decisions.changeDecision('a', (now) => ({ ...now, stage: 'undone' }))
    expect(await decisions.openDecisions()).toEqual([])
  })

  it('that are not there or cannot be read are not changed', async () => {
    const change = vi.fn(() => null)
    await decisions.openDecisions()
    const broken = { id: 'x', contact: '1/10', open: 1, clickedAt: 9, row: {} }
    await putRaw('vault', 'decisions', undefined, broken)
    expect([
      await decisions.changeDecision('a', change),
      await decisions.changeDecision('x', change),
    ]).toEqual([null, null])
    expect(change).not.toHaveBeenCalled()
    expect(await allRaw('vault', 'decisions')).toEqual([broken])
  })

  it('that are over are kept up to 300, the newest; nothing at work is ever dropped', async () => {
    await decisions.addDecision(row('at work', 0))
    await decisions.addDecision(row('looked at', 0, { stage: 'confirmed', look: LOOK }))
    // Their ids in another order than their times.
    const over = Array.from({ length: 300 }, (_, n) => ({
      ...{ id: `${(n * 7) % 300}`, contact: '1/10', open: 0, clickedAt: n + 1, row: {} },
    }))
    for (const one of over) await putRaw('vault', 'decisions', undefined, one)
    await decisions.addDecision(row('first', 1_000, { stage: 'confirmed' }))
    const left = (await allRaw('vault', 'decisions')) as { id: string; clickedAt: number }[]
    expect(left).toHaveLength(302)
    expect(left.some(({ clickedAt }) => clickedAt === 1)).toBe(false)
    await decisions.addDecision(row('second', 2_000, { stage: 'confirmed' }))
    const then = (await allRaw('vault', 'decisions')) as { id: string; clickedAt: number }[]
    expect(
      then
        .map(({ clickedAt }) => clickedAt)
        .sort((a, b) => a - b)
        .slice(0, 4),
    ).toEqual([0, 0, 3, 4])
  })

  it('are forgotten as far as they are sent', async () => {
    await decisions.addDecision(row('at work', 1, { stage: 'queued' }))
    await decisions.addDecision(row('over', 2, { stage: 'refused' }))
    await decisions.addDecision(row('looked at', 3, { stage: 'confirmed', look: LOOK }))
    await decisions.forgetFinished()
    expect(idsOf((await decisions.allDecisions()).rows)).toEqual(['at work'])
  })
})

it('a draft is kept by record, and an emptied one removed', async () => {
  await writeDraft(REF, 'half a note')
  await writeDraft({ ...REF, contactId: '11' }, 'another')
  expect(await readDraft(REF)).toBe('half a note')
  await writeDraft(REF, '')
  expect([await readDraft(REF), await allRaw('vault', 'drafts')]).toEqual([null, ['another']])
  await putRaw('vault', 'drafts', '1/10', { text: 'x' })
  expect(await readDraft(REF)).toBeNull()
})

it('definitions are kept by portal, and a change sees what is kept', async () => {
  const kept = { version: '2', definition: {}, origin: 'published', keptAt: 1 } as const
  const next = {
    current: '2',
    kept: [kept],
    draft: { any: 1 },
    versions: null,
    takenUp: null,
    notTakenUp: null,
  }
  const nothing = { current: null, kept: [], draft: null, versions: null, takenUp: null, notTakenUp: null }
  expect(await readDefinitions('1')).toEqual(nothing)
  const change = vi.fn((_: unknown) => next)
  for (const portal of ['1', '1', '2']) expect(await changeDefinitions(portal, change)).toEqual(next)
  expect(change.mock.calls).toEqual([[nothing], [next], [nothing]])
  expect(await readDefinitions('1')).toEqual(next)
})

it('reminders that were given are remembered', async () => {
  expect(await readReminded()).toEqual([])
  await writeReminded(['a', 'b'])
  expect(await readReminded()).toEqual(['a', 'b'])
  await writeVault('reminded', ['a', 7])
  expect(await readReminded()).toEqual([])
})

describe('the database', () => {
  it('of the first versions is brought up to date, and keeps what it has', async () => {
    vi.resetModules()
    await deleted('vault')
    const made = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('vault', 1)
      asked.onupgradeneeded = () => asked.result.createObjectStore('entries')
      asked.onsuccess = () => done(asked.result)
    })
    made.close()
    await putRaw('vault', 'entries', 'reminded', ['a'])
    const later = await import('@/lib/storage/reminded')
    const stores = await import('@/lib/storage/drafts')
    expect(await later.readReminded()).toEqual(['a'])
    await stores.writeDraft(REF, 'x')
    expect(await stores.readDraft(REF)).toBe('x')
  })

  it('that was closed under it is opened again', async () => {
    await writeVault('key', 1)
    await deleted('vault')
    expect(await readVault('key')).toBeUndefined()
    await writeVault('key', 2)
    expect(await readVault('key')).toBe(2)
  })

  it.each([
    ['vault', async () => (await import('@/lib/storage/database')).readVault('key')],
    ['review', async () => (await import('@/lib/storage/review-records')).readLog('1', '2026-05')],
  ])('that the browser refuses to open (%s) is asked for again the next time', async (_, read) => {
    vi.resetModules()
    const refused = new DOMException('no room', 'QuotaExceededError')
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw refused
    })
    await expect(read()).rejects.toBe(refused)
    await expect(read()).resolves.not.toThrow()
    await read()
    expect(open).toHaveBeenCalledTimes(2)
    open.mockRestore()
  })
})
