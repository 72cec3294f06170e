// A post in several properties: the title decides, the rank class helps out, a department is not a rank.
import { describe, expect, it } from 'vitest'
import { readPost } from '@/lib/domain/japan/post'
import type { Level } from '@/lib/domain/japan/titles'

describe('department, title, rank class', () => {
  it.each<[string | null, string | null, string | null, Level | null, string]>([
    ['情報システム部', '部長', null, 5, 'it'],
    ['情報システム部', '課長', '課長クラス', 3, 'it'],
    ['情報システム部', null, '部長クラス', 5, 'it'],
    ['情報システム部', null, null, 1, 'it'],
    ['IT Department', 'Manager', null, 3, 'it'],
    ['IT', 'Director', null, 5, 'it'],
    ['システム', '主任', null, 2, 'it'],
    ['IT・情報システム', '係長', null, 2, 'it'],
    ['情報システム部門', '担当', null, 1, 'it'],
    ['システム営業部', '課長', null, 3, 'sales'],
    ['社長室', '主任', null, 2, ''],
    ['役員室', '担当', null, 1, ''],
    ['経営企画部 部長付', '主任', null, 2, 'planning'],
    ['営業部長', null, null, 5, 'sales'],
    ['営業部', '参事', '部長クラス', 5, 'sales'],
    ['営業部', '参事', null, null, 'sales'],
    ['営業部', '営業部', '課長クラス', 3, 'sales'],
    [null, '店長', '部長クラス', 5, ''],
    [null, '部長', '一般社員クラス', 5, ''],
    [null, '顧問', '役員クラス', 0, ''],
    [null, '-', '役員クラス', 7, ''],
    [null, '総務部 人事課', '課長クラス', 3, 'general_affairs human_resources'],
    [null, 'なし', 'その他', null, ''],
    [null, null, null, null, ''],
  ])('%j %j %j: %s %s', (department, title, rank, level, departments) => {
    const reading = readPost({ departments: [department], title, rank })
    expect([reading.level, reading.departments.join(' ')]).toEqual([level, departments])
  })

  it('takes several departments together', () => {
    expect(readPost({ departments: ['管理本部', null, '経理部'], title: '次長', rank: null })).toMatchObject({
      level: 4,
      departments: ['finance'],
      confidence: 'high',
    })
  })

  it('is a title like any other where nothing else stands', () => {
    expect(readPost({ departments: [], title: '取締役 情報システム部長', rank: null })).toEqual({
      level: 8,
      departments: ['it'],
      confidence: 'high',
    })
  })
})
