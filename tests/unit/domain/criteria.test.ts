// The five criteria and the verdict: pass, fail and unknown of each, and what never changes an outcome.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { CriterionId, Outcome } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/default-definition'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import {
  ago,
  engagement,
  type LeadChange,
  leadSnapshot,
  NOW,
  nearlyReadyLead,
  notJapanLead,
  readyLead,
} from '../fixtures/lead'

const judge = (lead: LeadSnapshot) => assess(lead, DEFAULT_DEFINITION, NOW)
const outcome = (id: CriterionId, lead: LeadSnapshot) =>
  judge(lead).criteria.find((one) => one.id === id)?.outcome
const QUIET = { messages: [], recentConversion: null }
const LOADING = unavailable('loading')
const attended = (eventName: string, days = 10) =>
  known([{ eventName, at: ago(days), state: 'attended' as const }])

const ROWS: [CriterionId, string, Outcome, LeadChange][] = [
  ['icp_fit', '800 employees', 'pass', {}],
  ['icp_fit', 'exactly 50', 'pass', { company: { employees: 50 } }],
  ['icp_fit', 'exactly 10,000', 'pass', { company: { employees: 10_000 } }],
  ['icp_fit', '49', 'fail', { company: { employees: 49 } }],
  ['icp_fit', '10,001', 'fail', { company: { employees: 10_001 } }],
  ['icp_fit', 'size empty', 'unknown', { company: { employees: null } }],
  ['icp_fit', 'no company', 'unknown', { company: EMPTY }],
  ['icp_fit', 'company loading', 'unknown', { company: LOADING }],
  ['icp_fit', 'scope missing', 'unknown', { company: unavailable('no_scope', 'crm.objects.companies.read') }],
  ['japan_presence', 'company in Japan', 'pass', {}],
  ['japan_presence', 'company unread, contact in Japan', 'pass', { company: unavailable('request_failed') }],
  ['japan_engagement', 'a form in Japanese', 'pass', {}],
  ['japan_engagement', 'nothing', 'fail', { contact: QUIET }],
  [
    'japan_engagement',
    'exactly 90 days ago',
    'pass',
    { contact: { ...QUIET, messages: [{ text: 'はい', at: ago(90) }] } },
  ],
  [
    'japan_engagement',
    'a moment earlier',
    'fail',
    { contact: { ...QUIET, messages: [{ text: 'はい', at: ago(90) - 1 }] } },
  ],
  [
    'japan_engagement',
    'unknown age',
    'fail',
    { contact: { ...QUIET, messages: [{ text: 'はい', at: null }] } },
  ],
  [
    'japan_engagement',
    'meetings loading',
    'unknown',
    { contact: QUIET, snapshot: { eventParticipations: LOADING } },
  ],
  [
    'japan_engagement',
    'a Japan event',
    'pass',
    { contact: QUIET, snapshot: { eventParticipations: attended('Japan IT Week 春') } },
  ],
  [
    'japan_engagement',
    'a global event',
    'fail',
    { contact: QUIET, snapshot: { eventParticipations: attended('Global webinar') } },
  ],
  ['japan_engagement', 'a call answered', 'pass', { contact: QUIET, engagements: [engagement()] }],
  [
    'japan_engagement',
    'an auto-reply',
    'fail',
    {
      contact: QUIET,
      engagements: [
        engagement({
          kind: 'email',
          direction: 'inbound',
          subject: '自動返信',
          text: '不在のため返信できません。',
        }),
      ],
    },
  ],
  ['evaluation_signal', 'a quotation', 'pass', {}],
  ['evaluation_signal', 'nothing', 'fail', { contact: QUIET }],
  [
    'evaluation_signal',
    'one medium',
    'fail',
    { contact: { ...QUIET, messages: [{ text: '来期の予算について', at: ago(3) }] } },
  ],
  [
    'evaluation_signal',
    'two medium of two kinds',
    'pass',
    { contact: { ...QUIET, messages: [{ text: '来期の予算に向けて導入事例を見たい', at: ago(3) }] } },
  ],
  [
    'evaluation_signal',
    'two medium of one kind',
    'fail',
    {
      contact: {
        ...QUIET,
        messages: [
          { text: '来期の予算', at: ago(3) },
          { text: '契約更新', at: ago(2) },
        ],
      },
    },
  ],
  [
    'evaluation_signal',
    'our own mail',
    'fail',
    {
      contact: QUIET,
      engagements: [engagement({ kind: 'email', status: 'SENT', text: '御見積をお送りします。' })],
    },
  ],
  [
    'evaluation_signal',
    'our own note',
    'fail',
    { contact: QUIET, engagements: [engagement({ kind: 'note', text: '見積を希望とのこと' })] },
  ],
  [
    'evaluation_signal',
    "the buyer's mail",
    'pass',
    {
      contact: QUIET,
      engagements: [engagement({ kind: 'email', direction: 'inbound', text: '見積をお願いします' })],
    },
  ],
  ['evaluation_signal', 'an existing customer', 'fail', { contact: { lifecycleStage: 'customer' } }],
  [
    'evaluation_signal',
    'emails unread',
    'unknown',
    {
      contact: QUIET,
      snapshot: { eventParticipations: unavailable('no_scope', 'crm.objects.marketing_events.read') },
    },
  ],
  ['decision_role', '部長', 'pass', {}],
  ['decision_role', '主任', 'fail', { contact: { jobTitle: '総務部 主任' } }],
  ['decision_role', '課長 who selects IT', 'pass', { contact: { jobTitle: '情報システム課長' } }],
  ['decision_role', 'no title anywhere', 'unknown', { contact: { jobTitle: null } }],
  [
    'decision_role',
    'colleagues loading',
    'unknown',
    { contact: { jobTitle: '主任' }, snapshot: { colleagues: LOADING } },
  ],
  [
    'decision_role',
    'confirmed in HubSpot',
    'pass',
    { contact: { jobTitle: null, buyingRoles: ['BUDGET_HOLDER'] } },
  ],
  ['decision_role', 'a champion', 'fail', { contact: { jobTitle: '主任', buyingRoles: ['CHAMPION'] } }],
  [
    'decision_role',
    'confirmed by us',
    'pass',
    { contact: { jobTitle: null }, handoff: { decisionRole: 'approver' } },
  ],
]

describe('criteria', () => {
  it.each(ROWS)('%s, %s: %s', (id, _, expected, change) => {
    expect(outcome(id, leadSnapshot(change))).toBe(expected)
  })

  it('japan_presence fails and is unknown', () => {
    expect(outcome('japan_presence', notJapanLead())).toBe('fail')
    expect(outcome('japan_presence', { ...notJapanLead(), company: LOADING })).toBe('unknown')
  })

  it('counts a colleague who decides', () => {
    const colleague = {
      id: '2',
      name: '佐藤 例子',
      jobTitle: '本部長',
      country: null,
      buyingRoles: [],
      decisionRole: null,
    }
    const lead = { ...nearlyReadyLead(), colleagues: known([colleague]) }
    expect(outcome('decision_role', lead)).toBe('pass')
    expect(
      outcome('decision_role', { ...lead, colleagues: known([{ ...colleague, country: 'Germany' }]) }),
    ).toBe('fail')
  })
})

describe('verdict', () => {
  it.each([
    ['ready', readyLead()],
    ['not_ready', nearlyReadyLead()],
    ['not_japan', notJapanLead()],
    ['not_ready', { ...notJapanLead(), contact: { ...notJapanLead().contact, language: 'ja' } }],
    ['needs_review', leadSnapshot({ company: { employees: null } })],
    ['not_ready', leadSnapshot({ company: { employees: null }, contact: { jobTitle: '主任' } })],
    ['needs_review', leadSnapshot({ company: unavailable('request_failed') })],
  ])('%s', (verdict, lead) => {
    expect(judge(lead).verdict).toBe(verdict)
  })

  it('is provisional only while something that matters is loading', () => {
    expect(judge(leadSnapshot({ company: LOADING })).provisional).toBe(true)
    expect(judge(leadSnapshot({ company: unavailable('request_failed') })).provisional).toBe(false)
    expect(judge({ ...readyLead(), colleagues: LOADING }).provisional).toBe(false)
  })

  it('lists what is missing, cheapest first, and the admin where a scope is', () => {
    const lead = leadSnapshot({
      contact: { ...QUIET, jobTitle: '主任' },
      company: unavailable('no_scope', 'x'),
    })
    const missing = judge(lead).missingSignals
    expect(missing.map(({ effort }) => effort)).toEqual([...missing.map(({ effort }) => effort)].sort())
    expect(missing.find(({ criterion }) => criterion === 'icp_fit')).toMatchObject({ owner: 'admin' })
  })

  it('names a score that stands alone', () => {
    expect(judge(leadSnapshot({ contact: { ...QUIET, score: 50 } })).score.scoreOnly).toBe(true)
    expect(judge(leadSnapshot({ contact: { ...QUIET, score: 49 } })).score.scoreOnly).toBe(false)
    expect(judge(leadSnapshot({ contact: { score: 99 } })).score.scoreOnly).toBe(false)
  })

  it('is the same whatever the order of lists and however often it is asked', () => {
    const items = [1, 2, 3, 4].map((n) =>
      engagement({ id: String(n), kind: 'call', at: ago(n), text: `見積 ${n}` }),
    )
    const forward = judge(leadSnapshot({ engagements: items }))
    expect(JSON.stringify(judge(leadSnapshot({ engagements: [...items].reverse() })))).toBe(
      JSON.stringify(forward),
    )
  })

  it('takes 10,000 engagements', () => {
    const items = Array.from({ length: 10_000 }, (_, n) =>
      engagement({ id: String(n), at: ago(n % 300), text: '見積' }),
    )
    expect(judge(leadSnapshot({ engagements: items })).criteria).toHaveLength(5)
  })
})

describe('hostile text', () => {
  it('never throws, and quotes at most 200 whole characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('見積\ud800', '\u202e部長', '😀'.repeat(300)),
    )
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const lead = leadSnapshot({
          contact: {
            jobTitle: a,
            country: b,
            city: c,
            companyName: a,
            phone: b,
            email: c,
            messages: [{ text: `${a}見積${b}`, at: ago(1) }],
          },
          company: { name: a, domain: b, industry: c },
          engagements: [
            engagement({ kind: 'email', direction: 'inbound', subject: b, text: `${c}\n日本語対応` }),
          ],
        })
        for (const { evidence } of judge(lead).criteria) {
          for (const { quote } of evidence) expect(quote.length).toBeLessThanOrEqual(202)
        }
      }),
    )
  })
})
