// The transport against a real HTTP server: every kind of answer and of silence ends in a value or one error class.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  AbortedError,
  MigratingError,
  NotConnectedError,
  NotFoundError,
  OfflineError,
  OtherRegionError,
  RateLimitError,
  ResponseShapeError,
  ScopeMissingError,
  ServerError,
  TierError,
  TimeoutError,
  TokenRefusedError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { CAST, type Fault, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, testClock, transportTo, watchedFetch } from '../harness'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const contact = { method: 'GET' as const, path: `/crm/v3/objects/contacts/${CAST.ready}` }
const write = { ...contact, method: 'PATCH' as const, body: { properties: { jobtitle: '部長' } } }
const create = {
  method: 'POST' as const,
  path: '/crm/v3/objects/notes',
  body: { properties: { hs_timestamp: '1' } },
}
const strike = (fault: Fault, times?: number) =>
  sandbox.faults.add({ match: { path: /./ }, fault, ...(times === undefined ? {} : { times }) })
const transport = (options = {}) => transportTo(sandbox, sandbox.tokens.full, options)

test('an answer is parsed, and the legacy path became the dated one', async () => {
  const { status, json } = await transport().send({ ...contact, query: { properties: ['lastname', 'city'] } })
  expect(status).toBe(200)
  expect(json).toMatchObject({ id: CAST.ready })
  expect(sandbox.requests).toMatchObject([
    { path: `/crm/objects/2026-09/contacts/${CAST.ready}`, query: 'properties=lastname&properties=city' },
  ])
})

test('a PATCH carries its body', async () => {
  await transport().send(write)
  expect(sandbox.requests).toMatchObject([{ method: 'PATCH', body: write.body, status: 200 }])
})

test('no answer is kept by the browser, no cookie sent, no other address followed or told', async () => {
  const sent: unknown[] = []
  const watched: typeof fetch = (input, init) => {
    sent.push(init)
    return sandbox.fetch(input, init)
  }
  await transport({ fetch: watched }).send(contact)
  await transport({ fetch: watched }).send(write)
  const how = { cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' }
  expect(sent).toMatchObject([how, how])
})

describe('each refusal is one class, asked once', () => {
  test.each<[string, Fault, new (...args: never[]) => Error]>([
    ['missing scope', { kind: 'status', status: 403 }, ScopeMissingError],
    ['plan', { kind: 'status', status: 403, body: { category: 'FORBIDDEN', message: 'No' } }, TierError],
    ['not found', { kind: 'status', status: 404 }, NotFoundError],
    ['validation', { kind: 'status', status: 400 }, ValidationError],
    ['daily limit', { kind: 'rate', policy: 'DAILY' }, RateLimitError],
    ['another data centre', { kind: 'status', status: 488 }, OtherRegionError],
    ['migration', { kind: 'status', status: 477, headers: { 'retry-after': '7200' } }, MigratingError],
  ])('%s', async (_name, fault, expected) => {
    strike(fault)
    expect(await failure(transport().send(contact))).toBeInstanceOf(expected)
    expect(sandbox.requests).toHaveLength(1)
  })

  test('a revoked token', async () => {
    const refused = await failure(transportTo(sandbox, sandbox.tokens.revoked).send(contact))
    expect(refused).toBeInstanceOf(TokenRefusedError)
    expect(sandbox.requests).toHaveLength(1)
  })

  test('no token, or one that no header can carry: nothing is sent', async () => {
    const without = transport({ token: async () => null })
    expect(await failure(without.send(contact))).toBeInstanceOf(NotConnectedError)
    expect(await failure(transportTo(sandbox, 'pat-部長').send(contact))).toBeInstanceOf(TokenRefusedError)
    expect(sandbox.requests).toHaveLength(0)
  })

  test('an error never carries the token, though HubSpot repeats it', async () => {
    const token = sandbox.tokens.full
    strike({
      kind: 'status',
      status: 400,
      body: { category: 'VALIDATION_ERROR', message: `bad key ${token}` },
    })
    const refused = (await failure(transport().send(contact))) as Error
    expect(refused.message).toBe('bad key [token]')
    expect(JSON.stringify(refused)).not.toContain(token)
  })
})

describe('what passes is tried again', () => {
  test.each<[string, Fault]>([
    ['an HTML page of the edge', { kind: 'status', status: 502, html: '<html><b>Bad gateway</b></html>' }],
    ['503 with an envelope', { kind: 'status', status: 503, body: { message: 'busy' } }],
    ['a cut connection', { kind: 'reset' }],
    ['half an answer', { kind: 'truncate' }],
    ['broken JSON', { kind: 'json', text: '{"id":' }],
    ['200 with HTML', { kind: 'status', status: 200, html: '<html>login</html>' }],
    ['a locked record', { kind: 'status', status: 423 }],
    ['the one-second limit', { kind: 'rate', policy: 'SECONDLY' }],
  ])('%s, twice', async (_name, fault) => {
    strike(fault, 2)
    const asked = transport()
    await expect(asked.send(contact)).resolves.toMatchObject({ status: 200 })
    expect(sandbox.requests).toHaveLength(3)
    expect(asked.clock.sleeps.every((ms) => ms > 0 && ms <= 2_500)).toBe(true)
  })

  test.each<[string, Fault, new (...args: never[]) => Error]>([
    ['server error', { kind: 'status', status: 500 }, ServerError],
    ['no answer', { kind: 'reset' }, OfflineError],
    ['not JSON', { kind: 'json', text: 'true-ish' }, ResponseShapeError],
  ])('three times %s: its class', async (_name, fault, expected) => {
    strike(fault)
    expect(await failure(transport().send(contact))).toBeInstanceOf(expected)
    expect(sandbox.requests).toHaveLength(3)
  })

  test('a redirect is not followed, though its target would answer', async () => {
    const location = '/account-info/2026-09/details'
    sandbox.faults.add({ match: { path: /contacts/ }, fault: { kind: 'redirect', location } })
    expect(await failure(transport().send(contact))).toBeInstanceOf(OfflineError)
    expect(sandbox.requests.filter(({ path }) => path === location)).toEqual([])
  })

  test('a PATCH is, a create is not, a POST that only reads is', async () => {
    strike({ kind: 'status', status: 503 }, 1)
    await transport().send(write)
    strike({ kind: 'status', status: 503 }, 1)
    expect(await failure(transport().send(create))).toBeInstanceOf(ServerError)
    strike({ kind: 'status', status: 503 }, 1)
    await transport().send({ method: 'POST', path: '/crm/v3/objects/contacts/search', body: { limit: 1 } })
    expect(sandbox.requests.map(({ method }) => method)).toEqual(['PATCH', 'PATCH', 'POST', 'POST', 'POST'])
  })

  test('a write that took effect before the connection broke is written once more, with the same result', async () => {
    strike({ kind: 'resetAfter' }, 1)
    await transport().send(write)
    expect(sandbox.portal.value('contacts', CAST.ready, 'jobtitle')).toBe('部長')
    expect(sandbox.requests).toHaveLength(2)
  })
})

describe('limits', () => {
  test('a long wait is reported, not slept, and holds back everybody who shares the limiter', async () => {
    const clock = testClock()
    const limiter = createLimiter({ clock })
    strike({ kind: 'rate', policy: 'TEN_SECONDLY_ROLLING' }, 1)
    const refused = await failure(transport({ clock, limiter }).send(contact))
    expect(refused).toMatchObject({ policy: 'TEN_SECONDLY_ROLLING', retryAt: clock.now() + 10_500 })
    const other = await failure(transport({ clock, limiter }).send(contact))
    expect(other).toBeInstanceOf(RateLimitError)
    expect(sandbox.requests).toHaveLength(1)
  })

  test('it is slept where a request may wait that long', async () => {
    strike({ kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: 'NaN' }, 1)
    const patient = transport({ maxWaitMs: 60_000 })
    await expect(patient.send(contact)).resolves.toMatchObject({ status: 200 })
    expect(patient.clock.sleeps).toEqual([10_500])
  })

  test('the daily limit ends at midnight of the account', async () => {
    const clock = testClock(Date.UTC(2026, 10, 23, 9, 0))
    strike({ kind: 'rate', policy: 'DAILY' })
    const refused = await failure(transport({ clock, timeZone: () => 'Asia/Tokyo' }).send(contact))
    expect(refused).toMatchObject({ policy: 'DAILY', retryAt: Date.UTC(2026, 10, 23, 15, 0) })
  })
})

describe('silence', () => {
  test('the deadline ends a request that hangs', async () => {
    strike({ kind: 'hang' })
    expect(await failure(transport().send({ ...contact, deadlineMs: 40 }))).toBeInstanceOf(TimeoutError)
    expect(sandbox.requests).toHaveLength(1)
  })

  test('the caller ends it, running or waiting', async () => {
    strike({ kind: 'hang' })
    const abort = new AbortController()
    const { fetch, signals } = watchedFetch(sandbox)
    const running = failure(transport({ fetch }).send({ ...contact, signal: abort.signal }))
    await expect.poll(() => sandbox.requests.length).toBe(1)
    abort.abort()
    expect(await running).toBeInstanceOf(AbortedError)
    expect([...signals.values()].map(({ aborted }) => aborted)).toEqual([true])
    expect(await failure(transport().send({ ...contact, signal: abort.signal }))).toBeInstanceOf(AbortedError)
    expect(sandbox.requests).toHaveLength(1)
  })
})
