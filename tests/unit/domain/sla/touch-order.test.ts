// Which of several touches is the first contact, where it is read from, and what is named as passed over.
import { describe, expect, it } from 'vitest'
import { unavailable } from '@/lib/domain/fact'
import type { Contact, Engagement, EngagementKind, Handoff } from '@/lib/domain/lead-snapshot'
import { unreadTouches } from '@/lib/domain/sla/certainty'
import { firstContact, passedOver } from '@/lib/domain/sla/first-contact'
import { touchOf } from '@/lib/domain/sla/touches'
import { ago, engagement, leadSnapshot, NO_HANDOFF, NOW } from '../../fixtures/lead'

const HOUR = 3_600_000
const SINCE = ago(2)
const round = (part: Partial<Handoff> = {}): Handoff => ({
  ...NO_HANDOFF,
  status: 'handed_off',
  handedOffAt: SINCE,
  ...part,
})
const lead = (
  list: readonly Partial<Engagement>[],
  contact: Partial<Contact> = {},
  unread?: EngagementKind,
) => {
  const snapshot = leadSnapshot({
    contact,
    engagements: list.map((part, n) => engagement({ id: String(n), ...part })),
  })
  return unread === undefined
    ? snapshot
    : { ...snapshot, engagements: { ...snapshot.engagements, [unread]: unavailable('request_failed') } }
}
const touch = (at: number, kind: EngagementKind = 'call', loggedAt = at): Partial<Engagement> => ({
  at,
  kind,
  loggedAt,
})

describe('touchOf', () => {
  it.each<[string, Partial<Engagement>, unknown]>([
    ['a call', {}, { at: ago(0, 1) }],
    ['a call nobody answered', { status: 'NO_ANSWER' }, { at: ago(0, 1) }],
    ['a call without direction', { direction: 'unknown' }, { at: ago(0, 1) }],
    ['a call to us', { direction: 'inbound' }, { why: 'passed_over.inbound' }],
    ['a mail', { kind: 'email', status: 'SENT' }, { at: ago(0, 1) }],
    ['a mail without direction', { kind: 'email', direction: 'unknown' }, { why: 'passed_over.inbound' }],
    [
      'a message without direction',
      { kind: 'communication', direction: 'unknown' },
      { why: 'passed_over.unclear' },
    ],
    ['a message of ours', { kind: 'communication' }, { at: ago(0, 1) }],
    ['a machine', { kind: 'email', automatic: true }, { why: 'passed_over.automatic' }],
    ['a note', { kind: 'note', automatic: true }, { why: 'passed_over.note' }],
    ...['FAILED', 'DRAFT', 'SCHEDULED', 'SENDING', 'QUEUED', 'MISSED'].map(
      (status) =>
        [`a mail ${status}`, { kind: 'email', status }, { why: 'passed_over.not_happened' }] as [
          string,
          Partial<Engagement>,
          unknown,
        ],
    ),
    ['a mail bounced', { kind: 'email', status: 'BOUNCED' }, { why: 'passed_over.bounced' }],
    ['a mail cancelled', { kind: 'email', status: 'CANCELED' }, { why: 'passed_over.cancelled' }],
    ['a call cancelled', { status: 'CANCELLED' }, { why: 'passed_over.cancelled' }],
    ['a meeting cancelled', { kind: 'meeting', status: 'CANCELED' }, { why: 'passed_over.cancelled' }],
    [
      'a meeting cancelled, other spelling',
      { kind: 'meeting', status: 'CANCELLED' },
      { why: 'passed_over.cancelled' },
    ],
    ['a meeting planned', { kind: 'meeting', status: 'SCHEDULED', startsAt: ago(1) }, { at: ago(1) }],
    [
      'a meeting held, by its booking',
      { kind: 'meeting', startsAt: ago(1), loggedAt: ago(3) },
      { at: ago(3) },
    ],
    ['a meeting logged afterwards', { kind: 'meeting', startsAt: ago(3), loggedAt: ago(1) }, { at: ago(3) }],
    [
      'a meeting they booked, held',
      { kind: 'meeting', startsAt: NOW, loggedAt: ago(3), bookedByBuyer: true },
      { at: NOW },
    ],
    [
      'a meeting they booked, ahead',
      { kind: 'meeting', startsAt: NOW + 1, loggedAt: ago(3), bookedByBuyer: true },
      { why: 'passed_over.booked_by_buyer' },
    ],
    [
      'a meeting ahead, by its booking',
      { kind: 'meeting', startsAt: NOW + 1, loggedAt: ago(3) },
      { at: ago(3) },
    ],
    ['a meeting without a start', { kind: 'meeting', startsAt: null, at: ago(1) }, { at: ago(1) }],
    [
      'a meeting without any time',
      { kind: 'meeting', startsAt: null, at: null },
      { why: 'passed_over.no_time' },
    ],
    ['no time', { at: null }, { why: 'passed_over.no_time' }],
    ['a broken time', { at: Number.NaN }, { why: 'passed_over.no_time' }],
  ])('%s', (_what, part, expected) => expect(touchOf(engagement(part), NOW)).toEqual(expected))
})

describe('firstContact', () => {
  const found = (at: number, kind: EngagementKind = 'call', loggedLate = false) => ({
    at,
    from: 'engagement',
    kind,
    loggedLate,
  })
  it.each<[string, readonly Partial<Engagement>[], unknown]>([
    ['none', [], null],
    ['the first of two', [touch(ago(1)), touch(ago(1, 2))], found(ago(1, 2))],
    ['the first of two, other order', [touch(ago(1, 2)), touch(ago(1))], found(ago(1, 2))],
    ['at the handoff', [touch(SINCE)], found(SINCE)],
    ['a moment before it', [touch(SINCE - 1)], null],
    ['at now', [touch(NOW)], found(NOW)],
    ['ahead', [touch(NOW + 1)], null],
    ['of two kinds at once the call', [touch(ago(1), 'email'), touch(ago(1))], found(ago(1))],
    [
      'of two kinds at once the mail',
      [touch(ago(1), 'meeting'), touch(ago(1), 'email')],
      found(ago(1), 'email'),
    ],
    ['logged an hour later', [touch(ago(1), 'call', ago(1) + HOUR)], found(ago(1))],
    ['logged later than that', [touch(ago(1), 'call', ago(1) + HOUR + 1)], found(ago(1), 'call', true)],
    ['of two at once the one logged in time', [touch(ago(1), 'call', NOW), touch(ago(1))], found(ago(1))],
    [
      'of two at once the one logged in time, other order',
      [touch(ago(1)), touch(ago(1), 'call', NOW)],
      found(ago(1)),
    ],
    ['a note does not count', [touch(ago(1), 'note')], null],
  ])('%s', (_what, list, expected) => expect(firstContact(lead(list), round(), NOW)).toEqual(expected))

  it('is none without a handoff', () => {
    expect(firstContact(lead([touch(ago(1))]), round({ handedOffAt: null }), NOW)).toBeNull()
  })

  const written = (at: number) => ({ at, from: 'property', kind: null, loggedLate: false })
  it.each<[string, readonly Partial<Engagement>[], number, unknown]>([
    ['written alone', [], ago(1), written(ago(1))],
    ['written before what is logged', [touch(ago(1))], ago(1, 1), written(ago(1, 1))],
    ['written with what is logged', [touch(ago(1))], ago(1), found(ago(1))],
    ['written after what is logged', [touch(ago(1, 1))], ago(1), found(ago(1, 1))],
    ['written in an earlier round', [], SINCE - 1, null],
    ['written ahead', [], NOW + 1, null],
  ])('%s', (_what, list, at, expected) =>
    expect(firstContact(lead(list), round({ firstContactAt: at }), NOW)).toEqual(expected),
  )

  it('of a meeting booked before the handoff and held since is its start', () => {
    const meeting: Partial<Engagement> = { kind: 'meeting', startsAt: ago(1), at: ago(1), loggedAt: ago(9) }
    expect(firstContact(lead([meeting]), round(), NOW)).toEqual(found(ago(1), 'meeting'))
  })

  it('is never a date that HubSpot keeps by itself', () => {
    const contact = { firstOutreachAt: ago(1), lastContactedAt: ago(1), lastSalesActivityAt: ago(1) }
    expect(firstContact(lead([], contact, 'email'), round(), NOW)).toBeNull()
  })

  it.each([
    ['call', false],
    ['email', false],
    ['meeting', false],
    ['communication', false],
    ['note', true],
  ] as const)('every touch is known without %s: %s', (kind, expected) => {
    expect(unreadTouches(lead([], {}, kind), SINCE, NOW)).toHaveLength(expected ? 0 : 1)
  })
})

describe('passedOver', () => {
  const told = (
    list: readonly Partial<Engagement>[],
    contactAt: number | null = null,
    unread?: EngagementKind,
  ) =>
    passedOver(
      lead(list, {}, unread),
      round(),
      contactAt === null ? null : { at: contactAt, from: 'engagement', kind: 'call', loggedLate: false },
      NOW,
    ).map(({ kind, at, why }) => [kind, at, why.key])

  it('names kind, time and reason, newest first', () => {
    expect(
      told([
        { kind: 'note', at: ago(1, 3) },
        { direction: 'inbound', at: ago(1, 1) },
        { kind: 'email', automatic: true, at: ago(1, 2) },
        { at: SINCE - HOUR },
      ]),
    ).toEqual([
      ['call', ago(1, 1), 'passed_over.inbound'],
      ['email', ago(1, 2), 'passed_over.automatic'],
      ['note', ago(1, 3), 'passed_over.note'],
      ['call', SINCE - HOUR, 'passed_over.before'],
    ])
  })
  it('goes back one week and ends with first contact', () => {
    expect(told([{ at: SINCE - 7 * 24 * HOUR }])).toHaveLength(1)
    expect(told([{ at: SINCE - 7 * 24 * HOUR - 1 }])).toEqual([])
    expect(told([{ direction: 'inbound', at: ago(1) }], ago(1, 1))).toEqual([])
    expect(told([{ direction: 'inbound', at: ago(1, 2) }], ago(1, 1))).toHaveLength(1)
  })
  it('is ten at most, and none without a handoff', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      direction: 'inbound' as const,
      at: ago(1) + n * 60_000,
    }))
    expect(told(many)).toHaveLength(10)
    expect(told(many)[0]?.[1]).toBe(ago(1) + 11 * 60_000)
    expect(passedOver(lead(many), round({ handedOffAt: null }), null, NOW)).toEqual([])
  })
  it('leaves out what is unread', () => {
    expect(told([{ direction: 'inbound', at: ago(1) }], null, 'call')).toEqual([])
  })
})
