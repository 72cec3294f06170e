// What is missing: who takes which step, what to ask, and that the steps really make the lead ready.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { CriterionName, MissingSignal } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { createTranslator } from '../all-words'
import { ago, engagement, engagements, type LeadChange, leadSnapshot, NOW } from '../fixtures/lead'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../fixtures/words-model')).plainModel(original),
)

const judge = (lead: LeadSnapshot) => assess(lead, DEFAULT_DEFINITION, NOW)
const QUIET = { messages: [], recentConversion: null }
const missing = (change: LeadChange) =>
  judge(leadSnapshot(change)).missingSignals.map(({ criterion, nextStep, ask, owner, effort }) => [
    criterion,
    nextStep.key,
    ask?.key ?? null,
    owner,
    effort,
  ])

describe('the steps', () => {
  it.each<[string, LeadChange, unknown[][]]>([
    ['nothing', {}, []],
    [
      'no decision role',
      { contact: { jobTitle: '主任' } },
      [['decision_role', 'next.find_decider', 'ask.decider', 'marketing', 3]],
    ],
    [
      'no title',
      { contact: { jobTitle: null } },
      [['decision_role', 'next.fill_title', 'ask.title', 'marketing', 1]],
    ],
    [
      'no sign and nothing done: one answer serves twice',
      { contact: QUIET },
      [
        ['evaluation_signal', 'next.ask_plan', 'ask.plan', 'marketing', 2],
        ['japan_engagement', 'next.same_answer', null, 'marketing', 2],
      ],
    ],
    [
      'one medium sign',
      { contact: { ...QUIET, messages: [{ text: '来期の予算について', at: ago(3) }] } },
      [['evaluation_signal', 'next.second_sign', 'ask.second_sign', 'marketing', 2]],
    ],
    [
      'only the act is missing',
      {
        contact: QUIET,
        engagements: [engagement({ kind: 'meeting', at: ago(300), startsAt: ago(300), text: 'x' })],
        snapshot: { eventParticipations: known([]) },
      },
      [
        ['evaluation_signal', 'next.ask_plan', 'ask.plan', 'marketing', 2],
        ['japan_engagement', 'next.same_answer', null, 'marketing', 2],
      ],
    ],
    [
      'size unknown',
      { company: { employees: null } },
      [['icp_fit', 'next.fill_company', 'ask.size', 'marketing', 1]],
    ],
    ['too small', { company: { employees: 10 } }, [['icp_fit', 'next.outside_icp', null, 'marketing', 5]]],
    [
      'a scope is missing',
      { company: unavailable('no_scope', 'crm.x') },
      [['icp_fit', 'next.add_scope', null, 'admin', 2]],
    ],
    [
      'a request failed',
      { company: unavailable('request_failed') },
      [['icp_fit', 'next.try_again', null, 'sales', 1]],
    ],
    ['still loading', { company: unavailable('loading') }, []],
    [
      'several, the cheapest first',
      { contact: { ...QUIET, jobTitle: '主任' }, company: { employees: null } },
      [
        ['icp_fit', 'next.fill_company', 'ask.size', 'marketing', 1],
        ['evaluation_signal', 'next.ask_plan', 'ask.plan', 'marketing', 2],
        ['japan_engagement', 'next.same_answer', null, 'marketing', 2],
        ['decision_role', 'next.find_decider', 'ask.decider', 'marketing', 3],
      ],
    ],
  ])('%s', (_, change, steps) => {
    expect(missing(change)).toEqual(steps)
  })

  it('name whose answer serves', () => {
    const [, second] = judge(leadSnapshot({ contact: QUIET })).missingSignals
    expect(second?.nextStep.params).toEqual({ criterion: { key: 'criterion.evaluation_signal' } })
  })

  it('ask only for Japan engagement when nothing else is asked', () => {
    const lead = leadSnapshot({
      contact: QUIET,
      engagements: [engagement({ kind: 'note', text: '' })],
      snapshot: {
        eventParticipations: known([{ eventName: 'Japan IT Week', at: ago(100), state: 'attended' }]),
      },
    })
    const definition = {
      ...DEFAULT_DEFINITION,
      required: { ...DEFAULT_DEFINITION.required, evaluation_signal: false },
    }
    expect(assess(lead, definition, NOW).missingSignals).toMatchObject([
      { criterion: 'japan_engagement', nextStep: { key: 'next.invite_japan' }, ask: { key: 'ask.reply' } },
    ])
  })

  it.each<[LeadChange, string | null, number | undefined]>([
    [{}, null, undefined],
    [{ contact: { jobTitle: '主任' } }, 'ready_with.steps', 1],
    [{ contact: QUIET }, 'ready_with.steps', 1],
    [{ contact: { ...QUIET, jobTitle: '主任' } }, 'ready_with.steps', 2],
    [{ company: { employees: 10 } }, 'ready_with.outside_icp', undefined],
    [{ company: unavailable('loading') }, null, undefined],
  ])('come to a sentence: %j', (change, key, n) => {
    const { readyWith } = judge(leadSnapshot(change))
    expect([readyWith?.key ?? null, readyWith?.params?.n]).toEqual([key, n])
  })

  it('ask a buyer in Japan about no Japan, and one responsible for it from abroad about nothing else', () => {
    const askOf = (change: LeadChange) =>
      judge(leadSnapshot(change)).missingSignals.find(({ criterion }) => criterion === 'evaluation_signal')
    expect(askOf({ contact: QUIET })).toMatchObject({
      nextStep: { key: 'next.ask_plan' },
      ask: { key: 'ask.plan' },
    })
    expect(
      askOf({
        contact: { ...QUIET, ...NOBODY, jobTitle: 'IT Director, Japan' },
        company: { name: 'Beispiel GmbH', domain: 'beispiel.example', country: 'Germany', countryCode: 'DE' },
      }),
    ).toMatchObject({ nextStep: { key: 'next.ask_japan' }, ask: { key: 'ask.japan_plan' } })
    expect(createTranslator('ja').say({ key: 'ask.plan' })).not.toContain('日本')
  })

  it('ask in polite Japanese and in English', () => {
    const all = [
      { contact: { ...QUIET, jobTitle: null } },
      { company: { employees: null } },
      { contact: { jobTitle: '主任' } },
    ]
    for (const change of all) {
      for (const { ask } of judge(leadSnapshot(change)).missingSignals) {
        if (ask === null) continue
        expect(createTranslator('ja').say(ask)).toMatch(/(?:でしょうか|ください|幸いです)。$/)
        expect(createTranslator('en').say(ask)).toMatch(/[?]$/)
      }
    }
  })
})

/** What the record looks like once a step was taken as told. */
const TAKEN: Readonly<Record<string, (lead: LeadSnapshot) => LeadSnapshot>> = {
  'next.fill_company': (lead) => ({
    ...lead,
    company: known({ ...(lead.company.state === 'known' ? lead.company.value : COMPANY), employees: 300 }),
  }),
  'next.fill_title': (lead) => ({ ...lead, contact: { ...lead.contact, jobTitle: '総務部長' } }),
  'next.find_decider': (lead) => ({
    ...lead,
    colleagues: known([
      { id: '9', name: '架空', jobTitle: '取締役', country: null, buyingRoles: [], decisionRole: null },
    ]),
  }),
  'next.ask_plan': (lead) => answered(lead, '来年4月に日本での導入を予定しています。'),
  'next.second_sign': (lead) => answered(lead, 'お見積をいただけますと助かります。'),
  'next.fill_presence': (lead) => ({ ...lead, contact: { ...lead.contact, country: 'Japan' } }),
  'next.ask_presence': (lead) => answered(lead, 'This is for our Japan office in Tokyo.'),
  'next.invite_japan': (lead) => answered(lead, '事例を拝見しました。弊社の状況に近いと感じました。'),
  'next.same_answer': (lead) => lead,
}
const COMPANY = {
  id: '1',
  name: '見本',
  domain: null,
  employees: null,
  industry: null,
  country: 'Japan',
  countryCode: 'JP',
  state: null,
  city: null,
  address: null,
  zip: null,
  phone: null,
}

function answered(lead: LeadSnapshot, text: string): LeadSnapshot {
  const email = lead.engagements.email.state === 'known' ? lead.engagements.email.value.items : []
  const reply = engagement({
    id: 'reply',
    kind: 'email',
    direction: 'inbound',
    status: 'SENT',
    at: ago(0, 1),
    text,
  })
  return {
    ...lead,
    engagements: { ...lead.engagements, email: known({ items: [...email, reply], omitted: 0 }) },
  }
}

const NOBODY = {
  email: 'a@beispiel.example',
  country: null,
  state: null,
  city: null,
  phone: null,
  ipCountryCode: null,
  language: 'en',
  jobTitle: 'Head of IT',
}

describe('the counterfactual', () => {
  it('holds: with every step taken the lead is ready', () => {
    const lead = fc
      .record({
        title: fc.constantFrom('部長', '主任', null, '情報システム課長'),
        message: fc.constantFrom(null, '見積をお願いします', '来期の予算について', 'hello'),
        employees: fc.constantFrom(null, 300),
        abroad: fc.boolean(),
        touches: fc.boolean(),
      })
      .map(({ title, message, employees, abroad, touches }) =>
        leadSnapshot({
          contact: {
            ...(abroad ? NOBODY : {}),
            jobTitle: title,
            recentConversion: null,
            messages: message === null ? [] : [{ text: message, at: ago(2) }],
          },
          company: {
            ...(abroad
              ? { name: 'Beispiel GmbH', domain: 'beispiel.example', country: null, countryCode: null }
              : {}),
            employees,
          },
          ...(touches ? { engagements: [engagement({ direction: 'inbound', at: ago(1) })] } : {}),
          snapshot: { colleagues: EMPTY, ...(touches ? {} : { engagements: engagements([]) }) },
        }),
      )
    fc.assert(
      fc.property(lead, (before) => {
        const { missingSignals, readyWith } = judge(before)
        const after = missingSignals.reduce((one: LeadSnapshot, { nextStep }: MissingSignal) => {
          const step = TAKEN[nextStep.key]
          expect(step, nextStep.key).toBeDefined()
          return step === undefined ? one : step(one)
        }, before)
        expect(judge(after).missingSignals.map(({ criterion }): CriterionName => criterion)).toEqual([])
        expect(judge(after).verdict).toBe('ready')
        expect(readyWith === null).toBe(missingSignals.length === 0)
      }),
    )
  })
})
