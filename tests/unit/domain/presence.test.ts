// Japan presence: based, responsible or neither, with the traps of domains, company forms and places.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY } from '@/lib/domain/fact'
import { addressKind } from '@/lib/domain/japan/address'
import { hasJapaneseForm } from '@/lib/domain/japan/company-forms'
import { countryReading } from '@/lib/domain/japan/country'
import { asksAboutJapan, titleNamesJapan } from '@/lib/domain/japan/japan-ties'
import { domainKind, mailDomain } from '@/lib/domain/japan/mail-domain'
import { phoneKind } from '@/lib/domain/japan/phone'
import { presenceOf } from '@/lib/domain/japan/presence'
import type { Contact } from '@/lib/domain/lead-snapshot'
import { leadSnapshot, NOW } from '../fixtures/lead'

const NOTHING: Partial<Contact> = {
  email: null,
  jobTitle: null,
  phone: null,
  country: null,
  state: null,
  city: null,
  language: null,
  ipCountryCode: null,
  messages: [],
  recentConversion: null,
}
const kind = (contact: Partial<Contact>) =>
  presenceOf(leadSnapshot({ contact: { ...NOTHING, ...contact }, company: EMPTY }), DEFAULT_DEFINITION).kind

describe('presence', () => {
  it.each<[string, Partial<Contact>, string]>([
    ['nothing', {}, 'none'],
    ['co.jp', { email: 'a@mihon.co.jp' }, 'based'],
    ['or.jp', { email: 'a@mihon.or.jp' }, 'based'],
    ["an old provider's or.jp", { email: 'a@plala.or.jp' }, 'none'],
    ['ne.jp', { email: 'a@ocn.ne.jp' }, 'none'],
    ['free mail', { email: 'a@yahoo.co.jp' }, 'none'],
    ['.jp alone', { email: 'a@mihon.jp' }, 'none'],
    ['.jp and an address in Japan by IP', { email: 'a@mihon.jp', ipCountryCode: 'jp' }, 'based'],
    ['株式会社', { companyName: '見本株式会社' }, 'based'],
    ['㈱', { companyName: '㈱見本' }, 'based'],
    ['K.K.', { companyName: 'Mihon K.K.' }, 'based'],
    ['Co., Ltd. alone', { companyName: 'Mihon Co., Ltd.' }, 'none'],
    ['+81', { phone: '+81 3-0000-0000' }, 'based'],
    ['a national number alone', { phone: '03-0000-0000' }, 'none'],
    ['日本', { country: '日本' }, 'based'],
    ['a prefecture', { state: '大阪府' }, 'based'],
    ['a prefecture in another country', { state: 'Tokyo', country: 'Austria' }, 'none'],
    ['a Japanese name abroad', { lastName: '田中', country: 'Germany', phone: '+49 30 000000' }, 'none'],
    ['Japanese alone', { language: 'ja' }, 'none'],
    ['APAC alone', { jobTitle: 'APAC Sales Director' }, 'none'],
    ['Japan in the title', { jobTitle: 'Japan Country Manager', country: 'Germany' }, 'responsible'],
    [
      'a Japan office asked about',
      { messages: [{ text: 'We open a Japan office in May', at: 1 }] },
      'responsible',
    ],
    ['Asia without Japan in the title', { jobTitle: 'Sales Director, Asia ex Japan' }, 'none'],
    ['a teacher of Japanese', { jobTitle: '日本語教師', country: 'Germany' }, 'none'],
    [
      'Japan named in another sentence',
      { messages: [{ text: 'I love Japan. Our team is in Berlin.', at: 1 }] },
      'none',
    ],
    [
      'a Japan office that is not planned',
      { messages: [{ text: 'We have no plan for a Japan office.', at: 1 }] },
      'none',
    ],
    [
      'a Japan office only in a quoted mail',
      { messages: [{ text: 'No thanks\n> our Japan office', at: 1 }] },
      'none',
    ],
    ['Japan only named', { messages: [{ text: 'I love Japan', at: 1 }] }, 'none'],
  ])('%s', (_, contact, expected) => {
    expect(kind(contact)).toBe(expected)
  })

  it('says which fact counted, and which is only a hint', () => {
    const { evidence } = presenceOf(
      leadSnapshot({
        contact: { ...NOTHING, email: 'a@mihon.co.jp', phone: '03-0000-0000', language: 'ja' },
        company: EMPTY,
      }),
      DEFAULT_DEFINITION,
    )
    expect(evidence.map(({ label, counts }) => [label.key, counts])).toEqual([
      ['evidence.domain', true],
      ['evidence.phone', false],
      ['evidence.language', false],
    ])
  })

  it('takes the company and the person together', () => {
    const lead = leadSnapshot({
      contact: { ...NOTHING, email: 'a@mihon.jp' },
      company: { domain: 'mihon.jp', name: 'Mihon', country: null, countryCode: 'JP' },
    })
    expect(presenceOf(lead, DEFAULT_DEFINITION).kind).toBe('based')
    expect(
      presenceOf(lead, DEFAULT_DEFINITION).evidence.filter(({ label }) => label.key === 'evidence.domain'),
    ).toHaveLength(1)
  })

  it('a foreign company with a lead for Japan is responsible, not based', () => {
    const lead = leadSnapshot({
      contact: { ...NOTHING, jobTitle: 'Head of Japan', country: 'Germany' },
      company: { name: 'Beispiel GmbH', domain: 'beispiel.example', country: 'Germany', countryCode: 'DE' },
    })
    expect(presenceOf(lead, DEFAULT_DEFINITION).kind).toBe('responsible')
  })
})

describe.each<[string, (text: string) => unknown, [string, unknown][]]>([
  [
    'address',
    addressKind,
    [
      ['東京都港区', 'strong'],
      ['京都府京都市', 'strong'],
      ['東京都市大学', 'none'],
      ['京都', 'none'],
      ['北海道札幌市', 'strong'],
      ['〒100-0001', 'strong'],
      ['〒１００－０００１', 'strong'],
      ['100-0001', 'none'],
      ['Ōsaka', 'strong'],
      ['Kyoto', 'strong'],
      ['Kyotogram Street 1', 'none'],
      ['Kochi, Kerala', 'medium'],
      ['Nara', 'medium'],
      ['Nara, Osaka', 'strong'],
      ['Wien', 'none'],
      ['', 'none'],
    ],
  ],
  [
    'domain',
    domainKind,
    [
      ['mihon.co.jp', 'strong'],
      ['www.mihon.co.jp', 'strong'],
      [' MIHON.CO.JP ', 'strong'],
      ['mihon.or.jp', 'strong'],
      ['city.mihon.lg.jp', 'strong'],
      ['mihon.go.jp', 'strong'],
      ['mihon.ac.jp', 'strong'],
      ['mihon.ed.jp', 'strong'],
      ['mihon.jp', 'medium'],
      ['mihon.tokyo.jp', 'medium'],
      ['plala.or.jp', 'consumer'],
      ['user.asahi-net.or.jp', 'consumer'],
      ['biz.ocn.ne.jp', 'consumer'],
      ['docomo.ne.jp', 'consumer'],
      ['yahoo.co.jp', 'consumer'],
      ['hotmail.co.jp', 'consumer'],
      ['gmail.com', 'consumer'],
      ['nifty.com', 'consumer'],
      ['mihon.example', 'none'],
      ['co.jp.example', 'none'],
      ['notplala.or.jp', 'strong'],
      ['', 'none'],
    ],
  ],
  [
    'company form',
    hasJapaneseForm,
    [
      ['株式会社見本', true],
      ['見本㈱', true],
      ['（株）見本', true],
      ['有限会社見本', true],
      ['合同会社見本', true],
      ['一般社団法人見本', true],
      ['学校法人見本', true],
      ['見本市役所', true],
      ['Mihon K.K.', true],
      ['Mihon KK', true],
      ['MIHON, K.K.', true],
      ['Mihon G.K.', true],
      ['Mihon Kabushiki Kaisha', true],
      ['Mihon Co., Ltd.', false],
      ['KK Wind Solutions', false],
      ['Kkona Inc.', false],
      ['见本有限公司', false],
      ['Mihon Inc.', false],
    ],
  ],
  [
    'phone',
    phoneKind,
    [
      ['+81 3-0000-0000', 'strong'],
      ['+81-90-0000-0000', 'strong'],
      ['0081 3 0000 0000', 'strong'],
      ['＋８１３００００００００', 'strong'],
      ['03-0000-0000', 'weak'],
      ['090 0000 0000', 'weak'],
      ['(03) 0000-0000', 'weak'],
      ['+82 2 0000 0000', 'abroad'],
      ['+81', 'none'],
      ['110', 'none'],
      ['unknown', 'none'],
    ],
  ],
  [
    'country',
    (country: string) => countryReading(country) === 'japan',
    [
      ['Japan', true],
      ['JAPAN', true],
      ['ｊａｐａｎ', true],
      ['日本', true],
      ['日本国', true],
      ['JP', true],
      ['Jpn.', true],
      ['にほん', true],
      ['Germany', false],
      ['Japan or Korea', false],
    ],
  ],
  [
    'title',
    titleNamesJapan,
    [
      ['Country Manager Japan', true],
      ['Head of Sales, Japan & Korea', true],
      ['日本担当', true],
      ['日本統括', true],
      ['ジャパンマネージャー', true],
      ['Japanese Translator', false],
      ['日本語教師', false],
      ['日本橋支店長', false],
      ['Sales Director, Asia ex Japan', false],
      ['APAC (excl. Japan) Lead', false],
      ['アジア統括（日本を除く）', false],
      ['Director APAC', false],
    ],
  ],
  [
    'request',
    (text) => asksAboutJapan(text.toLowerCase()).length > 0,
    [
      ['We open a Japan office in May', true],
      ['for our Japanese subsidiary', true],
      ["Japan's largest team", true],
      ['We plan the roll-out to all branches in Japan', true],
      ['I am responsible for sales in Japan', true],
      ['deployment in Japan', true],
      ['日本法人での利用を考えています', true],
      ['日本での展開', true],
      ['日本に拠点を開設', true],
      ['日本の市場', true],
      ['I love Japan', false],
      ['Our team in Berlin loves Japan', false],
      ['Greetings from Japan. The office is closed.', false],
      ['日本語で', false],
      ['日本が好きです。展開図をください', false],
    ],
  ],
  [
    'mail',
    mailDomain,
    [
      ['a@mihon.co.jp', 'mihon.co.jp'],
      ['a@ mihon.jp ', 'mihon.jp'],
      ['mihon.jp', null],
      ['a@', null],
      ['', null],
    ],
  ],
])('%s', (_, read, rows) => {
  it.each(rows)('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('a Japanese message that came twice, once with a broken date', () => {
  const messages = [
    { text: 'お見積をお願いします。', at: Number.NaN },
    { text: 'お見積をお願いします。', at: NOW - 86_400_000 },
  ]
  const cited = (order: typeof messages) =>
    presenceOf(leadSnapshot({ contact: { messages: order } }), DEFAULT_DEFINITION).evidence

  it('is cited with the same date in any order', () => {
    expect(cited(messages)).toEqual(cited(messages.toReversed()))
  })
})
