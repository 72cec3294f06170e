// Who shares an answer of the lead loader, who stops a load, and what of a lead is still shown after a failure.
import { describe, expect, it, vi } from 'vitest'
import {
  OfflineError,
  OtherRegionError,
  RefusedError,
  ScopeMissingError,
} from '@/lib/hubspot/transport/errors'
import { CONNECTION, OTHER, panel, REF, rail, setUp, snapshotOf } from './loader-scene'

type Scene = ReturnType<typeof setUp>

/** What has been asked of HubSpot, once that many requests are under way and no more follow. */
async function asked({ fetches }: Scene, count: number): Promise<void> {
  await vi.waitFor(() => expect(fetches.length).toBeGreaterThanOrEqual(count), { interval: 1 })
  await new Promise(setImmediate)
  expect(fetches).toHaveLength(count)
}

/** One load from its beginning to its end. */
async function seen(scene: Scene, asker: ReturnType<typeof panel | typeof rail>, ref = REF) {
  const at = scene.fetches.length
  const answer = scene.loader.fresh(ref, asker)
  await asked(scene, at + 1)
  scene.fetches[at]?.resolve(snapshotOf(ref))
  return answer
}

describe('the rail and the panel of one view', () => {
  it('share one answer: the next view of the same tab asks again', async () => {
    const scene = setUp()
    const answer = await seen(scene, rail(1))
    expect(await scene.loader.fresh(REF, panel(1))).toBe(answer)
    await seen(scene, panel(1))
    await asked(scene, 2)
  })

  it.each([
    ['another record', panel(1), OTHER],
    ['the same asker once more', rail(1), REF],
    ['another tab', panel(2), REF],
    ['the side panel, which is in no tab', panel(null), REF],
  ])('%s asks by itself', async (_, asker, ref) => {
    const scene = setUp()
    await seen(scene, rail(1))
    expect((await seen(scene, asker, ref)).ref).toBe(ref)
  })

  it('that asked together have had their answer: the next one is asked for', async () => {
    const scene = setUp()
    const both = [scene.loader.fresh(REF, rail(1)), scene.loader.fresh(REF, panel(1))]
    await asked(scene, 1)
    scene.fetches[0]?.resolve(snapshotOf(REF))
    await Promise.all(both)
    await seen(scene, panel(1))
  })

  it('of two tabs that asked together each find what the other one was told', async () => {
    const scene = setUp()
    const both = [scene.loader.fresh(REF, rail(1)), scene.loader.fresh(REF, panel(2))]
    await asked(scene, 1)
    scene.fetches[0]?.resolve(snapshotOf(REF))
    const [answer] = await Promise.all(both)
    expect(await scene.loader.fresh(REF, panel(1))).toBe(answer)
    expect(await scene.loader.fresh(REF, rail(2))).toBe(answer)
  })
})

describe('a load', () => {
  it('is stopped by nobody but those who waited for it', async () => {
    const scene = setUp()
    void scene.loader.fresh(REF, panel(1))
    void scene.loader.fresh(OTHER, panel(2))
    await asked(scene, 2)
    expect(scene.fetches.map(({ signal }) => signal.aborted)).toEqual([false, false])
  })

  it('of the side panel goes on: the panel shows a record of whichever tab is in front', async () => {
    const scene = setUp()
    void scene.loader.fresh(REF, panel(null))
    void scene.loader.fresh(OTHER, panel(null))
    await asked(scene, 2)
    expect(scene.fetches[0]?.signal.aborted).toBe(false)
  })

  it('that a tab left is not what it gets when it comes back, whenever the old one ends', async () => {
    const scene = setUp()
    const { loader, fetches } = scene
    void loader.fresh(REF, panel(1))
    await asked(scene, 1)
    void loader.fresh(OTHER, panel(1))
    await asked(scene, 2)
    const back = loader.fresh(REF, panel(1))
    await asked(scene, 3)
    fetches[0]?.resolve(snapshotOf(REF))
    await new Promise(setImmediate)
    const other = loader.fresh(REF, panel(2))
    fetches[2]?.resolve(snapshotOf(REF))
    expect(await other).toBe(await back)
    await asked(scene, 3)
  })

  it('that was left before anything was sent sends nothing', async () => {
    let known = () => {}
    const slow = new Promise<null>((done) => {
      known = () => done(null)
    })
    const scene = setUp({
      readCached: ({ contactId }) => (contactId === '10' ? slow : Promise.resolve(null)),
    })
    const left = scene.loader.fresh(REF, panel(1))
    await new Promise(setImmediate)
    void scene.loader.fresh(OTHER, panel(1))
    known()
    expect((await left).snapshot).toBeNull()
    await asked(scene, 1)
    expect(scene.fetches[0]?.ref).toEqual(OTHER)
    expect(scene.news).toEqual([])
  })

  it('that a tab left tells no part that arrives later', async () => {
    let arrive = () => {}
    const scene = setUp({
      fetchLead: (ref, _connection, _definition, _signal, onPartial) =>
        new Promise(() => {
          arrive = () => onPartial(snapshotOf(ref))
        }),
    })
    void scene.loader.fresh(REF, panel(1))
    await new Promise(setImmediate)
    const late = arrive
    void scene.loader.fresh(OTHER, panel(1))
    late()
    expect(scene.news).toEqual([])
    arrive()
    await new Promise(setImmediate)
    expect(scene.news.map(({ ref }) => ref)).not.toContain(REF)
  })

  it('that began before everything was forgotten is not joined by those who come after', async () => {
    const scene = setUp()
    void scene.loader.fresh(REF, panel(1))
    await asked(scene, 1)
    await scene.loader.forget()
    void scene.loader.fresh(REF, panel(2))
    await asked(scene, 2)
  })
})

it('a load that our own store has failed is no answer for those who ask later', async () => {
  let fails = true
  const scene = setUp({
    connection: async () => {
      if (fails) throw new Error('the store is closed')
      return CONNECTION
    },
  })
  await expect(scene.loader.fresh(REF, panel(1))).rejects.toThrow('the store is closed')
  fails = false
  expect((await seen(scene, panel(1))).snapshot).not.toBeNull()
})

describe('after a write', () => {
  it('the lead is read again, and not with what was asked before it', async () => {
    const scene = setUp()
    const { loader, fetches, news } = scene
    const before = loader.fresh(REF, panel(1))
    await asked(scene, 1)
    const again = loader.reload(REF)
    await asked(scene, 1)
    fetches[0]?.resolve(snapshotOf(REF))
    await before
    await asked(scene, 2)
    fetches[1]?.resolve(snapshotOf(REF))
    await again
    expect(news).toHaveLength(2)
  })

  it('it is read at once where nobody is reading it', async () => {
    const scene = setUp()
    const again = scene.loader.reload(REF)
    await asked(scene, 1)
    scene.fetches[0]?.resolve(snapshotOf(REF))
    await again
    expect(scene.news).toMatchObject([{ ref: REF, settled: true, stale: false, uiDomain: 'app.hubspot.com' }])
  })
})

describe('what was read before', () => {
  it.each([
    [new OfflineError(), 'offline', true],
    [new RefusedError(400, { words: 'No.' }), 'refused', true],
    [new TypeError('a fault of ours'), 'failed', true],
    [new ScopeMissingError('crm.objects.contacts.read'), 'scope_missing', false],
    [new OtherRegionError(), 'other_region', false],
  ])('is shown with its problem where it may still be true: %s', async (error, kind, kept) => {
    const scene = setUp()
    scene.cache.set('10', { snapshot: snapshotOf(REF), storedAt: 0 })
    const answer = scene.loader.fresh(REF, panel(1))
    await asked(scene, 1)
    scene.fetches[0]?.reject(error)
    expect(await answer).toMatchObject({
      snapshot: kept ? { ref: REF } : null,
      stale: kept,
      settled: true,
      problem: { kind },
    })
    expect(scene.cache.has('10')).toBe(true)
  })

  it('is nothing to be called old where there is nothing', async () => {
    const scene = setUp()
    const answer = scene.loader.fresh(REF, panel(1))
    await asked(scene, 1)
    scene.fetches[0]?.reject(new OfflineError())
    expect(await answer).toMatchObject({ snapshot: null, stale: false, problem: { kind: 'offline' } })
  })
})

it('a lead that may not be asked for is settled, and has no address', async () => {
  const { loader, state } = setUp()
  state.connection = null
  expect(await loader.cached(REF)).toMatchObject({ settled: true, stale: false, uiDomain: null })
  state.connection = { ...CONNECTION, portalId: '2' }
  expect(await loader.cached(REF)).toMatchObject({
    settled: true,
    problem: { kind: 'other_portal', tokenPortalId: '2' },
  })
})
