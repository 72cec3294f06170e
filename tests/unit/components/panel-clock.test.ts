// The panel's clock: how often it is looked at, and that it goes on while the judgement stays.
import { beforeEach, expect, it } from 'vitest'
import { createPanelStore, type PanelStore } from '@/components/stores/panel-store'
import { known } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import { FakeGateway, FakeTimers } from './fakes'
import { HANDOFF, HOUR, NOW, REF, reply, snapshot } from './sample'

let timers: FakeTimers
let gateway: FakeGateway
let store: PanelStore
const now = () => store.state.getState()
const dueIn = (ms: number, round: Partial<Handoff> = {}) => {
  const handoff = known({ ...HANDOFF, slaDueAt: timers.now + ms, ...round })
  return reply({ snapshot: snapshot({ observedAt: timers.now, handoff }) })
}

beforeEach(() => {
  timers = new FakeTimers()
  gateway = new FakeGateway(timers)
  store = createPanelStore(gateway, timers)
})

it('is looked at each minute, also in the last hour, and not while hidden', async () => {
  let looks = 0
  store.state.subscribe((state, before) => {
    if (state.now !== before.now) looks++
  })
  await gateway.open(REF)
  await gateway.last.answer(dueIn(28 * HOUR))
  await gateway.last.answer(dueIn(28 * HOUR))
  looks = 0
  await timers.pass(10 * 60_000)
  expect(looks).toBe(10)
  gateway.tell('lead.changed', dueIn(HOUR / 2))
  await timers.pass(1_000)
  looks = 0
  await timers.pass(10 * 60_000)
  expect(looks).toBe(10)
  timers.visible = false
  await timers.pass(60_000)
  looks = 0
  await timers.pass(HOUR)
  expect(looks).toBe(0)
})

it('goes on while HubSpot does not answer, and nothing else of what was judged changes', async () => {
  await gateway.open(REF)
  await gateway.last.answer(dueIn(2 * HOUR))
  const before = now().assessment
  await timers.pass(3 * HOUR)
  expect(before?.sla).toMatchObject({ state: 'on_track', remainingMs: 2 * HOUR })
  expect(now().assessment?.sla).toMatchObject({ state: 'breached', remainingMs: -HOUR })
  expect(now().assessment).toEqual({ ...before, sla: now().assessment?.sla })
})

it('stands still in a pause, and is then looked at each minute', async () => {
  await gateway.open(REF)
  await gateway.last.answer(dueIn(HOUR / 2, { pauses: [{ from: NOW - HOUR, until: null, reason: '' }] }))
  await gateway.last.answer(dueIn(HOUR / 2, { pauses: [{ from: NOW - HOUR, until: null, reason: '' }] }))
  let looks = 0
  store.state.subscribe((state, before) => {
    if (state.now !== before.now) looks++
  })
  const before = now().assessment?.sla.remainingMs
  await timers.pass(10 * 60_000)
  expect(looks).toBe(10)
  expect(now().assessment?.sla).toMatchObject({ state: 'paused', remainingMs: before })
})
