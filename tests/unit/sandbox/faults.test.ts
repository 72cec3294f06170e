// Injected faults: each kind does to a real request what it says, as often as it says.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fault, Sandbox } from '../../sandbox/sandbox.ts'
import { CAST, startSandbox } from '../../sandbox/sandbox.ts'
import { ask } from './api.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
beforeEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})
afterAll(() => sandbox.close())

const path = `/crm/objects/2026-09/contacts/${CAST.ready}`
const get = () => ask(sandbox, 'GET', path)
const once = (fault: Fault) => sandbox.faults.add({ match: { path: /contacts/ }, times: 1, fault })

describe('answers', () => {
  const table: [string, Fault, number, RegExp, RegExp][] = [
    ['an edge page', { kind: 'status', status: 502 }, 502, /text\/html/, /<h1>502<\/h1>/],
    ['an own page', { kind: 'status', status: 503, html: '<p>busy</p>' }, 503, /text\/html/, /busy/],
    ['the usual envelope', { kind: 'status', status: 423 }, 423, /json/, /"LOCKED"/],
    [
      'an own body',
      { kind: 'status', status: 400, body: { message: 'no' } },
      400,
      /json/,
      /^\{"message":"no"\}$/,
    ],
    ['broken JSON', { kind: 'json', text: '{"id":' }, 200, /json/, /^\{"id":$/],
    ['a daily limit', { kind: 'rate', policy: 'DAILY' }, 429, /json/, /"policyName":"DAILY"/],
  ]
  it.each(table)('%s, then the truth again', async (_, fault, status, type, text) => {
    once(fault)
    const answer = await get()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch(type)
    expect(answer.headers.get('date')).not.toBeNull()
    expect(answer.text).toMatch(text)
    expect((await get()).status).toBe(200)
    expect(sandbox.requests.map((one) => one.status)).toEqual([status, 200])
  })

  it('carries headers: a migration with its waiting time, a limit with its counts', async () => {
    once({ kind: 'status', status: 477, headers: { 'retry-after': '7200' } })
    expect((await get()).headers.get('retry-after')).toBe('7200')
    once({ kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', headers: true, retryAfter: '3' })
    const limited = await get()
    expect(limited.headers.get('x-hubspot-ratelimit-remaining')).toBe('0')
    expect(limited.headers.get('retry-after')).toBe('3')
  })

  it('redirects', async () => {
    once({ kind: 'redirect', location: 'https://evil.test/' })
    const answer = await get()
    expect([answer.status, answer.headers.get('location')]).toEqual([302, 'https://evil.test/'])
  })
})

describe('broken connections', () => {
  const patch = (city: string) => ask(sandbox, 'PATCH', path, { properties: { city } })
  const city = () => sandbox.portal.value('contacts', CAST.ready, 'city')

  it('reset: nothing was done', async () => {
    once({ kind: 'reset' })
    await expect(patch('前')).rejects.toThrow()
    expect(city()).toBe('旭川市')
    expect(sandbox.requests[0]?.status).toBe(0)
  })

  it('resetAfter: it was done, and nobody was told', async () => {
    once({ kind: 'resetAfter' })
    await expect(patch('後')).rejects.toThrow()
    expect(city()).toBe('後')
  })

  it('truncate: half an answer', async () => {
    once({ kind: 'truncate' })
    await expect(get()).rejects.toThrow()
  })

  it('hang: no answer until the caller gives up', async () => {
    once({ kind: 'hang' })
    const url = `https://api.hubapi.com${path}`
    await expect(sandbox.fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
    expect(sandbox.requests[0]?.status).toBe(0)
  })
})

describe('rules', () => {
  it('strike only what they match, and stop when removed', async () => {
    const remove = sandbox.faults.add({
      match: { method: 'PATCH', host: 'api.hubapi.com' },
      fault: { kind: 'status', status: 500 },
    })
    expect((await get()).status).toBe(200)
    expect((await ask(sandbox, 'PATCH', path, { properties: {} })).status).toBe(500)
    remove()
    expect((await ask(sandbox, 'PATCH', path, { properties: {} })).status).toBe(200)
  })

  it('count down together: two failures, then an answer', async () => {
    sandbox.faults.add({ match: {}, times: 2, fault: { kind: 'status', status: 500 } })
    expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([500, 500, 200])
  })

  it('delay first and fail then when both match', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'delay', ms: 5 } })
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 504 } })
    expect((await get()).status).toBe(504)
  })
})

it('logs what was asked, by whom it was asked being no part of it', async () => {
  await ask(sandbox, 'PATCH', `${path}?a=1`, { properties: { city: '函館市' } })
  expect(sandbox.requests).toMatchObject([
    {
      host: 'api.hubapi.com',
      method: 'PATCH',
      path,
      query: 'a=1',
      status: 200,
      page: false,
      body: { properties: { city: '函館市' } },
    },
  ])
  expect(JSON.stringify(sandbox.requests)).not.toContain(sandbox.tokens.full)
})

it('dates every answer by its own clock', async () => {
  const at = Date.parse('2031-02-03T04:05:06Z')
  const ahead = await startSandbox({ now: () => at, people: 'none' })
  const answer = await ask(ahead, 'GET', '/account-info/2026-09/details')
  expect(answer.headers.get('date')).toBe('Mon, 03 Feb 2031 04:05:06 GMT')
  await ahead.close()
})

it('slows the API alone', async () => {
  sandbox.setLatency(600_000)
  const api = sandbox.fetch(`https://api.hubapi.com${path}`, { signal: AbortSignal.timeout(50) })
  await expect(api).rejects.toThrow()
  expect((await sandbox.fetch('https://app.hubspot.com/static/app.js')).status).toBe(200)
  sandbox.setLatency(0)
  expect((await get()).status).toBe(200)
})
