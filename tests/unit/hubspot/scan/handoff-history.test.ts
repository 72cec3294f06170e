// Handoffs out of the property history, where HubSpot stamps the values of one write seconds apart.
import { describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { presentRound, roundsOf } from '@/lib/hubspot/scan/handoff-history'

const FIRST = Date.parse('2026-10-05T01:00:00Z')
const SECOND = FIRST + 86_400_000
const iso = (at: number) => new Date(at).toISOString()

type Written = readonly [value: string, at: number]
const entries = (...written: readonly Written[]) =>
  written.map(([value, at]) => ({ value, timestamp: new Date(at) })).reverse()

/** A lead that was handed off twice; `apart`: how far the other values are stamped from the time of handoff, in ms. */
function rounds(apart: number) {
  return roundsOf(
    {
      id: '7',
      properties: {
        japan_handoff_status: 'handed_off',
        japan_handoff_at: iso(SECOND),
        japan_handoff_count: '2',
      },
      propertiesWithHistory: {
        japan_handoff_at: entries([iso(FIRST), FIRST], [iso(SECOND), SECOND]),
        japan_handoff_count: entries(['1', FIRST], ['2', SECOND + apart]),
        japan_handoff_status: entries(
          ['handed_off', FIRST - apart],
          ['rejected', FIRST + 3_600_000],
          ['handed_off', SECOND - apart],
        ),
      },
    },
    HANDOFF_PROPERTIES,
  ).map(({ round, object, nextAt }) => [round, object.properties.japan_handoff_status, nextAt])
}

test.each([0, 4_900])('are told apart with %i ms between the values of one write', (apart) => {
  expect(rounds(apart)).toEqual([
    [1, 'rejected', SECOND],
    [2, 'handed_off', null],
  ])
})

describe('the handoffs of a contact', () => {
  const HOUR = 3_600_000
  const DAY = 24 * HOUR
  type Histories = Readonly<Record<string, readonly Written[]>>

  /** A contact with these histories; its present values are the last of each. */
  function contact(histories: Histories, properties: Readonly<Record<string, string | null>> = {}) {
    const present = Object.entries(histories).map(([name, list]) => [name, list.at(-1)?.[0] ?? null])
    const propertiesWithHistory = Object.fromEntries(
      Object.entries(histories).map(([name, list]) => [name, entries(...list)]),
    )
    return { id: '7', properties: { ...Object.fromEntries(present), ...properties }, propertiesWithHistory }
  }
  const told = (histories: Histories, properties: Readonly<Record<string, string | null>> = {}) =>
    roundsOf(contact(histories, properties), HANDOFF_PROPERTIES)

  const twice: Histories = {
    japan_handoff_at: [
      [iso(FIRST), FIRST],
      [iso(SECOND), SECOND],
    ],
  }

  test('without a history are the present one alone', () => {
    const object = { id: '7', properties: { japan_handoff_at: iso(FIRST), japan_handoff_count: '3' } }
    expect(roundsOf(object, HANDOFF_PROPERTIES)).toEqual([
      { round: 3, object, nextAt: null, returnedAt: null },
    ])
  })

  test.each([
    ['2.9', 2],
    ['0', 1],
    ['-4', 1],
    ['two', 1],
    [null, 1],
  ])('a count of %s is round %i', (count, round) =>
    expect(presentRound({ id: '7', properties: { japan_handoff_count: count } }, HANDOFF_PROPERTIES)).toBe(
      round,
    ),
  )

  test('that a portal does not count are told by their times, and numbered from one', () => {
    expect(told(twice).map(({ round, nextAt }) => [round, nextAt])).toEqual([
      [1, SECOND],
      [1, null],
    ])
  })

  test.each<[string, readonly Written[], readonly Written[], readonly (string | null)[]]>([
    [
      'the same time written again',
      [
        [iso(FIRST), FIRST],
        [iso(FIRST), SECOND],
      ],
      [],
      [iso(FIRST)],
    ],
    [
      'a time that was corrected, and not counted',
      [
        [iso(FIRST), FIRST],
        [iso(FIRST + HOUR), SECOND],
      ],
      [['1', FIRST]],
      [iso(FIRST + HOUR)],
    ],
    [
      'another time, counted',
      [
        [iso(FIRST), FIRST],
        [iso(SECOND), SECOND],
      ],
      [
        ['1', FIRST],
        ['2', SECOND],
      ],
      [iso(FIRST), iso(SECOND)],
    ],
    [
      'another time, while the count is empty',
      [
        [iso(FIRST), FIRST],
        [iso(SECOND), SECOND],
      ],
      [['', FIRST - DAY]],
      [iso(FIRST), iso(SECOND)],
    ],
    [
      'what was cleared or is no time',
      [
        ['soon', FIRST - DAY],
        [iso(FIRST), FIRST],
        ['', FIRST + HOUR],
        [iso(SECOND), SECOND],
      ],
      [],
      [iso(FIRST), iso(SECOND)],
    ],
  ])('%s', (_name, at, count, expected) => {
    const found = told({ japan_handoff_at: at, japan_handoff_count: count })
    expect(found.map(({ object }) => object.properties.japan_handoff_at)).toEqual(expected)
  })

  test('each hold what was written in them, and the owner of before', () => {
    const [first, second] = told(
      {
        ...twice,
        japan_rejection_reason: [
          ['too_early', FIRST + HOUR],
          ['', SECOND],
        ],
        japan_decided_by: [['7', FIRST - DAY]],
        hubspot_owner_id: [
          ['1', FIRST - DAY],
          ['2', SECOND + HOUR],
        ],
      },
      { japan_sla_pauses: '[]', japan_rejection_note: 'x', jobtitle: '部長' },
    )
    expect(first?.object.properties).toEqual({
      japan_handoff_at: iso(FIRST),
      japan_rejection_reason: 'too_early',
      japan_decided_by: null,
      hubspot_owner_id: '1',
      japan_sla_pauses: null,
      japan_rejection_note: null,
      jobtitle: '部長',
    })
    expect(second?.object.properties).toMatchObject({
      japan_decided_by: '7',
      hubspot_owner_id: '2',
      japan_rejection_note: 'x',
    })
  })

  test('values that were written with the next one are the next one’s', () => {
    const reasons = (ms: number) =>
      told({ ...twice, japan_rejection_reason: [['too_early', SECOND - ms]] })[0]?.object.properties
        .japan_rejection_reason
    expect([reasons(5_001), reasons(5_000)]).toEqual(['too_early', null])
  })

  test.each<[string, readonly Written[], (number | null)[]]>([
    [
      'never',
      [
        ['handed_off', FIRST],
        ['handed_off', SECOND],
      ],
      [null, null],
    ],
    ['now', [['Returned', SECOND + HOUR]], [null, SECOND + HOUR]],
    [
      'then',
      [
        ['returned', FIRST + HOUR],
        ['handed_off', SECOND],
      ],
      [FIRST + HOUR, null],
    ],
    [
      'for a while',
      [
        ['returned', FIRST + HOUR],
        ['accepted', FIRST + 2 * HOUR],
      ],
      [null, null],
    ],
    [
      'twice the same: when it became so',
      [
        ['handed_off', SECOND],
        ['returned', SECOND + HOUR],
        ['RETURNED', SECOND + 2 * HOUR],
      ],
      [null, SECOND + HOUR],
    ],
    [
      'again: the second time',
      [
        ['returned', SECOND + HOUR],
        ['accepted', SECOND + 2 * HOUR],
        ['returned', SECOND + 3 * HOUR],
      ],
      [null, SECOND + 3 * HOUR],
    ],
    [
      'as all that is told',
      [
        ['returned', SECOND + HOUR],
        ['returned', SECOND + 2 * HOUR],
      ],
      [null, SECOND + HOUR],
    ],
  ])('returned %s', (_name, statuses, expected) =>
    expect(told({ ...twice, japan_handoff_status: statuses }).map(({ returnedAt }) => returnedAt)).toEqual(
      expected,
    ),
  )
})
