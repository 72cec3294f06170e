// Definitions with one thing wrong each, and what is said about it.
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition, SlaPolicy } from '@/lib/domain/definition/definition'
import { everyCriterion } from '../../../fixtures/every-criterion'
import { FIELD_CASES } from './field-cases'

/** Without a finding: the built-in definition with a score that still updates. */
export const CLEAN: Definition = { ...DEFAULT_DEFINITION, score: { property: 'japan_fit', threshold: 50 } }
const { sla, rejection, required } = CLEAN

export const phrases = (id: string, strength: 'strong' | 'medium' | 'weak', ...list: string[]) => ({
  id,
  strength,
  phrases: list,
})
const negative = (id: string, ...list: string[]) => ({ id, phrases: list })
export const withSla = (change: Partial<SlaPolicy>): Partial<Definition> => ({ sla: { ...sla, ...change } })
export const target = (clock: SlaPolicy['clock'], amount: number, ...matches: string[]) => ({
  matches,
  clock,
  target: amount,
})
const withRule = (
  reason: keyof typeof rejection.reasons,
  change: Partial<(typeof rejection.reasons)['other']>,
): Partial<Definition> => ({
  rejection: {
    ...rejection,
    reasons: { ...rejection.reasons, [reason]: { ...rejection.reasons[reason], ...change } },
  },
})
const withRequired = (change: Partial<Definition['required']>): Partial<Definition> => ({
  required: { ...required, ...change },
})
const optionalSignal = withRequired({ evaluation_signal: false })

/** So many days from a Monday on, each `step` after the one before. */
const days = (count: number, step = 1) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse('2026-01-05T00:00:00Z') + at * step * 86_400_000).toISOString().slice(0, 10),
  )

/** What differs from a definition without a finding -> `kind path key` of each finding. */
export const CASES: readonly (readonly [
  what: string,
  change: Partial<Definition>,
  findings: readonly string[],
])[] = [
  ['nothing wrong', {}, []],
  ['nothing required', { required: everyCriterion(false) }, ['error required required.none']],
  [
    'smallest over largest',
    { icp: { minEmployees: 51, maxEmployees: 50, industries: [] } },
    ['error icp.minEmployees icp.min_over_max'],
  ],
  ['smallest is largest', { icp: { minEmployees: 50, maxEmployees: 50, industries: [] } }, []],
  ['no largest', { icp: { minEmployees: 50, maxEmployees: null, industries: [] } }, []],
  ...FIELD_CASES,
  ['13 days', { windowDays: 13 }, ['warning windowDays window.short']],
  ['14 days', { windowDays: 14 }, []],
  [
    'threshold 0',
    { score: { property: 'japan_fit', threshold: 0 } },
    ['warning score.threshold score.threshold'],
  ],
  [
    'the legacy score',
    { score: { property: 'hubspotscore', threshold: 1 } },
    ['warning score.property score.legacy'],
  ],
  ['no signal', { signals: [] }, ['error signals signals.none']],
  ['no signal, none required', { signals: [], ...optionalSignal }, []],
  ['one strong phrase', { signals: [phrases('a', 'strong', '見積')] }, []],
  [
    'a strong category without phrases',
    { signals: [phrases('a', 'strong')] },
    ['error signals signals.none'],
  ],
  [
    'medium phrases of one category',
    { signals: [phrases('a', 'medium', '見積', 'デモ')] },
    ['error signals signals.none'],
  ],
  [
    'medium phrases of two categories',
    { signals: [phrases('a', 'medium', '見積'), phrases('b', 'medium', 'デモ')] },
    [],
  ],
  [
    'weak phrases',
    { signals: [phrases('a', 'weak', '見積'), phrases('b', 'weak', 'デモ')] },
    ['error signals signals.none'],
  ],
  [
    'medium and strong phrases that stand in no text',
    { signals: [phrases('a', 'strong', '…希望'), phrases('b', 'medium', 'デモ')] },
    ['error signals signals.none', 'warning signals[0].phrases phrases.never_found'],
  ],
  [
    'two categories of one name',
    {
      signals: [
        phrases('a', 'medium', '見積'),
        phrases('b', 'strong', 'デモ'),
        phrases('a', 'medium', '稟議'),
      ],
    },
    ['error signals[2].id category.same_id'],
  ],
  ['a signal and a negative of one name', { negatives: [negative('evaluation', '求人')] }, []],
  [
    'two negatives of one name',
    { negatives: [negative('a', '求人'), negative('a', '卒論')] },
    ['error negatives[1].id category.same_id'],
  ],
  [
    'a phrase of two strengths, in another width',
    { signals: [phrases('a', 'medium', 'デモ', 'ＰｏＣ'), phrases('b', 'strong', 'poc')] },
    ['warning signals[0].phrases phrases.two_strengths'],
  ],
  [
    'a phrase that is also a negative',
    {
      signals: [phrases('a', 'strong', '業務提携')],
      negatives: [negative('p', '求人'), negative('q', '業務 提携')],
    },
    ['warning negatives[1].phrases phrases.also_negative'],
  ],
  [
    'a negative that stands in no text',
    { negatives: [negative('p', '...')] },
    ['warning negatives[0].phrases phrases.never_found'],
  ],
  ...['の', 'a', '。', 'です', 'ください', 'ご連絡', 'よろしく…お願い', 'the', 'please', 'ａ', '担当'].map(
    (broad) =>
      [
        `the phrase ${broad}, which nearly every text has`,
        { signals: [phrases('a', 'strong', '見積', broad)] },
        ['warning signals[0].phrases phrases.too_broad'],
      ] as const,
  ),
  ...['PO', '見積', '稟議', 'RFP', '値引', 'デモ…希望', '予算'].map(
    (narrow) => [`the phrase ${narrow}`, { signals: [phrases('a', 'strong', narrow)] }, []] as const,
  ),
  [
    'a negative that nearly every text has',
    { negatives: [negative('p', '求人', 'の')] },
    ['warning negatives[0].phrases phrases.too_broad'],
  ],
  [
    'names that nearly every name has',
    {
      presence: { ...CLEAN.presence, domains: ['jp', 'mihon.com', '@.com'] },
      japanEvents: ['a', 'Japan'],
      japanForms: ['の'],
      japanPages: ['/', '/ja/'],
    },
    [
      'warning presence.domains names.too_broad',
      'warning japanEvents names.too_broad',
      'warning japanForms names.too_broad',
      'warning japanPages names.too_broad',
    ],
  ],
  [
    'no names',
    { japanEvents: [], japanForms: ['　'], japanPages: [] },
    ['warning japanEvents engagement.no_names'],
  ],
  [
    'no names, no engagement required',
    { japanEvents: [], japanForms: [], japanPages: [], ...withRequired({ japan_engagement: false }) },
    [],
  ],
  ['a page alone', { japanEvents: [], japanForms: [], japanPages: ['/ja/'] }, []],
  [
    'a higher level for IT',
    { decisionRole: { minLevel: 4, itSelects: true, itMinLevel: 5, smallCompanyEmployees: 50 } },
    ['warning decisionRole.itMinLevel role.it_level'],
  ],
  [
    'a higher level for IT, which does not select',
    { decisionRole: { minLevel: 4, itSelects: false, itMinLevel: 5, smallCompanyEmployees: 50 } },
    [],
  ],
  ['half a business day', withSla({ target: 0.5 }), ['error sla.target sla.target.days']],
  ['251 business days', withSla({ target: 251 }), ['error sla.target sla.target.days']],
  ['250 business days', withSla({ target: 250 }), []],
  ['half an hour', withSla({ clock: 'elapsed', target: 0.5 }), []],
  ['no hour', withSla({ clock: 'elapsed', target: 0 }), ['error sla.target sla.target.hours']],
  [
    '2,501 business hours',
    withSla({ clock: 'business_hours', target: 2_501 }),
    ['error sla.target sla.target.hours'],
  ],
  ['8,760 hours', withSla({ clock: 'elapsed', target: 8_760 }), []],
  ['open when it closes', withSla({ openMinute: 600, closeMinute: 600 }), ['error sla.openMinute sla.hours']],
  ['no weekday', withSla({ weekdays: [] }), ['error sla.weekdays sla.weekdays']],
  ['closed for two years', withSla({ closures: days(730) }), ['error sla.closures sla.all_closed']],
  [
    'closed every Monday, open on no other day',
    withSla({ weekdays: [1], closures: days(60, 7) }),
    ['error sla.closures sla.all_closed'],
  ],
  ['closed every second Monday', withSla({ weekdays: [1], closures: days(60, 14) }), []],
  ['closed for 300 days', withSla({ closures: days(300) }), []],
  ['a share of 0', withSla({ atRiskShare: 0 }), ['error sla.atRiskShare sla.at_risk']],
  ['a share of 75', withSla({ atRiskShare: 75 }), ['error sla.atRiskShare sla.at_risk']],
  ['a share of 1', withSla({ atRiskShare: 1 }), []],
  [
    'targets by source',
    withSla({ targets: [target('elapsed', 4, 'PAID_SEARCH'), target('business_days', 1, 'デモ')] }),
    [],
  ],
  [
    'a target without a source',
    withSla({ targets: [target('elapsed', 4), target('elapsed', 4, ' ')] }),
    [
      'warning sla.targets[0].matches sla.source.no_match',
      'warning sla.targets[1].matches sla.source.no_match',
    ],
  ],
  [
    'half a day for a source',
    withSla({ targets: [target('business_days', 1.5, 'デモ')] }),
    ['error sla.targets[0].target sla.target.days'],
  ],
  [
    'a form whose every name an earlier target takes',
    withSla({
      targets: [target('elapsed', 4, 'デモ', 'Offline'), target('elapsed', 8, 'デモ依頼', 'OFFLINE')],
    }),
    ['warning sla.targets[1].matches sla.source.shadowed'],
  ],
  [
    'a form of which one name is free',
    withSla({ targets: [target('elapsed', 4, 'デモ'), target('elapsed', 8, 'デモ依頼', '見積')] }),
    [],
  ],
  [
    'a source whose name contains a form',
    withSla({ targets: [target('elapsed', 4, 'search'), target('elapsed', 8, 'PAID_SEARCH')] }),
    [],
  ],
  [
    'a wider form after a narrower one',
    withSla({ targets: [target('elapsed', 4, 'デモ依頼'), target('elapsed', 8, 'デモ')] }),
    [],
  ],
  [
    'other without a note',
    withRule('other', { noteRequired: false }),
    ['error rejection.reasons.other.noteRequired rejection.other_note'],
  ],
  [
    'a detail required, none offered',
    withRule('icp_mismatch', { details: [] }),
    ['error rejection.reasons.icp_mismatch.detailRequired rejection.no_details'],
  ],
  ['no detail offered, none required', withRule('icp_mismatch', { details: [], detailRequired: false }), []],
  [
    'a rule for a detail that is not offered',
    withRule('too_early', { details: ['next_term'] }),
    ['warning rejection.reasons.too_early.recycleByDetail.this_term rejection.recycle_detail'],
  ],
  [
    'two things in one property',
    { properties: { status: 'jp', readiness: 'jp' } },
    ['error properties.status properties.same_name', 'error properties.readiness properties.same_name'],
  ],
  [
    "another's default name",
    { properties: { status: 'japan_sla_due_at' } },
    ['error properties.status properties.same_name'],
  ],
  [
    'two names changed about',
    { properties: { status: 'japan_readiness', readiness: 'japan_handoff_status' } },
    [],
  ],
  ['no owner chosen', { handoff: { ...CLEAN.handoff, managerOwnerId: null, followUpOwnerId: null } }, []],
]
