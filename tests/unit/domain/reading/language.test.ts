// Which sentences are Japanese, and where Latin terms may be read.
import { describe, expect, it } from 'vitest'
import { foldPhrase } from '@/lib/domain/japan/fold'
import { isJapaneseSentence, isRead, isReadableLatin } from '@/lib/domain/reading/language'
import { readSentences } from '@/lib/domain/reading/sentence-reading'

describe('isJapaneseSentence', () => {
  it.each([
    ['見積をお願いします', '見積をお願いします', true],
    ['見積希望', '見積希望', true],
    ['見積希望', '견적 見積希望', false],
    ['見積希望', '您好。見積希望', false],
    ['見積希望', '您好。見積希望です', true],
    ['请报价', '请报价。よろしく', false],
    ['견적 見積', 'よろしく', false],
    ['我們需要報價', '我們需要報價', false],
    ['一二三四五六七八九十百千万億兆京', 'よろしく', false],
    ['一二三四五六七八九十百千万億兆', 'よろしく', true],
  ])('%j in %j: %s', (sentence, whole, expected) =>
    expect(isJapaneseSentence(sentence, whole)).toBe(expected),
  )
})

describe('isReadableLatin', () => {
  it.each([
    ['please send the quote', true],
    ['quoteください', true],
    ['デモ demo', true],
    ['rfp', true],
    ['我們 rfp', false],
    ['견적 quote', false],
    ['wir brauchen der demo und die rfp', false],
    ['une demo pour nous', false],
    ['der demo', true],
    ['please send us a demo und die rfp', true],
    ['需要 rfp', false],
    ['稟議 rfp', true],
  ])('%j: %s', (sentence, expected) => expect(isReadableLatin(sentence, sentence)).toBe(expected))
})

describe('isRead', () => {
  it.each([
    ['見積をお願いします', true],
    ['見積希望', true],
    ['デモ', true],
    ['Could you send a quote?', true],
    ['RFP', true],
    ['Quoteをください', true],
    ['03-0000-0000', true],
    ['🙂 👍', true],
    ['2026/06/10 10:00', true],
    ['请发送报价单和产品介绍。', false],
    ['您好,我們已經選定供應商,謝謝。', false],
    ['請問有沒有各方案的比較表?可以嗎', false],
    ['견적을 부탁드립니다.', false],
    ['견적(見積) 관련하여 문의드립니다.', false],
    ['Wir suchen eine Lösung für drei Hotels und brauchen die Preise.', false],
    ['Nous cherchons une solution pour les hôtels avec support.', false],
    ['Necesitamos una solución para los hoteles que tenemos.', false],
    ['Пришлите, пожалуйста, цену', false],
    ['يرجى إرسال السعر', false],
    ['กรุณาส่งราคา', false],
  ])('%s: %s', (text, expected) => {
    const folded = foldPhrase(text)
    expect(isRead(folded, folded)).toBe(expected)
  })

  it('judges kanji by the text around them', () => {
    expect(isRead('見積希望', '見積希望\nよろしくお願いします')).toBe(true)
    expect(isRead('見積希望', '見積希望\n감사합니다')).toBe(false)
    expect(isRead('報價', '您好\n報價')).toBe(false)
  })
})

describe('the sentences of a text', () => {
  const read = (text: string) => {
    const { sentences, unread } = readSentences(text, false, () => new Int32Array())
    return [sentences.map(({ said }) => said), unread]
  }

  it.each<[string, string, string[], number]>([
    ['Japanese', '見積をお願いします。\n4月からです。', ['見積をお願いします。', '4月からです。'], 0],
    ['Chinese', '您好。\n请发送报价单。', [], 2],
    ['Korean', '안녕하세요. 견적을 부탁드립니다.', [], 2],
    ['German', 'Wir suchen eine Lösung für das Lager und die Büros.', [], 1],
    ['Korean above English', '견적을 부탁드립니다.\nPlease send a quote.', ['Please send a quote.'], 1],
    ['Chinese under Japanese', '見積をお願いします。\n请发送报价单。', ['見積をお願いします。'], 1],
    ['nothing', '', [], 0],
  ])('%s', (_what, text, sentences, unread) => expect(read(text)).toEqual([sentences, unread]))
})
