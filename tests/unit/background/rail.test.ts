// What the HubSpot page's side is told: the reply's own judgement, and nothing while the verdict may change.
import { expect, it } from 'vitest'
import { railState } from '@/lib/background/rail'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { RAIL_TEXTS } from '@/lib/i18n/rail-texts'
import type { LeadReply } from '@/lib/messaging/protocol'
import { ago, leadSnapshot, NOW } from '../fixtures/lead'

const LOOK = { language: 'en', theme: 'light' } as const
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

it('is the stage of the judgement, and no more', () => {
  const { assessment } = judge(LEAD, DEFAULT_DEFINITION, NOW)
  expect(railState(reply(LEAD), LOOK)).toEqual({
    ref: LEAD.ref,
    stage: { name: 'on_track', steps: null, dueAt: assessment.sla.dueAt, hours: assessment.sla.hours },
    texts: { ...RAIL_TEXTS.en, due: '. Due Fri 12 Jun, 10:00 JST' },
    clockOffsetMs: 7,
    ...LOOK,
  })
})

it('holds the verdict back while it may change', () => {
  const loading = { ...LEAD, company: unavailable('loading'), colleagues: unavailable('loading') }
  expect(railState(reply(loading), LOOK).stage?.name).toBe('on_track')
  const { handoff: _, ...before } = loading
  expect(railState(reply({ ...before, handoff: EMPTY }), LOOK).stage).toBeNull()
})

it('says nothing without a lead', () => {
  expect(railState(reply(null), LOOK)).toMatchObject({ stage: null })
})
