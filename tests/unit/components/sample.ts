// One invented lead, judged by the real rules, and a hand-made assessment for components that are tested without them.
import type { Assessment, CriterionId, Outcome } from '@/lib/domain/assessment'
import { CRITERION_IDS } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { fingerprintOf } from '@/lib/domain/definition/fingerprint'
import { EMPTY, known } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import type { Contact, Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import type { Message } from '@/lib/domain/message'
import type { RecordRef } from '@/lib/domain/record-ref'
import type { SettingsView } from '@/lib/domain/settings'
import type { WorkingHours } from '@/lib/domain/sla/working-time'
import type { ConnectionView, LeadReply } from '@/lib/messaging/protocol'
import type { DefinitionView } from '@/lib/messaging/protocol-definition'

/** Thu 7 May 2026, 10:32 JST: a business day. */
export const NOW = Date.UTC(2026, 4, 7, 1, 32)
export const REF: RecordRef = { portalId: '90210', contactId: '501' }
export const HOUR = 3_600_000
/** The built-in definition's working hours, without holidays. */
export const HOURS: WorkingHours = {
  clock: 'business_days',
  openMinute: 9 * 60,
  closeMinute: 18 * 60,
  weekdays: [1, 2, 3, 4, 5],
  closed: [],
}

export const CONTACT: Contact = {
  id: '501',
  firstName: '花子',
  lastName: '見本',
  email: 'hanako@mihon-seisaku.example',
  jobTitle: '情報システム部 課長',
  phone: null,
  mobilePhone: null,
  country: '日本',
  state: null,
  city: null,
  address: null,
  zip: null,
  language: 'ja',
  ipCountryCode: 'jp',
  companyName: null,
  industry: null,
  lifecycleStage: 'marketingqualifiedlead',
  leadStatus: null,
  ownerId: '7',
  ownerName: 'Jo Sample',
  source: null,
  ownerAssignedAt: null,
  buyingRoles: ['CHAMPION'],
  messages: [{ text: '日本語でのサポートは可能でしょうか。資料をお送りください。', at: NOW - 5 * 24 * HOUR }],
  score: 62,
  recentConversion: null,
  firstPageUrl: null,
  lastPageUrl: null,
  pageViews: 4,
  lastEmailOpenAt: null,
  firstOutreachAt: null,
  lastContactedAt: null,
  lastSalesActivityAt: null,
  latestMeetingAt: null,
  createdAt: NOW - 40 * 24 * HOUR,
}

export const HANDOFF: Handoff = {
  status: 'handed_off',
  handedOffAt: NOW - 20 * HOUR,
  handedOffBy: '7',
  slaDueAt: null,
  firstContactAt: null,
  acceptedAt: null,
  rejectedAt: null,
  rejectionReason: null,
  rejectionDetail: null,
  rejectionNote: null,
  decidedBy: null,
  recycleUntil: null,
  count: 1,
  definitionVersion: '1',
  decisionRole: null,
  pauses: [],
  earlierRejections: [{ reason: 'too_early', at: NOW - 90 * 24 * HOUR }],
}

const none = known({ items: [], omitted: 0 })

export function snapshot(part: Partial<LeadSnapshot> = {}): LeadSnapshot {
  return {
    ref: REF,
    observedAt: NOW,
    contact: CONTACT,
    handoff: known(HANDOFF),
    company: known({
      id: '77',
      name: '株式会社見本製作所',
      domain: 'mihon-seisaku.example',
      employees: 1200,
      industry: 'INDUSTRIAL_AUTOMATION',
      country: '日本',
      countryCode: 'JP',
      state: '東京都',
      city: '千代田区',
      address: null,
      zip: null,
      phone: null,
    }),
    colleagues: known([
      {
        id: '502',
        name: '架空 太郎',
        jobTitle: '部長',
        country: null,
        buyingRoles: [],
        decisionRole: 'approver',
      },
    ]),
    engagements: { call: none, email: none, meeting: none, communication: none, note: none },
    formSubmissions: EMPTY,
    eventParticipations: EMPTY,
    ...part,
  }
}

/** Any sentence of the domain. */
export const SENTENCE: Message = { key: 'criterion.failed' }

export function criterion(id: CriterionId, outcome: Outcome) {
  const evidence = (quote: string, counts: boolean, stale = false) =>
    ({ quote, source: 'form', label: SENTENCE, at: NOW, stale, counts }) as const
  return {
    id,
    required: true,
    outcome,
    reason: SENTENCE,
    evidence:
      id === 'evaluation_signal'
        ? [
            evidence('年内の導入は不要です', false),
            evidence('日本語でのサポートは可能でしょうか', true),
            evidence('Local support in Tokyo?', true),
            evidence('去年の見積', false, true),
          ]
        : [],
    blockedBy: [],
  }
}

export function assessment(part: Partial<Assessment> = {}): Assessment {
  return {
    verdict: 'not_ready',
    provisional: false,
    handoffStatus: 'handed_off',
    criteria: CRITERION_IDS.map((id, index) =>
      criterion(id, index < 3 ? 'pass' : index === 3 ? 'fail' : 'unknown'),
    ),
    missingSignals: [
      { criterion: 'decision_role', nextStep: SENTENCE, ask: null, owner: 'sales', effort: 1 },
    ],
    readyWith: null,
    score: { value: 62, threshold: 50, property: 'hubspotscore', scoreOnly: true, legacy: true },
    sla: {
      state: 'on_track',
      note: null,
      startedAt: NOW - 20 * HOUR,
      dueAt: NOW + 28 * HOUR,
      elapsedDueAt: NOW + 30 * HOUR,
      elapsedHours: 48,
      atRiskAt: NOW + 20 * HOUR,
      remainingMs: 28 * HOUR,
      hours: HOURS,
      firstContact: null,
      passedOver: [],
      unclear: [],
      blockedBy: [],
      explanation: [SENTENCE, SENTENCE],
    },
    definitionVersion: '1',
    definitionFingerprint: '0123456789abcdef',
    rulesVersion: '2.0-abcdef',
    assessedAt: NOW,
    ...part,
  }
}

/** As the background answers: with the judgement of what is in it. */
export function reply(part: Partial<Omit<LeadReply, 'judgement'>> = {}): LeadReply {
  const answer = {
    ref: REF,
    snapshot: snapshot(),
    definition: DEFAULT_DEFINITION,
    newerVersion: null,
    takenUp: null,
    settled: true,
    stale: false,
    problem: null,
    clockOffsetMs: 0,
    uiDomain: 'app.hubspot.com',
    ...part,
  }
  const { snapshot: read, definition, clockOffsetMs } = answer
  return { ...answer, judgement: read === null ? null : judge(read, definition, NOW + clockOffsetMs) }
}

/** The same reply with another assessment. The clock is still the page's own and runs by the snapshot. */
export function judgedAs(assessment: Assessment | undefined, answer: LeadReply): LeadReply {
  const { judgement } = answer
  return assessment === undefined || judgement === null
    ? answer
    : { ...answer, judgement: { ...judgement, assessment } }
}

export function settings(language: 'en' | 'ja' = 'en'): SettingsView {
  return {
    settings: { language, theme: 'light', ownerId: null, keepToken: true, remindNames: false },
    managed: [],
    portalId: null,
  }
}

/** Before Connect. */
export const NOT_CONNECTED: ConnectionView = {
  state: 'not_connected',
  portalId: null,
  portalFrom: 'hubspot',
  uiDomain: null,
  region: null,
  timeZone: null,
  accountType: null,
  features: [],
  surplusScopes: [],
  owners: [],
  cut: [],
  connectedAt: null,
  clockOffsetMs: 0,
}

/** The built-in definition in force, nothing edited. */
export function definitionView(part: Partial<DefinitionView> = {}): DefinitionView {
  return {
    inForce: {
      definition: DEFAULT_DEFINITION,
      fingerprint: fingerprintOf(DEFAULT_DEFINITION),
      origin: 'built_in',
      keptAt: null,
    },
    earlier: [],
    draft: null,
    portal: null,
    behind: false,
    managed: false,
    policyProblem: null,
    takenUp: null,
    notTakenUp: null,
    ...part,
  }
}
