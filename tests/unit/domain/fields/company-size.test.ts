// The size of a company as people and drop-downs write it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompanySize } from '@/lib/domain/japan/company-size'

describe('readCompanySize', () => {
  it.each<[string, number, number | null]>([
    ['300', 300, 300],
    ['300人', 300, 300],
    ['約300人', 300, 300],
    ['３００名', 300, 300],
    ['1,200名', 1200, 1200],
    ['１，２００名', 1200, 1200],
    ['51-200名', 51, 200],
    ['51〜200名', 51, 200],
    ['51～200名', 51, 200],
    ['51名-200名', 51, 200],
    ['51名〜200名', 51, 200],
    ['51ー200人', 51, 200],
    ['51–200', 51, 200],
    ['51 - 200 employees', 51, 200],
    ['51 to 200 employees', 51, 200],
    ['between 51 and 200', 51, 200],
    ['101名から300名', 101, 300],
    ['1,001〜5,000名', 1001, 5000],
    ['1001-5000', 1001, 5000],
    ['51名以上200名未満', 51, 199],
    ['50名以上〜100名未満', 50, 99],
    ['50〜100名未満', 50, 99],
    ['10,000名以上', 10000, null],
    ['10,001+', 10001, null],
    ['10001+ employees', 10001, null],
    ['1001名〜', 1001, null],
    ['1001-', 1001, null],
    ['千人以上', 1000, null],
    ['五千人以上', 5000, null],
    ['三千五百人', 3500, 3500],
    ['1万人', 10000, 10000],
    ['1万人以上', 10000, null],
    ['1.5万人', 15000, 15000],
    ['1万2千人', 12000, 12000],
    ['一万人超', 10001, null],
    ['5千〜1万人', 5000, 10000],
    ['1000人超', 1001, null],
    ['more than 500', 501, null],
    ['500 or more', 500, null],
    ['5k+', 5000, null],
    ['50名未満', 1, 49],
    ['<50', 1, 49],
    ['less than 50', 1, 49],
    ['50名以下', 1, 50],
    ['〜50名', 1, 50],
    ['up to 50 people', 1, 50],
    ['大企業（1000名以上）', 1000, null],
    ['従業員数：320名（2026年4月現在）', 320, 320],
    ['300人（連結1,200人）', 300, 300],
    ['D: 301〜1000人', 301, 1000],
    ['100人規模', 100, 100],
    ['0', 0, 0],
  ])('%j: %i to %s', (text, min, max) => {
    expect(readCompanySize(text)).toEqual({ min, max })
  })

  it.each([
    '',
    '不明',
    '中小企業',
    '数百名',
    '数千人',
    '300万円',
    '10億円以上',
    '51%',
    '03-1234-5678',
    '2026-06-01',
    '2026/06/01',
    '150-0002',
    '090-0000-0000',
    '3店舗',
    '5拠点',
    '20社',
    '300-100名',
    '1.2.3',
    'a@b3.example',
    '99999999999',
    '35歳',
    `${'9'.repeat(5_000)}名`,
  ])('%j says none', (text) => {
    expect(readCompanySize(text)).toBeNull()
  })

  it('answers anything, and never with a range upside down', () => {
    const pieces = fc.constantFrom(
      '1',
      '千',
      '万',
      '名',
      '人',
      '〜',
      '-',
      '以上',
      '未満',
      ' ',
      'k',
      '.',
      ',',
      '約',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const size = readCompanySize(text)
          if (size === null) return
          expect(size.min).toBeGreaterThanOrEqual(0)
          expect(size.max ?? size.min).toBeGreaterThanOrEqual(size.min)
          expect(Number.isInteger(size.min)).toBe(true)
        },
      ),
    )
  })
})
