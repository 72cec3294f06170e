// The panel's store in sequence: late answers, quick navigations, dead workers, and when it tries again.
import { beforeEach, describe, expect, it } from 'vitest'
import { isChecking } from '@/components/stores/panel-state'
import { createPanelStore, PATIENCE_MS, type PanelStore } from '@/components/stores/panel-store'
import { known, unavailable } from '@/lib/domain/fact'
import type { LoadProblem } from '@/lib/messaging/protocol'
import { FakeGateway, FakeTimers, settleAll } from './fakes'
import { assessment, HOUR, judgedAs, NOW, REF, reply, snapshot } from './sample'

const OTHER = { portalId: REF.portalId, contactId: '777' }
/** What has arrived leaves the verdict open. */
const partial = judgedAs(
  assessment({ provisional: true }),
  reply({ settled: false, snapshot: snapshot({ company: unavailable('loading') }) }),
)
const serverError = (at: number): LoadProblem => ({ kind: 'server_error', status: 500, retryAt: at + 10_000 })

let timers: FakeTimers
let gateway: FakeGateway
let store: PanelStore
const now = () => store.state.getState()
const idOf = () => now().reply?.snapshot?.ref.contactId
const answerOf = (contactId: string, part = {}) => {
  const ref = { portalId: REF.portalId, contactId }
  return reply({ ref, snapshot: snapshot({ ref }), ...part })
}

beforeEach(() => {
  timers = new FakeTimers()
  gateway = new FakeGateway(timers)
  store = createPanelStore(gateway, timers)
})

describe('loading a record', () => {
  it('paints the cache, then what HubSpot says', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    expect(now().reply?.stale).toBe(true)
    expect(gateway.calls.map(({ mode }) => mode)).toEqual(['cached', 'fresh'])
    await gateway.last.answer(reply())
    expect(now()).toMatchObject({ busy: false, problem: null })
    expect(now().reply?.stale).toBe(false)
  })

  it('forgets the former lead at once and drops its late answers', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    const late = gateway.last
    await gateway.open(OTHER)
    expect(now().reply).toBeNull()
    expect(now().assessment).toBeNull()
    await late.answer(reply())
    gateway.tell('lead.changed', reply())
    expect(now().reply).toBeNull()
    await gateway.last.answer(answerOf('777', { stale: true }))
    expect(idOf()).toBe('777')
  })

  it('ends on the last of many navigations, whatever order the answers come in', async () => {
    for (const contactId of ['1', '2', '3', '1', '4'])
      await gateway.open({ portalId: REF.portalId, contactId })
    for (const call of [...gateway.calls].reverse()) await call.answer(answerOf(call.ref.contactId))
    await gateway.last.answer(answerOf('4'))
    expect(idOf()).toBe('4')
    expect(gateway.calls.filter(({ mode }) => mode === 'fresh')).toHaveLength(1)
  })

  it('shows nothing and asks nothing when no record is open', async () => {
    await gateway.open(REF)
    await gateway.open(null)
    expect(now()).toMatchObject({ ref: null, reply: null })
    expect(gateway.calls).toHaveLength(1)
  })

  it('does not let parts, or an older answer, stand in front of the whole', async () => {
    await gateway.open(REF)
    const stale = reply({ stale: true, snapshot: snapshot({ observedAt: NOW - HOUR }) })
    await gateway.last.answer(stale)
    gateway.tell('lead.changed', partial)
    expect(now().reply).toBe(stale)
    gateway.tell('lead.changed', reply({ settled: false, snapshot: snapshot({ colleagues: known([]) }) }))
    expect(now().reply?.settled).toBe(false)
    await gateway.last.answer(reply())
    gateway.tell(
      'lead.changed',
      reply({ settled: false, snapshot: snapshot({ company: unavailable('loading') }) }),
    )
    gateway.tell(
      'lead.changed',
      reply({ snapshot: snapshot({ observedAt: NOW - 1, colleagues: known([]) }) }),
    )
    expect(now().reply).toMatchObject({ settled: true })
    expect(now().reply?.snapshot?.colleagues).toEqual(snapshot().colleagues)
  })
})

describe('holding the verdict back', () => {
  beforeEach(async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ snapshot: null, stale: true }))
    gateway.tell('lead.changed', partial)
  })

  it('checks until the whole is there', async () => {
    expect(isChecking(now())).toBe(true)
    await gateway.last.answer(reply())
    expect(isChecking(now())).toBe(false)
  })

  it('stops checking when HubSpot takes long', async () => {
    await timers.pass(PATIENCE_MS - 1)
    expect(isChecking(now())).toBe(true)
    await timers.pass(1)
    expect(isChecking(now())).toBe(false)
    expect(now().slow).toBe(true)
  })
})

describe('a background that does not answer', () => {
  it('is asked once more', async () => {
    await gateway.open(REF)
    await gateway.last.fail()
    expect(gateway.calls).toHaveLength(2)
    await gateway.last.answer(reply({ stale: true }))
    await gateway.last.fail()
    await gateway.last.answer(reply())
    expect(now().problem).toBeNull()
    expect(gateway.calls.map(({ mode }) => mode)).toEqual(['cached', 'cached', 'fresh', 'fresh'])
  })

  it('is named after the second failure, and tried again later', async () => {
    await gateway.open(REF)
    await gateway.last.fail()
    await gateway.last.fail()
    expect(now().problem?.kind).toBe('no_answer')
    expect(gateway.calls).toHaveLength(2)
    await timers.pass(60_000)
    expect(gateway.calls.length).toBeGreaterThan(2)
  })

  it('is not waited for endlessly', async () => {
    await gateway.open(REF)
    await timers.pass(121_000)
    expect(now().problem?.kind).toBe('no_answer')
  })

  it('is not asked at all once the extension was updated', async () => {
    await gateway.open(REF)
    gateway.stale = true
    await gateway.last.fail()
    expect(now().outdated).toBe(true)
    await gateway.open(OTHER)
    gateway.tell('connection.changed', { state: 'connected' })
    await timers.pass(HOUR)
    expect(gateway.calls).toHaveLength(1)
    expect(timers.pending).toBe(0)
  })
})

describe('trying again', () => {
  const failing = async () => {
    await gateway.last.answer(reply({ stale: true, problem: serverError(timers.now) }))
  }

  it('keeps what is cached and lengthens the pause with every failure', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    const tries: number[] = []
    for (let round = 0; round < 7; round++) {
      await failing()
      expect(now().reply?.snapshot).not.toBeNull()
      const at = now().nextTryAt ?? Number.NaN
      tries.push(at - timers.now)
      await timers.pass(at - timers.now)
    }
    expect(tries).toEqual([10_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000])
    await gateway.last.answer(reply())
    expect(now()).toMatchObject({ problem: null, nextTryAt: null })
  })

  it('waits while nobody looks, and goes on when somebody does', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    await failing()
    const before = gateway.calls.length
    timers.visible = false
    await timers.pass(HOUR)
    expect(gateway.calls).toHaveLength(before)
    timers.wake()
    await settleAll()
    expect(gateway.calls).toHaveLength(before + 1)
  })

  it('asks nothing of HubSpot in a hidden tab, and for the last record once it is looked at', async () => {
    timers.visible = false
    await gateway.open({ ...REF, contactId: '900' })
    await gateway.last.answer(reply({ ref: { ...REF, contactId: '900' }, snapshot: null, stale: true }))
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    await timers.pass(HOUR)
    expect(gateway.calls.map(({ mode }) => mode)).toEqual(['cached', 'cached'])
    expect(idOf()).toBe(REF.contactId)
    timers.wake()
    await settleAll()
    expect(gateway.calls.slice(2).map(({ ref, mode }) => [ref.contactId, mode])).toEqual([
      [REF.contactId, 'fresh'],
    ])
    await gateway.last.answer(reply())
    expect(idOf()).toBe(REF.contactId)
  })

  it('says in a hidden tab, too, that the connection is gone', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    await gateway.last.answer(reply())
    timers.visible = false
    gateway.tell('connection.changed', { state: 'not_connected' })
    await settleAll()
    await gateway.last.answer(reply({ snapshot: null, problem: { kind: 'not_connected' } }))
    expect(now()).toMatchObject({ reply: null, problem: { kind: 'not_connected' } })
  })

  it.each<LoadProblem>([
    { kind: 'not_connected' },
    { kind: 'connection_ended', portalId: '1', allowedPortalId: '2' },
    { kind: 'host_access_missing' },
    { kind: 'token_refused' },
    { kind: 'other_portal', tokenPortalId: '5' },
    { kind: 'not_found' },
    { kind: 'merged', survivorId: '9' },
    { kind: 'scope_missing', scope: 'crm.objects.contacts.read' },
  ])('never by itself after $kind, which also takes the lead away', async (problem) => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    await gateway.last.answer(reply({ snapshot: null, problem }))
    gateway.tell('lead.changed', reply({ snapshot: null, problem }))
    const before = gateway.calls.length
    await timers.pass(24 * HOUR)
    expect(gateway.calls).toHaveLength(before)
    expect(now()).toMatchObject({ reply: null, nextTryAt: null })
    expect(now().problem?.kind).toBe(problem.kind)
  })

  it('asks nothing of HubSpot when the cache already says why not', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ snapshot: null, problem: { kind: 'token_refused' } }))
    expect(gateway.calls.map(({ mode }) => mode)).toEqual(['cached'])
  })

  it('starts again when the connection changed', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ snapshot: null, problem: { kind: 'not_connected' } }))
    gateway.tell('connection.changed', { state: 'connected' })
    await settleAll()
    expect(now().problem).toBeNull()
    await gateway.last.answer(reply({ snapshot: null, stale: true }))
    await gateway.last.answer(reply())
    expect(idOf()).toBe(REF.contactId)
  })
})

describe('a lead that nobody can judge', () => {
  const unreadable = () => reply({ snapshot: null, problem: { kind: 'unreadable' } })

  it('is a named state, not a blank page', async () => {
    await gateway.open(REF)
    await gateway.last.answer(reply({ stale: true }))
    await gateway.last.answer(unreadable())
    expect(now()).toMatchObject({ problem: { kind: 'unreadable' }, reply: null, nextTryAt: null })
  })

  it('in the cache says nothing of the one that HubSpot has', async () => {
    await gateway.open(REF)
    await gateway.last.answer(unreadable())
    expect(gateway.last.mode).toBe('fresh')
    await gateway.last.answer(reply())
    expect(now()).toMatchObject({ problem: null, reply: { snapshot: { ref: REF } } })
  })
})
