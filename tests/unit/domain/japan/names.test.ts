// Names of events, forms and pages that are about Japan, and those that only seem so.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { isJapanEvent, isJapanForm, isJapanPage } from '@/lib/domain/japan/names'

const D = {
  ...DEFAULT_DEFINITION,
  japanEvents: ['Tokyo', ''],
  japanForms: ['Japan demo', ''],
  japanPages: ['/ja/', ''],
}

describe('isJapanEvent', () => {
  it.each([
    ['日本語ウェビナー', true],
    ['TOKYO meetup', true],
    ['Ｔｏｋｙｏ meetup', true],
    ['Osaka meetup', false],
    ['Global webinar Tokyo', false],
    ['global', false],
    ['worldwide Tokyo', false],
    ['EMEA Tokyo', false],
    ['APAC Tokyo', false],
    ['Americas Tokyo', false],
    ['US Tokyo', false],
    ['Europe Tokyo', false],
    ['グローバルセミナー', false],
    ['海外セミナーのご案内', false],
    ['Usability Tokyo', true],
    ['Bus tour Tokyo', true],
    ['', false],
  ])('%j: %s', (name, expected) => expect(isJapanEvent(name, D)).toBe(expected))
})

describe('isJapanForm', () => {
  it.each([
    ['お問い合わせ', true],
    ['Japan demo request', true],
    ['Contact us', false],
    ['Japan demo (global)', false],
    ['White paper: Japan demo', false],
    ['Whitepaper Japan demo', false],
    ['ホワイトペーパーのダウンロード', false],
    ['E-book Japan demo', false],
    ['ebookのダウンロード', false],
    ['', false],
  ])('%j: %s', (name, expected) => expect(isJapanForm(name, D)).toBe(expected))
})

describe('isJapanPage', () => {
  it.each([
    ['https://a.example/ja/pricing', true],
    ['https://a.example/JA/pricing', true],
    ['https://a.example/en/pricing', false],
  ])('%j: %s', (url, expected) => expect(isJapanPage(url, D)).toBe(expected))
})

describe('an entry of nothing but blanks', () => {
  it.each([' ', '\u3000', '\u200b', ''])('%j fits no name', (blank) => {
    const definition = {
      ...DEFAULT_DEFINITION,
      japanEvents: [blank],
      japanForms: [blank],
      japanPages: [blank],
    }
    expect(isJapanEvent('Berlin meetup', definition)).toBe(false)
    expect(isJapanForm('Contact', definition)).toBe(false)
    expect(isJapanPage('https://a.example/en/', definition)).toBe(false)
  })
})
