// Job titles: level and IT department, with the traps of Japanese, English and combined titles.
import { describe, expect, it } from 'vitest'
import { readTitle } from '@/lib/domain/japan/titles'

const LEVELS: [string, number | null][] = [
  ['代表取締役社長', 9],
  ['代表取締役', 9],
  ['社長', 9],
  ['代表', 9],
  ['理事長', 9],
  ['CEO', 9],
  ['ＣＥＯ', 9],
  ['Representative Director', 9],
  ['President', 9],
  ['Daihyo Torishimariyaku', 9],
  ['経営者・役員クラス', 9],
  ['副社長', 8],
  ['取締役', 8],
  ['専務取締役', 8],
  ['取締役 営業本部長', 8],
  ['CTO', 8],
  ['Chief Information Officer', 8],
  ['Managing Director', 8],
  ['執行役員', 7],
  ['執行役員 経営企画部長', 7],
  ['Executive Officer', 7],
  ['Senior Vice President', 7],
  ['本部長', 6],
  ['事業部長', 6],
  ['工場長', 6],
  ['Vice President', 6],
  ['VP of Sales', 6],
  ['Head of IT', 6],
  ['Country Manager', 6],
  ['部長', 5],
  ['部 長', 5],
  ['情報システム部 部長', 5],
  ['部長クラス', 5],
  ['社長室長', 5],
  ['前橋支店長', 5],
  ['京都支店長', 5],
  ['元町店 店長', 5],
  ['Director', 5],
  ['General Manager', 5],
  ['Bucho', 5],
  ['次長', 4],
  ['部長代理', 4],
  ['部長補佐', 4],
  ['担当部長', 4],
  ['副部長', 4],
  ['課長', 3],
  ['情報システム課 課長', 3],
  ['マネージャー', 3],
  ['ﾏﾈｰｼﾞｬｰ', 3],
  ['IT Manager', 3],
  ['Kacho', 3],
  ['課長代理', 2],
  ['課長補佐', 2],
  ['係長', 2],
  ['主任', 2],
  ['情報システム部 主任', 2],
  ['Assistant Manager', 2],
  ['係長補佐', 1],
  ['営業担当', 1],
  ['社長室 担当', 1],
  ['Staff', 1],
  ['監査役', 0],
  ['社外取締役', 0],
  ['顧問', 0],
  ['学生', 0],
  ['Student', 0],
  ['', null],
  ['   ', null],
  ['元部長', null],
  ['former General Manager', null],
  ['代表電話', null],
  ['役員秘書', null],
  ['社長秘書', null],
  ['Executive Assistant', null],
  ['Assistant to the President', null],
  ['情報システム部', null],
  ['🍣', null],
  ['Wizard', null],
]

describe('titles', () => {
  it.each(LEVELS)('%s: %s', (title, level) => {
    expect(readTitle(title).level).toBe(level)
  })

  it.each([
    ['情報システム部 主任', true],
    ['情シス 担当', true],
    ['IT Manager', true],
    ['DX推進室長', true],
    ['総務部 部長', false],
    ['Director of Marketing', false],
    ['経営企画部', false],
  ])('%s selects IT: %s', (title, it) => {
    expect(readTitle(title).departments.includes('it')).toBe(it)
  })

  it('takes any length and any character', () => {
    for (const title of ['部長'.repeat(5_000), '\ud800部長', '\u202e長部', '\u0000', '〒'.repeat(999)]) {
      expect(() => readTitle(title)).not.toThrow()
    }
  })
})
