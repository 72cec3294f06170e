// The definition's names in sentences: found as they are written, negated or not, and not found where they only describe a product.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { NO_NAMES, namesIn } from '@/lib/domain/reading/names'
import { sentencesOf } from '@/lib/domain/reading/sentences'

const BARE: Definition = { ...DEFAULT_DEFINITION, signals: [], negatives: [], boilerplate: [] }
const own = (...phrases: string[]): Definition => ({
  ...BARE,
  signals: [{ id: 'own', strength: 'strong', phrases }],
})
const names = (text: string, definition: Definition) => namesIn(sentencesOf(text), definition)
const hits = (text: string, ...phrases: string[]) =>
  names(text, own(...phrases)).hits.map(({ negated }) => (negated ? 'negated' : 'found'))

describe('a name', () => {
  it.each<[string, string[], string[]]>([
    ['ブループランについて', ['ブループラン'], ['found']],
    ['ﾌﾞﾙｰﾌﾟﾗﾝについて', ['ブループラン'], ['found']],
    ['ブルー プランについて', ['ブループラン'], ['found']],
    ['BLUE PLAN please', ['Blue Plan'], ['found']],
    ['poc', ['poc'], ['found']],
    ['pocs', ['poc'], ['found']],
    ['boxes', ['box'], ['found']],
    ['ＰｏＣの期間', ['poc'], ['found']],
    ['This was an epoch.', ['poc'], []],
    ['poc2', ['poc'], []],
    ['the agenda of Honda', ['nda'], []],
    ['much happiness', ['appi'], []],
    ['デモを来週希望します', ['デモ…希望'], ['found']],
    ['デモです。希望します', ['デモ…希望'], []],
    ['デモを、希望します', ['デモ…希望'], []],
    ['send demo now please', ['demo ... please'], ['found']],
    ['ブループランは不要です', ['ブループラン'], ['negated']],
    ['We do not need the blue plan', ['blue plan'], ['negated']],
    ['ブループランは不要です。ブループランをください。', ['ブループラン'], ['negated', 'found']],
    ['ブループランは不要ですが、ブループランをください', ['ブループラン'], ['found']],
    ['ブループラン、ブループラン', ['ブループラン', 'ブルー'], ['found']],
    ['見積', ['', ' ', '…', '…見積'], []],
    ['axb', ['a.b'], []],
    ['a.b', ['a.b'], ['found']],
    ['the quote of the day', ['quote'], []],
    ['a budget airline', ['budget'], []],
    ['価格.comで見ました', ['価格'], []],
  ])('%j with %j: %j', (text, phrases, expected) => expect(hits(text, ...phrases)).toEqual(expected))

  it('keeps category, strength and sentence', () => {
    const definition: Definition = {
      ...BARE,
      signals: [
        { id: 'own', strength: 'strong', phrases: ['ブループラン'] },
        { id: 'other', strength: 'weak', phrases: ['ブループラン', 'レッドプラン'] },
      ],
    }
    expect(
      names('こんにちは。ﾌﾞﾙｰﾌﾟﾗﾝを希望。', definition).hits.map(({ category, strength, sentence }) => [
        category,
        strength,
        sentence.said,
      ]),
    ).toEqual([
      ['own', 'strong', 'ﾌﾞﾙｰﾌﾟﾗﾝを希望。'],
      ['other', 'weak', 'ﾌﾞﾙｰﾌﾟﾗﾝを希望。'],
    ])
  })

  it('does not stand in quoted mail, a signature or another language', () => {
    expect(hits('承知しました。\n> ブループランのご案内', 'ブループラン')).toEqual([])
    expect(hits('承知しました。\n-- \nブループラン推進部', 'ブループラン')).toEqual([])
  })
})

describe('a sender', () => {
  const definition: Definition = {
    ...BARE,
    negatives: [
      { id: 'reseller', phrases: ['再販したい', 'resell'] },
      { id: 'student', phrases: ['卒業論文'] },
    ],
  }
  const wants = (text: string) => {
    const found = names(text, definition).wants
    return found === null ? null : [found.id, found.sentence.said]
  }

  it.each<[string, string[] | null]>([
    ['御社製品を再販したいです。', ['reseller', '御社製品を再販したいです。']],
    ['こんにちは。卒業論文です。再販したい。', ['student', '卒業論文です。']],
    ['再販したいわけではありません。', null],
    ['We do not want to resell it.', null],
    ['卒業論文の管理システムについて、お見積をお願いします。', null],
    ['こんにちは', null],
  ])('%s', (text, expected) => expect(wants(text)).toEqual(expected))

  it('is none where nothing is named', () => {
    expect(names('こんにちは', definition)).toBe(NO_NAMES)
    expect(namesIn([], DEFAULT_DEFINITION)).toBe(NO_NAMES)
  })
})

describe('the built-in names', () => {
  const categories = (text: string) =>
    names(text, DEFAULT_DEFINITION).hits.map(({ category, strength }) => `${category} ${strength}`)

  it.each<[string, string[]]>([
    ['RFPをお送りします', ['evaluation strong']],
    ['PoCを希望', ['evaluation strong']],
    ['ISMAPに登録されていますか', ['security strong']],
    ['秘密保持契約を結びたい', ['terms strong']],
    ['りん議に上げます', ['approval medium']],
    ['電帳法への対応について', ['back_office_law medium']],
    ['見積をお願いします', []],
    ['日本語サポートは必須です', []],
  ])('%s: %j', (text, expected) => expect(categories(text)).toEqual(expected))

  it.each<[string, string]>([
    ['卒論のため調べています', 'student'],
    ['配信停止を希望します', 'unsubscribe'],
    ['Please unsubscribe me', 'unsubscribe'],
    ['履歴書をお送りします', 'job_seeker'],
    ['取材のお願いです', 'press'],
    ['個人利用です', 'private'],
  ])('%s: %s', (text, id) => expect(names(text, DEFAULT_DEFINITION).wants?.id).toBe(id))
})
