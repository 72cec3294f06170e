// Deciding without a screen: news of decisions that come in another order than they were clicked.
import { beforeEach, expect, it } from 'vitest'
import { createPanelStore, type PanelStore } from '@/components/stores/panel-store'
import { view } from './decision-scene'
import { FakeGateway, FakeTimers, settleAll } from './fakes'
import { NOW, REF } from './sample'

let gateway: FakeGateway
let store: PanelStore
const latest = () => store.decisions.state.getState().latest

beforeEach(async () => {
  const timers = new FakeTimers()
  gateway = new FakeGateway(timers)
  store = createPanelStore(gateway, timers)
  await gateway.open(REF)
  await settleAll()
})

it('news of an earlier decision does not take the place of a later one', () => {
  gateway.decisions.tell(view({ id: 'later', clickedAt: NOW + 1, stage: 'queued' }))
  gateway.decisions.tell(view({ id: 'earlier', clickedAt: NOW, stage: 'confirmed' }))
  expect(latest()?.id).toBe('later')
})

it('a later decision takes the place of an earlier one, and goes on being told of', () => {
  gateway.decisions.tell(view({ id: 'earlier', clickedAt: NOW, stage: 'queued' }))
  gateway.decisions.tell(view({ id: 'later', clickedAt: NOW + 1, stage: 'held' }))
  gateway.decisions.tell(view({ id: 'later', clickedAt: NOW + 1, stage: 'written' }))
  expect(latest()).toMatchObject({ id: 'later', stage: 'written' })
})
