// What was asked and not answered since, and how people are called.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { briefOf } from '@/lib/domain/brief/brief'
import { humanized } from '@/lib/domain/brief/names'
import { openQuestions, questionsIn } from '@/lib/domain/brief/questions'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { cite } from '@/lib/domain/evidence'
import type { Contact, Engagement } from '@/lib/domain/lead-snapshot'
import { msg } from '@/lib/domain/message'
import { contactName, politeName } from '@/lib/domain/person-name'
import { ago, engagement, leadSnapshot, NOW } from '../../fixtures/lead'

describe('questionsIn', () => {
  it.each([
    ['費用はいくらでしょうか', ['費用はいくらでしょうか']],
    ['費用はいくらでしょうか。', ['費用はいくらでしょうか。']],
    ['対応していますか．', ['対応していますか．']],
    ['可能ですか', ['可能ですか']],
    ['いただけませんか', ['いただけませんか']],
    ['比較したいです', ['比較したいです']],
    ['料金を教えてください。', ['料金を教えてください。']],
    ['日程をお知らせください', ['日程をお知らせください']],
    ['Do you support SSO? ', ['Do you support SSO?']],
    ['本当？', []],
    ['本当に？', ['本当に？']],
    ['検討中です。費用は？ よろしく！ 以上', ['費用は？']],
    ['一行目ですか\n二行目です\r\n三行目ですか', ['一行目ですか', '三行目ですか']],
    ['ご検討ください。', []],
    ['Hi?', []],
    ['> 可能ですか\n検討中です', []],
    [`${'あ'.repeat(297)}ですか`, [`${'あ'.repeat(297)}ですか`]],
    [`${'あ'.repeat(298)}ですか`, []],
    [`${'a'.repeat(4_000)}\n可能ですか`, []],
  ])('%j', (text, expected) => expect(questionsIn(text)).toEqual(expected))
})

describe('openQuestions', () => {
  const open = (messages: Contact['messages'], ...list: Partial<Engagement>[]) =>
    openQuestions(
      leadSnapshot({
        contact: { messages },
        engagements: list.map((part, n) => engagement({ id: String(n), text: null, ...part })),
      }),
      DEFAULT_DEFINITION,
    )
  const form = (text: string, days: number | null) => ({ text, at: days === null ? null : ago(days) })
  const mail = (text: string | null, days: number): Partial<Engagement> => ({
    kind: 'email',
    direction: 'inbound',
    text,
    at: ago(days),
  })

  it('are newest first, each once', () => {
    expect(
      open(
        [form('費用はいくらですか', 5), form('可能でしょうか', 4)],
        mail('費用はいくらですか', 2),
        mail(null, 1),
      ),
    ).toEqual([
      { text: '費用はいくらですか', at: ago(2), source: 'email' },
      { text: '可能でしょうか', at: ago(4), source: 'form' },
    ])
  })
  it('are in one order where the time is the same', () => {
    const both = [form('いくらですか', 1), form('あるのですか', 1)]
    const expected = [
      { text: 'あるのですか', at: ago(1), source: 'form' },
      { text: 'いくらですか', at: ago(1), source: 'form' },
    ]
    expect(open(both)).toEqual(expected)
    expect(open([...both].reverse())).toEqual(expected)
    expect(open([form('いくらですか', 1)], mail('いくらですか', 1))).toEqual([
      { text: 'いくらですか', at: ago(1), source: 'email' },
    ])
  })
  it('keep what has no date, last', () => {
    expect(
      open([form('トライアルはいつからですか', null), form('いくらですか', 3)], { at: ago(4) }).map(
        ({ text }) => text,
      ),
    ).toEqual(['いくらですか', 'トライアルはいつからですか'])
  })
  it.each<[string, Partial<Engagement>, boolean]>([
    ['our call', { at: ago(1) }, true],
    ['our call before', { at: ago(3) }, false],
    ['our call at that moment', { at: ago(2) }, false],
    ['our mail', { kind: 'email', at: ago(1) }, true],
    ['our message', { kind: 'communication', at: ago(1) }, true],
    ['our meeting', { kind: 'meeting', at: ago(1) }, true],
    ['a machine', { kind: 'email', at: ago(1), automatic: true }, false],
    ['a call to us', { at: ago(1), direction: 'inbound' }, false],
    ['our own note', { kind: 'note', at: ago(1) }, false],
    ['a call without a time', { at: null }, false],
  ])('%s answers: %s', (_what, part, answers) => {
    expect(open([form('いくらですか', 2)], part)).toHaveLength(answers ? 0 : 1)
  })
})

describe('names', () => {
  const called = (
    firstName: string | null,
    lastName: string | null,
    email: string | null = 'a@a.example',
  ) => {
    const { contact } = leadSnapshot({ contact: { firstName, lastName, email } })
    return [contactName(contact), politeName(contact)]
  }
  it.each([
    ['太郎', '見本', ['見本 太郎', '見本様']],
    ['Taro', 'Mihon', ['Taro Mihon', 'Mihon-sama']],
    [' Taro ', ' Mihon ', ['Taro Mihon', 'Mihon-sama']],
    ['たろう', 'Mihon', ['Mihon たろう', 'Mihon-sama']],
    ['길동', '홍', ['홍 길동', '홍様']],
    ['タロウ', 'ミホン', ['ミホン タロウ', 'ミホン様']],
    [null, '見本', ['見本', '見本様']],
    ['Taro', null, ['Taro', null]],
    [null, null, ['a@a.example', null]],
    [' ', ' ', ['a@a.example', null]],
  ])('%j %j', (first, last, expected) => expect(called(first, last)).toEqual(expected))
  it('are none where nothing is known', () => {
    expect(called(null, null, null)).toEqual([null, null])
    expect(called(null, null, ' ')).toEqual([null, null])
    expect(called(null, null, ' a@a.example ')).toEqual(['a@a.example', null])
  })

  it.each([
    ['COMPUTER_SOFTWARE', 'Computer software'],
    ['WEB_2_0', 'Web 2 0'],
    ['BANK', 'Bank'],
    ['SEO', 'SEO'],
    ['Computer', 'Computer'],
    ['A__BC', 'A__BC'],
    ['_ABCD', '_ABCD'],
    ['ABCD_', 'ABCD_'],
    ['ABCD ', 'ABCD '],
    ['', ''],
  ])('%j reads %j', (value, expected) => expect(humanized(value)).toBe(expected))
})

describe('a request without a question mark', () => {
  const asked = (text: string, more: readonly Engagement[] = []) =>
    openQuestions(
      leadSnapshot({ contact: { messages: [{ text, at: ago(2) }] }, engagements: more }),
      DEFAULT_DEFINITION,
    ).map((one) => one.text)
  const REQUEST =
    '200名での導入を検討しており、御見積書とセキュリティチェックシートへのご回答をお送りください。'

  it('is what they asked where it names what it is for', () => {
    expect(asked(`お世話になっております。${REQUEST}よろしくお願いいたします。`)).toEqual([REQUEST])
  })
  it('stands back where they asked a question', () => {
    expect(asked(`${REQUEST}費用はいくらですか。`)).toEqual(['費用はいくらですか。'])
  })
  it('is answered by what we said since', () => {
    expect(asked(REQUEST, [engagement({ at: ago(1) })])).toEqual([])
  })
  it.each(['よろしくお願いいたします。', 'ご確認ください。'])('is none in mere politeness: %s', (text) => {
    expect(asked(text)).toEqual([])
  })
  it('is not quoted twice in the brief', () => {
    const lead = leadSnapshot({ contact: { messages: [{ text: REQUEST, at: ago(2) }] } })
    const judged = assess(lead, DEFAULT_DEFINITION, NOW)
    const asks = (counts: boolean) => {
      const evidence = [cite({ quote: REQUEST, source: 'form', label: msg('evidence.form'), counts })]
      const criteria = judged.criteria.map((one) =>
        one.id === 'evaluation_signal' ? { ...one, evidence } : one,
      )
      return briefOf(lead, { ...judged, criteria }, DEFAULT_DEFINITION).some(({ id }) => id === 'questions')
    }
    expect([asks(true), asks(false)]).toEqual([false, true])
  })
  it('of an automatic reply is nobody’s', () => {
    const reply = engagement({
      kind: 'email',
      direction: 'inbound',
      subject: '自動返信: 不在のお知らせ',
      text: 'お急ぎの方は代表番号までお電話いただけますか。',
      at: ago(1),
    })
    expect(asked('', [reply])).toEqual([])
  })
})
