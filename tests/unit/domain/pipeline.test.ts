// A whole invented pipeline, judged and told line by line: no change of a rule goes unseen, and each is read before it is kept.
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
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
import { toldAssessment, toldBrief, toldCriterion } from './pipeline/told'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../fixtures/words-model')).plainModel(original),
)

const LEADS = readFileSync(new URL('./pipeline/leads.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; snapshot: LeadSnapshot })

describe('the pipeline on an ordinary Wednesday morning', () => {
  test.each(LEADS)('$name', ({ snapshot }) => {
    expect(judged(snapshot).join('\n')).toMatchSnapshot()
  })
})

const lead = (name: string): LeadSnapshot => {
  const found = LEADS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no lead ${name}`)
  return found.snapshot
}

function judged(snapshot: LeadSnapshot, definition = DEFAULT_DEFINITION, now = NOW): string[] {
  const assessment = assess(snapshot, definition, now)
  const brief = withCallTime(briefOf(snapshot, assessment, definition), definition.sla, now)
  return [...toldAssessment(assessment), ...toldBrief(brief)]
}

/** The lines that are lost (`<`) and gained (`>`). */
function changed(before: readonly string[], after: readonly string[]): string {
  const lost = before.filter((line) => !after.includes(line)).map((line) => `< ${line}`)
  const gained = after.filter((line) => !before.includes(line)).map((line) => `> ${line}`)
  return [...lost, ...gained].join('\n')
}

const NO_SCOPE = unavailable('no_scope', 'crm.objects.contacts.read')
const LOST: readonly [string, Partial<LeadSnapshot>][] = [
  ['company', { company: NO_SCOPE }],
  ['company still loading', { company: unavailable('loading') }],
  ['no company', { company: EMPTY }],
  ['colleagues', { colleagues: NO_SCOPE }],
  ['nobody else', { colleagues: EMPTY }],
  ['handoff', { handoff: NO_SCOPE }],
  ['events', { eventParticipations: NO_SCOPE }],
  ['forms', { formSubmissions: NO_SCOPE }],
  ...ENGAGEMENT_KINDS.map(
    (kind) =>
      [`engagements: ${kind}`, { engagements: { ...lead('ready').engagements, [kind]: NO_SCOPE } }] as [
        string,
        Partial<LeadSnapshot>,
      ],
  ),
]

describe('a part that cannot be read', () => {
  const cases = ['ready', 'nearlyReady', 'scoreOnly', 'notJapan', 'met'].flatMap((name) =>
    LOST.map(([what, part]) => [name, what, part] as const),
  )
  test.each(cases)('%s without %s', (name, _what, part) => {
    expect(changed(judged(lead(name)), judged({ ...lead(name), ...part }))).toMatchSnapshot()
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
  test.each(cases)('%s with %s', (name, _what, sla) => {
    expect(changed(judged(lead(name)), judged(lead(name), { ...DEFAULT_DEFINITION, sla }))).toMatchSnapshot()
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
    expect(changed(judged(lead(name)), judged(lead(name), DEFAULT_DEFINITION, jst(at)))).toMatchSnapshot()
  })
})

describe('each criterion at its borders', () => {
  test.each(CRITERION_CASES)('%s: %s', (id, _what, _outcome, snapshot) => {
    const { criteria, missingSignals } = assess(snapshot, DEFAULT_DEFINITION, NOW)
    const lines = criteria.filter((one) => one.id === id).flatMap(toldCriterion)
    expect([...lines, `${missingSignals.map(({ criterion }) => criterion)}`].join('\n')).toMatchSnapshot()
  })
})

describe('each criterion beyond the ordinary', () => {
  const cases = [...MORE_CASES, ...ROLE_CASES].map(
    ([id, what, change, definition]) => [id, what, change, definition ?? DEFAULT_DEFINITION] as const,
  )
  test.each(cases)('%s: %s', (id, _what, change, definition) => {
    const { criteria } = assess(leadSnapshot(change), definition, NOW)
    const lines = criteria.filter((one) => one.id === id).flatMap(toldCriterion)
    expect(lines.join('\n')).toMatchSnapshot()
  })
})
