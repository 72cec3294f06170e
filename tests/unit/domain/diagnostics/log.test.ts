// The log: a failure that comes again counts up, the log stays small, and whatever is thrown can be taken in.
import { describe, expect, it } from 'vitest'
import { browserOf, type Failure, type FailureEntry, failureOf } from '@/lib/domain/diagnostics/failure'
import { entryOf, withEntry } from '@/lib/domain/diagnostics/log'
import { reportText } from '@/lib/domain/diagnostics/report-text'

const PRODUCT = { version: '1.2.3', browser: 'Firefox 142' }
const failure = (part: Partial<Failure> = {}): Failure => ({
  place: 'error',
  name: 'TypeError',
  messages: ['is not a function'],
  stack: '@moz-extension://a/a.js:1:2\n@moz-extension://a/b.js:3:4',
  ...part,
})
const at = (time: number, part: Partial<Failure> = {}) => entryOf('panel', failure(part), time, PRODUCT)
const filled = (...entries: readonly FailureEntry[]) => entries.reduce<readonly FailureEntry[]>(withEntry, [])

describe('a failure that comes again', () => {
  it('counts up, with its first and its last time', () => {
    expect(filled(at(1), at(2), at(3))).toEqual([{ ...at(3), firstAt: 1, count: 3 }])
  })

  it('by another way to the same place is the same', () => {
    expect(filled(at(1), at(2, { stack: '@moz-extension://a/a.js:1:2' }))).toHaveLength(1)
  })

  it.each<[string, FailureEntry]>([
    ['place', at(2, { place: 'render' })],
    ['class', at(2, { name: 'RangeError' })],
    ['message', at(2, { messages: ['is not a string'] })],
    ['file', at(2, { stack: '@moz-extension://a/b.js:3:4' })],
    ['page', { ...at(2), component: 'review' }],
  ])('of another %s is another, and stands first', (_, other) => {
    expect(filled(at(1), other)).toEqual([other, at(1)])
  })

  it('moves to the front', () => {
    const other = at(2, { place: 'render' })
    expect(filled(at(1), other, at(3)).map(({ place }) => place)).toEqual(['error', 'render'])
  })
})

it('keeps the latest fifty, each within two thousand characters', () => {
  const long = { messages: Array.from({ length: 3 }, () => 'not a function '.repeat(200)) }
  const stack = `@moz-extension://a/chunks/${'a'.repeat(60)}.js:1:2\n`.repeat(100)
  const entries = Array.from({ length: 60 }, (_, n) =>
    at(n, { ...long, stack, place: 'abcdefgh'.charAt(n % 8).repeat(1 + Math.floor(n / 8)) }),
  )
  const log = filled(...entries)
  expect(log.map(({ lastAt }) => lastAt)).toEqual(Array.from({ length: 50 }, (_, n) => 59 - n))
  expect(Math.max(...log.map((one) => JSON.stringify(one).length))).toBeLessThan(2_200)
})

it.each<[string, unknown, Partial<Failure>]>([
  ['text', 'no', { messages: [''], name: '' }],
  ['nothing', undefined, { messages: [] }],
  ['null', null, { messages: [] }],
  ['an object', { message: 'no', name: 3 }, { messages: ['no'], name: '' }],
  [
    'a chain of causes',
    new Error('a', { cause: new Error('b', { cause: new Error('c') }) }),
    { messages: ['a', 'b', 'c'] },
  ],
  [
    'what throws when it is looked at',
    Object.defineProperty({}, 'cause', {
      get: () => {
        throw new Error('x')
      },
    }),
    { messages: [] },
  ],
])('takes in %s', (_, thrown, part) => {
  expect(failureOf('error', thrown)).toMatchObject(part)
})

it('an endless chain of causes ends', () => {
  const error = new Error('a')
  error.cause = error
  expect(failureOf('error', error).messages).toEqual(['a', 'a', 'a'])
})

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36', 'Chrome 140'],
  ['Mozilla/5.0 AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'Edg 140'],
  ['Mozilla/5.0 AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36', 'Chrome 140'],
  ['Node', 'Unknown browser'],
])('%s is %s', (userAgent, name) => {
  expect(browserOf(userAgent)).toBe(name)
})

it('is copied with versions and times', () => {
  const entries = [{ ...at(1_000), lastAt: 61_000, count: 2 }]
  expect(reportText({ entries, version: '1.3.0', browser: 'Firefox 143' }, 120_000)).toBe(
    [
      'Hikitsugi 1.3.0, Firefox 143, 1970-01-01T00:02:00.000Z',
      '',
      'panel, error: TypeError: is not a function',
      '  2x, 1970-01-01T00:00:01.000Z to 1970-01-01T00:01:01.000Z, Hikitsugi 1.2.3, Firefox 142',
      '  at a.js:1:2',
      '  at b.js:3:4',
    ].join('\n'),
  )
})
