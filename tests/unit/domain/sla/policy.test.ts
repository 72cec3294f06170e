// Which policy applies to a lead: the target of its source, and never one that a clock cannot run on.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { SlaPolicy, SourceTarget } from '@/lib/domain/definition/definition'
import { dueFor } from '@/lib/domain/sla/due'
import { policyFor, soundPolicy } from '@/lib/domain/sla/policy'
import { slaStatus } from '@/lib/domain/sla/status'
import { handedOffLead, jst, leadSnapshot } from '../../fixtures/lead'

const { sla } = DEFAULT_DEFINITION
const contact = (source: string | null, form: string | null = null) =>
  leadSnapshot({ contact: { source, recentConversion: form === null ? null : { text: form, at: null } } })
    .contact
const target = (matches: string[], clock: SourceTarget['clock'], of: number): SourceTarget => ({
  matches,
  clock,
  target: of,
})
const TARGETS: SlaPolicy = {
  ...sla,
  targets: [
    target(['デモ', 'お見積'], 'business_days', 1),
    target(['PAID_SEARCH', 'paid_social'], 'business_hours', 4),
    target(['offline'], 'elapsed', 96),
    target(['broken'], 'business_days', 1.5),
    target([''], 'elapsed', 1),
  ],
}

describe('the target of a source', () => {
  it.each<[string | null, string | null, SlaPolicy['clock'], number, string | null]>([
    [null, null, 'business_days', 2, null],
    ['ORGANIC_SEARCH', '資料請求', 'business_days', 2, null],
    ['PAID_SEARCH', null, 'business_hours', 4, 'PAID_SEARCH'],
    ['paid_search', null, 'business_hours', 4, 'PAID_SEARCH'],
    ['ＰＡＩＤ_ＳＯＣＩＡＬ', null, 'business_hours', 4, 'paid_social'],
    ['OFFLINE', null, 'elapsed', 96, 'offline'],
    ['PAID_SEARCH', '製品デモのお申し込み: 製品ページ', 'business_days', 1, 'デモ'],
    [null, 'ﾃﾞﾓ申込', 'business_days', 1, 'デモ'],
    ['PAID', null, 'business_days', 2, null],
    ['broken', null, 'business_days', 2, null],
  ])('%s with form %s: %s %d', (source, form, clock, of, match) => {
    const lead = policyFor({ ...DEFAULT_DEFINITION, sla: TARGETS }, contact(source, form))
    expect(lead.policy).toMatchObject({ clock, target: of })
    expect(lead.reason).toEqual(match === null ? null : { by: 'source', name: match })
  })

  it('is the same object each time, so that the calendar is looked up once', () => {
    expect(policyFor({ ...DEFAULT_DEFINITION, sla: TARGETS }, contact('OFFLINE')).policy).toBe(
      policyFor({ ...DEFAULT_DEFINITION, sla: TARGETS }, contact('offline')).policy,
    )
    expect(policyFor(DEFAULT_DEFINITION, contact('OFFLINE')).policy).toBe(sla)
  })

  it('decides the due time and is named in its explanation', () => {
    const lead = handedOffLead(jst('2026-06-08 10:00'))
    const paid = { ...lead, contact: { ...lead.contact, source: 'PAID_SEARCH' } }
    const { dueAt, explanation } = slaStatus(
      paid,
      { ...DEFAULT_DEFINITION, sla: TARGETS },
      jst('2026-06-08 11:00'),
    )
    expect(dueAt).toBe(jst('2026-06-08 14:00'))
    expect(explanation).toContainEqual({
      key: 'due.for_source',
      params: { source: { origin: 'PAID_SEARCH' } },
    })
  })
})

describe('a policy that no clock can run on', () => {
  it.each<[string, Partial<SlaPolicy>, Partial<SlaPolicy>]>([
    [
      'closes before it opens',
      { openMinute: 1_080, closeMinute: 540 },
      { openMinute: 540, closeMinute: 1_080 },
    ],
    ['opens for no time', { openMinute: 540, closeMinute: 540 }, { openMinute: 540, closeMinute: 1_080 }],
    ['opens before midnight', { openMinute: -1 }, { openMinute: 540, closeMinute: 1_080 }],
    ['closes after midnight', { closeMinute: 1_441 }, { openMinute: 540, closeMinute: 1_080 }],
    ['has no hours', { openMinute: Number.NaN }, { openMinute: 540 }],
    ['has no weekdays', { weekdays: [] }, { weekdays: [1, 2, 3, 4, 5] }],
    ['has strange weekdays', { weekdays: [0, 8, 1.5] }, { weekdays: [1, 2, 3, 4, 5] }],
    ['has no target', { target: 0 }, { target: 2 }],
    ['has a negative target', { target: -3 }, { target: 2 }],
    ['has half a day', { target: 1.5 }, { target: 2 }],
    ['has no number', { target: Number.NaN }, { target: 2 }],
    ['never ends', { target: 1e9 }, { target: 2 }],
    [
      'never ends in hours',
      { clock: 'business_hours', target: 1e9 },
      { clock: 'business_hours', target: 16 },
    ],
    ['never ends on the plain clock', { clock: 'elapsed', target: 1e9 }, { clock: 'elapsed', target: 48 }],
    ['has a clock of its own', { clock: 'sundial' as 'elapsed' }, { clock: 'business_days', target: 2 }],
    ['is at risk never', { atRiskShare: 0 }, { atRiskShare: 0.75 }],
    ['is at risk too late', { atRiskShare: 1.1 }, { atRiskShare: 0.75 }],
  ])('%s', (_, change, mended) => {
    const policy: SlaPolicy = { ...sla, ...change }
    expect(soundPolicy(policy)).toEqual({ ...policy, ...mended })
    const { startsAt, dueAt, atRiskAt } = dueFor(jst('2026-06-06 10:00'), policy)
    expect([startsAt, dueAt, atRiskAt].every(Number.isFinite)).toBe(true)
    expect(dueAt).toBeGreaterThan(startsAt)
  })

  it.each<[string, Partial<SlaPolicy>]>([
    ['the whole day', { openMinute: 0, closeMinute: 1_440 }],
    ['the longest target', { target: 250 }],
    ['the longest in hours', { clock: 'business_hours', target: 2_500 }],
    ['the longest on the plain clock', { clock: 'elapsed', target: 8_760 }],
    ['half an hour', { clock: 'business_hours', target: 0.5 }],
    ['at risk only at the end', { atRiskShare: 1 }],
    ['Sundays only', { weekdays: [7] }],
  ])('is not: %s', (_, change) => {
    const policy = { ...sla, ...change }
    expect(soundPolicy(policy)).toBe(policy)
    expect(dueFor(jst('2026-06-06 10:00'), policy).dueAt).toBeGreaterThan(jst('2026-06-06 10:00'))
  })

  it('that is closed every day ends on the day after', () => {
    const closures = Array.from({ length: 900 }, (_, day) =>
      new Date(Date.UTC(2026, 5, 1) + day * 86_400_000).toISOString().slice(0, 10),
    )
    expect(Number.isFinite(dueFor(jst('2026-06-08 10:00'), { ...sla, closures }).dueAt)).toBe(true)
  })
})
