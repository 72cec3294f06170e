// The next act: whom to call and write to, in which words, and who decides.
import { describe, expect, it, vi } from 'vitest'
import { addressLine, calledInEnglish, theirLanguage } from '@/lib/domain/brief/addressee'
import { deciderOf } from '@/lib/domain/brief/decider'
import { firstMailBody, letterOf, mailtoHref } from '@/lib/domain/brief/mail'
import { reachOf } from '@/lib/domain/brief/reach'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, known } from '@/lib/domain/fact'
import type { Colleague } from '@/lib/domain/lead-snapshot'
import { msg } from '@/lib/domain/message'
import type { Language } from '@/lib/domain/settings'
import { createTranslator } from '../../all-words'
import { ago, engagement, type LeadChange, leadSnapshot } from '../../fixtures/lead'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../../fixtures/words-model')).plainModel(original),
)

describe('the numbers to dial', () => {
  const phones = (phone: string | null, more: LeadChange = {}) =>
    reachOf(leadSnapshot({ ...more, contact: { phone, mobilePhone: null, ...more.contact } })).phones.map(
      ({ shown, href }) => [shown, href],
    )

  it.each([
    ['045-000-0111', [['045-000-0111', 'tel:0450000111']]],
    ['＋８１（０）４５−０００−０１１１', [['＋８１（０）４５−０００−０１１１', 'tel:+81450000111']]],
    ['+81 (0)45 000 0111', [['+81 (0)45 000 0111', 'tel:+81450000111']]],
    ['(045) 000-0111', [['(045) 000-0111', 'tel:0450000111']]],
    ['045-000-0111 内線 23', [['045-000-0111 内線 23', 'tel:0450000111']]],
    ['045-000-0111 ext. 23', [['045-000-0111 ext. 23', 'tel:0450000111']]],
    [
      '045-000-0111 / 090-0000-0222',
      [
        ['045-000-0111', 'tel:0450000111'],
        ['090-0000-0222', 'tel:09000000222'],
      ],
    ],
    ['代表まで', []],
    ['23', []],
    [null, []],
  ])('of %j', (typed, links) => {
    expect(phones(typed)).toEqual(links)
  })

  it('are the person’s own, each once, and the company’s only where there is none', () => {
    const company = { phone: '03-0000-0333' }
    expect(phones('045-000-0111', { company, contact: { mobilePhone: '045 000 0111' } })).toHaveLength(1)
    expect(phones(null, { company })).toEqual([['03-0000-0333', 'tel:0300000333']])
  })
})

describe('the address to write to', () => {
  const mail = (change: LeadChange) => {
    const { mail: address, noMail } = reachOf(leadSnapshot(change))
    return [address, noMail?.key ?? null]
  }
  const sent = (status: string, days: number) => engagement({ kind: 'email', status, at: ago(days) })

  it('is offered unless mail is refused or came back', () => {
    const address = leadSnapshot().contact.email
    expect(mail({})).toEqual([address, null])
    expect(mail({ contact: { email: null } })).toEqual([null, null])
    expect(mail({ contact: { email: 'not an address' } })).toEqual([null, null])
    expect(mail({ contact: { mailOptOut: true } })).toEqual([null, 'brief.no_mail'])
    expect(mail({ engagements: [sent('SENT', 3), sent('BOUNCED', 1)] })).toEqual([null, 'reach.bounced_at'])
    expect(mail({ engagements: [sent('BOUNCED', 3), sent('SENT', 1)] })).toEqual([address, null])
    expect(
      mail({
        engagements: [sent('BOUNCED', 3), engagement({ kind: 'email', direction: 'inbound', at: ago(1) })],
      }),
    ).toEqual([address, null])
  })
})

describe('the address line', () => {
  it.each<[string, LeadChange, string | null]>([
    ['company, post and name', {}, '見本工業株式会社 情報システム部 部長 見本 太郎様'],
    [
      'an honorific that is there already',
      { contact: { lastName: '見本', firstName: '太郎 様' } },
      '見本工業株式会社 情報システム部 部長 見本 太郎様',
    ],
    [
      'a Latin name',
      { contact: { lastName: 'Beispiel', firstName: 'Jo', jobTitle: null } },
      '見本工業株式会社 Jo Beispiel様',
    ],
    [
      'a company in the name',
      { contact: { lastName: '架空商事 御中', firstName: null, jobTitle: null }, company: EMPTY },
      '架空商事 御中',
    ],
    ['no name', { contact: { lastName: null, firstName: null } }, '見本工業株式会社 御中'],
    ['nothing', { contact: { lastName: null, firstName: null }, company: EMPTY }, null],
    ['a line break in it', { contact: { jobTitle: '部\n長' } }, '見本工業株式会社 部 長 見本 太郎様'],
  ])('of %s', (_, change, line) => {
    expect(addressLine(leadSnapshot(change))).toBe(line)
  })

  it('has the department once, and no class of ranks', () => {
    const post = (texts: readonly (readonly ['department' | 'rank', string])[], jobTitle: string | null) =>
      addressLine(
        leadSnapshot({
          contact: {
            jobTitle,
            mapped: {
              post: texts.map(([role, text]) => ({ role, text, field: 'x' })),
              reports: [],
              choices: [],
              sizes: [],
              industries: [],
              events: [],
              mailRefused: null,
              classes: [],
              gone: [],
            },
          },
        }),
      )
    expect(post([['department', '総務部']], '課長')).toBe('見本工業株式会社 総務部 課長 見本 太郎様')
    expect(post([['department', '総務部']], '総務部 課長')).toBe('見本工業株式会社 総務部 課長 見本 太郎様')
    expect(post([['rank', '部長クラス']], null)).toBe('見本工業株式会社 見本 太郎様')
  })

  it('calls people in English by their whole name, and in kanji with the honorific', () => {
    const called = (lastName: string | null, firstName: string | null) =>
      calledInEnglish(leadSnapshot({ contact: { lastName, firstName } }))
    expect(called('Beispiel', 'Jo')).toBe('Jo Beispiel')
    expect(called('見本', '太郎')).toBe('見本様')
    expect(called(null, null)).toBeNull()
  })
})

describe('a mail', () => {
  const letter = (language: Language, me: string | null, change: LeadChange = {}) =>
    createTranslator(language).say(letterOf(leadSnapshot(change), me, msg('ask.plan'), language))

  it('is whole in Japanese', () => {
    expect(letter('ja', '森 健太')).toBe(
      [
        '見本工業株式会社',
        '情報システム部 部長',
        '見本 太郎様',
        '',
        'お世話になっております。',
        '［会社名］の森 健太でございます。',
        '',
        createTranslator('ja').say(msg('ask.plan')),
        '',
        '何卒よろしくお願いいたします。',
        '',
        '［会社名］',
        '森 健太',
      ].join('\n'),
    )
  })

  it('is whole in English, and leaves blanks for what is not known', () => {
    const text = letter('en', null, { contact: { lastName: null, firstName: null }, company: EMPTY })
    expect(text).toMatch(/^Dear Sir or Madam,\n\nThis is \[your name\] from \[your company\]\.\n\nSo that/)
    expect(text).toMatch(/\n\nBest regards,\n\[your name\]\n\[your company\]$/)
    expect(letter('ja', null, { contact: { lastName: null, firstName: null }, company: EMPTY })).toMatch(
      /^ご担当者様\n\nお世話になっております。\n［会社名］の［お名前］でございます。/,
    )
  })

  it('thanks for the question that was asked, in few words', () => {
    const say = (text: string | null) =>
      createTranslator('ja').say(firstMailBody(text === null ? null : { text }))
    expect(say('見積をお願いします。')).toContain('「見積をお願いします」の件、承りました。')
    expect(say('あ'.repeat(200))).toContain(`「${'あ'.repeat(79)}…」`)
    expect(say(null)).not.toContain('「')
  })

  it('goes into a link with subject and text, or without a text that no mail program would get', () => {
    const short = mailtoHref('jo+x@beispiel.example', '件 & 名', 'a\nb?c&d')
    expect(short).toBe(
      `mailto:jo%2Bx@beispiel.example?subject=${encodeURIComponent('件 & 名')}&body=a%0D%0Ab%3Fc%26d`,
    )
    expect(mailtoHref('jo@beispiel.example', 'x', 'あ'.repeat(300))).toBe(
      'mailto:jo@beispiel.example?subject=x',
    )
  })

  it.each([
    ['jo@beispiel.example?bcc=other@evil.test', null],
    ['jo,other@evil.test', null],
    ['jo@beispiel.example;other', null],
    ['jo@beispiel.example?bcc=other', 'mailto:jo@beispiel.example%3Fbcc%3Dother'],
    ['r&d@beispiel.example', 'mailto:r%26d@beispiel.example'],
  ])('has one recipient and no field of its own: %s', (email, href) => {
    const { mail: address } = reachOf(leadSnapshot({ contact: { email } }))
    expect(address === null ? null : mailtoHref(address)).toBe(href)
  })

  it('bears half a character', () => {
    const [subject, body] = ['\ud83d 件', 'x\udc00']
    expect(mailtoHref('jo@beispiel.example', subject, body)).toMatch(/subject=%EF%BF%BD.*body=x%EF%BF%BD$/)
  })

  it('is in the language that the person writes', () => {
    const of = (language: string | null, text?: string) =>
      theirLanguage(
        leadSnapshot({ contact: { language, messages: text === undefined ? [] : [{ text, at: null }] } }),
      )
    expect([of('en'), of('ja-jp'), of(null), of(null, 'How much?'), of('en', '料金は？です')]).toEqual([
      'en',
      'ja',
      'ja',
      'en',
      'ja',
    ])
  })
})

describe('who decides', () => {
  const colleague = (name: string, jobTitle: string, part: Partial<Colleague> = {}): Colleague => ({
    id: name,
    name,
    jobTitle,
    country: null,
    buyingRoles: [],
    decisionRole: null,
    ...part,
  })
  const decider = (jobTitle: string, ...colleagues: Colleague[]) => {
    const lead = leadSnapshot({ contact: { jobTitle }, snapshot: { colleagues: known(colleagues) } })
    const found = deciderOf(lead, DEFAULT_DEFINITION)
    return found === null ? null : [found.name, found.self, createTranslator('en').say(found.why)]
  }

  it('is the person whose title is nearest to it', () => {
    expect(decider('主任', colleague('架空 花', '課長'), colleague('例示 健', '代表取締役社長'))).toEqual([
      '例示 健',
      false,
      'decision maker, by title',
    ])
  })

  it('is whoever was confirmed, before any title', () => {
    expect(
      decider(
        '主任',
        colleague('架空 花', '課長', { decisionRole: 'approver' }),
        colleague('例示 健', '社長'),
      ),
    ).toEqual(['架空 花', false, 'confirmed'])
  })

  it('is the contact itself where nobody is nearer', () => {
    expect(decider('代表取締役', colleague('架空 花', '課長'))?.slice(0, 2)).toEqual(['見本 太郎', true])
  })

  it('is nobody among those who only draft, nor somebody abroad', () => {
    expect(decider('主任', colleague('架空 花', '課長'))).toBeNull()
    expect(decider('主任', colleague('Jo Beispiel', 'CEO', { country: 'Germany' }))).toBeNull()
  })

  it('is the same whatever the order', () => {
    const people = [colleague('乙', '部長'), colleague('甲', '部長')]
    expect(decider('主任', ...people)).toEqual(decider('主任', ...people.toReversed()))
  })
})
