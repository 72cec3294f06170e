// The lead loader: cache first, one load per record, the last record only, and no request where none may be made.
import { describe, expect, it, vi } from 'vitest'
import { unavailable } from '@/lib/domain/fact'
import { MergedError, NotFoundError, ServerError, TokenRefusedError } from '@/lib/hubspot/transport/errors'
import { CONNECTION, OTHER, panel, REF, rail, setUp, snapshotOf } from './loader-scene'

describe('lead loader', () => {
  it('answers from the cache without asking HubSpot', async () => {
    const { loader, cache, fetches } = setUp()
    cache.set('10', { snapshot: snapshotOf(REF), storedAt: 0 })
    const reply = await loader.cached(REF)
    expect(reply).toMatchObject({ stale: true, problem: null, snapshot: { ref: REF } })
    expect(fetches).toHaveLength(0)
  })

  it('makes one load for everybody who asks for the same record at once', async () => {
    const { loader, fetches } = setUp()
    const both = [loader.fresh(REF, panel(1)), loader.fresh(REF, panel(2))]
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.resolve(snapshotOf(REF))
    const [first, second] = await Promise.all(both)
    expect(first).toBe(second)
    expect(fetches).toHaveLength(1)
  })

  it('asks once for the rail and the panel of one view, and again for the next view', async () => {
    const { loader, fetches } = setUp()
    const first = loader.fresh(REF, rail(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.resolve(snapshotOf(REF))
    const answer = await first
    expect(await loader.fresh(REF, panel(1))).toBe(answer)
    expect(fetches).toHaveLength(1)
    void loader.fresh(REF, rail(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(2))
  })

  it('tells those who join late what has arrived so far', async () => {
    const part = { ...snapshotOf(REF), company: unavailable('loading') }
    const { loader } = setUp({
      fetchLead: (_ref, _connection, _definition, _signal, onPartial) => {
        onPartial(part)
        return new Promise(() => undefined)
      },
    })
    void loader.fresh(REF, rail(1))
    await vi.waitFor(async () => {
      expect(await loader.cached(REF)).toMatchObject({ snapshot: part, settled: false, stale: false })
    })
  })

  it('gives nobody an earlier answer once everything is forgotten', async () => {
    const { loader, fetches } = setUp()
    const first = loader.fresh(REF, rail(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.resolve(snapshotOf(REF))
    await first
    await loader.forget()
    void loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(2))
    expect((await loader.cached(REF)).snapshot).toBeNull()
  })

  it('gives an answer of one view to nobody else, and not long after', async () => {
    const { loader, fetches, state } = setUp()
    const first = loader.fresh(REF, rail(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.resolve(snapshotOf(REF))
    await first
    const second = loader.fresh(REF, panel(2))
    await vi.waitFor(() => expect(fetches).toHaveLength(2))
    fetches[1]?.resolve(snapshotOf(REF))
    await second
    state.now += 5_000
    void loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(3))
  })

  it('stops the load that a tab has left, unless another tab still looks', async () => {
    const { loader, fetches, news } = setUp()
    const left = loader.fresh(REF, panel(1))
    void loader.fresh(REF, panel(2))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    void loader.fresh(OTHER, panel(1))
    expect(fetches[0]?.signal.aborted).toBe(false)
    void loader.fresh(OTHER, panel(2))
    expect(fetches[0]?.signal.aborted).toBe(true)
    fetches[0]?.resolve(snapshotOf(REF))
    await left
    expect(news.filter((reply) => reply.ref.contactId === '10')).toEqual([])
  })

  it.each([
    ['no connection', null, REF, 'not_connected'],
    ['a record of another portal', CONNECTION, { portalId: '2', contactId: '10' }, 'other_portal'],
    ['a refused token', { ...CONNECTION, state: 'token_refused' } as const, REF, 'token_refused'],
  ])('requests nothing with %s', async (_, connection, ref, kind) => {
    const { loader, fetches, state } = setUp()
    state.connection = connection
    expect(await loader.fresh(ref, panel(1))).toMatchObject({ snapshot: null, problem: { kind } })
    expect(await loader.cached(ref)).toMatchObject({ snapshot: null, problem: { kind } })
    expect(fetches).toHaveLength(0)
  })

  it('requests nothing when the browser withholds the hosts', async () => {
    const { loader, fetches } = setUp({ hasHostAccess: async () => false })
    expect(await loader.fresh(REF, panel(1))).toMatchObject({ problem: { kind: 'host_access_missing' } })
    expect(fetches).toHaveLength(0)
  })

  it('asks a refused token once and never again', async () => {
    const { loader, fetches } = setUp()
    const first = loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.reject(new TokenRefusedError())
    expect(await first).toMatchObject({ problem: { kind: 'token_refused' } })
    expect(await loader.fresh(REF, panel(1))).toMatchObject({ problem: { kind: 'token_refused' } })
    expect(fetches).toHaveLength(1)
  })

  it('keeps what is cached when HubSpot fails, and says when it tries again', async () => {
    const { loader, cache, fetches, state } = setUp()
    cache.set('10', { snapshot: snapshotOf(REF), storedAt: 0 })
    const reply = loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.reject(new ServerError(500))
    expect(await reply).toMatchObject({
      snapshot: { ref: REF },
      stale: true,
      problem: { kind: 'server_error', status: 500, retryAt: state.now + 10_000 },
    })
  })

  it('keeps a part that it knew when only that part fails', async () => {
    const { loader, cache, fetches } = setUp()
    cache.set('10', { snapshot: snapshotOf(REF), storedAt: 0 })
    const reply = loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.resolve({ ...snapshotOf(REF), company: unavailable('request_failed') })
    expect(await reply).toMatchObject({ stale: true, snapshot: { company: { state: 'known' } } })
    expect(cache.get('10')?.snapshot.company.state).toBe('known')
  })

  it.each([
    ['deleted', new NotFoundError(), { kind: 'not_found' }],
    ['merged into another one', new MergedError('77'), { kind: 'merged', survivorId: '77' }],
  ])('forgets a contact that was %s, and says what became of it', async (_, error, problem) => {
    const { loader, cache, fetches } = setUp()
    cache.set('10', { snapshot: snapshotOf(REF), storedAt: 0 })
    const reply = loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    fetches[0]?.reject(error)
    expect(await reply).toMatchObject({ snapshot: null, problem })
    expect(cache.size).toBe(0)
  })

  it('stops reading when the account ends, keeps nothing of it, and answers those who wait with what is true now', async () => {
    const { loader, cache, fetches, news, state } = setUp()
    const waiting = loader.fresh(REF, panel(1))
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    state.connection = null
    await loader.forget()
    expect(fetches[0]?.signal.aborted).toBe(true)
    fetches[0]?.resolve(snapshotOf(REF))
    expect(await waiting).toMatchObject({ snapshot: null, problem: { kind: 'not_connected' } })
    expect([cache.size, fetches.length]).toEqual([0, 1])
    expect(news.filter(({ snapshot }) => snapshot !== null)).toEqual([])
  })

  it('asks again with the key that replaced the one it asked with', async () => {
    const { loader, cache, fetches, state } = setUp()
    const waiting = [loader.fresh(REF, rail(1)), loader.fresh(REF, panel(1))]
    await vi.waitFor(() => expect(fetches).toHaveLength(1))
    state.connection = { ...CONNECTION, connectedAt: 2 }
    await loader.forget()
    fetches[0]?.resolve(snapshotOf(REF))
    await vi.waitFor(() => expect(fetches).toHaveLength(2))
    expect(cache.size).toBe(0)
    fetches[1]?.resolve(snapshotOf(REF))
    for (const reply of await Promise.all(waiting)) expect(reply.snapshot?.ref).toEqual(REF)
  })

  it('shows nothing that has arrived with another key', async () => {
    const { loader, state } = setUp({
      fetchLead: (ref, _connection, _definition, _signal, onPartial) => {
        onPartial(snapshotOf(ref))
        return new Promise(() => undefined)
      },
    })
    void loader.fresh(REF, panel(1))
    await vi.waitFor(async () => expect((await loader.cached(REF)).snapshot).not.toBeNull())
    state.connection = { ...CONNECTION, connectedAt: 2 }
    expect((await loader.cached(REF)).snapshot).toBeNull()
  })

  it('shows the lead even when the cache cannot be written', async () => {
    const { loader } = setUp({
      writeCached: async () => {
        throw new Error('quota')
      },
      fetchLead: async () => snapshotOf(REF),
    })
    expect(await loader.fresh(REF, panel(1))).toMatchObject({ snapshot: { ref: REF }, problem: null })
  })
})
