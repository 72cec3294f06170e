// What the HubSpot page's side is told: the reply's own judgement, and nothing while the verdict may change.
import { expect, it } from 'vitest'
import { railState } from '@/lib/background/rail'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { LeadReply } from '@/lib/messaging/protocol'
import { ago, leadSnapshot, NOW } from '../fixtures/lead'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
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

const state = (snapshot: LeadSnapshot | null, now = NOW) => railState(reply(snapshot), LOOK, now)

it('is the words of the stage, and no more of the lead', () => {
  const { moments, until, ...rest } = state(LEAD)
  expect(rest).toEqual({ ref: LEAD.ref, clockOffsetMs: 7, ...LOOK })
  expect(until).toBe(NOW + 12 * HOUR)
  expect(moments[0]).toMatchObject({ from: NOW, sign: '●', tone: 'good' })
  expect(moments[0]?.sentence).toMatch(/^First contact: \d+ (business days|working hours) left, due /)
})

it('says what the stage says at every minute ahead, without being asked again', () => {
  const { sla } = judge(LEAD, DEFAULT_DEFINITION, NOW).assessment
  const start = (sla.dueAt ?? 0) - 90 * MINUTE
  const { moments } = state(LEAD, start)
  for (let at = start; at < start + 12 * HOUR; at += 7 * MINUTE + 1) {
    const said = moments.findLast(({ from }) => from <= at)?.sentence
    expect([at, said]).toEqual([at, state(LEAD, at).moments[0]?.sentence])
  }
  expect(moments.at(-1)?.tone).toBe('bad')
  expect(moments.every((one, n) => n === 0 || one.from > (moments[n - 1]?.from ?? 0))).toBe(true)
})

it('has one moment where no clock runs', () => {
  const { handoff: _, ...before } = LEAD
  const { moments, until } = state({ ...before, handoff: EMPTY })
  expect([moments.length, until]).toEqual([1, null])
})

it('holds the verdict back while it may change', () => {
  const loading = { ...LEAD, company: unavailable('loading'), colleagues: unavailable('loading') }
  expect(state(loading).moments[0]?.sentence).toContain('First contact')
  const { handoff: _, ...before } = loading
  expect(state({ ...before, handoff: EMPTY }).moments).toEqual([])
})

it('says nothing without a lead', () => {
  expect(state(null)).toMatchObject({ moments: [], until: null })
})
