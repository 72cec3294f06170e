// Which sentences are Japanese, and where Latin terms may be read.
import { describe, expect, it } from 'vitest'
import { isJapaneseSentence, isReadableLatin } from '@/lib/domain/reading/language'

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
