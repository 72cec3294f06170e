// Decisions on their way to the sandbox's real server: written once, taken back, overtaken, waiting.
import { describe, expect, it } from 'vitest'
import type { DecisionRow, Waiting } from '@/lib/domain/decision/row'
import { OWNERS } from '../../../sandbox/portal/owners'
import type { Process } from './process'
import { ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const desk = new Desk()

describe('a rejection', () => {
  it('is on the contact with reason, note, who, when and definition, exactly once', async () => {
    const slaTask = desk.sandbox.portal.create('tasks', {
      hs_timestamp: iso(START),
      hs_task_status: 'NOT_STARTED',
      hs_task_body: '<p>x</p><small>hikitsugi-sla-earlier</small>',
    })
    desk.sandbox.portal.associate('contacts', desk.contactId, 'tasks', slaTask.id)
    const row = await desk.carryOut(
      desk.decide('reject', {
        reason: 'too_early',
        detail: 'next_term',
        note: ' 来期に\n<b>再検討</b>\u0000 ',
      }),
    )
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [], superseded: false })
    expect(desk.value('japan_handoff_status')).toBe('rejected')
    expect(desk.value('japan_rejection_reason')).toBe('too_early')
    expect(desk.value('japan_rejection_detail')).toBe('next_term')
    expect(desk.value('japan_rejection_note')).toBe('来期に\n<b>再検討</b>')
    expect(desk.value('japan_rejected_at')).toBe(iso(START))
    expect(desk.value('japan_decided_by')).toBe(OWNERS.tanaka)
    expect(desk.value('japan_recycle_until')).toBe('2027-04-01')
    expect(desk.value('japan_mql_definition')).toBe('1')
    expect(desk.value('japan_evidence_disputed')).toBe('false')
    expect(desk.sandbox.portal.value('tasks', slaTask.id, 'hs_task_status')).toBe('COMPLETED')
    const [note] = ownBodies(desk.sandbox, desk.contactId, 'notes')
    expect(note).toContain('&lt;b&gt;再検討&lt;/b&gt;')
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(desk.sandbox, desk.contactId, 'tasks')).toHaveLength(2)
  })

  it('is not sent before its undo window ends, and never when it is undone', async () => {
    const process = desk.start()
    const { id } = await process.outbox.make(desk.decide('reject'))
    desk.sandbox.requests.length = 0
    desk.time += 4_999
    await process.outbox.drain()
    expect(desk.sandbox.requests).toEqual([])
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
    desk.time += 60_000
    await process.outbox.drain()
    expect(desk.sandbox.requests).toEqual([])
    expect(desk.value('japan_handoff_status')).toBe('handed_off')
  })

  it('cannot be undone once it is being sent', async () => {
    const process = desk.start()
    const row = await desk.carryOut(desk.decide('reject'), process)
    expect((await process.outbox.undo(row.id))?.stage).toBe('confirmed')
  })

  it('is one, however often it is clicked, in whatever tab', async () => {
    const process = desk.start()
    const first = desk.decide('reject')
    const rows = await Promise.all([
      process.outbox.make(first),
      process.outbox.make(first),
      process.outbox.make({ ...first, id: 'another-tab' }),
    ])
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([first.id]))
    expect(desk.store.rows.size).toBe(1)
  })

  it('may be chosen anew within the window, which starts again', async () => {
    const process = desk.start()
    const first = desk.decide('reject', { reason: 'too_early' })
    await process.outbox.make(first)
    desk.time += 4_000
    await process.outbox.make({ ...first, detail: 'this_term' })
    desk.time += 4_000
    await process.outbox.drain()
    expect(desk.value('japan_handoff_status')).toBe('handed_off')
    desk.time += 1_000
    await process.outbox.drain()
    expect(desk.value('japan_rejection_detail')).toBe('this_term')
  })

  it('gives way to a later decision that comes before it was sent', async () => {
    const process = desk.start()
    await process.outbox.make(desk.decide('reject'))
    const second = desk.decide('accept', { clickedAt: desk.time + 1 })
    await process.outbox.make(second)
    desk.time += 10_000
    await process.outbox.drain()
    expect(desk.value('japan_handoff_status')).toBe('accepted')
    expect(desk.value('japan_rejection_reason')).toBeNull()
    expect([...desk.store.rows.values()].map(({ stage }) => stage).sort()).toEqual(['confirmed', 'undone'])
  })

  it('gives way even while it is being read, and is then never written', async () => {
    const second = desk.decide('accept', { clickedAt: desk.time + 1 })
    let made: Promise<unknown> | null = null
    const process: Process = desk.start({
      fetch: async (input, init) => {
        made ??= process.outbox.make(second)
        await made
        return desk.sandbox.fetch(input, init)
      },
    })
    const row = await desk.carryOut(desk.decide('reject'), process)
    expect(row).toMatchObject({ stage: 'undone', tried: false })
    desk.time += 5_000
    await process.outbox.drain()
    expect(desk.value('japan_handoff_status')).toBe('accepted')
    expect(desk.value('japan_rejected_at')).toBeNull()
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toEqual([])
  })

  it('uses the server’s desk.time when the machine is a day off', async () => {
    const day = 86_400_000
    const process = desk.start({ now: () => desk.time + day })
    await process.outbox.make(desk.decide('reject', { clickedAt: desk.time + day }))
    desk.time += 5_000
    await process.outbox.drain()
    expect(Math.abs(Date.parse(desk.value('japan_rejected_at') ?? '') - START)).toBeLessThan(2_000)
  })
})

describe('a conflict', () => {
  it('says who decided what and when, and writes nothing', async () => {
    const decision = desk.decide('reject')
    desk.sandbox.portal.update('contacts', desk.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(START + 1_000),
      japan_decided_by: OWNERS.okafor,
    })
    const row = await desk.carryOut(decision)
    expect(row).toMatchObject({
      stage: 'conflict',
      tried: false,
      conflict: { status: 'accepted', by: OWNERS.okafor, at: START },
    })
    expect(desk.value('japan_handoff_status')).toBe('accepted')
    expect(ownBodies(desk.sandbox, desk.contactId, 'notes')).toEqual([])
  })

  it('is told from our own write that somebody has overwritten since', async () => {
    desk.sandbox.faults.add({ match: { method: 'PATCH' }, times: 3, fault: { kind: 'resetAfter' } })
    const row = await desk.carryOut(desk.decide('reject'))
    expect(row).toMatchObject({ stage: 'queued', tried: true, waiting: { for: 'network' } })
    desk.sandbox.portal.update('contacts', desk.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(desk.time),
      japan_rejected_at: '',
      japan_rejection_reason: '',
    })
    desk.time += 60_000
    await desk.start().outbox.drain()
    const end = desk.store.rows.get(row.id)
    expect(end).toMatchObject({ stage: 'confirmed', superseded: true })
    expect(end?.effects).toEqual({ close_sla_tasks: 'skipped', note: 'done', follow_up_task: 'skipped' })
    expect(desk.value('japan_handoff_status')).toBe('accepted')
  })
})

describe('what waits', () => {
  it.each<[string, Waiting]>([
    ['another portal', { for: 'other_portal' }],
    ['no connection', { for: 'connection' }],
  ])('%s: nothing is asked, nothing is lost', async (_, waiting) => {
    desk.sandbox.requests.length = 0
    const row = await desk.carryOut(desk.decide('reject'), desk.start({ obstacle: () => waiting }))
    expect(row).toMatchObject({ stage: 'queued', waiting, nextTryAt: null })
    expect(desk.sandbox.requests).toEqual([])
  })

  it('tries again after 2, 5, 15 s ... and as late as HubSpot asks', async () => {
    desk.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
    const process = desk.start()
    let row = await desk.carryOut(desk.decide('reject'), process)
    const pauses: number[] = []
    for (let round = 0; round < 4; round++) {
      const before = desk.time
      desk.time = row.nextTryAt ?? 0
      pauses.push(desk.time - before)
      await process.outbox.drain()
      row = desk.store.rows.get(row.id) as DecisionRow
    }
    expect(row.waiting).toEqual({ for: 'server', status: 503 })
    expect(pauses.map((ms) => Math.round(ms / 1_000))).toEqual([2, 5, 15, 60])
    expect(process.wakeAt).toBe(row.nextTryAt)
    desk.sandbox.faults.clear()
    desk.sandbox.faults.add({
      match: {},
      times: 1,
      fault: { kind: 'rate', policy: 'TEN_SECONDLY_ROLLING', retryAfter: '20' },
    })
    desk.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    row = desk.store.rows.get(row.id) as DecisionRow
    expect(row.waiting).toEqual({ for: 'limit' })
    expect((row.nextTryAt ?? 0) - desk.time).toBeGreaterThanOrEqual(20_000)
  })

  it('holds up the later decision on the same contact, and that one has seen the earlier', async () => {
    desk.sandbox.faults.add({ match: { method: 'PATCH' }, times: 6, fault: { kind: 'reset' } })
    const process = desk.start()
    const first = await desk.carryOut(desk.decide('reject'), process)
    expect(first).toMatchObject({ stage: 'queued', tried: true })
    const second = await desk.carryOut(desk.decide('accept', { clickedAt: desk.time }), process)
    expect(second).toMatchObject({ stage: 'held', after: first.id })
    desk.time += 120_000
    await process.outbox.drain()
    await process.outbox.drain()
    expect([...desk.store.rows.values()].map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(desk.value('japan_handoff_status')).toBe('accepted')
  })
})
