// Invented leads for the replay, and changed definitions to try on them.
import { assess } from '@/lib/domain/assess'
import { DEFAULT_DEFINITION as BASE } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { EMPTY, known } from '@/lib/domain/fact'
import type { HandoffRecord } from '@/lib/domain/review/handoff-record'
import { leadAtHandoff } from '@/lib/domain/review/replay-lead'
import { engagement, jst, leadSnapshot } from '../../fixtures/lead'
import { handoff, randomNumbers, readiness } from './record'

const DAY = 86_400_000
export const FINGERPRINT = fingerprintOf(BASE)

export const CHANGES: readonly [string, Definition][] = [
  ['a larger company', { ...BASE, icp: { ...BASE.icp, minEmployees: 300 } }],
  ['some industries', { ...BASE, icp: { ...BASE.icp, industries: ['MACHINERY', 'RETAIL'] } }],
  ['no decision role', { ...BASE, required: { ...BASE.required, decision_role: false } }],
  ['a higher level', { ...BASE, decisionRole: { ...BASE.decisionRole, minLevel: 6, itSelects: false } }],
  ['a smaller company', { ...BASE, decisionRole: { ...BASE.decisionRole, smallCompanyEmployees: 900 } }],
  ['a shorter window', { ...BASE, windowDays: 30 }],
  ['a longer window', { ...BASE, windowDays: 200 }],
  ['an hour', { ...BASE, windowDays: 1 / 24 }],
  ['one phrase less', without('ismap')],
  [
    'one phrase more',
    {
      ...BASE,
      signals: BASE.signals.map((one, at) =>
        at === 0 ? { ...one, phrases: [...one.phrases, 'セミナー', '部署…共有'] } : one,
      ),
    },
  ],
  [
    'weaker signals',
    { ...BASE, signals: BASE.signals.map((one) => ({ ...one, strength: 'medium' as const })) },
  ],
  ['no negatives', { ...BASE, negatives: [] }],
  ['a negative more', { ...BASE, negatives: [...BASE.negatives, { id: 'x', phrases: ['イベント'] }] }],
  ['boilerplate', { ...BASE, boilerplate: ['ISMAPに対応していますか。', 'アンケート'] }],
  ['other events', { ...BASE, japanEvents: ['berlin'] }],
  ['a blank event', { ...BASE, japanEvents: [...BASE.japanEvents, ' '] }],
  ['other forms and pages', { ...BASE, japanForms: ['global'], japanPages: ['/en/'] }],
  ['a domain of Japan', { ...BASE, presence: { ...BASE.presence, domains: ['beispiel.example'] } }],
  ['nobody abroad', { ...BASE, presence: { ...BASE.presence, responsibleCounts: false } }],
  ['nothing at all', { ...BASE, version: '2' }],
  [
    'everything',
    {
      ...without('rfp'),
      windowDays: 45,
      icp: { ...BASE.icp, maxEmployees: 900 },
      decisionRole: { ...BASE.decisionRole, minLevel: 3 },
    },
  ],
]

function without(part: string): Definition {
  const signals = BASE.signals.map((one) => ({
    ...one,
    phrases: one.phrases.filter((phrase) => !phrase.includes(part)),
  }))
  return { ...BASE, signals }
}

const TEXTS = [
  '日本語でのサポートは可能でしょうか。御見積もお願いします。',
  '導入を検討しています。費用感を教えてください。',
  '来期の予算で入れ替えを計画しております。',
  'We are considering a rollout at our Tokyo office, please send a quotation.',
  'お見積は不要です。',
  'ISMAPに対応していますか。',
  'RFPの件、よろしくお願いします。',
  '稟議の準備に入りました。',
  '年末調整と電子帳簿保存法について。',
  '先日のセミナーのイベントでお話を伺いました。',
  '部署の皆に共有します。',
  '今回は見送ります。',
  '弊社サービスのご紹介をさせてください。',
  '卒業論文のアンケートにご協力ください。',
  'Thank you.',
]
const TITLES = [
  '部長',
  '情報システム部 課長',
  '主任',
  '営業部 次長',
  '代表取締役',
  'Head of IT',
  'Japan Country Manager',
  null,
]

/** Leads of every kind; what was recorded is what the definition in force said at the handoff. */
export function leads(count: number): HandoffRecord[] {
  const random = randomNumbers(99)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const handedOffAt = jst('2026-06-10 10:00') + index * 60_000
    const at = () => handedOffAt - Math.floor((random() - 0.1) * 200) * DAY
    const abroad = random() < 0.25
    const lead = leadSnapshot({
      contact: {
        id: String(index),
        jobTitle: pick(TITLES),
        messages: random() < 0.7 ? [{ text: pick(TEXTS), at: random() < 0.1 ? null : at() }] : [],
        lifecycleStage: random() < 0.05 ? 'customer' : 'lead',
        recentConversion:
          random() < 0.3
            ? { text: pick(['お問い合わせ: 料金', 'Global form', 'デモ: ページ']), at: at() }
            : null,
        lastPageUrl: pick(['https://x.example/en/', 'https://x.example/ja/', null]),
        ...(abroad
          ? {
              country: 'Austria',
              email: 'erika@beispiel.example',
              phone: null,
              language: 'de',
              ipCountryCode: 'at',
              state: null,
              city: null,
            }
          : {}),
      },
      company: {
        employees: random() < 0.1 ? null : Math.floor(random() * 1_500),
        industry: pick(['MACHINERY', 'RETAIL', 'BANKING', null]),
        ...(abroad
          ? { name: 'Beispiel GmbH', domain: 'beispiel.example', country: 'Austria', countryCode: 'AT' }
          : {}),
      },
      engagements: [
        ...(random() < 0.3
          ? [engagement({ kind: 'email', direction: 'inbound', text: pick(TEXTS), at: at() })]
          : []),
        ...(random() < 0.3
          ? [
              engagement({
                kind: 'meeting',
                text: pick(TEXTS),
                at: at(),
                startsAt: null,
                status: 'COMPLETED',
              }),
            ]
          : []),
        ...(random() < 0.2 ? [engagement({ kind: 'note', text: pick(TEXTS), at: at() })] : []),
      ],
      snapshot: {
        formSubmissions:
          random() < 0.3
            ? known([
                { formId: '1', formName: pick(['お問い合わせ', 'Global form', 'Japan demo']), at: at() },
              ])
            : EMPTY,
        eventParticipations:
          random() < 0.3
            ? known([
                {
                  eventName: pick(['Japan IT Week', 'Expo Berlin', 'セミナー']),
                  at: at(),
                  state: pick(['attended', 'registered']),
                },
              ])
            : EMPTY,
        colleagues:
          random() < 0.3
            ? known([
                {
                  id: '1',
                  name: '見本',
                  jobTitle: pick(TITLES),
                  country: pick([null, 'Austria']),
                  buyingRoles: [],
                  decisionRole: null,
                },
              ])
            : EMPTY,
      },
    })
    const made = handoff({
      contactId: String(index),
      handedOffAt,
      lead,
      status: pick(['accepted', 'rejected', 'returned', 'handed_off']),
      conversion: pick(['none', 'none', 'sql']),
    })
    const outcomes = assess(leadAtHandoff(made), BASE, handedOffAt).criteria.map(({ id, outcome }) => [
      id,
      outcome,
    ])
    const recorded = readiness({ fingerprint: FINGERPRINT, outcomes: Object.fromEntries(outcomes) })
    return { ...made, readiness: random() < 0.2 ? null : recorded }
  })
}
