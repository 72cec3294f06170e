// The rest of the pipeline: ordinary people around the cast, Japanese, English and mixed, one line each.
import type { CompanyIds, CompanyKey } from './companies.ts'
import { domainOf } from './companies.ts'
import type { EventKey, FormKey } from './forms-and-events.ts'
import type { Seeder } from './seeder.ts'

interface Line {
  readonly at: CompanyKey
  /** Last name, first name, mail name. */
  readonly name: readonly [string, string, string]
  readonly title: string | null
  readonly score: number
  readonly form?: readonly [FormKey, number, string?]
  readonly event?: readonly [EventKey, number, ('ATTENDED' | 'REGISTERED' | 'NO_SHOW' | 'CANCELLED')?]
  readonly country?: string
}

const JA: readonly Line[] = [
  {
    at: 'koyo',
    name: ['石川', '拓也', 'ishikawa'],
    title: '生産技術部 次長',
    score: 41,
    form: ['caseStudyJa', 22],
  },
  {
    at: 'koyo',
    name: ['Hayashi', 'Mika', 'mika.hayashi'],
    title: 'Procurement Manager',
    score: 35,
    event: ['itWeek', 48],
  },
  {
    at: 'yukishiro',
    name: ['前田', '聡', 'maeda'],
    title: '管理部 課長代理',
    score: 28,
    form: ['newsletter', 70],
  },
  { at: 'yukishiro', name: ['後藤', '彩', 'goto'], title: '代表取締役社長', score: 44 },
  {
    at: 'mizuho',
    name: ['藤原', '弘', 'fujiwara'],
    title: '事務統括部 係長',
    score: 39,
    form: ['contactJa', 33, 'セキュリティ資料を拝見したいです。'],
  },
  { at: 'mizuho', name: ['岡本', '涼', 'okamoto'], title: '専務理事', score: 20 },
  {
    at: 'takasago',
    name: ['村上', '健一', 'murakami'],
    title: '営業部 担当部長',
    score: 31,
    event: ['dxpo', 15],
  },
  {
    at: 'hoshino',
    name: ['近藤', '真', 'kondo'],
    title: '店舗DX推進室長',
    score: 57,
    form: ['japanDemo', 11, '全国120店舗での導入検討です。デモ希望。'],
  },
  {
    at: 'hoshino',
    name: ['坂本', '奈々', 'sakamoto'],
    title: '人事部 スタッフ',
    score: 18,
    form: ['whitepaper', 9],
  },
  {
    at: 'hoshino',
    name: ['遠藤', '航', 'endo'],
    title: '執行役員 CIO',
    score: 49,
    event: ['tokyoSeminar', 30],
  },
  {
    at: 'inaho',
    name: ['西田', '香', 'nishida'],
    title: 'スタッフ',
    score: 22,
    event: ['jaWebinar', 10, 'REGISTERED'],
  },
  {
    at: 'kitsune',
    name: ['Tanabe', 'Ryo', 'ryo.tanabe'],
    title: 'Senior Product Manager',
    score: 63,
    form: ['whitepaper', 4],
  },
  {
    at: 'kitsune',
    name: ['黒田', 'Anna', 'anna.kuroda'],
    title: 'Executive Assistant to the President',
    score: 30,
  },
  {
    at: 'akebono',
    name: ['原', '久美子', 'hara'],
    title: '大学院生',
    score: 25,
    form: ['caseStudyJa', 8, '卒論の研究目的で資料を希望します。'],
  },
  {
    at: 'sakuragawa',
    name: ['中島', '勝', 'nakajima'],
    title: '総務課 主査',
    score: 27,
    event: ['itWeek', 95],
  },
  {
    at: 'komorebi',
    name: ['小川', '恵子', 'ogawa'],
    title: '医事課 課長',
    score: 38,
    form: ['security', 17],
  },
  { at: 'komorebi', name: ['三浦', '徹', 'miura'], title: '院長', score: 33 },
  {
    at: 'daichi',
    name: ['岩崎', '渉', 'iwasaki'],
    title: '購買部 元部長（顧問）',
    score: 29,
    form: ['contactJa', 50, '取材のお願いです。'],
  },
  {
    at: 'daichi',
    name: ['菅原', '葵', 'sugawara'],
    title: '情シス担当',
    score: 46,
    event: ['jaWebinar', 12, 'NO_SHOW'],
  },
  { at: 'tanpopo', name: ['和田', '純', 'wada'], title: 'デザイナー', score: 12, form: ['newsletter', 120] },
  { at: 'kazehaya', name: ['竹内', '豊', 'takeuchi'], title: '経営企画室', score: 43, event: ['dxpo', 41] },
  {
    at: 'uminoki',
    name: ['宮城', '空', 'miyagi'],
    title: 'CTO / 共同創業者',
    score: 53,
    form: ['japanDemo', 13, 'APIで連携できますか。PoC をしてみたいです。'],
  },
  { at: 'tsubame', name: ['安藤', '大輔', 'ando'], title: '工事部長', score: 24 },
  {
    at: 'setouchi',
    name: ['柴田', '京子', 'shibata'],
    title: '品質管理部 部長',
    score: 36,
    event: ['globalWebinar', 25],
  },
  { at: 'hanamizuki', name: ['酒井', '正', 'sakai'], title: '監査役', score: 15 },
  {
    at: 'minato',
    name: ['新井', '亜希', 'arai'],
    title: '情報システム部',
    score: 48,
    form: ['security', 27],
  },
  { at: 'kisaragi', name: ['太田', '洋', 'ota'], title: '取締役会事務局', score: 21 },
  {
    at: 'asahikawa',
    name: ['工藤', '翼', 'kudo'],
    title: '情報システム部 担当',
    score: 34,
    event: ['jaWebinar', 12],
  },
]

const ABROAD: readonly Line[] = [
  {
    at: 'brightwater',
    name: ['Whitfield', 'Tom', 'tom.whitfield'],
    title: 'VP Operations',
    score: 58,
    form: ['contactGlobal', 14, 'Looking for a demo for our Leeds plant.'],
    country: 'United Kingdom',
  },
  {
    at: 'meridian',
    name: ['Alvarez', 'Sofia', 'sofia.alvarez'],
    title: 'Director of Finance',
    score: 77,
    form: ['whitepaper', 5],
    country: 'United States',
  },
  {
    at: 'meridian',
    name: ['Kim', 'Daniel', 'daniel.kim'],
    title: 'APAC Partnerships Lead',
    score: 45,
    form: ['contactGlobal', 19, 'We may look at Asia next year.'],
    country: 'United States',
  },
  {
    at: 'lotus',
    name: ['Tan', 'Wei Ling', 'weiling.tan'],
    title: 'Country Manager, Japan',
    score: 62,
    form: ['japanDemo', 8, 'Quotation for our Yokohama office, please. Invoice in JPY?'],
    country: 'Singapore',
  },
  {
    at: 'lotus',
    name: ['陈', '建国', 'jianguo.chen'],
    title: '采购经理',
    score: 26,
    form: ['contactGlobal', 16, '我们不需要日本的报价，请提供价格表。'],
    country: 'Singapore',
  },
  {
    at: 'nordlicht',
    name: ['Petersen', 'Anke', 'anke.petersen'],
    title: 'Chief Information Security Officer',
    score: 40,
    form: ['whitepaper', 66],
    country: 'Germany',
  },
  {
    at: 'nordlicht',
    name: ['Sato', 'Jonas', 'jonas.sato'],
    title: 'Claims Specialist',
    score: 37,
    event: ['euSummit', 40],
    country: 'Germany',
  },
  {
    at: 'alpenblick',
    name: ['Gruber', 'Eva', 'eva.gruber'],
    title: 'Head of IT',
    score: 32,
    country: 'Austria',
  },
]

/** Makes them. */
export function seedPipeline(s: Seeder, c: CompanyIds): void {
  for (const line of [...JA, ...ABROAD]) {
    const [lastname, firstname, mail] = line.name
    const id = s.contact(
      {
        lastname,
        firstname,
        email: `${mail}@${domainOf(line.at)}`,
        jobtitle: line.title,
        country: line.country ?? '日本',
        hs_language: line.country === undefined ? 'ja' : 'en',
        hubspotscore: String(line.score),
      },
      c[line.at],
      { days: 150 },
    )
    if (line.form !== undefined) {
      const [key, days, message] = line.form
      s.form(id, key, days, message === undefined ? {} : { message })
    }
    if (line.event !== undefined) s.event(id, ...line.event)
  }
}
