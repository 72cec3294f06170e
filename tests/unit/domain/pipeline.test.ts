// A whole invented pipeline, judged, at other times, by other clocks and with parts that cannot be read: a line of what matters each.
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { CriterionId } from '@/lib/domain/assessment'
import { briefOf } from '@/lib/domain/brief/brief'
import { withCallTime } from '@/lib/domain/brief/call-time'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { EMPTY, unavailable } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { jst, leadSnapshot, NOW } from '../fixtures/lead'
import { CRITERION_CASES } from './criteria/cases'
import { MORE_CASES } from './criteria/more-cases'
import { ROLE_CASES } from './criteria/role-cases'
import { CRITERIA } from './pipeline/expected-criteria'
import { LEADS_TOLD, UNREAD } from './pipeline/expected-leads'
import { CLOCKS_TOLD, MOMENTS_TOLD } from './pipeline/expected-time'
import { changedBrief, shortClock, shortCriterion, shortLead } from './pipeline/short'
import { toldBrief } from './pipeline/told'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../fixtures/words-model')).plainModel(original),
)

const LEADS = readFileSync(new URL('./pipeline/leads.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; snapshot: LeadSnapshot })

describe('the pipeline on an ordinary Wednesday morning', () => {
  test.each(LEADS)('$name', ({ name, snapshot }) => {
    expect(shortLead(judged(snapshot).assessment)).toBe(LEADS_TOLD.get(name))
  })
})

const lead = (name: string): LeadSnapshot => {
  const found = LEADS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no lead ${name}`)
  return found.snapshot
}

function judged(snapshot: LeadSnapshot, definition = DEFAULT_DEFINITION, now = NOW) {
  const assessment = assess(snapshot, definition, now)
  const brief = withCallTime(briefOf(snapshot, assessment, definition), definition.sla, now, assessment)
  return { assessment, brief }
}

const NO_SCOPE = unavailable('no_scope', 'crm.objects.contacts.read')
const LOST: readonly [string, (whole: LeadSnapshot) => Partial<LeadSnapshot>][] = [
  ['company', () => ({ company: NO_SCOPE })],
  ['company still loading', () => ({ company: unavailable('loading') })],
  ['no company', () => ({ company: EMPTY })],
  ['colleagues', () => ({ colleagues: NO_SCOPE })],
  ['nobody else', () => ({ colleagues: EMPTY })],
  ['handoff', () => ({ handoff: NO_SCOPE })],
  ['events', () => ({ eventParticipations: NO_SCOPE })],
  ['forms', () => ({ formSubmissions: NO_SCOPE })],
  ...ENGAGEMENT_KINDS.map((kind): (typeof LOST)[number] => [
    `engagements: ${kind}`,
    ({ engagements }) => ({ engagements: { ...engagements, [kind]: NO_SCOPE } }),
  ]),
]

describe('a part that cannot be read', () => {
  const cases = ['ready', 'nearlyReady', 'scoreOnly', 'notJapan', 'met'].flatMap((name) =>
    LOST.map(([what, part]) => [name, what, part] as const),
  )
  test.each(cases)('%s without %s', (name, what, part) => {
    const whole = judged(lead(name))
    const { assessment, brief } = judged({ ...lead(name), ...part(lead(name)) })
    const told = `${shortLead(assessment)}; brief: ${changedBrief(whole.brief, brief)}`
    expect(told).toBe(UNREAD.get(`${name} without ${what}`))
  })
})

const SLA = DEFAULT_DEFINITION.sla
const CLOCKS: readonly [string, Definition['sla']][] = [
  ['8 business hours', { ...SLA, clock: 'business_hours', target: 8 }],
  ['48 elapsed hours', { ...SLA, clock: 'elapsed', target: 48 }],
  ['5 business days over a closure', { ...SLA, target: 5, closures: ['2026-06-11'] }],
  ['a target by source', { ...SLA, targets: [{ matches: ['資料'], clock: 'elapsed', target: 4 }] }],
  ['no working day', { ...SLA, weekdays: [] }],
]

describe('another clock', () => {
  const cases = ['handedOffOnTime', 'atRisk', 'breached', 'met', 'metLate', 'paused'].flatMap((name) =>
    CLOCKS.map(([what, sla]) => [name, what, sla] as const),
  )
  test.each(cases)('%s with %s', (name, what, sla) => {
    const { assessment } = judged(lead(name), { ...DEFAULT_DEFINITION, sla })
    expect(shortClock(assessment)).toBe(CLOCKS_TOLD.get(`${name} with ${what}`))
  })
})

describe('another moment', () => {
  const MOMENTS = [
    '2026-06-10 06:30',
    '2026-06-10 12:15',
    '2026-06-10 18:00',
    '2026-06-12 17:45',
    '2026-06-13 11:00',
    '2026-08-14 10:00',
    '2026-10-30 10:00',
    '2026-12-29 09:00',
    '2027-05-01 10:00',
    '2028-01-04 09:30',
  ]
  const cases = ['ready', 'responsible', 'breached'].flatMap((name) =>
    MOMENTS.map((at) => [name, at] as const),
  )
  test.each(cases)('%s at %s', (name, at) => {
    const { assessment, brief } = judged(lead(name), DEFAULT_DEFINITION, jst(at))
    const [call = '-'] = toldBrief(brief.filter(({ id }) => id === 'etiquette'))
    const told = `${shortLead(assessment)}; ${call.replace('brief etiquette: ', '').split(' | ')[0]}`
    expect(told).toBe(MOMENTS_TOLD.get(`${name} at ${at}`))
  })
})

describe('each criterion', () => {
  const told = (id: CriterionId, snapshot: LeadSnapshot, definition = DEFAULT_DEFINITION) =>
    assess(snapshot, definition, NOW)
      .criteria.filter((one) => one.id === id)
      .map(shortCriterion)
      .join()

  test.each(CRITERION_CASES)('at its borders, %s: %s', (id, what, _outcome, snapshot) => {
    expect(told(id, snapshot)).toBe(CRITERIA.get(`${id}, ${what}`))
  })

  const beyond = [...MORE_CASES, ...ROLE_CASES].map(
    ([id, what, change, definition]) => [id, what, change, definition] as const,
  )
  test.each(beyond)('beyond the ordinary, %s: %s', (id, what, change, definition) => {
    expect(told(id, leadSnapshot(change), definition)).toBe(CRITERIA.get(`${id}, beyond: ${what}`))
  })
})
