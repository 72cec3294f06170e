// Time left and over in working time: known cases, and properties against the calendar counted minute by minute.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import { closedReason, DAY_MS, dayOf, HOUR_MS, MINUTE_MS, timeOfDay } from '@/lib/domain/japan/calendar'
import { businessTimeOf, workingHoursOf } from '@/lib/domain/sla/business-time'
import { dueFor } from '@/lib/domain/sla/due'
import { workingTime } from '@/lib/domain/sla/working-time'
import { jst } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const timeOf = (policy: SlaPolicy, due: string, now: string) => {
  const [dueAt, at] = [jst(due), jst(now)]
  const { unit, n, over } = workingTime(workingHoursOf(policy, dueAt, at), dueAt, at)
  return `${n} ${unit} ${over ? 'over' : 'left'}`
}

describe('a clock of business days', () => {
  it.each([
    ['before three closed days', '2026-11-24 10:30', '2026-11-20 17:30', '2 hours left'],
    ['a new handoff has its whole target', '2026-06-10 10:00', '2026-06-08 10:00', '2 days left'],
    ['and a minute later too', '2026-06-10 10:00', '2026-06-08 10:01', '2 days left'],
    ['nearer to one day', '2026-06-10 10:00', '2026-06-08 15:00', '1 days left'],
    ['a minute under a day', '2026-06-10 10:00', '2026-06-09 10:01', '8 hours left'],
    ['the last hour', '2026-06-10 10:00', '2026-06-10 09:01', '59 minutes left'],
    ['at the due time', '2026-06-10 10:00', '2026-06-10 10:00', '0 hours left'],
    ['due at opening, seen on Sunday', '2026-06-08 09:00', '2026-06-07 12:00', '0 hours left'],
    ['over a night is no working time', '2026-06-10 18:00', '2026-06-11 08:00', '0 hours over'],
    ['over since Friday 9:00, seen on Monday 9:00', '2026-11-27 09:00', '2026-11-30 09:00', '1 days over'],
    ['nobody is accused of more than a full day', '2026-11-26 09:00', '2026-11-27 17:59', '1 days over'],
    ['over the new year', '2026-12-28 11:00', '2027-01-04 11:00', '1 days over'],
  ])('%s', (_, due, now, expected) => {
    expect(timeOf(sla, due, now)).toBe(expected)
  })
})

it.each([
  ['business_hours', '2026-06-10 10:00', '2026-06-08 10:00', '18 hours left'],
  ['business_hours', '2026-06-08 10:00', '2026-06-10 10:30', '18 hours over'],
  ['elapsed', '2026-06-08 10:00', '2026-06-06 09:30', '48 hours left'],
  ['elapsed', '2026-06-06 10:00', '2026-06-07 10:05', '24 hours over'],
] as const)('a clock of %s counts hours', (clock, due, now, expected) => {
  expect(timeOf({ ...sla, clock, target: 16 }, due, now)).toBe(expected)
})

const minutes = fc
  .integer({ min: Date.UTC(2025, 0, 1) / MINUTE_MS, max: Date.UTC(2030, 0, 1) / MINUTE_MS })
  .map((minute) => minute * MINUTE_MS)

/** Slow and plain: every minute between two instants that lies in open time. */
function openMinutes(from: number, until: number): number {
  let n = 0
  for (let at = from; at < until; at += MINUTE_MS) {
    const minute = timeOfDay(at) / MINUTE_MS
    if (closedReason(dayOf(at), sla) === null && minute >= sla.openMinute && minute < sla.closeMinute) n++
  }
  return n
}

describe('for every moment', () => {
  it('is the open time of the calendar, whichever side of the due time', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: -12 * 24 * 60, max: 12 * 24 * 60 }), (dueAt, ahead) => {
        const now = dueAt + ahead * MINUTE_MS
        const { unit, n, over } = workingTime(workingHoursOf(sla, dueAt, now), dueAt, now)
        const open = openMinutes(Math.min(dueAt, now), Math.max(dueAt, now))
        const day = sla.closeMinute - sla.openMinute
        const whole = open >= day ? (over ? Math.floor(open / day) : Math.round(open / day)) : 0
        const expected =
          open >= day
            ? ['days', whole]
            : open >= 60 || open === 0
              ? ['hours', Math.floor(open / 60)]
              : ['minutes', open]
        expect([unit, n, over]).toEqual([...expected, now > dueAt])
      }),
      { numRuns: 150 },
    )
  })

  it('a handoff begins with its whole target', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 20 }), (handedOffAt, target) => {
        const policy: SlaPolicy = { ...sla, target }
        const { startsAt, dueAt } = dueFor(handedOffAt, policy)
        const time = workingTime(workingHoursOf(policy, dueAt, startsAt), dueAt, startsAt)
        expect(time).toEqual({ unit: 'days', n: target, over: false, plain: false })
      }),
    )
  })

  it('working hours taken at one moment count the same for a month', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 30 * 24 * 60 }), (now, later) => {
        const { dueAt } = dueFor(now, sla)
        const then = Math.max(now, dueAt) + later * MINUTE_MS
        const early = workingTime(workingHoursOf(sla, dueAt, now), dueAt, then)
        expect(early).toEqual(workingTime(workingHoursOf(sla, dueAt, then), dueAt, then))
      }),
    )
  })

  it('never grows while time passes', () => {
    const inMinutes = ({ unit, n, over }: ReturnType<typeof workingTime>) =>
      (over ? -1 : 1) * n * (unit === 'days' ? 9 * 60 : unit === 'hours' ? 60 : 1)
    fc.assert(
      fc.property(
        minutes,
        fc.integer({ min: 0, max: 9 * DAY_MS }),
        fc.integer({ min: 0, max: DAY_MS }),
        (dueAt, before, step) => {
          const now = dueAt - before + 4 * DAY_MS
          const hours = workingHoursOf(sla, dueAt, now)
          const [first, second] = [now, now + step].map((at) => inMinutes(workingTime(hours, dueAt, at)))
          expect(second).toBeLessThanOrEqual(first ?? Number.NaN)
        },
      ),
    )
  })
})

it('ends for a due time that is none', () => {
  const hours = workingHoursOf(sla, jst('2026-06-08 10:00'), jst('2026-06-08 10:00'))
  for (const dueAt of [Number.NaN, Number.POSITIVE_INFINITY, -9e15, 9e15])
    expect(() => workingTime(hours, dueAt, 0)).not.toThrow()
  expect(businessTimeOf(sla).dayMs).toBe(9 * HOUR_MS)
})
