// The service around the outbox: what it refuses to take in, what it keeps of a decision that failed, what the journal tells.
import { describe, expect, it } from 'vitest'
import { createDecisionService, type DecisionServiceDeps } from '@/lib/background/decisions/decision-service'
import { lookAgain } from '@/lib/background/decisions/look-again'
import { sendDecision } from '@/lib/background/decisions/send'
import { type Choice, type ChoiceKind, choiceOf, type LeadFacts } from '@/lib/domain/decision/decision'
import { newRow } from '@/lib/domain/decision/row'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { refKey } from '@/lib/domain/record-ref'
import type { DecisionView } from '@/lib/messaging/protocol'
import type { Connection } from '@/lib/storage/connection'
import { useVault } from '@/lib/storage/database'
import { allDecisions } from '@/lib/storage/decisions'
import { OWNERS } from '../../../sandbox/portal/owners'
import { PORTAL_ID } from '../../../sandbox/sandbox'
import { Desk, START } from './service'

const service = new Desk()

const CONNECTION: Connection = {
  state: 'connected',
  portalId: PORTAL_ID,
  portalFrom: 'hubspot',
  uiDomain: 'app.hubspot.com',
  region: null,
  timeZone: null,
  accountType: null,
  scopes: null,
  features: [],
  surplusScopes: [],
  owners: [],
  forms: [],
  cut: [],
  connectedAt: START,
}

function open(more: Partial<DecisionServiceDeps> = {}) {
  const tools = service.tools()
  const drafts = new Map<string, string>()
  const news: DecisionView[] = []
  const reloads: string[] = []
  const made = createDecisionService({
    store: service.store,
    all: allDecisions,
    readDraft: async (ref) => drafts.get(refKey(ref)) ?? null,
    writeDraft: async (ref, text) => void drafts.set(refKey(ref), text),
    connection: async () => CONNECTION,
    hasHostAccess: async () => true,
    self: async () => ({ ownerId: OWNERS.tanaka, language: 'en' }),
    rejection: async () => DEFAULT_DEFINITION.rejection,
    send: (row, before, save) => sendDecision(row, before, { ...tools, save }),
    look: (looked, all) => lookAgain(looked, all, tools),
    lock: (_, work) => work(),
    wakeAt: () => undefined,
    onNews: (view) => news.push(view),
    reload: (ref) => reloads.push(ref.contactId),
    now: () => service.time,
    ...more,
  })
  return { ...made, drafts, news, reloads }
}

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
  const at = open({ connection: async () => ({ ...CONNECTION, portalId: '1' }) })
  const { id } = ask()
  await at.make({ ...ask(), id })
  service.sandbox.requests.length = 0
  service.time += 5_000
  await at.drain(true)
  expect(service.sandbox.requests).toEqual([])
  expect(await service.store.row(id)).toMatchObject({ stage: 'queued', waiting: { for: 'other_portal' } })
})

describe('what was typed for a decision that HubSpot did not take', () => {
  const refused = async (draft: string | null) => {
    service.sandbox.faults.add({ match: { method: 'PATCH' }, fault: { kind: 'status', status: 400 } })
    const at = open()
    const request = ask(choiceOf('reject', { reason: 'no_japan_signal', note: '来期に再検討' }))
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

  it('takes nothing away that was typed since', async () => {
    expect(await refused('新しい下書き')).toBe('新しい下書き')
  })
})

describe('the journal', () => {
  it('shows what can be read, names the rest, and counts what waits and what was sent late', async () => {
    const at = open()
    const ids = [0, 1, 2].map((index) => `waiting-${index}`)
    for (const [index, id] of ids.entries()) {
      const clickedAt = START - 3_600_000 - index
      const row = newRow(service.decide('accept', { id, clickedAt }), clickedAt, null)
      await service.store.add({ ...row, stage: 'queued', nextTryAt: null })
    }
    const sent = await service.store.row('waiting-0')
    await service.store.add({ ...sent, stage: 'confirmed', writtenAt: START, finishedAt: START })
    const broken = { id: 'broken', contact: '', open: 0, clickedAt: START, row: null } as const
    await useVault((db) => db.put('decisions', broken))
    const journal = await at.journal()
    const unreadable = [{ id: 'broken', clickedAt: START }]
    expect(journal).toMatchObject({ unreadable, waiting: 2, sent: 1 })
    expect(journal.rows.map(({ id }) => id)).toEqual(ids)
    service.time += 600_001
    expect((await at.journal()).sent).toBe(0)
  })
})

describe('a later look', () => {
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
