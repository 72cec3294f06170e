// An answer about a sentence beside what the contact holds: whose answer counts, and when somebody else was faster.
import { describe, expect, it } from 'vitest'
import { compare } from '@/lib/domain/decision/compare'
import { choiceOf, type Decision, isFirstContact } from '@/lib/domain/decision/decision'
import { areRivals, isAboutHandoff, sameChoice } from '@/lib/domain/decision/row'
import { sideEffectsOf } from '@/lib/domain/decision/side-effects'
import { choiceProblem } from '@/lib/domain/decision/validate'
import { essentialValues, type HandoffValues, valuesOf } from '@/lib/domain/decision/values'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { answersIn, type SignalAnswer } from '@/lib/domain/signal-answers'

const S = '00000000000000aa'
const T = Date.UTC(2026, 5, 10)
const ME = '70000001'
const COLLEAGUE = '70000002'

const SEEN = {
  status: null,
  handedOffAt: null,
  acceptedAt: null,
  rejectedAt: null,
  rejectionReason: null,
  firstContactAt: null,
  decisionRole: null,
  count: 0,
}

const decision = (isSignal: boolean | null, before: number | null = null, sentence = S): Decision => ({
  ...choiceOf('review_signal', { review: { sentence, quote: 'お見積りをください', isSignal, before } }),
  id: 'review',
  ref: { portalId: '1', contactId: '2' },
  by: ME,
  clickedAt: T,
  language: 'ja',
  seen: SEEN,
  facts: {
    contactName: null,
    verdict: 'needs_review',
    readiness: '',
    brief: [],
    origin: { source: null, recentConversion: null },
    touches: 0,
    firstContactAt: null,
  },
})

const valuesFor = (one: Decision, at = T): HandoffValues =>
  valuesOf(one, DEFAULT_DEFINITION, { count: 0, buyingRoles: [], lifecycleStage: null, at })

const said = (isSignal: boolean | null, at: number, by: string | null = COLLEAGUE): SignalAnswer => ({
  sentence: S,
  isSignal,
  by,
  at,
})

const found = (
  one: Decision,
  now: readonly SignalAnswer[],
  tried = false,
  ever: readonly SignalAnswer[] = now,
) =>
  compare(
    one,
    valuesFor(one),
    { seen: SEEN, handedOffBy: null, decidedBy: null, ownerId: null, stamps: [], answers: { now, ever } },
    tried,
  )

describe('before the write', () => {
  it.each([
    ['nobody has answered', decision(true), [], 'write'],
    [
      'other sentences are answered',
      decision(true),
      [{ ...said(false, T - 5), sentence: 'b'.repeat(16) }],
      'write',
    ],
    [
      'a colleague’s answer that was on screen is changed',
      decision(false, T - 5),
      [said(true, T - 5)],
      'write',
    ],
    ['a colleague has answered otherwise meanwhile', decision(false), [said(true, T - 5)], 'conflict'],
    [
      'a colleague has changed the answer that was on screen',
      decision(false, T - 9),
      [said(true, T - 5)],
      'conflict',
    ],
    ['a colleague has said the same meanwhile', decision(true), [said(true, T - 5)], 'applied'],
    ['a colleague has taken back what was on screen', decision(false, T - 9), [said(null, T - 5)], 'write'],
    ['a colleague took it back after our click', decision(true), [said(null, T + 5)], 'conflict'],
    ['the same person said otherwise before, elsewhere', decision(false), [said(true, T - 5, ME)], 'write'],
    ['the same person said otherwise since, elsewhere', decision(false), [said(true, T + 5, ME)], 'conflict'],
    ['nobody knows who said otherwise', decision(false), [said(true, T - 5, null)], 'conflict'],
    ['an answer is taken back', decision(null, T - 5), [said(true, T - 5)], 'write'],
    ['what is taken back is gone', decision(null, T - 5), [], 'applied'],
    [
      'another answer than the one on screen is taken back',
      decision(null, T - 9),
      [said(false, T - 5)],
      'conflict',
    ],
  ] as const)('%s', (_, one, now, expected) => {
    expect(found(one, now)).toBe(expected)
  })
})

describe('after a write with an unknown end', () => {
  const ours = said(true, T, ME)
  it.each([
    ['it is there', [ours], [ours], 'applied'],
    ['it never arrived', [], [], 'write'],
    ['a colleague’s write of the same moment has put it out', [], [ours], 'write'],
    ['it was there, and a colleague has answered since', [said(false, T + 9)], [ours], 'superseded'],
    ['it never was there, and a colleague has answered since', [said(false, T + 9)], [], 'conflict'],
  ] as const)('%s', (_, now, ever, expected) => {
    expect(found(decision(true), now, true, ever)).toBe(expected)
  })
})

describe('what is written', () => {
  it('is the fingerprint, the answer, who and when; never the words', () => {
    const values = valuesFor(decision(true))
    expect(Object.keys(values)).toEqual(['signalReviews'])
    expect(answersIn(values.signalReviews)).toEqual([said(true, T, ME)])
    expect(values.signalReviews).not.toContain('見積')
  })

  it('stands above the answer that was on screen, whatever clock that was written by', () => {
    const values = valuesFor(decision(false, T + 60_000))
    expect(answersIn(values.signalReviews)[0]?.at).toBe(T + 60_001)
  })

  it('cannot do without its property, and brings no task or note', () => {
    expect(essentialValues(decision(true))).toEqual(['signalReviews'])
    expect(sideEffectsOf(decision(true))).toEqual({})
  })
})

it('is whole with a sentence, and stands beside the handoff', () => {
  const { rejection } = DEFAULT_DEFINITION
  expect(choiceProblem(decision(true), rejection)).toBeNull()
  expect(choiceProblem(choiceOf('review_signal'), rejection)).toBe('review_missing')
  expect(isAboutHandoff('review_signal')).toBe(false)
  expect(isFirstContact('review_signal')).toBe(false)
})

it('meets another answer only about the same sentence', () => {
  const other = decision(true, null, 'c'.repeat(16))
  expect(areRivals(decision(true), decision(false))).toBe(true)
  expect(areRivals(decision(true), other)).toBe(false)
  expect(areRivals(decision(true), { ...decision(true), ...choiceOf('reject'), review: null })).toBe(false)
  expect(areRivals({ ...decision(true), ...choiceOf('confirm_role'), review: null }, decision(true))).toBe(
    false,
  )
  expect(sameChoice(decision(true), decision(true))).toBe(true)
  expect(sameChoice(decision(true), decision(false))).toBe(false)
  expect(sameChoice(decision(true), other)).toBe(false)
})
