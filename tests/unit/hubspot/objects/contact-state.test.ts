// The contact right before and after a write, and what is written beside it, in a real portal.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { answersText } from '@/lib/domain/signal-answers'
import { createNote, createTask, patchContact } from '@/lib/hubspot/objects/activities'
import {
  type AlsoRead,
  currentFor,
  readContactState,
  stateAfter,
  statusChangedAt,
} from '@/lib/hubspot/objects/contact-state'
import { createWriteTools } from '@/lib/hubspot/objects/write-tools'
import {
  MergedError,
  NotFoundError,
  ScopeMissingError,
  ServerError,
  ValidationError,
} from '@/lib/hubspot/transport/errors'
import { OWNERS } from '../../../sandbox/portal/owners'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { failure, transportTo } from '../harness'

const NOW = Date.UTC(2026, 5, 10, 2)
const HOUR = 3_600_000
const iso = (at: number) => new Date(at).toISOString()

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ people: 'none', enforceLimits: false, now: () => NOW })
})
afterAll(() => sandbox.close())
afterEach(() => {
  sandbox.faults.clear()
  sandbox.requests.length = 0
})

type Values = Record<string, string | null>
const add = (values: Values = {}) =>
  sandbox.portal.create('contacts', { lastname: '見本', ...values }, { at: NOW - 99 * HOUR }).id
const write = (id: string, at: number, values: Values) =>
  sandbox.portal.update('contacts', id, values, { at, sourceType: 'INTEGRATION', indexed: true })
const client = (token = sandbox.tokens.full) => createWriteTools(transportTo(sandbox, token)).client
const read = (id: string, also: AlsoRead = {}, token?: string) =>
  readContactState(client(token), id, HANDOFF_PROPERTIES, also)
const held = (id: string, name: string) => sandbox.portal.value('contacts', id, name)

/** A contact handed off, rejected, and handed off again. */
function decided(): string {
  const id = add()
  write(id, NOW - 9 * HOUR, {
    japan_handoff_status: 'handed_off',
    japan_handoff_at: iso(NOW - 9 * HOUR),
    japan_handoff_by: OWNERS.fujii,
    hubspot_owner_id: OWNERS.mori,
    hs_buying_role: 'CHAMPION',
    lifecyclestage: 'lead',
  })
  write(id, NOW - 8 * HOUR, {
    japan_handoff_status: 'rejected',
    japan_rejected_at: iso(NOW - 8 * HOUR),
    japan_decided_by: OWNERS.mori,
  })
  write(id, NOW - 7 * HOUR, {
    japan_handoff_status: 'handed_off',
    japan_handoff_at: iso(NOW - 7 * HOUR),
    japan_rejected_at: null,
  })
  return id
}

describe('what a write rests on', () => {
  test('the present values, every value that a stamp ever had, and what was decided when', async () => {
    const state = await read(decided())
    expect(state).toMatchObject({
      seen: { status: 'handed_off', handedOffAt: NOW - 7 * HOUR, rejectedAt: null },
      ownerId: OWNERS.mori,
      handedOffBy: OWNERS.fujii,
      decidedBy: OWNERS.mori,
      buyingRoles: ['CHAMPION'],
      lifecycleStage: 'lead',
      stamps: {
        handedOffAt: [NOW - 7 * HOUR, NOW - 9 * HOUR],
        acceptedAt: [],
        rejectedAt: [NOW - 8 * HOUR],
      },
      tasks: null,
      notes: null,
    })
    const changes = [
      { at: NOW - 9 * HOUR, status: null, stamp: NOW - 9 * HOUR },
      { at: NOW - 9 * HOUR, status: 'handed_off', stamp: null },
      { at: NOW - 8 * HOUR, status: null, stamp: NOW - 8 * HOUR },
      { at: NOW - 8 * HOUR, status: 'rejected', stamp: null },
      { at: NOW - 7 * HOUR, status: null, stamp: null },
      { at: NOW - 7 * HOUR, status: null, stamp: NOW - 7 * HOUR },
      { at: NOW - 7 * HOUR, status: 'handed_off', stamp: null },
    ]
    expect(new Set(state.changes)).toEqual(new Set(changes))
    expect(statusChangedAt(state)).toBe(NOW - 7 * HOUR)
  })

  test('each decision is compared with its own stamp', async () => {
    const state = await read(decided())
    expect(currentFor(state, 'hand_off').stamps).toEqual([NOW - 7 * HOUR, NOW - 9 * HOUR])
    expect(currentFor(state, 'reject').stamps).toEqual([NOW - 8 * HOUR])
    expect(currentFor(state, 'accept').stamps).toEqual([])
    expect(currentFor(state, 'return').stamps).toEqual([])
    expect(currentFor(state, 'reject')).toMatchObject({
      ownerId: OWNERS.mori,
      seen: { status: 'handed_off' },
    })
  })

  test('a server that keeps no history tells the present stamp at least', async () => {
    const id = '1500'
    const properties = {
      japan_accepted_at: iso(NOW),
      japan_handoff_status: 'Accepted',
      japan_rejected_at: null,
    }
    const text = JSON.stringify({ id, properties })
    sandbox.faults.add({ match: { path: /contacts/ }, fault: { kind: 'json', text } })
    const state = await read(id)
    expect(state.stamps).toEqual({ handedOffAt: [], acceptedAt: [NOW], rejectedAt: [] })
    expect([state.changes, statusChangedAt(state)]).toEqual([[], null])
  })

  test('a portal without our properties has seen nothing', async () => {
    const text = JSON.stringify({ id: '1500', properties: { lastname: null } })
    sandbox.faults.add({ match: { path: /contacts/ }, fault: { kind: 'json', text } })
    expect((await read('1500')).seen).toEqual({
      status: null,
      handedOffAt: null,
      acceptedAt: null,
      rejectedAt: null,
      rejectionReason: null,
      firstContactAt: null,
      decisionRole: null,
      count: 0,
    })
  })

  test('another contact’s answer, and none at all, end it', async () => {
    const text = JSON.stringify({ id: '1501', properties: {} })
    sandbox.faults.add({ match: { path: /contacts\/1500/ }, fault: { kind: 'json', text } })
    expect(await failure(read('1500'))).toMatchObject({ constructor: MergedError, survivorId: '1501' })
    expect(await failure(read('1'))).toBeInstanceOf(NotFoundError)
  })
})

describe('answers about sentences', () => {
  const said = (sentence: string, at: number) => ({
    sentence: sentence.repeat(16),
    isSignal: true,
    by: '7',
    at,
  })
  const [A, B, C] = [said('a', NOW - 9 * HOUR), said('b', NOW - 5 * HOUR), said('c', NOW - 3 * HOUR)]

  test('are those that stand, and all since somebody emptied the property', async () => {
    const id = add()
    write(id, NOW - 9 * HOUR, { japan_signal_reviews: answersText([A]) })
    write(id, NOW - 6 * HOUR, { japan_signal_reviews: null })
    write(id, NOW - 5 * HOUR, { japan_signal_reviews: answersText([B]) })
    write(id, NOW - 3 * HOUR, { japan_signal_reviews: answersText([C]) })
    expect((await read(id, { answers: true })).answers).toEqual({ now: [C], ever: [C, B] })
    expect((await read(id)).answers).toEqual({ now: [C], ever: [] })
  })

  test('were none before the first', async () => {
    const id = add()
    write(id, NOW - 9 * HOUR, { japan_signal_reviews: answersText([A]) })
    expect((await read(id, { answers: true })).answers).toEqual({ now: [A], ever: [A] })
    expect((await read(add(), { answers: true })).answers).toEqual({ now: [], ever: [] })
  })
})

describe('tasks and notes of the contact', () => {
  test('come where somebody asked for them', async () => {
    const id = add()
    const task = await createTask(client(), id, {
      subject: '初回連絡',
      body: '<p>x</p>',
      dueAt: NOW + HOUR,
      ownerId: OWNERS.mori,
      type: 'CALL',
    })
    const note = await createNote(client(), id, { body: '<p>y</p>', at: NOW, ownerId: null })
    const { tasks, notes } = await read(id, { links: true })
    expect([tasks, notes]).toEqual([
      { ids: [task], next: null },
      { ids: [note], next: null },
    ])
    expect(await read(add(), { links: true })).toMatchObject({ tasks: { ids: [] }, notes: { ids: [] } })
  })

  test('that the token may not see leave the contact to be read', async () => {
    const id = decided()
    const fault = { kind: 'status', status: 403, body: { category: 'MISSING_SCOPES' } } as const
    sandbox.faults.add({ match: { path: /contacts/ }, times: 1, fault })
    expect(await read(id, { links: true })).toMatchObject({
      seen: { status: 'handed_off' },
      tasks: null,
      notes: null,
    })
    expect(sandbox.requests).toHaveLength(2)
    sandbox.faults.add({ match: { path: /contacts/ }, fault })
    expect(await failure(read(id))).toBeInstanceOf(ScopeMissingError)
    expect(sandbox.requests).toHaveLength(3)
    sandbox.faults.clear()
    sandbox.faults.add({ match: { path: /contacts/ }, fault: { kind: 'status', status: 500 } })
    expect(await failure(read(id, { links: true }))).toBeInstanceOf(ServerError)
  })
})

describe('after a write', () => {
  test('the state is what HubSpot answered, and as before where it did not', async () => {
    const id = decided()
    const before = await read(id, { links: true })
    const answered = await patchContact(client(), id, {
      japan_handoff_status: 'accepted',
      japan_accepted_at: iso(NOW),
    })
    expect(answered).toMatchObject({ japan_handoff_status: 'accepted' })
    const after = stateAfter(before, answered, HANDOFF_PROPERTIES)
    expect(after).toMatchObject({
      seen: { status: 'accepted', acceptedAt: NOW, handedOffAt: NOW - 7 * HOUR },
      ownerId: OWNERS.mori,
      tasks: { ids: [] },
      notes: { ids: [] },
    })
    expect(held(id, 'japan_handoff_status')).toBe('accepted')
  })

  test('a refused value names its property', async () => {
    const refused = await failure(patchContact(client(), add(), { japan_handoff_status: 'lost' }))
    expect(refused).toBeInstanceOf(ValidationError)
    expect(refused).toMatchObject({ fields: [{ name: 'japan_handoff_status' }] })
  })
})
