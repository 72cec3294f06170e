// What may be decided when, what a choice lacks, when a lead may come back, and what speaks against a reason.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { allowedNow } from '@/lib/domain/decision/allowed'
import { contradictionOf } from '@/lib/domain/decision/contradiction'
import { type Choice, choiceOf } from '@/lib/domain/decision/decision'
import { evidenceSince, factsOf } from '@/lib/domain/decision/facts'
import {
  DEFAULT_REJECTION,
  REJECTION_DETAILS,
  REJECTION_REASONS,
  type RejectionDetail,
  type RejectionReason,
} from '@/lib/domain/decision/reasons'
import { recycleDay } from '@/lib/domain/decision/recycle'
import { choiceProblem, LONGEST_NOTE } from '@/lib/domain/decision/validate'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { known } from '@/lib/domain/fact'
import type { Handoff, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { engagement, leadSnapshot, NO_HANDOFF, NOW, readyLead } from '../../fixtures/lead'

const HOUR = 3_600_000

describe('the reasons', () => {
  it('share no detail, and every detail belongs to one', () => {
    const used = REJECTION_REASONS.flatMap((reason) => DEFAULT_REJECTION.reasons[reason].details)
    expect(new Set(used).size).toBe(used.length)
    expect(used.toSorted()).toEqual([...REJECTION_DETAILS].toSorted())
  })

  it.each<[RejectionReason | null, RejectionDetail | null, string, string | null]>([
    ['too_early', 'this_term', '2026-06-10T00:00:00+09:00', '2026-08-09'],
    ['too_early', 'undecided', '2026-06-10T00:00:00+09:00', '2026-12-07'],
    ['too_early', null, '2026-06-10T23:59:59+09:00', '2026-12-07'],
    ['too_early', 'next_term', '2026-06-10T12:00:00+09:00', '2027-04-01'],
    ['too_early', 'next_term', '2026-03-31T23:59:59+09:00', '2026-04-01'],
    ['too_early', 'next_term', '2026-04-01T00:00:00+09:00', '2027-04-01'],
    // Still 31 March in UTC, already April in Japan.
    ['too_early', 'next_term', '2026-03-31T15:00:00Z', '2027-04-01'],
    ['too_early', 'this_term', '2026-12-31T15:00:00Z', '2027-03-02'],
    ['icp_mismatch', 'size', '2026-06-10T12:00:00+09:00', null],
    ['no_japan_signal', null, '2026-06-10T12:00:00+09:00', null],
    [null, null, '2026-06-10T12:00:00+09:00', null],
  ])('%s, %s at %s: back from %s', (reason, detail, at, day) => {
    expect(recycleDay(DEFAULT_REJECTION, reason, detail, Date.parse(at))).toBe(day)
  })
})

describe('a choice', () => {
  const reject = (more: Partial<Choice>) => choiceOf('reject', more)
  it.each<[string, Choice, boolean, ReturnType<typeof choiceProblem>]>([
    ['accepting', choiceOf('accept'), false, null],
    ['accepting with a reason', choiceOf('accept', { reason: 'other' }), false, 'detail_foreign'],
    ['rejecting without a reason', reject({}), false, 'reason_missing'],
    ['a reason without details', reject({ reason: 'no_japan_signal' }), false, null],
    ['a detail that is optional', reject({ reason: 'too_early' }), false, null],
    ['a detail that is required', reject({ reason: 'icp_mismatch' }), false, 'detail_missing'],
    ['its detail', reject({ reason: 'icp_mismatch', detail: 'size' }), false, null],
    ['another’s detail', reject({ reason: 'icp_mismatch', detail: 'customer' }), false, 'detail_foreign'],
    ['a detail without a reason', choiceOf('return', { detail: 'size' }), false, 'detail_foreign'],
    ['other without words', reject({ reason: 'other' }), false, 'note_too_short'],
    [
      'other, 9 characters',
      reject({ reason: 'other', note: ' 九文字の理由です。 ' }),
      false,
      'note_too_short',
    ],
    ['other, 10 characters', reject({ reason: 'other', note: '十文字の理由を書く。' }), false, null],
    [
      'other, 7 characters and 3 that nobody sees',
      reject({ reason: 'other', note: '理由は言えない\u200b\u200c\u2060' }),
      false,
      'note_too_short',
    ],
    ['other, 10 fillers', reject({ reason: 'other', note: '\u3164'.repeat(10) }), false, 'note_too_short'],
    ['an override of zero-width spaces', choiceOf('hand_off', { note: '\u200b' }), true, 'override_missing'],
    ['other, 10 emoji', reject({ reason: 'other', note: '👨👨👨👨👨👨👨👨👨👨' }), false, null],
    ['returning', choiceOf('return'), false, null],
    ['returning, reason without detail', choiceOf('return', { reason: 'icp_mismatch' }), false, null],
    ['a ready handoff', choiceOf('hand_off'), false, null],
    ['an override without words', choiceOf('hand_off', { note: ' \n ' }), true, 'override_missing'],
    [
      'an override of nine characters',
      choiceOf('hand_off', { note: '社長からの紹介です' }),
      true,
      'override_missing',
    ],
    [
      'an override of nine characters and one that nobody sees',
      choiceOf('hand_off', { note: '社長からの紹介です\u200b' }),
      true,
      'override_missing',
    ],
    ['an override of ten characters', choiceOf('hand_off', { note: '社長からの紹介のため' }), true, null],
    ['no role', choiceOf('confirm_role'), false, 'role_missing'],
    ['a role', choiceOf('confirm_role', { role: 'none' }), false, null],
    ['60 KB', choiceOf('accept', { note: 'x'.repeat(LONGEST_NOTE) }), false, null],
    ['more', choiceOf('accept', { note: 'x'.repeat(LONGEST_NOTE + 1) }), false, 'note_too_long'],
  ])('%s', (_, choice, override, problem) => {
    expect(choiceProblem(choice, DEFAULT_REJECTION, override)).toBe(problem)
  })
})

const withHandoff = (handoff: Partial<Handoff>, lead: LeadSnapshot = readyLead()): LeadSnapshot => ({
  ...lead,
  handoff: known({ ...NO_HANDOFF, ...handoff }),
})
const allowed = (handoff: Partial<Handoff>, lead?: LeadSnapshot) => {
  const snapshot = withHandoff(handoff, lead)
  if (snapshot.handoff.state !== 'known') throw new Error('unknown handoff')
  return allowedNow(snapshot.handoff.value, assess(snapshot, DEFAULT_DEFINITION, NOW), NOW)
}

describe('a choice beside what was on screen', () => {
  const facts = (ownerId: string | null, firstContactAt: number | null = null) => ({
    ownerId,
    firstContactAt,
  })
  it.each([
    ['a handoff to nobody', choiceOf('hand_off'), facts(null), 'salesperson_missing'],
    ['to somebody who was named', choiceOf('hand_off', { salespersonId: '5' }), facts(null), null],
    ['to the owner', choiceOf('hand_off'), facts('7'), null],
    ['to whoever owns it, where nobody looked', choiceOf('hand_off'), undefined, null],
    ['a contact confirmed without a time', choiceOf('confirm_contact'), facts('7'), 'contact_missing'],
    ['a contact confirmed', choiceOf('confirm_contact'), facts('7', NOW), null],
  ])('%s', (_, choice, seen, problem) => {
    expect(choiceProblem(choice, DEFAULT_REJECTION, false, seen)).toBe(problem)
  })
})

describe('what may be decided', () => {
  const at = NOW - HOUR
  it.each<[string, Partial<Handoff>, Partial<ReturnType<typeof allowedNow>>]>([
    ['not handed off', {}, { handOff: true, override: null, accept: false, reject: false, return: 'no' }],
    [
      'handed off',
      { status: 'handed_off', handedOffAt: at },
      { handOff: false, accept: true, reject: true, return: 'after_contact', decided: false },
    ],
    [
      'contacted',
      { status: 'handed_off', handedOffAt: at, firstContactAt: at },
      { accept: true, return: 'yes' },
    ],
    [
      'accepted',
      { status: 'accepted', handedOffAt: at, firstContactAt: at },
      { accept: false, reject: true, return: 'yes', decided: true },
    ],
    ['rejected', { status: 'rejected' }, { handOff: true, accept: true, reject: false, decided: true }],
    ['returned', { status: 'returned' }, { handOff: true, accept: true, reject: true, return: 'no' }],
    ['back today', { status: 'rejected', recycleUntil: '2026-06-10' }, { override: null }],
    ['back tomorrow', { status: 'rejected', recycleUntil: '2026-06-11' }, { override: 'recycling' }],
  ])('%s', (_, handoff, expected) => {
    expect(allowed(handoff)).toMatchObject(expected)
  })

  it('needs a written reason for a lead that is not ready', () => {
    expect(allowed({}, leadSnapshot({ contact: { messages: [] } })).override).toBe('not_ready')
  })
})

describe('what speaks against a reason', () => {
  const assessment = assess(readyLead(), DEFAULT_DEFINITION, NOW)
  const bare = assess(
    leadSnapshot({ contact: { messages: [], jobTitle: null, recentConversion: null } }),
    DEFAULT_DEFINITION,
    NOW,
  )
  it.each<[RejectionReason, RejectionDetail | null, boolean]>([
    ['no_japan_signal', null, true],
    ['wrong_contact_level', 'decision_maker', true],
    ['icp_mismatch', 'size', true],
    ['icp_mismatch', 'geography', true],
    ['too_early', null, false],
    ['already_in_motion', 'customer', false],
    ['unreachable_or_invalid', 'no_answer', false],
    ['other', null, false],
  ])('%s, %s: %s', (reason, detail, against) => {
    const found = contradictionOf(reason, detail, assessment)
    expect(found.length > 0).toBe(against)
    expect(found.length).toBeLessThanOrEqual(3)
    for (const one of found) expect(one.counts).toBe(true)
  })

  it('is a reply, for an address that is said to be dead', () => {
    const replied = leadSnapshot({
      engagements: [
        engagement({
          kind: 'email',
          direction: 'inbound',
          at: NOW - HOUR,
          text: '来週の打ち合わせをお願いします。',
        }),
      ],
    })
    const found = contradictionOf(
      'unreachable_or_invalid',
      'invalid_email',
      assess(replied, DEFAULT_DEFINITION, NOW),
    )
    expect(found.map(({ label }) => label.key)).toContain('evidence.reply')
  })

  it('is nothing where the evidence is not there, and quotes nothing twice', () => {
    expect(contradictionOf('no_japan_signal', null, bare)).toEqual([])
    const quotes = contradictionOf('no_japan_signal', null, assessment).map(({ quote }) => quote)
    expect(new Set(quotes).size).toBe(quotes.length)
  })
})

describe('the facts of a decision', () => {
  const handed = withHandoff(
    { status: 'handed_off', handedOffAt: NOW - 2 * HOUR },
    leadSnapshot({
      engagements: [
        engagement({ id: '1', kind: 'call', direction: 'outbound', status: 'NO_ANSWER', at: NOW - HOUR }),
        engagement({ id: '2', kind: 'call', direction: 'outbound', status: 'COMPLETED', at: NOW - HOUR / 2 }),
        engagement({ id: '3', kind: 'call', direction: 'outbound', at: NOW - 3 * HOUR }),
        engagement({ id: '4', kind: 'email', direction: 'inbound', at: NOW - HOUR }),
        engagement({ id: '5', kind: 'note', at: NOW - HOUR }),
      ],
    }),
  )
  const assessment = assess(handed, DEFAULT_DEFINITION, NOW)

  it('count our touches since the handoff, and keep outcomes and override as short JSON', () => {
    const facts = factsOf(handed, assessment, { brief: ['a'], override: '社長の紹介', now: NOW })
    expect(facts.touches).toBe(2)
    expect(facts.verdict).toBe(assessment.verdict)
    expect(JSON.parse(facts.readiness)).toMatchObject({
      v: '1',
      at: NOW,
      o: { icp_fit: 'pass' },
      override: '社長の紹介',
    })
  })

  it('name what is new since a rejection, newest first', () => {
    const since = evidenceSince(assess(readyLead(), DEFAULT_DEFINITION, NOW), NOW - 90 * 24 * HOUR)
    expect(since.length).toBeGreaterThan(0)
    expect(since.map(({ at }) => at)).toEqual(
      since.map(({ at }) => at).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    )
    expect(evidenceSince(assessment, NOW)).toEqual([])
  })
})
