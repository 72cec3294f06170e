// The stories of the named records are true on any day: workday, night, weekend, holidays, year end.
import { describe, expect, it } from 'vitest'
import {
  dueAfter,
  isBusinessDay,
  jstDay,
  workingTimeAfter,
  workingTimeBefore,
} from '../../sandbox/calendar.ts'
import { seedPeople } from '../../sandbox/people/seed.ts'
import { seedOwners } from '../../sandbox/portal/owners.ts'
import { Portal } from '../../sandbox/portal/portal.ts'
import { CAST, EU_PORTAL_ID, PORTAL_ID } from '../../sandbox/sandbox.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const jst = (text: string) => Date.parse(`${text}:00+09:00`)

describe('the calendar', () => {
  const rows: [string, string][] = [
    ['2026-04-28T17:00', '2026-05-01T17:00'],
    ['2026-05-01T16:00', '2026-05-08T16:00'],
    ['2026-08-10T10:00', '2026-08-13T10:00'],
    ['2026-09-18T15:00', '2026-09-25T15:00'],
    ['2026-12-28T11:00', '2027-01-05T11:00'],
    ['2026-06-05T23:50', '2026-06-10T09:00'],
    ['2026-06-06T10:00', '2026-06-10T09:00'],
    ['2027-03-19T18:30', '2027-03-25T09:00'],
    ['2025-11-21T09:00', '2025-11-26T09:00'],
  ]
  it.each(rows)('a handoff at %s is due at %s', (handoff, due) => {
    expect(dueAfter(jst(handoff))).toBe(jst(due))
  })

  it('counts back what it counts forward', () => {
    const at = jst('2026-09-24T11:00')
    const before = workingTimeBefore(at, 16 * HOUR)
    expect(jstDay(before)).toBe('2026-09-17')
    expect(workingTimeAfter(before, 16 * HOUR)).toBe(at)
    expect(isBusinessDay('2026-11-23')).toBe(false)
  })
})

const MOMENTS = [
  '2026-11-24T11:20',
  '2026-11-24T01:07',
  '2026-11-22T15:00',
  '2026-09-22T12:00',
  '2027-01-01T00:00',
  '2027-01-04T09:01',
  '2026-05-06T18:00',
  '2028-02-29T17:59',
]

describe.each(MOMENTS)('at %s', (moment) => {
  const now = jst(moment)
  const make = (id: string) => {
    const options = {
      id,
      uiDomain: 'app.hubspot.com',
      now: () => now,
      indexDelayMs: 0,
      japanProperties: true,
    }
    const made = new Portal(options)
    seedOwners(made)
    return made
  }
  const portal = make(PORTAL_ID)
  seedPeople(portal, make(EU_PORTAL_ID))
  const value = (id: string, name: string) => portal.value('contacts', id, name)
  const time = (id: string, name: string) => Date.parse(value(id, name) ?? '')
  const touches = (id: string) =>
    (['calls', 'emails', 'meetings', 'communications'] as const).flatMap((type) =>
      portal
        .links('contacts', id, type)
        .map((link) => Date.parse(portal.value(type, link.toId, 'hs_timestamp') ?? '')),
    )
  const due = (id: string) => dueAfter(time(id, 'japan_handoff_at'))
  const workedSince = (id: string, share: number) =>
    workingTimeAfter(time(id, 'japan_handoff_at'), share * 18 * HOUR)

  it('has a pipeline of at least 60 people at 25 companies, every one seen before now', () => {
    const contacts = portal.all('contacts').filter((one) => one.archivedAt === null)
    expect(contacts.length).toBeGreaterThanOrEqual(60)
    expect(portal.all('companies').length).toBe(25)
    for (const type of ['contacts', 'calls', 'emails', 'meetings', 'notes'] as const) {
      for (const record of portal.all(type)) {
        for (const entry of [...record.history.values()].flat()) expect(entry.at).toBeLessThanOrEqual(now)
      }
    }
    for (const one of portal.participations) expect(one.at).toBeLessThan(now)
  })

  it('hands off inside office hours of a business day', () => {
    for (const id of [
      CAST.handedOffOnTime,
      CAST.atRisk,
      CAST.breached,
      CAST.met,
      CAST.metLate,
      CAST.accepted,
    ]) {
      const at = time(id, 'japan_handoff_at')
      const minute = new Date(at + 9 * HOUR).getUTCHours() * 60 + new Date(at).getUTCMinutes()
      expect(isBusinessDay(jstDay(at))).toBe(true)
      expect(minute).toBeGreaterThanOrEqual(9 * 60)
      expect(minute).toBeLessThanOrEqual(18 * 60)
      expect(time(id, 'japan_sla_due_at')).toBe(due(id))
    }
  })

  it('is on track, at risk and breached where the names say so', () => {
    const onTrack = CAST.handedOffOnTime
    expect(now).toBeLessThan(workedSince(onTrack, 0.75))
    expect(jstDay(now) < jstDay(due(onTrack)) || now < due(onTrack) - 6 * HOUR).toBe(true)
    expect(now).toBeGreaterThan(workedSince(CAST.atRisk, 0.75))
    expect(now).toBeLessThan(due(CAST.atRisk))
    expect(now).toBeGreaterThan(due(CAST.breached))
    for (const id of [onTrack, CAST.atRisk, CAST.breached]) expect(touches(id)).toEqual([])
  })

  it('was met, met late, logged late, or touched too early where the names say so', () => {
    const first = (id: string) => Math.min(...touches(id))
    for (const id of [CAST.met, CAST.accepted, CAST.loggedLate]) {
      expect(first(id)).toBeGreaterThanOrEqual(time(id, 'japan_handoff_at'))
      expect(first(id)).toBeLessThanOrEqual(due(id))
    }
    expect(first(CAST.metLate)).toBeGreaterThan(due(CAST.metLate))
    expect(first(CAST.metLate)).toBeLessThan(now)
    const [call] = portal.links('contacts', CAST.loggedLate, 'calls')
    expect(Date.parse(portal.value('calls', call?.toId ?? '', 'hs_createdate') ?? '')).toBeGreaterThan(
      due(CAST.loggedLate),
    )
    expect(first(CAST.touchedBefore)).toBeLessThan(time(CAST.touchedBefore, 'japan_handoff_at'))
    expect(now).toBeGreaterThan(due(CAST.autoReplyOnly))
  })

  it('keeps the decisions and what came before them', () => {
    const status = (id: string) => value(id, 'japan_handoff_status')
    expect([CAST.accepted, CAST.rejected, CAST.returned, CAST.atRisk, CAST.ready].map(status)).toEqual([
      'accepted',
      'rejected',
      'returned',
      'handed_off',
      null,
    ])
    expect(status(CAST.rejectedBefore)).toBeNull()
    const record = portal.find('contacts', CAST.rejectedBefore)
    const past = record?.history.get('japan_rejection_reason')?.map((one) => one.value)
    expect(past).toEqual(['', 'no_japan_signal'])
  })

  it('is evidence inside 90 days for the ready, and far outside for the stale', () => {
    const age = (id: string) => (now - time(id, 'recent_conversion_date')) / DAY
    for (const id of [CAST.ready, CAST.nearlyReady, CAST.wrongLevel, CAST.responsible, CAST.rejectedBefore]) {
      expect(age(id)).toBeLessThan(30)
    }
    expect(age(CAST.stale)).toBeGreaterThan(120)
    expect(Number(value(CAST.scoreOnly, 'hubspotscore'))).toBeGreaterThanOrEqual(50)
    expect(value(CAST.noCompany, 'associatedcompanyid')).toBeNull()
  })
})
