// The review's database: what a scan finds again of what it has kept, what the page reads of a month, and what is deleted with what.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { known, unavailable } from '@/lib/domain/fact'
import type { Company } from '@/lib/domain/lead-snapshot'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import type { ScanFile, ScanStep, StoredRecord } from '@/lib/domain/review/scan-file'
import { handoff } from '../domain/review/record'
import { deleted } from './deleted'
import { allRaw, browser, putRaw } from './fake-browser'

vi.mock('wxt/browser', () => ({ browser }))
const { reviewScanStore: store } = await import('@/lib/storage/review-scan')
const months = await import('@/lib/storage/review-records')
const { readMonth } = await import('@/lib/storage/review-month')

const MONTH = '2026-05'
const SCOPE = 'crm.objects.companies.read'
const fileOf = (more: Partial<ScanFile> = {}): ScanFile => ({
  portalId: '1',
  month: MONTH,
  phase: 'month',
  startedAt: 1,
  changedSince: 1,
  ranges: [],
  afterId: '0',
  passStartedAt: 1,
  passNews: false,
  passes: 0,
  read: 3,
  total: 9,
  whole: false,
  scannedAt: 7,
  count: 9,
  missing: [],
  lacking: [],
  revision: 1,
  ...more,
})
const record = (contactId: string, part: Partial<HandoffRecord> = {}): HandoffRecord =>
  handoff({ contactId, ...part })
const stored = (contactId: string, more: Partial<StoredRecord> = {}): StoredRecord => ({
  record: record(contactId),
  present: true,
  nextAt: null,
  modifiedAt: 1,
  companyId: null,
  todo: null,
  ...more,
})
const COMPANY = { name: '見本工業株式会社' } as unknown as Company
const save = (step: Partial<ScanStep>, file: Partial<ScanFile> = {}, staleBefore = 0) =>
  store.save({ file: fileOf(file), ...step }, staleBefore)

async function pages(portalId = '1', month = MONTH): Promise<HandoffRecord[][]> {
  const all: HandoffRecord[][] = []
  for await (const some of months.readRecords(portalId, month)) all.push([...some])
  return all
}
const contactsIn = async (portalId = '1', month = MONTH) =>
  (await pages(portalId, month)).flat().map(({ contactId }) => contactId)

beforeEach(() => deleted('review'))

describe('the scan', () => {
  it('finds how far it had come, of its own portal and month', async () => {
    await save({})
    expect(await store.read('1', MONTH)).toEqual(fileOf())
    expect([await store.read('2', MONTH), await store.read('1', '2026-06')]).toEqual([null, null])
  })

  it('replaces all of a contact’s records, and those of no other', async () => {
    const second = (contactId: string) => stored(contactId, { record: record(contactId, { round: 2 }) })
    for (const contactId of ['10', '100'])
      await save({ contacts: [{ contactId, records: [stored(contactId), second(contactId)] }] })
    await save({ contacts: [{ contactId: '10', records: [stored('10')] }] }, { month: '2026-06' })
    expect(await store.count('1', MONTH)).toBe(4)
    await save({ contacts: [{ contactId: '10', records: [second('10')] }] })
    expect([await store.count('1', MONTH), await store.count('1', '2026-06')]).toEqual([3, 1])
    await save({ contacts: [{ contactId: '10', records: [] }] })
    expect(await contactsIn()).toEqual(['100', '100'])
  })

  it('finds present handoffs between two times, both included', async () => {
    const at = (handedOffAt: number, contactId: string, present = true) =>
      stored(contactId, { record: record(contactId, { handedOffAt }), present })
    await save({ records: [at(1, 'a'), at(2, 'b'), at(3, 'c'), at(4, 'd'), at(3, 'gone', false)] })
    await save({ records: [at(3, 'e')] }, { month: '2026-06' })
    expect(await store.presentIds('1', MONTH, 2, 3)).toEqual(['b', 'c'])
    expect(await store.countPresent('1', MONTH, 2, 3)).toBe(2)
    expect(await store.countPresent('1', MONTH, 0, 9)).toBe(4)
  })

  it('finds some of what is still to be read, and passes over what cannot be read', async () => {
    const records = [
      ...['a', 'b', 'c'].map((id) => stored(id, { todo: 'touches' })),
      stored('d', { todo: 'history' }),
      stored('e'),
    ]
    await save({ records })
    await putRaw('review', 'records', ['1', MONTH, 'x', 1], { portalId: '1', month: MONTH, open: 'history' })
    const ids = async (what: 'history' | 'touches', most: number) =>
      (await store.todo('1', MONTH, what, most)).map(({ record: one }) => one.contactId)
    expect([await ids('touches', 2), await ids('history', 9)]).toEqual([['a', 'b'], ['d']])
    expect(await store.todo('2', MONTH, 'touches', 9)).toEqual([])
  })

  it('knows the last change of each contact that it has', async () => {
    await save({ records: [stored('a', { modifiedAt: 5 }), stored('b', { modifiedAt: 6 })] })
    await putRaw('review', 'records', ['1', MONTH, 'x', 1], { modifiedAt: 7 })
    expect(await store.modified('1', MONTH, ['a', 'x', 'nobody', 'b'])).toEqual(
      new Map([
        ['a', 5],
        ['b', 6],
      ]),
    )
  })
})

describe('companies', () => {
  const of = (companyId: string | null, contactId = 'a') => ({
    contacts: [{ contactId, records: [stored(contactId, { companyId })] }],
  })
  it('of new records are wanted until they are read', async () => {
    await save({ ...of('20') })
    await save({ ...of('21', 'b') })
    await save({ ...of(null, 'c') })
    expect(await store.wantedCompanies('1', 9)).toEqual(['20', '21'])
    expect(await store.wantedCompanies('1', 1)).toEqual(['20'])
    expect(await store.wantedCompanies('2', 9)).toEqual([])
    await save({ companies: [{ id: '20', company: COMPANY, readAt: 5 }] })
    expect(await store.wantedCompanies('1', 9)).toEqual(['21'])
  })

  it('are wanted again only when they were read too long ago, and meanwhile stay as they were', async () => {
    await save({ companies: [{ id: '20', company: COMPANY, readAt: 5 }] })
    await save(of('20'), {}, 5)
    expect(await store.wantedCompanies('1', 9)).toEqual([])
    await save(of('20'), {}, 6)
    expect(await store.wantedCompanies('1', 9)).toEqual(['20'])
    expect(await allRaw('review', 'companies')).toEqual([
      { id: '20', portalId: '1', company: COMPANY, readAt: 5, wanted: 1 },
    ])
  })

  it('that are wanted already are not written again', async () => {
    await save(of('20'))
    await putRaw('review', 'companies', ['1', '20'], { portalId: '1', wanted: 1, mark: 'first' })
    await save(of('20'), {}, 99)
    expect(await allRaw('review', 'companies')).toEqual([{ portalId: '1', wanted: 1, mark: 'first' }])
  })

  it('stand in the records that they belong to, as far as they are read', async () => {
    const records = [
      stored('a', { companyId: '20' }),
      stored('b', { companyId: '21' }),
      stored('c', { companyId: '22' }),
      stored('d'),
    ]
    await save({
      records,
      companies: [
        { id: '20', company: COMPANY, readAt: 5 },
        { id: '22', company: null, readAt: 5 },
      ],
    })
    const own = handoff().lead.company
    const [page] = await pages()
    expect(page?.map(({ lead }) => lead.company)).toEqual([known(COMPANY), own, own, own])
  })

  it('are unavailable where the token may not read them', async () => {
    await save({ records: [stored('a', { companyId: '20' }), stored('b')] }, { lacking: ['other', SCOPE] })
    await save({ companies: [{ id: '20', company: COMPANY, readAt: 5 }] }, { lacking: ['other', SCOPE] })
    const [page] = await pages()
    expect(page?.map(({ lead }) => lead.company)).toEqual([
      unavailable('no_scope', SCOPE),
      handoff().lead.company,
    ])
  })
})

describe('a month', () => {
  it('is read 200 records at a time, each once, and nothing of another', async () => {
    const ids = Array.from({ length: 401 }, (_, n) => `${1_000 + n}`)
    await save({ records: ids.map((id) => stored(id, { companyId: '20' })) })
    await save({ records: [stored('9')] }, { month: '2026-06' })
    await save(
      { records: [stored('9')], companies: [{ id: '20', company: COMPANY, readAt: 5 }] },
      { portalId: '2' },
    )
    await save({ companies: [{ id: '20', company: COMPANY, readAt: 5 }] })
    const read = await pages()
    expect(read.map((page) => page.length)).toEqual([200, 200, 1])
    expect(read.flat().map(({ contactId }) => contactId)).toEqual(ids)
    expect(read.flat().every(({ lead }) => lead.company.state === 'known')).toBe(true)
    await save({ contacts: [{ contactId: '1400', records: [] }] })
    expect((await pages()).map((page) => page.length)).toEqual([200, 200])
    expect(await pages('1', '2026-07')).toEqual([])
  })

  it('comes with what could not be read of it; one that was never begun does not come', async () => {
    await save({ records: [stored('a')] }, { missing: ['japan_sla_due_at'], lacking: [SCOPE] })
    expect(await readMonth('1', MONTH)).toEqual({
      records: [record('a')],
      missing: ['japan_sla_due_at'],
      lacking: [SCOPE],
    })
    expect(await readMonth('1', '2026-06')).toBeNull()
  })

  it('is listed, the newest first: a whole one by its count, another by what was read', async () => {
    for (const month of ['2026-05', '2026-07', '2026-06'])
      await save({}, { month, whole: month === '2026-06' })
    await save({}, { portalId: '2' })
    expect(await months.keptMonths('1')).toEqual([
      { month: '2026-07', whole: false, count: 3, scannedAt: 7 },
      { month: '2026-06', whole: true, count: 9, scannedAt: 7 },
      { month: '2026-05', whole: false, count: 3, scannedAt: 7 },
    ])
  })
})

describe('what is deleted', () => {
  const LINE = { id: 'a', issue: '', decision: '', owner: '', measure: '', before: null, at: 1 }
  const left = async () => ({
    months: (await months.keptMonths('1')).map(({ month }) => month),
    records: [await store.count('1', '2026-05'), await store.count('1', '2026-06')],
    companies: (await allRaw('review', 'companies')).length,
    log: await months.readLog('1', MONTH),
    other: [(await months.keptMonths('2')).length, await store.count('2', MONTH)],
  })
  beforeEach(async () => {
    const companies = [{ id: '20', company: COMPANY, readAt: 5 }]
    for (const month of ['2026-05', '2026-06']) await save({ records: [stored('a')], companies }, { month })
    await save({ records: [stored('a')], companies }, { portalId: '2' })
    await months.writeLog('1', MONTH, [LINE])
  })
  const OTHER = { log: [LINE], other: [1, 1] }

  it('of one month is its records; companies go with the last month, the log stays', async () => {
    expect(await left()).toEqual({ months: ['2026-06', '2026-05'], records: [1, 1], companies: 2, ...OTHER })
    await months.forgetMonths('1', '2026-05')
    expect(await left()).toEqual({ months: ['2026-06'], records: [0, 1], companies: 2, ...OTHER })
    await months.forgetMonths('1', '2026-06')
    expect(await left()).toEqual({ months: [], records: [0, 0], companies: 1, ...OTHER })
  })

  it('of all months is that of this portal', async () => {
    await months.forgetMonths('1', null)
    expect(await left()).toEqual({ months: [], records: [0, 0], companies: 1, ...OTHER })
  })

  it('at Disconnect is everything, of every portal', async () => {
    await months.emptyReviews()
    expect(await left()).toEqual({ months: [], records: [0, 0], companies: 0, log: [], other: [0, 0] })
  })
})
