// The due time against an independent slow walk, minute by minute, over 10,000 starts from 2024 to 2035.
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SlaPolicy } from '@/lib/domain/definition/definition'
import { dueFor } from '@/lib/domain/sla/due'

const { holidays } = createRequire(import.meta.url)('@holiday-jp/holiday_jp') as {
  holidays: Record<string, unknown>
}
const MINUTE = 60_000
const { sla } = DEFAULT_DEFINITION

/** Small and repeatable: the starts are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const DAY = 24 * 60 * MINUTE
const names = new Map<number, string>()

/** Date and minute of the day in Japan; the date by the calendar of the language itself. */
function inJapan(at: number): { readonly day: string; readonly minute: number } {
  const shifted = at + 9 * 60 * MINUTE
  const number = Math.floor(shifted / DAY)
  let day = names.get(number)
  if (day === undefined) {
    day = new Date(shifted).toISOString().slice(0, 10)
    names.set(number, day)
  }
  return { day, minute: (shifted % DAY) / MINUTE }
}

const statuses = new Map<SlaPolicy, Map<string, boolean>>()
function isBusinessDay(day: string, policy: SlaPolicy): boolean {
  let status = statuses.get(policy)
  if (status === undefined) {
    status = new Map()
    statuses.set(policy, status)
  }
  let open = status.get(day)
  if (open === undefined) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    const monthDay = day.slice(5)
    open =
      weekday !== 0 &&
      weekday !== 6 &&
      !Object.hasOwn(holidays, day) &&
      !['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'].includes(monthDay) &&
      !(policy.obonClosed && ['08-13', '08-14', '08-15', '08-16'].includes(monthDay)) &&
      !(policy.bridgingDaysClosed && ['04-30', '05-01', '05-02'].includes(monthDay))
    status.set(day, open)
  }
  return open
}

function isOpen(at: number, policy: SlaPolicy): boolean {
  const { day, minute } = inJapan(at)
  return minute >= 540 && minute < 1080 && isBusinessDay(day, policy)
}

/** Walks minute by minute; a night or a closed day is left in steps of a minute as well. */
function slowDue(start: number, policy: SlaPolicy): number {
  let at = start
  while (!isOpen(at, policy)) at += MINUTE
  if (policy.clock === 'business_days') {
    const { minute } = inJapan(at)
    let left = policy.target
    while (left > 0) {
      // From noon to noon: the next minute that has this time of day.
      do at += MINUTE
      while (inJapan(at).minute !== minute)
      if (isBusinessDay(inJapan(at).day, policy)) left -= 1
    }
    return at
  }
  let left = policy.target * 60
  while (left > 0) {
    if (isOpen(at, policy)) left -= 1
    at += MINUTE
  }
  return at
}

const POLICIES: readonly [string, SlaPolicy, number][] = [
  ['two business days', sla, 5_000],
  [
    'five business days, Obon and bridging days closed',
    { ...sla, target: 5, obonClosed: true, bridgingDaysClosed: true },
    2_000,
  ],
  ['18 business hours', { ...sla, clock: 'business_hours', target: 18 }, 2_000],
  ['4 business hours, Obon closed', { ...sla, clock: 'business_hours', target: 4, obonClosed: true }, 1_000],
]

describe('the due time is that of a walk minute by minute', () => {
  it.each(POLICIES)('%s', (_, policy, count) => {
    const random = randomNumbers(20_260_610)
    const from = Date.parse('2024-01-01T00:00:00+09:00')
    const until = Date.parse('2035-11-30T00:00:00+09:00')
    for (let round = 0; round < count; round++) {
      const start = from + Math.floor((random() * (until - from)) / MINUTE) * MINUTE
      const due = dueFor(start, policy).dueAt
      if (due !== slowDue(start, policy))
        expect(new Date(due).toISOString(), new Date(start).toISOString()).toBe(
          new Date(slowDue(start, policy)).toISOString(),
        )
    }
  })
})
