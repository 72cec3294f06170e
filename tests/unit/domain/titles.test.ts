// Job titles: level and departments of every title of the tables; position in a ringi, authority and confidence.
import { describe, expect, it } from 'vitest'
import { authorityOf, ringiPosition } from '@/lib/domain/japan/authority'
import { lensOf } from '@/lib/domain/japan/title-departments'
import { type Department, type Level, readTitle } from '@/lib/domain/japan/titles'
import { TITLES } from './titles/all'

it.each(TITLES.map((row) => [row.title, row] as const))('%s', (title, row) => {
  const { level, departments, confidence } = readTitle(title)
  expect({ level, departments }).toEqual({ level: row.level, departments: row.departments })
  if (row.confidence !== undefined) expect(confidence).toBe(row.confidence)
})

it('the table holds at least 300 titles, a third of them traps, none twice', () => {
  expect(TITLES.length).toBeGreaterThanOrEqual(300)
  expect(TITLES.filter(({ trap }) => trap !== undefined).length).toBeGreaterThanOrEqual(TITLES.length / 3)
  expect(new Set(TITLES.map(({ title }) => title)).size).toBe(TITLES.length)
})

describe('confidence', () => {
  it.each<[string, 'high' | 'medium' | 'low']>([
    ['部長', 'high'],
    ['代表取締役', 'high'],
    ['CEO', 'high'],
    ['Manager', 'high'],
    ['担当部長', 'low'],
    ['担当課長', 'low'],
    ['専任部長', 'medium'],
    ['部長職', 'medium'],
    ['課長職', 'medium'],
    ['部長クラス', 'medium'],
    ['経営者・役員クラス', 'medium'],
    ['Director', 'medium'],
    ['Vice President', 'medium'],
    ['店長', 'low'],
    ['院長', 'low'],
    ['支配人', 'low'],
    ['部門長', 'low'],
    ['情報システム部', 'low'],
    ['係長候補', 'medium'],
    ['', 'low'],
    ['参事', 'low'],
  ])('%s: %s', (title, confidence) => {
    expect(readTitle(title).confidence).toBe(confidence)
  })
})

describe('a grade without a post', () => {
  it.each([
    '参事',
    '総務部 参事',
    '参与',
    '副参事',
    '主幹',
    '調査役',
    'E5',
    '情報システム部 E5',
    'M2級',
    '5等級',
  ])('%s is noted as one', (title) => expect(readTitle(title)).toMatchObject({ level: null, note: 'grade' }))
  it.each(['', '部長（E5）', '参事 兼 課長', '山田太郎', '12345', '経営企画', 'https://example.com/e5'])(
    'not %j',
    (title) => expect(readTitle(title).note).toBeUndefined(),
  )
})

describe('position in a ringi', () => {
  it.each<[Level | null, string | null]>([
    [null, null],
    [0, null],
    [1, 'drafts'],
    [2, 'drafts'],
    [3, 'promotes'],
    [4, 'approves'],
    [5, 'approves'],
    [6, 'decides'],
    [7, 'decides'],
    [8, 'decides'],
    [9, 'decides'],
  ])('level %s: %s', (level, position) => {
    expect(ringiPosition(level)).toBe(position)
  })
})

describe('authority', () => {
  it.each<[string, number | null, string]>([
    ['社長', null, 'decision_maker'],
    ['取締役', 5_000, 'decision_maker'],
    ['執行役員', null, 'decision_maker'],
    ['本部長', null, 'budget_holder'],
    ['本部長', 50, 'decision_maker'],
    ['本部長', 51, 'budget_holder'],
    ['総務部長', null, 'approver'],
    ['総務部長', 50, 'budget_holder'],
    ['情報システム部長', null, 'decision_maker'],
    ['情報システム部長', 30, 'decision_maker'],
    ['情報システム課長', null, 'approver'],
    ['情報システム課長', 30, 'approver'],
    ['情報システム部 次長', null, 'approver'],
    ['情報システム部 次長', 30, 'decision_maker'],
    ['執行役員 情報システム部長', 30, 'decision_maker'],
    ['次長', null, 'champion'],
    ['次長', 50, 'approver'],
    ['課長', null, 'champion'],
    ['課長', 50, 'champion'],
    ['係長', null, 'proposer'],
    ['係長', 10, 'proposer'],
    ['情報システム部 主任', null, 'proposer'],
    ['担当', 10, 'proposer'],
    ['学生', null, 'non_buyer'],
    ['', null, 'unknown'],
    ['参事', 10, 'unknown'],
  ])('%s at %s employees: %s', (title, employees, authority) => {
    const { level, departments } = readTitle(title)
    expect(authorityOf(level, departments, employees !== null && employees <= 50)).toBe(authority)
  })
})

describe('a department by what it does when IT is bought', () => {
  it.each<[string, string | null]>([
    ['', null],
    ['it security', 'selects'],
    ['finance security', 'vetoes'],
    ['marketing planning', 'promotes'],
    ['it', 'selects'],
    ['security', 'vetoes'],
    ['planning', 'promotes'],
    ['finance', 'controls'],
    ['general_affairs', 'controls'],
    ['human_resources', 'controls'],
    ['legal', 'controls'],
    ['procurement', 'controls'],
    ['sales', 'uses'],
    ['marketing', 'uses'],
  ])('%s: %s', (departments, lens) => {
    expect(lensOf(departments.split(' ').filter(Boolean) as Department[])).toBe(lens)
  })
})

it('a title is read alike in any width and case, and however often', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
  for (const { title } of TITLES.filter(({ title: { length } }) => length < 100)) {
    const read = readTitle(title)
    expect(readTitle(wide(title)), title).toEqual(read)
    expect(readTitle(title.toUpperCase()), title).toEqual(read)
    expect(readTitle(`  ${title}　`), title).toEqual(read)
  }
})

it('a title that was read before is not read again', () => {
  for (const { title } of TITLES.slice(0, 200)) expect(readTitle(title)).toBe(readTitle(title))
})

it('the longest and most repetitive text is read at once', () => {
  const parts = [
    'a',
    'a ',
    'a-',
    'a.',
    '1-',
    '部長・',
    '元 ',
    '元・',
    '副 ',
    '(代理)',
    '((',
    'a@',
    "a's ",
    'director (',
    'former ',
  ]
  for (const part of parts) {
    const begun = performance.now()
    readTitle(`${part.repeat(20_000 / part.length)}部長`)
    expect(performance.now() - begun, part).toBeLessThan(250)
  }
})
