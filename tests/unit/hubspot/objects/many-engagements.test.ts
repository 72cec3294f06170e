// More activities or colleagues than anybody reads: what is asked for, what was read, and what HubSpot still holds.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { searchColleagues } from '@/lib/hubspot/objects/colleagues'
import { readEngagements } from '@/lib/hubspot/objects/engagements'
import { type ManyRequest, readManyEngagements } from '@/lib/hubspot/objects/many-engagements'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

const NOW = Date.UTC(2026, 5, 10, 2)
const HOUR = 3_600_000

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const client = () => createObjectsClient(transportTo(sandbox, sandbox.tokens.full))
const searches = () => sandbox.requests.filter(({ path }) => path.endsWith('/search'))
const call = (contactId: string, at: number, indexed = true) => {
  const values = { hs_timestamp: new Date(at).toISOString(), hs_call_body: 'x' }
  const { id } = sandbox.portal.create('calls', values, { indexed })
  sandbox.portal.associate('contacts', contactId, 'calls', id)
  return id
}

/** A contact with this many calls, one an hour back from now, and their ids, the newest first. */
function busy(count: number) {
  const { id } = sandbox.portal.create('contacts', { lastname: '見本' }, { indexed: true })
  const hours = Array.from({ length: count }, (_, index) => count - 1 - index)
  return { id, calls: hours.map((ago) => call(id, NOW - ago * HOUR)).reverse() }
}

const read = (contactId: string, ids: readonly string[], more: Partial<ManyRequest> = {}) =>
  readManyEngagements(client(), 'call', {
    contactId,
    ids,
    more: false,
    handedOffAt: null,
    windowFrom: NOW - 100 * HOUR,
    ...more,
  })
const back = (hours: number) => NOW - hours * HOUR

describe('activities', () => {
  test('the newest 200 are enough where they reach back to the window’s beginning and the handoff', async () => {
    const { id, calls } = busy(250)
    const found = await read(id, calls, { windowFrom: back(199) + 1, handedOffAt: back(199) + 1 })
    expect(found.objects.map((one) => one.id)).toEqual(calls.slice(0, 200))
    expect(found).toMatchObject({
      omitted: 50,
      uncounted: false,
      read: [{ from: back(199) + 1, until: null }],
    })
    expect(searches()).toHaveLength(1)
    expect(found.objects[0]?.properties.hs_call_body).toBe('x')
  })

  test('one instant more, and the next 200 are read as well', async () => {
    const { id, calls } = busy(450)
    const found = await read(id, calls, { windowFrom: back(199) })
    expect(found.objects).toHaveLength(400)
    expect(found).toMatchObject({ omitted: 50, read: [{ from: back(399) + 1, until: null }] })
    expect(searches()).toHaveLength(2)
  })

  test('the touches since an older handoff are read besides, each once', async () => {
    const { id, calls } = busy(450)
    const found = await read(id, calls, { windowFrom: back(10), handedOffAt: back(300) })
    expect(searches()).toHaveLength(2)
    const spans = [
      { from: back(199) + 1, until: null },
      { from: back(300), until: back(101) - 1, touchesOnly: true },
    ]
    expect(found).toMatchObject({ omitted: 450 - 301, read: spans })
    expect(found.objects).toHaveLength(301)
    expect(new Set(found.objects.map((one) => one.id)).size).toBe(301)
    expect(
      found.objects.every(({ properties }, index) => index >= 200 || properties.hs_call_body === 'x'),
    ).toBe(true)
  })

  test('all of them are read where the second page is the last', async () => {
    const { id, calls } = busy(350)
    expect(await read(id, calls, { windowFrom: 0, handedOffAt: back(300) })).toMatchObject({
      objects: { length: 350 },
      omitted: 0,
    })
  })

  test('what search does not know yet is read by its id, where it is the newest', async () => {
    const { id, calls } = busy(20)
    const fresh = call(id, NOW + 1, false)
    const found = await read(id, [fresh, ...calls])
    expect(found).toMatchObject({ objects: { length: 21 }, omitted: 0 })
    expect(found).not.toHaveProperty('read')
  })

  test('a search that lacks anything older knows this contact badly: nothing that it says is whole', async () => {
    const { id, calls } = busy(20)
    const hidden = call(id, back(5), false)
    expect(await read(id, [hidden, ...calls])).toMatchObject({
      objects: { length: 21 },
      omitted: 1,
      uncounted: true,
      read: [],
    })
  })

  test('one of the same instant as the newest is no sign of that', async () => {
    const { id, calls } = busy(20)
    expect(await read(id, [call(id, NOW, false), ...calls])).toMatchObject({ omitted: 0 })
  })

  test('what is linked and gone does not count', async () => {
    const { id, calls } = busy(20)
    const gone = call(id, NOW, false)
    sandbox.portal.archive('calls', gone)
    expect(await read(id, [gone, ...calls])).toMatchObject({ objects: { length: 20 }, omitted: 0 })
  })

  test('one that HubSpot does not give is missing', async () => {
    const { id, calls } = busy(20)
    const fault = { kind: 'partial', missing: 1, how: 'failed' } as const
    sandbox.faults.add({ match: { path: /calls\/batch/ }, fault })
    expect(await read(id, [call(id, NOW, false), ...calls])).toMatchObject({
      objects: { length: 20 },
      omitted: 1,
      uncounted: true,
    })
  })

  test('a list that goes on, of which search has no more than came with the contact, is not whole', async () => {
    const { id, calls } = busy(20)
    expect(await read(id, calls, { more: true })).toMatchObject({
      objects: { length: 20 },
      omitted: 1,
      read: [],
    })
    expect(await read(id, calls.slice(0, 10), { more: true })).toMatchObject({
      objects: { length: 20 },
      omitted: 0,
    })
  })

  test('a search that does not sort tells no span, one that does not count no number', async () => {
    const at = (id: string, hours: number) => ({
      id,
      properties: { hs_timestamp: new Date(back(hours)).toISOString() },
    })
    const answer = (results: object[]) =>
      sandbox.faults.add({
        match: { path: /calls\/search/ },
        fault: { kind: 'json', text: JSON.stringify({ results, paging: { next: { after: '200' } } }) },
      })
    const remove = answer([at('1', 5), at('2', 1)])
    expect(await read('9', ['1', '2'], { more: true })).toMatchObject({
      omitted: 1,
      uncounted: true,
      read: [],
    })
    remove()
    answer([at('1', 1), at('2', 5)])
    const span = { from: back(5) + 1, until: null }
    expect(await read('9', ['1', '2'], { more: true, windowFrom: NOW })).toMatchObject({
      omitted: 1,
      read: [span],
    })
  })
})

describe('activities by their ids', () => {
  test('the highest 300, in batches; the others are counted', async () => {
    const { calls } = busy(310)
    const found = await readEngagements(client(), 'call', calls.toReversed())
    expect(found.objects.map(({ id }) => id)).toEqual(calls.slice(0, 300))
    expect(found.omitted).toBe(10)
    expect(sandbox.requests).toHaveLength(3)
  })

  test('what HubSpot leaves out without a word is counted, too', async () => {
    const { calls } = busy(310)
    const fault = { kind: 'partial', missing: 2, how: 'unsaid' } as const
    sandbox.faults.add({ match: { path: /calls\/batch/ }, times: 1, fault })
    expect(await readEngagements(client(), 'call', calls)).toMatchObject({ omitted: 12 })
  })
})

describe('colleagues', () => {
  /** A company with a contact and this many colleagues; `title` of the last ones. */
  function company(count: number, title = '主任') {
    const { portal } = sandbox
    const { id: companyId } = portal.create('companies', { name: '試験株式会社' })
    const ids = Array.from({ length: count + 1 }, (_, index) => {
      const jobtitle = index > count - 2 ? title : '担当'
      const { id } = portal.create('contacts', { lastname: `${index}`, jobtitle }, { indexed: true })
      portal.associate('contacts', id, 'companies', companyId)
      return id
    })
    const [contactId = '', ...others] = ids
    return { search: { companyId, contactId, properties: ['jobtitle'] }, others }
  }
  const found = (search: Parameters<typeof searchColleagues>[1]) => searchColleagues(client(), search)

  test.each([
    ['none', 0, 1],
    ['200, one page', 200, 1],
    ['201, two', 201, 2],
    ['1,000, five', 1_000, 5],
  ])('%s: all of them', async (_name, count, requests) => {
    const { search, others } = company(count)
    const { objects, omitted } = await found(search)
    expect([objects.map(({ id }) => id), omitted]).toEqual([others, 0])
    expect(searches()).toHaveLength(requests)
  })

  test('of more than a thousand, also those who decide by their title', async () => {
    const { search, others } = company(1_010, '情報システム部長')
    const { objects, omitted } = await found(search)
    expect(objects).toHaveLength(1_002)
    expect(objects.slice(1_000).map(({ id }) => id)).toEqual(others.slice(-2))
    expect(objects.at(-1)?.properties.jobtitle).toBe('情報システム部長')
    expect(omitted).toBe(8)
    expect(searches()).toHaveLength(6)
  })

  test('pages in words of HubSpot’s own are followed one after the other, five at most', async () => {
    const page = (id: number, after: string | null, total?: number) => ({
      ...(total === undefined ? {} : { total }),
      results: [{ id: String(id), properties: {} }],
      ...(after === null ? {} : { paging: { next: { after } } }),
    })
    const answer = (body: object) =>
      sandbox.faults.add({
        match: { path: /search/ },
        times: 1,
        fault: { kind: 'json', text: JSON.stringify(body) },
      })
    const search = { companyId: '1', contactId: '2', properties: [] }
    for (const body of [page(1, 'b', 3), page(2, 'c', 3), page(3, null, 3)]) answer(body)
    expect(await found(search)).toMatchObject({ objects: { length: 3 }, omitted: 0 })
    expect(searches().map(({ body }) => (body as { after?: string }).after)).toEqual([undefined, 'b', 'c'])
    sandbox.requests.length = 0
    for (let id = 1; id <= 6; id++) answer(page(id, id === 6 ? null : `p${id}`))
    expect(await found(search)).toMatchObject({ objects: { length: 6 }, omitted: 1 })
    expect(searches()).toHaveLength(6)
    expect(searches().at(-1)?.body).toMatchObject({ filterGroups: { length: 5 } })
  })
})
