// Readers for values on the wire: every form that HubSpot uses, and what must not get through.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byIdDescending,
  cap,
  toDay,
  toId,
  toInstant,
  toNumber,
  toOptions,
  toPlainText,
  toText,
} from '@/lib/hubspot/wire'

const NINE_THIRTY_ONE = Date.UTC(2026, 10, 23, 9, 31)

describe('toInstant', () => {
  test.each([
    ['2026-11-23T09:31:00Z', NINE_THIRTY_ONE],
    ['2026-11-23T09:31:00.000Z', NINE_THIRTY_ONE],
    ['2026-11-23T18:31:00+09:00', NINE_THIRTY_ONE],
    ['2026-11-23T18:31:00+0900', NINE_THIRTY_ONE],
    ['2026-11-23T09:31', NINE_THIRTY_ONE],
    ['2026-11-23', Date.UTC(2026, 10, 23)],
    [String(NINE_THIRTY_ONE), NINE_THIRTY_ONE],
    [NINE_THIRTY_ONE, NINE_THIRTY_ONE],
    [new Date(NINE_THIRTY_ONE), NINE_THIRTY_ONE],
    [' 0 ', 0],
  ])('%s', (value, expected) => expect(toInstant(value)).toBe(expected))

  test.each([
    null,
    undefined,
    '',
    'yesterday',
    '2026-13-40',
    '23/11/2026',
    '9999999999999999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date('x'),
    {},
    '1e3',
  ])('no time: %s', (value) => expect(toInstant(value)).toBeNull())

  test('whatever comes, it is an instant or null', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const at = toInstant(value)
        expect(at === null || Math.abs(at) <= 8.64e15).toBe(true)
      }),
    )
  })
})

describe('text', () => {
  test('white space alone is nothing', () => expect(toText(' \u3000\n')).toBeNull())
  test('numbers that should have been strings are kept', () => expect(toText(12)).toBe('12'))
  test('half a surrogate pair becomes a replacement character', () =>
    expect(toText('山\ud83d田')).toBe('山\ufffd田'))
  test('a long text ends on a whole code point', () => {
    expect(cap('😀😀😀', 2)).toBe('😀😀')
    expect(cap('あ👨‍👩‍👧', 3)).toBe('あ')
    expect([...(toText('😀'.repeat(30_000)) ?? '')]).toHaveLength(20_000)
  })
  test('a megabyte becomes 20,000 characters', () =>
    expect(toPlainText('あ'.repeat(1_000_000))).toHaveLength(20_000))
})

test.each([
  ['120', 120],
  ['1.5e3', 1500],
  [86, 86],
  ['', null],
  ['many', null],
  ['Infinity', null],
  [null, null],
])('toNumber %s', (value, expected) => expect(toNumber(value)).toBe(expected))

test.each([
  ['2027-01-31', '2027-01-31'],
  [String(Date.UTC(2027, 0, 31)), '2027-01-31'],
  ['soon', null],
  [String(-8.64e15), null],
])('toDay %s', (value, expected) => expect(toDay(value)).toBe(expected))

test.each([
  ['BUDGET_HOLDER;DECISION_MAKER', ['BUDGET_HOLDER', 'DECISION_MAKER']],
  [';champion; ', ['CHAMPION']],
  [null, []],
])('toOptions %s', (value, expected) => expect(toOptions(value)).toEqual(expected))

test.each([
  ['1500000000101', '1500000000101'],
  [42, '42'],
  ['../../x', null],
  ['', null],
])('toId %s', (value, expected) => expect(toId(value)).toBe(expected))

test('ids beyond 2^53 are ordered as numbers', () => {
  const ids = ['9007199254740993', '999', '9007199254740992', '10000000000000000']
  expect(ids.sort(byIdDescending)).toEqual([
    '10000000000000000',
    '9007199254740993',
    '9007199254740992',
    '999',
  ])
})
