// When to phone an office in Japan: just opened, lunch, about to close, closed days.
import { describe, expect, it } from 'vitest'
import { callWindow } from '@/lib/domain/brief/call-window'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { jst } from '../../fixtures/lead'

const SLA = { ...DEFAULT_DEFINITION.sla, openMinute: 9 * 60, closeMinute: 18 * 60 }
const at = (now: string, policy = SLA) => {
  const window = callWindow(jst(now), policy)
  if (window === null) return null
  const when = new Date(('until' in window ? window.until : window.from) + 9 * 3_600_000)
  return `${window.state} ${when.toISOString().slice(0, 16).replace('T', ' ')}`
}

describe('an ordinary Wednesday, 9 to 18', () => {
  it.each([
    ['06:00', 'closed 2026-06-10 09:30'],
    ['08:59', 'closed 2026-06-10 09:30'],
    ['09:00', 'avoid 2026-06-10 09:30'],
    ['09:29', 'avoid 2026-06-10 09:30'],
    ['09:30', 'good 2026-06-10 12:00'],
    ['11:59', 'good 2026-06-10 12:00'],
    ['12:00', 'avoid 2026-06-10 13:00'],
    ['12:59', 'avoid 2026-06-10 13:00'],
    ['13:00', 'good 2026-06-10 17:30'],
    ['17:29', 'good 2026-06-10 17:30'],
    ['17:30', 'avoid 2026-06-11 09:30'],
    ['17:59', 'avoid 2026-06-11 09:30'],
    ['18:00', 'closed 2026-06-11 09:30'],
    ['23:59', 'closed 2026-06-11 09:30'],
  ])('at %s: %s', (time, expected) => expect(at(`2026-06-10 ${time}`)).toBe(expected))
})

describe('closed days', () => {
  it.each([
    ['Friday evening', '2026-06-12 17:45', 'avoid 2026-06-15 09:30'],
    ['Saturday', '2026-06-13 11:00', 'closed 2026-06-15 09:30'],
    ['a national holiday', '2026-07-20 11:00', 'closed 2026-07-21 09:30'],
    ['the year end', '2026-12-29 11:00', 'closed 2027-01-04 09:30'],
  ])('%s', (_what, now, expected) => expect(at(now)).toBe(expected))
})

describe('other hours', () => {
  it.each([
    ['mornings only', 9 * 60, 12 * 60, '10:00', 'good 2026-06-10 11:30'],
    ['mornings only, afterwards', 9 * 60, 12 * 60, '11:30', 'avoid 2026-06-11 09:30'],
    ['afternoons only', 13 * 60, 18 * 60, '10:00', 'closed 2026-06-10 13:30'],
    ['afternoons only, at their start', 13 * 60, 18 * 60, '13:29', 'avoid 2026-06-10 13:30'],
    ['over lunch only', 12 * 60, 13 * 60, '12:10', null],
  ])('%s', (_what, openMinute, closeMinute, time, expected) =>
    expect(at(`2026-06-10 ${time}`, { ...SLA, openMinute, closeMinute })).toBe(expected),
  )

  it('never is good in a closure of over two months', () => {
    const days = (n: number) =>
      Array.from({ length: n }, (_, i) => new Date(Date.UTC(2026, 5, 10 + i)).toISOString().slice(0, 10))
    expect(at('2026-06-10 11:00', { ...SLA, closures: days(61) })).toBeNull()
    expect(at('2026-06-10 11:00', { ...SLA, closures: days(58) })).toBe('closed 2026-08-07 09:30')
  })
})
