// What a decision costs: requests from the first one sent to "confirmed", and of the later look.
import { describe, expect, it } from 'vitest'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { Desk, iso, START } from './service'

const service = new Desk()

const asked = () =>
  service.sandbox.requests.map(
    ({ method, path }) => `${method} ${path.replace(/^\/crm\/|\/2026-09|\/\d{6,}/g, '')}`,
  )

function slaTask(status: string): void {
  const task = service.sandbox.portal.create('tasks', {
    hs_timestamp: iso(START),
    hs_task_status: status,
    hs_task_body: '<p>x</p><small>hikitsugi-sla-earlier</small>',
  })
  service.sandbox.portal.associate('contacts', service.contactId, 'tasks', task.id)
}

async function costOf(kind: DecisionKind, more: Partial<Decision> = {}): Promise<string[]> {
  const decision = service.decide(kind, more)
  service.sandbox.requests.length = 0
  const row = await service.carryOut(decision)
  expect(row).toMatchObject({ stage: 'confirmed', omitted: [] })
  return asked()
}

const READ = 'GET objects/contacts'
const WRITE = 'PATCH objects/contacts'

describe('the requests of', () => {
  it('a first handoff: five', async () => {
    service.contactId = service.contact({})
    const other = service.sandbox.portal.create('tasks', { hs_timestamp: iso(START), hs_task_body: 'theirs' })
    service.sandbox.portal.associate('contacts', service.contactId, 'tasks', other.id)
    const cost = await costOf('hand_off')
    expect(cost).toEqual([READ, WRITE, 'POST objects/tasks', 'POST objects/notes', READ])
  })

  it('a handoff of a lead that came back, its old task closed: six', async () => {
    service.contactId = service.contact({
      japan_handoff_status: 'rejected',
      japan_rejection_reason: 'too_early',
      japan_rejected_at: iso(START - 86_400_000),
      japan_handoff_count: '1',
    })
    slaTask('COMPLETED')
    const cost = await costOf('hand_off')
    expect(cost).toEqual([
      READ,
      WRITE,
      'POST objects/tasks/batch/read',
      'POST objects/tasks',
      'POST objects/notes',
      READ,
    ])
  })

  it.each<[DecisionKind, Partial<Decision>, string[]]>([
    [
      'reject',
      { reason: 'no_japan_signal' },
      [
        READ,
        WRITE,
        'POST objects/tasks/batch/read',
        'POST objects/tasks/batch/update',
        'POST objects/notes',
        'POST objects/tasks',
        READ,
      ],
    ],
    [
      'return',
      {},
      [
        READ,
        WRITE,
        'POST objects/tasks/batch/read',
        'POST objects/tasks/batch/update',
        'POST objects/notes',
        READ,
      ],
    ],
    ['accept', {}, [READ, WRITE]],
    ['confirm_role', { role: 'champion' }, [READ, WRITE]],
  ])('%s, with an SLA task open', async (kind, more, cost) => {
    slaTask('NOT_STARTED')
    expect(await costOf(kind, more)).toEqual(cost)
  })

  it('a first contact, found or confirmed', async () => {
    slaTask('NOT_STARTED')
    const close = ['POST objects/tasks/batch/read', 'POST objects/tasks/batch/update']
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    expect(await costOf('first_contact', { facts })).toEqual([READ, WRITE, ...close])
    service.contactId = service.contact({
      japan_handoff_status: 'handed_off',
      japan_handoff_at: iso(START - 3_600_000),
    })
    slaTask('NOT_STARTED')
    const cost = await costOf('confirm_contact', { facts })
    expect(cost).toEqual([READ, WRITE, ...close, 'POST objects/notes', READ])
  })

  it('the later look at a decision whose course was certain: one', async () => {
    service.contactId = service.contact({})
    await costOf('hand_off')
    service.sandbox.requests.length = 0
    const process = service.start()
    service.time += 119_000
    await process.outbox.drain()
    expect(asked()).toEqual([])
    service.time += 1_000
    await process.outbox.drain()
    expect(asked()).toEqual([READ])
    service.time += 86_400_000
    await process.outbox.drain()
    expect(asked()).toEqual([READ])
    expect(process.wakeAt).toBeNull()
  })

  it('the next view of the lead: the look, as soon as nothing more can arrive, and once', async () => {
    const row = await service.carryOut(service.decide('accept'))
    const process = service.start()
    service.sandbox.requests.length = 0
    service.time += 60_000
    await process.outbox.drain(false, row.decision.ref)
    expect(asked()).toEqual([])
    service.time += 31_000
    await process.outbox.drain(false, row.decision.ref)
    await process.outbox.drain(false, row.decision.ref)
    expect(asked()).toEqual([READ])
  })
})

it('reaches the machine’s alarm, so that a background that ended looks again all the same', async () => {
  const process = service.start()
  const row = await service.carryOut(service.decide('accept'), process)
  expect(row.look).toEqual({ at: service.time + 120_000, left: 1, taken: 0, failed: 0 })
  expect(process.wakeAt).toBe(service.time + 120_000)
})
