// Whether and how long to wait: the table of answers, and what holds for every header HubSpot could send.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decideRetry,
  type Failure,
  nextMidnight,
  retryAfterMs,
  type Situation,
} from '@/lib/hubspot/transport/retry-timing'

const NOW = Date.UTC(2026, 10, 23, 9, 0)
const situation: Situation = {
  attempt: 1,
  repeatable: true,
  maxWaitMs: 120_000,
  now: NOW,
  random: 0.5,
  dailyResetAt: NOW + 6 * 3_600_000,
}
const answered = (
  status: number,
  policy: string | null = null,
  retryAfter: string | null = null,
): Failure => ({
  kind: 'status',
  status,
  policy,
  retryAfter,
})

test.each<[string, Failure, number]>([
  ['ten-second limit: ten seconds and jitter', answered(429, 'TEN_SECONDLY_ROLLING'), 10_500],
  ['a limit without a name counts as that', answered(429), 10_500],
  ['one-second limit', answered(429, 'SECONDLY'), 1_500],
  ['Retry-After is honoured', answered(429, 'TEN_SECONDLY_ROLLING', '4'), 4_500],
  ['Retry-After as a date', answered(429, null, new Date(NOW + 7_000).toUTCString()), 7_500],
  ['an absurd Retry-After is cut', answered(429, null, '99999999'), 60_500],
  ['a negative one is ignored', answered(429, 'SECONDLY', '-5'), 1_500],
  ['NaN is ignored', answered(429, 'SECONDLY', 'NaN'), 1_500],
  ['zero would be a hot loop', answered(429, 'SECONDLY', '0'), 1_500],
  ['locked: two seconds', answered(423), 2_200],
  ['server error: half the first backoff', answered(503), 250],
  ['edge time-out', answered(524), 250],
  ['server error with Retry-After', answered(503, null, '2'), 2_250],
  ['a time-out of the edge', answered(408), 250],
  ['server error with a Retry-After of hours: a minute', answered(503, null, '7200'), 60_250],
  ['a limit whose Retry-After has passed', answered(429, null, new Date(NOW - 1_000).toUTCString()), 10_500],
  ['Retry-After of this very second', answered(503, null, new Date(NOW).toUTCString()), 250],
  ['no answer', { kind: 'network' }, 250],
  ['not JSON', { kind: 'shape' }, 250],
])('%s', (_name, failure, waitMs) => expect(decideRetry(failure, situation)).toEqual({ again: true, waitMs }))

test.each<[string, Failure, number | null]>([
  ['daily limit: at its end', answered(429, 'DAILY'), situation.dailyResetAt],
  ['migration: a minute at least', answered(477, null, '5'), NOW + 60_000],
  ['migration: when HubSpot says', answered(477, null, '7200'), NOW + 7_200_000],
  ['migration: a day at most', answered(477, null, '999999'), NOW + 86_400_000],
  ['migration without a time', answered(477), NOW + 3_600_000],
  ['refused token', answered(401), null],
  ['missing scope', answered(403), null],
  ['validation', answered(400), null],
  ['conflict', answered(409), null],
  ['not implemented', answered(501), null],
  ['the deadline', { kind: 'timeout' }, null],
])('never again: %s', (_name, failure, retryAt) =>
  expect(decideRetry(failure, situation)).toEqual({ again: false, retryAt }),
)

test.each([
  ['a minute at least', NOW + 500, NOW + 60_000],
  ['a day at most', NOW + 90_000_000, NOW + 86_400_000],
])('the end of a daily limit: %s', (_name, dailyResetAt, retryAt) =>
  expect(decideRetry(answered(429, 'DAILY'), { ...situation, maxWaitMs: 1e9, dailyResetAt })).toEqual({
    again: false,
    retryAt,
  }),
)

describe('limits of repeating', () => {
  test('a wait of exactly what is allowed is slept', () =>
    expect(decideRetry(answered(429, 'SECONDLY'), { ...situation, maxWaitMs: 1_500 })).toEqual({
      again: true,
      waitMs: 1_500,
    }))
  test('three tries at most', () => {
    expect(decideRetry(answered(503), { ...situation, attempt: 2 })).toEqual({ again: true, waitMs: 500 })
    expect(decideRetry(answered(503), { ...situation, attempt: 3 })).toEqual({ again: false, retryAt: null })
  })
  test('a create is never repeated, and still says when to ask again', () => {
    const create = { ...situation, repeatable: false }
    expect(decideRetry(answered(503), create)).toEqual({ again: false, retryAt: null })
    expect(decideRetry(answered(429, 'SECONDLY'), create)).toEqual({ again: false, retryAt: NOW + 1_500 })
  })
  test('a wait longer than allowed is not slept', () => {
    const impatient = { ...situation, maxWaitMs: 2_500 }
    expect(decideRetry(answered(429), impatient)).toEqual({ again: false, retryAt: NOW + 10_500 })
    expect(decideRetry(answered(429, 'SECONDLY'), impatient)).toEqual({ again: true, waitMs: 1_500 })
  })
  test('whatever HubSpot sends, a wait is sane', () => {
    const header = fc.option(fc.oneof(fc.string(), fc.double().map(String), fc.date().map(String)), {
      nil: null,
    })
    const policy = fc.constantFrom(null, 'TEN_SECONDLY_ROLLING', 'SECONDLY', 'DAILY', 'NEW_ONE')
    const random = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 599 }),
        policy,
        header,
        random,
        (status, name, retryAfter, dice) => {
          const decision = decideRetry(answered(status, name, retryAfter), { ...situation, random: dice })
          if (decision.again) expect(decision.waitMs >= 0 && decision.waitMs <= 61_000).toBe(true)
          else if (decision.retryAt !== null) {
            expect(decision.retryAt > NOW && decision.retryAt <= NOW + 86_400_000).toBe(true)
          }
        },
      ),
    )
  })
})

test.each([
  ['3', 3_000],
  [' 0.5 ', 500],
  ['-1', null],
  ['', null],
  ['soon', null],
  ['3s', null],
  ['x3', null],
  ['12.25', 12_250],
  ['2026-11-23T10:00:00Z', null],
  [` ${new Date(NOW + 5_000).toUTCString()}`, 5_000],
  [null, null],
  [new Date(NOW - 5_000).toUTCString(), null],
])('Retry-After %s', (header, expected) => expect(retryAfterMs(header, NOW)).toBe(expected))

test('midnight of a zone with half hours, to the second', () =>
  expect(nextMidnight(Date.UTC(2026, 10, 23, 9, 31, 17), 'Asia/Kolkata')).toBe(
    Date.UTC(2026, 10, 23, 18, 30),
  ))

test.each([
  ['Asia/Tokyo', Date.UTC(2026, 10, 23, 15, 0)],
  ['America/New_York', Date.UTC(2026, 10, 24, 5, 0)],
  ['Not/AZone', NOW + 3_600_000],
  [null, NOW + 3_600_000],
])('midnight in %s', (zone, expected) => expect(nextMidnight(NOW, zone)).toBe(expected))
