// My queue against the sandbox's real search, its number, and reminders that come once.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueueServiceDeps } from '@/lib/background/queue-service'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { HUBSPOT_ONLY } from '@/lib/hubspot/mapping/places'
import { searchQueue } from '@/lib/hubspot/objects/queue'
import { createObjectsClient } from '@/lib/hubspot/transport/client'
import { OWNERS } from '../../sandbox/portal/owners'
import { PORTAL_ID, type Sandbox, startSandbox } from '../../sandbox/sandbox'
import { transportTo } from '../hubspot/harness'
import { connectionTo } from './portal-connection'
import { addLead, DAY, NOW, queueService } from './queue-portal'

let sandbox: Sandbox

beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
  const add = (lastname: string, values: Record<string, string>) =>
    sandbox.portal.create('contacts', { lastname, ...values }, { indexed: true })
  const at = (days: number) => new Date(NOW - days * DAY).toISOString()
  const mine = { hubspot_owner_id: OWNERS.mori }
  add('期限超過', { ...mine, japan_handoff_status: 'handed_off', japan_handoff_at: at(7) })
  add('期限間近', { ...mine, japan_handoff_status: 'accepted', japan_handoff_at: at(2) })
  add('却下', { ...mine, japan_handoff_status: 'rejected', japan_handoff_at: at(2) })
  for (let index = 0; index < 620; index++) {
    add(`他 ${index}`, {
      hubspot_owner_id: OWNERS.fujii,
      japan_handoff_status: 'handed_off',
      japan_handoff_at: new Date(NOW - 3_600_000 - index).toISOString(),
    })
  }
})
afterAll(() => sandbox.close())

const service = (more: Partial<QueueServiceDeps> = {}) => queueService(sandbox, more)

describe('the queue', () => {
  it('holds my leads that are with sales, most urgent first, and counts them on the button', async () => {
    const { read, seen } = service()
    const { entries, total, problem } = await read(false)
    expect(problem).toBeNull()
    expect(entries.map(({ name, slaState }) => [name, slaState])).toEqual([
      ['期限超過', 'breached'],
      ['期限間近', 'at_risk'],
    ])
    expect(entries[0]?.ownerName).toBe('森 健太')
    expect([total, (await read(false)).whole]).toEqual([2, true])
    expect(seen.badges).toEqual([2, 2])
  })

  it('is everybody’s on request, 500 at most, and that changes no badge', async () => {
    const { read, seen } = service()
    const { entries, total, whole } = await read(true)
    expect([entries.length, total, whole]).toEqual([500, 622, false])
    expect(entries[0]?.name).toBe('期限超過')
    expect(seen.badges).toEqual([])
  })

  it('reminds once of each lead before a breach and once at it, however often it looks', async () => {
    const { refresh, seen } = service()
    await refresh()
    await refresh()
    expect(seen.reminded.map(({ name }) => name)).toEqual(['期限超過', '期限間近'])
  })

  it('reminds again when a clock that was at risk has run out', async () => {
    const { read, seen } = service()
    await read(false)
    seen.reminded.length = 0
    const later = service({ now: () => NOW + 4 * DAY, readReminded: async () => seen.keys })
    await later.read(false)
    expect(later.seen.reminded.map(({ name }) => name)).toEqual(['期限間近'])
  })

  it.each<[string, Partial<QueueServiceDeps>, object]>([
    ['no connection', { connection: async () => null }, { problem: { kind: 'not_connected' } }],
    ['no host access', { hasHostAccess: async () => false }, { problem: { kind: 'host_access_missing' } }],
    ['nobody’s queue', { ownerId: async () => null }, { ownerMissing: true, entries: [] }],
  ])('asks nothing with %s', async (_, more, expected) => {
    sandbox.requests.length = 0
    expect(await service(more).read(false)).toMatchObject(expected)
    expect(sandbox.requests).toEqual([])
  })

  it('takes the number off the button when nobody is connected', async () => {
    const { refresh, seen } = service({ connection: async () => null })
    await refresh()
    expect(seen.badges).toEqual([0])
  })

  it.each<[string, object, object]>([
    ['an answer that repeats itself', { next: { after: '200' } }, { whole: false, problem: null }],
    ['an answer without a count', {}, { whole: true, total: 0, problem: null }],
  ])('does not take for whole %s', async (_, paging, expected) => {
    const text = JSON.stringify({ results: [], paging })
    const stop = sandbox.faults.add({ match: { path: /contacts\/search/ }, fault: { kind: 'json', text } })
    sandbox.requests.length = 0
    expect(await service().read(true)).toMatchObject(expected)
    expect(sandbox.requests.length).toBeLessThanOrEqual(5)
    stop()
  })

  it('tells HubSpot’s trouble', async () => {
    const stop = sandbox.faults.add({ match: { path: /search/ }, fault: { kind: 'status', status: 503 } })
    expect((await service().read(false)).problem).toMatchObject({ kind: 'server_error' })
    stop()
  })

  it('remembers a refused token', async () => {
    const search: QueueServiceDeps['search'] = () =>
      searchQueue(createObjectsClient(transportTo(sandbox, 'pat-na1-0000')), {
        places: HUBSPOT_ONLY,
        portalId: PORTAL_ID,
        ownerId: null,
        names: HANDOFF_PROPERTIES,
        owners: new Map(),
        scopes: null,
        observedAt: NOW,
      })
    const { read, seen } = service({ search })
    expect((await read(false)).problem).toEqual({ kind: 'token_refused' })
    expect(seen.refused).toBe(1)
  })

  it('is timed by HubSpot’s clock, where this machine’s is behind', async () => {
    const { entries, ...reply } = await service({ clockOffsetMs: () => 4 * DAY }).read(false)
    expect(entries.map(({ slaState }) => slaState)).toEqual(['breached', 'breached'])
    expect(reply).toEqual({
      total: 2,
      whole: true,
      problem: null,
      ownerMissing: false,
      clockOffsetMs: 4 * DAY,
      uiDomain: 'app.hubspot.com',
    })
  })

  it('of the team needs nobody whose queue it is, and reminds nobody', async () => {
    const { read, seen } = service({ ownerId: async () => null })
    expect(await read(true)).toMatchObject({ ownerMissing: false, total: 622 })
    expect([seen.badges, seen.reminded, seen.keys]).toEqual([[], [], []])
    expect(await read(false)).toMatchObject({ ownerMissing: true, total: 0, whole: true, entries: [] })
  })

  it.each<[string, Partial<QueueServiceDeps>]>([
    [
      'whose token was refused',
      { connection: async () => ({ ...connectionTo(PORTAL_ID), state: 'token_refused' }) },
    ],
    ['of nobody’s queue', { ownerId: async () => null }],
  ])('takes the number off the button of an account %s, and asks nothing', async (_, more) => {
    const { refresh, seen } = service(more)
    sandbox.requests.length = 0
    await refresh()
    expect([seen.badges, sandbox.requests]).toEqual([[0], []])
  })

  it('without leads takes the number off as well', async () => {
    const { refresh, seen } = service({ ownerId: async () => '1' })
    await refresh()
    expect([seen.badges, seen.reminded]).toEqual([[0], []])
  })

  it('counts the leads that came where HubSpot tells no number', async () => {
    const { search } = service()
    const { read } = service({ search: async (...asked) => ({ ...(await search(...asked)), total: null }) })
    expect((await read(false)).total).toBe(2)
  })
})

describe('reminders', () => {
  it('are remembered before they are given: one that is lost is better than one that comes again', async () => {
    const known: number[] = []
    const { refresh, seen } = service({
      remind: async () => {
        known.push(seen.keys.length)
        throw new Error('no notifications here')
      },
    })
    await refresh()
    await refresh()
    expect(known).toEqual([2, 2])
  })

  it('are remembered a thousand at most, and the oldest forgotten first', async () => {
    const given = Array.from({ length: 1_000 }, (_, index) => `old ${index}`)
    const { refresh, seen } = service({ readReminded: async () => given })
    await refresh()
    expect(seen.keys).toHaveLength(1_000)
    expect([seen.keys[0], seen.keys[997]]).toEqual(['old 2', 'old 999'])
  })

  it('that were given are not written again', async () => {
    const { refresh, seen } = service()
    await refresh()
    const kept = seen.keys
    await refresh()
    expect(seen.keys).toBe(kept)
  })

  it('come again for a lead that was handed off again', async () => {
    const again = addLead(sandbox, { hubspot_owner_id: OWNERS.tanaka, japan_sla_due_at: '' })
    const { refresh, seen } = service({ ownerId: async () => OWNERS.tanaka })
    await refresh()
    const handedOffAgain = new Date(NOW - 6 * DAY).toISOString()
    sandbox.portal.update('contacts', again, { japan_handoff_at: handedOffAgain }, { indexed: true })
    await refresh()
    expect(seen.reminded.map(({ ref }) => ref.contactId)).toEqual([again, again])
  })
})
