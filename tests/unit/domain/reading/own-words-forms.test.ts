// Forms as they arrive: labels without an answer, consent, and options that nobody ticked are not the sender's own word.
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '@/lib/domain/reading/sentences'

const said = (text: string) => sentencesOf(text).map((one) => one.said)

describe('labels', () => {
  it.each<[string, string, string[]]>([
    ['without answers', 'ご予算:\nご利用人数:\nお見積:\nお名前: 見本 太郎', ['お名前: 見本 太郎']],
    ['with answers of no', 'お見積: 不要\nデモ: 希望しない\nRFP: なし\n予算：未定\n人数: 40', ['人数: 40']],
    ['in English', 'Demo: no\nBudget: N/A\nQuote: none\nUsers: 40', ['Users: 40']],
    ['a choice is its answer', '検討状況: 情報収集中', ['情報収集中']],
    ['a choice in English', 'Timeline: within 3 months', ['within 3 months']],
    [
      'the answer underneath',
      'お問い合わせ内容:\n40名分の料金を知りたい',
      ['お問い合わせ内容:', '40名分の料金を知りたい'],
    ],
    [
      'the answer after blank lines',
      'お問い合わせ内容：\n\n\n料金を知りたい',
      ['お問い合わせ内容：', '料金を知りたい'],
    ],
    ['an answer of no underneath', 'お見積:\n不要\nデモ:\n\n希望しない\n人数:\n40名', ['人数:', '40名']],
    ['in brackets', '【お見積】:\n【お名前】: 見本', ['【お名前】: 見本']],
    ['bullets with answers of no', '・デモ:不要\n・日本語サポート:必要', ['・日本語サポート:必要']],
  ])('%s', (_what, text, sentences) => expect(said(text)).toEqual(sentences))
})

describe('consent', () => {
  it.each([
    '個人情報の取り扱いに同意します。',
    '個人情報保護方針に同意しました',
    '☑ プライバシーポリシーに同意の上送信します',
    '利用規約を承諾しました',
    'メールマガジンの受信に同意します',
    'I agree to the privacy policy.',
    'I consent to receive the newsletter.',
    'We agree to the terms of service.',
  ])('%s', (line) => expect(said(`料金を知りたい\n${line}`)).toEqual(['料金を知りたい']))

  it('to something of the matter itself stays', () => {
    expect(said('条件に同意しますので、契約を進めてください。')).toHaveLength(1)
    expect(said('We agree: please send the contract.')).toHaveLength(1)
  })
})

describe('options', () => {
  it.each<[string, string, string[]]>([
    ['a list of lines', '☑ 資料請求\n□ 見積\n□ デモ', ['☑ 資料請求']],
    ['in one line', '☑資料請求 □見積 □デモ', ['☑資料請求']],
    ['ticks', '✓ 資料請求\n☐ 見積', ['✓ 資料請求']],
    ['black boxes', '■資料請求 □見積', ['■資料請求']],
    ['bullets of one kind', '□ 見積\n□ デモ', ['□ 見積', '□ デモ']],
    ['none of several in one line', '希望: □デモ □見積 □資料\nまた伺います', ['希望:', 'また伺います']],
    ['yes or no, neither', '見積：□要 □不要', ['見積：']],
    ['brackets, none of several', 'Wants: [ ] Quote [ ] Demo', ['Wants:']],
    ['to-dos on lines of their own', '□見積書作成\n□デモ準備', ['□見積書作成', '□デモ準備']],
    ['all ticked', '☑ 見積\n☑ デモ', ['☑ 見積', '☑ デモ']],
    ['round bullets', '● 資料請求\n○ 見積', ['● 資料請求', '○ 見積']],
    ['brackets in one line', '[x] Brochure [ ] Quote [ ] Demo', ['[x] Brochure']],
    ['empty brackets alone', '( ) の中は何ですか。', ['( ) の中は何ですか。']],
    ['square brackets', '[x] Brochure\n[ ] Quote\n[ ] Demo', ['[x] Brochure']],
    ['square brackets in Japanese', '[✓] 資料請求\n[　] 見積', ['[✓] 資料請求']],
    ['round brackets', '(*) 資料請求\n( ) 見積', ['(*) 資料請求']],
  ])('%s', (_what, text, sentences) => expect(said(text)).toEqual(sentences))
})
