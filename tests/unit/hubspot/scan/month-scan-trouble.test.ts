// A month's scan that is cut off, refused or not told everything: it goes on, and says what it could not read.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AbortedError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure } from '../harness'
import { emptyReviews, keptScan } from './kept-scan'
import {
  accept,
  DAY,
  fillMonth,
  giveBack,
  HOUR,
  handOff,
  linesOf,
  MONTH,
  NOW,
  SPAN,
  scanOf,
  write,
} from './scene'

let sandbox: Sandbox
beforeEach(async () => {
  await emptyReviews()
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
})
afterEach(() => sandbox.close())

const fill = (count: number, at?: (index: number) => number) => fillMonth(sandbox, count, at)
const searches = () => sandbox.requests.filter(({ path }) => path.endsWith('/search'))

describe('a death', () => {
  test('at any request: the next one goes on, and nothing is missing or twice', async () => {
    const { portal } = sandbox
    for (const id of fill(700)) if (Number(id) % 7 === 0) accept(portal, id, NOW - DAY)
    for (const [index, id] of fill(40, (at) => SPAN.from + at * HOUR).entries()) {
      if (index % 2 === 0) handOff(portal, id, SPAN.to + HOUR + index)
      else giveBack(portal, id, NOW - HOUR)
    }
    const whole = scanOf(sandbox)
    sandbox.requests.length = 0
    await whole.run()
    const requests = sandbox.requests.length
    const expected = await linesOf(whole.store)
    expect(expected).toHaveLength(740)
    for (let dies = 0; dies < requests; dies++) {
      await emptyReviews()
      const store = keptScan()
      const stop = new AbortController()
      let asked = 0
      const fetch: typeof globalThis.fetch = (input, init) => {
        if (asked++ === dies) stop.abort()
        return sandbox.fetch(input, init)
      }
      const error = await failure(scanOf(sandbox, { store, fetch, signal: stop.signal }).run())
      expect(error).toBeInstanceOf(Error)
      expect((await store.file(MONTH))?.whole ?? false).toBe(false)
      await scanOf(sandbox, { store }).run()
      expect(await linesOf(store)).toEqual(expected)
    }
  }, 120_000)

  test('while it dies again and again after every few steps it still comes to the end', async () => {
    fill(1_500)
    const store = keptScan()
    let lives = 0
    for (; (await store.file(MONTH))?.whole !== true; lives++) {
      const stop = new AbortController()
      let steps = 0
      const onNews = () => {
        if (++steps === 4) stop.abort()
      }
      await scanOf(sandbox, { store, signal: stop.signal, onNews })
        .run()
        .catch(() => undefined)
      expect(lives).toBeLessThan(40)
    }
    expect(await linesOf(store)).toHaveLength(1_500)
    expect(lives).toBeGreaterThan(2)
  })

  test('a step that the browser cannot store ends it, and what was kept before stays', async () => {
    fill(900)
    const store = keptScan()
    store.onSave = () => {
      if (store.saves === 3) throw new Error('disk full')
    }
    expect(await failure(scanOf(sandbox, { store }).run())).toMatchObject({ message: 'disk full' })
    const kept = (await linesOf(store)).length
    expect(kept).toBeGreaterThan(0)
    store.onSave = () => undefined
    await scanOf(sandbox, { store }).run()
    expect(await linesOf(store)).toHaveLength(900)
  })
})

describe('HubSpot in trouble', () => {
  test('a limit that another app uses up is waited for, and reported', async () => {
    fill(600)
    sandbox.faults.add({
      match: { path: /search/ },
      times: 7,
      fault: { kind: 'rate', policy: 'SECONDLY' },
    })
    const waits = new Set<number>()
    const scene = scanOf(sandbox, {
      onNews: () => {
        const until = scene.pulse()?.waitingUntil ?? null
        if (until !== null) waits.add(until)
      },
    })
    await scene.run()
    expect(await linesOf(scene.store)).toHaveLength(600)
    expect(waits.size).toBeGreaterThan(0)
    expect(Math.max(...waits)).toBeGreaterThan(NOW)
  })

  test.each([
    ['an edge that fails', { kind: 'status', status: 503 }],
    ['a line that breaks', { kind: 'reset' }],
    ['half an answer', { kind: 'truncate' }],
    ['no JSON', { kind: 'json', text: '<html>' }],
  ] as const)('%s, five times, changes nothing', async (_, fault) => {
    fill(500)
    sandbox.faults.add({ match: { path: /search|batch/ }, times: 5, fault })
    const { run, store } = scanOf(sandbox)
    await run()
    expect(await linesOf(store)).toHaveLength(500)
  })

  test('a refused token ends it with what was read, marked as not whole', async () => {
    fill(900)
    let asked = 0
    const fetch: typeof globalThis.fetch = (input, init) => {
      if (++asked === 4) sandbox.faults.add({ match: { path: /./ }, fault: { kind: 'status', status: 401 } })
      return sandbox.fetch(input, init)
    }
    const { run, store } = scanOf(sandbox, { fetch })
    expect(await failure(run())).toBeInstanceOf(TokenRefusedError)
    expect(await store.file(MONTH)).toMatchObject({ whole: false })
    expect((await linesOf(store)).length).toBeGreaterThan(0)
  })

  test('a cancelled scan ends at once', async () => {
    fill(10)
    sandbox.faults.add({ match: { path: /search/ }, fault: { kind: 'hang' } })
    const stop = new AbortController()
    const running = scanOf(sandbox, {
      signal: stop.signal,
      onNews: () => setImmediate(() => stop.abort()),
    }).run()
    expect(await failure(running)).toBeInstanceOf(AbortedError)
  })
})

describe('a portal that lacks something', () => {
  test('missing properties are named and the rest is read', async () => {
    const ids = fill(20)
    sandbox.portal.removeProperty('japan_sla_due_at')
    sandbox.portal.removeProperty('japan_handoff_count')
    const { run, store } = scanOf(sandbox)
    await run()
    expect((await store.file(MONTH))?.missing).toEqual(['japan_sla_due_at', 'japan_handoff_count'])
    expect(await linesOf(store)).toHaveLength(ids.length)
    expect((await store.records(MONTH))[0]?.record).toMatchObject({ dueAt: null, round: 1 })
  })

  test('without the time of the handoff there is nothing, and it says so', async () => {
    fill(5)
    sandbox.portal.removeProperty('japan_handoff_at')
    const { run, store } = scanOf(sandbox)
    await run()
    expect(await store.file(MONTH)).toMatchObject({ missing: ['japan_handoff_at'], whole: true, count: 0 })
    expect(searches()).toEqual([])
  })

  test('a token without companies and e-mails reads everything else, and names the scopes', async () => {
    const [id = ''] = fill(3)
    const { id: company } = sandbox.portal.create('companies', { name: '見本' }, { indexed: true })
    sandbox.portal.associate('contacts', id, 'companies', company)
    write(sandbox.portal, id, NOW, { notes_last_contacted: new Date(SPAN.to).toISOString() })
    const { run, store } = scanOf(sandbox, { token: sandbox.tokens.contactsOnly })
    await run()
    expect([...((await store.file(MONTH))?.lacking ?? [])].sort()).toEqual([
      'crm.objects.companies.read',
      'sales-email-read',
    ])
    expect(await linesOf(store)).toHaveLength(3)
    expect((await store.records(MONTH))[0]?.record).toMatchObject({
      firstContactFrom: 'unknown',
      firstContactAt: null,
    })
  })
})

describe('first contact', () => {
  function log(id: string, at: number, values: Record<string, string | null> = {}): void {
    const call = {
      hs_timestamp: new Date(at).toISOString(),
      hs_call_direction: 'OUTBOUND',
      hs_call_status: 'COMPLETED',
    }
    const { id: made } = sandbox.portal.create('calls', { ...call, ...values }, { at, indexed: true })
    sandbox.portal.associate('contacts', id, 'calls', made)
    write(sandbox.portal, id, at, { notes_last_contacted: new Date(at).toISOString() })
  }

  test('is read from the log where only a roll-up speaks of one, and nowhere else', async () => {
    const [written = '', touched = '', inbound = '', silent = ''] = fill(
      4,
      (index) => SPAN.from + index * HOUR,
    )
    write(sandbox.portal, written, NOW - DAY, {
      japan_first_contact_at: new Date(SPAN.from + DAY).toISOString(),
    })
    log(written, SPAN.from + DAY)
    log(touched, SPAN.from - DAY)
    log(touched, SPAN.from + 3 * HOUR)
    log(touched, SPAN.from + 9 * HOUR)
    log(inbound, SPAN.from + 9 * HOUR, { hs_call_direction: 'INBOUND' })
    const { run, store } = scanOf(sandbox)
    await run()
    const found = new Map((await store.records(MONTH)).map(({ record }) => [record.contactId, record]))
    expect(found.get(written)).toMatchObject({
      firstContactFrom: 'property',
      firstContactAt: SPAN.from + DAY,
    })
    expect(found.get(touched)).toMatchObject({
      firstContactFrom: 'engagement',
      firstContactAt: SPAN.from + 3 * HOUR,
    })
    expect(found.get(inbound)).toMatchObject({ firstContactFrom: null, firstContactAt: null })
    expect(found.get(silent)).toMatchObject({ firstContactFrom: null, firstContactAt: null })
    const asked = sandbox.requests.filter(({ path }) => path.includes('/associations/'))
    const ids = asked.map(({ body }) => (body as { inputs: { id: string }[] }).inputs.map((one) => one.id))
    expect(new Set(ids.flat())).toEqual(new Set([touched, inbound]))
  })
})
