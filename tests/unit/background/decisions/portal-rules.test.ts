// Decisions under what a portal demands of writes: its own required properties, a key's scopes, and who the lead goes to.
import { describe, expect, it } from 'vitest'
import type { DecisionRow } from '@/lib/domain/decision/row'
import { OWNERS } from '../../../sandbox/portal/owners'
import { ownBodies } from './sample-decision'
import { Desk, iso, START } from './service'

const service = new Desk()
const NOW_VERSION = /\/2026-09\//
const BEFORE = /\/2026-03\//

/** A 400 as HubSpot words it: the refused properties as JSON in the message, or nothing of the kind. */
function refuse(match: { method: string; path: RegExp }, name: string | null, times?: number): void {
  const words = 'This property is required when the lead status is Unqualified.'
  const message =
    name === null
      ? words
      : `Property values were not valid: ${JSON.stringify([{ isValid: false, name, error: 'REQUIRED_FIELD', message: words }])}`
  const body = { status: 'error', category: 'VALIDATION_ERROR', message, correlationId: 'x' }
  service.sandbox.faults.add({
    match,
    ...(times === undefined ? {} : { times }),
    fault: { kind: 'status', status: 400, body },
  })
}

const writes = () =>
  service.sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path)

describe.each([
  ['named', 'reason_for_disqualification'],
  ['not named', null],
])('a required property that is not ours, %s', (_, name) => {
  it('does not matter where the version before does not demand it', async () => {
    refuse({ method: 'PATCH', path: NOW_VERSION }, name)
    service.sandbox.requests.length = 0
    const row = await service.carryOut(service.decide('reject', { note: '来期に' }))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [] })
    expect(service.value('japan_rejection_note')).toBe('来期に')
    expect(writes().map((path) => BEFORE.test(path))).toEqual([false, true])
  })

  it('is reported in HubSpot’s words where every version demands it, and tried again when somebody decides again', async () => {
    refuse({ method: 'PATCH', path: /contacts/ }, name)
    service.sandbox.requests.length = 0
    const row = await service.carryOut(service.decide('reject', { note: '来期に' }))
    expect(row).toMatchObject({
      stage: 'refused',
      look: null,
      refusal: {
        kind: 'required',
        property: name,
        words: expect.stringContaining('required when the lead status'),
      },
      decision: { note: '来期に', reason: 'no_japan_signal' },
    })
    expect(writes()).toHaveLength(2)
    expect(service.value('japan_handoff_status')).toBe('handed_off')
    service.sandbox.faults.clear()
    expect((await service.carryOut(service.decide('reject', { note: '来期に' }))).stage).toBe('confirmed')
  })

  it('refuses no task or note for good', async () => {
    refuse({ method: 'POST', path: /2026-09\/(notes|tasks)$/ }, name)
    const row = await service.carryOut(service.decide('reject'))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [] })
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
    expect(ownBodies(service.sandbox, service.contactId, 'tasks')).toHaveLength(1)
  })
})

it.each([true, false])('the portal’s own rule is met by the version before, named: %s', async (named) => {
  const rule = { property: 'japan_handoff_status', value: 'rejected', requires: 'hs_lead_status', named }
  service.sandbox.portal.settings.requiredWhen = [rule]
  const row = await service.carryOut(service.decide('reject'))
  service.sandbox.portal.settings.requiredWhen = []
  expect(row).toMatchObject({ stage: 'confirmed', omitted: [] })
  expect(service.value('japan_handoff_status')).toBe('rejected')
})

it('a version that HubSpot no longer has makes no difference to what is reported', async () => {
  refuse({ method: 'PATCH', path: NOW_VERSION }, 'their_own')
  service.sandbox.faults.add({
    match: { method: 'PATCH', path: BEFORE },
    fault: { kind: 'status', status: 404 },
  })
  const row = await service.carryOut(service.decide('reject'))
  expect(row.refusal).toMatchObject({ kind: 'required', property: 'their_own' })
})

it('what we can do without is left out before anything else is tried', async () => {
  refuse({ method: 'PATCH', path: NOW_VERSION }, 'japan_evidence_disputed', 1)
  refuse({ method: 'PATCH', path: NOW_VERSION }, 'their_own', 1)
  const row = await service.carryOut(service.decide('reject'))
  expect(row).toMatchObject({ stage: 'confirmed', omitted: [{ what: 'japan_evidence_disputed' }] })
})

describe('a scope that is missing', () => {
  const refusal = (scopes: readonly string[]) => ({
    status: 'error',
    category: 'MISSING_SCOPES',
    message: 'one or more of the following',
    errors: [{ message: 'x', context: { requiredGranularScopes: scopes } }],
  })

  it.each([
    [['contacts']],
    [['crm.objects.contacts.read', 'crm.objects.contacts.write']],
    [['crm.lists.read']],
    [[]],
  ])('for writing is ours, whatever HubSpot names: %j', async (scopes) => {
    const fault = { kind: 'status' as const, status: 403, body: refusal(scopes) }
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault })
    const row = await service.carryOut(service.decide('reject'))
    expect(row.refusal).toEqual({ kind: 'scope_missing', scope: 'crm.objects.contacts.write' })
  })

  it('for reading the contact is another', async () => {
    const fault = { kind: 'status' as const, status: 403, body: refusal(['contacts']) }
    service.sandbox.faults.add({ match: { method: 'GET' }, fault })
    const row = await service.carryOut(service.decide('reject'))
    expect(row.refusal).toEqual({ kind: 'scope_missing', scope: 'crm.objects.contacts.read' })
  })
})

describe('handing off to a person', () => {
  const handOff = (salespersonId: string | null, seenOwner: string | null) => {
    const base = service.decide('hand_off')
    return { ...base, salespersonId, facts: { ...base.facts, ownerId: seenOwner } }
  }
  const owner = () => service.value('hubspot_owner_id')
  const taskOwner = () => {
    const [task] = service.sandbox.portal.links('contacts', service.contactId, 'tasks')
    return service.sandbox.portal.value('tasks', task?.toId ?? '', 'hubspot_owner_id')
  }

  it.each([
    ['another than the owner', OWNERS.mori, OWNERS.okafor],
    ['where there was nobody', '', OWNERS.okafor],
    ['the owner', OWNERS.okafor, OWNERS.okafor],
  ])('%s: owner and task are theirs, in one write', async (_, before, chosen) => {
    service.contactId = service.contact({ hubspot_owner_id: before })
    service.sandbox.requests.length = 0
    const row = await service.carryOut(handOff(chosen, before === '' ? null : before))
    expect(row).toMatchObject({ stage: 'confirmed', omitted: [] })
    expect([owner(), taskOwner()]).toEqual([chosen, chosen])
    expect(writes()).toHaveLength(1)
  })

  it('to nobody is refused before anything is sent', async () => {
    service.contactId = service.contact({ hubspot_owner_id: '' })
    service.sandbox.requests.length = 0
    const row = await service.carryOut(service.decide('hand_off'))
    expect(row).toMatchObject({ stage: 'refused', tried: false, refusal: { kind: 'salesperson_missing' } })
    expect(service.sandbox.requests.map(({ method }) => method)).toEqual(['GET'])
    expect(service.value('japan_handoff_status')).toBeNull()
  })

  it('does not take the lead from somebody whom it got meanwhile', async () => {
    service.contactId = service.contact({ hubspot_owner_id: OWNERS.mori })
    const decision = handOff(OWNERS.okafor, OWNERS.mori)
    service.sandbox.portal.update('contacts', service.contactId, { hubspot_owner_id: OWNERS.tanaka })
    const row = await service.carryOut(decision)
    expect(row).toMatchObject({ stage: 'conflict', tried: false })
    expect(owner()).toBe(OWNERS.tanaka)
  })

  it('who has left is refused, not handed to nobody', async () => {
    service.contactId = service.contact({ hubspot_owner_id: '' })
    const row = await service.carryOut(handOff(OWNERS.former, null))
    expect(row.stage).toBe('refused')
    expect([owner(), service.value('japan_handoff_status')]).toEqual([null, null])
  })
})

describe('a first contact', () => {
  const facts = (at: number) => ({
    ...service.decide('accept').facts,
    firstContactAt: at,
    message: { channel: 'LINE', quote: '<b>ご連絡</b>ありがとうございます' },
  })

  it('that a person confirmed is written once, with a note that says who, when and of which message', async () => {
    const row = await service.carryOut(
      service.decide('confirm_contact', { language: 'ja', facts: facts(START - 60_000) }),
    )
    expect(row).toMatchObject({
      stage: 'confirmed',
      omitted: [],
      effects: { close_sla_tasks: 'done', note: 'done' },
    })
    expect(service.value('japan_first_contact_at')).toBe(iso(START - 60_000))
    const [note = ''] = ownBodies(service.sandbox, service.contactId, 'notes')
    for (const part of [
      '初回接触を確認',
      OWNERS.tanaka,
      '6月10日(水) 10:59のLINEメッセージ',
      '&lt;b&gt;ご連絡&lt;/b&gt;',
    ])
      expect(note).toContain(part)
  })

  it.each([
    ['there is one already', { japan_first_contact_at: iso(START - 1_000) }],
    ['the lead was rejected meanwhile', { japan_handoff_status: 'rejected' }],
    ['another round has begun', { japan_handoff_at: iso(START - 5_000) }],
  ])('is not written where %s, and no note says so', async (_, change) => {
    const decision = service.decide('confirm_contact', { facts: facts(START - 60_000) })
    service.sandbox.portal.update('contacts', service.contactId, change)
    const before = service.value('japan_first_contact_at')
    const row = await service.carryOut(decision)
    expect(row).toMatchObject({ stage: 'confirmed', tried: false, effects: { note: 'skipped' } })
    expect(service.value('japan_first_contact_at')).toBe(before)
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toEqual([])
  })

  it('is noted once, in however many tabs it was confirmed', async () => {
    const process = service.start()
    for (const id of ['tab-1-xx', 'tab-2-xx'])
      await process.outbox.make(service.decide('confirm_contact', { id, facts: facts(START - 60_000) }))
    service.time += 5_000
    await process.outbox.drain()
    expect((await service.store.rows()).map(({ stage }) => stage)).toEqual(['confirmed', 'confirmed'])
    expect(ownBodies(service.sandbox, service.contactId, 'notes')).toHaveLength(1)
  })

  it('can be undone like any other click', async () => {
    const process = service.start()
    const { id, heldUntil } = await process.outbox.make(
      service.decide('confirm_contact', { facts: facts(START) }),
    )
    expect(heldUntil).toBe(START + 5_000)
    expect((await process.outbox.undo(id))?.stage).toBe('undone')
  })

  const found = () =>
    service.decide('first_contact', {
      id: `first-contact:1:${service.contactId}`,
      facts: facts(START - 60_000),
    })
  const refused = async (): Promise<DecisionRow> => {
    refuse({ method: 'PATCH', path: /contacts/ }, 'japan_first_contact_at')
    const row = await service.carryOut(found())
    service.sandbox.faults.clear()
    expect(row.stage).toBe('refused')
    return row
  }

  it('that was refused is found again at a later view, not at every one', async () => {
    await refused()
    const process = service.start()
    expect((await process.outbox.make(found())).stage).toBe('refused')
    service.time += 600_000
    expect((await service.carryOut(found(), process)).stage).toBe('confirmed')
    expect(service.value('japan_first_contact_at')).toBe(iso(START - 60_000))
  })

  it('that was refused is tried at once when the portal was set up', async () => {
    const { id } = await refused()
    const process = service.start()
    await process.outbox.tryAnew(id)
    await process.outbox.drain()
    expect((await service.store.row(id)).stage).toBe('confirmed')
  })
})
