// Mail as programs and people really lay it out: what is quoted, passed on or signed is not the sender's own word.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '@/lib/domain/reading/sentences'

const OWN = ['承知しました。', '来週の水曜日に伺います。']
const BODY = OWN.join('\n')
const said = (text: string) => sentencesOf(text).map((one) => one.said)

describe('quoted mail', () => {
  it.each([
    [
      'Gmail in Japanese',
      '2026年6月8日(月) 10:00 見本 太郎 <taro@mihon.example>:\n\n> 御見積をお送りします。\n> デモはいかがですか。',
    ],
    [
      'Gmail in English',
      'On Mon, Jun 8, 2026 at 10:00 AM Taro Mihon <taro@mihon.example> wrote:\n\n> Would you like a quote?\n>\n> Best',
    ],
    [
      'Outlook in Japanese',
      '________________________________\n差出人: 見本 太郎 <taro@mihon.example>\n送信日時: 2026年6月8日 10:00\n宛先: 例子 <reiko@example.com>\n件名: 御見積の件\n\n御見積をお送りします。',
    ],
    [
      'Outlook in English',
      '-----Original Message-----\nFrom: Taro <taro@mihon.example>\nSent: Monday, June 8, 2026 10:00 AM\nTo: Reiko\nSubject: Quote\n\nWould you like a quote?',
    ],
    [
      'Outlook without a rule',
      'From: Taro <taro@mihon.example>\nDate: Monday, June 8, 2026 at 10:00\nTo: Reiko <reiko@example.com>\nSubject: Re: Quote\n\nWould you like a quote?',
    ],
    [
      'Apple Mail in Japanese',
      '2026/06/08 10:00、見本 太郎 <taro@mihon.example>のメール:\n\n> 御見積をお送りします。',
    ],
    [
      'Apple Mail in English',
      'On Jun 8, 2026, at 10:00, Taro Mihon <taro@mihon.example> wrote:\n\nWould you like a quote?',
    ],
    ['Thunderbird in Japanese', '2026/06/08 10:00、見本 太郎 wrote:\n> 御見積をお送りします。'],
    ['Thunderbird in English', 'On 08/06/2026 10:00, Taro Mihon wrote:\n> Would you like a quote?'],
    [
      'Becky! and its kind',
      'On Mon, 8 Jun 2026 10:00:00 +0900\n見本 太郎 <taro@mihon.example> wrote:\n\n> 御見積をお送りします。',
    ],
    ['a phone', '2026年6月8日(月) 10:00、見本 太郎さんは書きました:\n御見積をお送りします。'],
    [
      'Yahoo! in Japanese',
      '----- Original Message -----\nFrom: taro@mihon.example\nTo: reiko@example.com\n御見積です',
    ],
    [
      'a forwarded one',
      '---------- Forwarded message ---------\nFrom: Taro <taro@mihon.example>\nDate: Mon\n御見積です',
    ],
    ['a forwarded one in Japanese', '---------- 転送メッセージ ----------\n差出人: 見本\n御見積です'],
    [
      'a forwarded one by a phone',
      'Begin forwarded message:\n\nFrom: Taro\nSubject: Quote\n\nWould you like a quote?',
    ],
    ['marks without a head', '> 御見積をお送りします。\n>> デモはいかがですか。\n> > 価格表です'],
    ['full-width marks', '＞御見積をお送りします。\n＞ デモはいかがですか。'],
    ['bars', '| 御見積をお送りします。\n| デモはいかがですか。'],
    [
      'a head wrapped at the address',
      '2026年6月8日(月) 10:00 株式会社見本 カスタマーサクセス部 見本 太郎\n<taro@mihon.example>:\n\n御見積です',
    ],
    ['Notes', '見本 太郎 <taro@mihon.example> wrote on 2026/06/08 10:00:00:\n御見積をお送りします。'],
  ])('%s', (_what, quoted) => {
    expect(said(`${BODY}\n\n${quoted}`)).toEqual(OWN)
    expect(said(`${BODY}\n\n${quoted}`.replaceAll('\n', '\r\n'))).toEqual(OWN)
  })

  it('answers between quoted lines count', () => {
    expect(said('> デモはいかがですか。\n不要です。\n\n> 価格の件です。\n40名分でお願いします。')).toEqual([
      '不要です。',
      '40名分でお願いします。',
    ])
  })

  it('a mail that is nothing but quoted says nothing', () => {
    expect(said('> 御見積です\n> デモです')).toEqual([])
    expect(said('-----Original Message-----\nFrom: x\n御見積です')).toEqual([])
  })
})

describe('signatures', () => {
  it.each([
    ['two dashes', '-- \n見本 太郎\n導入支援部'],
    ['a rule', '━━━━━━━━━━━━━━━\n株式会社見本 見本 太郎\nTEL: 03-0000-0000\n━━━━━━━━━━━━━━━'],
    ['equals signs', '==========================\n株式会社見本\n〒000-0000 東京都\nTEL 03-0000-0000'],
    ['stars', '*****************\n見本工業株式会社\nE-mail: taro@mihon.example'],
    ['pretty rule', '+:;;;:+:;;;:+:;;;:+\n株式会社見本\nTEL 03-0000-0000\nmail taro@mihon.example'],
    ['boxes', '□■□■□■□■□■□■□■\n株式会社見本\nTEL 03-0000-0000'],
    [
      'no mark',
      '株式会社見本\n総務部 見本 太郎\n〒000-0000 東京都千代田区\nTEL: 03-0000-0000\nE-mail: taro@mihon.example',
    ],
    ['no mark in English', 'Mihon Inc.\nTaro Mihon\nTel: +81 3-0000-0000\ntaro@mihon.example'],
    ['a phone', 'iPhoneから送信'],
    ['a phone in English', 'Sent from my iPhone'],
    ['an app', 'Get Outlook for Android'],
    ['a disclaimer', '※本メールには機密情報が含まれる場合があります。\n価格表の転送はご遠慮ください。'],
    ['a disclaimer in English', 'This e-mail and any attachments are confidential.\nA quote is not binding.'],
  ])('%s', (_what, signature) => {
    expect(said(`${BODY}\n\n${signature}`)).toEqual(OWN)
  })

  it('without a mark begins with the company, the name or the department', () => {
    expect(
      said(
        `${BODY}\n\n見本工業株式会社\n情報システム部\n見本 太郎\n電話 03-0000-0000\nmail: a@mihon.example`,
      ),
    ).toEqual(OWN)
  })

  it('is none where a sentence only names a company', () => {
    expect(said('株式会社見本です。\nTEL 03-0000-0000までお願いします。\nメールでも結構です。')).toHaveLength(
      3,
    )
  })
})
