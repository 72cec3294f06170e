// Leads that pass, fail and leave open each criterion, at its borders.
/// <reference types="vite/client" />
import type { CriterionId, Outcome } from '@/lib/domain/assessment'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { ago, engagement, type LeadChange, leadSnapshot, notJapanLead } from '../../fixtures/lead'

export const QUIET = { messages: [], recentConversion: null }
export const LOADING = unavailable('loading')
const attended = (eventName: string, days = 10) =>
  known([{ eventName, at: ago(days), state: 'attended' as const }])

const CHANGES: readonly [CriterionId, string, Outcome, LeadChange][] = [
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
  [
    'japan_engagement',
    'a call answered',
    'pass',
    { contact: QUIET, engagements: [engagement({ connected: true })] },
  ],
  [
    'japan_engagement',
    'a call without an outcome',
    'unknown',
    { contact: QUIET, engagements: [engagement()] },
  ],
  [
    'japan_engagement',
    'a call that reached nobody',
    'fail',
    { contact: QUIET, engagements: [engagement({ connected: false })] },
  ],
  [
    'japan_engagement',
    'a call of theirs, answered',
    'pass',
    { contact: QUIET, engagements: [engagement({ direction: 'inbound' })] },
  ],
  [
    'japan_engagement',
    'a call of theirs, missed',
    'fail',
    {
      contact: QUIET,
      engagements: [engagement({ direction: 'inbound', status: 'MISSED', connected: false })],
    },
  ],
  [
    'japan_engagement',
    'a message from them',
    'pass',
    {
      contact: QUIET,
      engagements: [
        engagement({
          kind: 'communication',
          direction: 'inbound',
          text: '来週の打ち合わせの件で相談があります',
        }),
      ],
    },
  ],
  [
    'japan_engagement',
    'a message with nothing in it',
    'fail',
    {
      contact: QUIET,
      engagements: [engagement({ kind: 'communication', direction: 'inbound', text: '承知しました' })],
    },
  ],
  [
    'japan_engagement',
    'a message of unknown direction',
    'fail',
    {
      contact: QUIET,
      engagements: [
        engagement({
          kind: 'communication',
          direction: 'unknown',
          text: '来週の打ち合わせの件で相談があります',
        }),
      ],
    },
  ],
  [
    'japan_engagement',
    'a meeting they booked, ahead',
    'pass',
    {
      contact: QUIET,
      engagements: [
        engagement({ kind: 'meeting', startsAt: ago(-3), bookedByBuyer: true, status: 'SCHEDULED' }),
      ],
    },
  ],
  [
    'japan_engagement',
    'a meeting we booked, ahead',
    'fail',
    {
      contact: QUIET,
      engagements: [engagement({ kind: 'meeting', startsAt: ago(-3), status: 'SCHEDULED' })],
    },
  ],
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
    {
      contact: {
        ...QUIET,
        messages: [
          { text: '来期の予算について', at: ago(3) },
          { text: '導入事例を見たい', at: ago(2) },
        ],
      },
    },
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
          { text: '予算の枠について', at: ago(2) },
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
    'a note that reports the buyer',
    'pass',
    { contact: QUIET, engagements: [engagement({ kind: 'note', text: '見積を希望とのこと' })] },
  ],
  [
    'evaluation_signal',
    'a note that reports nothing',
    'fail',
    { contact: QUIET, engagements: [engagement({ kind: 'note', text: '名刺交換' })] },
  ],
  [
    'evaluation_signal',
    'a possible sign',
    'unknown',
    { contact: { ...QUIET, messages: [{ text: '少し気になっています', at: ago(3) }] } },
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

/** Criterion, what the lead shows, the outcome it must have, the lead. */
export type CriterionCase = readonly [CriterionId, string, Outcome, LeadSnapshot]

/** A criterion with a file of its own brings its CASES there. */
const FILES = import.meta.glob<{ readonly CASES: readonly CriterionCase[] }>('./*.cases.ts', { eager: true })

export const CRITERION_CASES: readonly CriterionCase[] = [
  ...CHANGES.map(([id, what, outcome, change]) => [id, what, outcome, leadSnapshot(change)] as const),
  ['japan_presence', 'nothing Japanese', 'fail', notJapanLead()],
  ['japan_presence', 'company loading', 'unknown', { ...notJapanLead(), company: LOADING }],
  ...Object.values(FILES).flatMap(({ CASES }) => CASES),
]
