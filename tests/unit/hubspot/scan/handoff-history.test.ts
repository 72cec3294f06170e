// Handoffs out of the property history, where HubSpot stamps the values of one write seconds apart.
import { expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { roundsOf } from '@/lib/hubspot/scan/handoff-history'

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
