// Readers for values on the wire: every form that HubSpot uses, and what must not get through.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byIdDescending,
  cap,
  oneOf,
  toDay,
  toId,
  toInstant,
  toNumber,
  toOptions,
  toPlainText,
  toText,
} from '@/lib/hubspot/mapping/parse'

const NINE_THIRTY_ONE = Date.UTC(2026, 10, 23, 9, 31)

describe('toInstant', () => {
  test.each([
    ['2026-11-23T09:31:00Z', NINE_THIRTY_ONE],
    ['2026-11-23T09:31:00.000Z', NINE_THIRTY_ONE],
    ['2026-11-23T18:31:00+09:00', NINE_THIRTY_ONE],
    ['2026-11-23T18:31:00+0900', NINE_THIRTY_ONE],
    ['2026-11-23T09:31', NINE_THIRTY_ONE],
    ['2026-11-23', Date.UTC(2026, 10, 23)],
    ['2026-11-23T00:31:00-0900', NINE_THIRTY_ONE],
    ['2026-11-23T09:31:00', NINE_THIRTY_ONE],
    ['2026-11-23T09:31:00.5', NINE_THIRTY_ONE + 500],
    [String(NINE_THIRTY_ONE), NINE_THIRTY_ONE],
    [NINE_THIRTY_ONE, NINE_THIRTY_ONE],
    [new Date(NINE_THIRTY_ONE), NINE_THIRTY_ONE],
    [` ${NINE_THIRTY_ONE} `, NINE_THIRTY_ONE],
    ['2028-02-29', Date.UTC(2028, 1, 29)],
    ['1990-01-01', Date.UTC(1990, 0, 1)],
    ['2199-12-31T23:59:59Z', Date.UTC(2199, 11, 31, 23, 59, 59)],
  ])('%s', (value, expected) => expect(toInstant(value)).toBe(expected))

  test.each([
    null,
    undefined,
    '',
    'yesterday',
    '2026-13-40',
    '2026-02-30',
    '2026-02-29',
    '2026-02-30T10:00:00Z',
    '2026-04-31T10:00:00+09:00',
    '2026-00-10',
    '2026-02-31',
    '2026-01-32',
    '2026-11-23 09:31',
    'on 2026-11-23',
    '2026-11-23 or so',
    '2026-01-00',
    '0000-00-00',
    '0001-01-01',
    '20260-01-01',
    '+020260-01-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
    '-1',
    -1,
    '0',
    0,
    '1989-12-31',
    '2200-01-01',
    String(8.64e15),
    new Date(-1),
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
        expect(at === null || (at >= Date.UTC(1990, 0, 1) && at < Date.UTC(2200, 0, 1))).toBe(true)
      }),
    )
  })
})

describe('text', () => {
  test('white space alone is nothing', () => expect(toText(' \u3000\n')).toBeNull())
  test('what is cut within white space ends with a letter', () =>
    expect(toText(`${'あ'.repeat(19_999)} い`)).toBe('あ'.repeat(19_999)))
  test.each([[true], [{}], [['a']], [null], [undefined]])('no text: %j', (value) => {
    expect(toText(value)).toBeNull()
    expect(toPlainText(value)).toBeNull()
  })
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
  [' 7 ', 7],
  ['', null],
  [' ', null],
  [true, null],
  [Number.POSITIVE_INFINITY, null],
  ['many', null],
  ['Infinity', null],
  [null, null],
])('toNumber %s', (value, expected) => expect(toNumber(value)).toBe(expected))

test.each([
  ['2027-01-31', '2027-01-31'],
  [String(Date.UTC(2027, 0, 31)), '2027-01-31'],
  ['soon', null],
  ['2026-02-30', null],
  ['0000-00-00', null],
  ['-1', null],
  ['20260-01-01', null],
  [String(-8.64e15), null],
])('toDay %s', (value, expected) => expect(toDay(value)).toBe(expected))

test.each([
  ['BUDGET_HOLDER;DECISION_MAKER', ['BUDGET_HOLDER', 'DECISION_MAKER']],
  [';champion; ', ['CHAMPION']],
  [' champion ; other ', ['CHAMPION', 'OTHER']],
  [null, []],
])('toOptions %s', (value, expected) => expect(toOptions(value)).toEqual(expected))

test.each([
  ['1500000000101', '1500000000101'],
  [42, '42'],
  [' 42 ', '42'],
  ['42x', null],
  ['x42', null],
  [4.2, null],
  [true, null],
  ['1'.repeat(21), null],
  ['../../x', null],
  ['', null],
])('toId %s', (value, expected) => expect(toId(value)).toBe(expected))

test.each([
  ['Accepted', 'accepted'],
  [' accepted ', 'accepted'],
  ['accept', null],
  [null, null],
])('oneOf %j', (value, expected) => expect(oneOf(['accepted', 'rejected'], value)).toBe(expected))

test('ids beyond 2^53 are ordered as numbers', () => {
  const ids = ['9007199254740993', '999', '9007199254740992', '10000000000000000']
  expect(ids.sort(byIdDescending)).toEqual([
    '10000000000000000',
    '9007199254740993',
    '9007199254740992',
    '999',
  ])
})

test('ids of one length, and an id and itself', () => {
  expect(['12', '34', '12', '23'].sort(byIdDescending)).toEqual(['34', '23', '12', '12'])
  expect(byIdDescending('12', '12')).toBe(0)
  expect(byIdDescending('34', '12')).toBeLessThan(0)
  expect(byIdDescending('12', '34')).toBeGreaterThan(0)
})
