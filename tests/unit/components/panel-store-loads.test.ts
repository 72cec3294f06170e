// One record loaded several times: what an earlier load says is dropped, and a lead that has aged is read again.
import { beforeEach, expect, it } from 'vitest'
import { createPanelStore, type PanelStore } from '@/components/stores/panel-store'
import { FakeGateway, FakeTimers, settleAll } from './fakes'
import { REF, reply, snapshot } from './sample'

let timers: FakeTimers
let gateway: FakeGateway
let store: PanelStore
const now = () => store.state.getState()

beforeEach(() => {
  timers = new FakeTimers()
  gateway = new FakeGateway(timers)
  store = createPanelStore(gateway, timers)
})

it('drops what an earlier load of the same record answers, or fails with', async () => {
  await gateway.open(REF)
  const cached = gateway.last
  store.tryAgain()
  await settleAll()
  await cached.answer(reply({ stale: true, uiDomain: 'app-eu1.hubspot.com' }))
  expect(now()).toMatchObject({ reply: null, uiDomain: null, busy: true })
  const fresh = gateway.last
  store.tryAgain()
  await settleAll()
  await fresh.answer(reply())
  expect(now()).toMatchObject({ reply: null, busy: true })
  const lost = gateway.last
  store.tryAgain()
  await settleAll()
  const { last } = gateway
  await lost.fail()
  await gateway.last.fail()
  expect(now()).toMatchObject({ problem: null, busy: true })
  await last.answer(reply())
  expect(now()).toMatchObject({ problem: null, busy: false })
  expect(now().reply?.snapshot?.ref).toEqual(REF)
})

it('reads a lead again that is looked at after more than five minutes, and none before', async () => {
  await gateway.open(REF)
  await gateway.last.answer(reply({ stale: true }))
  await gateway.last.answer(reply({ snapshot: snapshot({ observedAt: timers.now }) }))
  const modes = async (ms: number) => {
    await timers.pass(ms)
    timers.wake()
    await settleAll()
    return gateway.calls.map(({ mode }) => mode)
  }
  expect(await modes(5 * 60_000)).toEqual(['cached', 'fresh'])
  expect(await modes(1)).toEqual(['cached', 'fresh', 'fresh'])
})
