// Whose decision is in force when writes of this browser have come late: ours is put back over ours, never over a colleague's.
import { describe, expect, it } from 'vitest'
import {
  arrivedAt,
  type HandoffChange,
  hadStatus,
  hasArrived,
  inForce,
  type Judged,
  overwrittenByOwn,
} from '@/lib/domain/decision/overwritten'
import { carries, skipping, wantedAgain } from '@/lib/domain/decision/side-effects'
import type { HandoffValues } from '@/lib/domain/decision/values'
import type { WriteCheck } from '@/lib/domain/decision/write-check'
import { AT, change, own } from './own-rows'

const rejected = (found: WriteCheck, writtenAt?: number | null) =>
  own('reject', 0, found, { status: 'rejected', rejectedAt: AT, count: 1 }, writtenAt)
const accepted = (found: WriteCheck, writtenAt?: number | null) =>
  own('accept', 60_000, found, { status: 'accepted', acceptedAt: AT + 60_000 }, writtenAt)
const returned = (found: WriteCheck) => own('return', 30_000, found, { status: 'returned' })

/** The rejection, arriving two minutes late. */
const LATE = [change(120_000, 'rejected'), change(120_000, null, 0), change(120_000, null, null)]

describe('what is put back', () => {
  it.each<[string, Judged[], HandoffChange[], string | null]>([
    ['nothing of one decision', [rejected('applied')], LATE, null],
    ['nothing where the newest stands', [rejected('superseded'), accepted('applied')], [], null],
    [
      'the newest, under an older one come late',
      [rejected('applied'), accepted('superseded')],
      LATE,
      'accept-60000',
    ],
    ['whatever the order they come in', [accepted('superseded'), rejected('applied')], LATE, 'accept-60000'],
    [
      'an older one that never was written before',
      [rejected('applied', null), accepted('superseded')],
      LATE,
      'accept-60000',
    ],
    [
      'nothing where a colleague decided in between',
      [rejected('applied'), accepted('superseded')],
      [...LATE, change(90_000, 'returned')],
      null,
    ],
    [
      'nothing where a colleague’s own time stands',
      [rejected('applied'), accepted('superseded')],
      [...LATE, change(90_000, null, 90_000)],
      null,
    ],
    [
      'what a colleague did before does not count',
      [rejected('applied'), accepted('superseded')],
      [...LATE, change(20_000, 'returned')],
      'accept-60000',
    ],
    [
      'the newest, under a return, which has no time',
      [returned('applied'), accepted('superseded')],
      [change(120_000, 'returned')],
      'accept-60000',
    ],
    [
      'nothing where only strangers decided since',
      [rejected('superseded'), accepted('superseded')],
      [],
      null,
    ],
    [
      'nothing that is not known to be written',
      [rejected('applied'), accepted('superseded', null)],
      LATE,
      null,
    ],
  ])('%s', (_, judged, changes, expected) => {
    expect(overwrittenByOwn(judged, changes)?.id ?? null).toBe(expected)
  })

  it('is all that was written after the late one', () => {
    const between = own('hand_off', 40_000, 'superseded', {
      status: 'handed_off',
      handedOffAt: AT + 40_000,
      count: 2,
    })
    const over = overwrittenByOwn([rejected('applied'), between, accepted('superseded')], LATE)
    expect(over?.values).toEqual({
      status: 'accepted',
      handedOffAt: AT + 40_000,
      count: 2,
      acceptedAt: AT + 60_000,
    })
  })
})

it('is in force: the newest of those that the contact shows', () => {
  expect(inForce([rejected('applied'), accepted('superseded')])?.id).toBe('reject-0')
  expect(inForce([accepted('applied'), rejected('applied')])?.id).toBe('accept-60000')
  expect(inForce([accepted('conflict')])).toBeNull()
})

it.each<[WriteCheck, number | null, boolean]>([
  ['write', null, false],
  ['conflict', null, false],
  ['applied', null, true],
  ['superseded', null, true],
  ['conflict', 5_000, true],
])('has arrived: %s, written at %s: %s', (found, writtenAt, arrived) => {
  expect(hasArrived(rejected(found, writtenAt))).toBe(arrived)
})

it('arrived when HubSpot’s history says so', () => {
  const { row } = rejected('applied', null)
  expect(arrivedAt(row, [...LATE, change(40_000, null, 0)])).toBe(AT + 40_000)
  expect(arrivedAt(row, [change(40_000, 'rejected'), change(40_000, null, 5_000)])).toBeNull()
  expect(arrivedAt({ ...row, values: { status: 'returned' } }, LATE)).toBeNull()
  expect(arrivedAt({ ...row, values: null }, LATE)).toBeNull()
})

it.each<[string, HandoffValues, HandoffChange[], boolean]>([
  [
    'a return that was there',
    { status: 'returned' },
    [change(60_000, 'accepted'), change(8_000, 'returned')],
    true,
  ],
  ['a return from before the click', { status: 'returned' }, [change(-1, 'returned')], false],
  ['another status', { status: 'returned' }, [change(8_000, 'accepted')], false],
  ['no history', { status: 'returned' }, [], false],
  ['what a time tells better', { status: 'rejected', rejectedAt: AT }, [change(8_000, 'rejected')], false],
  ['first contact', { firstContactAt: AT }, [change(8_000, null)], false],
])('had the status: %s', (_, values, changes, expected) => {
  const { row } = own('return', 0, 'write', values)
  expect(hadStatus({ ...row, at: AT }, changes)).toBe(expected)
  expect(hadStatus({ ...row, at: null }, changes)).toBe(false)
})

describe('effects', () => {
  it('are skipped and wanted again, unless they are done', () => {
    const skipped = skipping({ note: 'done', sla_task: 'todo' }, () => true)
    expect(skipped).toEqual({ note: 'done', sla_task: 'skipped' })
    expect(wantedAgain(skipped)).toEqual({ note: 'done', sla_task: 'todo' })
  })

  it.each([
    ['<small>hikitsugi-note-a1</small>', true],
    ['hikitsugi-note-a1', true],
    ['hikitsugi-note-a12', false],
    ['hikitsugi-note-a1-twin', false],
    ['hikitsugi-note-a12 hikitsugi-note-a1.', true],
    ['hikitsugi-note-b', false],
  ])('are found again by the whole marker: %s', (body, found) => {
    expect(carries(body, 'hikitsugi-note-a1')).toBe(found)
  })
})
