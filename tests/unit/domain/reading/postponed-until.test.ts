// The time that a postponement names, in its own words.
import { describe, expect, it } from 'vitest'
import { foldPhrase } from '@/lib/domain/japan/fold'
import { timeNamed } from '@/lib/domain/reading/postponed-until'

describe('a time', () => {
  it.each<[string, string]>([
    ['来期に改めてご相談します。', '来期'],
    ['再来期になりそうです', '再来期'],
    ['来年度以降に検討します', '来年度以降'],
    ['来年まで見合わせます', '来年まで'],
    ['来年4月以降に改めて検討', '来年4月以降'],
    ['来年の春に', '来年の春'],
    ['来期の下期から', '来期の下期から'],
    ['2027年10月頃', '2027年10月頃'],
    ['令和9年度に', '令和9年度'],
    ['再来年度以降', '再来年度以降'],
    ['来春ごろ再開します', '来春ごろ'],
    ['１０月以降にご連絡ください', '10月以降'],
    ['十月頃に', '十月頃'],
    ['上期は難しいです', '上期'],
    ['下半期に', '下半期'],
    ['第3四半期に', '第3四半期'],
    ['半年後に', '半年後'],
    ['3か月後にもう一度', '3か月後'],
    ['２年ほど先', '2年ほど'],
    ['数年先の話', '数年先'],
    ['年明けになったら', '年明けになったら'],
    ['繁忙期明けに', '繁忙期明け'],
    ['決算が明けたら', '決算が明け'],
    ['期末まで動けません', '期末まで'],
    ['We will look at it again next fiscal year.', 'next fiscal year'],
    ['Maybe early next year', 'early next year'],
    ['next spring', 'next spring'],
    ['Please call us in October.', 'in october'],
    ['not until Q3 2027', 'until q3 2027'],
    ['Let us talk in FY27', 'in fy27'],
    ['in six months', 'in six months'],
    ['after 3 weeks', 'after 3 weeks'],
    ['later this year', 'later this year'],
    ['after the merger', 'after the merger'],
    ['Q2 at the earliest', 'q2'],
  ])('%s: %j', (text, time) => expect(timeNamed(foldPhrase(text))).toBe(time))
})

describe('a long run of what may begin a time', () => {
  it.each(['一', '9', '来', '2027年', '来期の', '三か'])(
    'of %s is read once, not again from each place',
    (part) => {
      expect(timeNamed(`${part.repeat(200_000)}。来春`)).toEqual(expect.any(String))
    },
  )
})

describe('none', () => {
  it.each(['しばらく見合わせます', 'not now', 'nextyear', 'We may march on', 'in a while', '', '月曜日に'])(
    '%s',
    (text) => expect(timeNamed(foldPhrase(text))).toBeNull(),
  )
})
