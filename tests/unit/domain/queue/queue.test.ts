// The order of the queue, what is silent, and what needs somebody now.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known, unavailable } from '@/lib/domain/fact'
import type { Contact, Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { groupsOf, queueOf, urgentOf } from '@/lib/domain/queue/queue'
import { ago, leadSnapshot, NO_HANDOFF, NOW } from '../../fixtures/lead'

const UNREAD = unavailable('loading')
const engagements = { call: UNREAD, email: UNREAD, meeting: UNREAD, communication: UNREAD, note: UNREAD }
const lead = (id: string, handoff: Partial<Handoff>, contact: Partial<Contact> = {}): LeadSnapshot => ({
  ...leadSnapshot({ contact: { lastContactedAt: null, firstOutreachAt: null, ...contact } }),
  ref: { portalId: '1', contactId: id },
  engagements,
  handoff: known({ ...NO_HANDOFF, status: 'handed_off', ...handoff }),
})
const ids = (leads: readonly LeadSnapshot[]) =>
  queueOf(leads, DEFAULT_DEFINITION, NOW).map(({ ref }) => ref.contactId)

const LEADS = [
  lead('contacted long ago', { handedOffAt: ago(20), firstContactAt: ago(19) }),
  lead('on track', { handedOffAt: ago(0, 1) }),
  lead('overdue', { handedOffAt: ago(7) }),
  lead('contacted', { status: 'accepted', handedOffAt: ago(6), firstContactAt: ago(5) }),
  lead('at risk', { handedOffAt: ago(2) }),
  lead('without a time', { handedOffAt: null }),
  lead('paused', { handedOffAt: ago(1), pauses: [{ from: ago(0, 5), until: null, reason: '' }] }),
  lead('rejected meanwhile', { status: 'rejected', handedOffAt: ago(7) }),
]

describe('the queue', () => {
  it('has running clocks first, the shortest on top, and the longest silence first among the contacted', () => {
    expect(ids(LEADS)).toEqual([
      'overdue',
      'at risk',
      'on track',
      'paused',
      'without a time',
      'contacted long ago',
      'contacted',
    ])
  })

  it('falls into groups that keep its order and lose nobody', () => {
    const entries = queueOf(LEADS, DEFAULT_DEFINITION, NOW)
    const groups = groupsOf(entries)
    expect(groups.map(({ group, entries: own }) => [group, own.length])).toEqual([
      ['urgent', 2],
      ['running', 1],
      ['paused', 2],
      ['contacted', 2],
    ])
    expect(groups.flatMap((one) => one.entries)).toEqual(entries)
    expect(groupsOf([])).toEqual([])
  })

  it('names the company by its record, and by the contact’s own words only where that is not known', () => {
    const typed = lead('1', { handedOffAt: ago(1) }, { companyName: 'typed' })
    const nameOf = (one: LeadSnapshot) => queueOf([one], DEFAULT_DEFINITION, NOW)[0]?.companyName
    expect(typed.company.state === 'known' && nameOf(typed) === typed.company.value.name).toBe(true)
    expect(nameOf({ ...typed, company: UNREAD })).toBe('typed')
  })

  it('is the same in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(LEADS, { minLength: LEADS.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(LEADS))
      }),
    )
  })

  it('counts what is at risk or overdue', () => {
    const urgent = urgentOf(queueOf(LEADS, DEFAULT_DEFINITION, NOW))
    expect(urgent.map(({ slaState }) => slaState)).toEqual(['breached', 'at_risk'])
  })

  it.each([
    ['six days', { handedOffAt: ago(6) }, {}, null],
    ['seven days', { handedOffAt: ago(7) }, {}, 7],
    ['contacted since', { handedOffAt: ago(9), firstContactAt: ago(8) }, {}, 8],
    [
      'last contacted yesterday',
      { handedOffAt: ago(9), firstContactAt: ago(8) },
      { lastContactedAt: ago(1) },
      null,
    ],
  ] as const)('silent after %s', (_, handoff, contact, days) => {
    const [entry] = queueOf([lead('1', handoff, contact)], DEFAULT_DEFINITION, NOW)
    expect(entry?.silentDays).toBe(days)
  })

  it('cannot tell where only HubSpot’s own date of contact has moved', () => {
    const [entry] = queueOf(
      [lead('1', { handedOffAt: ago(7) }, { lastContactedAt: ago(6) })],
      DEFAULT_DEFINITION,
      NOW,
    )
    expect(entry?.slaState).toBe('unknown')
  })
})
