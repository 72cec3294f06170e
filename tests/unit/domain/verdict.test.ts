// The verdict from outcomes alone, and the score beside it.
import { describe, expect, it } from 'vitest'
import type { CriterionResult, Outcome } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Unavailable } from '@/lib/domain/fact'
import { scoreFinding } from '@/lib/domain/score'
import { isProvisional, verdictOf } from '@/lib/domain/verdict'
import { readyLead } from '../fixtures/lead'

const QUOTED = { label: { key: 'evidence.phone' } } as never as CriterionResult['evidence'][number]
const one = (outcome: Outcome, change: Partial<CriterionResult> = {}): CriterionResult => ({
  id: 'decision_role',
  required: true,
  outcome,
  reason: { key: 'reason.unreadable' } as never,
  evidence: [],
  blockedBy: [],
  ...change,
})
const presence = (outcome: Outcome, change: Partial<CriterionResult> = {}) =>
  one(outcome, { id: 'japan_presence', ...change })
const waiting = (reason: Unavailable['reason']): Unavailable[] => [{ reason }]

describe('verdictOf', () => {
  it.each([
    ['ready', [presence('pass'), one('pass')]],
    ['ready', []],
    ['ready', [presence('pass'), one('fail', { required: false }), one('unknown', { required: false })]],
    ['not_ready', [presence('pass'), one('fail')]],
    ['not_ready', [presence('pass'), one('unknown'), one('fail')]],
    ['not_japan', [presence('fail', { evidence: [QUOTED] }), one('pass')]],
    ['not_ready', [presence('unknown'), one('fail', { evidence: [QUOTED] })]],
    ['not_ready', [presence('unknown', { evidence: [QUOTED] }), one('fail')]],
    ['needs_review', [presence('unknown'), one('fail')]],
    ['not_japan', [presence('fail'), one('pass')]],
    ['not_japan', [one('fail'), presence('fail')]],
    ['needs_review', [presence('unknown'), one('pass')]],
    ['needs_review', [presence('pass'), one('unknown')]],
    ['ready', [presence('fail', { required: false }), one('pass')]],
    ['not_ready', [one('fail'), one('pass')]],
  ])('%s', (verdict, criteria) => {
    expect(verdictOf(criteria)).toBe(verdict)
  })
})

describe('isProvisional', () => {
  it.each([
    [true, [one('unknown', { blockedBy: waiting('loading') })]],
    [false, [one('unknown', { blockedBy: waiting('request_failed') })]],
    [false, [one('unknown')]],
    [false, [one('unknown', { required: false, blockedBy: waiting('loading') })]],
    [false, [one('pass', { blockedBy: waiting('loading') })]],
    [true, [one('pass'), one('unknown', { blockedBy: waiting('loading') })]],
    [false, []],
  ])('%s', (provisional, criteria) => {
    expect(isProvisional(criteria)).toBe(provisional)
  })
})

describe('scoreFinding', () => {
  const { contact } = readyLead()
  it.each([
    [50, 'fail', true],
    [51, 'fail', true],
    [49, 'fail', false],
    [50, 'unknown', false],
    [50, 'pass', false],
    [null, 'fail', false],
  ] as const)('%s with the evaluation signal %s stands alone: %s', (score, signal, alone) => {
    const finding = scoreFinding({ ...contact, score }, DEFAULT_DEFINITION, signal)
    expect(finding).toMatchObject({ value: score, threshold: 50, scoreOnly: alone })
  })
  it('does not stand alone when empty, even where the threshold is nothing', () => {
    const score = { ...DEFAULT_DEFINITION.score, threshold: 0 }
    const definition = { ...DEFAULT_DEFINITION, score }
    expect(scoreFinding({ ...contact, score: null }, definition, 'fail').scoreOnly).toBe(false)
    expect(scoreFinding({ ...contact, score: 0 }, definition, 'fail').scoreOnly).toBe(true)
  })
  it.each([
    ['hubspotscore', true],
    ['hs_predictivescoringtier', false],
    ['japan_fit_score', false],
  ])('%s no longer updates: %s', (property, legacy) => {
    const score = { ...DEFAULT_DEFINITION.score, property }
    expect(scoreFinding(contact, { ...DEFAULT_DEFINITION, score }, 'pass')).toMatchObject({
      property,
      legacy,
    })
  })
})
