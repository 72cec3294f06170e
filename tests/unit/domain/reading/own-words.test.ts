// What a person typed now, out of everything that stands in a mail or a form's answer.
import { describe, expect, it } from 'vitest'
import { ownWords } from '@/lib/domain/reading/own-words'

const HELLO = '見積をお願いします。'

describe('everything from a quoted mail on is left out', () => {
  it.each([
    '-----Original Message-----',
    'Original Message',
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
    '-----元のメッセージ-----',
    '転送メッセージ',
    '転送されたメッセージ',
    'On Tue, Oct 7, 2025 at 9:12 AM, Sales Team wrote:',
    'On Tue, Oct 7, 2025 at 9:12 AM, Sales Team wrote',
    'From: sales@northwind.example',
    'Sent: Tuesday',
    '差出人: 営業部',
    '送信者：営業部',
    'Northwind <sales@northwind.example> wrote:',
    'Northwind <sales@northwind.example>',
    'Northwind <sales@northwind.example> のメール:',
    '2025年10月7日(火) 9:12 営業部:',
    '2025/10/7 9:12 営業部 wrote',
    '2025-10-07 営業部が書きました',
    'On Wed, Jun 3, 2026 at 10:12 AM Northwind Customer Success and Sales Team Japan <customer-success-japan@northwind.example> wrote:',
    '2026年6月3日(水) 10:12 山田太郎 <taro.yamada@northwind-customer-success.example>:',
    '2026年6月3日(水) 10:12 Northwind カスタマーサクセスチーム 山田太郎 <customer-success-japan-team@northwind.example>:',
    '(2026/06/03 10:12), 山田太郎 wrote:',
    '山田太郎さんは書きました:',
    '山田太郎さんは書きました',
    '山田太郎 様が2026年6月3日に書きました：',
    '山田太郎さんは次のように書きました:',
    'Taro Yamada wrote:',
    'Le mer. 3 juin 2026 à 10:12, Taro <taro@northwind.example> a écrit :',
    'Am 03.06.2026 um 10:12 schrieb Taro Yamada:',
    '*From:* Taro Yamada',
    '*差出人:* 山田太郎',
    '_From:_ Taro',
    '**From:** Taro',
    'Ｆｒｏｍ： 営業部',
    '送信日時: 2026年6月3日 10:12',
    '元のメール',
    '----- 元のメール -----',
    '転送メール',
    '--- 転送されたメール ---',
    '【転送メール】',
    '−−−−− Original Message −−−−−',
    '＿＿＿＿＿ 元のメッセージ ＿＿＿＿＿',
    '-----Original Message----- From: Taro Yamada',
    'Origi\u00adnal Message',
    '--',
    '-- ',
    'This email and its attachments are confidential',
    'This message is intended for the addressee',
    'This message may contain secrets',
    'The information in this mail is confidential',
    'The information contained herein is secret',
    'Confidentiality notice: secret',
    'Disclaimer: none',
    '※本メールは機密です',
    '本メールには機密が含まれます',
    'このメールは自動です',
    '本電子メールは機密です',
    'Get Outlook for iOS',
    'Sent from my iPhone',
    'iPhoneから送信',
    'スマートフォンから送信',
  ])('%s', (line) => expect(ownWords(`${HELLO}\n${line}\nデモをご希望ですか`)).toBe(HELLO))
})

describe('what goes over several lines is left out', () => {
  it.each([
    [
      'a wrapped attribution',
      'On Wed, Jun 3, 2026 at 10:12 AM Northwind Sales\n<sales@northwind.example> wrote:',
    ],
    [
      'one wrapped twice',
      'On Wed, Jun 3, 2026 at 10:12 AM Northwind Customer Success and\nSales Team Japan <customer-success-japan@northwind.example>\nwrote:',
    ],
    ['a wrapped Japanese one', '2026年6月3日(水) 10:12 Northwind 山田太郎\n<taro@northwind.example>:'],
    ['a head that begins with the subject', '件名: お見積書の件\n宛先: 見本 太郎\n日付: 2026年6月3日'],
    ['a head in English', 'Date: 3 June\nTo: Taro\nSubject: quotation'],
    ['a head in bold', '*件名:* お見積書\n*宛先:* 見本\n*日付:* 6月3日'],
  ])('%s', (_, lines) => expect(ownWords(`${HELLO}\n\n${lines}\n\n御見積書をお送りします`)).toBe(HELLO))

  it.each([
    `${HELLO} -----Original Message----- お見積書`,
    `${HELLO} On Wed, Jun 3, 2026 at 10:12 AM Taro <taro@northwind.example> wrote: お見積書`,
    `${HELLO} 2026年6月3日(水) 10:12 山田太郎 <taro@northwind.example>: お見積書`,
  ])('run into one line: %s', (line) => expect(ownWords(line)).toBe(HELLO))
})

describe('lines that only look like it stay', () => {
  it.each([
    'On Tuesday we wrote a letter to them and it was about the original plan, the budget and the timeline of it all',
    'We got this from: nobody',
    'The information is welcome',
    'This email address works',
    'We met on 2025/10/7',
    'My iphone is sent',
    '元のメールをご確認ください',
    '転送メールの設定について',
    '仕様書は私が書きました',
    'The original message was unclear',
    'On Monday the report that I wrote',
    '件名: 見積の件',
    '2026年6月3日にお電話しました',
    'On June 3 we met your team\nand then they wrote to us.\nWe need: a demo',
  ])('%s', (line) => expect(ownWords(`${HELLO}\n${line}\n以上です`)).toBe(`${HELLO}\n${line}\n以上です`))
})

describe('single lines', () => {
  it.each([
    ['quoted by a mark', `> old\n＞古い\n| old\n｜古い\n${HELLO}`, HELLO],
    ['indented quote', `  > old\n${HELLO}`, HELLO],
    ['a rule before anything', `-----\n${HELLO}`, HELLO],
    ['a short dash is no rule', `${HELLO}\n----\n以上`, `${HELLO}\n----\n以上`],
    ['a rule before an address', `${HELLO}\n=====\n株式会社見本\nTEL 03-0000-0000`, HELLO],
    ['a rule before more text', `${HELLO}\n=====\nデモも希望します`, `${HELLO}\n\nデモも希望します`],
    [
      'a rule before answers',
      `${HELLO}\n=====\n電話で希望\nご質問内容は以上`,
      `${HELLO}\n\n電話で希望\nご質問内容は以上`,
    ],
    [
      'a signature without a rule',
      `${HELLO}\n株式会社見本\n見本 太郎\nTEL 03-0000-0000\nmail a@b.example`,
      HELLO,
    ],
    [
      'a company with one line of address',
      `${HELLO}\n株式会社見本\nTEL 03-0000-0000`,
      `${HELLO}\n株式会社見本\nTEL 03-0000-0000`,
    ],
    [
      'a sentence about a company',
      `${HELLO}\n株式会社見本です。\n電話1\n電話2`,
      `${HELLO}\n株式会社見本です。\n電話1\n電話2`,
    ],
    [
      'an address before anything',
      `株式会社見本\n電話1\n電話2\n${HELLO}`,
      `株式会社見本\n電話1\n電話2\n${HELLO}`,
    ],
    ['consent', `${HELLO}\n個人情報の取り扱いに同意しました`, HELLO],
    ['consent in English', `${HELLO}\nI agree to the privacy policy`, HELLO],
    ['agreeing to something else', 'We agree: a demo', 'We agree: a demo'],
    ['an empty label', `ご質問:\nお電話:\n${HELLO}`, `お電話:\n${HELLO}`],
    ['a label at the end', `${HELLO}\nご質問:`, HELLO],
    ['an answer under its label', 'ご質問:\n\n\n見積', 'ご質問:\n\n見積'],
    ['an answer of no', `デモ: 希望しない\n${HELLO}`, HELLO],
    ['an answer of none', `見積：なし\nデモ: N/A\nトライアル: ー\n${HELLO}`, `トライアル: ー\n${HELLO}`],
    ['a choice keeps its answer', '導入時期: 来期の予算', '来期の予算'],
    ['a question keeps its label', '見積: 200名分', '見積: 200名分'],
    ['an address is no label', 'https://a.example/ja/', 'https://a.example/ja/'],
    ['what was not ticked', '☑ 見積\n□ デモ\n☐ RFP', '☑ 見積'],
    ['boxes as bullets', '□ 見積\n□ デモ', '□ 見積\n□ デモ'],
    ['all ticked', '☑ 見積\n✓ デモ', '☑ 見積\n✓ デモ'],
    ['plain text', HELLO, HELLO],
    ['Windows line ends', `${HELLO}\r\n> old\r\nデモ`, `${HELLO}\n\nデモ`],
  ])('%s', (_what, raw, kept) => expect(ownWords(raw)).toBe(kept))

  it('searches the first 20,000 characters', () => {
    expect(ownWords(`> x\n${'a'.repeat(20_000)}`)).toBe('a'.repeat(20_000 - 4))
  })
})
