// One task or note of a decision as HubSpot gets it: for whom, due when, and what becomes of it where HubSpot refuses the owner.
import { describe, expect, it } from 'vitest'
import { createSideEffect } from '@/lib/background/decisions/create-side-effect'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'
import { type CreatedSideEffect, markerOf } from '@/lib/domain/decision/side-effects'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { readContactState } from '@/lib/hubspot/objects/contact-state'
import { ServerError, ValidationError } from '@/lib/hubspot/transport/errors'
import { OWNERS } from '../../../sandbox/portal/owners'
import { Desk, iso, START } from './service'

const service = new Desk()
const DAY = 86_400_000
const SERVER = START + 700
const NEWER = /2026-09\/(notes|tasks)$/
const EITHER = /\/(notes|tasks)$/

interface Wish {
  readonly kind?: DecisionKind
  readonly decision?: Partial<Decision>
  readonly row?: Partial<DecisionRow>
  readonly handoff?: Partial<typeof DEFAULT_DEFINITION.handoff>
  readonly ownerName?: (id: string) => string | null
}

/** Makes it; what HubSpot then holds of it, and every state in which the row was stored. */
async function made(
  name: CreatedSideEffect,
  { kind = 'reject', decision, row, handoff, ownerName }: Wish = {},
) {
  const saved: DecisionRow[] = []
  const definition = { ...DEFAULT_DEFINITION, handoff: { ...DEFAULT_DEFINITION.handoff, ...handoff } }
  const tools = service.tools({ definition, serverNow: () => SERVER, ...(ownerName ? { ownerName } : {}) })
  const state = await readContactState(tools.hubspot.client, service.contactId, HANDOFF_PROPERTIES)
  const given = { ...newRow(service.decide(kind, decision), START, null), at: START, ...row }
  const save = async (next: DecisionRow) => {
    saved.push(next)
    return next
  }
  const type = name === 'note' ? 'notes' : 'tasks'
  service.sandbox.requests.length = 0
  const { id, row: after } = await createSideEffect(name, given, state, { ...tools, save })
  const value = (property: string) => service.sandbox.portal.value(type, id, property)
  const body = value(name === 'note' ? 'hs_note_body' : 'hs_task_body') ?? ''
  expect(service.sandbox.portal.links('contacts', service.contactId, type).map(({ toId }) => toId)).toEqual([
    id,
  ])
  expect(body).toContain(`<small>${markerOf(given.id, name)}</small>`)
  return {
    value,
    body,
    after,
    saved,
    owner: value('hubspot_owner_id'),
    at: Date.parse(value('hs_timestamp') ?? ''),
  }
}

/** HubSpot refuses a field of every new note or task. */
function refuse(path: RegExp, name: string): void {
  const message = `Property values were not valid: ${JSON.stringify([{ isValid: false, name, error: 'REQUIRED_FIELD', message: 'no' }])}`
  const body = { status: 'error', category: 'VALIDATION_ERROR', message, correlationId: 'x' }
  service.sandbox.faults.add({
    match: { method: 'POST', path },
    fault: { kind: 'status', status: 400, body },
  })
}
const posts = () => service.sandbox.requests.filter(({ method }) => method === 'POST').map(({ path }) => path)

describe('the note', () => {
  it('begins with what was decided, at the time of the decision, by the one who decided', async () => {
    const { body, at, owner } = await made('note', { ownerName: () => 'Haruka <Tanaka>' })
    expect(body).toMatch(/^<p>Japan lead: rejected by sales<\/p><p>By Haruka &lt;Tanaka&gt;<\/p>/)
    expect([at, owner]).toEqual([START, OWNERS.tanaka])
  })

  it('names by number whom nobody knows by name, and nobody where nobody said who they are', async () => {
    expect((await made('note')).body).toContain(`<p>By ${OWNERS.tanaka}</p>`)
    service.contactId = service.contact({})
    const { body, owner } = await made('note', { decision: { by: null } })
    expect(body).not.toContain('<p>By')
    expect(owner).toBeNull()
  })

  it('of a decision without a time of its own has HubSpot’s', async () => {
    expect((await made('note', { row: { at: null } })).at).toBe(SERVER)
  })

  it('of somebody who has left belongs to nobody, and that is said', async () => {
    const { owner, after, saved } = await made('note', {
      decision: { by: OWNERS.former },
      row: { omitted: [{ what: 'japan_decided_by', words: '' }] },
    })
    expect(owner).toBeNull()
    expect(after.omitted.map(({ what }) => what)).toEqual(['japan_decided_by', 'note.owner'])
    expect(after.omitted[1]?.words).not.toBe('')
    expect(saved).toEqual([after])
  })
})

describe('the task that asks for first contact', () => {
  const handOff = (more: Wish = {}): Wish => ({ kind: 'hand_off', ...more })

  it('is a call for the contact’s owner, due when the SLA ends', async () => {
    const { value, owner, at } = await made(
      'sla_task',
      handOff({ row: { values: { slaDueAt: START + DAY } } }),
    )
    expect([owner, at]).toEqual([OWNERS.mori, START + DAY])
    expect(value('hs_task_subject')).toBe('Japan lead: first contact with 試験 花子')
    expect(value('hs_task_type')).toBe('CALL')
    expect(value('hs_task_priority')).toBe('HIGH')
  })

  it('is for whom the lead was handed to, and due at once where no time is set', async () => {
    const { owner, at } = await made('sla_task', handOff({ decision: { salespersonId: OWNERS.okafor } }))
    expect([owner, at]).toEqual([OWNERS.okafor, SERVER])
  })
})

describe('the task for marketing', () => {
  it('is for who handed the lead off, some days after the decision', async () => {
    service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_by: OWNERS.fujii })
    const { value, owner, at, body } = await made('follow_up_task')
    expect([owner, at]).toEqual([OWNERS.fujii, START + 3 * DAY])
    expect(value('hs_task_subject')).toBe('Check the definition: no Japan signal seen for 試験 花子')
    expect(value('hs_task_type')).toBe('TODO')
    expect(value('hs_task_priority')).toBe('MEDIUM')
    expect(body).not.toContain('Japan handoff:')
  })

  it.each([
    [
      'whom the definition names',
      { followUpOwnerId: OWNERS.lindqvist, followUpDays: 7 },
      OWNERS.lindqvist,
      7,
    ],
    ['nobody, where nobody is known', {}, null, 3],
  ] as const)('is for %s', async (_, handoff, wanted, days) => {
    const { owner, at, after } = await made('follow_up_task', { handoff, row: { at: null } })
    expect([owner, at, after.omitted]).toEqual([wanted, SERVER + days * DAY, []])
  })

  it('is due in the morning of the day from which the lead may come back', async () => {
    for (const [recycleUntil, due] of [
      ['2027-04-01', '2027-04-01T00:00:00.000Z'],
      [null, iso(START + 3 * DAY)],
    ] as const) {
      service.contactId = service.contact({})
      expect(iso((await made('follow_up_task', { row: { values: { recycleUntil } } })).at)).toBe(due)
    }
  })
})

describe('what the portal’s own rules refuse', () => {
  it('is made by the version before, with its owner', async () => {
    refuse(NEWER, 'their_own')
    const { owner, after } = await made('note')
    expect([owner, after.omitted, posts().length]).toEqual([OWNERS.tanaka, [], 2])
  })

  it('is made by it also without an owner, where they ask for one and there is none', async () => {
    refuse(NEWER, 'hubspot_owner_id')
    const { owner, after } = await made('follow_up_task')
    expect([owner, after.omitted, posts().length]).toEqual([null, [], 2])
  })

  it('is given up where every version refuses it, after two tries', async () => {
    refuse(EITHER, 'their_own')
    await expect(made('note')).rejects.toBeInstanceOf(ValidationError)
    expect(posts()).toHaveLength(2)
  })

  it('is no reason to make anything twice where HubSpot merely fails', async () => {
    const fault = { kind: 'status', status: 500 } as const
    service.sandbox.faults.add({ match: { method: 'POST', path: NEWER }, fault })
    await expect(made('note')).rejects.toBeInstanceOf(ServerError)
    expect(posts().filter((path) => !NEWER.test(path))).toEqual([])
  })
})
