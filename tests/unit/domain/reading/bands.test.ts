// Bands: what comes of a text's readers where they agree, where one stands alone, and where the sender wants something else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '@/lib/domain/reading/bands'
import { TEXT_HEADS } from '@/lib/domain/reading/model'
import { type Names, NO_NAMES } from '@/lib/domain/reading/names'
import { NOTHING_READ } from '@/lib/domain/reading/reading'
import type { SentenceReading } from '@/lib/domain/reading/sentence-reading'
import type { WholeReading } from '@/lib/domain/reading/text-reading'
import { SURE, SURELY_NOT } from '../../fixtures/words-model'
import {
  ASKS,
  agreed,
  type ByHead,
  CUTS,
  finding,
  GREETS,
  IN_DOUBT,
  inShort,
  named,
  scores,
  sentence,
  whole,
} from './hand-made'

const read = (text: WholeReading, names: Names = NO_NAMES) => bandsOf(text, names, CUTS)
const BUDGET = sentence('予算があります', { medium: SURE }, finding('budget', { weight: 'medium' }))
const bands = (reading: { signs: readonly { category: string; band: string; quote: string }[] }) =>
  reading.signs.map(({ category, band, quote }) => `${band} ${category} ${quote}`)

describe('a text of nothing', () => {
  it('says nothing', () => {
    expect(read(whole({ evaluates: SURE }))).toEqual(NOTHING_READ)
  })

  it('in another language is said to be unread', () => {
    expect(read({ ...whole({}), unread: 2 })).toEqual({ ...NOTHING_READ, unread: true })
  })

  it('with a sentence that is read is read', () => {
    expect(read({ ...whole({ evaluates: SURE }, ASKS), unread: 2 }).unread).toBe(false)
  })
})

describe('a strong sign', () => {
  it('is the sentence that speaks most for it', () => {
    const reading = read(agreed(SURE, [GREETS, ASKS]))
    expect(reading).toEqual({
      ...NOTHING_READ,
      signs: [{ category: 'quotation', band: 'strong', quote: '見積をください' }],
    })
  })

  it('are all sentences that carry one, the best first', () => {
    const weaker = sentence('デモも', { strong: SURE - 1 }, finding('demo'))
    expect(bands(read(agreed(SURE, [weaker, ASKS])))).toEqual([
      'strong quotation 見積をください',
      'strong demo デモも',
    ])
  })

  it('is seen where text, sentence and the absence of anything else together say so', () => {
    const band = (strong: number, more: ByHead = {}) =>
      read(whole({ evaluates: -400, ...more }, sentence('文', { strong }))).signs[0]?.band
    // Two tenths of the sentence and six of what it may be instead: here twelve hundred for the absence of all that.
    expect(band(SURE)).toBe('strong')
    expect(band(1_000)).toBe('strong')
    expect(band(990)).toBe('possible')
    expect(band(SURE, { pitch: -1_660 })).toBe('possible')
    expect(band(990, { evaluates: -398 })).toBe('strong')
  })

  it('comes with the facts around it, at most four signs in all', () => {
    expect(bands(read(agreed(SURE, [ASKS, BUDGET])))).toEqual([
      'strong quotation 見積をください',
      'medium budget 予算があります',
    ])
    const many = Array.from({ length: 9 }, (_, n) => sentence(`${n}つ目`, { strong: SURE }))
    expect(read(agreed(SURE, [...many])).signs).toHaveLength(4)
  })

  it.each([
    [['security', 'quotation'], 'quotation'],
    [['requirements', 'language'], 'language'],
    [['adoption'], 'adoption'],
    [['something'], 'evaluation'],
    [[], 'evaluation'],
  ])('of %j is told as %s', (objects, category) => {
    const one = sentence('文', { strong: SURE }, ...objects.map((object) => finding(object)))
    expect(read(agreed(SURE, [one])).signs).toMatchObject([{ category }])
  })

  it('is told by what something is done to, and by nothing negated or only around it', () => {
    const category = (...findings: ReturnType<typeof finding>[]) =>
      read(agreed(SURE, [sentence('文', { strong: SURE }, ...findings)])).signs[0]?.category
    expect(category(finding('quotation', { act: null }), finding('demo'))).toBe('demo')
    expect(category(finding('quotation', { act: null }))).toBe('quotation')
    expect(category(finding('quotation', { negated: true }), finding('demo'))).toBe('demo')
    expect(category(finding('quotation', { weight: 'medium' }), finding('demo'))).toBe('demo')
  })
})

describe('a name of the definition', () => {
  const text = (agreement: number) => agreed(agreement, [GREETS, sentence('青プラン')])
  const names = named(sentence('青プラン'))

  it('and the model together are strong', () => {
    expect(bands(read(text(0), names))).toContain('strong own 青プラン')
    expect(bands(read(text(SURE), names))).toContain('strong own 青プラン')
  })

  it('alone is asked', () => {
    expect(bands(read(text(SURELY_NOT), names))).toEqual(['possible own 青プラン'])
  })

  it('is shown where it is negated, and counts nothing', () => {
    const reading = read(text(SURELY_NOT), named(sentence('青プランは不要'), { negated: true }))
    expect(reading.signs).toEqual([])
    expect(reading.negated).toEqual([{ category: 'own', quote: '青プランは不要' }])
  })

  it('of medium strength is a fact, once a category', () => {
    const medium = named(sentence('青プラン'), { strength: 'medium' })
    expect(bands(read(text(SURELY_NOT), medium))).toEqual(['medium own 青プラン'])
    const twice = { ...medium, hits: [...medium.hits, ...medium.hits] }
    expect(read(text(SURELY_NOT), twice).signs).toHaveLength(1)
  })

  it('of weak strength says nothing', () => {
    expect(read(text(SURELY_NOT), named(GREETS, { strength: 'weak' })).signs).toEqual([])
  })
})

describe('a possible sign', () => {
  it('is what the model does not rule out', () => {
    expect(bands(read(agreed(IN_DOUBT, [GREETS, ASKS])))).toEqual(['possible quotation 見積をください'])
  })

  it('is none where the model rules it out', () => {
    expect(read(agreed(SURELY_NOT, [ASKS]))).toEqual(NOTHING_READ)
  })

  it('comes with one fact around it', () => {
    const approval = sentence('稟議中', { medium: SURE }, finding('approval', { weight: 'medium' }))
    expect(bands(read(agreed(IN_DOUBT, [BUDGET, approval])))).toEqual([
      'medium budget 予算があります',
      'possible evaluation 予算があります',
    ])
  })
})

describe('the grammar', () => {
  const band = (text: SentenceReading, agreement: number) => read(agreed(agreement, [text])).signs[0]?.band
  const found = sentence('料金は?', {}, finding('price'))

  it('speaks beside the model in a short text, and the less the longer it is', () => {
    expect(band(inShort(found), 999)).toBe('strong')
    expect(band(found, 999)).toBe('possible')
    const shorter = Array.from({ length: 40 }, (_, n) => ({ ...found, folded: 'あ'.repeat(n + 1) }))
    const bandsBy = shorter.map((text) => band(text, 900))
    expect(bandsBy.indexOf('possible')).toBeGreaterThan(5)
    expect(bandsBy.lastIndexOf('strong')).toBeLessThan(bandsBy.indexOf('possible'))
  })

  it('says nothing of what is negated, only around an evaluation, or without an act', () => {
    for (const part of [{ negated: true }, { weight: 'medium' }, { act: null }] as const) {
      expect(band(inShort(sentence('料金は?', {}, finding('price', part))), 999)).toBe('possible')
    }
  })
})

describe('a fact around an evaluation', () => {
  it('is one of each text where no evaluation is seen', () => {
    const approval = sentence('稟議中', { medium: SURE }, finding('approval', { weight: 'medium' }))
    expect(bands(read(agreed(SURELY_NOT, [BUDGET, approval])))).toEqual(['medium budget 予算があります'])
  })

  it('is none without a word for it, or negated, or where the model does not see it', () => {
    for (const one of [
      sentence('文', { medium: SURE }),
      sentence('文', { medium: SURE }, finding('budget', { weight: 'medium', negated: true })),
      sentence('文', { medium: SURE }, finding('price')),
      sentence('文', {}, finding('budget', { weight: 'medium' })),
    ])
      expect(read(agreed(SURELY_NOT, [one])).signs).toEqual([])
  })
})

describe('one fact, or nothing to the point', () => {
  it.each(['one_fact', 'neutral'] as const)('%s: speaks against an evaluation, and is no sender', (head) => {
    const reading = read(whole({ evaluates: 1_500, [head]: SURE }, ASKS))
    expect(reading.sender).toBeNull()
    expect(bands(reading)).toEqual(['possible quotation 見積をください'])
  })

  it.each(['one_fact', 'neutral'] as const)('%s: weighs less than a sender as likely', (head) => {
    const band = (over: number) =>
      read(whole({ evaluates: 600, pitch: 0, [head]: over }, ASKS)).signs[0]?.band
    expect([0, 300, 302].map(band)).toEqual(['strong', 'strong', 'possible'])
  })
})

describe('the last word', () => {
  const NO = sentence('今回は見送ります', { ends: SURE })
  const band = (...sentences: SentenceReading[]) =>
    read(whole({ evaluates: 1_000 }, ...sentences)).signs[0]?.band

  it('of a refusal leaves what was said before to a person', () => {
    expect(band(ASKS)).toBe('strong')
    expect(band(ASKS, NO)).toBe('possible')
    expect(band(ASKS, NO, GREETS, GREETS, GREETS)).toBe('possible')
  })

  it('is the sign that stands behind the refusal', () => {
    expect(band(NO, ASKS)).toBe('strong')
    expect(band(NO, GREETS, ASKS, GREETS)).toBe('strong')
    expect(band(NO, ASKS, NO)).toBe('possible')
  })

  it('needs a sign as strong as the refusal', () => {
    const asksFaintly = (strong: number) => sentence('できれば', { strong })
    // 2,600 without a refusal; eight tenths of what lies above -600, less what lies above -300 in the sign behind.
    expect(band(ASKS, NO, asksFaintly(298))).toBe('possible')
    expect(band(ASKS, NO, asksFaintly(300))).toBe('strong')
  })

  it('is not asked about where hardly anything ends', () => {
    const hardly = sentence('もう少し先かもしれません', { ends: -600 })
    expect(read(whole({ evaluates: -600 }, ASKS, hardly)).signs[0]?.band).toBe('strong')
    const more = sentence('もう少し先かもしれません', { ends: -590 })
    expect(read(whole({ evaluates: -600 }, ASKS, more)).signs[0]?.band).toBe('possible')
  })
})

describe('whatever the scores', () => {
  it('more evaluation never makes a sign weaker', () => {
    const rank = (evaluates: number) => {
      const [first] = read(whole({ evaluates }, GREETS)).signs
      return first === undefined ? 0 : first.band === 'possible' ? 1 : 2
    }
    let before = 0
    for (let score = SURELY_NOT; score <= SURE; score += 10) {
      const now = rank(score)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
    expect([rank(SURELY_NOT), rank(IN_DOUBT), rank(SURE)]).toEqual([0, 1, 2])
  })

  it('quotes only sentences of the text, at most four signs, and none of a sender', () => {
    const score = fc.integer({ min: -3_000, max: 3_000 })
    const made = fc.record({
      text: fc.array(score, { minLength: TEXT_HEADS.length, maxLength: TEXT_HEADS.length }),
      sentences: fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 6 }),
    })
    fc.assert(
      fc.property(made, ({ text, sentences }) => {
        const all = sentences.map(([strong, medium], at) =>
          sentence(`文${at}`, { strong, medium }, finding('price'), finding('budget', { weight: 'medium' })),
        )
        const by = Object.fromEntries(TEXT_HEADS.map((head, at) => [head, text[at]]))
        const reading = read({ sentences: all, scores: scores(by), unread: 0, reported: false })
        const said = all.map((one) => one.said)
        expect(reading.signs.length).toBeLessThanOrEqual(4)
        for (const { quote } of reading.signs) expect(said).toContain(quote)
        if (reading.sender !== null) {
          expect(said).toContain(reading.sender.quote)
          expect(reading.signs).toEqual([])
        }
      }),
    )
  })
})
