// The brief before the first call: three to eight lines, from facts only, the same for every order of the same facts.
import { describe, expect, it, vi } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { BRIEF_LINE_IDS, type BriefLineId, briefOf } from '@/lib/domain/brief/brief'
import { withCallTime } from '@/lib/domain/brief/call-time'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { EMPTY, known, unavailable } from '@/lib/domain/fact'
import type { Colleague, LeadSnapshot } from '@/lib/domain/lead-snapshot'
import { createTranslator } from '../../all-words'
import { ago, engagement, type LeadChange, leadSnapshot, NOW, notJapanLead } from '../../fixtures/lead'

vi.mock('@/lib/domain/reading/model', async (original) =>
  (await import('../../fixtures/words-model')).plainModel(original),
)

const en = createTranslator('en')
const ja = createTranslator('ja')
const brief = (lead: LeadSnapshot, now = NOW) => {
  const assessment = assess(lead, DEFAULT_DEFINITION, now)
  return withCallTime(briefOf(lead, assessment, DEFAULT_DEFINITION), DEFAULT_DEFINITION.sla, now, assessment)
}
const line = (id: BriefLineId, lead: LeadSnapshot, words = en, now = NOW) =>
  brief(lead, now)
    .find((one) => one.id === id)
    ?.parts.map((part) => words.part(part))
    .join(' · ')
const colleague = (name: string, jobTitle: string | null, part: Partial<Colleague> = {}): Colleague => ({
  id: name,
  name,
  jobTitle,
  country: null,
  buyingRoles: [],
  decisionRole: null,
  ...part,
})
const QUIET = { messages: [], recentConversion: null }

describe('each line', () => {
  it.each<[BriefLineId, string, LeadChange, string | undefined]>([
    [
      'company',
      'name, industry, size and country',
      {},
      '見本工業株式会社 · Machinery · 800 employees · Japan',
    ],
    [
      'company',
      'an industry in words',
      { company: { industry: 'COMPUTER_SOFTWARE' } },
      '見本工業株式会社 · Computer Software · 800 employees · Japan',
    ],
    [
      'company',
      'a country by its name where HubSpot holds its code',
      { company: { country: 'JP' } },
      '見本工業株式会社 · Machinery · 800 employees · Japan',
    ],
    [
      'company',
      'city before prefecture',
      { company: { city: '大阪市', state: '大阪府', industry: null } },
      '見本工業株式会社 · 800 employees · 大阪市 · Japan',
    ],
    [
      'company',
      'only a domain',
      { company: { name: null, industry: null, employees: null, country: null } },
      'mihon-kogyo.co.jp',
    ],
    ['company', 'none', { company: EMPTY }, 'No company is associated with this contact.'],
    [
      'company',
      'none, but one was typed',
      { company: EMPTY, contact: { companyName: '架空商事' } },
      '架空商事 · No company is associated with this contact.',
    ],
    ['company', 'unread', { company: unavailable('no_scope') }, 'Could not be read.'],
    ['company', 'still loading', { company: unavailable('loading') }, 'Still loading…'],
    ['people', 'the contact decides', {}, '見本 太郎: Department head (部長).'],
    [
      'people',
      'nobody decides',
      { contact: { jobTitle: '総務部 主任' } },
      'No Department head (部長) or above known yet. Highest of 1: Supervisor (係長, 主任).',
    ],
    [
      'people',
      'a colleague stands nearer',
      {
        contact: { jobTitle: '総務部 主任' },
        snapshot: {
          colleagues: known([colleague('架空 一郎', '総務課長'), colleague('架空 二郎', '総務部長')]),
        },
      },
      '架空 二郎: Department head (部長).',
    ],
    [
      'people',
      'a confirmed colleague without a title',
      {
        contact: { jobTitle: '総務部 主任' },
        snapshot: { colleagues: known([colleague('架空 三郎', null, { decisionRole: 'decision_maker' })]) },
      },
      '架空 三郎: decision maker, confirmed.',
    ],
    [
      'people',
      'nobody stands nearer',
      { snapshot: { colleagues: known([colleague('架空 一郎', '総務課長')]) } },
      '見本 太郎: Department head (部長).',
    ],
    ['signal', 'none', { contact: QUIET }, 'No sign of an active Japan evaluation.'],
    [
      'signal',
      'their words',
      { contact: { messages: [{ text: 'お見積をお願いします。', at: ago(3) }] } },
      'Strong: quotation · “お見積をお願いします。” · Form · Sun 7 Jun, 11:00 JST',
    ],
    ['history', 'nothing', { contact: QUIET }, 'No activity is logged.'],
    [
      'history',
      'the newest act',
      {
        engagements: [
          engagement({ at: ago(2), subject: 'ご挨拶' }),
          engagement({
            id: '2',
            kind: 'email',
            direction: 'inbound',
            at: ago(1),
            subject: null,
            text: '資料を\n拝見しました',
          }),
        ],
      },
      'Tue 9 Jun, 11:00 JST · Email · from them · 資料を · 1 more',
    ],
    [
      'history',
      'an event',
      {
        snapshot: {
          eventParticipations: known([{ eventName: 'Japan IT Week', at: ago(1), state: 'attended' }]),
        },
      },
      'Tue 9 Jun, 11:00 JST · Event · attended · Japan IT Week',
    ],
    ['questions', 'none', { contact: QUIET }, undefined],
    [
      'questions',
      'one that nobody answered',
      { contact: { messages: [{ text: '日本語サポートはありますか？よろしくお願いします。', at: ago(1) }] } },
      '“日本語サポートはありますか？” · Tue 9 Jun, 11:00 JST',
    ],
    [
      'questions',
      'answered since',
      {
        contact: { messages: [{ text: '日本語サポートはありますか？', at: ago(2) }] },
        engagements: [engagement({ kind: 'email', at: ago(1) })],
      },
      undefined,
    ],
    ['rejections', 'never', {}, undefined],
    [
      'rejections',
      'the present one',
      {
        handoff: {
          status: 'rejected',
          rejectionReason: 'too_early',
          rejectedAt: ago(1),
          recycleUntil: '2026-09-01',
        },
      },
      'Too early in evaluation · Tue 9 Jun, 11:00 JST · May be handed off again from Tue 1 Sep 2026.',
    ],
    [
      'rejections',
      'an earlier one',
      { handoff: { earlierRejections: [{ reason: 'own_reason', at: ago(30) }] } },
      'own_reason · Mon 11 May, 11:00 JST',
    ],
    [
      'etiquette',
      'a good time, the name, the language',
      {},
      'A good time to call: until Wed 10 Jun, 12:00 JST. · Address line: 見本工業株式会社 情報システム部 部長 見本 太郎様 · They write in Japanese: answer in Japanese.',
    ],
    [
      'etiquette',
      'somebody with a Latin name',
      { contact: { lastName: 'Beispiel', language: 'en', messages: [] } },
      'A good time to call: until Wed 10 Jun, 12:00 JST. · Address line: 見本工業株式会社 情報システム部 部長 Beispiel 太郎様',
    ],
  ])('%s: %s', (id, _, change, text) => {
    expect(line(id, leadSnapshot(change))).toBe(text)
  })

  it('says the same in Japanese', () => {
    const lead = leadSnapshot({
      contact: { jobTitle: '総務部 主任', messages: [{ text: 'お見積をお願いします。', at: ago(3) }] },
    })
    expect(
      brief(lead).map(({ parts }) => parts.map((part) => ja.part(part)).join(' / ')),
    ).toMatchInlineSnapshot(`
      [
        "見本工業株式会社 / 機械 / 従業員800名 / Japan",
        "部長クラス以上の方は未確認です（把握している1名の最上位：係長・主任クラス）。",
        "強：見積り / 「お見積をお願いします。」 / フォーム / 6月7日(日) 11:00",
        "記録された活動はありません。",
        "+81 3-0000-0000 / taro.mihon@mihon-kogyo.co.jp",
        "電話に適した時間帯です（6月10日(水) 12:00まで）。 / 宛名：見本工業株式会社 総務部 主任 見本 太郎様 / 先方は日本語で書いています。日本語で返答してください。",
      ]
    `)
  })
})

describe('the whole', () => {
  const LEADS: [string, LeadSnapshot][] = [
    ['ready', leadSnapshot()],
    ['not Japan', notJapanLead()],
    [
      'empty',
      leadSnapshot({
        contact: { ...QUIET, firstName: null, lastName: null, email: null, jobTitle: null, language: null },
        company: EMPTY,
      }),
    ],
    [
      'unread',
      leadSnapshot({ contact: QUIET, company: unavailable('loading'), handoff: unavailable('loading') }),
    ],
    [
      'everything',
      leadSnapshot({
        handoff: { rejectionReason: 'other', rejectedAt: ago(9) },
        contact: { messages: [{ text: '見積をいただけますか？', at: ago(1) }] },
      }),
    ],
  ]

  it.each(LEADS)('%s: three to eight lines in one order', (_, lead) => {
    const lines = brief(lead)
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(lines.length).toBeLessThanOrEqual(8)
    expect(lines.map(({ id }) => id)).toEqual(
      BRIEF_LINE_IDS.filter((id) => lines.some((one) => one.id === id)),
    )
  })

  it.each(LEADS)('%s: invents nothing', (_, lead) => {
    const facts = JSON.stringify([lead, assess(lead, DEFAULT_DEFINITION, NOW)]).toLowerCase()
    const text = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null && 'params' in value
          ? Object.values(value.params as object).flatMap(text)
          : []
    for (const { parts } of brief(lead)) {
      // The address line is put together from company, post and name.
      const address = parts.some((part) => JSON.stringify(part).includes('brief.address.write'))
      for (const said of parts.flatMap(text).flatMap((one) => (address ? one.split(' ') : [one]))) {
        const core = said.replace(/(?:様|-sama)$/, '')
        expect(facts, said).toContain(JSON.stringify(core).slice(1, -1).toLowerCase())
      }
    }
  })
})
