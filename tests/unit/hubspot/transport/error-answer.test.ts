// HubSpot's error answers: envelopes of every shape, the JSON hidden in a message, pages that are not envelopes at all.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errorOf, readErrorAnswer } from '@/lib/hubspot/transport/error-answer'
import {
  ConflictError,
  HubSpotError,
  MigratingError,
  NotFoundError,
  OtherRegionError,
  RateLimitError,
  RefusedError,
  ScopeMissingError,
  ServerError,
  TierError,
  TokenRefusedError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'

const SCOPE = 'crm.objects.contacts.read'
const read = (status: number, body: unknown) => readErrorAnswer(status, JSON.stringify(body))

test('the refused fields are read out of the message', () => {
  const nested = [
    {
      isValid: false,
      message: '2030 was not one of the options',
      error: 'INVALID_OPTION',
      name: 'japan_mql_definition',
    },
    {
      isValid: false,
      message: 'Property is read only [sic]',
      error: 'READ_ONLY_VALUE',
      name: 'hubspotscore',
    },
  ]
  const answer = read(400, {
    status: 'error',
    category: 'VALIDATION_ERROR',
    correlationId: 'c-1',
    message: `Property values were not valid: ${JSON.stringify(nested)}`,
  })
  expect(answer.fields).toEqual([
    { name: 'japan_mql_definition', code: 'INVALID_OPTION', message: '2030 was not one of the options' },
    { name: 'hubspotscore', code: 'READ_ONLY_VALUE', message: 'Property is read only [sic]' },
  ])
  const error = errorOf(answer, 0, SCOPE)
  expect(error).toBeInstanceOf(ValidationError)
  expect(error.message).toBe('2030 was not one of the options / Property is read only [sic]')
  expect(error.correlationId).toBe('c-1')
})

test('or out of the list of errors', () => {
  const errors = [
    { message: 'Required', code: 'REQUIRED_FIELD', context: { propertyName: ['japan_rejection_note'] } },
  ]
  const { fields, words } = read(400, { message: 'Some required fields were not set', errors })
  expect(fields).toEqual([{ name: 'japan_rejection_note', code: 'REQUIRED_FIELD', message: 'Required' }])
  expect(words).toBe('Some required fields were not set')
})

test.each([
  ['requiredGranularScopes', { errors: [{ context: { requiredGranularScopes: ['forms'] } }] }, ['forms']],
  [
    'missingScopes',
    { errors: [{ context: { missingScopes: ['forms', 'automation'] } }] },
    ['forms', 'automation'],
  ],
  ['of the envelope', { context: { requiredScopes: ['forms'] } }, ['forms']],
  ['beside the envelope', { requiredScopes: ['contacts'] }, ['contacts']],
  ['none named', {}, []],
])('missing scopes: %s', (_name, part, expected) =>
  expect(read(403, { category: 'MISSING_SCOPES', ...part }).missingScopes).toEqual(expected),
)

test.each([
  ['a list of scopes', { requiredScopes: ['contacts'] }, ['contacts']],
  [
    'words alone',
    { message: 'This oauth-token does not have proper permissions! (requires any of [contacts])' },
    [],
  ],
  ['a plan', { message: 'Your plan does not include this.', category: 'FORBIDDEN' }, null],
  ['a page', '<html>Forbidden</html>', null],
])('a refusal without a category: %s', (_name, body, expected) =>
  expect(read(403, body).missingScopes).toEqual(expected),
)

test('what a person is told is the scope that we ask for, whatever HubSpot names', () => {
  const context = { requiredGranularScopes: ['contacts', 'crm.objects.custom.read'] }
  const answer = read(403, { category: 'MISSING_SCOPES', errors: [{ context }] })
  expect(errorOf(answer, 0, SCOPE)).toMatchObject({ scope: SCOPE, named: context.requiredGranularScopes })
})

test.each<[number, new (...args: never[]) => HubSpotError, string]>([
  [400, ValidationError, 'HubSpot refused the values'],
  [401, TokenRefusedError, 'HubSpot refused the access token'],
  [403, TierError, 'Not available on this HubSpot plan'],
  [404, NotFoundError, 'Not found in HubSpot'],
  [408, ServerError, 'HubSpot answered 408'],
  [409, ConflictError, 'HubSpot reports a conflict'],
  [410, NotFoundError, 'Not found in HubSpot'],
  [418, RefusedError, 'HubSpot answered 418'],
  [422, ValidationError, 'HubSpot refused the values'],
  [423, ServerError, 'HubSpot answered 423'],
  [429, RateLimitError, 'HubSpot asks to wait'],
  [477, MigratingError, 'The HubSpot account is being moved'],
  [488, OtherRegionError, 'The HubSpot account is in another data centre'],
  [499, RefusedError, 'HubSpot answered 499'],
  [500, ServerError, 'HubSpot answered 500'],
  [599, ServerError, 'HubSpot answered 599'],
])('%i without a word, and with HubSpot’s own', (status, kind, message) => {
  const silent = errorOf(readErrorAnswer(status, ''), 77, SCOPE)
  expect(silent).toBeInstanceOf(kind)
  expect(silent).toMatchObject({ name: kind.name, message, status, words: null, correlationId: null })
  const told = errorOf(read(status, { message: 'Own words', correlationId: 'c-9' }), 77, SCOPE)
  expect(told).toBeInstanceOf(kind)
  expect(told).toMatchObject({ message: 'Own words', status, words: 'Own words', correlationId: 'c-9' })
  if (status === 429 || status === 477) expect(told).toMatchObject({ retryAt: 77 })
})

test('a missing permission without a word still says what is missing', () =>
  expect(errorOf(read(403, { category: 'MISSING_SCOPES' }), 0, SCOPE)).toMatchObject({
    constructor: ScopeMissingError,
    message: 'The access token lacks a permission',
    scope: SCOPE,
    named: [],
  }))

test('a limit tells its name', () =>
  expect(errorOf(read(429, { policyName: 'SECONDLY' }), 5, SCOPE)).toMatchObject({
    policy: 'SECONDLY',
    retryAt: 5,
  }))

test.each<[string, unknown, readonly unknown[]]>([
  [
    'a field of the body by its place',
    { errors: [{ message: 'Bad', in: 'hs_timestamp' }] },
    [{ name: 'hs_timestamp', code: null, message: 'Bad' }],
  ],
  [
    'a field without words',
    { errors: [{ code: 'REQUIRED_FIELD', in: 'x' }] },
    [{ name: 'x', code: 'REQUIRED_FIELD', message: '' }],
  ],
  ['an error about nothing in particular', { errors: [{ message: 'Bad' }] }, []],
  ['a name that is no text', { errors: [{ context: { propertyName: [7] } }] }, []],
  ['brackets that are no list of fields', { message: 'Bad [sic]' }, []],
  ['a list of something else', { message: 'Bad [1,2]' }, []],
  [
    'a nested field without words goes by its name',
    { message: 'Bad: [{"name":"japan_mql_definition"}].' },
    [{ name: 'japan_mql_definition', code: null, message: '' }],
  ],
])('refused fields: %s', (_name, body, fields) => expect(read(400, body).fields).toEqual(fields))

test('the words about a nested field without words are its name', () => {
  const named = '[{"name":"a"},{"name":"b","message":"is read only"}]'
  expect(read(400, { message: `Bad: ${named}` }).words).toBe('a / is read only')
  expect(read(400, { message: 'Bad [sic]' }).words).toBe('Bad [sic]')
  expect(read(400, { message: '  ' }).words).toBeNull()
})

test('scopes named in several places are each told once, and nothing that is no name', () => {
  const context = { requiredScopes: ['forms', 'contacts'] }
  const errors = [{ context: { missingScopes: ['contacts', 7, null] } }]
  expect(
    read(403, { requiredGranularScopes: ['a'], missingScopes: ['b'], context, errors }).missingScopes,
  ).toEqual(['a', 'b', 'forms', 'contacts'])
})

test.each([
  ['a scope in words', 'This key lacks the scope automation', []],
  ['scopes in words', 'Some SCOPES are missing', []],
  ['a word that only begins so', 'Telescope is not on your plan', null],
])('403 with %s', (_name, message, expected) =>
  expect(read(403, { message }).missingScopes).toEqual(expected),
)

test('a limit of a day is told from its words only as a word', () =>
  expect(read(429, { message: 'The dailyness of it' }).policy).toBeNull())

test('the portal of another data centre is a class of its own', () =>
  expect(errorOf(read(488, { message: 'Wrong hub location' }), 0, SCOPE)).toBeInstanceOf(OtherRegionError))

test.each([
  [{ policyName: 'SECONDLY' }, 'SECONDLY'],
  [{ message: 'You have reached your ten_secondly_rolling limit.' }, 'TEN_SECONDLY_ROLLING'],
  [{ message: 'You have reached your secondly limit.' }, 'SECONDLY'],
  [{ message: 'You have reached your daily limit.' }, 'DAILY'],
  [{}, null],
])('policy of %j', (body, expected) => expect(read(429, body).policy).toBe(expected))

test('a page of the edge has no words', () => {
  const answer = readErrorAnswer(502, '<html><h1>Bad gateway</h1></html>')
  expect(answer.words).toBeNull()
  expect(errorOf(answer, 0, SCOPE).message).toBe('HubSpot answered 502')
})

test('a megabyte of words is cut, between whole characters', () => {
  const { words } = read(400, { message: '😀'.repeat(250_000) })
  expect([...(words ?? '')]).toHaveLength(500)
  expect(words?.isWellFormed()).toBe(true)
})

test.each([405, 414, 415, 304])('%i is a refusal', (status) =>
  expect(errorOf(readErrorAnswer(status, ''), 0, SCOPE)).toBeInstanceOf(RefusedError),
)

test('whatever the body, there is one error class', () => {
  const body = fc.oneof(
    fc.string(),
    fc.json(),
    fc.anything().map((value) => JSON.stringify(value) ?? ''),
  )
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 599 }), body, (status, text) => {
      expect(errorOf(readErrorAnswer(status, text), 0, SCOPE)).toBeInstanceOf(HubSpotError)
    }),
  )
})
