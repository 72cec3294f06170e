// The features of sentences and texts: each once, the same however often they are asked, and in a text those of all its sentences.
import { describe, expect, it } from 'vitest'
import { featuresOf, textFeaturesOf } from '@/lib/domain/reading/features'
import { conceptsIn } from '@/lib/domain/reading/grammar/concepts'
import { KeptSentence } from '@/lib/domain/reading/kept-sentence'
import { readWhole } from '@/lib/domain/reading/text-reading'

const SENTENCES = [
  '見積をお願いします。見積は必要です',
  'please send a quote, please send a quote',
  '12,000 34',
  '',
]
const of = (text: string, reported = false) => featuresOf(text, conceptsIn(text), reported)

describe('the features of a sentence', () => {
  it.each(SENTENCES)('hold each bucket once: %s', (text) => {
    const features = of(text)
    expect(new Set(features).size).toBe(features.length)
    expect(of(text)).toEqual(features)
  })

  it('differ in a record of ours', () => {
    expect(of('見積の依頼あり', true)).not.toEqual(of('見積の依頼あり'))
  })

  it('level numbers', () => {
    expect(of('12,000 yen')).toEqual(of('7 yen'))
  })
})

describe('the features of a text', () => {
  it('hold those of each sentence, also where a kept one works its own out only when asked', () => {
    const { sentences } = readWhole(
      '御見積をお願いします。\n来期の予算は未定です。\nIs a demo possible?',
      false,
    )
    const kept = sentences.map((one) => new KeptSentence(one, false))
    const features = textFeaturesOf(kept)
    expect(features).toEqual(textFeaturesOf(sentences))
    expect(new Set(features).size).toBe(features.length)
    for (const { features: own } of sentences) expect(features).toEqual(expect.arrayContaining([...own]))
  })

  it('tell in which order it speaks of what', () => {
    const [price, demo] = ['料金', 'デモ'].map((text) => ({ features: of(text), concepts: conceptsIn(text) }))
    if (price === undefined || demo === undefined) throw new Error('two sentences')
    const sorted = (features: readonly number[]) => [...features].sort((a, b) => a - b)
    expect(sorted(textFeaturesOf([price, demo]))).not.toEqual(sorted(textFeaturesOf([demo, price])))
  })
})
