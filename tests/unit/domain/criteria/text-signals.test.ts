// Evaluation signal over the texts of a lead: the last word, persons' answers, customers, memos, and what is never decided by itself.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Evidence } from '@/lib/domain/assessment'
import { checkEvaluationSignal } from '@/lib/domain/criteria/evaluation-signal/check'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { type Instant, unavailable } from '@/lib/domain/fact'
import type { Engagement, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { sentenceId } from '@/lib/domain/sentence-id'
import type { SignalReview } from '@/lib/domain/signal-review'
import { ago, engagement, type LeadChange, leadSnapshot, NOW } from '../../fixtures/lead'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../../fixtures/words-model')).plainModel(original),
)

const ASKED = '見積をお願いします'
const REFUSED = '今回は見送ります'
const POSTPONED = '来期に改めて検討します'
const DOUBTFUL = '少し気になっています'

interface Said {
  readonly text: string
  readonly at: Instant | null
}
const said = (text: string, days: number | null): Said => ({ text, at: days === null ? null : ago(days) })

function lead(messages: readonly Said[], more: LeadChange = {}): LeadSnapshot {
  return leadSnapshot({
    ...more,
    contact: { recentConversion: null, messages: [...messages], ...more.contact },
  })
}
const judge = (snapshot: LeadSnapshot) => checkEvaluationSignal(snapshot, DEFAULT_DEFINITION, NOW)
const outcome = (...messages: Said[]) => judge(lead(messages)).outcome
const told = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.map(({ label, quote, counts }) => `${counts ? '+' : '-'} ${label.key} ${quote}`)

describe('the last word wins', () => {
  it.each<[string, Said[], string]>([
    ['asked', [said(ASKED, 5)], 'pass'],
    ['asked, then refused', [said(ASKED, 5), said(REFUSED, 3)], 'fail'],
    ['refused, then asked again', [said(REFUSED, 5), said(ASKED, 3)], 'pass'],
    ['asked, refused, asked', [said(ASKED, 9), said(REFUSED, 5), said(ASKED, 3)], 'pass'],
    ['asked, refused twice', [said(ASKED, 9), said(REFUSED, 5), said(REFUSED, 3)], 'fail'],
    ['asked, then postponed', [said(ASKED, 5), said(POSTPONED, 3)], 'fail'],
    ['postponed, then asked', [said(POSTPONED, 5), said(ASKED, 3)], 'pass'],
    ['asked and refused in the same moment', [said(ASKED, 3), said(REFUSED, 3)], 'fail'],
    ['asked at an unknown time, and refused', [said(ASKED, null), said(REFUSED, 3)], 'fail'],
    ['asked, and refused at an unknown time', [said(ASKED, 3), said(REFUSED, null)], 'pass'],
    ['asked, and a refusal dated in the future', [said(ASKED, 3), said(REFUSED, -3)], 'pass'],
    ['possible, then refused', [said(DOUBTFUL, 5), said(REFUSED, 3)], 'fail'],
    ['two facts, one before a refusal', [said('予算', 5), said(REFUSED, 3), said('導入事例', 1)], 'fail'],
    ['a pitch ends nothing', [said(ASKED, 5), said('弊社サービスのご提案', 3)], 'pass'],
  ])('%s', (_what, messages, expected) => expect(outcome(...messages)).toBe(expected))

  it('tells what ended it and what it ended', () => {
    expect(told(judge(lead([said(ASKED, 5), said(REFUSED, 3)])))).toEqual([
      `- evidence.negative ${REFUSED}`,
      `- evidence.before_refusal ${ASKED}`,
    ])
    const { evidence } = judge(lead([said(ASKED, 5), said(POSTPONED, 3)]))
    expect(told({ evidence })).toEqual([
      `- evidence.postponed_until ${POSTPONED}`,
      `- evidence.before_postponed ${ASKED}`,
    ])
    expect(evidence[0]?.label.params).toEqual({ until: '来期' })
    expect(evidence[1]?.label.params).toEqual({ at: { at: ago(3) } })
  })

  it('names a refusal before a postponement of the same moment', () => {
    const labels = (...messages: Said[]) => judge(lead(messages)).evidence.map(({ label }) => label.key)
    const at = [said(ASKED, 5), said(POSTPONED, 3), said(REFUSED, 3)] as const
    expect(labels(...at)).toContain('evidence.before_refusal')
    expect(labels(at[0], at[2], at[1])).toContain('evidence.before_refusal')
  })

  it('counts over mails, calls and notes alike', () => {
    const note = engagement({ kind: 'note', at: ago(2), text: '今回は見送りとのこと' })
    expect(judge(lead([said(ASKED, 5)], { engagements: [note] })).outcome).toBe('fail')
    const call = engagement({ kind: 'call', at: ago(1), text: '見積を希望とのこと' })
    expect(judge(lead([said(REFUSED, 5)], { engagements: [call] })).outcome).toBe('pass')
  })

  it('does not depend on the order of the texts', () => {
    const words = fc.constantFrom(ASKED, REFUSED, POSTPONED, DOUBTFUL, '予算', '導入事例', 'こんにちは')
    const messages = fc.array(
      fc.tuple(words, fc.integer({ min: -1, max: 100 })).map(([text, days]) => said(text, days)),
      { maxLength: 6 },
    )
    const shuffled = messages.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(judge(lead(other))).toEqual(judge(lead(list)))
      }),
    )
  })
})

describe('a possible sign', () => {
  it('is unknown, neither pass nor fail, and asks', () => {
    const { outcome: is, reason, evidence } = judge(lead([said(DOUBTFUL, 3)]))
    expect([is, reason.key, reason.params]).toEqual(['unknown', 'evaluation_signal.possible', { n: 1 }])
    expect(evidence).toMatchObject([
      { counts: false, asks: true, label: { key: 'evidence.signal_possible' } },
    ])
  })

  it('asks nothing once it is stale', () => {
    const { outcome: is, evidence } = judge(lead([said(DOUBTFUL, 200)]))
    expect(is).toBe('fail')
    expect(evidence).toMatchObject([{ counts: false, asks: false, stale: true }])
  })

  it('does not hinder a strong one, and does not help a medium one', () => {
    expect(outcome(said(DOUBTFUL, 3), said(ASKED, 2))).toBe('pass')
    expect(outcome(said(DOUBTFUL, 3), said('予算', 2))).toBe('unknown')
    expect(outcome(said('予算', 3), said('導入事例', 2))).toBe('pass')
    expect(outcome(said('予算', 3), said('予算の枠', 2))).toBe('fail')
  })

  it('is told before what a missing scope hides', () => {
    const snapshot = { eventParticipations: unavailable('no_scope', 'x') }
    expect(judge(lead([said(DOUBTFUL, 3)], { snapshot })).reason.key).toBe('evaluation_signal.possible')
    expect(judge(lead([], { snapshot })).reason.key).toBe('evaluation_signal.unreadable')
    expect(judge(lead([said(ASKED, 3)], { snapshot })).outcome).toBe('pass')
  })
})

describe("a person's answer", () => {
  const review = (quote: string, isSignal: boolean, part: Partial<SignalReview> = {}): SignalReview => ({
    sentence: sentenceId(quote),
    isSignal,
    by: '見本 花子',
    at: ago(1),
    ...part,
  })
  const reviewed = (messages: readonly Said[], ...signalReviews: SignalReview[]) =>
    judge(lead(messages, { handoff: { signalReviews } }))

  it.each<[string, Said[], SignalReview[], string]>([
    ['yes to a possible sign', [said(DOUBTFUL, 3)], [review(DOUBTFUL, true)], 'pass'],
    ['no to a possible sign', [said(DOUBTFUL, 3)], [review(DOUBTFUL, false)], 'fail'],
    ['no to a strong sign', [said(ASKED, 3)], [review(ASKED, false)], 'fail'],
    ['no to one of two', [said(ASKED, 3), said('デモ希望', 2)], [review(ASKED, false)], 'pass'],
    ['yes to what was passed over', [said('前向きです', 3)], [review('前向きです', true)], 'pass'],
    ['yes within a pitch', [said('弊社サービスのご提案', 3)], [review('弊社サービスのご提案', true)], 'pass'],
    ['yes to what is not read', [said('请发送报价单', 3)], [review('请发送报价单', true)], 'pass'],
    ['yes, but long ago', [said(DOUBTFUL, 200)], [review(DOUBTFUL, true)], 'fail'],
    ['about another sentence', [said(DOUBTFUL, 3)], [review('別の文', true)], 'unknown'],
    [
      'the latest of two',
      [said(DOUBTFUL, 3)],
      [review(DOUBTFUL, true, { at: ago(1) }), review(DOUBTFUL, false, { at: ago(2) })],
      'pass',
    ],
    [
      'the latest of two, the other way',
      [said(DOUBTFUL, 3)],
      [review(DOUBTFUL, true, { at: ago(2) }), review(DOUBTFUL, false, { at: ago(1) })],
      'fail',
    ],
  ])('%s', (_what, messages, reviews, expected) => {
    expect(reviewed(messages, ...reviews).outcome).toBe(expected)
    expect(reviewed(messages, ...[...reviews].reverse()).outcome).toBe(expected)
  })

  it('knows the sentence by its words, in any width, case and place', () => {
    expect(sentenceId('ＰｏＣ を希望！')).toBe(sentenceId('pocを希望!'))
    expect(sentenceId('PoCを希望')).not.toBe(sentenceId('PoCは不要'))
    const text = `こんにちは。\n\n少し 気になって います`
    expect(reviewed([said(text, 3)], review(DOUBTFUL, true)).outcome).toBe('pass')
  })

  it('is told with its name, once a sentence', () => {
    const yes = review(DOUBTFUL, true)
    const { evidence } = reviewed([said(`${DOUBTFUL}。`, 3)], review(`${DOUBTFUL}。`, true))
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject({ counts: true, label: { key: 'evidence.signal_confirmed' } })
    expect(evidence[0]?.label.params).toEqual({ by: yes.by })
    const denied = reviewed([said(ASKED, 3)], review(ASKED, false)).evidence
    expect(denied).toMatchObject([
      {
        counts: false,
        label: { key: 'evidence.signal_denied', params: { by: yes.by } },
        review: { isSignal: false },
      },
    ])
  })

  it('holds for a note of ours too', () => {
    const note = engagement({ kind: 'note', at: ago(2), text: '先方は前向き' })
    const signalReviews = [review('先方は前向き', true)]
    expect(judge(lead([], { engagements: [note], handoff: { signalReviews } })).outcome).toBe('pass')
  })
})

describe('whose words', () => {
  const logged = (part: Partial<Engagement>, messages: readonly Said[] = []) =>
    judge(lead(messages, { engagements: [engagement({ at: ago(2), ...part })] }))

  it('a customer asks for support: shown, not counted', () => {
    const { outcome: is, evidence } = judge(
      lead([said(ASKED, 3)], { contact: { lifecycleStage: 'customer' } }),
    )
    expect(is).toBe('fail')
    expect(evidence).toMatchObject([{ counts: false, label: { key: 'evidence.customer' } }])
  })

  it.each(['call', 'meeting', 'note'] as const)(
    'a %s that reports the buyer counts, quoted and dated',
    (kind) => {
      const { outcome: is, evidence } = logged({ kind, text: '先方より見積依頼あり。' })
      expect(is).toBe('pass')
      expect(evidence).toMatchObject([
        { quote: '先方より見積依頼あり。', source: kind, at: ago(2), counts: true },
      ])
    },
  )

  it('our own mail counts only what it restates', () => {
    const mail = (text: string) => logged({ kind: 'email', text }, [said('予算', 3)])
    expect(mail('御見積をお送りします。').outcome).toBe('fail')
    expect(mail('ご依頼の御見積をお送りします。').outcome).toBe('pass')
    expect(logged({ kind: 'email', text: 'ご依頼の御見積をお送りします。' }).outcome).toBe('fail')
  })

  it('our own mail refuses nothing', () => {
    expect(
      logged({ kind: 'email', text: '今回は見送りとのこと、承知しました。' }, [said(ASKED, 5)]).outcome,
    ).toBe('pass')
  })

  it('a campaign and an automatic reply are not read', () => {
    expect(logged({ kind: 'email', automatic: true, text: 'ご依頼の御見積' }).evidence).toEqual([])
    const away = { kind: 'email', direction: 'inbound', subject: '自動返信', text: ASKED } as const
    expect(logged(away).outcome).toBe('fail')
  })

  it('a text in another language is said to be unread', () => {
    expect(told(judge(lead([said('견적을 부탁드립니다.', 3)])))).toEqual([
      '- evidence.unread_language 견적을 부탁드립니다.',
    ])
  })

  it("what a definition's names negate is shown", () => {
    expect(told(judge(lead([said('ISMAPは関係ありません', 3)])))).toEqual([
      '- evidence.negated ISMAPは関係ありません',
    ])
  })
})

describe('kinds of senders', () => {
  it.each([
    ['弊社サービスのご提案です', 'wants.pitch'],
    ['ログインできません', 'wants.support'],
    ['卒論で使います', 'wants.student'],
    ['今回は見送ります', 'wants.refusal'],
  ])('%s: %s', (text, what) => {
    const { evidence } = judge(lead([said(text, 3)]))
    expect(evidence).toMatchObject([{ counts: false, label: { key: 'evidence.negative' } }])
    expect(evidence[0]?.label.params?.what).toEqual({ key: what })
  })

  it.each([
    ['private_use', { key: 'wants.private' }],
    ['competitor_research', { key: 'wants.research' }],
    ['existing_customer', { key: 'wants.support' }],
    ['reseller', 'reseller'],
  ])('%s of a definition', (id, what) => {
    const definition = { ...DEFAULT_DEFINITION, negatives: [{ id, phrases: ['foo'] }] }
    const { evidence } = checkEvaluationSignal(lead([said('foo', 3)]), definition, NOW)
    expect(evidence[0]?.label.params?.what).toEqual(what)
  })
})
