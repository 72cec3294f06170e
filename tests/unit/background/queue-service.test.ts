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
import { DAY, NOW, queueService } from './queue-portal'

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
        observedAt: NOW,
      })
    const { read, seen } = service({ search })
    expect((await read(false)).problem).toEqual({ kind: 'token_refused' })
    expect(seen.refused).toBe(1)
  })
})
