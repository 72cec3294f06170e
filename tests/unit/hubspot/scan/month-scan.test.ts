// The scan of a month against the sandbox's real search: every hard case of size, sameness, change and death.
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AbortedError, TokenRefusedError } from '@/lib/hubspot/errors'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure } from '../harness'
import { memoryStore } from './memory-store'
import {
  accept,
  addContact,
  DAY,
  giveBack,
  HOUR,
  handOff,
  type Line,
  linesOf,
  MONTH,
  NOW,
  reject,
  SPAN,
  scanOf,
  write,
} from './scene'

const open: Sandbox[] = []
let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW, indexDelayMs: 0 })
  open.push(sandbox)
})
afterEach(() => sandbox.close())
afterAll(() => expect(open.length).toBeGreaterThan(0))

const searches = () => sandbox.requests.filter(({ path }) => path.endsWith('/search'))

/** So many handoffs through the month, the last at its very end. */
function fill(count: number, at: (index: number) => number = (index) => SPAN.to - index * 60_000): string[] {
  return Array.from({ length: count }, (_, index) => {
    const id = addContact(sandbox)
    handOff(sandbox.portal, id, at(index))
    return id
  })
}

describe('all of a month', () => {
  test('nothing handed off is a whole month, in few requests', async () => {
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store)).toEqual([])
    expect(store.file(MONTH)).toMatchObject({ phase: 'done', whole: true, count: 0, total: 0 })
    expect(sandbox.requests.length).toBeLessThanOrEqual(5)
  })

  test('both ends of the month in JST belong to it, the instants beside them do not', async () => {
    const ids = [SPAN.from - 1, SPAN.from, SPAN.to, SPAN.to + 1].map((at) => {
      const id = addContact(sandbox)
      handOff(sandbox.portal, id, at)
      return id
    })
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store).map(([id]) => id)).toEqual(ids.slice(1, 3))
  })

  test('10,500 handoffs, which is more than one search can page through', async () => {
    const ids = fill(10_500, (index) => SPAN.from + index * 200_000)
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store).map(([id]) => id)).toEqual(ids)
    expect(store.file(MONTH)).toMatchObject({ count: 10_500, total: 10_500, whole: true })
    expect(searches().length).toBeLessThan(10_500 / 200 + 20)
    expect(searches().every(({ status }) => status === 200)).toBe(true)
  }, 60_000)

  test('3,000 handoffs at the very same instant', async () => {
    const ids = fill(3_000, () => SPAN.from + 5 * DAY)
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store).map(([id]) => id)).toEqual(ids)
  })

  test('the companies come in batches, each once', async () => {
    const companies = Array.from({ length: 30 }, (_, index) =>
      sandbox.portal.create(
        'companies',
        { name: `見本${index}株式会社`, numberofemployees: '300' },
        { indexed: true },
      ),
    )
    for (const [index, id] of fill(250).entries())
      sandbox.portal.associate('contacts', id, 'companies', companies[index % 30]?.id ?? '')
    const { run, store } = scanOf(sandbox)
    await run()
    expect(sandbox.requests.filter(({ path }) => path.includes('companies/batch/read'))).toHaveLength(1)
    expect(store.companies.size).toBe(30)
    expect([...store.companies.values()].every(({ company }) => company?.employees === 300)).toBe(true)
  })
})

describe('earlier handoffs', () => {
  test('a lead handed off again, in the month and after it, has one record for each handoff', async () => {
    const { portal } = sandbox
    const id = addContact(sandbox)
    handOff(portal, id, SPAN.from - 5 * DAY)
    accept(portal, id, SPAN.from - 4 * DAY)
    handOff(portal, id, SPAN.from + DAY)
    reject(portal, id, SPAN.from + 2 * DAY)
    handOff(portal, id, SPAN.from + 20 * DAY)
    giveBack(portal, id, SPAN.from + 21 * DAY)
    handOff(portal, id, SPAN.to + 5 * HOUR)
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store)).toEqual<Line[]>([
      [id, 2, SPAN.from + DAY, 'rejected', 'too_early', SPAN.from + 2 * DAY],
      [id, 3, SPAN.from + 20 * DAY, 'returned', null, SPAN.from + 21 * DAY],
    ])
  })

  test('a date that was corrected is the same handoff', async () => {
    const id = addContact(sandbox)
    handOff(sandbox.portal, id, SPAN.from + DAY)
    write(sandbox.portal, id, SPAN.from + 3 * DAY, {
      japan_handoff_at: new Date(SPAN.from + 2 * DAY).toISOString(),
    })
    const again = addContact(sandbox)
    handOff(sandbox.portal, again, SPAN.from + DAY)
    write(sandbox.portal, again, SPAN.from + 3 * DAY, {
      japan_handoff_at: new Date(SPAN.from + 2 * DAY).toISOString(),
    })
    handOff(sandbox.portal, again, SPAN.to + HOUR)
    const { run, store } = scanOf(sandbox)
    await run()
    expect(linesOf(store).map(([contact, round, at]) => [contact, round, at])).toEqual([
      [id, 1, SPAN.from + 2 * DAY],
      [again, 1, SPAN.from + 2 * DAY],
    ])
  })
})

describe('a portal that changes meanwhile', () => {
  /** Lets somebody else write right before the n-th search is answered. */
  function meanwhile(writes: readonly ((at: number) => void)[]): typeof fetch {
    let count = 0
    return async (input, init) => {
      if (String(input).endsWith('/search')) writes[count++]?.(NOW)
      return sandbox.fetch(input, init)
    }
  }

  test('what is handed off again, rejected, made or deleted while it is read is as it is in the end, once', async () => {
    const { portal } = sandbox
    const ids = fill(900)
    const [again, rejected, gone, moved] = [ids[0], ids[450], ids[899], ids[300]] as [
      string,
      string,
      string,
      string,
    ]
    let late = ''
    const fetch = meanwhile([
      () => undefined,
      () => handOff(portal, again, NOW),
      () => reject(portal, rejected, NOW),
      () => {
        portal.archive('contacts', gone)
        late = addContact(sandbox)
        handOff(portal, late, SPAN.from + HOUR)
        portal.update('contacts', late, { lastname: '遅れ' }, { at: NOW, indexed: true })
      },
      () => write(portal, moved, NOW, { japan_handoff_at: new Date(SPAN.from + 2 * HOUR).toISOString() }),
    ])
    const { run, store } = scanOf(sandbox, { fetch })
    await run()
    const lines = linesOf(store)
    const expected = new Set([...ids.filter((id) => id !== gone), late])
    expect(lines.map(([id]) => id).sort()).toEqual([...expected].sort())
    const of = (id: string) => lines.filter(([contact]) => contact === id)
    expect(of(again)).toMatchObject([[again, 1, SPAN.to, 'handed_off', null, null]])
    expect(of(rejected)).toMatchObject([[rejected, 1, SPAN.to - 450 * 60_000, 'rejected', 'too_early', NOW]])
    expect(of(moved)).toMatchObject([[moved, 1, SPAN.from + 2 * HOUR, 'handed_off', null, null]])
  })

  test('one that the index hid from the walk is found by the counts', async () => {
    const ids = fill(500)
    const { run, store } = scanOf(sandbox)
    await run()
    // Behind the back of every date: neither is "changed" for the search.
    const hidden = addContact(sandbox)
    handOff(sandbox.portal, hidden, SPAN.from + DAY)
    const gone = [ids[250], ids[251]]
    for (const id of gone) sandbox.portal.archive('contacts', id ?? '')
    sandbox.requests.length = 0
    await scanOf(sandbox, { store }).run()
    const expected = [...ids.filter((id) => !gone.includes(id)), hidden]
    expect(linesOf(store).map(([id]) => id)).toEqual(expected)
    expect(sandbox.requests.length).toBeLessThan(30)
  })
})

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
    const expected = linesOf(whole.store)
    expect(expected).toHaveLength(740)
    for (let dies = 0; dies < requests; dies++) {
      const store = memoryStore()
      const stop = new AbortController()
      let asked = 0
      const fetch: typeof globalThis.fetch = (input, init) => {
        if (asked++ === dies) stop.abort()
        return sandbox.fetch(input, init)
      }
      const error = await failure(scanOf(sandbox, { store, fetch, signal: stop.signal }).run())
      expect(error).toBeInstanceOf(Error)
      expect(store.file(MONTH)?.whole ?? false).toBe(false)
      await scanOf(sandbox, { store }).run()
      expect(linesOf(store)).toEqual(expected)
    }
  }, 60_000)

  test('while it dies again and again after every few steps it still comes to the end', async () => {
    fill(1_500)
    const store = memoryStore()
    let lives = 0
    for (; store.file(MONTH)?.whole !== true; lives++) {
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
    expect(linesOf(store)).toHaveLength(1_500)
    expect(lives).toBeGreaterThan(2)
  })

  test('a step that the browser cannot store ends it, and what was kept before stays', async () => {
    fill(900)
    const store = memoryStore()
    store.onSave = () => {
      if (store.saves === 3) throw new Error('disk full')
    }
    expect(await failure(scanOf(sandbox, { store }).run())).toMatchObject({ message: 'disk full' })
    const kept = linesOf(store).length
    expect(kept).toBeGreaterThan(0)
    store.onSave = () => undefined
    await scanOf(sandbox, { store }).run()
    expect(linesOf(store)).toHaveLength(900)
  })
})

describe('a month that is kept', () => {
  test('asks little: only what has changed', async () => {
    const ids = fill(1_200)
    const { run, store } = scanOf(sandbox)
    await run()
    sandbox.requests.length = 0
    await scanOf(sandbox, { store }).run()
    expect(sandbox.requests.length).toBeLessThanOrEqual(4)
    reject(sandbox.portal, ids[7] ?? '', NOW)
    sandbox.requests.length = 0
    await scanOf(sandbox, { store }).run()
    expect(sandbox.requests.length).toBeLessThanOrEqual(5)
    expect(linesOf(store)[7]?.[3]).toBe('rejected')
    expect(store.file(MONTH)).toMatchObject({ whole: true, count: 1_200 })
  })

  test('while it is looked through it stays whole', async () => {
    fill(10)
    const { run, store } = scanOf(sandbox)
    await run()
    const whole: boolean[] = []
    const onNews = () => void whole.push(store.file(MONTH)?.whole ?? false)
    await scanOf(sandbox, { store, onNews }).run()
    expect(new Set(whole)).toEqual(new Set([true]))
  })
})

describe('HubSpot in trouble', () => {
  test('a limit that another app uses up is waited for, and told', async () => {
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
    expect(linesOf(scene.store)).toHaveLength(600)
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
    expect(linesOf(store)).toHaveLength(500)
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
    expect(store.file(MONTH)).toMatchObject({ whole: false })
    expect(linesOf(store).length).toBeGreaterThan(0)
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
    expect(store.file(MONTH)?.missing).toEqual(['japan_sla_due_at', 'japan_handoff_count'])
    expect(linesOf(store)).toHaveLength(ids.length)
    expect(store.records(MONTH)[0]?.record).toMatchObject({ dueAt: null, round: 1 })
  })

  test('without the time of the handoff there is nothing, and it says so', async () => {
    fill(5)
    sandbox.portal.removeProperty('japan_handoff_at')
    const { run, store } = scanOf(sandbox)
    await run()
    expect(store.file(MONTH)).toMatchObject({ missing: ['japan_handoff_at'], whole: true, count: 0 })
    expect(searches()).toEqual([])
  })

  test('a token without companies and e-mails reads everything else, and names the scopes', async () => {
    const [id = ''] = fill(3)
    const { id: company } = sandbox.portal.create('companies', { name: '見本' }, { indexed: true })
    sandbox.portal.associate('contacts', id, 'companies', company)
    write(sandbox.portal, id, NOW, { notes_last_contacted: new Date(SPAN.to).toISOString() })
    const { run, store } = scanOf(sandbox, { token: sandbox.tokens.contactsOnly })
    await run()
    expect([...(store.file(MONTH)?.lacking ?? [])].sort()).toEqual([
      'crm.objects.companies.read',
      'sales-email-read',
    ])
    expect(linesOf(store)).toHaveLength(3)
    expect(store.records(MONTH)[0]?.record.firstContactFrom).toBe('fallback')
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
    const found = new Map(store.records(MONTH).map(({ record }) => [record.contactId, record]))
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
