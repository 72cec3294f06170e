// Folding: what counts as the same for matching, and cuts around a place.
import { describe, expect, it } from 'vitest'
import { excerpt, fold, foldPhrase, hasKana } from '@/lib/domain/japan/fold'

describe('fold', () => {
  it.each([
    ['CEO', 'ceo'],
    ['ＣＥＯ', 'ceo'],
    ['ｶﾁｮｳ', 'カチョウ'],
    ['ﾊﾞｰｼﾞｮﾝ', 'バージョン'],
    ['Don’t ‘quote’ oʼclock', "don't 'quote' o'clock"],
    ['a \t  b', 'a b'],
    ['a　b', 'a b'],
    ['  a\n  b  ', 'a\n b'],
    ['A  B', 'a b'],
    [' x', 'x'],
    ['y ', 'y'],
    ['', ''],
    ['㈱', '(株)'],
    ['a'.repeat(300), 'a'.repeat(300)],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text)).toBe(folded)
  })

  it('reads the first 20,000 characters, whatever they are', () => {
    expect(fold('A'.repeat(20_001))).toBe('a'.repeat(20_000))
    expect(fold('あ'.repeat(20_001))).toBe('あ'.repeat(20_000))
  })

  it('stays right when more short texts were folded than are remembered', () => {
    for (let n = 0; n < 5_100; n++) expect(fold(`Ａ${n}`)).toBe(`a${n}`)
    expect(fold('Ａ0')).toBe('a0')
  })
})

describe('foldPhrase', () => {
  it.each([
    ['見 積 書', '見積書'],
    ['見　　積', '見積'],
    ['お 見積', 'お見積'],
    ['々 木', '々木'],
    ['RFP を 作成', 'rfp を作成'],
    ['free trial', 'free trial'],
    ['見積\n書', '見積\n書'],
  ])('%j becomes %j', (text, folded) => expect(foldPhrase(text)).toBe(folded))
})

describe('hasKana', () => {
  it.each([
    ['ひらがな', true],
    ['カタカナ', true],
    ['ｶﾅ', true],
    ['漢字', false],
    ['中文', false],
    ['latin', false],
    ['ー', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(hasKana(text)).toBe(expected))
})

describe('excerpt', () => {
  const hundred = '0123456789'.repeat(10)
  it.each([
    ['a short text whole', hundred, 50, 4, 100, hundred],
    ['from the start', hundred, 0, 4, 10, '0123456789…'],
    ['from the middle', hundred, 50, 4, 10, '…7890123456…'],
    ['from the end', hundred, 98, 2, 10, '…0123456789'],
    ['a phrase longer than the room', hundred, 50, 20, 10, '…0123456789…'],
  ])('%s', (_what, text, at, length, max, cut) => expect(excerpt(text, at, length, max)).toBe(cut))

  it('sets lines side by side', () => {
    expect(excerpt(' a\n\tb  c ', 0, 1)).toBe('a b c')
    expect(excerpt('a b', 0, 1)).toBe('a b')
    expect(excerpt('a  b', 0, 1)).toBe('a b')
    expect(excerpt(' a', 0, 1)).toBe('a')
    expect(excerpt('a ', 0, 1)).toBe('a')
  })

  it('is 160 characters unless told', () => {
    expect(excerpt('x'.repeat(160), 0, 1)).toBe('x'.repeat(160))
    expect(excerpt('x'.repeat(161), 0, 1)).toBe(`${'x'.repeat(160)}…`)
  })

  it.each(['👨‍👩‍👧', '🇯🇵', 'か\u3099'])('never cuts through %s', (joined) => {
    for (let at = 0; at < 40; at++) {
      for (let max = 12; max < 24; max++) {
        const cut = excerpt(joined.repeat(20), at, 1, max).replaceAll('…', '')
        expect(cut.replaceAll(joined, '')).toBe('')
        expect(cut).not.toBe('')
      }
    }
  })

  it('never cuts through a pair', () => {
    for (let at = 0; at < 40; at++) expect(excerpt('😀'.repeat(20), at, 1, 7).isWellFormed()).toBe(true)
  })
})

describe('half of a pair, as a cut leaves it', () => {
  it.each(['見積\ud83d', '\ude47見積', 'a\ud83d\nb'])('is folded alike by every engine: %j', (text) => {
    expect(fold(text).isWellFormed()).toBe(true)
    expect(fold(text)).toContain('\ufffd')
  })
})
