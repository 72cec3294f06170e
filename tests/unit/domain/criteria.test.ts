// The criteria and the verdict: pass, fail and unknown of each, and what never changes an outcome.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { CRITERION_IDS, type CriterionId } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known, unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import {
  ago,
  engagement,
  leadSnapshot,
  NOW,
  nearlyReadyLead,
  notJapanLead,
  readyLead,
} from '../fixtures/lead'
import { CRITERION_CASES, LOADING, QUIET } from './criteria/cases'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../fixtures/words-model')).plainModel(original),
)

const judge = (lead: LeadSnapshot) => assess(lead, DEFAULT_DEFINITION, NOW)
const outcome = (id: CriterionId, lead: LeadSnapshot) =>
  judge(lead).criteria.find((one) => one.id === id)?.outcome
describe('criteria', () => {
  it.each(CRITERION_CASES)('%s, %s: %s', (id, _, expected, lead) => {
    expect(outcome(id, lead)).toBe(expected)
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
    ['not_japan', { ...notJapanLead(), contact: { ...notJapanLead().contact, language: 'ja' } }],
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
    expect(judge(leadSnapshot({ engagements: items })).criteria).toHaveLength(CRITERION_IDS.length)
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
