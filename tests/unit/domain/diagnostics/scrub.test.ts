// What may be kept of a failure: no token, no id, no address, no name gets through, wherever an error carries it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureOf } from '@/lib/domain/diagnostics/failure'
import { WORDS } from '@/lib/domain/diagnostics/known-words'
import { entryOf, withEntry } from '@/lib/domain/diagnostics/log'
import { reportText } from '@/lib/domain/diagnostics/report-text'
import { safeClass, safeMessage, safePlace, safeStack } from '@/lib/domain/diagnostics/scrub'
import * as hubspotErrors from '@/lib/hubspot/transport/errors'

const PRODUCT = { version: '1.2.3', browser: 'Chrome 140' }
const OURS = 'chrome-extension://abcdefghijklmnop'

describe('a message', () => {
  it.each([
    [
      "Cannot read properties of undefined (reading 'firstname')",
      'Cannot read properties of undefined (reading …',
    ],
    ['x is not a function', '… is not a function'],
    [
      "Failed to execute 'put' on 'IDBObjectStore': 12 is wrong.",
      "Failed to execute 'put' on 'IDBObjectStore': … is wrong.",
    ],
    ['Unexpected token \'T\', "Taro Yama"... is not valid JSON', 'Unexpected token … is not valid JSON'],
    ['No text in en: problem.token_refused.title', 'No text in en: problem.token_refused.title'],
    ['No text in en: reason.yamada.title', 'No text in en: ….….title'],
    ['the worker failed', 'the worker failed'],
    ['山田 太郎 is not valid', '… is not valid'],
    ['pat-na1-1234abcd-0000 was refused for 471100012', '… was refused for …'],
    ['Read failed: jane.read@open.example', 'Read failed: …'],
    ['at https://app.hubspot.com/contacts/1/record/0-1/51 no', 'at … no'],
    // A capital where no sentence begins is a name's.
    ['The contact Key Page was not found', 'The contact … was not found'],
    ['03 1234 5678', '…'],
    ['', ''],
  ])('%s', (message, safe) => {
    expect(safeMessage(message)).toBe(safe)
  })

  it('of our own errors is kept whole', () => {
    const { NotConnectedError, TokenRefusedError, ScopeMissingError, TierError, OfflineError, TimeoutError } =
      hubspotErrors
    const own = [
      new NotConnectedError(),
      new TokenRefusedError(),
      new ScopeMissingError('crm.objects.contacts.read'),
      new TierError(),
      new OfflineError(),
      new TimeoutError(),
    ].map(({ message }) => message)
    expect(own.map(safeMessage)).toEqual(own)
  })

  it('is never long', () => {
    expect(safeMessage('not a function '.repeat(1_000)).length).toBeLessThanOrEqual(301)
  })
})

describe('a stack', () => {
  it('of Chromium and of Firefox is our files with line and column', () => {
    const chromium = `TypeError: no\n    at Taro (${OURS}/chunks/panel-B6ly5U2e.js:1:2345)\n    at async ${OURS}/background.js:2:1`
    const firefox =
      'Taro@moz-extension://a-b/chunks/panel-B6ly5U2e.js:1:2345\n@moz-extension://a-b/background.js:2:1\n'
    for (const stack of [chromium, firefox])
      expect(safeStack(stack, 'no')).toEqual(['chunks/panel-B6ly5U2e.js:1:2345', 'background.js:2:1'])
  })

  it.each([
    'at f (https://app.hubspot.com/contacts/1/record/0-1/51.js:1:2)',
    `at f (${OURS}/options.html?contact=51:1:2)`,
    `at f (${OURS}/chunks/a-1234567.js:1:2)`,
    `${OURS}/chunks/a.js:1:2`,
    'at eval (eval at f (a.js:1:1), <anonymous>:1:1)',
    'Taro Yamada',
  ])('%s is left out', (line) => {
    expect(safeStack(`    ${line}`, '')).toEqual([])
  })

  it('forged in a message is left out', () => {
    const message = `no\n    at f (${OURS}/chunks/taro.js:1:2)`
    expect(safeStack(`Error: ${message}\n    at g (${OURS}/a.js:1:2)`, message)).toEqual(['a.js:1:2'])
  })

  it('ends after ten frames', () => {
    expect(safeStack(`    at f (${OURS}/a.js:1:2)\n`.repeat(40), '')).toHaveLength(10)
  })
})

describe('class and place', () => {
  it('are known ones', () => {
    expect(['QuotaExceededError', 'RefusedRequest', 'TypeError'].map(safeClass)).toEqual([
      'QuotaExceededError',
      'RefusedRequest',
      'TypeError',
    ])
    expect(['Yamada', '', 'pat-na1-x'].map(safeClass)).toEqual(['Error', 'Error', 'Error'])
    expect(safePlace('request lead.load')).toBe('request lead.load')
    expect(['Yamada', '', '51', 'request 51', `a${'b'.repeat(70)}`].map(safePlace)).toEqual(
      Array.from({ length: 5 }, () => 'unknown'),
    )
  })
})

/** Words that no list of ours holds. */
const word = fc
  .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 12 })
  .filter((one) => !WORDS.has(one))
const name = word.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}`)
const secret = fc.oneof(
  fc.uuid().map((id) => `pat-na1-${id}`),
  fc.bigInt({ min: 10_000n, max: 10n ** 13n }).map(String),
  fc.tuple(word, word).map(([user, host]) => `${user}@${host}.example`),
  name,
  fc.tuple(name, name).map((both) => both.join(' ')),
  fc.constantFrom('山田太郎', 'やまだ', '株式会社見本', 'Åsa', 'ヤマダ タロウ'),
)
const around = fc.constantFrom(
  ...[
    '',
    ' ',
    "'",
    '"',
    '(',
    ' of ',
    ': ',
    '\n',
    'reading ',
    'https://app.hubspot.com/contacts/',
    '?id=',
    '.',
    '/',
  ],
)
const sentence = fc.constantFrom(
  'Cannot read properties of undefined',
  'The database connection is closing.',
  "Failed to execute 'put'",
  '',
)

it('nothing of a lead, of a token or of a portal is kept or copied, wherever it is in an error', () => {
  fc.assert(
    fc.property(secret, sentence, around, around, fc.nat(4), (hidden, words, before, after, depth) => {
      const text = `${words}${before}${hidden}${after}${words}`
      const error = new TypeError(depth === 0 ? words : text, {
        cause: depth === 1 ? text : new Error(text, { cause: { message: text, name: hidden, stack: text } }),
      })
      const frames = [
        `    at ${hidden} (${OURS}/chunks/a.js:1:2)`,
        `    at Object.f [as ${hidden}] (${OURS}/chunks/b.js:1:2)`,
        `    at f (https://app.hubspot.com/contacts/1/${hidden}.js:1:2)`,
        `    at f (${OURS}/panel.html?${hidden}:1:2)`,
        `${hidden}@${OURS}/chunks/c.js:1:2`,
        text,
      ]
      error.stack = `${error.stack}\n${frames.join('\n')}`
      if (depth === 4) error.name = hidden
      const entry = entryOf('panel', failureOf('error', error), 0, PRODUCT)
      const log = withEntry([], entry)
      expect(JSON.stringify(log)).not.toContain(hidden)
      expect(reportText({ entries: log, ...PRODUCT }, 0)).not.toContain(hidden)
      expect(entry.stack).toContain('chunks/a.js:1:2')
    }),
  )
})
