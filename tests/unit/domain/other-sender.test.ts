// A newest text that is not a buyer's: what it is called, which step comes next, and that nobody is asked anything then.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { CriterionResult, Outcome } from '@/lib/domain/assessment'
import { briefOf } from '@/lib/domain/brief/brief'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Unavailable } from '@/lib/domain/fact'
import type { LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { msg } from '@/lib/domain/message'
import { missingSignals, readyWith } from '@/lib/domain/missing-signals'
import { senderLine, senderStep } from '@/lib/domain/other-sender'
import { SENDERS } from '@/lib/domain/reading/reading'
import { sentenceId } from '@/lib/domain/sentence-id'
import { createTranslator } from '../all-words'
import { ago, engagement, type LeadChange, leadSnapshot, NOW } from '../fixtures/lead'

const TEXTS: readonly (readonly [string, string])[] = [
  [
    'pitch',
    '突然のご連絡失礼いたします。弊社はWeb広告運用を支援する会社です。貴社の集客についてご提案したく、15分ほどお時間をいただけませんか。',
  ],
  [
    'pitch',
    'We help SaaS companies grow their pipeline with our lead generation service. Would you have 15 minutes for a quick call next week?',
  ],
  ['partner', '貴社製品の販売代理店として取り扱いたく、代理店契約の条件をご教示いただけますでしょうか。'],
  [
    'partner',
    'We are a reseller in Tokyo and would like to become your distribution partner. Could you share your partner program?',
  ],
  ['support', '契約中のものです。昨日からログインできません。パスワードの再設定方法を教えてください。'],
  [
    'support',
    'We are an existing customer. Users cannot log in since this morning and get error 500. Please help.',
  ],
  [
    'student',
    '大学3年の学生です。卒業論文のために貴社サービスについてアンケートにご協力いただけないでしょうか。',
  ],
  [
    'student',
    'I am a university student writing my thesis on SaaS. May I interview someone at your company?',
  ],
  [
    'research',
    '市場調査の一環で、各社の機能を比較したレポートを作成しています。調査にご協力いただけますか。',
  ],
  ['job_seeker', '貴社の採用に応募したいのですが、中途採用の募集はありますか。履歴書をお送りします。'],
  [
    'press',
    '取材のお願いです。弊誌の特集記事で貴社を紹介したく、インタビューのお時間をいただけないでしょうか。',
  ],
  ['unsubscribe', 'メールの配信を停止してください。今後の案内は不要です。'],
  ['private', '個人で趣味に使いたいのですが、個人でも契約できますか。'],
  ['wrong_address', '宛先違いの誤送信です。お手数ですが、このメールは削除してください。'],
  ['test', 'フォームの動作確認のためのテスト送信です。破棄してください。'],
  ['refusal', '検討の結果、今回は見送ることといたしました。'],
  ['postponed', '予算の都合で、来期以降に改めて検討することになりました。'],
]
const BUYER = 'いくらですか'
const text = (sender: string) => TEXTS.find(([id]) => id === sender)?.[1] ?? ''

const judge = (lead: LeadSnapshot) => assess(lead, DEFAULT_DEFINITION, NOW)
const signalOf = (lead: LeadSnapshot) =>
  judge(lead).criteria.find(({ id }) => id === 'evaluation_signal') as CriterionResult
const said = (...texts: readonly (readonly [string, number | null])[]): LeadChange => ({
  contact: {
    recentConversion: null,
    messages: texts.map(([one, days]) => ({ text: one, at: days === null ? null : ago(days) })),
  },
})

describe('a text', () => {
  it.each(TEXTS)('of %s is told, and nothing is asked: %.30s', (sender, one) => {
    const lead = leadSnapshot({ ...said([one, 2]), company: { employees: null } })
    const { missingSignals: steps, readyWith: sum } = judge(lead)
    expect(signalOf(lead).sender).toBe(sender)
    expect(steps.every(({ ask }) => ask === null)).toBe(true)
    expect(steps.find(({ criterion }) => criterion === 'evaluation_signal')?.nextStep).toEqual(
      senderStep(signalOf(lead))?.nextStep,
    )
    expect(sum).toEqual(msg('ready_with.no_question'))
  })

  it('tells when to come back in their words', () => {
    const signal = signalOf(leadSnapshot(said([text('postponed'), 2])))
    expect(signal.until).toMatch(/来期/)
    expect(senderStep(signal)?.nextStep).toEqual(msg('next.come_back_at', { until: signal.until ?? '' }))
    expect(senderLine(signal)).toEqual(msg('sender.postponed_until', { until: signal.until ?? '' }))
  })
})

describe('the newest text that tells anything', () => {
  const pitch = text('pitch')
  const refusal = text('refusal')
  const mail = (one: string, days: number, part = {}) =>
    engagement({ kind: 'email', direction: 'inbound', status: 'SENT', text: one, at: ago(days), ...part })
  it.each<[string, LeadChange, string | undefined]>([
    ['nobody', said(), undefined],
    ['a buyer', said([BUYER, 2]), undefined],
    ['a pitch', said([pitch, 2]), 'pitch'],
    ['a buyer after a pitch', said([pitch, 4], [BUYER, 2]), undefined],
    ['a pitch after a buyer', said([BUYER, 4], [pitch, 2]), 'pitch'],
    ['thanks after a refusal', said([refusal, 4], ['ありがとうございました。', 2]), 'refusal'],
    ['a pitch of unknown age', said([pitch, null]), 'pitch'],
    ['a buyer, and a pitch of unknown age', said([pitch, null], [BUYER, 80]), undefined],
    ['a pitch from the future', said([pitch, -3]), undefined],
    ['a pitch of long ago', said([pitch, 400]), 'pitch'],
    ['what we wrote', { ...said(), engagements: [mail(refusal, 1, { direction: 'outbound' })] }, undefined],
    [
      'our note of a refusal',
      { ...said(), engagements: [engagement({ kind: 'note', text: `お客様より電話。${refusal}` })] },
      'refusal',
    ],
    ['a mail after the form', { ...said([BUYER, 4]), engagements: [mail(text('support'), 1)] }, 'support'],
    ['a refusal beside a buyer', said([BUYER, 2], [refusal, 2]), 'refusal'],
    ['a buyer beside a pitch', said([pitch, 2], [BUYER, 2]), undefined],
  ])('is by %s', (_, change, sender) => {
    const lead = leadSnapshot(change)
    expect(signalOf(lead).sender).toBe(sender)
    const turned = { ...lead, contact: { ...lead.contact, messages: [...lead.contact.messages].reverse() } }
    expect(signalOf(turned).sender).toBe(sender)
  })

  it('of a customer is support, whatever they ask for', () => {
    const change = said([BUYER, 2])
    const lead = leadSnapshot({ contact: { ...change.contact, lifecycleStage: 'customer' } })
    expect(signalOf(lead)).toMatchObject({ sender: 'support' })
  })

  it('is a buyer’s where a person said that it holds a signal', () => {
    const review = { sentence: sentenceId(refusal), isSignal: true, by: '7', at: ago(1) }
    const lead = leadSnapshot({ ...said([refusal, 2]), handoff: { signalReviews: [review] } })
    expect(signalOf(lead)).not.toHaveProperty('sender')
  })

  it('by a kind of the definition’s own is told by its name; a former name by the present one', () => {
    const definition = (id: string) => ({
      ...DEFAULT_DEFINITION,
      negatives: [{ id, phrases: ['ご挨拶まわり'] }],
    })
    const lead = leadSnapshot(said(['ご挨拶まわりの件でご連絡しました。', 2]))
    const of = (id: string) =>
      assess(lead, definition(id), NOW).criteria.find((one) => one.id === 'evaluation_signal')?.sender
    expect(of('greeting')).toBe('greeting')
    expect(of('existing_customer')).toBe('support')
  })
})

const criterion = (id: string, outcome: Outcome, part: Partial<CriterionResult> = {}): CriterionResult => ({
  id,
  required: true,
  outcome,
  reason: msg('criterion.failed'),
  evidence: [],
  blockedBy: [],
  ...part,
})
const steps = (signal: Partial<CriterionResult>, others: readonly CriterionResult[] = []) =>
  missingSignals([criterion('evaluation_signal', 'fail', signal), ...others]).map(
    ({ criterion: id, nextStep, ask, owner, effort }) => [id, nextStep.key, ask?.key ?? null, owner, effort],
  )
const blocked = (reason: Unavailable['reason']): Partial<CriterionResult> => ({
  outcome: 'unknown',
  blockedBy: [{ reason, detail: null } as unknown as Unavailable],
})

describe('the next step', () => {
  it.each([
    ['support', 'next.to_support', 1],
    ['unsubscribe', 'next.stop_mailing', 1],
    ['refusal', 'next.recycle_later', 5],
    ['postponed', 'next.come_back', 5],
    ...['pitch', 'partner', 'student', 'research', 'job_seeker', 'press', 'private'].map(
      (id) => [id, 'next.take_out', 1] as const,
    ),
    ...['wrong_address', 'auto_reply', 'test', 'a kind of their own', 'toString'].map(
      (id) => [id, 'next.take_out', 1] as const,
    ),
  ] as const)('after %s: %s', (sender, key, effort) => {
    expect(steps({ sender })).toEqual([['evaluation_signal', key, null, 'marketing', effort]])
  })

  it('leaves nothing to ask elsewhere, and what others must do as it is', () => {
    const others = [
      criterion('decision_role', 'fail'),
      criterion('japan_engagement', 'fail'),
      criterion('japan_presence', 'unknown', blocked('request_failed')),
      criterion('icp_fit', 'fail'),
    ]
    expect(steps({ sender: 'pitch' }, others)).toEqual([
      ['decision_role', 'next.not_now', null, 'marketing', 1],
      ['evaluation_signal', 'next.take_out', null, 'marketing', 1],
      ['japan_engagement', 'next.not_now', null, 'marketing', 1],
      ['japan_presence', 'next.try_again', null, 'sales', 1],
      ['icp_fit', 'next.outside_icp', null, 'marketing', 5],
    ])
  })

  it.each<[string, Partial<CriterionResult>, string]>([
    ['newer texts may exist that were not read', blocked('request_failed'), 'next.try_again'],
    ['a scope is missing', blocked('no_scope'), 'next.add_scope'],
    ['only older texts were not read', blocked('cut'), 'next.take_out'],
  ])('where %s', (_, part, key) => {
    expect(steps({ sender: 'pitch', ...part })[0]?.[1]).toBe(key)
  })

  it('is the usual one where a signal counts all the same', () => {
    expect(steps({ sender: 'support', outcome: 'pass' }, [criterion('decision_role', 'fail')])).toEqual([
      ['decision_role', 'next.find_decider', 'ask.decider', 'marketing', 3],
    ])
  })

  it('at a possible sign is to say whether it is one, whatever was not read', () => {
    const reason = msg('evaluation_signal.possible', { n: 1 })
    for (const part of [{ outcome: 'unknown' as const }, blocked('no_scope')])
      expect(steps({ ...part, reason })).toEqual([
        ['evaluation_signal', 'next.say_signal', null, 'marketing', 1],
      ])
    expect(readyWith(missingSignals([criterion('evaluation_signal', 'unknown', { reason })]))).toEqual(
      msg('ready_with.steps', { n: 1 }),
    )
  })
})

describe.each(['en', 'ja'] as const)('the sentence in %s', (language) => {
  const words = createTranslator(language)
  it.each([...SENDERS, 'greeting'])('for %s says what it is', (sender) => {
    const line = senderLine({ sender })
    expect(line?.key).toBe(sender === 'greeting' ? 'sender.other' : `sender.${sender}`)
    expect(words.say(line as never)).toMatch(language === 'ja' ? /(?:です|ます|ません)[^。]*。/ : /: .+\.$/)
  })
  it('is none for a buyer', () => expect(senderLine({})).toBeNull())
})

describe('the brief', () => {
  const lines = (lead: LeadSnapshot) => briefOf(lead, judge(lead), DEFAULT_DEFINITION)
  const parts = (lead: LeadSnapshot, id: string) => lines(lead).find((one) => one.id === id)?.parts

  it.each(TEXTS)('lists no question of %s: %.30s', (_, one) => {
    const lead = leadSnapshot(said([`${one}\nご返信はいつ頃になりますか。`, 2]))
    expect(signalOf(lead).sender).toBeDefined()
    expect(parts(lead, 'questions')).toBeUndefined()
  })

  it('says what the newest text is where there is no sign', () => {
    expect(parts(leadSnapshot(said([text('support'), 2])), 'signal')).toEqual([msg('sender.support')])
  })

  it('keeps a buyer’s question beside somebody else’s', () => {
    expect(parts(leadSnapshot(said([text('pitch'), 2], [BUYER, 3])), 'questions')?.[0]).toEqual(
      msg('brief.quoted', { quote: BUYER }),
    )
  })
})
