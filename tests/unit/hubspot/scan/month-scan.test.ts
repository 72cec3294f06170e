// The scan of a month against the sandbox's real search: size, sameness, what was before, and a portal that changes.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answersText } from '@/lib/domain/signal-answers'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { emptyReviews } from './kept-scan'
import {
  accept,
  addContact,
  DAY,
  fillMonth,
  giveBack,
  HOUR,
  handOff,
  type Line,
  linesOf,
  MONTH,
  NOW,
  REQUEST,
  reject,
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

describe('all of a month', () => {
  test('nothing handed off is a whole month, in few requests', async () => {
    const { run, store } = scanOf(sandbox)
    await run()
    expect(await linesOf(store)).toEqual([])
    expect(await store.file(MONTH)).toMatchObject({ phase: 'done', whole: true, count: 0, total: 0 })
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
    expect((await linesOf(store)).map(([id]) => id)).toEqual(ids.slice(1, 3))
  })

  test('10,500 handoffs, which is more than one search can page through', async () => {
    const ids = fill(10_500, (index) => SPAN.from + index * 200_000)
    const { run, store } = scanOf(sandbox)
    await run()
    expect((await linesOf(store)).map(([id]) => id)).toEqual(ids)
    expect(await store.file(MONTH)).toMatchObject({ count: 10_500, total: 10_500, whole: true })
    expect(searches().length).toBeLessThan(10_500 / 200 + 20)
    expect(searches().every(({ status }) => status === 200)).toBe(true)
  }, 60_000)

  test('3,000 handoffs at the very same instant', async () => {
    const ids = fill(3_000, () => SPAN.from + 5 * DAY)
    const { run, store } = scanOf(sandbox)
    await run()
    expect((await linesOf(store)).map(([id]) => id)).toEqual(ids)
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
    const read = await store.companies()
    expect(read).toHaveLength(30)
    expect(read.every(({ company }) => company?.employees === 300)).toBe(true)
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
    expect(await linesOf(store)).toEqual<Line[]>([
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
    expect((await linesOf(store)).map(([contact, round, at]) => [contact, round, at])).toEqual([
      [id, 1, SPAN.from + 2 * DAY],
      [again, 1, SPAN.from + 2 * DAY],
    ])
  })
})

describe('what persons said of sentences', () => {
  const said = (sentence: string, isSignal: boolean | null, at: number) => ({
    sentence,
    isSignal,
    by: OWNERS.mori,
    at,
  })
  const answer = (id: string, ...given: Parameters<typeof answersText>[0]) =>
    write(sandbox.portal, id, NOW, { japan_signal_reviews: answersText(given) })
  const answersIn = async (store: ReturnType<typeof scanOf>['store']) =>
    (await store.records(MONTH)).map(({ record }) => record.answers)
  const [A, B] = ['00000000000000aa', '00000000000000bb'] as const
  const AT = SPAN.from + 3 * DAY

  test('is read with the handoffs, also of one handed off again, without the sentence', async () => {
    const [silent, plain, again] = fill(3) as [string, string, string]
    answer(plain, said(A, true, AT), said(B, null, AT + HOUR))
    answer(again, said(B, false, AT))
    handOff(sandbox.portal, again, SPAN.to + HOUR)
    const { run, store } = scanOf(sandbox)
    await run()
    const by = OWNERS.mori
    expect((await linesOf(store)).map(([id]) => id)).toEqual([silent, plain, again])
    expect(await answersIn(store)).toEqual([
      [],
      [{ isSignal: true, by, at: AT }],
      [{ isSignal: false, by, at: AT }],
    ])
    expect(JSON.stringify(await store.records(MONTH))).not.toMatch(/00000000000000(?:aa|bb)/)
    answer(silent, said(A, false, AT))
    await scanOf(sandbox, { store }).run()
    expect((await answersIn(store))[0]).toEqual([{ isSignal: false, by, at: AT }])
  })

  test('is nothing where a portal has no such property or keeps something else in it', async () => {
    const [id = ''] = fill(1)
    write(sandbox.portal, id, NOW, { japan_signal_reviews: '{"s":' })
    const names = { ...REQUEST.names, signalReviews: 'acme_answers' }
    for (const request of [{}, { names }]) {
      const { run, store } = scanOf(sandbox, { request })
      await run()
      expect(await store.file(MONTH)).toMatchObject({ whole: true, count: 1, missing: [] })
      expect(await answersIn(store)).toEqual([[]])
    }
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
    const lines = await linesOf(store)
    const expected = new Set([...ids.filter((id) => id !== gone), late])
    expect(lines.map(([id]) => id).sort()).toEqual([...expected].sort())
    const of = (id: string) => lines.filter(([contact]) => contact === id)
    expect(of(again)).toMatchObject([[again, 1, SPAN.to, 'handed_off', null, null]])
    expect(of(rejected)).toMatchObject([[rejected, 1, SPAN.to - 450 * 60_000, 'rejected', 'too_early', NOW]])
    expect(of(moved)).toMatchObject([[moved, 1, SPAN.from + 2 * HOUR, 'handed_off', null, null]])
  })

  test('one that the index hid from the pages is found by the counts', async () => {
    const ids = fill(500)
    const { run, store } = scanOf(sandbox)
    await run()
    // Without moving any date: neither is "changed" for the search.
    const hidden = addContact(sandbox)
    handOff(sandbox.portal, hidden, SPAN.from + DAY)
    const gone = [ids[250], ids[251]]
    for (const id of gone) sandbox.portal.archive('contacts', id ?? '')
    sandbox.requests.length = 0
    await scanOf(sandbox, { store }).run()
    const expected = [...ids.filter((id) => !gone.includes(id)), hidden]
    expect((await linesOf(store)).map(([id]) => id)).toEqual(expected)
    expect(sandbox.requests.length).toBeLessThan(30)
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
    expect((await linesOf(store))[7]?.[3]).toBe('rejected')
    expect(await store.file(MONTH)).toMatchObject({ whole: true, count: 1_200 })
  })

  test('while it is looked through it stays whole', async () => {
    fill(10)
    const { run, store } = scanOf(sandbox)
    await run()
    const files: ReturnType<typeof store.file>[] = []
    await scanOf(sandbox, { store, onNews: () => files.push(store.file(MONTH)) }).run()
    const whole = (await Promise.all(files)).map((file) => file?.whole)
    expect(new Set(whole)).toEqual(new Set([true]))
  })
})
