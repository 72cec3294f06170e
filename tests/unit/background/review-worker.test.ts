// The worker's answers: one month at a time, leads in pages, the months before it compared, and nothing of a month that is not kept.
import { beforeEach, expect, it } from 'vitest'
import { createReviewWorker, type StoredMonth } from '@/lib/background/review-worker'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { unavailable } from '@/lib/domain/fact'
import { MEASURE_KEYS } from '@/lib/domain/review/measures'
import { monthSpan } from '@/lib/domain/review/month'
import { ANSWERS } from '@/lib/messaging/protocol-review-worker'
import { BEFORE, handoffs, MONTH } from '../components/review-sample'
import { NOW } from '../components/sample'

const ASKED = {
  portalId: '90210',
  month: MONTH,
  definition: DEFAULT_DEFINITION,
  earlier: [],
  now: NOW,
  decided: [],
}
const stored = (records: StoredMonth['records']): StoredMonth => ({ records, missing: [], lacking: [] })
let kept: Record<string, StoredMonth>
let read: string[]
beforeEach(() => {
  kept = {}
  read = []
})
const worker = () =>
  createReviewWorker({
    read: async (_, month) => {
      read.push(month)
      return kept[month] ?? null
    },
  })

it('answers null for a month that is not kept, and then knows of no leads', async () => {
  kept[MONTH] = stored(handoffs(12))
  const ask = worker()
  expect(await ask['worker.month'](ASKED)).not.toBeNull()
  expect(await ask['worker.month']({ ...ASKED, month: '2025-01' })).toBeNull()
  expect(await ask['worker.leads']({ of: 'figures', list: 'handedOff', offset: 0 })).toEqual({
    lines: [],
    total: 0,
  })
  expect(await ask['worker.replay']({ changed: DEFAULT_DEFINITION })).toBeNull()
})

it('gives no list of contacts but in pages of fifty, in the order of the figures', async () => {
  kept[MONTH] = stored(handoffs(120))
  const ask = worker()
  const view = await ask['worker.month'](ASKED)
  expect(JSON.stringify(view)).not.toContain('"1000"')
  const list = view?.figures.handedOff.list ?? ''
  const pages = await Promise.all(
    [0, 50, 100, 150].map((offset) => ask['worker.leads']({ of: 'figures', list, offset })),
  )
  expect(pages.map(({ lines }) => lines.length)).toEqual([50, 50, 20, 0])
  expect(new Set(pages.flatMap(({ lines }) => lines.map(({ contactId }) => contactId))).size).toBe(120)
})

it('a contact that was handed off twice is listed twice, with each of its handoffs', async () => {
  const [first, other] = handoffs(2)
  if (first === undefined || other === undefined) throw new Error('two handoffs')
  const second = { ...first, round: 2, handedOffAt: first.handedOffAt + 86_400_000, lead: other.lead }
  kept[MONTH] = stored([first, second])
  const ask = worker()
  const view = await ask['worker.month'](ASKED)
  const { lines } = await ask['worker.leads']({
    of: 'figures',
    list: view?.figures.handedOff.list ?? '',
    offset: 0,
  })
  expect(lines.map(({ handedOffAt }) => handedOffAt).sort()).toEqual(
    [first.handedOffAt, second.handedOffAt].sort(),
  )
})

it('compares with the months before, as far as they are kept, and shows a year of them', async () => {
  kept[MONTH] = stored(handoffs(240))
  kept[BEFORE] = stored(handoffs(120, BEFORE))
  const view = await worker()['worker.month'](ASKED)
  expect(read).toHaveLength(12)
  expect(view?.comparison.find(({ key }) => key === 'accepted')).toMatchObject({
    value: 41.7,
    average: 41.7,
    periods: 1,
    isLast: true,
  })
  expect(view?.trend.map(({ month, figures }) => [month, figures?.handedOff])).toEqual([
    [BEFORE, 120],
    [MONTH, 240],
  ])
})

it('suggests nothing that would cost more than it avoids, and says what its best would have done', async () => {
  kept[MONTH] = stored(handoffs(240))
  const ask = worker()
  expect(await ask['worker.suggestion']({})).toBeNull()
  await ask['worker.month'](ASKED)
  const suggestion = await ask['worker.suggestion']({})
  expect(suggestion).toMatchObject({ of: 80 })
  const { attempt } = suggestion ?? {}
  if (attempt) {
    expect(attempt.avoided).toBeGreaterThan(attempt.lost)
    const replayed = await ask['worker.replay']({ changed: attempt.changed })
    expect(replayed?.together.heldBackRejected.n).toBe(attempt.avoided)
    expect(replayed?.together.lostAccepted.n).toBe(attempt.lost)
  }
})

it('gives the answers on sentences with their leads, page by page, and to no other list', async () => {
  const { from } = monthSpan(MONTH) ?? { from: 0 }
  const answer = (minute: number) => ({ isSignal: minute % 2 === 0, by: '7', at: from + minute * 60_000 })
  const minutes = Array.from({ length: 70 }, (_, index) => index)
  const [first, other] = handoffs(2)
  if (first === undefined || other === undefined) throw new Error('two handoffs')
  kept[MONTH] = stored([
    { ...first, answers: minutes.filter((one) => one % 3 === 0).map(answer) },
    { ...first, round: 2, answers: minutes.filter((one) => one % 3 === 0).map(answer) },
    { ...other, answers: minutes.filter((one) => one % 3 !== 0).map(answer) },
  ])
  const ask = worker()
  const view = await ask['worker.month'](ASKED)
  expect(view?.figures.answers).toMatchObject({ n: 70, signals: 35, list: ANSWERS })
  const pages = await Promise.all(
    [0, 50].map((offset) => ask['worker.leads']({ of: 'figures', list: ANSWERS, offset })),
  )
  expect(pages.map(({ total }) => total)).toEqual([70, 70])
  expect(pages.flatMap(({ lines }) => lines.map((line) => [line.contactId, line.answer]))).toEqual(
    minutes.reverse().map((one) => [one % 3 === 0 ? first.contactId : other.contactId, answer(one)]),
  )
  const { lines } = await ask['worker.leads']({ of: 'figures', list: 'handedOff', offset: 0 })
  expect(lines.some((line) => 'answer' in line)).toBe(false)
})

it('gives a contact’s handoffs one after the other across pages', async () => {
  const all = handoffs(60)
  const again = all.map((one) => ({ ...one, round: 2, handedOffAt: one.handedOffAt + 60_000 }))
  kept[MONTH] = stored([...all, ...again])
  const ask = worker()
  const view = await ask['worker.month'](ASKED)
  const list = view?.figures.handedOff.list ?? ''
  const pages = await Promise.all(
    [0, 50, 100].map((offset) => ask['worker.leads']({ of: 'figures', list, offset })),
  )
  const lines = pages.flatMap((page) => page.lines.map((line) => `${line.contactId} ${line.handedOffAt}`))
  expect(pages.map((page) => page.lines.length)).toEqual([50, 50, 20])
  expect(lines.sort()).toEqual([...all, ...again].map((one) => `${one.contactId} ${one.handedOffAt}`).sort())
})

it('names a lead by its company’s record, or else by what the contact itself says', async () => {
  const [first, other, third] = handoffs(3)
  if (first === undefined || other === undefined || third === undefined) throw new Error('three handoffs')
  const company = other.lead.company
  if (company.state !== 'known') throw new Error('a company')
  const withCompany = (one: typeof first, name: string | null): typeof first => ({
    ...one,
    lead: {
      ...one.lead,
      contact: { ...one.lead.contact, companyName: 'own words' },
      company: { ...company, value: { ...company.value, name } },
    },
  })
  const unread = { ...third.lead, contact: { ...third.lead.contact, companyName: 'own words' } }
  kept[MONTH] = stored([
    withCompany(first, '見本工業株式会社'),
    withCompany(other, null),
    { ...third, lead: { ...unread, company: unavailable('loading') } },
  ])
  const ask = worker()
  const view = await ask['worker.month'](ASKED)
  const list = view?.figures.handedOff.list ?? ''
  const { lines } = await ask['worker.leads']({ of: 'figures', list, offset: 0 })
  const named = Object.fromEntries(lines.map((line) => [line.contactId, line.companyName]))
  expect(named).toEqual({ 1000: '見本工業株式会社', 1001: 'own words', 1002: 'own words' })
  expect(lines.find(({ contactId }) => contactId === '1000')).toMatchObject({
    name: '見本 花子1',
    ownerName: 'Jo Sample',
    status: 'accepted',
    dueAt: first.dueAt,
    firstContactAt: first.firstContactAt,
  })
})

it('says of each decision of the month before whether it worked, as far as that month is kept', async () => {
  const decided = ['accepted', ''].map((measure, index) => ({
    id: `1234567${index}`,
    issue: '',
    decision: '',
    owner: '',
    measure,
    before: null,
    at: NOW,
  }))
  kept[MONTH] = stored(handoffs(240))
  const alone = await worker()['worker.month']({ ...ASKED, decided })
  expect(alone?.worked.map(({ why }) => why)).toEqual(['no_earlier', 'no_measure'])
  kept[BEFORE] = stored(handoffs(120, BEFORE))
  const view = await worker()['worker.month']({ ...ASKED, decided })
  expect(view?.worked[0]).toMatchObject({ key: 'accepted', answer: 'same' })
  expect(view?.measures.map(({ key }) => key)).toEqual(MEASURE_KEYS)
})

it('is of no month when it is asked for something that is none', async () => {
  kept['2026-13'] = stored(handoffs(12))
  expect(await worker()['worker.month']({ ...ASKED, month: '2026-13' })).toBeNull()
})

it('replays a changed definition, and gives the leads behind its numbers', async () => {
  const { icp } = DEFAULT_DEFINITION
  const changed = { ...DEFAULT_DEFINITION, icp: { ...icp, minEmployees: 100_000 } }
  kept[MONTH] = stored(handoffs(24))
  const ask = worker()
  const list = 'together.heldBackRejected'
  await ask['worker.month'](ASKED)
  expect(await ask['worker.leads']({ of: 'replay', list, offset: 0 })).toEqual({ lines: [], total: 0 })
  const replay = await ask['worker.replay']({ changed })
  expect(replay).toMatchObject({ handoffs: 24, together: { heldBackRejected: { list } } })
  const count = replay?.together.heldBackRejected.n ?? 0
  expect(count).toBeGreaterThan(0)
  const { lines, total } = await ask['worker.leads']({ of: 'replay', list, offset: 0 })
  expect([lines.length, total]).toEqual([count, count])
  expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(['rejected']))
  expect((await ask['worker.leads']({ of: 'figures', list, offset: 0 })).total).toBe(0)
  expect((await ask['worker.leads']({ of: 'replay', list: ANSWERS, offset: 0 })).lines).toEqual([])
})

it('knows of no leads and writes no file before a month was asked for', async () => {
  const ask = worker()
  for (const of of ['figures', 'replay'] as const)
    expect(await ask['worker.leads']({ of, list: ANSWERS, offset: 0 })).toEqual({ lines: [], total: 0 })
  const request = { format: 'csv', personal: true, language: 'en', log: [] } as const
  expect(await ask['worker.export'](request)).toBe('')
})

it.each([
  ['csv', /^\ufeff?[^{#]+,.+\r?\n/],
  ['markdown', /^# /],
  ['json', /^\{/],
] as const)(
  'writes the month as %s, in the language and with names only where they are wanted',
  async (format, start) => {
    kept[MONTH] = stored(handoffs(12))
    const ask = worker()
    await ask['worker.month'](ASKED)
    const file = (personal: boolean, language: 'en' | 'ja') =>
      ask['worker.export']({ format, personal, language, log: [] })
    expect(await file(true, 'en')).toMatch(start)
    expect(await file(false, 'en')).not.toMatch(/花子|1000/)
    if (format === 'csv') expect(await file(true, 'en')).toContain('花子1')
    if (format !== 'json') expect(await file(true, 'ja')).not.toBe(await file(true, 'en'))
  },
)
