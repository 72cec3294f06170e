// First contact: which logged touch stops the clock, which does not, and what is only a fallback.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { unavailable } from '@/lib/domain/fact'
import type { Engagement } from '@/lib/domain/lead-snapshot'
import { slaStatus } from '@/lib/domain/sla/status'
import { engagement, handedOffLead, jst, leadSnapshot } from '../../fixtures/lead'

const HANDOFF = jst('2026-06-08 10:00')
const DUE = jst('2026-06-10 10:00')
const NOW = jst('2026-06-09 12:00')
const AT = jst('2026-06-09 09:30')
const touch = (part: Partial<Engagement>) => engagement({ at: AT, loggedAt: AT, ...part })
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
    ['a message', { kind: 'communication', direction: 'unknown' }, true],
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

  it("falls back to HubSpot's own dates only where the touches cannot be read", () => {
    const lead = handedOffLead(HANDOFF)
    const contact = { ...lead.contact, lastContactedAt: AT }
    expect(status({ ...lead, contact }).firstContact).toBeNull()
    const unread = {
      ...lead,
      contact,
      engagements: { ...lead.engagements, email: unavailable('no_scope', 'sales-email-read') },
    }
    expect(status(unread).firstContact).toMatchObject({ at: AT, from: 'fallback' })
  })
})
