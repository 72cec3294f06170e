// What decisions have left on a contact: one note and task of each, and no open task of a handoff that is over.
import { beforeEach, describe, expect, it } from 'vitest'
import { type Lasting, type Settled, settle } from '@/lib/background/decisions/settle'
import type { Decision, DecisionKind } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'
import { markerOf } from '@/lib/domain/decision/side-effects'
import { HANDOFF_PROPERTIES } from '@/lib/domain/handoff-properties'
import { readContactState } from '@/lib/hubspot/objects/contact-state'
import { likelySettings } from '../../../sandbox/portal/settings'
import { Desk, iso, START } from './service'

const service = new Desk()
const ROUND = START - 3_600_000
const ALONE: Lasting = { beside: [], restored: false }

const rowOf = (
  kind: DecisionKind,
  id: string,
  more: Partial<DecisionRow> = {},
  decision: Partial<Decision> = {},
) => ({
  ...newRow(service.decide(kind, { id, ...decision }), START, null),
  ...more,
})
const handedOff = (id: string, more: Partial<DecisionRow> = {}) =>
  rowOf('hand_off', id, { values: { handedOffAt: ROUND }, ...more })

function put(type: 'tasks' | 'notes', marker: string, status = 'NOT_STARTED'): string {
  const { portal } = service.sandbox
  const { id } = portal.create(type, {
    hs_timestamp: iso(START),
    [type === 'tasks' ? 'hs_task_body' : 'hs_note_body']: `<p>x</p><small>${marker}</small>`,
    ...(type === 'tasks' ? { hs_task_status: status } : {}),
  })
  portal.associate('contacts', service.contactId, type, id)
  return id
}
const slaTask = (of: string, status?: string) => put('tasks', `hikitsugi-sla-${of}`, status)
const note = (of: string) => put('notes', `hikitsugi-note-${of}`)

const left = (type: 'tasks' | 'notes') =>
  service.sandbox.portal.links('contacts', service.contactId, type).map(({ toId }) => toId)
const isClosed = (id: string) => service.sandbox.portal.value('tasks', id, 'hs_task_status') === 'COMPLETED'
const set = (values: Record<string, string>) =>
  service.sandbox.portal.update('contacts', service.contactId, values)

/** Reads the contact and puts it in order. */
async function settled(
  rows: readonly DecisionRow[],
  lasting: Lasting | null = null,
  links = true,
): Promise<Settled> {
  const tools = service.tools()
  const state = await readContactState(tools.hubspot.client, service.contactId, HANDOFF_PROPERTIES, { links })
  service.sandbox.requests.length = 0
  return settle(rows, state, tools, lasting)
}
const asked = () =>
  service.sandbox.requests.map(({ method, path }) => `${method} ${path.split('2026-09/')[1]}`)

describe('a note or task that is there twice', () => {
  it.each(['notes', 'tasks'] as const)('is one again, the one that we know: %s', async (type) => {
    const name = type === 'notes' ? 'note' : 'follow_up_task'
    const marker = markerOf('a', name)
    const [before, known, after] = [put(type, marker), put(type, marker), put(type, marker)]
    const row = rowOf('reject', 'a', { made: { [name]: known } })
    const { rows, changed } = await settled([row])
    expect(changed).toBe(true)
    expect(left(type)).toEqual([known])
    expect(
      [before, after].every((id) => service.sandbox.portal.links('contacts', id, type).length === 0),
    ).toBe(true)
    expect(rows[0]?.made).toEqual({ [name]: known })
    // The next look has nothing more to read.
    const again = await settled([
      { ...row, ...rows[0], known: { tasks: left('tasks'), notes: left('notes') } },
    ])
    expect([again.changed, asked()]).toEqual([false, []])
  })

  it('stays while it only resembles ours: another decision’s, a colleague’s, other people’s', async () => {
    const kept = [note('a'), note('a-2'), note('b'), put('notes', 'theirs')]
    const { rows, changed } = await settled([rowOf('reject', 'a', { made: { note: kept[0] ?? '' } })])
    expect([changed, left('notes')]).toEqual([false, kept])
    expect(rows[0]?.known.notes.toSorted()).toEqual(kept.toSorted())
  })

  it('is sought for each decision by itself', async () => {
    const own = [note('a'), note('b')]
    const extra = [note('a'), note('b')]
    const rows = [
      rowOf('reject', 'a', { made: { note: own[0] ?? '' } }),
      rowOf('return', 'b', { made: { note: own[1] ?? '' } }),
    ]
    expect((await settled(rows)).changed).toBe(true)
    expect(left('notes')).toEqual(own)
    expect(extra.every((id) => !left('notes').includes(id))).toBe(true)
  })
})

describe('a note that was given up and is there after all', () => {
  const givenUp = () =>
    rowOf('reject', 'a', {
      effects: { close_sla_tasks: 'done', note: 'failed', follow_up_task: 'done' },
      omitted: ['note', 'note.cut', 'japan_decided_by'].map((what) => ({ what, words: '' })),
    })

  it('is taken for made, and no longer said to be missing', async () => {
    const id = note('a')
    const { rows, changed } = await settled([givenUp()])
    expect(changed).toBe(true)
    expect(rows).toMatchObject([
      {
        made: { note: id },
        effects: { note: 'done', follow_up_task: 'done' },
        omitted: [{ what: 'japan_decided_by' }],
      },
    ])
    expect(left('notes')).toEqual([id])
  })

  it('is the oldest of several', async () => {
    const ids = [note('a'), note('a'), note('a')]
    const { rows } = await settled([givenUp()])
    expect(rows[0]?.made.note).toBe(ids[0])
    expect(left('notes')).toEqual([ids[0]])
  })
})

describe('what is read', () => {
  it.each<[string, () => DecisionRow, string[]]>([
    ['an acceptance has left nothing', () => rowOf('accept', 'a'), []],
    ['a role has left nothing', () => rowOf('confirm_role', 'a'), []],
    ['a found first contact has only closed tasks', () => rowOf('first_contact', 'a'), ['POST tasks']],
    ['a rejection', () => rowOf('reject', 'a'), ['POST tasks', 'POST notes']],
    ['a return without a reason', () => rowOf('return', 'a'), ['POST tasks', 'POST notes']],
  ])('%s', async (_, row, requests) => {
    put('tasks', 'theirs')
    put('notes', 'theirs')
    expect((await settled([row()])).changed).toBe(false)
    expect(asked()).toEqual(requests.map((one) => `${one}/batch/read`))
  })

  it('is nothing that was there before, nor what we made', async () => {
    const before = { tasks: [slaTask('x')], notes: [note('x')] }
    const made = { note: note('a'), follow_up_task: put('tasks', markerOf('a', 'follow_up_task')) }
    await settled([rowOf('reject', 'a', { known: before, made })], ALONE)
    expect(asked()).toEqual([])
  })

  it('is what another decision of ours made, where that one is not looked at', async () => {
    const mine = note('a')
    const theirs = note('b')
    const beside = [rowOf('reject', 'b', { made: { note: theirs } })]
    await settled([rowOf('reject', 'a', { made: { note: mine } })], { beside, restored: false })
    expect(asked()).toEqual([])
  })

  it('is what one of two decisions does not know of', async () => {
    const id = note('b')
    const rows = [
      rowOf('reject', 'a', { known: { tasks: [], notes: [id] } }),
      rowOf('reject', 'b', { known: { tasks: [], notes: [] } }),
    ]
    const found = await settled(rows)
    expect([found.changed, found.rows[1]?.made]).toEqual([true, { note: id }])
    // One that leaves no note has no say in what is known.
    await settled([rows[0] as DecisionRow, rowOf('accept', 'c')])
    expect(asked()).toEqual([])
  })

  it('is nothing where nobody may see what belongs to the contact', async () => {
    note('a')
    const rows = [rowOf('reject', 'a')]
    expect(await settled(rows, ALONE, false)).toEqual({ rows, changed: false })
    expect(asked()).toEqual([])
  })

  it('is not taken for all where the rest of a list is refused', async () => {
    Object.assign(service.sandbox.portal.settings, { linkPage: 2, linkOrder: 'newest' })
    service.sandbox.faults.add({ match: { path: /associations/ }, fault: { kind: 'status', status: 400 } })
    const ids = [1, 2, 3].map(() => note('a'))
    const { rows, changed } = await settled([rowOf('reject', 'a')])
    Object.assign(service.sandbox.portal.settings, likelySettings())
    expect(changed).toBe(true)
    expect(rows[0]).toMatchObject({ made: { note: ids[1] }, known: { tasks: [], notes: [] } })
    expect(left('notes')).toEqual(ids.slice(0, 2))
  })
})

describe('an open task that asks for first contact', () => {
  let own = ''
  beforeEach(() => {
    own = slaTask('ours')
  })
  const ours = (more: Partial<DecisionRow> = {}) => handedOff('ours', { made: { sla_task: own }, ...more })

  it.each<[string, Record<string, string>, boolean, number?]>([
    ['handed off and waits', {}, false],
    ['accepted and waits', { japan_handoff_status: 'accepted' }, false],
    ['rejected', { japan_handoff_status: 'rejected' }, true],
    ['returned', { japan_handoff_status: 'returned' }, true],
    ['no longer handed off to anybody', { japan_handoff_status: '' }, true],
    ['contacted', { japan_first_contact_at: iso(START) }, true],
    ['contacted at the very handoff', { japan_first_contact_at: iso(ROUND) }, true],
    ['contacted in an earlier round', { japan_first_contact_at: iso(ROUND - 1) }, false],
    [
      'contacted since a handoff whose time is gone',
      { japan_first_contact_at: iso(START), japan_handoff_at: '' },
      true,
    ],
    ['handed off once more by somebody else', { japan_handoff_at: iso(START) }, true],
    ['handed off, nobody knows when', { japan_handoff_at: '' }, true],
    ['handed off, in a portal that keeps whole seconds', {}, false, ROUND + 345],
  ])('of a lead that is %s', async (_, values, closed, handedOffAt = ROUND) => {
    set(values)
    const { changed } = await settled([ours({ values: { handedOffAt } })], ALONE)
    expect([isClosed(own), changed]).toEqual([closed, closed])
    // What is still wanted is not even read.
    expect(asked().length > 0).toBe(closed)
  })

  it('is left while the contact’s state may still pass', async () => {
    set({ japan_handoff_status: 'rejected' })
    expect((await settled([ours()], null)).changed).toBe(false)
    expect(isClosed(own)).toBe(false)
    expect(asked()).toEqual([])
    const twin = slaTask('ours')
    await settled([ours()], null)
    expect([left('tasks').includes(twin), isClosed(own)]).toEqual([false, false])
  })

  it('is closed beside its duplicate, which is archived and never written to', async () => {
    set({ japan_handoff_status: 'rejected' })
    slaTask('ours')
    await settled([ours()], ALONE)
    expect([left('tasks'), isClosed(own)]).toEqual([[own], true])
    const updates = service.sandbox.requests.filter(({ path }) => path.endsWith('batch/update'))
    expect(updates.map(({ body }) => body)).toMatchObject([{ inputs: [{ id: own }] }])
  })

  it.each([null, {}])('of a handoff that kept no time is of no present round: %j', async (values) => {
    await settled([ours({ values })], ALONE)
    expect(isClosed(own)).toBe(true)
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['in the round of our own handoff: it is an older one', {}, true],
    ['in a round that we did not begin: it may be the present one', { japan_handoff_at: iso(START) }, false],
    ['in no round', { japan_handoff_status: 'rejected' }, true],
  ])('made by nobody we know, %s', async (_, values, closed) => {
    set(values)
    const theirs = slaTask('theirs')
    await settled([ours()], ALONE)
    expect(isClosed(theirs)).toBe(closed)
  })

  it('is closed once, and nothing else is: neither other tasks nor notes', async () => {
    set({ japan_handoff_status: 'rejected' })
    const done = slaTask('done', 'COMPLETED')
    const others = [put('tasks', markerOf('a', 'follow_up_task')), put('tasks', 'theirs')]
    const odd = put('notes', 'hikitsugi-sla-x')
    await settled([ours(), rowOf('reject', 'a')], ALONE)
    expect(others.some(isClosed)).toBe(false)
    expect([...left('tasks')].sort()).toEqual([own, done, ...others].sort())
    expect(left('notes')).toEqual([odd])
    const updates = service.sandbox.requests.filter(({ path }) => path.endsWith('batch/update'))
    expect(updates.map(({ body }) => body)).toMatchObject([{ inputs: [{ id: own }] }])
  })

  describe('of a handoff that is not looked at', () => {
    const older = () =>
      handedOff('older', { made: { sla_task: own }, values: { handedOffAt: ROUND - 86_400_000 } })
    beforeEach(() => {
      own = slaTask('older')
    })

    it.each([
      ['is closed where the contact was put back', true],
      ['is left to its own look', false],
    ])('%s', async (_, restored) => {
      const row = handedOff('present', { made: { sla_task: slaTask('present') } })
      await settled([row], { beside: [older()], restored })
      expect(isClosed(own)).toBe(restored)
      expect(isClosed(row.made.sla_task ?? '')).toBe(false)
    })
  })

  it('of the present round stays, though it was found only now', async () => {
    const present = handedOff('present', { known: { tasks: [own], notes: [] } })
    const id = slaTask('present')
    const { rows } = await settled([present], ALONE)
    expect(rows[0]?.made).toEqual({ sla_task: id })
    expect(isClosed(id)).toBe(false)
  })
})
