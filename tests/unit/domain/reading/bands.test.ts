// Bands: what is made of the readers of a text where they agree, where one stands alone, and where the sender wants something else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandsOf } from '@/lib/domain/reading/bands'
import { type Head, TEXT_HEADS } from '@/lib/domain/reading/model'
import { NO_NAMES } from '@/lib/domain/reading/names'
import { NOTHING_READ } from '@/lib/domain/reading/reading'
import { IN_DOUBT, SURE, SURELY_NOT } from '../../fixtures/words-model'
import { finding, named, namedSender, scores, sentence, whole } from './hand-made'

const ASKS = sentence('見積をください', { strong: SURE }, finding('quotation'))
const GREETS = sentence('こんにちは')
const BUDGET = sentence('予算があります', { medium: SURE }, finding('budget', { weight: 'medium' }))
const bands = (reading: { signs: readonly { category: string; band: string; quote: string }[] }) =>
  reading.signs.map(({ category, band, quote }) => `${band} ${category} ${quote}`)

describe('a text of nothing', () => {
  it('says nothing', () => {
    expect(bandsOf(whole({ evaluates: SURE }), NO_NAMES)).toEqual(NOTHING_READ)
  })

  it('in another language is said to be unread', () => {
    expect(bandsOf({ ...whole({}), unread: 2 }, NO_NAMES)).toEqual({ ...NOTHING_READ, unread: true })
  })

  it('with a sentence that is read is read', () => {
    expect(bandsOf({ ...whole({ evaluates: SURE }, ASKS), unread: 2 }, NO_NAMES).unread).toBe(false)
  })
})

describe('a strong sign', () => {
  it('is the sentence that speaks most for it', () => {
    const reading = bandsOf(whole({ evaluates: SURE }, GREETS, ASKS), NO_NAMES)
    expect(reading).toEqual({
      ...NOTHING_READ,
      signs: [{ category: 'quotation', band: 'strong', quote: '見積をください' }],
    })
  })

  it('are all sentences that carry one, the best first', () => {
    const weaker = sentence('デモも', { strong: SURE - 1 }, finding('demo'))
    expect(bands(bandsOf(whole({ evaluates: SURE }, weaker, ASKS), NO_NAMES))).toEqual([
      'strong quotation 見積をください',
      'strong demo デモも',
    ])
  })

  it('is none of a text in which no sentence carries one: that is asked', () => {
    expect(bands(bandsOf(whole({ evaluates: SURE }, GREETS), NO_NAMES))).toEqual([
      'possible evaluation こんにちは',
    ])
  })

  it('is one of such a text where a name stands in it', () => {
    const medium = { category: 'approval', strength: 'medium' } as const
    expect(bands(bandsOf(whole({ evaluates: SURE }, GREETS), named(GREETS, medium)))).toEqual([
      'strong evaluation こんにちは',
      'medium approval こんにちは',
    ])
  })

  it('comes with the facts around it, at most four signs in all', () => {
    expect(bands(bandsOf(whole({ evaluates: SURE }, ASKS, BUDGET), NO_NAMES))).toEqual([
      'strong quotation 見積をください',
      'medium budget 予算があります',
    ])
    const many = Array.from({ length: 9 }, (_, n) => sentence(`${n}つ目`, { strong: SURE }))
    expect(bandsOf(whole({ evaluates: SURE }, ...many), NO_NAMES).signs).toHaveLength(4)
  })

  it.each([
    [['security', 'quotation'], 'quotation'],
    [['requirements', 'language'], 'language'],
    [['adoption'], 'adoption'],
    [['something'], 'evaluation'],
    [[], 'evaluation'],
  ])('of %j is told as %s', (objects, category) => {
    const one = sentence('文', { strong: SURE }, ...objects.map((object) => finding(object)))
    expect(bandsOf(whole({ evaluates: SURE }, one), NO_NAMES).signs).toMatchObject([{ category }])
  })

  it('is told by what something is done to, and by nothing negated or only around it', () => {
    const category = (...findings: ReturnType<typeof finding>[]) =>
      bandsOf(whole({ evaluates: SURE }, sentence('文', { strong: SURE }, ...findings)), NO_NAMES).signs[0]
        ?.category
    expect(category(finding('quotation', { act: null }), finding('demo'))).toBe('demo')
    expect(category(finding('quotation', { act: null }))).toBe('quotation')
    expect(category(finding('quotation', { negated: true }), finding('demo'))).toBe('demo')
    expect(category(finding('quotation', { weight: 'medium' }), finding('demo'))).toBe('demo')
  })
})

describe('a name of the definition', () => {
  const text = (evaluates: number) => whole({ evaluates }, GREETS, sentence('青プラン'))
  const names = named(sentence('青プラン'))

  it('and the model together are strong', () => {
    expect(bands(bandsOf(text(0), names))).toContain('strong own 青プラン')
    expect(bands(bandsOf(text(SURE), names))).toContain('strong own 青プラン')
  })

  it('alone is asked', () => {
    expect(bands(bandsOf(text(SURELY_NOT), names))).toEqual(['possible own 青プラン'])
  })

  it('is shown where it is negated, and counts nothing', () => {
    const reading = bandsOf(text(SURELY_NOT), named(sentence('青プランは不要'), { negated: true }))
    expect(reading.signs).toEqual([])
    expect(reading.negated).toEqual([{ category: 'own', quote: '青プランは不要' }])
  })

  it('of medium strength is a fact, once a category', () => {
    const medium = named(sentence('青プラン'), { strength: 'medium' })
    expect(bands(bandsOf(text(SURELY_NOT), medium))).toEqual(['medium own 青プラン'])
    const twice = { ...medium, hits: [...medium.hits, ...medium.hits] }
    expect(bandsOf(text(SURELY_NOT), twice).signs).toHaveLength(1)
  })

  it('of weak strength says nothing', () => {
    expect(bandsOf(text(SURELY_NOT), named(GREETS, { strength: 'weak' })).signs).toEqual([])
  })
})

describe('a possible sign', () => {
  it('is what the model does not rule out', () => {
    expect(bands(bandsOf(whole({ evaluates: IN_DOUBT }, GREETS, ASKS), NO_NAMES))).toEqual([
      'possible quotation 見積をください',
    ])
  })

  it('is none where the model rules it out', () => {
    expect(bandsOf(whole({ evaluates: SURELY_NOT }, ASKS), NO_NAMES)).toEqual(NOTHING_READ)
  })

  it('comes with one fact around it', () => {
    const approval = sentence('稟議中', { medium: SURE }, finding('approval', { weight: 'medium' }))
    expect(bands(bandsOf(whole({ evaluates: IN_DOUBT }, BUDGET, approval), NO_NAMES))).toEqual([
      'medium budget 予算があります',
      'possible evaluation 予算があります',
    ])
  })
})

describe('a fact around an evaluation', () => {
  it('is one of each text where no evaluation is seen', () => {
    const approval = sentence('稟議中', { medium: SURE }, finding('approval', { weight: 'medium' }))
    expect(bands(bandsOf(whole({}, BUDGET, approval), NO_NAMES))).toEqual(['medium budget 予算があります'])
  })

  it('is none without a word for it, or negated, or where the model does not see it', () => {
    for (const one of [
      sentence('文', { medium: SURE }),
      sentence('文', { medium: SURE }, finding('budget', { weight: 'medium', negated: true })),
      sentence('文', { medium: SURE }, finding('price')),
      sentence('文', {}, finding('budget', { weight: 'medium' })),
    ])
      expect(bandsOf(whole({}, one), NO_NAMES).signs).toEqual([])
  })
})

describe('a sender', () => {
  const KINDS = TEXT_HEADS.filter((head) => head !== 'evaluates')

  it.each(KINDS)('%s: quotes the sentence that says so and carries no sign', (id) => {
    const says = sentence('それです', { [id]: SURE })
    const reading = bandsOf(whole({ [id]: SURE }, GREETS, says, ASKS), NO_NAMES)
    expect(reading.sender).toEqual({ id, quote: 'それです' })
    expect(reading.signs).toEqual([])
  })

  it('is the one that the model is surest of', () => {
    expect(bandsOf(whole({ pitch: SURE, refusal: SURE + 1 }, GREETS), NO_NAMES).sender?.id).toBe('refusal')
  })

  it('is none where they evaluate as surely', () => {
    expect(bandsOf(whole({ evaluates: SURE, pitch: SURE }, ASKS), NO_NAMES).sender).toBeNull()
    expect(bandsOf(whole({ evaluates: SURE, pitch: SURE + 1 }, ASKS), NO_NAMES).sender?.id).toBe('pitch')
  })

  it('is none where the model knows none', () => {
    expect(bandsOf(whole({}, GREETS), NO_NAMES).sender).toBeNull()
  })

  it('is supposed only where the model rules an evaluation out', () => {
    const supposed = -1
    expect(bandsOf(whole({ pitch: supposed }, GREETS), NO_NAMES).sender?.id).toBe('pitch')
    expect(bandsOf(whole({ pitch: supposed, evaluates: IN_DOUBT }, ASKS), NO_NAMES).sender).toBeNull()
  })

  it('that the definition names is taken at its word, unless the model sees an evaluation', () => {
    const says = sentence('再販したい')
    const names = namedSender('reseller', says)
    expect(bandsOf(whole({}, says), names).sender).toEqual({ id: 'reseller', quote: '再販したい' })
    expect(bandsOf(whole({ refusal: SURE }, says), names).sender?.id).toBe('reseller')
    expect(bandsOf(whole({ evaluates: SURE }, says, ASKS), names).sender).toBeNull()
  })

  it('still shows what was negated', () => {
    const names = named(GREETS, { negated: true })
    expect(bandsOf(whole({ refusal: SURE }, GREETS), names).negated).toHaveLength(1)
  })
})

describe('a postponement', () => {
  const until = (head: Head, ...said: string[]) =>
    bandsOf(
      whole(
        { [head]: SURE },
        ...said.map((one, at) => sentence(one, { [head]: at === 0 ? SURE : SURELY_NOT })),
      ),
      NO_NAMES,
    ).until

  it('names its time, in the sentence that says so before others', () => {
    expect(until('postponed', '来期に改めて', '4月に電話しました')).toBe('来期')
    expect(until('postponed', '改めて', '来年以降です')).toBe('来年以降')
    expect(until('postponed', '改めて', 'またどうぞ')).toBeNull()
  })

  it('is the only sender with a time', () => {
    expect(until('refusal', '来期に改めて')).toBeNull()
  })
})

describe('whatever the scores', () => {
  it('more evaluation never makes a sign weaker', () => {
    const rank = (evaluates: number) => {
      const [first] = bandsOf(whole({ evaluates }, ASKS), NO_NAMES).signs
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
        const reading = bandsOf({ sentences: all, scores: scores(by), unread: 0 }, NO_NAMES)
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
