// A lead whose facts stand in the portal's own properties: read from the wire under a mapping, and judged by them.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import type { CriterionId } from '@/lib/domain/assessment'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { known } from '@/lib/domain/fact'
import { type FieldProperty, type Fields, NO_FIELDS, namesIn } from '@/lib/domain/fields/fields'
import { mailRefusal } from '@/lib/domain/fields/mail-refused'
import { ownPost } from '@/lib/domain/fields/post-text'
import { toColleague, toCompany, toContact } from '@/lib/hubspot/mapping/to-people'
import { ago, leadSnapshot, NOW } from '../fixtures/lead'

const field = (property: string, label: string, options: Record<string, string> = {}): FieldProperty => ({
  property,
  label,
  options,
})
const BUSHO = field('busho', '部署名')
const YAKUSHOKU = field('yakushoku', '役職')
const KUBUN = field('kubun', '役職区分', { '5': '部長クラス', '3': '課長クラス', '1': '一般社員' })
const TOIAWASE = field('toiawase', 'お問い合わせ内容')
const JIKI = {
  ...field('jiki', '導入時期', { '3m': '3か月以内', none: '未定' }),
  signs: { '3m': { category: 'timeline', strength: 'medium' as const } },
}
const YOSAN = {
  ...field('yosan', '予算', { ok: '確保済み', no: 'なし' }),
  signs: { ok: { category: 'budget', strength: 'medium' as const } },
}
const KIBO = field('company.kibo', '従業員規模', {
  a: '1-50名',
  b: '51-200名',
  c: '30～100名',
  d: '10,001名以上',
})

const definitionWith = (fields: Partial<Fields>): Definition => ({
  ...DEFAULT_DEFINITION,
  fields: { ...NO_FIELDS, ...fields },
})

type Values = Readonly<Record<string, string | null>>
interface Given {
  readonly contact?: Values
  readonly company?: Values
  readonly colleague?: Values
  /** Mapped properties that the portal has no more. */
  readonly gone?: readonly string[]
  /** When a property was filled, if not ten days ago. */
  readonly filled?: Readonly<Record<string, number>>
}

/** A lead of whom only these properties speak; everything that is mapped exists in the portal. */
function judged(
  fields: Partial<Fields>,
  { contact = {}, company = {}, colleague, gone = [], filled = {} }: Given,
) {
  const definition = definitionWith(fields)
  const historyOf = (values: Values) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        value === null ? [] : [{ value, timestamp: String(filled[name] ?? ago(10)) }],
      ]),
    )
  const there = namesIn(definition.fields, 'contact').filter((name) => !gone.includes(name))
  const empty = Object.fromEntries(there.map((name) => [name, null]))
  const own = {
    id: '10',
    properties: { city: null, jobtitle: null, createdate: String(ago(700)), ...empty, ...contact },
  }
  const lead = leadSnapshot({
    snapshot: {
      contact: {
        ...leadSnapshot({}).contact,
        ...toContact({ ...own, propertiesWithHistory: historyOf(contact) }, definition, new Map()),
        country: '日本',
        phone: '+81 3-0000-0000',
      },
      company: known(toCompany({ id: '9', properties: company }, definition.fields)),
      colleagues: known(
        colleague === undefined
          ? []
          : [toColleague({ id: '11', properties: colleague }, 'japan_decision_role', definition.fields)],
      ),
    },
  })
  const { criteria, sla } = assess(lead, definition, NOW)
  const of = (id: CriterionId) => {
    const found = criteria.find((one) => one.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  return { lead, of, sla }
}

describe('the post', () => {
  it.each<[string, Values, 'pass' | 'fail' | 'unknown']>([
    ['IT department and section head', { busho: '情報システム部', yakushoku: '課長' }, 'pass'],
    ['another department, section head', { busho: '営業部', yakushoku: '課長' }, 'fail'],
    ['head of a department', { busho: '営業部', yakushoku: '部長' }, 'pass'],
    ['rank class alone', { busho: '営業部', yakushoku: null, kubun: '5' }, 'pass'],
    ['rank class in the IT department', { busho: '情報システム課', kubun: '3' }, 'pass'],
    ['an option that the definition does not know', { busho: '営業部', kubun: '7' }, 'unknown'],
    ["HubSpot's own job title where the mapped one is empty", { yakushoku: null, jobtitle: '部長' }, 'pass'],
    ['nothing at all', { busho: null, yakushoku: null, kubun: null }, 'unknown'],
  ])('%s: %j', (_name, contact, outcome) => {
    const { of } = judged({ department: [BUSHO], title: [YAKUSHOKU], rank: [KUBUN] }, { contact })
    expect(of('decision_role').outcome).toBe(outcome)
  })

  it('names the property of each part', () => {
    const contact = { busho: '情報システム部', yakushoku: '課長', kubun: '3' }
    const { of, lead } = judged({ department: [BUSHO], title: [YAKUSHOKU], rank: [KUBUN] }, { contact })
    expect(of('decision_role').evidence.map(({ quote, field }) => [field, quote])).toEqual([
      ['役職', '課長'],
      ['部署名', '情報システム部'],
      ['役職区分', '課長クラス'],
    ])
    expect(ownPost(lead.contact)).toBe('情報システム部 課長')
  })

  it("of a colleague stands in the colleague's own properties", () => {
    const { of } = judged(
      { department: [BUSHO], title: [YAKUSHOKU] },
      {
        contact: { yakushoku: '主任' },
        colleague: { firstname: '花子', busho: '経営企画部', yakushoku: '部長' },
      },
    )
    expect(of('decision_role').outcome).toBe('pass')
  })

  it('is not in the job title where that holds the department', () => {
    const jobtitle = field('jobtitle', '部署')
    const { lead } = judged(
      { department: [jobtitle], title: [YAKUSHOKU] },
      { contact: { jobtitle: '部長室' } },
    )
    expect(lead.contact.jobTitle).toBeNull()
  })

  it('is unknown where a mapped property is gone, and says which', () => {
    const { of } = judged({ title: [YAKUSHOKU] }, { contact: { jobtitle: '主任' }, gone: ['yakushoku'] })
    expect(of('decision_role')).toMatchObject({
      outcome: 'unknown',
      blockedBy: [{ reason: 'property_missing', detail: '役職' }],
    })
  })
})

describe('the size', () => {
  it.each<[Values, Values, string, string]>([
    [{}, { kibo: 'b' }, 'pass', '51-200名'],
    [{}, { kibo: 'a' }, 'fail', '1-50名'],
    [{}, { kibo: 'd' }, 'fail', '10,001名以上'],
    [{}, { kibo: 'c' }, 'unknown', '30～100名'],
    [{}, { kibo: null, numberofemployees: '300' }, 'pass', '300'],
    [{}, { kibo: 'x', numberofemployees: '300' }, 'pass', '300'],
    [{ ninzu: '約1,200名' }, { kibo: 'a' }, 'pass', '約1,200名'],
    [{ ninzu: '二百名' }, {}, 'pass', '二百名'],
    [{ ninzu: '2026-04-01' }, {}, 'unknown', '2026-04-01'],
    [{ ninzu: '不明' }, {}, 'unknown', '不明'],
  ])('%j, company %j: %s', (contact, company, outcome, quote) => {
    const ninzu = field('ninzu', '社員数')
    const { of } = judged({ companySize: [ninzu, KIBO] }, { contact, company })
    expect(of('icp_fit').outcome).toBe(outcome)
    expect(of('icp_fit').evidence[0]?.quote).toBe(quote)
  })
})

describe('the industry', () => {
  const icp = { ...DEFAULT_DEFINITION.icp, industries: ['製造業', 'MACHINERY'] }
  it.each([
    ['g1', 'pass'],
    ['g2', 'fail'],
  ])('is compared by the label of its option: %s', (gyoshu, outcome) => {
    const fields = { ...NO_FIELDS, industry: [field('gyoshu', '業種', { g1: '製造業', g2: '小売業' })] }
    const definition = { ...DEFAULT_DEFINITION, fields, icp }
    const contact = {
      ...leadSnapshot({}).contact,
      ...toContact({ id: '1', properties: { gyoshu } }, definition, new Map()),
    }
    const { criteria } = assess(leadSnapshot({ snapshot: { contact } }), definition, NOW)
    expect(criteria.find(({ id }) => id === 'icp_fit')?.outcome).toBe(outcome)
  })
})

describe('what they asked', () => {
  it('stands in any property that is mapped, HTML or not, and is cited with its label', () => {
    const contact = { toiawase: '<p>お見積りをお願いいたします。</p><script>alert(1)</script>' }
    const { of } = judged({ inquiry: [TOIAWASE] }, { contact })
    expect(of('evaluation_signal').outcome).toBe('pass')
    expect(of('japan_engagement').outcome).toBe('pass')
    expect(of('evaluation_signal').evidence[0]).toMatchObject({
      field: 'お問い合わせ内容',
      quote: 'お見積りをお願いいたします。',
      at: ago(10),
    })
  })

  it('counts only inside the window', () => {
    const contact = { toiawase: 'お見積りをお願いいたします。' }
    const { of } = judged({ inquiry: [TOIAWASE] }, { contact, filled: { toiawase: ago(91) } })
    expect(of('evaluation_signal').outcome).toBe('fail')
  })

  it('is cut where it is longer than anybody reads', () => {
    const { of } = judged(
      { inquiry: [TOIAWASE] },
      { contact: { toiawase: `お見積りをお願いします。${'あ'.repeat(70_000)}` } },
    )
    expect(of('evaluation_signal').evidence.every(({ quote }) => quote.length <= 200)).toBe(true)
  })
})

describe('what we noted', () => {
  it.each<[string, Values, string]>([
    ['two answers of different kinds', { jiki: '3m', yosan: 'ok' }, 'pass'],
    ['one answer', { jiki: '3m', yosan: 'no' }, 'fail'],
    ['answers that say nothing', { jiki: 'none', yosan: 'no' }, 'fail'],
    ['several in one property', { jiki: 'none;3m', yosan: 'ok' }, 'pass'],
    ['an answer that nobody has explained', { jiki: '1y', yosan: 'no' }, 'unknown'],
    ['nothing chosen', { jiki: null, yosan: null }, 'fail'],
  ])('in drop-downs: %s', (_name, contact, outcome) => {
    const { of } = judged({ hearing: [JIKI, YOSAN] }, { contact })
    expect(of('evaluation_signal').outcome).toBe(outcome)
  })

  it('is cited by the words of the options, and shows that we talked', () => {
    const { of } = judged({ hearing: [JIKI, YOSAN] }, { contact: { jiki: '3m', yosan: 'ok' } })
    expect(of('evaluation_signal').evidence).toMatchObject([
      { quote: '3か月以内', field: '導入時期', counts: true },
      { quote: '確保済み', field: '予算', counts: true },
    ])
    expect(of('japan_engagement').outcome).toBe('pass')
  })

  it('in a text is read as a memo', () => {
    const memo = { ...field('memo', 'メモ'), signs: {} }
    const { of } = judged({ hearing: [memo] }, { contact: { memo: '電話にて。見積を依頼された。' } })
    expect(of('evaluation_signal').evidence[0]).toMatchObject({ field: 'メモ', counts: true })
  })
})

describe('an event', () => {
  const EVENT = field('tenjikai', '展示会名')
  it.each([
    ['Japan IT Week 春 2026', 'pass'],
    ['2026画像センシング展（横浜）', 'pass'],
    ['ホワイトペーパーDL_2026春', 'fail'],
    ['セミナー申込（欠席）', 'fail'],
    ['日経広告キャンペーン', 'fail'],
  ])('%s: engagement %s, and never an evaluation by itself', (tenjikai, outcome) => {
    const { of } = judged({ event: [EVENT] }, { contact: { tenjikai } })
    expect(of('japan_engagement').outcome).toBe(outcome)
    expect(of('evaluation_signal').outcome).toBe('fail')
  })
})

describe('mail', () => {
  it.each([
    ['配信停止', 'true', true],
    ['配信停止', 'false', false],
    ['メール配信', '可', false],
    ['メール配信', '不可', true],
    ['メルマガ配信希望', 'はい', false],
    ['メルマガ配信希望', 'いいえ', true],
    ['opt_out', 'Yes', true],
    ['メール受信許可', '希望しない', true],
  ])('%s: %s', (label, value, refused) => {
    const { lead } = judged({ optOut: [field('ml', label)] }, { contact: { ml: value } })
    expect(mailRefusal(lead)).toEqual(refused ? { text: value, field: label } : undefined)
  })

  it("is refused by HubSpot's own mark as well", () => {
    const { lead } = judged({}, { contact: { hs_email_optout: 'true' } })
    expect(mailRefusal(lead)).toBeNull()
  })
})
