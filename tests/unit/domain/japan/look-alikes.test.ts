// Characters that look like others, each read as what is meant.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasJapaneseForm } from '@/lib/domain/japan/company-forms'
import { fold, foldPhrase } from '@/lib/domain/japan/fold'
import { readTitle } from '@/lib/domain/japan/titles'
import { ownWords } from '@/lib/domain/reading/own-words'

const DASHES = [...'-‐‑‒–—―−－﹣─━➖⁃ー']

describe('the fold', () => {
  it.each([
    ['a radical', '営業部⻑', '営業部長'],
    ['a Kangxi radical', '営業部⾧ ⽇本', '営業部長 日本'],
    ['several radicals', '⻄東京 ⺠間 ⻘森 ⻝品', '西東京 民間 青森 食品'],
    [
      'old forms',
      '株式會社 長野縣 廣島縣 長﨑 髙知 横濱市中區',
      '株式会社 長野県 広島県 長崎 高知 横浜市中区',
    ],
    ['squared words', '㍿ ㈱ ㈳ ㈶ ㈲', '株式会社 (株) (社) (財) (有)'],
    ['zero-width characters', '部\u200b長\u200d補\u2060佐\ufeff', '部長補佐'],
    ['soft hyphens', 'man\u00adager', 'manager'],
    ['variation selectors', '葛\u{e0100}城部長\ufe0f', '葛城部長'],
    ['direction marks', '\u202e部長\u202c\u200f', '部長'],
    ['fillers', '部\u3164長', '部長'],
    ['control characters', '部\u0000長\u0085', '部長'],
    ['a mark behind an unseen character', 'か\u200b\u3099', 'が'],
    ['white space stays', 'a\tb\u00a0c\nd', 'a b c\nd'],
    ['the long vowel of katakana', 'サーバー マネージャー', 'サーバー マネージャー'],
    ['the long vowel of hiragana', 'らーめん', 'らーめん'],
    ['a long vowel mark behind a kanji', '東京ー大阪', '東京-大阪'],
    ['a long vowel mark between digits', '03ー1234ー5678', '03-1234-5678'],
    ['a long vowel mark at the start', 'ーa', '-a'],
    ['minus as a long vowel', 'サ−バ−のマネ－ジャ－', 'サーバーのマネージャー'],
    ['half-width kana with a hyphen', 'ｻ-ﾊﾞ-', 'サーバー'],
    ['a dash behind a katakana word and before another script', 'アクセス－東京', 'アクセス-東京'],
    ['a spaced dash', 'サーバ － データ', 'サーバ - データ'],
    ['a wave is no dash', '9〜18', '9〜18'],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded))

  it.each(DASHES)('has one dash: %s', (dash) => {
    expect(fold(`03${dash}1234${dash}5678 東`)).toBe('03-1234-5678 東')
  })

  it('folds what is folded to itself', () => {
    const letters = fc.constantFrom(...'⻑⾧縣會ー−－-サカンッバ゙ﾊﾞか\u3099\u200b \n漢aＡ㈱')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (all) => {
        const once = fold(all.join(''))
        expect(fold(once)).toBe(once)
      }),
    )
  })

  it('is the fold of phrases, too', () => {
    expect(foldPhrase('お⾒積 書')).toBe('お見積書')
    expect(foldPhrase('⻑期 契約')).toBe('長期契約')
  })
})

describe('every reader goes through it', () => {
  it.each([
    ['営業部⻑', 5],
    ['情報システム部⻑', 5],
    ['営業部⾧', 5],
    ['代表取締役社⻑', 9],
    ['取締\u200b役', 8],
    ['課⻑補佐', 2],
    ['マネ−ジャ−', 3],
    ['ﾏﾈ-ｼﾞｬ-', 3],
    ['營業部長', 5],
    ['Man\u00adager', 3],
  ] as const)('title %s', (title, level) => expect(readTitle(title).level).toBe(level))

  it.each(['株式會社さくら', '㍿さくら', 'さくら\u200b株式\u00ad会社', '學校法人さくら', '廣島縣信用組合'])(
    'form %s',
    (name) => expect(hasJapaneseForm(name)).toBe(true),
  )

  it('own words', () => {
    expect(ownWords('はい\n−−−−−Original Message−−−−−\nお見積書')).toBe('はい')
  })
})
