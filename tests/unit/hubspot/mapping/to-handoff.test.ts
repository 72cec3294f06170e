// The handoff out of properties and history.

import { expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { answersText } from '@/lib/domain/signal-answers'
import type { HubSpotObject } from '@/lib/hubspot/mapping/schemas'
import { toHandoff } from '@/lib/hubspot/mapping/to-handoff'

type History = readonly (readonly [value: string, day: number])[]

const day = (number: number) => Date.UTC(2026, 0, number)

function contact(
  properties: Record<string, string | null>,
  status: History = [],
  reasons: History = [],
): HubSpotObject {
  const entries = (list: History) => list.map(([value, at]) => ({ value, timestamp: new Date(day(at)) }))
  return {
    id: '1',
    properties: { japan_handoff_status: null, ...properties },
    propertiesWithHistory: {
      japan_handoff_status: entries(status),
      japan_rejection_reason: entries(reasons),
    },
    associations: null,
    createdAt: undefined,
  }
}

const read = (object: HubSpotObject) => {
  const fact = toHandoff(object, HANDOFF_PROPERTIES)
  if (fact.state !== 'known') throw new Error(fact.state)
  return fact.value
}

test('every property is read in its own type', () => {
  const handoff = read(
    contact({
      japan_handoff_status: 'accepted',
      japan_handoff_at: '2026-01-05T00:00:00Z',
      japan_sla_due_at: String(day(7)),
      japan_recycle_until: '2026-04-01',
      japan_handoff_count: '2',
      japan_decided_by: '70000001',
      japan_decision_role: 'decision_maker',
    }),
  )
  expect(handoff).toMatchObject({
    status: 'accepted',
    handedOffAt: day(5),
    slaDueAt: day(7),
    recycleUntil: '2026-04-01',
    count: 2,
    decidedBy: '70000001',
    decisionRole: 'decision_maker',
    rejectionReason: null,
  })
})

test.each([
  ['unknown status', { japan_handoff_status: 'lost' }, { status: null }],
  ['what is not a count', { japan_handoff_count: 'two' }, { count: 0 }],
  ['a negative count', { japan_handoff_count: '-3' }, { count: 0 }],
  ['what is not a date', { japan_handoff_at: 'soon' }, { handedOffAt: null }],
])('%s', (_name, properties, expected) => expect(read(contact(properties))).toMatchObject(expected))

test('a mapped name is read instead of the default', () => {
  const names = { ...HANDOFF_PROPERTIES, status: 'jp_status' }
  expect(toHandoff(contact({ jp_status: 'returned' }), names)).toMatchObject({
    value: { status: 'returned' },
  })
})

test.each<[string, string | null, History, History, [string, number][]]>([
  ['none', null, [], [], []],
  ['the present one is not earlier', 'rejected', [['rejected', 9]], [['too_early', 9]], []],
  [
    'one before the present one',
    'rejected',
    [
      ['rejected', 9],
      ['handed_off', 8],
      ['rejected', 3],
    ],
    [
      ['too_early', 9],
      ['icp_mismatch', 3],
    ],
    [['icp_mismatch', 3]],
  ],
  [
    'the same reason twice: its history does not move',
    'rejected',
    [
      ['rejected', 9],
      ['handed_off', 8],
      ['rejected', 3],
    ],
    [['too_early', 3]],
    [['too_early', 3]],
  ],
  [
    'handed off again',
    'handed_off',
    [
      ['handed_off', 8],
      ['rejected', 3],
    ],
    [
      ['', 8],
      ['too_early', 3],
    ],
    [['too_early', 3]],
  ],
  [
    'out of order',
    'accepted',
    [
      ['rejected', 3],
      ['rejected', 6],
    ],
    [
      ['other', 3],
      ['too_early', 6],
    ],
    [
      ['too_early', 6],
      ['other', 3],
    ],
  ],
  ['a rejection without a reason', 'accepted', [['rejected', 3]], [], []],
  ['the reasons alone', 'accepted', [], [['too_early', 6]], [['too_early', 6]]],
])('earlier rejections: %s', (_name, status, statuses, reasons, expected) => {
  const { earlierRejections } = read(contact({ japan_handoff_status: status }, statuses, reasons))
  expect(earlierRejections).toEqual(expected.map(([reason, at]) => ({ reason, at: day(at) })))
})

test('answers about sentences: those that stand, with the name of the person where the directory knows it', () => {
  const answers = answersText([
    { sentence: 'a'.repeat(16), isSignal: true, by: '7', at: day(5) },
    { sentence: 'b'.repeat(16), isSignal: false, by: '8', at: day(4) },
    { sentence: 'c'.repeat(16), isSignal: null, by: '7', at: day(3) },
  ])
  const owners = new Map([['7', '森 健一']])
  const fact = toHandoff(contact({ japan_signal_reviews: answers }), HANDOFF_PROPERTIES, owners)
  expect(fact.state === 'known' && fact.value.signalReviews).toEqual([
    { sentence: 'a'.repeat(16), isSignal: true, by: '森 健一', at: day(5) },
    { sentence: 'b'.repeat(16), isSignal: false, by: '8', at: day(4) },
  ])
  expect(read(contact({ japan_signal_reviews: '{"s":' })).signalReviews).toEqual([])
})

test.each<[string, string | null, unknown]>([
  ['with the rules it was made by', '{"v":"3","r":"12","o":{"icp_fit":"pass"}}', { version: '12' }],
  ['of an earlier version, which did not say', '{"v":"3","o":{"icp_fit":"pass"}}', { version: null }],
  ['that nobody can read', '{"v":', null],
  ['that is not there', null, null],
])('the judgement at the handoff %s', (_name, snapshot, expected) =>
  expect(read(contact({ japan_readiness_snapshot: snapshot })).recordedRules).toEqual(expected),
)

test('a portal before set-up is told by what it lacks', () => {
  const object = { ...contact({}), properties: { lastname: '見本', city: null } }
  expect(toHandoff(object, HANDOFF_PROPERTIES)).toEqual({
    state: 'unavailable',
    why: { reason: 'property_missing', detail: Object.values(HANDOFF_PROPERTIES).join(', ') },
  })
  const one = { ...object, properties: { ...object.properties, japan_sla_pauses: null } }
  expect(toHandoff(one, HANDOFF_PROPERTIES)).toMatchObject({
    state: 'known',
    value: { count: 0, pauses: [] },
  })
})

test('a reason of five seconds later is the rejection’s own, one that was cleared is none', () => {
  const at = (ms: number) => new Date(day(5) + ms)
  const history = {
    japan_handoff_status: [{ value: 'rejected', timestamp: at(0) }],
    japan_rejection_reason: [
      { value: 'too_early', timestamp: at(5_000) },
      { value: ' ', timestamp: at(2_000) },
      { value: 'other', timestamp: at(1_000) },
    ],
  }
  expect(read({ ...contact({}), propertiesWithHistory: history }).earlierRejections).toEqual([
    { reason: 'too_early', at: day(5) },
  ])
})

test('a long text of answers is read to its end', () => {
  const many = Array.from({ length: 700 }, (_, n) => ({
    sentence: n.toString(16).padStart(16, '0'),
    isSignal: true,
    by: '7',
    at: day(1) + n,
  }))
  expect(read(contact({ japan_signal_reviews: answersText(many) })).signalReviews).toHaveLength(700)
})

test('a reason counts for the rejection that it was written with, which HubSpot may stamp seconds earlier', () => {
  const at = (seconds: number) => new Date(day(5) + seconds * 1_000)
  const object = contact({})
  const history = {
    japan_handoff_status: [{ value: 'rejected', timestamp: at(0) }],
    japan_rejection_reason: [
      { value: 'other', timestamp: at(6) },
      { value: 'too_early', timestamp: at(4) },
    ],
  }
  const { earlierRejections } = read({ ...object, propertiesWithHistory: history })
  expect(earlierRejections).toEqual([{ reason: 'too_early', at: day(5) }])
})
