// Leads found by search, and the names behind ids: what counts, what is counted, and what a late index must not add.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { monthBounds } from '@/lib/domain/review/month'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { labelOf, readDispositions } from '@/lib/hubspot/objects/dispositions'
import { parseSubmissions, readForms } from '@/lib/hubspot/objects/forms'
import { countTimeless, searchHandoffs } from '@/lib/hubspot/objects/handoff-search'
import { readParticipations } from '@/lib/hubspot/objects/marketing-events'
import { readTouchesFor, searchQueue } from '@/lib/hubspot/objects/queue'
import { readLinks } from '@/lib/hubspot/objects/touch-links'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { CAST, PORTAL_ID, type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { transportTo } from '../harness'

const MAY = monthBounds('2026-05')
const NOW = MAY.to + 1

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ enforceLimits: false })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

const transport = () => transportTo(sandbox, sandbox.tokens.full)
const answers = (path: RegExp, ...bodies: readonly unknown[]) => {
  for (const [index, body] of bodies.entries())
    sandbox.faults.add({
      match: { path },
      ...(index < bodies.length - 1 ? { times: 1 } : {}),
      fault: { kind: 'json', text: JSON.stringify(body) },
    })
}
const iso = (at: number) => new Date(at).toISOString()
const lead = (id: number, at: number | null, more: object = {}) => ({
  id: String(id),
  properties: { japan_handoff_status: 'accepted', japan_handoff_at: at === null ? null : iso(at), ...more },
})

describe('my queue', () => {
  const search = () =>
    searchQueue(createObjectsClient(transport()), {
      places: HUBSPOT_ONLY,
      portalId: PORTAL_ID,
      ownerId: '7',
      names: HANDOFF_PROPERTIES,
      owners: new Map(),
      scopes: null,
      observedAt: NOW,
    })
  const page = (from: number, count: number, total: number | null, after: string | null) => ({
    ...(total === null ? {} : { total }),
    results: Array.from({ length: count }, (_, index) => lead(from + index, MAY.from)),
    ...(after === null ? {} : { paging: { next: { after } } }),
  })

  test('is asked for with my leads, the oldest handoff first', async () => {
    answers(/search/, page(1, 1, 1, null))
    await search()
    expect(sandbox.requests[0]?.body).toMatchObject({
      filterGroups: [
        {
          filters: [
            { propertyName: 'japan_handoff_status', operator: 'IN', values: ['handed_off', 'accepted'] },
            { propertyName: 'hubspot_owner_id', operator: 'EQ', value: '7' },
          ],
        },
      ],
      sorts: ['japan_handoff_at'],
    })
  })

  test.each([
    ['all of them', [page(1, 200, 200, null)], 200, true],
    [
      '500, and not one more',
      [page(1, 200, 500, 'a'), page(201, 200, 500, 'b'), page(401, 100, 500, null)],
      500,
      true,
    ],
    [
      'more than 500',
      [page(1, 200, 501, 'a'), page(201, 200, 501, 'b'), page(401, 101, 501, null)],
      500,
      false,
    ],
    ['fewer than HubSpot counts', [page(1, 200, 201, null)], 200, false],
    ['an answer that does not count', [page(1, 3, null, null)], 3, true],
  ])('%s', async (_name, pages, count, whole) => {
    answers(/search/, ...pages)
    const found = await search()
    expect([found.leads.length, found.whole]).toEqual([count, whole])
  })

  test('says of each lead whether HubSpot’s own dates were told', async () => {
    answers(/search/, {
      total: 2,
      results: [lead(1, MAY.from, { notes_last_contacted: null }), lead(2, MAY.from)],
    })
    const { leads } = await search()
    expect(leads.map(({ engagements }) => engagements.call)).toMatchObject([
      { why: { reason: 'loading' } },
      { why: { reason: 'request_failed' } },
    ])
    expect(leads.map(({ contact }) => contact.score)).toEqual([null, null])
  })

  test('looks for no mail without the scope, and is told what failed', async () => {
    const sought = [{ contactId: CAST.ready, since: 0 }]
    const without = await readTouchesFor(transport(), { scopes: ['crm.objects.contacts.read'] }, sought)
    expect(without.get(CAST.ready)?.email).toMatchObject({
      why: { reason: 'no_scope', detail: 'sales-email-read' },
    })
    expect(sandbox.requests.filter(({ path }) => path.includes('emails'))).toEqual([])
    sandbox.faults.add({ match: { path: /contacts\/calls/ }, fault: { kind: 'status', status: 400 } })
    const unknown = await readTouchesFor(transport(), { scopes: null }, sought)
    expect(unknown.get(CAST.ready)).toMatchObject({ call: { why: { reason: 'request_failed' } } })
    expect(sandbox.requests.some(({ path }) => path.includes('contacts/emails'))).toBe(true)
  })
})

describe('last month’s handoffs', () => {
  const search = () => searchHandoffs(transport(), HANDOFF_PROPERTIES, MAY)

  test('are those whose handoff still lies in the month, whatever a late index says', async () => {
    const results = [MAY.from - 1, MAY.from, MAY.to, MAY.to + 1, null].map((at, index) => lead(index, at))
    answers(/search/, { total: 5, results })
    const { rows, total } = await search()
    expect([rows.map(({ handedOffAt }) => handedOffAt), total]).toEqual([[MAY.from, MAY.to], 2])
    expect(sandbox.requests[0]?.body).toMatchObject({
      filterGroups: [
        {
          filters: [{ propertyName: 'japan_handoff_at', value: String(MAY.from), highValue: String(MAY.to) }],
        },
      ],
      sorts: ['-japan_handoff_at'],
    })
  })

  test('are counted by HubSpot where it counts', async () => {
    answers(/search/, { total: 900, results: [lead(1, MAY.from), lead(2, MAY.to + 1)] })
    expect((await search()).total).toBe(899)
    sandbox.faults.clear()
    answers(/search/, { results: [lead(1, MAY.from)] })
    expect((await search()).total).toBe(1)
    expect(await countTimeless(transport(), HANDOFF_PROPERTIES)).toBe(0)
  })
})

describe('links of many contacts', () => {
  const read = async (body: object, status = 200) => {
    sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status, body } })
    return Object.fromEntries(await readLinks(transport(), 'call', ['1', '2', '3']))
  }
  const from = (id: string, to: number[], more: object = {}) => ({
    from: { id },
    to: to.map((toObjectId) => ({ toObjectId })),
    ...more,
  })
  const none = { ids: [], cut: false }
  const goesOn = { paging: { next: { after: 'x' } } }

  test('in several parts are one list, each once; a part that goes on makes it cut', async () =>
    expect(await read({ results: [from('1', [5, 6]), from('1', [6, 7], goesOn), from('2', [8])] })).toEqual({
      1: { ids: ['5', '6', '7'], cut: true },
      2: { ids: ['8'], cut: false },
      3: none,
    }))

  test('of an answer that goes on are all cut, and who is missing is unknown', async () =>
    expect(await read({ results: [from('1', [5])], ...goesOn })).toEqual({ 1: { ids: ['5'], cut: true } }))

  test.each([
    ['a part is missing', { results: [from('1', [5])] }, 207],
    ['something failed', { results: [from('1', [5])], errors: [{ category: 'INTERNAL' }] }, 200],
  ])('where %s, who is not named has unknown links', async (_name, body, status) =>
    expect(await read(body, status)).toEqual({ 1: { ids: ['5'], cut: false } }),
  )

  test('who is named as without any has none', async () => {
    const category = { subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND' }
    const errors = [{ ...category, context: { fromObjectId: ['2'] } }]
    expect(await read({ results: [from('1', [5])], errors }, 207)).toEqual({
      1: { ids: ['5'], cut: false },
      2: none,
    })
  })
})

describe('the names behind ids', () => {
  test('forms of every type; one without a name goes by its id', async () => {
    answers(/forms/, {
      results: [
        { id: 'a', name: '資料請求' },
        { id: 'b', name: ' ' },
        { id: 'a', name: '資料' },
      ],
    })
    expect(await readForms(transport())).toEqual({
      list: [
        { id: 'a', name: '資料' },
        { id: 'b', name: 'b' },
      ],
      whole: true,
    })
    expect(sandbox.requests[0]?.query).toContain('formTypes=all')
  })

  test('submissions that nobody can read are left out', () => {
    const A = '0aa8c0de-1111-4222-8333-444455556666'
    const at = Date.UTC(2026, 0, 1)
    expect(parseSubmissions(`${A}::5;x::${at};${A}::${at};${A}::`)).toEqual([{ formId: A, at }])
  })

  test('call outcomes of the portal', async () => {
    const found = await readDispositions(transport())
    expect(found.map(({ label }) => label)).toContain('Busy')
    expect(sandbox.requests).toMatchObject([{ method: 'GET', path: '/calling/v1/dispositions' }])
  })

  const GUID = '00000000-21d9-4c0e-8f37-6a2b90c41d58'
  test.each([
    [null, null],
    ['9D9162E7-6cf3-4944-bf63-4dff82258764', 'Busy'],
    [GUID, null],
    [`x${GUID}`, `x${GUID}`],
    [`${GUID}x`, `${GUID}x`],
    ['constructor', 'constructor'],
    ['Own-Id', 'mine'],
  ])('the outcome %s is %s', (value, label) =>
    expect(labelOf(value, new Map([['own-id', 'mine']]))).toBe(label),
  )

  test('marketing events of one contact, page after page, three at most', async () => {
    const event = { properties: { attendanceState: 'ATTENDED', occurredAt: 1 } }
    const page = (after: string | null) => ({
      results: [event],
      ...(after === null ? {} : { paging: { next: { after } } }),
    })
    answers(/participations/, page('a'), page(null))
    expect(await readParticipations(transport(), '1/2')).toMatchObject({
      results: [event, event],
      whole: true,
    })
    expect(sandbox.requests.map(({ path }) => path)[0]).toMatch(
      /\/participations\/contacts\/1%2F2\/breakdown$/,
    )
    expect(sandbox.requests.map(({ query }) => query)).toEqual(['limit=100', 'limit=100&after=a'])
    sandbox.faults.clear()
    answers(/participations/, page('a'), page('b'), page('c'), page('d'))
    expect(await readParticipations(transport(), '1')).toMatchObject({ results: { length: 3 }, whole: false })
  })
})
