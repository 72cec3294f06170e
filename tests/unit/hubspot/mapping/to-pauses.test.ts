// The pauses of the SLA clock as a portal keeps them: in either form of time, and whatever else may stand there.
import { expect, test } from 'vitest'
import { toPauses } from '@/lib/hubspot/mapping/to-pauses'

const FROM = Date.UTC(2026, 5, 1)
const UNTIL = Date.UTC(2026, 5, 3)
const read = (...list: unknown[]) => toPauses(JSON.stringify(list))
const one = { from: '2026-06-01T00:00:00Z', until: '2026-06-03T00:00:00Z', reason: ' 夏季休業 ' }

test.each([
  ['ISO 8601', one, { from: FROM, until: UNTIL, reason: '夏季休業' }],
  ['epoch ms', { from: FROM, until: String(UNTIL) }, { from: FROM, until: UNTIL, reason: '' }],
  ['without an end it goes on', { from: FROM, until: null }, { from: FROM, until: null, reason: '' }],
  ['the end left out', { from: FROM }, { from: FROM, until: null, reason: '' }],
  ['a reason that is no text', { ...one, reason: 7 }, { from: FROM, until: UNTIL, reason: '' }],
])('%s', (_name, pause, expected) => expect(read(pause)).toEqual([expected]))

test.each<[string, unknown]>([
  ['without a start', { until: UNTIL }],
  ['a start that is no time', { from: 'soon', until: UNTIL }],
  ['an end that is no time must not stop the clock for ever', { from: FROM, until: 'later' }],
  ['nothing', null],
  ['a text', 'pause'],
])('left out: %s', (_name, pause) =>
  expect(read(pause, one)).toEqual([{ from: FROM, until: UNTIL, reason: '夏季休業' }]),
)

test.each([null, undefined, 7, '', 'soon', '{"from":1780272000000}', '[', [one]])('none in %j', (value) =>
  expect(toPauses(value)).toEqual([]),
)

test('somebody’s novel is not read, nor more pauses than a lead can have', () => {
  expect(read({ ...one, reason: 'あ'.repeat(400) })[0]?.reason).toHaveLength(300)
  expect(read(...Array.from({ length: 60 }, () => ({ from: FROM })))).toHaveLength(50)
  const [start, end] = ['[{"from":1780272000000}', ']']
  const padded = (length: number) => start + end.padStart(length - start.length)
  expect(toPauses(padded(20_000))).toHaveLength(1)
  expect(toPauses(padded(20_001))).toEqual([])
})
