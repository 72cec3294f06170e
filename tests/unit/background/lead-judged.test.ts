// The judgement in the lead loader's replies: of what is shown, made once for all who get the reply.
import { expect, it, vi } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { ServerError } from '@/lib/hubspot/transport/errors'
import { NOW, readyLead } from '../fixtures/lead'
import { panel, REF, rail, setUp, snapshotOf } from './loader-scene'

const LOADING = unavailable('loading')

it('judges once for everybody: what is cached, each part as it arrives, and the whole', async () => {
  const part = { ...snapshotOf(REF), engagements: { ...readyLead().engagements, email: LOADING } }
  const whole = { ...snapshotOf(REF), company: EMPTY }
  const { loader, cache, news, state } = setUp({
    clockOffsetMs: () => 500,
    fetchLead: async (_ref, _connection, _definition, _signal, onPartial) => {
      onPartial(part)
      return whole
    },
  })
  state.now = NOW
  const judged = (snapshot: LeadSnapshot) => judge(snapshot, DEFAULT_DEFINITION, NOW + 500)
  expect(await loader.cached(REF)).toMatchObject({ snapshot: null, judgement: null })
  cache.set('10', { snapshot: { ...snapshotOf(REF), colleagues: EMPTY }, storedAt: NOW })
  expect((await loader.cached(REF)).judgement).toEqual(judged({ ...snapshotOf(REF), colleagues: EMPTY }))
  cache.clear()
  const reply = await loader.fresh(REF, panel(1))
  expect(news[0]?.judgement).toEqual(judged(part))
  expect(reply.judgement).toEqual(judged(whole))
  expect(news[1]).toBe(reply)
  expect(await loader.fresh(REF, rail(1))).toBe(reply)
})

it('shows what is still on its way as last known, and judges that', async () => {
  const part = { ...snapshotOf(REF), company: LOADING, colleagues: EMPTY }
  const { loader, cache, news } = setUp({
    fetchLead: async (_ref, _connection, _definition, _signal, onPartial) => {
      onPartial(part)
      return new Promise(() => undefined)
    },
  })
  const known = snapshotOf(REF)
  cache.set('10', { snapshot: known, storedAt: 0 })
  void loader.fresh(REF, panel(1))
  await vi.waitFor(() => expect(news).toHaveLength(1))
  const [told] = news
  expect(told?.snapshot).toMatchObject({ company: known.company, colleagues: EMPTY })
  expect(told?.judgement?.assessment.provisional).toBe(false)
  expect(await loader.cached(REF)).toBe(told)
})

it('says so when nobody can judge a lead, unless HubSpot has failed as well', async () => {
  const broken = { ...snapshotOf(REF), contact: null } as unknown as LeadSnapshot
  const { loader, cache, fetches } = setUp()
  cache.set('10', { snapshot: broken, storedAt: 0 })
  const unreadable = { snapshot: null, judgement: null, problem: { kind: 'unreadable' } }
  expect(await loader.cached(REF)).toMatchObject(unreadable)
  const reply = loader.fresh(REF, panel(1))
  await vi.waitFor(() => expect(fetches).toHaveLength(1))
  fetches[0]?.resolve(broken)
  expect(await reply).toMatchObject(unreadable)
  const failed = loader.fresh(REF, panel(1))
  await vi.waitFor(() => expect(fetches).toHaveLength(2))
  fetches[1]?.reject(new ServerError(500))
  expect(await failed).toMatchObject({ snapshot: null, problem: { kind: 'server_error' } })
})
