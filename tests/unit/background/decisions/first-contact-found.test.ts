// A first contact that the log shows and the contact does not: written without a click, and only where nothing speaks against it.
import { describe, expect, it } from 'vitest'
import type { DecisionServiceDeps } from '@/lib/background/decisions/decision-service'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { Handoff } from '@/lib/domain/lead-snapshot'
import type { FeatureState } from '@/lib/domain/scopes'
import type { LeadReply } from '@/lib/messaging/protocol'
import { OWNERS } from '../../../sandbox/portal/owners'
import { PORTAL_ID } from '../../../sandbox/sandbox'
import { engagement, engagements, handedOffLead, leadSnapshot, NOW } from '../../fixtures/lead'
import { connectionTo } from '../portal-connection'
import { openService } from './open-service'
import { Desk, iso, START } from './service'

const service = new Desk()
const ROUND = START - 3_600_000
const CALL = engagement({ at: START - 60_000, loggedAt: START - 60_000 })

const lead = (handoff: Partial<Handoff> = {}, calls = [CALL]) => handedOffLead(ROUND, calls, handoff)
const SETTLED = { snapshot: lead(), settled: true, stale: false, problem: null }

async function noticed(reply: Partial<LeadReply> = {}, deps: Partial<DecisionServiceDeps> = {}) {
  const at = openService(service, deps)
  await at.noticeFirstContact({ ref: service.decide('accept').ref, ...SETTLED, ...reply }, NOW)
  return at
}
const withFeature = (feature: FeatureState['feature'], state: FeatureState['state']) => ({
  connection: async () => ({ ...connectionTo(PORTAL_ID), features: [{ feature, scope: 'x', state }] }),
})

it('is written once, however often the lead is viewed, and no page is told', async () => {
  const at = await noticed()
  await noticed()
  service.time += 3_000
  await at.drain()
  await noticed()
  await at.drain()
  expect(await service.store.rows()).toMatchObject([
    {
      id: `first-contact:${PORTAL_ID}:${service.contactId}:${ROUND}`,
      stage: 'confirmed',
      effects: { close_sla_tasks: 'done' },
      decision: { kind: 'first_contact', by: OWNERS.tanaka, clickedAt: START, language: 'en', note: '' },
    },
  ])
  expect(service.value('japan_first_contact_at')).toBe(iso(CALL.at ?? 0))
  expect([at.news, at.reloads]).toEqual([[], []])
})

it('is written once for each handoff', async () => {
  await noticed()
  await noticed({ snapshot: handedOffLead(ROUND + 1_000, [CALL]) })
  expect(await service.store.rows()).toHaveLength(2)
})

it('keeps nothing of the lead in this browser but what it needs', async () => {
  await noticed()
  expect((await service.store.rows())[0]?.decision.facts).toEqual({
    contactName: null,
    verdict: 'ready',
    readiness: '',
    brief: [],
    origin: { source: null, recentConversion: null },
    touches: 0,
    firstContactAt: CALL.at,
  })
})

it.each<[string, Partial<LeadReply>, Partial<DecisionServiceDeps>?]>([
  ['the lead was accepted', { snapshot: lead({ status: 'accepted' }) }],
  [
    'the key can never read some of the log',
    { snapshot: { ...lead(), engagements: { ...engagements([CALL]), email: unavailable('no_scope') } } },
  ],
  ['another part of the product is off', {}, withFeature('emails', 'off')],
  ['it is unknown whether decisions may be written', {}, withFeature('decisions', 'unknown')],
  ['the key is gone for the moment', {}, { connection: async () => null }],
])('is taken in where %s', async (_, reply, deps) => {
  await noticed(reply, deps)
  expect(await service.store.rows()).toHaveLength(1)
})

describe('is left alone where', () => {
  it.each<[string, Partial<LeadReply>, Partial<DecisionServiceDeps>?]>([
    ['nothing was read', { snapshot: null }],
    ['more of the lead is on its way', { settled: false }],
    ['the lead comes from the cache', { stale: true }],
    ['HubSpot did not answer', { problem: { kind: 'not_connected' } }],
    ['the handoff is empty', { snapshot: leadSnapshot({ handoff: EMPTY, engagements: [CALL] }) }],
    [
      'the handoff cannot be read',
      { snapshot: leadSnapshot({ handoff: unavailable('request_failed'), engagements: [CALL] }) },
    ],
    ['the contact has one', { snapshot: lead({ firstContactAt: START - 30_000 }) }],
    ['nobody knows when it was handed off', { snapshot: lead({ handedOffAt: null }) }],
    ['the lead was rejected', { snapshot: lead({ status: 'rejected' }) }],
    ['the lead was returned', { snapshot: lead({ status: 'returned' }) }],
    ['the lead was never handed off', { snapshot: lead({ status: null }) }],
    ['the log is empty', { snapshot: lead({}, []) }],
    ['the call was before the handoff', { snapshot: lead({}, [{ ...CALL, at: ROUND - 1 }]) }],
    [
      'an earlier one may be among what was not read',
      {
        snapshot: {
          ...lead(),
          engagements: { ...engagements([CALL]), email: known({ items: [], omitted: 3 }) },
        },
      },
    ],
    ['the key may not write', {}, withFeature('decisions', 'off')],
  ])('%s', async (_, reply, deps) => {
    await noticed(reply, deps)
    expect(await service.store.rows()).toEqual([])
  })
})
