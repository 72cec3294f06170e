// What a later look makes of a decision that is over: still in force, overruled since, or written after all though it was told otherwise.
import { describe, expect, it } from 'vitest'
import { lookAgain } from '@/lib/background/decisions/look-again'
import type { DecisionKind } from '@/lib/domain/decision/decision'
import type { DecisionRow, Look } from '@/lib/domain/decision/row'
import { OWNERS } from '../../../sandbox/portal/owners'
import { Desk, iso, START } from './service'

const service = new Desk()
const MINUTE = 60_000
const TWO_LEFT: Look = { at: START, left: 2, taken: 0, failed: 0 }

/** A decision that was carried out, then told otherwise. */
async function ended(kind: DecisionKind, told: Partial<DecisionRow> = {}, more = {}): Promise<DecisionRow> {
  const row = await service.carryOut(service.decide(kind, { clickedAt: service.time, ...more }))
  expect(row.stage).toBe('confirmed')
  return { ...row, look: TWO_LEFT, ...told }
}

/** Looks at these; `beside`: the other decisions on the contact. */
async function look(rows: readonly DecisionRow[], beside: readonly DecisionRow[] = []) {
  service.time += 10 * MINUTE
  service.sandbox.requests.length = 0
  return lookAgain(rows, [...rows, ...beside], service.tools())
}
const asked = () => service.sandbox.requests.map(({ method }) => method)

/** A colleague decides in HubSpot itself, a minute later. */
function colleague(status: string, values: Record<string, string> = {}): void {
  service.time += MINUTE
  const change = { japan_handoff_status: status, japan_decided_by: OWNERS.okafor, ...values }
  service.sandbox.portal.update('contacts', service.contactId, change)
}

const CONFLICT: Partial<DecisionRow> = {
  stage: 'conflict',
  writtenAt: null,
  conflict: { status: 'accepted', reason: null, by: null, at: null },
  waiting: { for: 'network' },
  attempts: 3,
}

describe('a decision that stands', () => {
  it.each([
    ['is looked at once more where that is planned', TWO_LEFT, { ...TWO_LEFT, left: 1, taken: 1 }],
    ['is not looked at any more after the last look', { ...TWO_LEFT, left: 1 }, null],
    ['stays without a look', null, null],
  ])('%s', async (_, planned, next) => {
    const row = await ended('reject', { look: planned })
    const { rows, changed } = await look([row])
    expect(changed).toBe(false)
    expect(rows).toEqual([
      { ...row, look: next === null ? null : { ...next, at: service.time + 8 * MINUTE } },
    ])
    expect(asked()).toEqual(['GET'])
  })

  it.each([
    ['confirm_role', { role: 'champion' }],
    ['review_signal', { review: { sentence: '00000000000000aa', quote: '', isSignal: true, before: null } }],
    ['accept', {}],
  ] as const)('of any kind costs one request: %s', async (kind, more) => {
    const row = await ended(kind, {}, more)
    expect((await look([row])).rows).toMatchObject([{ stage: 'confirmed', superseded: false }])
    expect(asked()).toEqual(['GET'])
  })
})

describe('a decision that somebody has overruled since', () => {
  it.each<[DecisionKind, string]>([
    ['reject', 'accepted'],
    ['accept', 'rejected'],
    ['return', 'accepted'],
  ])('%s: is told so, and stays as it is', async (kind, status) => {
    const row = await ended(kind)
    colleague(status)
    const { rows, changed } = await look([row])
    expect(changed).toBe(false)
    expect(rows).toMatchObject([{ stage: 'confirmed', superseded: true, effects: row.effects }])
    expect(service.value('japan_handoff_status')).toBe(status)
  })

  it('by ourselves', async () => {
    const first = await ended('reject')
    service.time += MINUTE
    const second = await ended('accept')
    const { rows } = await look([first], [second])
    expect(rows).toMatchObject([{ id: first.id, superseded: true }])
    expect((await look([second], [first])).rows).toMatchObject([{ superseded: false }])
  })

  it('a role by another role of ours', async () => {
    const first = await ended('confirm_role', {}, { role: 'champion' })
    service.time += MINUTE
    const second = await ended('confirm_role', {}, { role: 'approver' })
    const { rows } = await look([first, second], [await ended('accept')])
    expect(rows.map(({ superseded }) => superseded)).toEqual([true, false])
  })

  it('an answer only by one to the same sentence', async () => {
    const review = { sentence: '00000000000000aa', quote: '', isSignal: true, before: null }
    const first = await ended('review_signal', {}, { review })
    service.time += MINUTE
    const other = { ...review, sentence: '00000000000000bb', isSignal: false }
    const second = await ended('review_signal', {}, { review: other })
    expect((await look([first, second])).rows.map(({ superseded }) => superseded)).toEqual([false, false])
    service.time += MINUTE
    const third = await ended(
      'review_signal',
      {},
      { review: { ...review, isSignal: false, before: first.at } },
    )
    const { rows } = await look([first, second, third])
    expect(rows.map(({ superseded }) => superseded)).toEqual([true, false, false])
  })
})

describe('a decision that was told not to be written', () => {
  it('and is: it is written from then on, and its tasks and notes follow', async () => {
    const written = await ended('reject')
    const effects = { close_sla_tasks: 'todo', note: 'todo', follow_up_task: 'todo' } as const
    const row = { ...written, ...CONFLICT, effects, made: {} }
    const { rows } = await look([row])
    expect(rows).toMatchObject([
      {
        stage: 'written',
        superseded: false,
        conflict: null,
        refusal: null,
        waiting: null,
        attempts: 0,
        finishedAt: null,
        nextTryAt: service.time,
      },
    ])
    // By HubSpot's own history, not by the moment of the look.
    expect(Math.abs((rows[0]?.writtenAt ?? 0) - (written.writtenAt ?? 0))).toBeLessThan(2_000)
    expect(rows[0]?.look).toMatchObject({ at: service.time + 2 * MINUTE })
  })

  it('and was, until a colleague decided: only its note follows', async () => {
    const effects = { close_sla_tasks: 'todo', note: 'todo', follow_up_task: 'todo' } as const
    const row = await ended('reject', { ...CONFLICT, effects, made: {}, known: { tasks: [], notes: [] } })
    colleague('accepted')
    for (const type of ['notes', 'tasks'] as const)
      for (const { toId } of service.sandbox.portal.links('contacts', service.contactId, type))
        service.sandbox.portal.archive(type, toId)
    const { rows } = await look([row])
    expect(rows).toMatchObject([{ stage: 'written', superseded: true, conflict: null }])
    expect(rows[0]?.effects).toEqual({ close_sla_tasks: 'skipped', note: 'todo', follow_up_task: 'skipped' })
  })

  it.each<[string, Partial<DecisionRow>]>([
    ['it was never sent', { tried: false }],
    ['it never got values', { values: null }],
    ['HubSpot shows nothing of it', { values: { status: 'rejected', rejectedAt: START - 7_200_000 } }],
  ])('and is not: %s', async (_, told) => {
    const row = await ended('accept', { ...CONFLICT, ...told })
    const { rows, changed } = await look([row])
    expect(changed).toBe(false)
    expect(rows).toEqual([{ ...row, look: rows[0]?.look }])
  })

  it('that writes no time of its own is dated by the look', async () => {
    const row = await ended('confirm_role', CONFLICT, { role: 'champion' })
    expect((await look([row])).rows).toMatchObject([{ stage: 'written', writtenAt: service.time }])
  })
})

describe('a decision that seemed overruled and is in force', () => {
  it('does what was left out', async () => {
    const effects = { close_sla_tasks: 'skipped', note: 'done', follow_up_task: 'skipped' } as const
    const row = await ended('reject', { superseded: true, effects })
    const { rows } = await look([row])
    expect(rows).toMatchObject([{ stage: 'written', superseded: false, nextTryAt: service.time }])
    expect(rows[0]?.effects).toEqual({ close_sla_tasks: 'todo', note: 'done', follow_up_task: 'todo' })
  })

  it('is over where nothing was left out', async () => {
    const row = await ended('accept', { superseded: true })
    expect((await look([row])).rows).toMatchObject([{ stage: 'confirmed', superseded: false }])
  })
})

describe('a first contact', () => {
  const facts = (at: number) => ({ facts: { ...service.decide('accept').facts, firstContactAt: at } })

  it('stands beside decisions about the handoff', async () => {
    const row = await ended('first_contact', {}, facts(START - MINUTE))
    const rejected = await ended('reject')
    const { rows } = await look([row], [rejected])
    expect(rows).toMatchObject([{ stage: 'confirmed', superseded: false }])
    expect((await look([{ ...row, superseded: true }], [rejected])).rows[0]?.superseded).toBe(true)
  })

  it('of an earlier round is cleared from the present one', async () => {
    const row = await ended('first_contact', {}, facts(START - MINUTE))
    service.sandbox.portal.update('contacts', service.contactId, { japan_handoff_at: iso(service.time) })
    const { rows, changed } = await look([row])
    expect(changed).toBe(true)
    expect(service.value('japan_first_contact_at')).toBeNull()
    expect(asked()).toEqual(['GET', 'PATCH'])
    expect(rows[0]?.look).toMatchObject({ at: service.time + 2 * MINUTE })
  })
})
