// Our own tasks and notes among up to 2,500 others, in pages of any size and order, sound or not: found, none, or unknown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hubspotObject, parsed } from '@/lib/hubspot/mapping/schemas'
import { type ActivityType, allLinks, createLinkReader, linksOf } from '@/lib/hubspot/objects/links'
import { findOwn } from '@/lib/hubspot/objects/own-activities'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { ServerError, ValidationError } from '@/lib/hubspot/transport/errors'
import type { HubSpotRequest, HubSpotResponse, Transport } from '@/lib/hubspot/transport/request'

interface World {
  /** Bodies by id. */
  readonly activities: ReadonlyMap<string, string>
  readonly order: 'oldest' | 'newest' | 'none'
  readonly pageSize: number
  readonly paging: 'sound' | 'repeats' | 'endless' | 'refused'
  /** Linked, and gone by the time it is read. */
  readonly gone: ReadonlySet<string>
  /** Left out of a batch without a word. */
  readonly lost: ReadonlySet<string>
}

const answer = (json: unknown, status = 200): HubSpotResponse => ({
  status,
  headers: new Headers(),
  text: JSON.stringify(json),
  json,
})

/** A portal that holds one contact and what is linked to it; it counts what it is asked. */
function portal(world: World): Transport & { asked: number } {
  const ids = [...world.activities.keys()]
  if (world.order !== 'none')
    ids.sort((a, b) => (world.order === 'oldest' ? 1 : -1) * (Number(a) - Number(b)))
  const page = (from: number) => {
    const { pageSize, paging } = world
    const start = paging === 'endless' && ids.length > 0 ? from % ids.length : from
    const more = paging === 'endless' ? ids.length > pageSize : from + pageSize < ids.length
    const next = paging === 'repeats' && from > 0 ? from : from + pageSize
    return {
      ids: ids.slice(start, start + pageSize),
      ...(more || (paging === 'repeats' && from > 0) ? { paging: { next: { after: String(next) } } } : {}),
    }
  }
  return {
    asked: 0,
    serverNow: () => 0,
    async send({ path, body, method }: HubSpotRequest) {
      this.asked++
      if (method === 'GET') {
        const { ids: results, ...rest } = page(0)
        const list = {
          results: results.flatMap((id) => [
            { id, type: 'a' },
            { id, type: 'b' },
          ]),
          ...rest,
        }
        return answer({
          id: '1',
          properties: {},
          associations: ids.length === 0 ? {} : { tasks: list, notes: list },
        })
      }
      const { inputs } = body as { inputs: { id: string; after?: string }[] }
      if (path.includes('associations')) {
        if (world.paging === 'refused') throw new ValidationError([], { status: 400 })
        const { ids: results, ...rest } = page(Number(inputs[0]?.after))
        return answer({
          results: [{ from: { id: '1' }, to: results.map((id) => ({ toObjectId: Number(id) })), ...rest }],
        })
      }
      const wanted = inputs.map(({ id }) => id)
      const found = wanted.filter((id) => !world.gone.has(id) && !world.lost.has(id))
      const results = found.map((id) => ({
        id,
        properties: { hs_task_body: world.activities.get(id), hs_note_body: world.activities.get(id) },
      }))
      const missing = wanted.filter((id) => world.gone.has(id))
      const errors = missing.length === 0 ? [] : [{ category: 'OBJECT_NOT_FOUND', context: { ids: missing } }]
      const lost = wanted.some((id) => world.lost.has(id))
      if (errors.length === 0 && !lost) return answer({ status: 'COMPLETE', results })
      return answer({ status: 'COMPLETE', results, numErrors: errors.length + (lost ? 1 : 0), errors }, 207)
    },
  }
}

async function look(world: World, type: ActivityType) {
  const transport = portal(world)
  const { json } = await transport.send({ method: 'GET', path: '/crm/v3/objects/contacts/1' })
  const first = linksOf(parsed(hubspotObject, json), type)
  const links = await allLinks(createLinkReader(transport), '1', type, first)
  const own = await findOwn(createObjectsClient(transport), type, links)
  return { own, asked: transport.asked }
}

const world = fc
  .record({
    many: fc.oneof(fc.nat(30), fc.nat(2_000)),
    own: fc.array(fc.nat(2_000), { maxLength: 8 }),
    gone: fc.array(fc.nat(2_000), { maxLength: 3 }),
    lost: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat(2_000), { maxLength: 3 }) },
    ),
    order: fc.constantFrom('oldest' as const, 'newest' as const, 'none' as const),
    pageSize: fc.constantFrom(100, 500, 1, 7, 99),
    paging: fc.oneof(
      { weight: 4, arbitrary: fc.constant('sound' as const) },
      { weight: 1, arbitrary: fc.constantFrom('repeats' as const, 'endless' as const, 'refused' as const) },
    ),
    seed: fc.nat(1e6),
  })
  .map(({ many, own, gone, lost, order, pageSize, paging, seed }): World => {
    // Ids that do not count up: their order on the wire says nothing about their size.
    const id = (index: number) => String(1e9 + ((index * 7_919 + seed) % 2_003) * 1_000 + (index % 10))
    const among = (list: readonly number[]) =>
      new Set(many === 0 ? [] : list.map((index) => id(index % many)))
    const ours = among(own)
    const activities = new Map<string, string>()
    for (let index = 0; index < many; index++)
      activities.set(id(index), ours.has(id(index)) ? `<p>x</p>hikitsugi-sla-${index}` : 'theirs')
    return { activities, order, pageSize, paging, gone: among(gone), lost: among(lost) }
  })

describe('our own among many', () => {
  it.each(['tasks', 'notes'] as const)(
    '%s are the same as with everything read, or unknown',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(world, async (given) => {
          const { own, asked } = await look(given, type)
          const there = [...given.activities]
            .filter(([id, body]) => body.includes('hikitsugi-') && !given.gone.has(id) && !given.lost.has(id))
            .map(([id]) => id)
          const found = own.items.map(({ id }) => id)
          for (const id of found) expect(there).toContain(id)
          if (own.whole) {
            expect(found.toSorted()).toEqual(there.toSorted())
            const readAll = given.paging === 'sound' || given.activities.size <= given.pageSize
            expect(readAll).toBe(true)
          }
          expect(asked).toBeLessThanOrEqual(1 + 25 + 25)
        }),
        { numRuns: 120 },
      )
    },
  )

  const many = (count: number, more: Partial<World> = {}): World => ({
    activities: new Map(
      Array.from({ length: count }, (_, i) => [String(1_000 + i), i === 0 ? 'hikitsugi-a' : 'x']),
    ),
    order: 'newest',
    pageSize: 100,
    paging: 'sound',
    gone: new Set(),
    lost: new Set(),
    ...more,
  })

  it.each<[string, World, number, boolean]>([
    ['none at all', many(0), 0, true],
    ['the last of 2,000', many(2_000), 1, true],
    ['the last of 2,000, oldest first', many(2_000, { order: 'oldest' }), 1, true],
    ['500 a page', many(1_400, { pageSize: 500 }), 1, true],
    ['more than is read', many(4_000), 0, false],
    ['more than is read, ours on the first page', many(4_000, { order: 'oldest' }), 1, false],
    ['a page that comes again', many(300, { paging: 'repeats' }), 0, false],
    ['pages without end', many(300, { paging: 'endless' }), 1, false],
    ['a rest that HubSpot refuses', many(300, { paging: 'refused' }), 0, false],
    ['one that is gone by the batch read', many(50, { gone: new Set(['1001']) }), 1, true],
    ['ours, gone by the batch read', many(50, { gone: new Set(['1000']) }), 0, true],
    ['a part that HubSpot leaves out', many(50, { lost: new Set(['1001']) }), 1, false],
  ])('%s', async (_, given, found, whole) => {
    const { own } = await look(given, 'notes')
    expect({ found: own.items.length, whole: own.whole }).toEqual({ found, whole })
  })

  it('waits where HubSpot does not answer: unknown does not mean none', async () => {
    const first = { ids: ['1'], next: '1' }
    const failing = () => Promise.reject(new ServerError(503))
    await expect(allLinks(failing, '1', 'tasks', first)).rejects.toBeInstanceOf(ServerError)
  })

  it('does not take a failed part for the end', async () => {
    const transport: Transport = {
      serverNow: () => 0,
      send: async () => answer({ results: [], numErrors: 1, errors: [{ category: 'INTERNAL' }] }, 207),
    }
    const found = await allLinks(createLinkReader(transport), '1', 'tasks', { ids: ['5'], next: '1' })
    expect(found).toEqual({ ids: ['5'], whole: false })
  })
})
