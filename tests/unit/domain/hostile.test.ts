// Bad input of every kind gives a defined outcome: never an exception, never another verdict for another order of the same facts.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { CRITERION_IDS } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { EMPTY, type Fact, known, unavailable } from '@/lib/domain/fact'
import { ENGAGEMENT_KINDS, type Engagement, type LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { engagement, leadSnapshot, NO_HANDOFF, NOW, readyLead } from '../fixtures/lead'

const OUTCOMES = ['pass', 'fail', 'unknown', 'not_applicable']

/** What people and other systems put into fields. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '部長',
    '情報システム部　部長',
    'お見積をお願いします。日本語サポートはありますか？',
    '> 見積\n-- \n株式会社',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    '\u202e長部',
    '👨‍💼 CEO 👑',
    '__proto__',
    'constructor',
    `${'あ'.repeat(25_000)}見積`,
    '((((((((((((((((((((((((((((((a',
    '元元元元元元部長',
    '、、、、、、、、、不要',
  ),
)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const instant = fc.oneof(
  fc.integer({ min: NOW - 200 * 86_400_000, max: NOW + 20 * 86_400_000 }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 8.7e15, 1e300),
)
const number = fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0.5, 1e300))
const fact = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> =>
  fc.oneof(
    { weight: 4, arbitrary: value.map(known) },
    { weight: 1, arbitrary: fc.constant(EMPTY) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('loading', 'no_scope', 'property_missing', 'not_on_tier', 'request_failed')
        .map((reason) => unavailable(reason as 'loading')),
    },
  )
const dated = fc.record({ text, at: maybe(instant) })
const contact = fc.record({
  firstName: maybe(text),
  lastName: maybe(text),
  email: maybe(text),
  jobTitle: maybe(text),
  phone: maybe(text),
  country: maybe(text),
  state: maybe(text),
  language: maybe(text),
  ipCountryCode: maybe(text),
  lifecycleStage: maybe(text),
  ownerId: maybe(text),
  buyingRoles: fc.array(text, { maxLength: 3 }),
  messages: fc.array(dated, { maxLength: 4 }),
  score: maybe(number),
  recentConversion: maybe(dated),
  lastPageUrl: maybe(text),
  firstOutreachAt: maybe(instant),
})
const company = fc.record({
  name: maybe(text),
  domain: maybe(text),
  employees: maybe(number),
  industry: maybe(text),
})
const colleague = fc.record({
  id: text,
  name: text,
  jobTitle: maybe(text),
  country: maybe(text),
  buyingRoles: fc.array(text, { maxLength: 2 }),
  decisionRole: maybe(text),
})
const touch: fc.Arbitrary<Engagement> = fc.record({
  id: text,
  kind: fc.constantFrom(...ENGAGEMENT_KINDS),
  at: maybe(instant),
  loggedAt: maybe(instant),
  startsAt: maybe(instant),
  direction: fc.constantFrom('outbound' as const, 'inbound' as const, 'unknown' as const),
  status: maybe(fc.oneof(text, fc.constantFrom('COMPLETED', 'CANCELED', 'SENT', 'NO_SHOW'))),
  automatic: fc.boolean(),
  connected: maybe(fc.boolean()),
  bookedByBuyer: fc.boolean(),
  channel: maybe(text),
  subject: maybe(text),
  text: maybe(text),
  ownerId: maybe(text),
})
const handoff = fc.record({
  status: maybe(
    fc.constantFrom('handed_off' as const, 'accepted' as const, 'rejected' as const, 'returned' as const),
  ),
  handedOffAt: maybe(instant),
  slaDueAt: maybe(instant),
  firstContactAt: maybe(instant),
  acceptedAt: maybe(instant),
  rejectionReason: maybe(text),
  count: number,
  decisionRole: maybe(text),
})
const lead: fc.Arbitrary<LeadSnapshot> = fc
  .record({
    contact,
    company: fact(company),
    colleagues: fact(fc.array(colleague, { maxLength: 4 })),
    handoff: fact(handoff),
    touches: fc.array(touch, { maxLength: 8 }),
    forms: fact(fc.array(fc.record({ formId: text, formName: maybe(text), at: instant }), { maxLength: 3 })),
    events: fact(
      fc.array(
        fc.record({
          eventName: text,
          at: maybe(instant),
          state: fc.constantFrom('attended' as const, 'registered' as const, 'unknown' as const),
        }),
        { maxLength: 3 },
      ),
    ),
  })
  .map(({ contact: changed, company: of, colleagues, handoff: given, touches, forms, events }) =>
    leadSnapshot({
      contact: changed,
      company: of.state === 'known' ? of.value : of,
      handoff: given.state === 'known' ? { ...NO_HANDOFF, ...given.value } : given,
      engagements: touches,
      snapshot: { colleagues, formSubmissions: forms, eventParticipations: events },
    }),
  )

const shuffled = <T>(list: readonly T[]): T[] => [...list].reverse()
const shuffledFact = <T>(of: Fact<readonly T[]>): Fact<readonly T[]> =>
  of.state === 'known' ? known(shuffled(of.value)) : of

/** The same facts in another order. */
function reordered(one: LeadSnapshot): LeadSnapshot {
  const engagements = Object.fromEntries(
    ENGAGEMENT_KINDS.map((kind) => {
      const list = one.engagements[kind]
      return [
        kind,
        list.state === 'known' ? known({ ...list.value, items: shuffled(list.value.items) }) : list,
      ]
    }),
  ) as LeadSnapshot['engagements']
  return {
    ...one,
    contact: {
      ...one.contact,
      messages: shuffled(one.contact.messages),
      buyingRoles: shuffled(one.contact.buyingRoles),
    },
    colleagues: shuffledFact(one.colleagues),
    formSubmissions: shuffledFact(one.formSubmissions),
    eventParticipations: shuffledFact(one.eventParticipations),
    engagements,
  }
}

describe('any input', () => {
  it('gives a whole assessment', () => {
    fc.assert(
      fc.property(lead, instant, (one, now) => {
        const { verdict, criteria, sla } = assess(one, DEFAULT_DEFINITION, now)
        expect(['ready', 'not_ready', 'needs_review', 'not_japan']).toContain(verdict)
        expect(criteria.map(({ id }) => id)).toEqual(CRITERION_IDS)
        for (const { outcome, reason, evidence } of criteria) {
          expect(OUTCOMES).toContain(outcome)
          expect(reason.key).not.toBe('criterion.failed')
          for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(200)
        }
        expect(sla.state).toMatch(/^(not_applicable|on_track|at_risk|breached|met|met_late|paused)$/)
      }),
      { numRuns: 600 },
    )
  })

  it('is judged alike in any order, byte for byte', () => {
    fc.assert(
      fc.property(lead, (one) => {
        const here = JSON.stringify(assess(one, DEFAULT_DEFINITION, NOW))
        expect(JSON.stringify(assess(reordered(one), DEFAULT_DEFINITION, NOW))).toBe(here)
        expect(JSON.stringify(assess(structuredClone(one), structuredClone(DEFAULT_DEFINITION), NOW))).toBe(
          here,
        )
      }),
      { numRuns: 600 },
    )
  })

  it('reads 10,000 engagements', () => {
    const touches = Array.from({ length: 10_000 }, (_, index) =>
      engagement({
        id: String(index),
        kind: 'email',
        direction: 'inbound',
        text: `見積 ${index} をお願いします`,
        at: NOW - index,
      }),
    )
    const { verdict, criteria } = assess(leadSnapshot({ engagements: touches }), DEFAULT_DEFINITION, NOW)
    expect(verdict).toBe('ready')
    for (const { evidence } of criteria) expect(evidence.length).toBeLessThanOrEqual(25)
  })
})

describe('a criterion that cannot be judged', () => {
  const future = {
    ...DEFAULT_DEFINITION,
    required: { ...DEFAULT_DEFINITION.required, budget_confirmed: true },
  }

  it('is unknown when this version does not know it, and the lead needs review', () => {
    const { verdict, criteria, missingSignals } = assess(readyLead(), future, NOW)
    expect(verdict).toBe('needs_review')
    expect(criteria.at(-1)).toMatchObject({
      id: 'budget_confirmed',
      outcome: 'unknown',
      reason: { key: 'criterion.not_known', params: { id: 'budget_confirmed' } },
    })
    expect(missingSignals).toMatchObject([{ criterion: 'budget_confirmed', owner: 'admin' }])
  })

  it('does not hold up a lead when it is not required', () => {
    const optional = { ...future, required: { ...future.required, budget_confirmed: false } }
    expect(assess(readyLead(), optional, NOW).verdict).toBe('ready')
  })

  it('is unknown when it throws, and the others still show', () => {
    const broken = { ...readyLead(), colleagues: null } as unknown as LeadSnapshot
    const { criteria, verdict } = assess(broken, DEFAULT_DEFINITION, NOW)
    expect(criteria.find(({ id }) => id === 'decision_role')).toMatchObject({
      outcome: 'unknown',
      reason: { key: 'criterion.failed' },
    })
    expect(criteria.filter(({ outcome }) => outcome === 'pass')).toHaveLength(CRITERION_IDS.length - 1)
    expect(verdict).toBe('needs_review')
  })
})

describe('an assessment carries', () => {
  it('version and fingerprint of its definition', () => {
    const { definitionVersion, definitionFingerprint } = assess(readyLead(), DEFAULT_DEFINITION, NOW)
    expect(definitionVersion).toBe('1')
    expect(definitionFingerprint).toMatch(/^[0-9a-f]{16}$/)
  })

  it('the same fingerprint for the same content in any order of keys, another one for any change', () => {
    const entries = Object.entries(DEFAULT_DEFINITION).reverse()
    expect(fingerprintOf(Object.fromEntries(entries) as unknown as Definition)).toBe(
      fingerprintOf(DEFAULT_DEFINITION),
    )
    const changes: Definition[] = [
      { ...DEFAULT_DEFINITION, windowDays: 91 },
      { ...DEFAULT_DEFINITION, icp: { ...DEFAULT_DEFINITION.icp, industries: ['BANKING'] } },
      { ...DEFAULT_DEFINITION, sla: { ...DEFAULT_DEFINITION.sla, obonClosed: true } },
      { ...DEFAULT_DEFINITION, boilerplate: ['x'] },
    ]
    const all = [DEFAULT_DEFINITION, ...changes].map(fingerprintOf)
    expect(new Set(all).size).toBe(all.length)
  })
})

it('a text without end in any field is read as fast as any', () => {
  // No time is asserted: what is quadratic here takes minutes and meets the test's own limit.
  const endless = ['あ', '(元', '部長', 'a', '見積は', '> ', '\n', '、', '- ', 'not ', '元'].map((part) =>
    part.repeat(1_000_000 / part.length),
  )
  for (const text of endless) {
    const lead = leadSnapshot({
      contact: {
        jobTitle: text,
        companyName: text,
        city: text,
        phone: text,
        email: text,
        messages: [{ text, at: NOW - 1 }],
      },
      company: { name: text, domain: text, industry: text },
      engagements: [engagement({ kind: 'email', direction: 'inbound', subject: text, text })],
    })
    expect(assess(lead, DEFAULT_DEFINITION, NOW).criteria).toHaveLength(CRITERION_IDS.length)
  }
})
