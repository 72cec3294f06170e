// What can be a first contact of many leads at once: whole lists, cut ones, closed kinds, and a bounded number of requests.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { unavailable } from '@/lib/domain/fact'
import { readTouchLists, type Sought, type TouchAccess } from '@/lib/hubspot/objects/touch-lists'
import { isSorted, touchSpan } from '@/lib/hubspot/objects/touch-search'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { AbortedError, NotFoundError, ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import type { ObjectType } from '../../../sandbox/portal/types'
import { type Fault, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

const NOW = Date.UTC(2026, 5, 10, 2)
const HOUR = 3_600_000
const SINCE = NOW - 24 * HOUR

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

/** A lead with these activities, at so many hours before now; its id and theirs. */
function lead(activities: Partial<Record<ObjectType, readonly number[]>> = {}) {
  const { portal } = sandbox
  const { id } = portal.create('contacts', { lastname: '見本' }, { indexed: true })
  const made: string[] = []
  for (const [type, hours] of Object.entries(activities) as [ObjectType, readonly number[]][])
    for (const ago of hours) {
      const values = { hs_timestamp: new Date(NOW - ago * HOUR).toISOString() }
      const direction = type === 'emails' ? { hs_email_direction: 'EMAIL' } : {}
      const { id: one } = portal.create(type, { ...values, ...direction }, { indexed: true })
      portal.associate('contacts', id, type, one)
      made.push(one)
    }
  return { id, made }
}

/** The calls themselves, not their links. */
const CALLS = /objects\/[^/]+\/calls\/batch/
const hours = (count: number) => Array.from({ length: count }, (_, index) => index / 100)
const strike = (path: RegExp, fault: Fault) => sandbox.faults.add({ match: { path }, fault })

function read(ids: readonly string[], more: Partial<TouchAccess> = {}) {
  const transport = transportTo(sandbox, sandbox.tokens.full)
  const access: TouchAccess = {
    transport,
    client: createObjectsClient(transport),
    call: {},
    closed: new Map(),
    ask: (question) => question(),
    failuresAreFacts: true,
    most: Number.POSITIVE_INFINITY,
    ...more,
  }
  const sought: Sought[] = ids.map((contactId) => ({ contactId, since: SINCE }))
  return readTouchLists(access, sought)
}

const EMPTY = { state: 'empty' }
const kinds = (call: unknown, others: object = {}) => ({
  call,
  email: EMPTY,
  meeting: EMPTY,
  communication: EMPTY,
  ...others,
})

describe('lists', () => {
  test('of each kind and lead are whole, or empty', async () => {
    const [one, two, none] = [lead({ calls: [1, 2], emails: [3] }), lead({ meetings: [4] }), lead()]
    const found = await read([one.id, two.id, none.id])
    expect([...found.keys()]).toEqual([one.id, two.id, none.id])
    const items = (...ids: (string | undefined)[]) => ({
      state: 'known',
      value: { items: ids.map((id) => ({ id })), omitted: 0 },
    })
    expect(found.get(one.id)).toMatchObject(
      kinds(items(one.made[0], one.made[1]), { email: items(one.made[2]) }),
    )
    expect(found.get(two.id)).toMatchObject(kinds(EMPTY, { meeting: items(two.made[0]) }))
    expect(found.get(none.id)).toEqual(kinds(EMPTY))
    expect(sandbox.requests).toHaveLength(4 + 3)
  })

  test('nobody sought, nothing asked', async () => {
    expect(await read([])).toEqual(new Map())
    expect(sandbox.requests).toEqual([])
  })

  test('of one that is linked and gone are read without it', async () => {
    const { id, made } = lead({ calls: [1, 2] })
    sandbox.faults.add({
      match: { path: CALLS },
      fault: { kind: 'partial', missing: 1, how: 'gone' },
    })
    expect((await read([id])).get(id)?.call).toMatchObject({
      value: { items: [{ id: made[0] }], omitted: 0 },
    })
  })

  test.each(['failed', 'unsaid'] as const)('of which a part is missing (%s) are not whole', async (how) => {
    const { id, made } = lead({ calls: [1, 2] })
    sandbox.faults.add({ match: { path: CALLS }, fault: { kind: 'partial', missing: 1, how } })
    expect((await read([id])).get(id)?.call).toMatchObject({
      value: { items: [{ id: made[0] }], omitted: 1 },
    })
  })

  test('of a batch that fails hold nothing and lack everything', async () => {
    const { id } = lead({ calls: [1, 2] })
    strike(CALLS, { kind: 'status', status: 400 })
    expect((await read([id])).get(id)?.call).toEqual({ state: 'known', value: { items: [], omitted: 2 } })
  })
})

describe('a busy lead', () => {
  test.each([
    ['a hundred are read by their ids', 100, false],
    ['one more, and it is searched', 101, true],
  ])('%s', async (_name, count, searched) => {
    const { linkPage } = sandbox.portal.settings
    sandbox.portal.settings.linkPage = 500
    const { id } = lead({ calls: hours(count) })
    const fact = (await read([id])).get(id)?.call
    sandbox.portal.settings.linkPage = linkPage
    expect(fact).toMatchObject({ state: 'known', value: { items: { length: count } } })
    expect(sandbox.requests.some(({ path }) => path.endsWith('calls/search'))).toBe(searched)
    if (!searched) return
    const read1 = [{ from: SINCE, until: null, touchesOnly: true }]
    expect(fact).toMatchObject({ value: { omitted: 1, uncounted: true, read: read1 } })
  })

  test('whose list is cut is searched from the handoff on, of mail only ours', async () => {
    const { id } = lead({ emails: [...hours(150), 30, 40] })
    const foreign = sandbox.portal.create(
      'emails',
      { hs_timestamp: new Date(NOW).toISOString(), hs_email_direction: 'INCOMING_EMAIL' },
      { indexed: true },
    )
    sandbox.portal.associate('contacts', id, 'emails', foreign.id)
    const fact = (await read([id])).get(id)?.email
    expect(fact).toMatchObject({ value: { items: { length: 150 }, omitted: 1 } })
    const items = fact?.state === 'known' ? fact.value.items : []
    expect(items.map(({ at }) => at)).toEqual(
      items.map(({ at }) => at).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    )
  })

  test('whose search fails: that kind alone cannot be told', async () => {
    const { id } = lead({ calls: hours(150), emails: [1] })
    strike(/calls\/search/, { kind: 'status', status: 400 })
    expect((await read([id])).get(id)).toMatchObject({
      call: { state: 'unavailable', why: { reason: 'request_failed' } },
      email: { state: 'known' },
    })
  })
})

describe('a kind that cannot be read', () => {
  test('is not asked for where its scope is known to be missing', async () => {
    const { id } = lead({ calls: [1], emails: [1] })
    const found = await read([id], { closed: new Map([['email', 'sales-email-read']]) })
    expect(found.get(id)).toMatchObject({
      call: { state: 'known' },
      email: unavailable('no_scope', 'sales-email-read'),
    })
    expect(sandbox.requests.filter(({ path }) => path.includes('emails'))).toEqual([])
  })

  test.each([
    ['scope', 'MISSING_SCOPES', { reason: 'no_scope', detail: 'sales-email-read' }],
    ['plan', 'FORBIDDEN', { reason: 'not_on_tier', detail: 'No.' }],
  ])('for want of a %s is a fact, even where failures are thrown', async (_name, category, why) => {
    const { id } = lead({ emails: [1] })
    strike(/emails/, { kind: 'status', status: 403, body: { category, message: 'No.' } })
    const found = await read([id], { failuresAreFacts: false })
    expect(found.get(id)?.email).toEqual({ state: 'unavailable', why })
  })

  test('a failure is a fact or thrown, as the caller wants it', async () => {
    const { id } = lead({ calls: [1] })
    strike(/contacts\/calls/, { kind: 'status', status: 404 })
    expect((await read([id])).get(id)?.call).toMatchObject({ why: { reason: 'request_failed' } })
    expect(await failure(read([id], { failuresAreFacts: false }))).toBeInstanceOf(NotFoundError)
  })

  test.each([new AbortedError(), new TokenRefusedError()])('%s is thrown in any case', async (error) => {
    const { id } = lead({ calls: [1] })
    expect(await failure(read([id], { ask: () => Promise.reject(error) }))).toBe(error)
  })

  test('links that HubSpot leaves out of a partial answer are unknown', async () => {
    const [one, two] = [lead({ calls: [1] }), lead({ calls: [1] })]
    sandbox.faults.add({
      match: { path: /contacts\/calls/ },
      fault: { kind: 'partial', missing: 1, how: 'failed' },
    })
    const found = await read([one.id, two.id])
    expect(found.get(one.id)?.call.state).toBe('known')
    expect(found.get(two.id)?.call).toEqual(unavailable('request_failed'))
  })

  test('every request goes through the caller’s question', async () => {
    let asked = 0
    const { id } = lead({ calls: [1], meetings: [1] })
    await read([id], {
      ask: (question) => {
        asked++
        return question()
      },
    })
    expect(asked).toBe(sandbox.requests.length)
  })
})

describe('a bounded number of requests', () => {
  test('reads the first leads for which it suffices', async () => {
    const leads = [lead({ calls: [1] }), lead({ calls: [1], emails: [1] }), lead({ meetings: [1] }), lead()]
    const ids = leads.map(({ id }) => id)
    const count = async (most: number) => {
      sandbox.requests.length = 0
      const found = await read(ids, { most })
      expect(sandbox.requests.length).toBeLessThanOrEqual(Math.max(4, most))
      return [...found.keys()]
    }
    expect(await count(4)).toEqual([])
    expect(await count(5)).toEqual(ids.slice(0, 1))
    expect(await count(6)).toEqual(ids.slice(0, 2))
    expect(await count(7)).toEqual(ids)
  })

  test('counts a batch for every hundred, and a search for every busy one', async () => {
    const quiet = [lead({ calls: hours(60) }), lead({ calls: hours(60) })]
    const busy = lead({ calls: hours(150) })
    const ids = [...quiet, busy].map(({ id }) => id)
    expect((await read(ids, { most: 5 })).size).toBe(1)
    expect((await read(ids, { most: 6 })).size).toBe(2)
    expect((await read(ids, { most: 7 })).size).toBe(3)
  })

  test('takes a thousand leads at most', async () => {
    const ids = Array.from({ length: 1_001 }, (_, index) => String(index + 1))
    expect((await read(ids)).size).toBe(1_000)
  })
})

describe('the span that a search has read', () => {
  const one = (at: number | null) => ({
    id: '1',
    properties: { hs_timestamp: at === null ? null : String(at) },
  })
  const page = (times: readonly (number | null)[], more: object = {}) => ({
    objects: times.map(one),
    after: 'x',
    total: 500,
    ...more,
  })
  const T = Date.UTC(2026, 0, 1)

  test.each([
    ['whole', page([T, T + 5], { after: null, total: 2 }), { from: T, until: null }],
    ['whole without a count', page([T], { after: null, total: null }), { from: T, until: null }],
    ['cut: up to before the last instant', page([T, T + 5, T + 9]), { from: T, until: T + 8 }],
    ['with fewer than counted', page([T, T + 5], { after: null, total: 3 }), { from: T, until: T + 4 }],
    ['cut and empty', page([]), { from: T, until: T - 1 }],
  ])('%s', (_name, found, span) => expect(touchSpan(found, T)).toEqual({ ...span, touchesOnly: true }))

  test.each([
    ['not sorted', page([T + 5, T])],
    ['one without a time', page([T, null, T + 5])],
  ])('none: %s', (_name, found) => expect(touchSpan(found, T)).toBeNull())

  test.each<[(number | null)[], boolean]>([
    [[], true],
    [[1], true],
    [[null], false],
    [[1, 1, 2], true],
    [[2, 1], false],
    [[1, null], false],
  ])('%j is sorted: %s', (times, expected) => expect(isSorted(times, (a, b) => a <= b)).toBe(expected))
})

test('a server that fails for a while is asked again by a caller that can wait', async () => {
  const { id } = lead({ calls: [1] })
  sandbox.faults.add({ match: { path: /calls/ }, times: 3, fault: { kind: 'status', status: 503 } })
  const again = async <T>(question: () => Promise<T>) =>
    question().catch((error: unknown) => (error instanceof ServerError ? question() : Promise.reject(error)))
  expect((await read([id], { ask: again, failuresAreFacts: false })).get(id)?.call.state).toBe('known')
})
