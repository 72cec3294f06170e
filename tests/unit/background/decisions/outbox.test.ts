// Decisions on their way to the sandbox's real server: every defined end, one by one.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import type { DecisionRow, Waiting } from '@/lib/domain/decision/row'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { memoryStore } from './memory-store'
import { type Process, type ProcessOptions, startProcess } from './process'
import { decisionOn, ownBodies } from './sample-decision'

const START = Date.parse('2026-06-10T02:00:00Z')
let sandbox: Sandbox
let time = START
let contactId: string
let store = memoryStore()

beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => time })
})
afterAll(() => sandbox.close())
beforeEach(() => {
  time = START
  store = memoryStore()
  sandbox.faults.clear()
  contactId = contact({ japan_handoff_status: 'handed_off', japan_handoff_at: iso(START - 3_600_000) })
})

const iso = (at: number) => new Date(at).toISOString()
const contact = (values: Record<string, string>) =>
  sandbox.portal.create('contacts', { lastname: '試験', hubspot_owner_id: OWNERS.mori, ...values }).id
const value = (name: string) => sandbox.portal.value('contacts', contactId, name)
const start = (options: Partial<ProcessOptions> = {}): Process =>
  startProcess({
    store,
    fetch: sandbox.fetch,
    token: sandbox.tokens.full,
    now: () => time,
    pass: (ms) => {
      time += ms
    },
    ...options,
  })
const decide = (kind: DecisionKind, more: Partial<Decision> = {}) =>
  decisionOn(sandbox, contactId, kind, time, more)

/** Makes the decision and lets its undo window pass. */
async function carryOut(decision: Decision, process = start()): Promise<DecisionRow> {
  const { id } = await process.outbox.make(decision)
  time += 5_000
  await process.outbox.drain()
  return store.rows.get(id) as DecisionRow
}

describe('a rejection', () => {
  it('is on the contact with reason, note, who, when and definition, exactly once', async () => {
    const slaTask = sandbox.portal.create('tasks', {
      hs_timestamp: iso(START),
      hs_task_status: 'NOT_STARTED',
      hs_task_body: '<p>x</p><small>hikitsugi-sla-earlier</small>',
    })
    sandbox.portal.associate('contacts', contactId, 'tasks', slaTask.id)
    const row = await carryOut(
      decide('reject', { reason: 'too_early', detail: 'next_term', note: ' 来期に\n<b>再検討</b>\u0000 ' }),
    )
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [], superseded: false })
    expect(value('japan_handoff_status')).toBe('rejected')
    expect(value('japan_rejection_reason')).toBe('too_early')
    expect(value('japan_rejection_detail')).toBe('next_term')
    expect(value('japan_rejection_note')).toBe('来期に\n<b>再検討</b>')
    expect(value('japan_rejected_at')).toBe(iso(START))
    expect(value('japan_decided_by')).toBe(OWNERS.tanaka)
    expect(value('japan_recycle_until')).toBe('2027-04-01')
    expect(value('japan_mql_definition')).toBe('1')
    expect(value('japan_evidence_disputed')).toBe('false')
    expect(sandbox.portal.value('tasks', slaTask.id, 'hs_task_status')).toBe('COMPLETED')
    const [note] = ownBodies(sandbox, contactId, 'notes')
    expect(note).toContain('&lt;b&gt;再検討&lt;/b&gt;')
    expect(ownBodies(sandbox, contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(sandbox, contactId, 'tasks')).toHaveLength(2)
  })

  it('is not sent before its undo window ends, and never when it is undone', async () => {
    const process = start()
    const { id } = await process.outbox.make(decide('reject'))
    sandbox.requests.length = 0
    time += 4_999
    await process.outbox.drain()
    expect(sandbox.requests).toEqual([])
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
    time += 60_000
    await process.outbox.drain()
    expect(sandbox.requests).toEqual([])
    expect(value('japan_handoff_status')).toBe('handed_off')
  })

  it('cannot be undone once it is being sent', async () => {
    const process = start()
    const row = await carryOut(decide('reject'), process)
    expect((await process.outbox.undo(row.id))?.stage).toBe('confirmed')
  })

  it('is one, however often it is clicked, in whatever tab', async () => {
    const process = start()
    const first = decide('reject')
    const rows = await Promise.all([
      process.outbox.make(first),
      process.outbox.make(first),
      process.outbox.make({ ...first, id: 'another-tab' }),
    ])
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([first.id]))
    expect(store.rows.size).toBe(1)
  })

  it('may be chosen anew within the window, which starts again', async () => {
    const process = start()
    const first = decide('reject', { reason: 'too_early' })
    await process.outbox.make(first)
    time += 4_000
    await process.outbox.make({ ...first, detail: 'this_term' })
    time += 4_000
    await process.outbox.drain()
    expect(value('japan_handoff_status')).toBe('handed_off')
    time += 1_000
    await process.outbox.drain()
    expect(value('japan_rejection_detail')).toBe('this_term')
  })

  it('gives way to a later decision that comes before it was sent', async () => {
    const process = start()
    await process.outbox.make(decide('reject'))
    const second = decide('accept', { clickedAt: time + 1 })
    await process.outbox.make(second)
    time += 10_000
    await process.outbox.drain()
    expect(value('japan_handoff_status')).toBe('accepted')
    expect(value('japan_rejection_reason')).toBeNull()
    expect([...store.rows.values()].map(({ stage }) => stage).sort()).toEqual(['confirmed', 'undone'])
  })

  it('uses the server’s time when the machine is a day off', async () => {
    const day = 86_400_000
    const process = start({ now: () => time + day })
    await process.outbox.make(decide('reject', { clickedAt: time + day }))
    time += 5_000
    await process.outbox.drain()
    expect(Math.abs(Date.parse(value('japan_rejected_at') ?? '') - START)).toBeLessThan(2_000)
  })
})

describe('a conflict', () => {
  it('says who decided what and when, and writes nothing', async () => {
    const decision = decide('reject')
    sandbox.portal.update('contacts', contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(START + 1_000),
      japan_decided_by: OWNERS.okafor,
    })
    const row = await carryOut(decision)
    expect(row).toMatchObject({
      stage: 'conflict',
      tried: false,
      conflict: { status: 'accepted', by: OWNERS.okafor, at: START },
    })
    expect(value('japan_handoff_status')).toBe('accepted')
    expect(ownBodies(sandbox, contactId, 'notes')).toEqual([])
  })

  it('is told from our own write that somebody has overwritten since', async () => {
    sandbox.faults.add({ match: { method: 'PATCH' }, times: 3, fault: { kind: 'resetAfter' } })
    const row = await carryOut(decide('reject'))
    expect(row).toMatchObject({ stage: 'queued', tried: true, waiting: { for: 'network' } })
    sandbox.portal.update('contacts', contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(time),
      japan_rejected_at: '',
      japan_rejection_reason: '',
    })
    time += 60_000
    await start().outbox.drain()
    const end = store.rows.get(row.id)
    expect(end).toMatchObject({ stage: 'confirmed', superseded: true })
    expect(end?.effects).toEqual({ close_sla_tasks: 'skipped', note: 'done', follow_up_task: 'skipped' })
    expect(value('japan_handoff_status')).toBe('accepted')
  })
})

describe('a portal that refuses', () => {
  it('loses only what the decision can do without, and names it', async () => {
    const other = await startSandbox({ people: 'none', enforceLimits: false, now: () => time })
    for (const name of ['japan_mql_definition', 'japan_rejection_note', 'japan_decided_by'])
      other.portal.removeProperty(name)
    const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
    const process = start({ fetch: other.fetch, token: other.tokens.full })
    const made = await process.outbox.make(decisionOn(other, id, 'reject', time, { note: 'x' }))
    time += 5_000
    await process.outbox.drain()
    const row = store.rows.get(made.id)
    expect(row?.stage).toBe('confirmed')
    expect(row?.omitted.map(({ what }) => what).sort()).toEqual([
      'japan_decided_by',
      'japan_mql_definition',
      'japan_rejection_note',
    ])
    expect(other.portal.value('contacts', id, 'japan_rejection_reason')).toBe('no_japan_signal')
    await other.close()
  })

  it('of the reason itself is told in HubSpot’s words, and nothing is changed', async () => {
    const other = await startSandbox({ people: 'none', enforceLimits: false, now: () => time })
    other.portal.removeProperty('japan_rejection_reason')
    const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
    const process = start({ fetch: other.fetch, token: other.tokens.full })
    const made = await process.outbox.make(decisionOn(other, id, 'reject', time))
    time += 5_000
    await process.outbox.drain()
    const row = store.rows.get(made.id)
    expect(row?.stage).toBe('refused')
    expect(row?.refusal).toMatchObject({
      kind: 'refused',
      words: expect.stringContaining('japan_rejection_reason'),
    })
    expect(other.portal.value('contacts', id, 'japan_handoff_status')).toBe('handed_off')
    await other.close()
  })

  it('of a removed owner gets the task without one', async () => {
    contactId = contact({ hubspot_owner_id: OWNERS.former })
    const row = await carryOut(decide('hand_off'))
    expect(row.stage).toBe('confirmed')
    expect(row.omitted).toMatchObject([{ what: 'sla_task.owner' }])
    expect(ownBodies(sandbox, contactId, 'tasks')).toHaveLength(1)
  })

  it('for want of a scope names it', async () => {
    const row = await carryOut(decide('reject'), start({ token: sandbox.tokens.readOnly }))
    expect(row.refusal).toEqual({ kind: 'scope_missing', scope: 'crm.objects.contacts.write' })
  })

  it('for a refused token keeps the decision until the connection changes', async () => {
    const process = start({ token: 'pat-na1-00000000-0000-0000-0000-000000000000' })
    const row = await carryOut(decide('reject'), process)
    expect(row).toMatchObject({ stage: 'queued', waiting: { for: 'token' }, nextTryAt: null })
    expect(process.tokenRefused).toBe(1)
    time += 86_400_000
    await start().outbox.drain()
    expect(store.rows.get(row.id)?.stage).toBe('queued')
    await start().outbox.drain(true)
    expect(store.rows.get(row.id)?.stage).toBe('confirmed')
  })

  it.each([
    ['deleted', () => sandbox.portal.archive('contacts', contactId), 'not_found'],
    [
      'merged',
      () => sandbox.portal.merge(sandbox.portal.create('contacts', { lastname: '残' }).id, contactId),
      'merged',
    ],
  ])('knows a contact that was %s meanwhile', async (_, happen, kind) => {
    const decision = decide('reject')
    happen()
    const row = await carryOut(decision)
    expect(row).toMatchObject({ stage: 'refused', refusal: { kind } })
  })
})

describe('what waits', () => {
  it.each<[string, Waiting]>([
    ['another portal', { for: 'other_portal' }],
    ['no connection', { for: 'connection' }],
  ])('%s: nothing is asked, nothing is lost', async (_, waiting) => {
    sandbox.requests.length = 0
    const row = await carryOut(decide('reject'), start({ obstacle: () => waiting }))
    expect(row).toMatchObject({ stage: 'queued', waiting, nextTryAt: null })
    expect(sandbox.requests).toEqual([])
  })

  it('tries again after 2, 5, 15 s ... and as late as HubSpot asks', async () => {
    sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
    const process = start()
    let row = await carryOut(decide('reject'), process)
    const pauses: number[] = []
    for (let round = 0; round < 4; round++) {
      const before = time
      time = row.nextTryAt ?? 0
      pauses.push(time - before)
      await process.outbox.drain()
      row = store.rows.get(row.id) as DecisionRow
    }
    expect(row.waiting).toEqual({ for: 'server', status: 503 })
    expect(pauses.map((ms) => Math.round(ms / 1_000))).toEqual([2, 5, 15, 60])
    expect(process.wakeAt).toBe(row.nextTryAt)
    sandbox.faults.clear()
    sandbox.faults.add({
      match: {},
      times: 1,
      fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '20' },
    })
    time = row.nextTryAt ?? 0
    await process.outbox.drain()
    row = store.rows.get(row.id) as DecisionRow
    expect(row.waiting).toEqual({ for: 'limit' })
    expect((row.nextTryAt ?? 0) - time).toBeGreaterThanOrEqual(20_000)
  })

  it('holds up the later decision on the same contact, and that one has seen the earlier', async () => {
    sandbox.faults.add({ match: { method: 'PATCH' }, times: 6, fault: { kind: 'reset' } })
    const process = start()
    const first = await carryOut(decide('reject'), process)
    expect(first).toMatchObject({ stage: 'queued', tried: true })
    const second = await carryOut(decide('accept', { clickedAt: time }), process)
    expect(second).toMatchObject({ stage: 'held', after: first.id })
    time += 120_000
    await process.outbox.drain()
    await process.outbox.drain()
    expect([...store.rows.values()].map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(value('japan_handoff_status')).toBe('accepted')
  })
})

describe('a handoff', () => {
  beforeEach(() => {
    contactId = contact({
      japan_handoff_status: 'rejected',
      japan_rejection_reason: 'too_early',
      japan_rejected_at: iso(START - 86_400_000),
      japan_handoff_count: '1',
      japan_recycle_until: '2026-06-01',
    })
  })

  it('writes the round anew, with due time, task for the owner and brief', async () => {
    const row = await carryOut(decide('hand_off', { note: '社長の紹介' }))
    expect(row.stage).toBe('confirmed')
    expect(value('japan_handoff_status')).toBe('handed_off')
    expect(value('japan_handoff_count')).toBe('2')
    expect(value('japan_handoff_by')).toBe(OWNERS.tanaka)
    // Wednesday 11:00 JST and two business days.
    expect(value('japan_sla_due_at')).toBe('2026-06-12T02:00:00.000Z')
    expect(value('japan_readiness')).toBe('ready')
    for (const name of ['japan_rejection_reason', 'japan_rejected_at', 'japan_recycle_until'])
      expect(value(name)).toBeNull()
    const [task] = sandbox.portal.links('contacts', contactId, 'tasks')
    const taskValue = (name: string) => sandbox.portal.value('tasks', task?.toId ?? '', name)
    expect(taskValue('hubspot_owner_id')).toBe(OWNERS.mori)
    expect(taskValue('hs_timestamp')).toBe('2026-06-12T02:00:00.000Z')
    expect(ownBodies(sandbox, contactId, 'notes')[0]).toContain('試験株式会社')
  })

  it('counts once, also when the answer was lost', async () => {
    sandbox.faults.add({ match: { method: 'PATCH' }, times: 1, fault: { kind: 'resetAfter' } })
    await carryOut(decide('hand_off'))
    expect(value('japan_handoff_count')).toBe('2')
  })
})

describe('a create whose answer was lost', () => {
  it.each(['tasks', 'notes'] as const)('is found again by its marker: %s', async (type) => {
    sandbox.faults.add({
      match: { method: 'POST', path: new RegExp(`/${type}$`) },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    const row = await carryOut(decide('reject'))
    expect(row).toMatchObject({ stage: 'written', waiting: { for: 'network' } })
    time = row.nextTryAt ?? 0
    await start().outbox.drain()
    expect(store.rows.get(row.id)?.stage).toBe('confirmed')
    expect(ownBodies(sandbox, contactId, type)).toHaveLength(1)
  })

  it('is made one again when the browser sent it twice', async () => {
    const twice: typeof fetch = async (input, init) => {
      const isCreate = /\/(tasks|notes)$/.test(new URL(String(input)).pathname)
      if (init?.method === 'POST' && isCreate) await sandbox.fetch(input, init)
      return sandbox.fetch(input, init)
    }
    const row = await carryOut(decide('reject'), start({ fetch: twice }))
    expect(row.stage).toBe('confirmed')
    expect(ownBodies(sandbox, contactId, 'tasks')).toHaveLength(1)
    expect(ownBodies(sandbox, contactId, 'notes')).toHaveLength(1)
  })
})

describe('beside the handoff', () => {
  it('confirms a role, and HubSpot’s own where the definition says so', async () => {
    const { DEFAULT_DEFINITION } = await import('@/lib/domain/default-definition')
    const definition = {
      ...DEFAULT_DEFINITION,
      handoff: { ...DEFAULT_DEFINITION.handoff, writeBuyingRole: true },
    }
    contactId = contact({ hs_buying_role: 'CHAMPION' })
    const row = await carryOut(decide('confirm_role', { role: 'approver' }), start({ definition }))
    expect(row.stage).toBe('confirmed')
    expect(value('japan_decision_role')).toBe('approver')
    expect(value('hs_buying_role')).toBe('CHAMPION;BUDGET_HOLDER')
  })

  it('writes first contact once and closes the SLA task', async () => {
    const task = sandbox.portal.create('tasks', {
      hs_timestamp: iso(START),
      hs_task_status: 'NOT_STARTED',
      hs_task_body: 'hikitsugi-sla-x',
    })
    sandbox.portal.associate('contacts', contactId, 'tasks', task.id)
    const facts = { ...decide('accept').facts, firstContactAt: START - 60_000 }
    const row = await carryOut(decide('first_contact', { facts }))
    expect(row.stage).toBe('confirmed')
    expect(value('japan_first_contact_at')).toBe(iso(START - 60_000))
    expect(sandbox.portal.value('tasks', task.id, 'hs_task_status')).toBe('COMPLETED')
    sandbox.requests.length = 0
    await carryOut(decide('first_contact', { facts: { ...facts, firstContactAt: START } }))
    expect(value('japan_first_contact_at')).toBe(iso(START - 60_000))
    expect(sandbox.requests.some(({ method }) => method === 'PATCH')).toBe(false)
  })
})
