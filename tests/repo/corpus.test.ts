// The corpus that the model learns from: every row says what it must and names nobody real, and the model was trained on it.
import { describe, expect, it } from 'vitest'
import { MODEL } from '@/lib/domain/reading/model.data'
import { SENDERS } from '@/lib/domain/reading/reading'
import { type BatchRow, MEDIUM, readCorpus, SOURCES } from '@/tests/build/reading/corpus'
import { sourceFingerprint } from '@/tests/build/reading/source'
import { corpusProblems, lineProblems, nameProblems } from './rules/corpus'

const ROWS = readCorpus()

describe('the model', () => {
  it('was made of this corpus and this code: otherwise npm run train', () => {
    expect(MODEL.source).toBe(sourceFingerprint())
  })
})

describe('the corpus', () => {
  it('has at least 5,000 rows in at least 15 batches', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(5_000)
    expect(new Set(ROWS.map(({ batch }) => batch)).size).toBeGreaterThanOrEqual(15)
  })

  it('says of every row what is expected of it', () => {
    expect(ROWS.flatMap((row) => lineProblems(row))).toEqual([])
  })

  it('says nothing twice', () => {
    expect(corpusProblems(ROWS)).toEqual([])
  })

  it('names no real address and no real phone', () => {
    expect(ROWS.flatMap((row) => nameProblems(row))).toEqual([])
  })
})

describe('a row', () => {
  const good: BatchRow = {
    text: '見積をください。03-0000-0000 taro@mihon.example',
    source: 'form',
    language: 'ja',
    sender: 'buyer',
    band: 'strong',
    categories: ['quotation'],
    marks: [{ category: 'quotation', words: '見積をください' }],
    batch: 'a',
  }
  it('that is in order has no problem', () => {
    expect([lineProblems(good), nameProblems(good), corpusProblems([good])]).toEqual([[], [], []])
  })

  it.each<[string, Partial<Record<keyof BatchRow | 'more', unknown>>]>([
    ['an empty text', { text: ' ' }],
    ['another key', { more: 1 }],
    ['a missing key', { language: undefined }],
    ['another source', { source: 'fax' }],
    ['another language', { language: 'de' }],
    ['another sender', { sender: 'nobody' }],
    ['another band', { band: 'possible' }],
    ['another category', { categories: ['nonsense'] }],
    ['words that do not stand in it', { marks: [{ category: 'price', words: 'いくら' }] }],
    ['empty words', { marks: [{ category: 'price', words: '' }] }],
    ['another mark', { marks: [{ category: 'x:nobody', words: '見積' }] }],
    ['a sign that no category names', { categories: [], band: 'strong' }],
    ['categories without a band', { band: 'none' }],
    ['a strong band of facts alone', { categories: [[...MEDIUM][0]] }],
    ['a sign of somebody else', { sender: SENDERS[0] }],
  ])('with %s is told', (_what, change) => {
    const row = JSON.parse(JSON.stringify({ ...good, ...change })) as BatchRow
    expect(lineProblems(row)).not.toEqual([])
  })

  it.each([
    'taro@gmail.com',
    'https://www.some-company.co.jp/',
    'see some-shop.com please',
    '03-1234-5678',
    '+81 90 1234 5678',
    '０９０ー１２３４ー５６７８',
    '0120-123-456',
  ])('with %s names somebody', (text) => {
    expect(nameProblems({ ...good, text })).not.toEqual([])
  })

  it.each([
    'taro@mihon.example, https://www.example.co.jp/a, x.invalid, example.com',
    '03-0000-0000, +81 90-0000-0000, 0120-000-000',
    '2026-06-10 10:00, 1,234,567円, 12345-678, ver. 2.5.1, ISO27001, No. 00123456',
    'e.g. this, i.e. that, Node.js, a.b, 10.5万円',
  ])('with %s names nobody', (text) => {
    expect(nameProblems({ ...good, text })).toEqual([])
  })

  it('may not stand there twice, nor in another spelling with another label', () => {
    const spelt = { ...good, batch: 'b', text: good.text.replace('見積', '見 積') }
    expect(corpusProblems([good, { ...good, batch: 'b' }])).toHaveLength(1)
    expect(corpusProblems([good, spelt])).toEqual([])
    expect(corpusProblems([good, { ...spelt, sender: 'student' }])).toHaveLength(1)
    expect(corpusProblems([good, { ...spelt, band: 'none' }])).toHaveLength(1)
  })

  it.each(SOURCES)('may come from %s', (source) => {
    expect(lineProblems({ ...good, source })).toEqual([])
  })
})
