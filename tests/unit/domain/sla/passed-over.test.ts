// What was logged and did not stop the clock, each with its reason; the notes on a lead that nobody touched.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { unavailable } from '@/lib/domain/fact'
import type { Engagement, Handoff } from '@/lib/domain/lead-snapshot'
import { slaStatus } from '@/lib/domain/sla/status'
import { createTranslator } from '../../all-words'
import { engagement, handedOffLead, jst } from '../../fixtures/lead'

const HANDOFF = jst('2026-06-08 10:00')
const NOW = jst('2026-06-09 12:00')
const AT = jst('2026-06-09 09:30')
const touch = (part: Partial<Engagement>) => engagement({ at: AT, loggedAt: AT, ...part })
const status = (touches: readonly Engagement[], handoff: Partial<Handoff> = {}) =>
  slaStatus(handedOffLead(HANDOFF, touches, handoff), DEFAULT_DEFINITION, NOW)

describe('did not count', () => {
  it.each<[string, Partial<Engagement>, string | null]>([
    ['a call to us', { direction: 'inbound' }, 'passed_over.inbound'],
    ['an e-mail to us', { kind: 'email', direction: 'inbound' }, 'passed_over.inbound'],
    ['an e-mail of unknown direction', { kind: 'email', direction: 'unknown' }, 'passed_over.inbound'],
    ['a message to us', { kind: 'communication', direction: 'inbound' }, 'passed_over.inbound'],
    ['a sequence step', { kind: 'email', status: 'SENT', automatic: true }, 'passed_over.automatic'],
    ['a bounced e-mail', { kind: 'email', status: 'BOUNCED' }, 'passed_over.bounced'],
    ['a draft', { kind: 'email', status: 'DRAFT' }, 'passed_over.not_happened'],
    ['a failed call', { status: 'FAILED' }, 'passed_over.not_happened'],
    ['a meeting called off', { kind: 'meeting', startsAt: AT, status: 'CANCELED' }, 'passed_over.cancelled'],
    ['a call before the handoff', { at: HANDOFF - 1 }, 'passed_over.before'],
    ['a call a week before', { at: HANDOFF - 7 * 86_400_000 }, 'passed_over.before'],
    ['a call of another story', { at: HANDOFF - 7 * 86_400_000 - 1 }, null],
    ['a call dated ahead', { at: NOW + 1 }, 'passed_over.ahead'],
    ['a call without a time', { at: null, loggedAt: null }, 'passed_over.no_time'],
    ['a call at no time', { at: Number.NaN }, 'passed_over.no_time'],
    ['a note', { kind: 'note' }, 'passed_over.note'],
    ['a call that counts', {}, null],
  ])('%s', (_, part, key) => {
    expect(status([touch(part)]).passedOver.map(({ why }) => why.key)).toEqual(key === null ? [] : [key])
  })

  it('names kind and time, the newest first, whatever the order of the list', () => {
    const touches = [
      touch({ id: '1', kind: 'email', direction: 'inbound', at: AT - 1 }),
      touch({ id: '2', direction: 'inbound' }),
      touch({ id: '3', kind: 'note', at: null, loggedAt: null }),
      touch({ id: '4', kind: 'meeting', startsAt: AT + 5, at: AT - 9, status: 'CANCELED' }),
    ]
    const found = status(touches).passedOver
    expect(found.map(({ kind, at }) => [kind, at])).toEqual([
      ['meeting', AT + 5],
      ['call', AT],
      ['email', AT - 1],
      ['note', null],
    ])
    expect(status([...touches].reverse()).passedOver).toEqual(found)
  })

  it('is at most ten', () => {
    const many = Array.from({ length: 40 }, (_, index) => touch({ direction: 'inbound', at: AT + index }))
    const found = status(many).passedOver
    expect([found.length, found[0]?.at]).toEqual([10, AT + 39])
  })

  it('says nothing of what came after first contact', () => {
    const { passedOver, firstContact } = status([touch({}), touch({ direction: 'inbound', at: AT + 1 })])
    expect([firstContact?.at, passedOver]).toEqual([AT, []])
  })
})

describe('at the same instant', () => {
  const late = touch({ id: '2', loggedAt: AT + 86_400_000 })
  it.each([[[touch({}), late]], [[late, touch({})]]])(
    'the touch that was logged in time stands',
    (touches) => {
      expect(status(touches).firstContact).toMatchObject({ at: AT, kind: 'call', loggedLate: false })
    },
  )

  it('is logged late only after more than an hour', () => {
    const logged = (after: number) => status([touch({ loggedAt: AT + after })]).firstContact?.loggedLate
    expect([logged(3_600_000), logged(3_600_001)]).toEqual([false, true])
  })
})

describe('nobody touched it', () => {
  it.each<[string, Partial<Handoff>, string | null, boolean]>([
    ['accepted is no contact', { status: 'accepted' }, 'sla.accepted_untouched', true],
    ['without an owner', {}, 'sla.no_owner', false],
    ['assigned', {}, 'sla.assigned_untouched', true],
  ])('%s', (_, handoff, key, owned) => {
    const lead = handedOffLead(HANDOFF, [], handoff)
    const contact = {
      ...lead.contact,
      ownerId: owned ? '501' : null,
      ownerAssignedAt: owned ? HANDOFF : null,
    }
    expect(slaStatus({ ...lead, contact }, DEFAULT_DEFINITION, NOW).note?.key ?? null).toBe(key)
  })

  it.each([
    [unavailable('no_scope', 'crm.objects.contacts.read'), 'sla.touches_unreadable'],
    [unavailable('request_failed'), 'sla.cannot_tell'],
  ])('is not said while some touches could not be read: %j', (call, key) => {
    const lead = handedOffLead(HANDOFF)
    const unread = { ...lead, engagements: { ...lead.engagements, call } }
    expect(slaStatus(unread, DEFAULT_DEFINITION, NOW).note?.key).toBe(key)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])('and a handoff at %d has no clock', (at) => {
    const lead = handedOffLead(HANDOFF, [], { handedOffAt: at })
    expect(slaStatus(lead, DEFAULT_DEFINITION, NOW)).toMatchObject({
      state: 'not_applicable',
      note: { key: 'sla.no_time' },
    })
  })

  it('and a promise without a time does not count', () => {
    const lead = handedOffLead(HANDOFF, [], { slaDueAt: Number.POSITIVE_INFINITY })
    expect(slaStatus(lead, DEFAULT_DEFINITION, NOW).dueAt).toBe(jst('2026-06-10 10:00'))
  })
})

describe('the explanation', () => {
  it('names all skipped days in one line, holidays in the reader’s language', () => {
    const at = jst('2026-11-20 17:30')
    const { explanation } = slaStatus(handedOffLead(at), DEFAULT_DEFINITION, at)
    const [en, ja] = [createTranslator('en'), createTranslator('ja')]
    const skipped = explanation.filter(({ key }) => key === 'due.skipped')
    expect(skipped.map(en.say)).toEqual([
      'Not counted: Sat 21 Nov, Sun 22 Nov, Mon 23 Nov Labour Thanksgiving Day (勤労感謝の日).',
    ])
    expect(skipped.map(ja.say)).toEqual(['除外：11/21(土)、11/22(日)、11/23(月)勤労感謝の日'])
  })

  it('calls a substitute holiday by the day that it stands for', () => {
    const at = jst('2027-03-19 17:30')
    const { explanation } = slaStatus(handedOffLead(at), DEFAULT_DEFINITION, at)
    expect(explanation.map(createTranslator('en').say).join()).toContain(
      'Mon 22 Mar Vernal Equinox Day (春分の日), observed (振替休日)',
    )
  })

  it('names no package, no version and no source', () => {
    const said = status([]).explanation.map(createTranslator('en').say).join(' ')
    expect(said).not.toMatch(/holiday_jp|@|\d+\.\d+\.\d+/)
  })

  it('says so when the due time lies past that data', () => {
    const at = jst('2035-12-28 10:00')
    const { explanation } = slaStatus(handedOffLead(at), DEFAULT_DEFINITION, at + 1)
    expect(explanation.at(-1)?.key).toBe('due.past_data')
  })

  it('but not on the plain clock', () => {
    const elapsed = {
      ...DEFAULT_DEFINITION,
      sla: { ...DEFAULT_DEFINITION.sla, clock: 'elapsed' as const, target: 48 },
    }
    expect(slaStatus(handedOffLead(HANDOFF), elapsed, NOW).explanation.map(({ key }) => key)).toEqual([
      'due.handed_off',
      'due.target_elapsed',
      'due.due',
    ])
  })

  it('names the bridging days where they are closed', () => {
    const at = jst('2026-04-28 17:00')
    const bridging = { ...DEFAULT_DEFINITION, sla: { ...DEFAULT_DEFINITION.sla, bridgingDaysClosed: true } }
    const { dueAt, explanation } = slaStatus(handedOffLead(at), bridging, at)
    expect(dueAt).toBe(jst('2026-05-08 17:00'))
    expect(explanation.map(createTranslator('en').say).join()).toContain(
      'Thu 30 Apr (bridging day), Fri 1 May (bridging day)',
    )
  })
})
