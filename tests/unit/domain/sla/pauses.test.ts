// Pauses of the clock: each adds exactly its own working time, whatever their order, and the state says so while one is on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import type { SlaPause } from '@/lib/domain/lead-snapshot'
import { dueFor, moved } from '@/lib/domain/sla/due'
import { stopsSince } from '@/lib/domain/sla/pauses'
import { slaStatus } from '@/lib/domain/sla/status'
import { engagement, handedOffLead, jst } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const HOURS: SlaPolicy = { ...sla, clock: 'business_hours', target: 18 }
const ELAPSED: SlaPolicy = { ...sla, clock: 'elapsed', target: 48 }
const pause = (from: string, until: string | null, reason = '先方が出張中'): SlaPause => ({
  from: jst(from),
  until: until === null ? null : jst(until),
  reason,
})
/** Monday 2026-06-08, 10:00; due Wednesday 06-10, 10:00. */
const HANDED_OFF = jst('2026-06-08 10:00')
const status = (pauses: readonly SlaPause[], now: string, policy = sla, touches = [] as string[]) =>
  slaStatus(
    handedOffLead(
      HANDED_OFF,
      touches.map((at) => engagement({ at: jst(at), loggedAt: jst(at) })),
      { pauses },
    ),
    { ...DEFAULT_DEFINITION, sla: policy },
    jst(now),
  )

describe('an ended pause moves the due time', () => {
  it.each<[string, SlaPause[], SlaPolicy, string]>([
    ['by its open time', [pause('2026-06-08 13:00', '2026-06-08 16:00')], sla, '2026-06-10 13:00'],
    [
      'into the next day when the day is over',
      [pause('2026-06-08 10:00', '2026-06-09 10:00')],
      sla,
      '2026-06-11 10:00',
    ],
    ['not at night', [pause('2026-06-08 20:00', '2026-06-09 08:00')], sla, '2026-06-10 10:00'],
    ['not over a weekend', [pause('2026-06-06 00:00', '2026-06-07 23:00')], sla, '2026-06-10 10:00'],
    [
      'only from the start of the clock',
      [pause('2026-06-01 09:00', '2026-06-08 11:00')],
      sla,
      '2026-06-10 11:00',
    ],
    [
      'not when it began after the due time',
      [pause('2026-06-10 11:00', '2026-06-10 12:00')],
      sla,
      '2026-06-10 10:00',
    ],
    [
      'but when an earlier pause moved the due time past it',
      [pause('2026-06-10 11:00', '2026-06-10 12:00'), pause('2026-06-08 11:00', '2026-06-08 14:00')],
      sla,
      '2026-06-10 14:00',
    ],
    [
      'once where two overlap',
      [pause('2026-06-08 13:00', '2026-06-08 15:00'), pause('2026-06-08 14:00', '2026-06-08 16:00')],
      sla,
      '2026-06-10 13:00',
    ],
    [
      'by its open time in business hours',
      [pause('2026-06-08 13:00', '2026-06-08 16:00')],
      HOURS,
      '2026-06-10 13:00',
    ],
    [
      'by its length on the plain clock',
      [pause('2026-06-08 20:00', '2026-06-09 08:00')],
      ELAPSED,
      '2026-06-10 22:00',
    ],
  ])('%s', (_, pauses, policy, due) => {
    const { dueAt, state } = status(pauses, '2026-06-10 18:00', policy)
    expect(dueAt).toBe(jst(due))
    expect(state).toBe(jst(due) < jst('2026-06-10 18:00') ? 'breached' : state)
    expect(status([...pauses].reverse(), '2026-06-10 18:00', policy).dueAt).toBe(jst(due))
  })

  it('also the one that the record promises', () => {
    const lead = handedOffLead(HANDED_OFF, [], {
      slaDueAt: jst('2026-06-09 12:00'),
      pauses: [pause('2026-06-08 13:00', '2026-06-08 16:00')],
    })
    expect(slaStatus(lead, DEFAULT_DEFINITION, jst('2026-06-09 09:00')).dueAt).toBe(jst('2026-06-09 15:00'))
  })

  it('from outside open time when somebody promised a night', () => {
    const lead = handedOffLead(HANDED_OFF, [], {
      slaDueAt: jst('2026-06-09 22:00'),
      pauses: [pause('2026-06-08 13:00', '2026-06-08 16:00')],
    })
    expect(slaStatus(lead, DEFAULT_DEFINITION, jst('2026-06-09 09:00')).dueAt).toBe(jst('2026-06-10 12:00'))
  })

  it('is explained with its reason', () => {
    const { explanation } = status([pause('2026-06-08 13:00', '2026-06-08 16:00')], '2026-06-09 12:00')
    expect(explanation).toContainEqual({
      key: 'due.pause',
      params: {
        from: { at: jst('2026-06-08 13:00') },
        until: { at: jst('2026-06-08 16:00') },
        reason: '先方が出張中',
      },
    })
    expect(explanation).toContainEqual({ key: 'due.moved', params: { at: { at: jst('2026-06-10 13:00') } } })
  })
})

describe('while a pause is on', () => {
  it.each<[string, string | null]>([
    ['without an end', null],
    ['with an end ahead', '2026-06-12 09:00'],
  ])('the clock stands still: %s', (_, until) => {
    const at = (now: string) => status([pause('2026-06-08 16:00', until)], now)
    expect(at('2026-06-09 12:00')).toMatchObject({
      state: 'paused',
      note: {
        key: 'sla.paused_for',
        params: { at: { at: jst('2026-06-08 16:00') }, reason: '先方が出張中' },
      },
      dueAt: jst('2026-06-10 15:00'),
    })
    expect(at('2026-06-09 12:00').remainingMs).toBe(jst('2026-06-10 10:00') - jst('2026-06-08 16:00'))
    expect(at('2026-06-11 12:00')).toMatchObject({
      state: 'paused',
      remainingMs: at('2026-06-09 12:00').remainingMs,
    })
  })

  it('no reason is no empty sentence', () => {
    expect(status([pause('2026-06-08 16:00', null, '')], '2026-06-09 12:00').note?.key).toBe('sla.paused')
  })

  it('a touch is first contact all the same', () => {
    const { state, remainingMs, firstContact } = status(
      [pause('2026-06-08 16:00', null)],
      '2026-06-12 12:00',
      sla,
      ['2026-06-11 11:00'],
    )
    expect({ state, remainingMs, at: firstContact?.at }).toEqual({
      state: 'met',
      remainingMs: null,
      at: jst('2026-06-11 11:00'),
    })
  })

  it('one that is still ahead changes nothing', () => {
    expect(status([pause('2026-06-09 16:00', null)], '2026-06-09 12:00')).toMatchObject({
      state: 'on_track',
      dueAt: jst('2026-06-10 10:00'),
    })
  })

  it('begins at its very instant', () => {
    expect(status([pause('2026-06-09 12:00', null)], '2026-06-09 12:00').state).toBe('paused')
  })
})

describe('whatever is called a pause', () => {
  const start = fc.integer({ min: jst('2026-06-01 00:00'), max: jst('2026-06-30 00:00') })
  const policy = fc.constantFrom(sla, HOURS, ELAPSED)

  it('adds exactly its own working time', () => {
    fc.assert(
      fc.property(
        start,
        policy,
        fc.nat(5 * 86_400_000),
        fc.nat(5 * 86_400_000),
        (from, clock, after, length) => {
          const { dueAt, startsAt } = dueFor(from, clock)
          const stop = { from: from + after, until: from + after + length, open: false, reason: '' }
          const later = moved(dueAt, startsAt, [stop], clock)
          const added = openMs(dueAt, later, clock)
          expect(added).toBe(stop.from < dueAt ? openMs(Math.max(stop.from, startsAt), stop.until, clock) : 0)
        },
      ),
    )
  })

  it('never gives overlapping or unordered stops', () => {
    const any = fc.record({
      from: fc.oneof(start, fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1)),
      until: fc.option(fc.oneof(start, fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY)), { nil: null }),
      reason: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), start, (pauses, now) => {
        const stops = stopsSince(jst('2026-06-01 00:00'), now, pauses)
        stops.forEach(({ from, until }, index) => {
          expect(from).toBeLessThanOrEqual(until)
          expect(until).toBeLessThanOrEqual(now)
          if (index > 0) expect(from).toBeGreaterThan(stops[index - 1]?.until ?? Number.NaN)
        })
        expect(stopsSince(jst('2026-06-01 00:00'), now, [...pauses].reverse())).toEqual(stops)
      }),
    )
  })
})

/** Open time counted millisecond-exactly by adding up the days, apart from the product's own way. */
function openMs(from: number, until: number, policy: SlaPolicy): number {
  if (policy.clock === 'elapsed') return Math.max(0, until - from)
  let sum = 0
  for (let day = jst('2026-05-25 00:00'); day < until; day += 86_400_000) {
    const weekday = new Date(day + 9 * 3_600_000).getUTCDay()
    const month = new Date(day + 9 * 3_600_000).toISOString().slice(5, 10)
    if (weekday === 0 || weekday === 6 || month === '07-20') continue
    sum += Math.max(0, Math.min(until, day + 18 * 3_600_000) - Math.max(from, day + 9 * 3_600_000))
  }
  return sum
}
