// Decisions on their way to the sandbox's real server: written once, taken back, overtaken, waiting.
import { describe, expect, it } from 'vitest'
import { type DecisionRow, newRow, type Waiting } from '@/lib/domain/decision/row'
import { OWNERS } from '../../../sandbox/portal/owners'
import type { Process } from './process'
import { ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const service = new Desk()

describe('a rejection', () => {
  it('is on the contact with reason, note, who, when and definition, exactly once', async () => {
    const slaTask = service.sandbox.portal.create('tasks', {
      hs_timestamp: iso(START),
      hs_task_status: 'NOT_STARTED',
      hs_task_body: '<p>x</p><small>hikitsugi-sla-earlier</small>',
    })
    service.sandbox.portal.associate('contacts', service.contactId, 'tasks', slaTask.id)
    const row = await service.carryOut(
      service.decide('reject', {
        reason: 'too_early',
        detail: 'next_term',
        note: ' 来期に\n<b>再検討</b>\u0000 ',
      }),
    )
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [], superseded: false })
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect(service.value('japan_rejection_reason')).toBe('too_early')
    expect(service.value('japan_rejection_detail')).toBe('next_term')
    expect(service.value('japan_rejection_note')).toBe('来期に\n<b>再検討</b>')
    expect(service.value('japan_rejected_at')).toBe(iso(START))
    expect(service.value('japan_decided_by')).toBe(OWNERS.tanaka)
    expect(service.value('japan_recycle_until')).toBe('2027-04-01')
    expect(service.value('japan_mql_definition')).toBe('1')
    expect(service.value('japan_evidence_disputed')).toBe('false')
    expect(service.sandbox.portal.value('tasks', slaTask.id, 'hs_task_status')).toBe('COMPLETED')
    const [note] = ownBodies(service.sandbox, service.contactId, 'notes')
    expect(note).toContain('&lt;b&gt;再検討&lt;/b&gt;')
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(2)
  })

  it('is not sent before its undo window ends, and never when it is undone', async () => {
    const process = service.start()
    const { id } = await process.outbox.make(service.decide('reject'))
    service.sandbox.requests.length = 0
    service.time += 4_999
    await process.outbox.drain()
    expect(service.sandbox.requests).toEqual([])
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
    service.time += 60_000
    await process.outbox.drain()
    expect(service.sandbox.requests).toEqual([])
    expect(service.value('japan_handoff_status')).toBe('handed_off')
  })

  it('waits five seconds more each time that it is held, and goes out after the last', async () => {
    const process = service.start()
    const { id } = await process.outbox.make(service.decide('reject'))
    service.sandbox.requests.length = 0
    for (let turn = 0; turn < 3; turn++) {
      service.time += 4_000
      expect((await process.outbox.hold(id))?.stage).toBe('held')
      await process.outbox.drain()
    }
    expect(service.sandbox.requests).toEqual([])
    service.time += 5_000
    await process.outbox.drain()
    expect(service.value('japan_handoff_status')).toBe('rejected')
    const row = await process.outbox.hold(id)
    expect(row?.stage).not.toBe('held')
  })

  it('cannot be undone once it is being sent', async () => {
    const process = service.start()
    const row = await service.carryOut(service.decide('reject'), process)
    expect((await process.outbox.undo(row.id))?.stage).toBe('confirmed')
  })

  it('is one, however often it is clicked, in whatever tab', async () => {
    const process = service.start()
    const first = service.decide('reject')
    const rows = await Promise.all([
      process.outbox.make(first),
      process.outbox.make(first),
      process.outbox.make({ ...first, id: 'another-tab' }),
    ])
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([first.id]))
    expect((await service.store.rows()).length).toBe(1)
  })

  it('may be changed within the window, which starts again', async () => {
    const process = service.start()
    const first = service.decide('reject', { reason: 'too_early' })
    await process.outbox.make(first)
    service.time += 4_000
    await process.outbox.make({ ...first, detail: 'this_term' })
    service.time += 4_000
    await process.outbox.drain()
    expect(service.value('japan_handoff_status')).toBe('handed_off')
    service.time += 1_000
    await process.outbox.drain()
    expect(service.value('japan_rejection_detail')).toBe('this_term')
  })

  it('gives way to a later decision that comes before it was sent', async () => {
    const process = service.start()
    await process.outbox.make(service.decide('reject'))
    const second = service.decide('accept', { clickedAt: service.time + 1 })
    await process.outbox.make(second)
    service.time += 10_000
    await process.outbox.drain()
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(service.value('japan_rejection_reason')).toBeNull()
    expect((await service.store.rows()).map(({ stage }) => stage).sort()).toEqual(['confirmed', 'undone'])
  })

  it('gives way even while it is being read, and is then never written', async () => {
    const second = service.decide('accept', { clickedAt: service.time + 1 })
    let made: Promise<unknown> | null = null
    const process: Process = service.start({
      fetch: async (input, init) => {
        made ??= process.outbox.make(second)
        await made
        return service.sandbox.fetch(input, init)
      },
    })
    const row = await service.carryOut(service.decide('reject'), process)
    expect(row).toMatchObject({ stage: 'undone', tried: false })
    service.time += 5_000
    await process.outbox.drain()
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(service.value('japan_rejected_at')).toBeNull()
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
  })

  it('uses the server’s time when the machine is a day off', async () => {
    const day = 86_400_000
    const process = service.start({ now: () => service.time + day })
    await process.outbox.make(service.decide('reject', { clickedAt: service.time + day }))
    service.time += 5_000
    await process.outbox.drain()
    expect(Math.abs(Date.parse(service.value('japan_rejected_at') ?? '') - START)).toBeLessThan(2_000)
  })
})

describe('a conflict', () => {
  it('says who decided what and when, and writes nothing', async () => {
    const decision = service.decide('reject')
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(START + 1_000),
      japan_decided_by: OWNERS.okafor,
    })
    const row = await service.carryOut(decision)
    expect(row).toMatchObject({
      stage: 'conflict',
      tried: false,
      conflict: { status: 'accepted', by: OWNERS.okafor, at: START },
    })
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
  })

  it('is not confused with our own write that somebody has overwritten since', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, times: 3, fault: { kind: 'resetAfter' } })
    const row = await service.carryOut(service.decide('reject'))
    expect(row).toMatchObject({ stage: 'queued', tried: true, waiting: { for: 'network' } })
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(service.time),
      japan_rejected_at: '',
      japan_rejection_reason: '',
    })
    service.time += 60_000
    await service.start().outbox.drain()
    const end = await service.store.row(row.id)
    expect(end).toMatchObject({ stage: 'confirmed', superseded: true })
    expect(end?.effects).toEqual({ close_sla_tasks: 'skipped', note: 'done', follow_up_task: 'skipped' })
    expect(service.value('japan_handoff_status')).toBe('accepted')
  })
})

describe('what waits', () => {
  it.each<[string, Waiting]>([
    ['another portal', { for: 'other_portal' }],
    ['no connection', { for: 'connection' }],
  ])('%s: nothing is asked, nothing is lost', async (_, waiting) => {
    service.sandbox.requests.length = 0
    const row = await service.carryOut(service.decide('reject'), service.start({ unmet: () => waiting }))
    expect(row).toMatchObject({ stage: 'queued', waiting, nextTryAt: null })
    expect(service.sandbox.requests).toEqual([])
  })

  it('tries again after 2, 5, 15 s ... and as late as HubSpot asks', async () => {
    service.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
    const process = service.start()
    let row = await service.carryOut(service.decide('reject'), process)
    const pauses: number[] = []
    for (let round = 0; round < 4; round++) {
      const before = service.time
      service.time = row.nextTryAt ?? 0
      pauses.push(service.time - before)
      await process.outbox.drain()
      row = await service.store.row(row.id)
    }
    expect(row.waiting).toEqual({ for: 'server', status: 503 })
    expect(pauses.map((ms) => Math.round(ms / 1_000))).toEqual([2, 5, 15, 60])
    expect(process.wakeAt).toBe(row.nextTryAt)
    service.sandbox.faults.clear()
    service.sandbox.faults.add({
      match: {},
      times: 1,
      fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '20' },
    })
    service.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    row = await service.store.row(row.id)
    expect(row.waiting).toEqual({ for: 'limit' })
    expect((row.nextTryAt ?? 0) - service.time).toBeGreaterThanOrEqual(20_000)
  })

  it('holds up the later decision on the same contact, and that one has seen the earlier', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, times: 6, fault: { kind: 'reset' } })
    const process = service.start()
    const first = await service.carryOut(service.decide('reject'), process)
    expect(first).toMatchObject({ stage: 'queued', tried: true })
    const second = await service.carryOut(service.decide('accept', { clickedAt: service.time }), process)
    expect(second).toMatchObject({ stage: 'held', after: first.id })
    service.time += 120_000
    await process.outbox.drain()
    await process.outbox.drain()
    expect((await service.store.rows()).map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(service.value('japan_handoff_status')).toBe('accepted')
  })
})

describe('the latest decision on a lead', () => {
  it('is the one that was clicked last, in whatever order they were stored', async () => {
    const { ref } = service.decide('accept')
    const { outbox } = service.start()
    expect(await outbox.latest(ref)).toBeNull()
    for (const [id, clickedAt] of [
      ['a', START + 1],
      ['c', START + 3],
      ['b', START + 2],
    ] as const)
      await service.store.add(newRow(service.decide('accept', { id, clickedAt }), START, null))
    expect((await outbox.latest(ref))?.id).toBe('c')
    expect(await outbox.latest({ ...ref, contactId: '1' })).toBeNull()
  })

  it('is never a first contact that nobody clicked', async () => {
    const { outbox } = service.start()
    await outbox.make(service.decide('accept', { id: 'mine' }))
    await outbox.make(service.decide('first_contact', { clickedAt: START + 1 }))
    expect((await outbox.latest(service.decide('accept').ref))?.id).toBe('mine')
  })
})

describe('the next turn', () => {
  const kept = async (id: string, clickedAt: number, more: Partial<DecisionRow>) => {
    await service.store.add({ ...newRow(service.decide('accept', { id, clickedAt }), START, null), ...more })
  }
  const wakeAt = async () => {
    const process = service.start({ unmet: () => ({ for: 'connection' }) })
    await process.outbox.drain()
    return process.wakeAt
  }

  it('is the earliest of all leads', async () => {
    await kept('a', START, { stage: 'queued', nextTryAt: START + 60_000 })
    service.contactId = service.contact({})
    await kept('b', START + 1, { stage: 'queued', nextTryAt: START + 20_000 })
    expect(await wakeAt()).toBe(START + 20_000)
  })

  it('of a lead is not before that of its earliest decision, which nothing overtakes', async () => {
    await kept('b', START + 1, { stage: 'queued', nextTryAt: START + 20_000 })
    await kept('a', START, { stage: 'queued', nextTryAt: START + 60_000 })
    expect(await wakeAt()).toBe(START + 60_000)
  })

  it('does not wait for one that can still be undone', async () => {
    await kept('a', START, { heldUntil: START + 5_000 })
    await kept('b', START + 1, { stage: 'queued', nextTryAt: START + 2_000 })
    expect(await wakeAt()).toBe(START + 2_000)
  })

  it('is none while only a person can help, or nothing is left', async () => {
    await kept('a', START, { stage: 'queued', nextTryAt: null })
    await kept('b', START + 1, { stage: 'confirmed' })
    expect(await wakeAt()).toBeNull()
  })
})
