// First contact: which logged touch stops the clock, which does not, and when nobody can tell.
import { describe, expect, it } from 'vitest'
import type { SlaState } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { type Fact, known, unavailable } from '@/lib/domain/fact'
import type { Engagement, EngagementKind, EngagementList, ReadSpan } from '@/lib/domain/lead-snapshot'
import { slaStatus } from '@/lib/domain/sla/status'
import { engagement, handedOffLead, jst, leadSnapshot } from '../../fixtures/lead'

const HANDOFF = jst('2026-06-08 10:00')
const DUE = jst('2026-06-10 10:00')
const NOW = jst('2026-06-09 12:00')
const AT = jst('2026-06-09 09:30')
const touch = (part: Partial<Engagement>) => engagement({ at: AT, loggedAt: AT, ...part })
type Unread = Partial<Record<EngagementKind, Fact<EngagementList>>>
const cut = (...read: ReadSpan[]) => known({ items: [], omitted: 40, read })
const status = (lead: Parameters<typeof slaStatus>[0], now = NOW) => slaStatus(lead, DEFAULT_DEFINITION, now)

describe('touches', () => {
  it.each<[string, Partial<Engagement>, boolean]>([
    ['an outbound call', {}, true],
    ['a call nobody answered', { status: 'NO_ANSWER' }, true],
    ['a cancelled call', { status: 'CANCELED' }, false],
    ['a failed call', { status: 'FAILED' }, false],
    ['an inbound call', { direction: 'inbound' }, false],
    ['an e-mail of ours', { kind: 'email', status: 'SENT' }, true],
    ['a bounced e-mail', { kind: 'email', status: 'BOUNCED' }, false],
    ['an inbound e-mail', { kind: 'email', direction: 'inbound' }, false],
    ['a sequence step', { kind: 'email', status: 'SENT', automatic: true }, false],
    ['a meeting held', { kind: 'meeting', startsAt: AT, status: 'COMPLETED' }, true],
    ['a meeting they missed', { kind: 'meeting', startsAt: AT, status: 'NO_SHOW' }, true],
    ['a cancelled meeting', { kind: 'meeting', startsAt: AT, status: 'CANCELLED' }, false],
    [
      'a meeting booked ahead, by its booking',
      { kind: 'meeting', startsAt: jst('2026-06-20 10:00'), status: 'SCHEDULED' },
      true,
    ],
    [
      'a meeting the buyer booked ahead',
      { kind: 'meeting', startsAt: jst('2026-06-20 10:00'), bookedByBuyer: true },
      false,
    ],
    ['a meeting the buyer booked, held', { kind: 'meeting', startsAt: AT, bookedByBuyer: true }, true],
    ['a meeting moved elsewhere', { kind: 'meeting', startsAt: AT, status: 'RESCHEDULED' }, false],
    ['a busy line', { status: 'BUSY' }, true],
    ['a call they missed us by', { status: 'MISSED', direction: 'unknown' }, false],
    ['a call still in the queue', { status: 'QUEUED' }, false],
    ['a call that only rings', { status: 'RINGING' }, false],
    ['a call of ours to ourselves', { status: 'CALLING_CRM_USER' }, false],
    ['a message of ours', { kind: 'communication', direction: 'outbound' }, true],
    ['a message of unknown direction', { kind: 'communication', direction: 'unknown' }, false],
    ['an inbound message', { kind: 'communication', direction: 'inbound' }, false],
    ['a note', { kind: 'note' }, false],
    ['a call before the handoff', { at: HANDOFF - 1 }, false],
    ['a call exactly at the handoff', { at: HANDOFF }, true],
    ['a call dated ahead of now', { at: NOW + 1 }, false],
    ['a call without a time', { at: null }, false],
  ])('%s', (_, part, counts) => {
    const { state, firstContact } = status(handedOffLead(HANDOFF, [touch(part)]))
    expect([state, firstContact !== null]).toEqual(counts ? ['met', true] : ['on_track', false])
  })

  it('takes the first of several, and marks what was logged late', () => {
    const late = touch({ id: '2', at: AT - 60_000, loggedAt: AT + 86_400_000 })
    expect(status(handedOffLead(HANDOFF, [touch({}), late])).firstContact).toMatchObject({
      at: AT - 60_000,
      loggedLate: true,
    })
  })
})

describe('states', () => {
  it.each([
    ['just handed off', jst('2026-06-08 10:00'), 'on_track'],
    ['a moment before three quarters', jst('2026-06-09 14:29'), 'on_track'],
    ['three quarters used', jst('2026-06-09 14:30'), 'at_risk'],
    ['exactly due', DUE, 'at_risk'],
    ['a moment later', DUE + 1, 'breached'],
    ['a month later', jst('2026-07-10 10:00'), 'breached'],
  ])('%s: %s', (_, now, state) => {
    expect(status(handedOffLead(HANDOFF), now).state).toBe(state)
  })

  it('is met by a touch exactly at the due time, and met late a moment later', () => {
    const at = (moment: number) => status(handedOffLead(HANDOFF, [touch({ at: moment })]), DUE + 10_000).state
    expect([at(DUE), at(DUE + 1)]).toEqual(['met', 'met_late'])
  })

  it('keeps the due time that the record promised', () => {
    const promised = jst('2026-06-12 10:00')
    const { dueAt, explanation } = status(handedOffLead(HANDOFF, [], { slaDueAt: promised }), DUE + 1)
    expect(dueAt).toBe(promised)
    expect(explanation.map(({ key }) => key)).toContain('due.promised')
  })

  it.each([
    ['sla.not_handed_off', leadSnapshot()],
    ['sla.no_time', leadSnapshot({ handoff: { status: 'handed_off' } })],
    ['sla.ahead', handedOffLead(NOW + 1)],
    ['sla.closed', handedOffLead(HANDOFF, [], { status: 'rejected' })],
    ['sla.unreadable', leadSnapshot({ handoff: unavailable('property_missing', 'japan_handoff_status') })],
  ])('does not apply: %s', (key, lead) => {
    expect(status(lead)).toMatchObject({ state: 'not_applicable', note: { key } })
  })

  it('says so when a lead is assigned but untouched', () => {
    expect(status(handedOffLead(HANDOFF), DUE + 1).note?.key).toBe('sla.assigned_untouched')
  })

  it.each<[string, SlaState, Unread]>([
    [
      'mail refused by scope, nothing moved',
      'on_track',
      { email: unavailable('no_scope', 'sales-email-read') },
    ],
    ['mail failed, nothing moved', 'unknown', { email: unavailable('request_failed') }],
    ['mail on its way, nothing moved', 'on_track', { email: unavailable('loading') }],
    ['calls cut before the handoff', 'on_track', { call: cut({ from: HANDOFF, until: null }) }],
    ['calls cut after the handoff', 'unknown', { call: cut({ from: HANDOFF + 1, until: null }) }],
    ['calls cut, nothing known of the rest', 'unknown', { call: cut() }],
    ['notes cut', 'on_track', { note: cut() }],
  ])('%s: %s', (_, state, unread) => {
    const lead = handedOffLead(HANDOFF)
    expect(status({ ...lead, engagements: { ...lead.engagements, ...unread } }).state).toBe(state)
  })

  it.each(['firstOutreachAt', 'lastContactedAt', 'lastSalesActivityAt', 'latestMeetingAt'] as const)(
    "HubSpot's %s is never a contact, and a reason to doubt where something could not be read",
    (name) => {
      const lead = handedOffLead(HANDOFF)
      const moved = { ...lead, contact: { ...lead.contact, [name]: AT } }
      expect(status(moved)).toMatchObject({ state: 'on_track', firstContact: null })
      const closed = { ...moved, engagements: { ...lead.engagements, email: unavailable('no_scope') } }
      expect(status(closed)).toMatchObject({
        state: 'unknown',
        remainingMs: null,
        firstContact: null,
        note: { key: 'sla.cannot_tell' },
      })
    },
  )

  it('with numbers where a list was cut', () => {
    const lead = handedOffLead(HANDOFF)
    const found = status({ ...lead, engagements: { ...lead.engagements, email: cut() } })
    expect(found.note).toEqual({ key: 'sla.cannot_tell_cut', params: { read: 0, all: 40 } })
  })

  it('a touch in time is in time, whatever else was not read; one too late may have had an earlier one', () => {
    const at = (moment: number) => {
      const lead = handedOffLead(HANDOFF, [touch({ at: moment })])
      return status({ ...lead, engagements: { ...lead.engagements, email: cut() } }, DUE + 10_000).state
    }
    expect([at(DUE), at(DUE + 1)]).toEqual(['met', 'unknown'])
  })

  it('says which messages may be ours, oldest first, until there is first contact', () => {
    const message = (id: string, at: number) =>
      touch({ id, at, kind: 'communication', direction: 'unknown', channel: 'LINE', text: `文 ${id}` })
    const both = [message('2', AT), message('1', AT - 60_000), message('0', HANDOFF - 1)]
    expect(status(handedOffLead(HANDOFF, both)).unclear).toEqual([
      { engagementId: '1', at: AT - 60_000, channel: 'LINE', quote: '文 1' },
      { engagementId: '2', at: AT, channel: 'LINE', quote: '文 2' },
    ])
    const called = [...both, touch({ at: AT - 30_000 })]
    expect(status(handedOffLead(HANDOFF, called)).unclear.map(({ engagementId }) => engagementId)).toEqual([
      '1',
    ])
  })
})
