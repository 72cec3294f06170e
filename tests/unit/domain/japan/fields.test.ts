// Fields are read by their tokens: country, state, city, postal code, telephone, company name, domain.
import { describe, expect, it } from 'vitest'
import { addressFieldsKind } from '@/lib/domain/japan/address'
import { hasJapaneseForm } from '@/lib/domain/japan/company-forms'
import { countryReading, isAbroadCountry } from '@/lib/domain/japan/country'
import { domainKind, mailDomain } from '@/lib/domain/japan/mail-domain'
import { phoneKind } from '@/lib/domain/japan/phone'

describe('a country', () => {
  it.each([
    ['日本 (Japan)', 'japan'],
    ['Japan / 日本', 'japan'],
    ['日本／Japan', 'japan'],
    ['Tokyo, Japan', 'japan'],
    ['Japan (HQ)', 'japan'],
    ['日本国', 'japan'],
    ['⽇本', 'japan'],
    ['日 本', 'japan'],
    ['日本・東京', 'japan'],
    ['日本東京都', 'japan'],
    ['JPN', 'japan'],
    ['J​P', 'japan'],
    ['Japón', 'japan'],
    ['Germany', 'abroad'],
    ['U.S.A.', 'abroad'],
    ['The Netherlands', 'abroad'],
    ['Österreich', 'abroad'],
    ['Korea, Republic of', 'abroad'],
    ['中国', 'abroad'],
    ['台湾', 'abroad'],
    ['アメリカ合衆国', 'abroad'],
    ['Asia ex Japan', 'abroad'],
    ['日本以外', 'abroad'],
    ['海外', 'abroad'],
    ['Japan, China', 'both'],
    ['日本・韓国', 'both'],
    ['Tokyo', 'unread'],
    ['その他', 'unread'],
    ['N/A', 'unread'],
    ['-', 'unread'],
    ['Japanese', 'unread'],
    ['日本橋', 'unread'],
    ['', 'none'],
    ['​', 'none'],
  ])('%j: %s', (text, reading) => expect(countryReading(text)).toBe(reading))

  it.each([
    ['a code where there is no text', null, 'JP', 'japan'],
    ['a code where the text does not tell', 'その他', 'JP', 'japan'],
    ['a code where the text names two', 'Japan / Singapore', 'SG', 'abroad'],
    ['the text before the code', 'Germany', 'JP', 'abroad'],
    ['the text before a foreign code', '日本 (Japan)', 'SG', 'japan'],
    ['neither', 'その他', '??', 'unread'],
    ['nothing', null, null, 'none'],
  ])('%s', (_, text, code, reading) => expect(countryReading(text, code)).toBe(reading))

  it('stays right when more were read than are remembered', () => {
    for (let n = 0; n < 2_100; n++) expect(countryReading(`place ${n}`)).toBe('unread')
    expect(countryReading('Japan')).toBe('japan')
  })

  it.each([
    [null, false],
    ['Tokyo', false],
    ['Japan / Korea', false],
    ['Germany', true],
  ])('%j is abroad: %s', (country, abroad) => expect(isAbroadCountry(country)).toBe(abroad))
})

const nothing = { zip: null, state: null, city: null, address: null }

describe('an address', () => {
  it.each([
    ['state', '東京', 'strong'],
    ['state', '大阪市北区', 'strong'],
    ['state', '横浜市西区', 'strong'],
    ['state', '⻑野県', 'strong'],
    ['state', '長野縣', 'strong'],
    ['state', 'Osaka-shi', 'strong'],
    ['state', 'Tokyo-to', 'strong'],
    ['state', 'Ōsaka Prefecture', 'strong'],
    ['state', '東京 / Tokyo', 'strong'],
    ['state', 'Nara', 'strong'],
    ['state', 'Kanagawa Pref.', 'strong'],
    ['state', '13', 'none'],
    ['state', 'California', 'none'],
    ['state', '東京らしい', 'none'],
    ['state', '上海市浦东新区', 'none'],
    ['city', '四日市市', 'strong'],
    ['city', '四日市', 'strong'],
    ['city', '市川市', 'strong'],
    ['city', '大阪', 'strong'],
    ['city', '名古屋', 'strong'],
    ['city', '港区', 'strong'],
    ['city', 'さいたま市大宮区', 'strong'],
    ['city', 'Yokohama', 'strong'],
    ['city', 'Minato-ku', 'strong'],
    ['city', 'Kōbe City', 'strong'],
    ['city', 'Kochi', 'medium'],
    ['city', 'Tokyo, Japan', 'strong'],
    ['city', '北京市', 'none'],
    ['city', '台北市', 'none'],
    ['city', 'Gangnam-gu', 'none'],
    ['city', 'Berlin', 'none'],
    ['address', '西新宿2丁目8-1', 'strong'],
    ['address', '八重洲二丁目', 'strong'],
    ['address', '中郡大磯町1', 'strong'],
    ['address', '1-2-3 Jingumae, Shibuya-ku', 'strong'],
    ['address', '1 Main Street, Japan', 'strong'],
    ['address', '東京が好きです', 'none'],
    ['address', 'Tokyogasse 1', 'none'],
    ['zip', '〒150−0002', 'strong'],
    ['zip', '〒１５０ー０００２', 'strong'],
    ['zip', '150-0002', 'medium'],
    ['zip', '1500002', 'none'],
    ['zip', '10115', 'none'],
  ] as const)('%s %j: %s', (field, text, kind) => {
    expect(addressFieldsKind({ ...nothing, [field]: text })).toBe(kind)
  })

  it('is read over the fields', () => {
    expect(addressFieldsKind({ ...nothing, state: '東京', city: '都' })).toBe('strong')
    expect(addressFieldsKind(nothing)).toBe('none')
  })
})

describe('a telephone', () => {
  it.each([
    ['+81−3−1234−5678', 'strong'],
    ['＋８１－３－１２３４－５６７８', 'strong'],
    ['+81 (0)3-1234-5678', 'strong'],
    ['(+81)3-1234-5678', 'strong'],
    ['tel:+81-3-1234-5678', 'strong'],
    ['TEL: +81-3-1234-5678 内線 1234', 'strong'],
    ['03-1234-5678 / +81 90-1234-5678', 'strong'],
    ['+81-3-1234-5678 / +1 415 555 0100', 'strong'],
    ['+81 3 1234 5678 ext. 12', 'strong'],
    ['+81・3・1234・5678', 'strong'],
    ['03-1234-5678 / 090-1234-5678', 'weak'],
    ['03-1234-5678 090-1234-5678', 'weak'],
    ['03-1234-5678\n090-1234-5678', 'weak'],
    ['03-1234-5678（内線123）', 'weak'],
    ['03-1234-5678(123)', 'weak'],
    ['03-1234-5678 x123', 'weak'],
    ['03-1234-5678#12', 'weak'],
    ['03ー1234ー5678', 'weak'],
    ['03一1234一5678', 'weak'],
    ['03（1234）5678', 'weak'],
    ['（代表）03-1234-5678', 'weak'],
    ['0120-000-000', 'weak'],
    ['+1 415 555 0100', 'abroad'],
    ['+86-10-1234-5678 ext. 81', 'abroad'],
    ['+1 415 555 0100 / 03-1234-5678', 'abroad'],
    ['内線 1234', 'none'],
    ['03-1234', 'none'],
    ['+0312345678', 'none'],
    ['00000', 'none'],
  ])('%j: %s', (text, kind) => expect(phoneKind(text)).toBe(kind))
})

describe('a form of company, association or authority', () => {
  it.each([
    '税理士法人さくら',
    '有限責任監査法人さくら',
    '弁護士法人さくら',
    'さくら司法書士法人',
    '社会保険労務士法人さくら',
    '国立研究開発法人見本研究所',
    '独立行政法人見本機構',
    '地方独立行政法人見本病院',
    '国立大学法人見本大学',
    '医療法人社団見本会',
    '宗教法人見本',
    '社会福祉法人見本',
    '特定非営利活動法人見本',
    'NPO法人見本',
    'ＮＰＯ法人見本',
    '一般財団法人見本',
    '見本信用組合',
    '見本信用金庫',
    '見本農業協同組合',
    '見本生活協同組合',
    '見本商工会議所',
    '見本町商工会',
    '見本都庁',
    '見本県庁',
    '見本市役所',
    '見本区役所',
    '見本町役場',
    '見本市教育委員会',
    '経済産業省',
    'デジタル庁',
    '株式會社見本',
    '㍿見本',
    '㈳見本',
    '㈶見本',
    '見本㈲',
    '(株)見本',
    '（有）見本',
    '見本(同)',
    'カ）ミホン',
    'ﾐﾎﾝ(ｶ',
    '見本相互会社',
    '見本公社',
    '見本都市再生公団',
    'Mihon (K.K.)',
    'K.K. Mihon',
    'Mihon Kabushiki Gaisha',
    'Shadan Hojin Mihon',
  ])('%s', (name) => expect(hasJapaneseForm(name)).toBe(true))

  it.each([
    '日本法人',
    '海外現地法人',
    '見本股份有限公司',
    '財團法人見本研究院',
    '見本有限公司',
    '广东省见本公司',
    '見本協会',
    '주식회사 견본',
    'Mihon GmbH',
    'KK Women Hospital',
    '',
  ])('not %j', (name) => expect(hasJapaneseForm(name)).toBe(false))
})

describe('a domain', () => {
  it.each([
    ['ｍｉｈｏｎ．ｃｏ．ｊｐ', 'strong'],
    ['https://www.mihon.co.jp/contact?x=1', 'strong'],
    ['mihon.co.jp.', 'strong'],
    ['mi​hon.co.jp', 'strong'],
    ['mihon.jp:8080', 'medium'],
    ['web.co.jp', 'strong'],
    ['beispiel.de', 'abroad'],
    ['mihon.com.sg', 'abroad'],
    ['gmx.de', 'consumer'],
    ['yahoo.fr', 'consumer'],
    ['mihon.io', 'none'],
    ['mihon.ai', 'none'],
    ['mihon.co', 'none'],
  ])('%j: %s', (domain, kind) => expect(domainKind(domain)).toBe(kind))

  it.each([
    ['Taro <taro@mihon.co.jp>', 'mihon.co.jp'],
    ['taro＠mihon.co.jp', 'mihon.co.jp'],
    ['taro@mihon.co.jp, jiro@mihon.jp', 'mihon.co.jp'],
  ])('of %j is %s', (email, domain) => expect(mailDomain(email)).toBe(domain))
})
