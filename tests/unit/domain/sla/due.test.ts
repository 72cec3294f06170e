// The due time: known cases around Japanese holidays, and properties that hold for every start.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import { closedReason, dayOf, HOUR_MS, MINUTE_MS, timeOfDay } from '@/lib/domain/japan/calendar'
import { dueFor, elapsedDueAt, elapsedHours } from '@/lib/domain/sla/due'
import { holidayFile } from '../../../build/generate-holidays'
import { jst } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const OBON: SlaPolicy = { ...sla, obonClosed: true }

describe('two business days at the same time of day', () => {
  it.each([
    ['2026-04-28 17:00', '2026-05-01 17:00', '2026-04-30 17:00'],
    ['2026-05-01 16:00', '2026-05-08 16:00', '2026-05-03 16:00'],
    ['2026-08-10 10:00', '2026-08-13 10:00', '2026-08-12 10:00'],
    ['2026-09-18 15:00', '2026-09-25 15:00', '2026-09-20 15:00'],
    ['2026-12-28 11:00', '2027-01-05 11:00', '2026-12-30 11:00'],
    ['2026-06-05 23:50', '2026-06-10 09:00', '2026-06-07 23:50'],
    ['2026-06-06 10:00', '2026-06-10 09:00', '2026-06-08 10:00'],
    ['2027-03-19 18:30', '2027-03-25 09:00', '2027-03-21 18:30'],
    ['2025-11-21 09:00', '2025-11-26 09:00', '2025-11-23 09:00'],
  ])('handed off %s: due %s (plain 48 h: %s)', (handedOff, due, elapsed) => {
    expect(dueFor(jst(handedOff), sla).dueAt).toBe(jst(due))
    expect(elapsedDueAt(jst(handedOff), sla)).toBe(jst(elapsed))
  })

  it.each([
    ['business_days', 2, 48],
    ['business_days', 3, 72],
    ['business_hours', 16, 16],
    ['elapsed', 1.5, 1.5],
    ['elapsed', -1, 48],
  ] as const)('%s %s is %s plain hours', (clock, target, hours) => {
    const policy = { ...sla, clock, target }
    expect(elapsedHours(policy)).toBe(hours)
    expect(elapsedDueAt(jst('2026-06-10 10:00'), policy)).toBe(jst('2026-06-10 10:00') + hours * HOUR_MS)
  })

  it('closes for Obon where the definition says so', () => {
    expect(dueFor(jst('2026-08-10 10:00'), OBON).dueAt).toBe(jst('2026-08-17 10:00'))
  })

  it.each([
    ['exactly at opening is inside', '2026-06-08 09:00', '2026-06-08 09:00', '2026-06-10 09:00'],
    ['a minute before closing is inside', '2026-06-08 17:59', '2026-06-08 17:59', '2026-06-10 17:59'],
    ['exactly at closing is outside', '2026-06-08 18:00', '2026-06-09 09:00', '2026-06-11 09:00'],
    ['before opening starts at opening', '2026-06-08 03:00', '2026-06-08 09:00', '2026-06-10 09:00'],
  ])('%s', (_, handedOff, starts, due) => {
    expect(dueFor(jst(handedOff), sla)).toMatchObject({ startsAt: jst(starts), dueAt: jst(due) })
  })

  it('names each skipped day once, in order, and no other', () => {
    const { skipped } = dueFor(jst('2026-09-18 15:00'), sla)
    expect(
      skipped.map(({ day, reason }) => [new Date(day * 86_400_000).toISOString().slice(5, 10), reason.kind]),
    ).toEqual([
      ['09-19', 'weekend'],
      ['09-20', 'weekend'],
      ['09-21', 'holiday'],
      ['09-22', 'holiday'],
      ['09-23', 'holiday'],
    ])
  })

  it('is at risk from three quarters of its working time, or from the opening of the due day if earlier', () => {
    // 18 working hours: 13.5 h after Mon 10:00 is Tue 14:30, but Wed 09:00 is not earlier.
    expect(dueFor(jst('2026-06-08 10:00'), sla).atRiskAt).toBe(jst('2026-06-09 14:30'))
    // One working day due at opening: the opening of the due day is the due time itself.
    expect(dueFor(jst('2026-06-08 17:00'), { ...sla, target: 1 }).atRiskAt).toBe(jst('2026-06-09 09:00'))
  })
})

describe('other clocks', () => {
  const hours: SlaPolicy = { ...sla, clock: 'business_hours', target: 16 }
  it.each([
    ['used up exactly at closing is due then', '2026-06-08 11:00', '2026-06-09 18:00'],
    ['over a weekend', '2026-06-05 15:00', '2026-06-09 13:00'],
    ['from outside hours', '2026-06-06 10:00', '2026-06-09 16:00'],
  ])('business hours %s', (_, handedOff, due) => {
    expect(dueFor(jst(handedOff), hours).dueAt).toBe(jst(due))
  })

  it('counts plain hours where the definition says so', () => {
    const policy: SlaPolicy = { ...sla, clock: 'elapsed', target: 48 }
    expect(dueFor(jst('2026-05-01 16:00'), policy).dueAt).toBe(jst('2026-05-03 16:00'))
  })
})

const START = jst('2024-01-01 00:00')
const END = jst('2035-11-30 00:00')
const starts = fc.integer({ min: START, max: END })
const businessPolicies = fc.constantFrom(sla, OBON, { ...sla, clock: 'business_hours' as const, target: 16 })

/** The open milliseconds between two instants, counted minute by minute: slow, and another algorithm. */
function openMinutes(from: number, to: number, policy: SlaPolicy): number {
  let sum = 0
  for (let at = from; at < to; at += MINUTE_MS) {
    const minute = timeOfDay(at) / MINUTE_MS
    if (
      minute >= policy.openMinute &&
      minute < policy.closeMinute &&
      closedReason(dayOf(at), policy) === null
    )
      sum++
  }
  return sum
}

describe('for every start', () => {
  it('never moves back when the handoff moves on', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 0, max: 400 * HOUR_MS }),
        businessPolicies,
        (at, later, policy) => {
          expect(dueFor(at + later, policy).dueAt).toBeGreaterThanOrEqual(dueFor(at, policy).dueAt)
        },
      ),
    )
  })

  it('is due on a business day within hours, after its start, at risk in between', () => {
    fc.assert(
      fc.property(starts, businessPolicies, (at, policy) => {
        const { startsAt, dueAt, atRiskAt } = dueFor(at, policy)
        expect(closedReason(dayOf(dueAt), policy)).toBeNull()
        expect(timeOfDay(dueAt)).toBeGreaterThanOrEqual(policy.openMinute * MINUTE_MS)
        expect(timeOfDay(dueAt)).toBeLessThanOrEqual(policy.closeMinute * MINUTE_MS)
        expect(startsAt).toBeGreaterThanOrEqual(at)
        expect(atRiskAt).toBeGreaterThanOrEqual(startsAt)
        expect(atRiskAt).toBeLessThanOrEqual(dueAt)
      }),
    )
  })

  it('counts exactly the target in open minutes, by an independent count', () => {
    const minuteStarts = starts.map((at) => at - (at % MINUTE_MS))
    fc.assert(
      fc.property(minuteStarts, (at) => {
        const { startsAt, dueAt } = dueFor(at, sla)
        expect(openMinutes(startsAt, dueAt, sla)).toBe(18 * 60)
        const hours: SlaPolicy = { ...sla, clock: 'business_hours', target: 16 }
        const due = dueFor(at, hours)
        expect(openMinutes(due.startsAt, due.dueAt, hours)).toBe(16 * 60)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the zone of the machine', () => {
    const zone = process.env.TZ
    try {
      fc.assert(
        fc.property(
          starts,
          fc.constantFrom('America/Los_Angeles', 'Europe/London', 'Pacific/Apia', 'Asia/Kolkata'),
          (at, tz) => {
            process.env.TZ = 'Asia/Tokyo'
            const here = dueFor(at, sla)
            process.env.TZ = tz
            expect(dueFor(at, sla)).toEqual(here)
          },
        ),
      )
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

it('has the holidays of the published data', () => {
  // The formatter may break lines; the data is what counts.
  const compact = (text: string) => text.replace(/\s+/g, '')
  expect(compact(readFileSync('lib/domain/japan/holidays.data.ts', 'utf8'))).toBe(compact(holidayFile()))
})
