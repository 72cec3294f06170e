// The grammar: which object of the evaluation a sentence names, what is done to it, and whether its clause negates it.
import { describe, expect, it } from 'vitest'
import { foldPhrase } from '@/lib/domain/japan/fold'
import type { Concept } from '@/lib/domain/reading/grammar/concepts'
import { conceptsIn } from '@/lib/domain/reading/grammar/concepts'
import { findingsIn } from '@/lib/domain/reading/grammar/grammar'

function finding(text: string, object: string) {
  const folded = foldPhrase(text)
  return findingsIn(folded, conceptsIn(folded)).find((one) => one.object === object)
}

describe('findings', () => {
  it.each<[string, string, string | null, boolean]>([
    ['料金を教えてください', 'price', 'asks', false],
    ['料金は不要です', 'price', null, true],
    ['見積を希望します', 'quotation', 'wants', false],
    ['予算の承認', 'budget', null, false],
    ['How much is it?', 'price', 'asks', false],
    ['Please order it.', 'order', 'orders', false],
    ['日本語サポートは必須', 'language', 'must', false],
    ['We compare vendors', 'comparison', 'compares', false],
  ])('%s: %s %s', (text, object, act, negated) => {
    const found = finding(text, object)
    expect(found?.negated).toBe(negated)
    if (act !== null) expect(found?.act).toBe(act)
  })

  it('is none where nothing is named', () => {
    expect(findingsIn('こんにちは', conceptsIn('こんにちは'))).toEqual([])
    expect(findingsIn('', [])).toEqual([])
  })

  it('knows strong objects from facts around them', () => {
    expect(finding('見積', 'quotation')?.weight).toBe('strong')
    expect(finding('予算', 'budget')?.weight).toBe('medium')
  })
})

describe('one finding an object', () => {
  const object = (at: number, id = 'x'): Concept => ({ kind: 'object', id, weight: 'strong', at, length: 1 })
  const act = (id: string, at: number, length = 1): Concept => ({ kind: 'act', id, weight: null, at, length })
  const found = (text: string, ...concepts: Concept[]) => findingsIn(text, concepts)

  it('one that is not negated before one that is', () => {
    expect(found('xは不要。x', object(0), object(5))).toMatchObject([{ object: 'x', negated: false }])
    expect(found('x。xは不要', object(0), object(2))).toMatchObject([{ object: 'x', negated: false }])
    expect(found('xは不要。xは不要', object(0), object(5))).toMatchObject([{ object: 'x', negated: true }])
  })

  it('the act that stands nearest, one behind before one ahead', () => {
    expect(found('xyyyy', object(0), act('asks', 4), act('wants', 2))).toMatchObject([{ act: 'wants' }])
    // Three behind is as far as one and a half ahead.
    expect(found('yyxyyy', object(2), act('asks', 0), act('wants', 5))).toMatchObject([{ act: 'asks' }])
    expect(found('yyyxy', object(3), act('asks', 0), act('wants', 4))).toMatchObject([{ act: 'wants' }])
    expect(found('x', object(0), act('orders', 0))).toMatchObject([{ act: 'orders' }])
  })

  it('no act that only tells whose it is, and no intent', () => {
    expect(found('xyy', object(0), act('report', 1), act('ours', 2))).toMatchObject([{ act: null }])
    const intent: Concept = { kind: 'intent', id: 'refusal', weight: null, at: 0, length: 1 }
    expect(found('x', intent)).toEqual([])
  })

  it('several objects, in their order', () => {
    expect(found('ab', object(0, 'a'), object(1, 'b')).map(({ object: id }) => id)).toEqual(['a', 'b'])
  })
})

describe('concepts', () => {
  it('stand where the words stand', () => {
    const text = foldPhrase('御見積をお願いします')
    const quotation = conceptsIn(text).find(({ id }) => id === 'quotation')
    expect(text.slice(quotation?.at).startsWith('見積')).toBe(true)
    expect(quotation?.kind).toBe('object')
  })

  it('are whole words in Latin script', () => {
    expect(conceptsIn('unquoted').some(({ id }) => id === 'quotation')).toBe(false)
    expect(conceptsIn('a quote').some(({ id }) => id === 'quotation')).toBe(true)
  })
})
