// Japan presence: based, responsible or neither, with the traps of domains, company forms and places.
import { describe, expect, it } from 'vitest'
import { EMPTY } from '@/lib/domain/fact'
import { isJapaneseAddress } from '@/lib/domain/japan/places'
import { presenceOf } from '@/lib/domain/japan/presence'
import type { Contact } from '@/lib/domain/lead-snapshot'
import { leadSnapshot } from '../fixtures/lead'

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
  presenceOf(leadSnapshot({ contact: { ...NOTHING, ...contact }, company: EMPTY })).kind

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
    ['Japan only named', { messages: [{ text: 'I love Japan', at: 1 }] }, 'none'],
  ])('%s', (_, contact, expected) => {
    expect(kind(contact)).toBe(expected)
  })

  it.each([
    ['東京都港区', true],
    ['京都府京都市', true],
    ['〒100-0001', true],
    ['Ōsaka', true],
    ['Kyoto', true],
    ['Kyotogram Street 1', false],
    ['Wien', false],
  ])('%s in Japan: %s', (address, expected) => {
    expect(isJapaneseAddress(address)).toBe(expected)
  })
})
