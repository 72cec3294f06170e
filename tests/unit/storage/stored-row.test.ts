// Stored decisions as they are read back: whole ones, older ones, and what was left by hand or by another version.
import { describe, expect, it } from 'vitest'
import { choiceOf, type Decision } from '@/lib/domain/decision/decision'
import { type DecisionRow, newRow } from '@/lib/domain/decision/row'
import { rowOf, rowsOf, type StoredRow, unreadableOf } from '@/lib/storage/stored-row'

const AT = Date.parse('2026-06-10T02:00:00Z')

const decision = (id: string): Decision => ({
  ...choiceOf('reject', { reason: 'too_early', note: '来期' }),
  id,
  ref: { portalId: '1', contactId: '2' },
  by: '7',
  clickedAt: AT,
  language: 'ja',
  seen: {
    status: 'handed_off',
    handedOffAt: AT,
    acceptedAt: null,
    rejectedAt: null,
    rejectionReason: null,
    firstContactAt: null,
    decisionRole: null,
    count: 1,
  },
  facts: {
    contactName: null,
    verdict: 'ready',
    readiness: '{}',
    brief: ['x'],
    origin: { source: null, recentConversion: { text: 'x', at: null } },
    touches: 0,
    firstContactAt: null,
  },
})

const rowWith = (more: object = {}, id = 'a'): object => ({ ...newRow(decision(id), AT, null), ...more })
const stored = (row: unknown, id = 'a'): StoredRow => ({ id, contact: '1/2', open: 1, clickedAt: AT, row })

/** As the first version stored it. */
function older(): object {
  const row: Record<string, unknown> = { ...newRow(decision('a'), AT, null), checked: false }
  for (const name of ['sentAt', 'doubtful', 'made', 'known', 'look']) delete row[name]
  return row
}

describe('a row that can be relied on', () => {
  const whole: Partial<DecisionRow> = {
    stage: 'written',
    values: { status: 'rejected', rejectedAt: AT, disputed: null, buyingRoles: ['CHAMPION'] },
    effects: { note: 'started', close_sla_tasks: 'done' },
    made: { note: '5' },
    waiting: { for: 'server', status: 503 },
    omitted: [{ what: 'x', words: '' }],
    look: { at: AT, left: 1, taken: 0, failed: 0 },
  }
  it('comes back as it was', () => {
    expect(rowOf(stored(rowWith()))).toEqual(rowWith())
    expect(rowOf(stored(rowWith(whole)))).toEqual(rowWith(whole))
  })

  it('of an older version gets what it lacks', () => {
    const { checked: _, ...rest } = { checked: false, ...rowWith() }
    expect(rowOf(stored(older()))).toEqual({ ...rest, checked: false })
  })

  it('of a newer version keeps what this one does not know', () => {
    expect(rowOf(stored(rowWith({ colour: 'red' })))).toMatchObject({ colour: 'red', stage: 'held' })
  })
})

describe('one that cannot', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'row'],
    ['an empty object', {}],
    ['without its decision', rowWith({ decision: null })],
    ['a kind of a newer version', rowWith({ decision: { ...decision('a'), kind: 'share' } })],
    ['a reason of a newer version', rowWith({ decision: { ...decision('a'), reason: 'moon' } })],
    ['a stage of a newer version', rowWith({ stage: 'paused' })],
    ['an effect of a newer version', rowWith({ effects: { fax: 'todo' } })],
    [
      'what is not a contact',
      rowWith({ decision: { ...decision('a'), ref: { portalId: '1', contactId: '2/../3' } } }),
    ],
    [
      'another contact than it is kept under',
      rowWith({ decision: { ...decision('a'), ref: { portalId: '1', contactId: '3' } } }),
    ],
    ['another id than it is kept under', rowWith({}, 'b')],
    ['a time that is text', rowWith({ heldUntil: '2026-06-10' })],
    ['a time that is no number', rowWith({ nextTryAt: Number.NaN })],
    ['a note that is a number', rowWith({ decision: { ...decision('a'), note: 5 } })],
    ['values that are objects', rowWith({ values: { status: { a: 1 } } })],
    ['what was seen, cut', rowWith({ decision: { ...decision('a'), seen: {} } })],
  ])('%s', (_, row) => {
    expect(rowOf(stored(row))).toBeNull()
  })

  it('stands beside the others, which are read', () => {
    const all = [
      stored(rowWith()),
      stored({}, 'b'),
      { ...stored('x', 'c'), clickedAt: 'x' as never },
      stored(rowWith({}, 'd'), 'd'),
    ]
    expect(rowsOf(all).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(unreadableOf(all)).toEqual([
      { id: 'b', clickedAt: AT },
      { id: 'c', clickedAt: null },
    ])
  })
})
