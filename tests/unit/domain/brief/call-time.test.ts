// When to phone, as the first part of the brief's line on manners: for people in Japan alone, and before the due time.
import { expect, it } from 'vitest'
import type { Assessment } from '@/lib/domain/assessment'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { callAdvice } from '@/lib/domain/brief/call-advice'
import { withCallTime } from '@/lib/domain/brief/call-time'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { msg } from '@/lib/domain/message'
import { jst, leadSnapshot } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const HISTORY: BriefLine = { id: 'history', parts: ['call'] }
const MANNERS: BriefLine = { id: 'etiquette', parts: [msg('brief.language.ja')] }
const MORNING = jst('2026-06-10 10:00')
const GOOD = msg('brief.call.good', { at: { at: jst('2026-06-10 12:00') } })

/** Somebody who is in Japan or not, with a clock that runs out then. */
const person = (where: 'based' | 'responsible', due: string | null = null) =>
  ({
    criteria: [{ reason: msg(`japan_presence.${where}`) }],
    sla: { dueAt: due === null ? null : jst(due) },
  }) as unknown as Pick<Assessment, 'criteria' | 'sla'>

it('stands before what else is said of manners', () => {
  expect(withCallTime([HISTORY, MANNERS], sla, MORNING, person('based'))).toEqual([
    HISTORY,
    { id: 'etiquette', parts: [GOOD, ...MANNERS.parts] },
  ])
})

it('is a line of its own where nothing else is said of them', () => {
  expect(withCallTime([HISTORY], sla, MORNING, person('based'))).toEqual([
    HISTORY,
    { id: 'etiquette', parts: [GOOD] },
  ])
})

it('says when the next good time begins', () => {
  expect(withCallTime([], sla, jst('2026-06-10 20:00'), person('based'))[0]?.parts).toEqual([
    msg('brief.call.closed', { at: { at: jst('2026-06-11 09:30') } }),
  ])
})

it.each([
  ['the office is never open long enough', { ...sla, openMinute: 540, closeMinute: 580 }, person('based')],
  ['Japan’s hours are not theirs', sla, person('responsible')],
])('is left out where %s', (_, policy, who) => {
  expect(withCallTime([MANNERS], policy, MORNING, who)).toEqual([MANNERS])
})

it('ends where first contact is due', () => {
  expect(withCallTime([], sla, MORNING, person('based', '2026-06-10 11:47'))[0]?.parts).toEqual([
    msg('brief.call.good', { at: { at: jst('2026-06-10 11:47') } }),
  ])
})

it('is left out where the next good time comes after first contact is due', () => {
  const evening = jst('2026-06-10 17:45')
  expect(withCallTime([MANNERS], sla, evening, person('based', '2026-06-10 18:00'))).toEqual([MANNERS])
  expect(withCallTime([MANNERS], sla, evening, person('based', '2026-06-11 10:00'))).toHaveLength(1)
})

const advice = (
  now: string,
  due: string,
  part: Parameters<typeof leadSnapshot>[0] = {},
  where = 'based' as 'based' | 'responsible',
) => {
  const { slot, closedDays } = callAdvice(leadSnapshot(part), person(where, due), sla, jst(now))
  return [
    slot === null ? null : [slot.from - jst(now), slot.until - slot.from].map((ms) => ms / 60_000),
    closedDays,
  ]
}

it.each([
  ['now', '2026-06-10 10:00', '2026-06-10 17:00', [[0, 120], 0]],
  [
    'the next slot, up to the due time',
    '2026-11-20 17:30',
    '2026-11-24 10:30',
    [[4 * 24 * 60 - 8 * 60, 60], 3],
  ],
  ['none before the due time: a mail', '2026-11-20 17:30', '2026-11-24 09:20', [null, 3]],
  ['none before the due time, and no closed day', '2026-06-10 17:40', '2026-06-11 09:10', [null, 0]],
  ['today, before closed days', '2026-11-20 13:30', '2026-11-24 10:30', [[0, 240], 0]],
  ['on a closed day', '2026-11-22 12:00', '2026-11-24 10:30', [[45.5 * 60, 60], 2]],
  ['past the due time, the next slot there is', '2026-06-10 18:30', '2026-06-10 10:00', [[15 * 60, 150], 0]],
])('calling: %s', (_, now, due, expected) => {
  expect(advice(now, due)).toEqual(expected)
})

it('advises no mail to somebody who refuses it or has none, and nothing by Japan’s hours to somebody abroad', () => {
  const [now, due] = ['2026-11-20 17:30', '2026-11-24 10:30']
  expect(advice(now, due, { contact: { mailOptOut: true } })[1]).toBe(0)
  expect(advice(now, due, { contact: { email: null } })[1]).toBe(0)
  expect(advice(now, due, {}, 'responsible')).toEqual([null, 0])
})
