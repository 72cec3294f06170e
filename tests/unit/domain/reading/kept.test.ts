// What is kept of texts says the same as what was read, and definitions that say the same share it.
import { describe, expect, it } from 'vitest'
import { DEFAULT_DEFINITION as BASE } from '@/lib/domain/definition/default-definition'
import type { Definition } from '@/lib/domain/definition/definition'
import { bandsOf } from '@/lib/domain/reading/bands'
import { KeptSentence } from '@/lib/domain/reading/kept-sentence'
import { lexiconOf } from '@/lib/domain/reading/lexicon'
import { namesIn } from '@/lib/domain/reading/names'
import { readWhole, wholeScores } from '@/lib/domain/reading/text-reading'
import { readingOf } from '@/lib/domain/reading/texts'

const TEXTS = [
  '日本語でのサポートは可能でしょうか。御見積もお願いします。',
  'Our trial balance is done. We need a trial of the product, and the quote of the day.',
  '株価を見ました。ＩＳＭＡＰに対応していますか？',
  '導入は見送ります。来期に再検討します。',
  '卒業論文のため、価格.comで調べています。',
  '',
]
const OWN: Definition = {
  ...BASE,
  signals: [{ id: 'own', strength: 'strong', phrases: ['trial', 'quote', '株価', '価格', '来期'] }],
}

describe('a kept sentence', () => {
  it.each(TEXTS.flatMap((text) => [[text, true] as const, [text, false] as const]))(
    '%j, reported %s: says what was read',
    (text, reported) => {
      const whole = readWhole(text, reported)
      const sentences = whole.sentences.map((one) => new KeptSentence(one, reported))
      sentences.forEach((kept, index) => {
        const { said, folded, concepts, features, findings, scores } = kept
        expect({ said, folded, concepts, features, findings, scores }).toEqual(whole.sentences[index])
      })
      expect(wholeScores(sentences)).toEqual(whole.scores)
      for (const definition of [BASE, OWN]) {
        expect(bandsOf({ ...whole, sentences }, namesIn(sentences, definition))).toEqual(
          bandsOf(whole, namesIn(whole.sentences, definition)),
        )
      }
    },
  )
})

describe('a lexicon', () => {
  it('is one for definitions that read alike, and another where a phrase, its strength or a text of ours differs', () => {
    expect(lexiconOf({ ...structuredClone(OWN), windowDays: 1 })).toBe(lexiconOf(OWN))
    const [own] = OWN.signals
    if (own === undefined) throw new Error('own')
    const others: Definition[] = [
      { ...OWN, signals: [{ ...own, phrases: own.phrases.slice(1) }] },
      { ...OWN, signals: [{ ...own, strength: 'medium' }] },
      { ...OWN, signals: [{ ...own, id: 'other' }] },
      { ...OWN, negatives: [] },
      { ...OWN, boilerplate: ['x'] },
    ]
    expect(new Set([OWN, ...others].map(lexiconOf)).size).toBe(6)
  })

  it('does not hold on to every change that was ever tried', () => {
    const first = lexiconOf(OWN)
    for (let n = 0; n < 20; n++) lexiconOf({ ...OWN, boilerplate: [`text ${n}`] })
    expect(lexiconOf(structuredClone(OWN))).not.toBe(first)
    expect(lexiconOf(structuredClone(OWN)).phrases.find('a trial')).toHaveLength(1)
  })
})

describe('readingOf', () => {
  it('under one definition after the other is the reading under each', () => {
    for (const text of TEXTS) {
      const read = { text, source: 'form', at: null, voice: 'buyer' } as const
      const fresh = (definition: Definition) => readingOf({ ...read }, definition)
      const boilerplate = { ...OWN, boilerplate: ['来期に再検討します。'] }
      for (const definition of [BASE, OWN, BASE, boilerplate, OWN, boilerplate, BASE]) {
        expect(readingOf(read, definition)).toEqual(fresh(definition))
      }
    }
  })
})
