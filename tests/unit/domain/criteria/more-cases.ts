// Further leads at the borders of the criteria: what the pipeline of ordinary people does not hold.
import type { CriterionId } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { known } from '@/lib/domain/fact'
import type { Engagement } from '@/lib/domain/lead-snapshot'
import { ago, engagement, type LeadChange, NOW } from '../../fixtures/lead'
import { QUIET } from './cases'

const said = (text: string, days = 3): LeadChange => ({
  contact: { ...QUIET, messages: [{ text, at: ago(days) }] },
})
const logged = (...list: Partial<Engagement>[]): LeadChange => ({
  contact: QUIET,
  engagements: list.map((part, n) => engagement({ id: String(n + 1), ...part })),
})
const took = (eventName: string, state: string, days = 10): LeadChange => ({
  contact: QUIET,
  snapshot: { eventParticipations: known([{ eventName, at: ago(days), state: state as 'attended' }]) },
})
const sent = (formName: string | null, days = 4): LeadChange => ({
  contact: QUIET,
  snapshot: { formSubmissions: known([{ formId: 'f', formName, at: ago(days) }]) },
})
const INDUSTRIES: Definition = {
  ...DEFAULT_DEFINITION,
  icp: { ...DEFAULT_DEFINITION.icp, industries: ['MACHINERY', 'FOOD_PRODUCTION'] },
}

/** Criterion, what the lead shows, how it differs from a ready one, the definition if another. */
export const MORE_CASES: readonly (readonly [CriterionId, string, LeadChange, Definition?])[] = [
  ['icp_fit', 'an industry of the list', {}, INDUSTRIES],
  ['icp_fit', 'another industry', { company: { industry: 'MINING' } }, INDUSTRIES],
  ['icp_fit', 'no industry', { company: { industry: null } }, INDUSTRIES],
  ['icp_fit', 'another industry and no list', { company: { industry: 'MINING' } }],
  ['icp_fit', 'no industry and no list', { company: { industry: null } }],
  [
    'icp_fit',
    "the contact's own industry",
    { company: { industry: null }, contact: { industry: 'MINING' } },
    INDUSTRIES,
  ],
  ['icp_fit', 'neither size nor industry', { company: { industry: null, employees: null } }, INDUSTRIES],
  ['evaluation_signal', 'a pitch', said('弊社サービスのご提案です。お見積り無料!')],
  ['evaluation_signal', 'a student', said('卒論のため見積について教えてください')],
  ['evaluation_signal', 'only a pitch', said('弊社サービスのご提案です。')],
  [
    'evaluation_signal',
    'a pitch beside a request',
    {
      contact: {
        ...QUIET,
        messages: [
          { text: '弊社サービスのご提案です', at: ago(1) },
          { text: '見積をお願いします', at: ago(2) },
        ],
      },
    },
  ],
  ['evaluation_signal', 'negated', said('見積は不要です')],
  [
    'evaluation_signal',
    'negated, then asked',
    {
      contact: {
        ...QUIET,
        messages: [
          { text: '見積は不要です', at: ago(1) },
          { text: '見積をお願いします', at: ago(2) },
        ],
      },
    },
  ],
  [
    'evaluation_signal',
    'the newest of two',
    {
      contact: {
        ...QUIET,
        messages: [
          { text: '見積をお願いします', at: ago(9) },
          { text: '見積をください', at: ago(2) },
        ],
      },
    },
  ],
  ['evaluation_signal', 'too old', said('見積をお願いします', 200)],
  ['evaluation_signal', 'registered for a Japan event', took('東京セミナー', 'registered')],
  [
    'evaluation_signal',
    'registered, and a medium sign',
    {
      ...took('東京セミナー', 'registered'),
      contact: { ...QUIET, messages: [{ text: '来期の予算', at: ago(3) }] },
    },
  ],
  ['evaluation_signal', 'attended a Japan event', took('東京セミナー', 'attended')],
  ['evaluation_signal', 'cancelled a Japan event', took('東京セミナー', 'cancelled')],
  ['evaluation_signal', 'a meeting report', logged({ kind: 'meeting', text: '見積を希望とのこと' })],
  [
    'evaluation_signal',
    'two meeting reports',
    logged(
      { kind: 'meeting', text: '見積を希望とのこと' },
      { kind: 'meeting', text: '日本語サポートが条件' },
    ),
  ],
  ['evaluation_signal', 'a medium sign in a report', logged({ kind: 'call', text: '来期の予算' })],
  [
    'evaluation_signal',
    'a category of the portal',
    said('foo'),
    { ...DEFAULT_DEFINITION, signals: [{ id: 'own', strength: 'strong', phrases: ['foo'] }] },
  ],
  [
    'evaluation_signal',
    'a negative of the portal',
    said('foo'),
    { ...DEFAULT_DEFINITION, negatives: [{ id: 'own', phrases: ['foo'] }] },
  ],
  ['japan_engagement', 'a Japanese form', sent('お問い合わせ')],
  ['japan_engagement', 'a form without a name', sent(null)],
  ['japan_engagement', 'a global form', sent('Contact us')],
  ['japan_engagement', 'an old form', sent('お問い合わせ', 100)],
  [
    'japan_engagement',
    'a Japanese first page',
    { contact: { ...QUIET, firstPageUrl: 'https://a.example/ja/' } },
  ],
  [
    'japan_engagement',
    'a Japanese last page',
    { contact: { ...QUIET, lastPageUrl: 'https://a.example/ja/' } },
  ],
  ['japan_engagement', 'another page', { contact: { ...QUIET, lastPageUrl: 'https://a.example/en/' } }],
  ['japan_engagement', 'a mail opened', { contact: { ...QUIET, lastEmailOpenAt: ago(1) } }],
  ...['registered', 'cancelled', 'no_show', 'unknown'].map(
    (state) => ['japan_engagement', `an event: ${state}`, took('東京セミナー', state)] as const,
  ),
  ['japan_engagement', 'an old event', took('東京セミナー', 'attended', 100)],
  ...[
    null,
    'COMPLETED',
    'CANCELED',
    'CANCELLED',
    'NO_SHOW',
    'RESCHEDULED',
    'RESCHEDULED_LATER',
    'X_NO_SHOW',
  ].map(
    (status) =>
      [
        'japan_engagement',
        `a meeting: ${status}`,
        logged({ kind: 'meeting', startsAt: ago(1), at: ago(2), status, subject: null, text: null }),
      ] as const,
  ),
  ['japan_engagement', 'a meeting just now', logged({ kind: 'meeting', startsAt: NOW, subject: 'now' })],
  ['japan_engagement', 'a meeting to come', logged({ kind: 'meeting', startsAt: NOW + 1, subject: 'later' })],
  [
    'japan_engagement',
    'a meeting without a start',
    logged({ kind: 'meeting', startsAt: null, subject: 'when' }),
  ],
  [
    'japan_engagement',
    'an answer by mail',
    logged({
      kind: 'email',
      direction: 'inbound',
      subject: null,
      text: '来週の水曜日の午後でしたらお時間をいただけます。よろしくお願いします。',
    }),
  ],
  ['japan_engagement', 'a word by mail', logged({ kind: 'email', direction: 'inbound', text: ' はい ' })],
  [
    'japan_engagement',
    'only quoted mail',
    logged({
      kind: 'email',
      direction: 'inbound',
      text: '> 来週の水曜日の午後でしたらお時間をいただけます。',
    }),
  ],
  ['japan_engagement', 'an empty mail', logged({ kind: 'email', direction: 'inbound', text: null })],
  [
    'japan_engagement',
    'our mail',
    logged({ kind: 'email', text: '来週の水曜日の午後でしたらお時間をいただけます。' }),
  ],
  ['japan_engagement', 'a call to us', logged({ direction: 'inbound', status: null })],
  ['japan_engagement', 'a call unanswered', logged({ status: 'NO_ANSWER' })],
  ['japan_engagement', 'a call without a state', logged({ status: null })],
  [
    'japan_engagement',
    'a message to us',
    logged({ kind: 'communication', direction: 'inbound', text: 'こんにちは' }),
  ],
  [
    'japan_presence',
    'weak facts only',
    {
      contact: { ...QUIET, country: null, state: null, city: null, phone: null, email: 'a@a.example' },
      company: { name: 'Example', domain: null, country: null, countryCode: null },
    },
  ],
]
