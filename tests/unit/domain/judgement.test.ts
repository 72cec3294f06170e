// What the background says of a lead: the assessment, the brief and the questions of the same readers, as data that a message carries.
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/domain/assess'
import { briefOf } from '@/lib/domain/brief/brief'
import { openQuestions } from '@/lib/domain/brief/questions'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import { unavailable } from '@/lib/domain/fact'
import { judge } from '@/lib/domain/judgement'
import { ago, engagement, leadSnapshot, NOW, notJapanLead, readyLead } from '../fixtures/lead'

const mail = engagement({
  kind: 'email',
  direction: 'inbound',
  at: ago(1),
  text: '導入費用はいくらでしょうか。',
})
const LEADS = {
  ready: readyLead(),
  'with a question': leadSnapshot({ engagements: [mail] }),
  'not of Japan': notJapanLead(),
  'with sales': leadSnapshot({ handoff: { status: 'handed_off', handedOffAt: ago(1) } }),
  'half read': leadSnapshot({ company: unavailable('loading'), handoff: unavailable('request_failed') }),
}

describe.each(Object.entries(LEADS))('%s', (_, lead) => {
  const judgement = judge(lead, DEFAULT_DEFINITION, NOW)

  it('is what each of the readers says by itself', () => {
    const assessment = assess(lead, DEFAULT_DEFINITION, NOW)
    expect(judgement).toMatchObject({
      assessment,
      brief: briefOf(lead, assessment, DEFAULT_DEFINITION),
      questions: openQuestions(lead, DEFAULT_DEFINITION),
    })
  })

  it('comes through a message unchanged', () => {
    expect(JSON.parse(JSON.stringify(judgement))).toEqual(judgement)
    expect(structuredClone(judgement)).toEqual(judgement)
  })
})

it('tells whether there is a text in which a signal can have been missed', () => {
  const silent = { contact: { messages: [] } }
  expect(judge(leadSnapshot(silent), DEFAULT_DEFINITION, NOW).hasTexts).toBe(false)
  expect(judge(leadSnapshot({ ...silent, engagements: [mail] }), DEFAULT_DEFINITION, NOW).hasTexts).toBe(true)
})
