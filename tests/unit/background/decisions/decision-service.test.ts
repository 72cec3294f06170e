// The service around the outbox: what it refuses to take in, what it tells the pages, what it keeps of a decision that failed.
import { describe, expect, it } from 'vitest'
import type { DecisionServiceDeps } from '@/lib/background/decisions/decision-service'
import { type Choice, type ChoiceKind, choiceOf, type LeadFacts } from '@/lib/domain/decision/decision'
import { refKey } from '@/lib/domain/record-ref'
import { OWNERS } from '../../../sandbox/portal/owners'
import { PORTAL_ID } from '../../../sandbox/sandbox'
import { connectionTo } from '../portal-connection'
import { openService } from './open-service'
import { Desk, iso, START } from './service'

const service = new Desk()

const open = (more: Partial<DecisionServiceDeps> = {}) => openService(service, more)

const ask = (
  choice: Choice<ChoiceKind> = choiceOf('reject', { reason: 'no_japan_signal' }),
  facts: Partial<LeadFacts> = {},
) => {
  const { ref, seen, facts: base, id } = service.decide('accept')
  return { id, ref, seen, choice, facts: { ...base, ...facts } }
}

describe('a choice that is incomplete', () => {
  it.each([
    ['a handoff to nobody', choiceOf('hand_off'), 'salesperson_missing'],
    ['a confirmed contact without a time', choiceOf('confirm_contact'), 'contact_missing'],
    ['a rejection without a reason', choiceOf('reject'), 'reason_missing'],
  ] as const)('%s is refused with what is missing', async (_, choice, problem) => {
    expect(await open().make(ask(choice, { ownerId: null }))).toEqual({ ok: false, problem })
    expect((await service.store.rows()).length).toBe(0)
  })

  it('a handoff to somebody is taken in', async () => {
    const choice = choiceOf('hand_off', { salespersonId: OWNERS.okafor })
    const reply = await open().make(ask(choice, { ownerId: null }))
    expect(reply).toMatchObject({ ok: true, decision: { choice: { salespersonId: OWNERS.okafor } } })
  })
})

it('about a lead of another portal than the connected one is kept, and nothing is written', async () => {
  const at = open({ connection: async () => connectionTo('1') })
  const { id } = ask()
  await at.make({ ...ask(), id })
  service.sandbox.requests.length = 0
  service.time += 5_000
  await at.drain(true)
  expect(service.sandbox.requests).toEqual([])
  expect(await service.store.row(id)).toMatchObject({ stage: 'queued', waiting: { for: 'other_portal' } })
})

it.each([
  ['no connection', { connection: async () => null }, 'connection'],
  [
    'a refused key',
    { connection: async () => ({ ...connectionTo(PORTAL_ID), state: 'token_refused' as const }) },
    'token',
  ],
  ['no access to HubSpot', { hasHostAccess: async () => false }, 'host_access'],
])('with %s waits for just that', async (_, deps, reason) => {
  const at = open(deps)
  const { id } = ask()
  await at.make({ ...ask(), id })
  service.time += 5_000
  await at.drain()
  expect(await service.store.row(id)).toMatchObject({ stage: 'queued', waiting: { for: reason } })
})

it('that the browser cannot store is not taken for made', async () => {
  const add = async () => Promise.reject(new Error('disk full'))
  const at = open({ store: { ...service.store, add } })
  expect(await at.make(ask())).toEqual({ ok: false })
  expect(at.news).toEqual([])
})

describe('what a page is told of a decision', () => {
  it('is what was chosen and how far it got, and nothing of the lead but its name', async () => {
    const review = { sentence: '00000000000000aa', quote: 'x', isSignal: true, before: null }
    const choice = choiceOf('reject', { reason: 'too_early', detail: 'next_term', note: 'x', disputed: true })
    for (const more of [{}, { salespersonId: OWNERS.okafor, review }]) {
      const request = ask({ ...choice, ...more })
      expect(await open().make(request)).toEqual({
        ok: true,
        decision: {
          id: request.id,
          ref: request.ref,
          choice: { ...choice, ...more },
          contactName: '試験 花子',
          clickedAt: START,
          stage: 'held',
          heldUntil: START + 5_000,
          nextTryAt: START + 5_000,
          writtenAt: null,
          finishedAt: null,
          superseded: false,
          waiting: null,
          refusal: null,
          conflict: null,
          omitted: [],
          rival: null,
        },
      })
      await open().undo(request.id)
    }
  })

  it('is every step; the lead is read again once HubSpot holds the decision', async () => {
    const at = open()
    await at.make(ask())
    service.time += 5_000
    expect(at.reloads).toEqual([])
    await at.drain()
    await expect.poll(() => at.news.at(-1)?.stage).toBe('confirmed')
    expect(new Set(at.news.map(({ stage }) => stage))).toEqual(
      new Set(['held', 'queued', 'written', 'confirmed']),
    )
    expect(new Set(at.reloads)).toEqual(new Set([service.contactId]))
  })

  it('of one that HubSpot refused needs no other reading of the lead', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    const at = open()
    await at.make(ask())
    service.time += 5_000
    await at.drain()
    await expect.poll(() => at.news.at(-1)?.stage).toBe('refused')
    expect(at.reloads).toEqual([])
  })

  it.each([
    ['by name', OWNERS.okafor, 'Chidi Okafor'],
    ['by number where nobody knows the name', OWNERS.fujii, OWNERS.fujii],
    ['as nobody where HubSpot does not tell', '', null],
  ])('tells who was faster, %s, and reads the lead again', async (_, by, rival) => {
    const owners = [
      { id: OWNERS.mori, name: '森 健太', email: null },
      { id: OWNERS.okafor, name: 'Chidi Okafor', email: null },
    ]
    const at = open({ connection: async () => ({ ...connectionTo(PORTAL_ID), owners }) })
    const request = ask(choiceOf('reject', { reason: 'no_japan_signal', note: '来期に再検討' }))
    await at.make(request)
    service.sandbox.portal.update('contacts', service.contactId, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(START + 1_000),
      japan_decided_by: by,
    })
    service.time += 5_000
    await at.drain()
    await expect.poll(() => at.news.at(-1)).toMatchObject({ stage: 'conflict', rival })
    expect(at.reloads).toEqual([service.contactId])
    expect(at.drafts.get(refKey(request.ref))).toBe('来期に再検討')
  })

  it('that it took back is what became of it; of what nobody made there is nothing', async () => {
    const at = open()
    const request = ask()
    await at.make(request)
    expect(await at.undo(request.id)).toMatchObject({ id: request.id, stage: 'undone' })
    expect(await at.undo('nobody')).toBeNull()
  })

  it('at the view of a lead is the latest one and what was being typed', async () => {
    const at = open()
    const request = ask()
    expect(await at.read(request.ref)).toEqual({ latest: null, draft: '' })
    await at.make(request)
    at.drafts.set(refKey(request.ref), '書きかけ')
    expect(await at.read(request.ref)).toMatchObject({ latest: { id: request.id }, draft: '書きかけ' })
  })
})

it('that waits is not sent any sooner because somebody views the lead', async () => {
  service.sandbox.faults.add({ match: {}, fault: { kind: 'status', status: 503 } })
  const at = open()
  const request = ask()
  await at.make(request)
  service.time += 5_000
  await at.drain()
  service.sandbox.requests.length = 0
  await at.read(request.ref)
  await at.drain()
  expect(service.sandbox.requests).toEqual([])
})

describe('what was typed for a decision that HubSpot did not take', () => {
  const refused = async (draft: string | null, note = '来期に再検討') => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    const at = open()
    const request = ask(choiceOf('reject', { reason: 'no_japan_signal', note }))
    if (draft !== null) at.drafts.set(refKey(request.ref), draft)
    await at.make(request)
    service.time += 5_000
    await at.drain()
    expect(at.news.at(-1)?.stage).toBe('refused')
    return at.drafts.get(refKey(request.ref))
  }

  it('is a draft again, whether or not a panel is open', async () => {
    expect(await refused(null)).toBe('来期に再検討')
  })

  it('takes the place of an empty draft, and nothing takes the place of none', async () => {
    expect(await refused('')).toBe('来期に再検討')
    expect(await refused(null, ' \n ')).toBeUndefined()
  })

  it('is gone once HubSpot took it', async () => {
    const at = open()
    await at.make(ask(choiceOf('return', { note: '来期に再検討' })))
    service.time += 5_000
    await at.drain()
    await expect.poll(() => at.news.at(-1)?.stage).toBe('confirmed')
    expect(at.drafts.size).toBe(0)
  })

  it('takes nothing away that was typed since', async () => {
    expect(await refused('新しい下書き')).toBe('新しい下書き')
  })
})

describe('a later look', () => {
  it('that had to put something right is told, and the lead is read again', async () => {
    const at = open()
    const { id } = ask()
    await at.make({ ...ask(), id })
    service.time += 5_000
    await at.drain()
    await expect.poll(() => at.news.at(-1)?.stage).toBe('confirmed')
    at.reloads.length = 0
    at.news.length = 0
    const [note] = service.sandbox.portal.links('contacts', service.contactId, 'notes')
    const body = service.sandbox.portal.value('notes', note?.toId ?? '', 'hs_note_body') ?? ''
    const twin = service.sandbox.portal.create('notes', { hs_timestamp: iso(START), hs_note_body: body })
    service.sandbox.portal.associate('contacts', service.contactId, 'notes', twin.id)
    service.time += 120_000
    await at.drain()
    await expect.poll(() => at.news.map((view) => view.id)).toEqual([id])
    expect(at.reloads).toEqual([service.contactId])
  })

  it('at the next view of the lead reads the contact again only where something was put right', async () => {
    const at = open()
    await at.make(ask())
    service.time += 5_000
    await at.drain()
    const before = at.reloads.length
    service.time += 95_000
    const { ref } = ask()
    await at.read(ref)
    await at.drain()
    expect(at.reloads).toHaveLength(before)
  })
})

describe('set-up', () => {
  it('sends nothing again that somebody has clicked', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    const { id } = await service.carryOut(service.decide('accept'))
    service.sandbox.faults.clear()
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    await service.carryOut(service.decide('first_contact', { facts }))
    service.sandbox.requests.length = 0
    await open().afterSetUp()
    expect((await service.store.row(id)).stage).toBe('refused')
    expect(service.sandbox.requests).toEqual([])
  })

  it('lets a first contact that was refused go its way', async () => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    const at = open()
    const facts = { ...service.decide('accept').facts, firstContactAt: START - 60_000 }
    await service.carryOut(service.decide('first_contact', { id: 'first-contact:x', facts }))
    expect((await service.store.row('first-contact:x')).stage).toBe('refused')
    service.sandbox.faults.clear()
    await at.afterSetUp()
    expect((await service.store.row('first-contact:x')).stage).toBe('confirmed')
  })
})
