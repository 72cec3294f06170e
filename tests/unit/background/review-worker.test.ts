// The worker's answers: one month at a time, leads in pages, the months before it compared, and nothing of a month that is not kept.
import { beforeEach, expect, it } from 'vitest'
import { createReviewWorker, type StoredMonth } from '@/lib/background/review-worker'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
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

it('compares with the eight months before, as far as they are kept', async () => {
  kept[MONTH] = stored(handoffs(240))
  kept[BEFORE] = stored(handoffs(120, BEFORE))
  const view = await worker()['worker.month'](ASKED)
  expect(read).toHaveLength(9)
  expect(view?.comparison.find(({ key }) => key === 'accepted')).toMatchObject({
    value: 41.7,
    average: 41.7,
    periods: 1,
  })
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
