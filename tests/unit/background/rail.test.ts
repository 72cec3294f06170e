// What the HubSpot page's side is told: the reply's own judgement, and nothing while the verdict may change.
import { expect, it } from 'vitest'
import { railState } from '@/lib/background/rail'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { unavailable } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { LeadReply } from '@/lib/messaging/protocol'
import { ago, leadSnapshot, NOW } from '../fixtures/lead'

const LOOK = { language: 'en', theme: 'light', side: 'right' } as const
const LEAD = leadSnapshot({ handoff: { status: 'handed_off', handedOffAt: ago(0, 1) } })
const reply = (snapshot: LeadSnapshot | null): LeadReply => ({
  ref: LEAD.ref,
  snapshot,
  judgement: snapshot === null ? null : judge(snapshot, DEFAULT_DEFINITION, NOW),
  definition: DEFAULT_DEFINITION,
  newerVersion: null,
  takenUp: null,
  settled: true,
  stale: false,
  problem: null,
  clockOffsetMs: 7,
  uiDomain: null,
})

it('is verdict, state and due time of the judgement, and no more', () => {
  const { sla } = judge(LEAD, DEFAULT_DEFINITION, NOW).assessment
  expect(railState(reply(LEAD), LOOK)).toEqual({
    ref: LEAD.ref,
    verdict: 'ready',
    slaState: 'on_track',
    dueAt: sla.dueAt,
    clockOffsetMs: 7,
    ...LOOK,
  })
})

it('holds the verdict back while it may change', () => {
  const loading = { ...LEAD, company: unavailable('loading'), colleagues: unavailable('loading') }
  expect(railState(reply(loading), LOOK)).toMatchObject({ verdict: null, slaState: 'on_track' })
})

it('says nothing without a lead', () => {
  expect(railState(reply(null), LOOK)).toMatchObject({
    verdict: null,
    slaState: 'not_applicable',
    dueAt: null,
  })
})
