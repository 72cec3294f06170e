// What a decision leaves in HubSpot, and what becomes of it when HubSpot refuses a part or all of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { OWNERS } from '../../../sandbox/portal/owners'
import { decisionOn, ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const service = new Desk()

describe('a portal that refuses', () => {
  it('loses only what the decision can do without, and names it', async () => {
    const other = await service.portal()
    for (const name of ['japan_mql_definition', 'japan_rejection_note', 'japan_decided_by'])
      other.portal.removeProperty(name)
    const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
    const process = service.start({ fetch: other.fetch, token: other.tokens.full })
    const made = await process.outbox.make(decisionOn(other, id, 'reject', service.time, { note: 'x' }))
    service.time += 5_000
    await process.outbox.drain()
    const row = await service.store.row(made.id)
    expect(row?.stage).toBe('confirmed')
    expect(row?.omitted.map(({ what }) => what).sort()).toEqual([
      'japan_decided_by',
      'japan_mql_definition',
      'japan_rejection_note',
    ])
    expect(other.portal.value('contacts', id, 'japan_rejection_reason')).toBe('no_japan_signal')
    await other.close()
  })

  it('for lack of the reason’s property says that set-up mends it, and nothing is changed', async () => {
    const other = await service.portal()
    other.portal.removeProperty('japan_rejection_reason')
    const id = other.portal.create('contacts', { japan_handoff_status: 'handed_off' }).id
    const process = service.start({ fetch: other.fetch, token: other.tokens.full })
    const made = await process.outbox.make(decisionOn(other, id, 'reject', service.time))
    service.time += 5_000
    await process.outbox.drain()
    const row = await service.store.row(made.id)
    expect(row?.stage).toBe('refused')
    expect(row?.refusal).toMatchObject({
      kind: 'property_missing',
      property: 'japan_rejection_reason',
    })
    expect(other.portal.value('contacts', id, 'japan_handoff_status')).toBe('handed_off')
    await other.close()
  })

  it('of a removed owner gets the task without one', async () => {
    service.contactId = service.contact({ hubspot_owner_id: OWNERS.former })
    const row = await service.carryOut(service.decide('hand_off'))
    expect(row.stage).toBe('confirmed')
    expect(row.omitted).toMatchObject([{ what: 'sla_task.owner' }])
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(1)
  })

  it('for lack of a scope names it', async () => {
    const row = await service.carryOut(
      service.decide('reject'),
      service.start({ token: service.sandbox.tokens.readOnly }),
    )
    expect(row.refusal).toEqual({ kind: 'scope_missing', scope: 'crm.objects.contacts.write' })
  })

  it('for a refused token keeps the decision until the connection changes', async () => {
    const process = service.start({ token: 'pat-na1-00000000-0000-0000-0000-000000000000' })
    const row = await service.carryOut(service.decide('reject'), process)
    expect(row).toMatchObject({ stage: 'queued', waiting: { for: 'token' }, nextTryAt: null })
    service.time += 86_400_000
    await service.start().outbox.drain()
    expect((await service.store.row(row.id)).stage).toBe('queued')
    await service.start().outbox.drain(true)
    expect((await service.store.row(row.id)).stage).toBe('confirmed')
  })

  it.each([
    ['deleted', () => service.sandbox.portal.archive('contacts', service.contactId), 'not_found'],
    [
      'merged',
      () =>
        service.sandbox.portal.merge(
          service.sandbox.portal.create('contacts', { lastname: '残' }).id,
          service.contactId,
        ),
      'merged',
    ],
  ])('knows a contact that was %s meanwhile', async (_, happen, kind) => {
    const decision = service.decide('reject')
    happen()
    const row = await service.carryOut(decision)
    expect(row).toMatchObject({ stage: 'refused', refusal: { kind } })
  })
})

describe('a handoff', () => {
  beforeEach(() => {
    service.contactId = service.contact({
      japan_handoff_status: 'rejected',
      japan_rejection_reason: 'too_early',
      japan_rejected_at: iso(START - 86_400_000),
      japan_handoff_count: '1',
      japan_recycle_until: '2026-06-01',
    })
  })

  it('writes a new round, with due time, task for the owner and brief', async () => {
    const row = await service.carryOut(service.decide('hand_off', { note: '社長の紹介' }))
    expect(row.stage).toBe('confirmed')
    expect(service.value('japan_handoff_status')).toBe('handed_off')
    expect(service.value('japan_handoff_count')).toBe('2')
    expect(service.value('japan_handoff_by')).toBe(OWNERS.tanaka)
    // Wednesday 11:00 JST and two business days.
    expect(service.value('japan_sla_due_at')).toBe('2026-06-12T02:00:00.000Z')
    expect(service.value('japan_readiness')).toBe('ready')
    for (const name of ['japan_rejection_reason', 'japan_rejected_at', 'japan_recycle_until'])
      expect(service.value(name)).toBeNull()
    const [task] = service.sandbox.portal.links('contacts', service.contactId, 'tasks')
    const taskValue = (name: string) => service.sandbox.portal.value('tasks', task?.toId ?? '', name)
    expect(taskValue('hubspot_owner_id')).toBe(OWNERS.mori)
    expect(taskValue('hs_timestamp')).toBe('2026-06-12T02:00:00.000Z')
    expect(ownBodies(service.sandbox, service.contactId, 'notes')[0]).toContain('試験株式会社')
  })

  it('counts once, even when the answer was lost', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, times: 1, fault: { kind: 'resetAfter' } })
    await service.carryOut(service.decide('hand_off'))
    expect(service.value('japan_handoff_count')).toBe('2')
  })
})

describe('a create whose answer was lost', () => {
  it.each(['tasks', 'notes'] as const)('is found again by its marker: %s', async (type) => {
    service.sandbox.faults.add({
      match: { method: 'POST', path: new RegExp(`/${type}$`) },
      times: 1,
      fault: { kind: 'resetAfter' },
    })
    const row = await service.carryOut(service.decide('reject'))
    expect(row).toMatchObject({ stage: 'written', waiting: { for: 'network' } })
    service.time = row.nextTryAt ?? 0
    service.sandbox.requests.length = 0
    await service.start().outbox.drain()
    expect((await service.store.row(row.id)).stage).toBe('confirmed')
    expect(ownBodies(service.sandbox, service.contactId, type)).toHaveLength(1)
    const again = service.sandbox.requests.filter(
      (one) => one.method === 'POST' && one.path.endsWith(`/${type}`),
    )
    expect(again).toEqual([])
  })

  it('is reduced to one again when the browser sent it twice', async () => {
    const twice: typeof fetch = async (input, init) => {
      const isCreate = /\/(tasks|notes)$/.test(new URL(String(input)).pathname)
      if (init?.method === 'POST' && isCreate) await service.sandbox.fetch(input, init)
      return service.sandbox.fetch(input, init)
    }
    const row = await service.carryOut(service.decide('reject'), service.start({ fetch: twice }))
    expect(row.stage).toBe('confirmed')
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(1)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })
})

/** Answers the first write with what was to be written, and writes nothing. */
function lying(): typeof fetch {
  let lies = true
  return async (input, init) => {
    if (init?.method !== 'PATCH' || !lies || typeof init.body !== 'string')
      return service.sandbox.fetch(input, init)
    lies = false
    const { properties } = JSON.parse(init.body) as { properties: Record<string, string> }
    return new Response(JSON.stringify({ id: service.contactId, properties }))
  }
}

describe('a server that lies', () => {
  it.each([
    ['reject', 'rejected'],
    ['accept', 'accepted'],
  ] as const)('is believed only when the contact shows it: %s is written again', async (kind, status) => {
    service.sandbox.faults.add({
      match: { method: 'PATCH' },
      times: 1,
      fault: { kind: 'json', text: JSON.stringify({ id: service.contactId, properties: {} }) },
    })
    const row = await service.carryOut(service.decide(kind))
    expect(row).toMatchObject({ stage: 'queued', tried: true, writtenAt: null, waiting: { for: 'server' } })
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
    expect(service.value('japan_handoff_status')).toBe('handed_off')
    service.time = row.nextTryAt ?? 0
    await service.start().outbox.drain()
    expect((await service.store.row(row.id)).stage).toBe('confirmed')
    expect(service.value('japan_handoff_status')).toBe(status)
  })

  it('with the written values in its answer and the old ones on the contact is caught by the last look', async () => {
    const process = service.start({ fetch: lying() })
    const row = await service.carryOut(service.decide('reject'), process)
    expect(row).toMatchObject({ stage: 'queued', writtenAt: null })
    service.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    expect((await service.store.row(row.id)).stage).toBe('confirmed')
    expect(service.value('japan_handoff_status')).toBe('rejected')
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })

  it.each([
    ['taken back', 0],
    ['left where the portal refuses to archive it', 1],
  ])('before a colleague decides has never written it: what was made of it is %s', async (_, left) => {
    const process = service.start({ fetch: lying() })
    const row = await service.carryOut(service.decide('reject'), process)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
    service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_status: 'accepted' })
    if (left > 0)
      service.sandbox.faults.add({ match: { path: /archive$/ }, fault: { kind: 'status', status: 400 } })
    service.time = row.nextTryAt ?? 0
    await process.outbox.drain()
    const ended = await service.store.row(row.id)
    expect(ended).toMatchObject({ stage: 'conflict', writtenAt: null })
    expect(Object.keys(ended?.made ?? {})).toHaveLength(2 * left)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(left)
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(left)
  })
})

describe('a token that may not see what is linked to a contact', () => {
  it('decides all the same', async () => {
    const closed: typeof fetch = (input, init) => {
      const url = new URL(String(input))
      if (!url.searchParams.has('associations')) return service.sandbox.fetch(input, init)
      const body = { status: 'error', category: 'MISSING_SCOPES', message: 'no', errors: [] }
      return Promise.resolve(new Response(JSON.stringify(body), { status: 403 }))
    }
    const row = await service.carryOut(service.decide('reject'), service.start({ fetch: closed }))
    expect(row).toMatchObject({ stage: 'confirmed', effects: { note: 'done' } })
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })
})

describe('beside the handoff', () => {
  it('confirms a role, and HubSpot’s own where the definition says so', async () => {
    const definition = {
      ...DEFAULT_DEFINITION,
      handoff: {
        ...DEFAULT_DEFINITION.handoff,
        alsoWrite: { ...DEFAULT_DEFINITION.handoff.alsoWrite, buyingRole: true },
      },
    }
    service.contactId = service.contact({ hs_buying_role: 'CHAMPION' })
    const row = await service.carryOut(
      service.decide('confirm_role', { role: 'approver' }),
      service.start({ definition }),
    )
    expect(row.stage).toBe('confirmed')
    expect(service.value('japan_decision_role')).toBe('approver')
    expect(service.value('hs_buying_role')).toBe('CHAMPION;BUDGET_HOLDER')
  })

  it('moves stage and lead status where the definition says so, and does without where the portal refuses', async () => {
    const definition = {
      ...DEFAULT_DEFINITION,
      handoff: {
        ...DEFAULT_DEFINITION.handoff,
        alsoWrite: {
          ...DEFAULT_DEFINITION.handoff.alsoWrite,
          lifecycleOnAccept: 'salesqualifiedlead',
          leadStatusOnAccept: 'NO_SUCH_STATUS',
        },
      },
    }
    const row = await service.carryOut(service.decide('accept'), service.start({ definition }))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [{ what: 'hs_lead_status' }] })
    expect(service.value('japan_handoff_status')).toBe('accepted')
    expect(service.value('lifecyclestage')).toBe('salesqualifiedlead')
  })

  it('writes first contact once and closes the SLA task', async () => {
    const task = service.sandbox.portal.create('tasks', {
      hs_timestamp: iso(START),
      hs_task_status: 'NOT_STARTED',
      hs_task_body: 'hikitsugi-sla-x',
    })
    service.sandbox.portal.associate('contacts', service.contactId, 'tasks', task.id)
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    const row = await service.carryOut(service.decide('first_contact', { facts }))
    expect(row.stage).toBe('confirmed')
    expect(service.value('japan_first_contact_at')).toBe(iso(START - 60_000))
    expect(service.sandbox.portal.value('tasks', task.id, 'hs_task_status')).toBe('COMPLETED')
    service.sandbox.requests.length = 0
    await service.carryOut(service.decide('first_contact', { facts: { ...facts, firstContactAt: START } }))
    expect(service.value('japan_first_contact_at')).toBe(iso(START - 60_000))
    expect(service.sandbox.requests.some(({ method }) => method === 'PATCH')).toBe(false)
  })
})
