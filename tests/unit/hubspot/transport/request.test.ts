// A request on the wire: what it carries and leaves behind, how long it may take, and whom its refusal makes wait.
import { getEventListeners } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  AbortedError,
  type HubSpotError,
  MergedError,
  RateLimitError,
  RefusedError,
  ResponseShapeError,
  ServerError,
} from '@/lib/hubspot/transport/errors'
import { createLimiter } from '@/lib/hubspot/transport/limiter'
import { type HubSpotRequest, readsOnly } from '@/lib/hubspot/transport/request'
import { CAST, type Fault, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, testClock, transportTo } from '../harness'

const NOON = Date.UTC(2026, 10, 23, 12)
/** The portal's clock. */
let portalNow = NOON
let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false, now: () => portalNow })
})
afterAll(() => sandbox.close())
afterEach(() => {
  portalNow = NOON
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const contact: HubSpotRequest = { method: 'GET', path: `/crm/v3/objects/contacts/${CAST.ready}` }
const write: HubSpotRequest = { ...contact, method: 'PATCH', body: { properties: { jobtitle: '部長' } } }
const search: HubSpotRequest = {
  method: 'POST',
  path: '/crm/v3/objects/contacts/search',
  body: { limit: 1 },
}
const transport = (options = {}) => transportTo(sandbox, sandbox.tokens.full, options)
const strike = (fault: Fault, times?: number) =>
  sandbox.faults.add({ match: { path: /./ }, fault, ...(times === undefined ? {} : { times }) })

test.each<[HubSpotRequest, boolean]>([
  [{ method: 'GET', path: '/x' }, true],
  [{ method: 'POST', path: '/x/search' }, true],
  [{ method: 'POST', path: '/x/batch/read' }, true],
  [{ method: 'POST', path: '/x', safe: true }, true],
  [{ method: 'POST', path: '/x', safe: false }, false],
  [{ method: 'POST', path: '/x' }, false],
  [{ method: 'POST', path: '/x/search/saved' }, false],
  [{ method: 'POST', path: '/x/research' }, false],
  [{ method: 'POST', path: '/x/batch/update' }, false],
  [{ method: 'PATCH', path: '/x/search' }, false],
  [{ method: 'PUT', path: '/x/batch/read' }, false],
])('%j only reads: %s', (request, expected) => expect(readsOnly(request)).toBe(expected))

describe('on the wire', () => {
  test('carries the token and says what it takes; a body says what it is', async () => {
    const sent: (RequestInit | undefined)[] = []
    const watched: typeof fetch = (input, init) => {
      sent.push(init)
      return sandbox.fetch(input, init)
    }
    await transport({ fetch: watched }).send(contact)
    await transport({ fetch: watched }).send(write)
    const headers = { Accept: 'application/json', Authorization: `Bearer ${sandbox.tokens.full}` }
    expect(sent[0]?.headers).toEqual(headers)
    expect(sent[0]).not.toHaveProperty('body')
    expect(sent[1]?.headers).toEqual({ ...headers, 'Content-Type': 'application/json' })
  })

  test('leaves out what a query does not have', async () => {
    await transport().send({ ...contact, query: { archived: false, after: undefined, limit: 1 } })
    expect(sandbox.requests).toMatchObject([{ query: 'archived=false&limit=1' }])
  })

  test('may be answered with nothing', async () => {
    const { id } = sandbox.portal.create('notes', { hs_timestamp: '1' })
    const body = { inputs: [{ id }] }
    const answer = await transport().send({
      method: 'POST',
      path: '/crm/v3/objects/notes/batch/archive',
      body,
    })
    expect(answer).toMatchObject({ status: 204, text: '', json: null })
  })

  test('leaves no timer and no listener behind', async () => {
    const { signal } = new AbortController()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await transport().send({ ...contact, signal })
    strike({ kind: 'reset' })
    await failure(transport().send({ ...contact, signal }))
    const timers = vi.getTimerCount()
    vi.useRealTimers()
    expect([timers, getEventListeners(signal, 'abort').length]).toEqual([0, 0])
  })
})

describe('the error', () => {
  test('of an answer that is not JSON says so, with its status', async () => {
    strike({ kind: 'json', text: 'true-ish' })
    const error = await failure(transport().send(contact))
    expect(error).toBeInstanceOf(ResponseShapeError)
    expect(error).toMatchObject({ status: 200, message: "HubSpot's answer could not be read: not JSON" })
  })

  test('of an answer that is no success is a refusal, from 300 on', async () => {
    strike({ kind: 'status', status: 300 })
    expect(await failure(transport().send(contact))).toBeInstanceOf(RefusedError)
  })

  test('of a merged contact names the survivor', () =>
    expect(new MergedError('8')).toMatchObject({
      name: 'MergedError',
      survivorId: '8',
      message: 'The contact was merged into another one',
    }))
})

describe('how long it takes', () => {
  /** A server that needs this long for each answer, which is 503. */
  async function slow(ms: number, request: HubSpotRequest): Promise<number> {
    const clock = testClock()
    const fetch: typeof globalThis.fetch = async (input, init) => {
      await clock.sleep(ms, undefined)
      return sandbox.fetch(input, init)
    }
    strike({ kind: 'status', status: 503 })
    expect(await failure(transport({ clock, fetch }).send(request))).toBeInstanceOf(ServerError)
    return sandbox.requests.length
  }

  test.each<[string, number, HubSpotRequest, number]>([
    ['a read: 15 seconds, all tries together', 7_400, contact, 3],
    ['a read whose time is just over', 7_500, contact, 2],
    ['a search is a read', 7_500, search, 2],
    ['a write: 20 seconds', 9_900, write, 3],
    ['a write whose time is over', 10_000, write, 2],
    ['as long as the request says', 500, { ...contact, deadlineMs: 1_000 }, 2],
  ])('%s', async (_name, ms, request, tries) => expect(await slow(ms, request)).toBe(tries))

  test('who leaves while it waits to be sent again is not kept waiting', async () => {
    const abort = new AbortController()
    const waited: number[] = []
    const clock = {
      ...testClock(),
      sleep: async (ms: number, signal: AbortSignal | undefined) => {
        waited.push(ms)
        if (signal !== undefined) abort.abort()
        signal?.throwIfAborted()
      },
    }
    strike({ kind: 'status', status: 503 })
    const error = await failure(transport({ clock }).send({ ...contact, signal: abort.signal }))
    expect(error).toBeInstanceOf(AbortedError)
    expect([waited, sandbox.requests.length]).toEqual([[250], 1])
  })
})

describe('a limit', () => {
  /** What happens to a read and a search right after this request met this limit. */
  async function after(request: HubSpotRequest, policy: 'SECONDLY' | 'TEN_SECONDLY_ROLLING') {
    const clock = testClock()
    const limiter = createLimiter({ clock })
    const send = (one: HubSpotRequest) => transport({ clock, limiter, maxWaitMs: 0 }).send(one)
    strike({ kind: 'rate', policy }, 1)
    const error = (await failure(send(request))) as HubSpotError
    expect(error).toBeInstanceOf(RateLimitError)
    const passes = (one: HubSpotRequest) =>
      send(one).then(
        () => true,
        (refused: unknown) => (refused === error ? false : Promise.reject(refused)),
      )
    return { read: await passes(contact), search: await passes(search) }
  }

  test.each([
    ['of searches holds back searches alone', search, 'SECONDLY', true],
    ['of the key, met by a search, holds back all', search, 'TEN_SECONDLY_ROLLING', false],
    ['of a second, met by a read, holds back all', contact, 'SECONDLY', false],
  ] as const)('%s', async (_name, request, policy, read) =>
    expect(await after(request, policy)).toEqual({ read, search: false }),
  )

  test('of a day is asked about again after a minute: somebody may have raised it', async () => {
    const clock = testClock()
    const limiter = createLimiter({ clock })
    const send = () => transport({ clock, limiter }).send(contact)
    strike({ kind: 'rate', policy: 'DAILY' }, 1)
    expect(await failure(send())).toMatchObject({ retryAt: clock.now() + 3_600_000 })
    await clock.sleep(57_000, undefined)
    expect(await failure(send())).toBeInstanceOf(RateLimitError)
    await clock.sleep(3_000, undefined)
    await expect(send()).resolves.toMatchObject({ status: 200 })
    expect(sandbox.requests).toHaveLength(2)
  })

  test('that is waited for is told with the time at which it ends', async () => {
    const clock = testClock()
    const start = clock.now()
    const told: [string, number][] = []
    const limiter = createLimiter({ clock })
    const watched = {
      ...limiter,
      pause: (lane: string, until: number) => void told.push([lane, until - start]),
    }
    strike({ kind: 'rate', policy: 'SECONDLY' }, 1)
    await transport({ clock, limiter: watched }).send(search)
    expect(told).toEqual([['search', 1_500]])
  })

  test('what is no limit makes nobody wait', async () => {
    const clock = testClock()
    const limiter = createLimiter({ clock })
    strike({ kind: 'status', status: 500 }, 3)
    await failure(transport({ clock, limiter }).send(contact))
    const waited = clock.sleeps.length
    await transport({ clock, limiter }).send(contact)
    expect(clock.sleeps).toHaveLength(waited)
  })
})

describe('HubSpot’s clock', () => {
  test('is told with every answer, unless it moved by less than a second', async () => {
    const heard: number[] = []
    const clock = testClock(NOON - 259_200_000)
    const asked = transport({ clock, onServerTime: (ms: number) => heard.push(ms) })
    await asked.send(contact)
    expect(heard).toEqual([259_200_500])
    await clock.sleep(400, undefined)
    await asked.send(contact)
    expect(heard).toEqual([259_200_500])
    expect(asked.serverNow()).toBe(NOON + 900)
    portalNow = NOON + 2_000
    await clock.sleep(600, undefined)
    await asked.send(contact)
    expect(heard).toEqual([259_200_500, 259_201_500])
  })

  test('is told where it is the same, and where it is the same again', async () => {
    const heard: number[] = []
    const clock = testClock(NOON)
    const asked = transport({ clock, onServerTime: (ms: number) => heard.push(ms) })
    await asked.send(contact)
    portalNow = NOON + 3_600_000
    await asked.send(contact)
    portalNow = NOON
    await asked.send(contact)
    expect(heard).toEqual([0, 3_600_500, 0])
  })

  test('stays what it was where an answer does not tell', async () => {
    const clock = testClock(NOON)
    const late: typeof fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init)
      if (portalNow !== NOON) await clock.sleep(10_000, undefined)
      return answer
    }
    const heard: number[] = []
    const asked = transport({ clock, fetch: late, onServerTime: (ms: number) => heard.push(ms) })
    await asked.send(contact)
    portalNow = NOON + 3_600_000
    await asked.send(contact)
    expect(heard).toEqual([0])
    expect(asked.serverNow()).toBe(NOON + 10_000)
  })
})
