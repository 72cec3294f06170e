// A text opened up: what each reader sees in it, and that the outcome is the criterion's own.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEvaluationSignal } from '@/lib/domain/criteria/evaluation-signal/check'
import { DEFAULT_DEFINITION } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { explainText, LONGEST_TRIED } from '@/lib/domain/explain-text'
import { loneText } from '@/lib/domain/lone-text'

const explain = (text: string, definition = DEFAULT_DEFINITION) => explainText(text, 'buyer', definition)
const OWN: Definition = {
  ...DEFAULT_DEFINITION,
  signals: [
    ...DEFAULT_DEFINITION.signals,
    { id: '製品', strength: 'strong', phrases: ['さくら帳票', 'Sakura Forms'] },
  ],
  negatives: [{ id: 'private_use', phrases: ['家庭用'] }],
}

describe('a request', () => {
  const seen = explain('日本語の見積書を送ってください。NDAの締結は不要です。')

  it('is shown sentence by sentence, as typed', () => {
    expect(seen.sentences.map(({ said }) => said)).toEqual([
      '日本語の見積書を送ってください。',
      'NDAの締結は不要です。',
    ])
  })

  it('with what the grammar finds, wanted and not', () => {
    expect(seen.sentences[0]?.grammar).toContainEqual({
      object: 'quotation',
      weight: 'strong',
      act: 'wants',
      negated: false,
    })
    expect(seen.sentences[1]?.grammar).toMatchObject([{ object: 'contract', negated: true }])
  })

  it('with the names of the definition', () => {
    expect(seen.sentences[1]?.names).toEqual([{ category: 'terms', strength: 'strong', negated: true }])
    expect(explain('さくら帳票の件です。', OWN).sentences[0]?.names).toEqual([
      { category: '製品', strength: 'strong', negated: false },
    ])
    expect(explain('さくら帳票の件です。').sentences[0]?.names).toEqual([])
  })

  it('with what the model makes of each sentence and of the whole', () => {
    expect(seen.model?.view).toBe('sees')
    expect(seen.sentences[0]?.model.view).toBe('sees')
    expect(seen.sentences[1]?.model.view).toBe('none')
    expect(seen.sentences[1]?.model.score).toBeLessThan(0)
  })

  it('and what comes out', () => {
    expect(seen.reading.sender).toBeNull()
    expect(seen.outcome.outcome).toBe('pass')
    expect(explain('こんにちは。').outcome.outcome).toBe('fail')
  })
})

describe('a text', () => {
  it('is read without quotes and signatures, and says how much went', () => {
    const { sentences, leftOut } = explain(
      '> 見積をお願いします。\n\nありがとうございます。\n-- \n山田\n見本工業',
    )
    expect(sentences.map(({ said }) => said)).toEqual(['ありがとうございます。'])
    expect(leftOut).toBe(4)
  })

  it('of somebody who wants something else names the sender', () => {
    const { reading, sentences, outcome } = explain('家庭用に使いたい。', OWN)
    expect(sentences[0]?.wants).toBe('private_use')
    expect(reading.sender?.id).toBe('private_use')
    expect(outcome.outcome).toBe('fail')
    expect(outcome.evidence[0]?.label.params).toMatchObject({ what: { key: 'wants.private' } })
  })

  it('in another language is counted, not read', () => {
    expect(explain('请问贵公司的报价是多少？')).toMatchObject({
      sentences: [],
      unread: 1,
      model: null,
      reading: { unread: true },
    })
  })

  it.each(['', ' ', '\n', '\u200b', '-- \nTaro'])('of nothing (%j) has no sentence and no sign', (text) => {
    expect(explain(text)).toMatchObject({ sentences: [], model: null, outcome: { outcome: 'fail' } })
  })

  it('of ours is read as a report', () => {
    const memo = '先方より見積の依頼あり。日本語対応が必須とのこと。'
    const asReport = explainText(memo, 'report', DEFAULT_DEFINITION)
    expect(asReport.outcome.evidence[0]?.source).toBe('note')
    expect(asReport.outcome).toEqual(
      checkEvaluationSignal(loneText(memo, 'report', 0), DEFAULT_DEFINITION, 0),
    )
  })

  it('of 3 MB is cut', () => {
    const long = '見積をお願いします。'.repeat(300_000)
    expect(explain(long)).toEqual(explain(long.slice(0, LONGEST_TRIED)))
    expect(explain(long).sentences.length).toBeLessThanOrEqual(400)
  })

  it('of any kind has a defined outcome, the criterion’s own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('buyer', 'report'),
        (text, by) => {
          const typed = text.toWellFormed()
          const { outcome, sentences } = explainText(text, by, OWN)
          expect(outcome).toEqual(checkEvaluationSignal(loneText(typed, by, 0), OWN, 0))
          for (const { model } of sentences) expect(Number.isFinite(model.score)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
