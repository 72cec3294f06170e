// How many handoffs a contact should count when handoffs of this browser have crossed.
import { expect, it } from 'vitest'
import { missedCount } from '@/lib/domain/decision/handoff-count'
import type { HandoffChange, Judged } from '@/lib/domain/decision/overwritten'
import type { WriteCheck } from '@/lib/domain/decision/write-check'
import { AT, change, own } from './own-rows'

/** A handoff that found `count - 1`, clicked and written at these times. */
function handoff(
  clicked: number,
  count: number | undefined,
  writtenAt: number | null = clicked + 5_000,
): Judged {
  const found: WriteCheck = writtenAt === null ? 'conflict' : 'superseded'
  const counted = count === undefined ? {} : { count }
  return own(
    'hand_off',
    clicked,
    found,
    { status: 'handed_off', handedOffAt: AT + clicked, ...counted },
    writtenAt,
  )
}
const arrived = (at: number, stamp: number): HandoffChange => change(at, null, stamp)

it.each<[string, Judged[], number | null, number, HandoffChange[], number | null]>([
  ['one handoff', [handoff(0, 1)], 0, 1, [], null],
  ['two that saw each other', [handoff(0, 1), handoff(60_000, 2)], 60_000, 2, [], null],
  ['two that found the same', [handoff(0, 1), handoff(60_000, 1)], 60_000, 1, [], 2],
  ['in whatever order', [handoff(60_000, 1), handoff(0, 1)], 60_000, 1, [], 2],
  ['put right already', [handoff(0, 1), handoff(60_000, 1)], 60_000, 2, [], null],
  [
    'three, of which two found the same',
    [handoff(0, 1), handoff(60_000, 1), handoff(90_000, 2)],
    90_000,
    2,
    [],
    3,
  ],
  [
    'a third that saw the count put right',
    [handoff(0, 1), handoff(60_000, 1), handoff(90_000, 3)],
    90_000,
    3,
    [],
    null,
  ],
  ['the first never arrived', [handoff(0, 1, null), handoff(60_000, 1)], 60_000, 1, [], null],
  [
    'the first arrived after the second, and was put back',
    [handoff(0, 1), handoff(60_000, 1)],
    60_000,
    1,
    [arrived(70_000, 0), arrived(65_000, 60_000)],
    null,
  ],
  [
    'the first arrived again, after the second, with its own count',
    [handoff(0, 1), handoff(60_000, 2)],
    0,
    1,
    [arrived(70_000, 0), arrived(65_000, 60_000), arrived(5_000, 0)],
    2,
  ],
  ['a colleague handed off since', [handoff(0, 1), handoff(60_000, 1)], 99_000, 1, [], null],
  ['somebody has set the count', [handoff(0, 1), handoff(60_000, 1)], 60_000, 0, [], null],
  ['the count was set back in between', [handoff(0, 5), handoff(60_000, 1)], 60_000, 1, [], null],
  ['a portal without a count', [handoff(0, undefined), handoff(60_000, undefined)], 60_000, 0, [], null],
  ['no handoff on the contact', [handoff(0, 1)], null, 0, [], null],
  [
    'no handoff of ours',
    [own('accept', 0, 'applied', { status: 'accepted', acceptedAt: AT })],
    0,
    1,
    [],
    null,
  ],
])('%s', (_, judged, at, count, changes, expected) => {
  const handedOffAt = at === null ? null : AT + at
  expect(missedCount(judged, { handedOffAt, count }, changes)).toBe(expected)
})
