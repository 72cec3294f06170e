// The linear model: how numbers are packed as text, how features are made, and how scores are summed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUCKETS, featuresOf, textFeaturesOf } from '@/lib/domain/reading/features'
import type { Concept } from '@/lib/domain/reading/grammar/concepts'
import { builtInModel, createModel, HEADS, type ModelData, scoreOf, UNIT } from '@/lib/domain/reading/model'
import { MODEL } from '@/lib/domain/reading/model.data'
import { MOST_WEIGHT, readGaps, readWeight, writeGaps, writeWeights } from '@/lib/domain/reading/model-text'

/** As many as one, two or three characters hold. */
const gap = fc.oneof(fc.nat(79), fc.nat(6_400), fc.nat(80 * 80 * 8 - 1))

describe('numbers as text', () => {
  it('gaps come back as they were', () => {
    fc.assert(
      fc.property(fc.array(gap), (gaps) => {
        expect(readGaps(writeGaps(gaps))).toEqual(gaps)
      }),
    )
    for (const one of [0, 79, 80, 81, 6_399, 6_400, 6_401, 51_199]) {
      expect(readGaps(writeGaps([one, 0, one]))).toEqual([one, 0, one])
    }
  })

  it('a small gap takes one character, another three', () => {
    expect([79, 80].map((one) => writeGaps([one]).length)).toEqual([1, 3])
  })

  it('a gap that cannot be written is refused', () => {
    expect(() => writeGaps([80 * 80 * 20])).toThrow(RangeError)
  })

  it('weights come back as they were', () => {
    const weight = fc.integer({ min: -MOST_WEIGHT, max: MOST_WEIGHT })
    fc.assert(
      fc.property(fc.array(weight), (weights) => {
        const text = writeWeights(weights)
        expect(text).toHaveLength(weights.length)
        expect(weights.map((_, at) => readWeight(text, at))).toEqual(weights)
      }),
    )
    expect([-MOST_WEIGHT, 0, MOST_WEIGHT].map((one) => readWeight(writeWeights([one]), 0))).toEqual([
      -MOST_WEIGHT,
      0,
      MOST_WEIGHT,
    ])
  })

  it('any file can hold the text', () => {
    const text = `${writeGaps(Array.from({ length: 51_200 }, (_, n) => n))}${writeWeights([-39, 39])}`
    expect(text).toMatch(/^[\x21-\x7e]*$/)
    expect(text).not.toMatch(/['"`\\$]/)
  })
})

/** A model that weighs the given buckets for the first two heads. */
function handMade(weights: readonly (readonly [bucket: number, head: 0 | 1, weight: number])[]): ModelData {
  const buckets = [...new Set(weights.map(([bucket]) => bucket))].sort((a, b) => a - b)
  const gapsOf = (places: readonly number[]) => places.map((one, at) => one - (places[at - 1] ?? -1) - 1)
  const byHead = HEADS.map((_, head) =>
    buckets.flatMap((bucket, row) =>
      weights.filter(([b, h]) => b === bucket && h === head).map(([, , weight]) => ({ row, weight })),
    ),
  )
  return {
    buckets: writeGaps(gapsOf(buckets)),
    counts: byHead.map(({ length }) => length),
    gaps: writeGaps(byHead.flatMap((one) => gapsOf(one.map(({ row }) => row)))),
    weights: writeWeights(byHead.flatMap((one) => one.map(({ weight }) => weight))),
    factors: HEADS.map(() => 256),
    biases: HEADS.map((_, head) => -head),
  }
}

/** As far as one gap reaches. */
const FAR = 50_000

describe('scores', () => {
  const model = createModel(
    handMade([
      [0, 0, 10],
      [7, 0, -3],
      [7, 1, 15],
      [FAR, 1, -15],
    ]),
  )
  const scores = (...features: number[]) => Array.from(model(features)).slice(0, 3)

  it('are the weights of the features by the root of their number, and the bias', () => {
    // 10 * 2^14 * 256 / 2^22 = 10
    expect(scores(0)).toEqual([10, -1, -2])
    expect(scores(0, 7, 8, 9)).toEqual([3, 6, -2])
    expect(scores(FAR)).toEqual([0, -16, -2])
    expect(scores()).toEqual([0, -1, -2])
    expect(scores(5)).toEqual([0, -1, -2])
  })

  it('do not mind the order of the features', () => {
    const features = fc.uniqueArray(fc.constantFrom(0, 7, 12, FAR, 99))
    fc.assert(
      fc.property(features, (some) => {
        expect(model([...some].reverse())).toEqual(model(some))
      }),
    )
  })

  it('of more features than any text has are still numbers', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => n)
    for (const one of builtInModel()(many)) expect(Number.isInteger(one)).toBe(true)
  })

  it('are found by head', () => {
    expect(scoreOf(model([0]), HEADS[0])).toBe(10)
    expect(scoreOf(new Int32Array(), HEADS[0])).toBe(0)
  })
})

describe('the model that comes with the extension', () => {
  it('holds what it says', () => {
    const weighed = MODEL.counts.reduce((sum, one) => sum + one, 0)
    expect(MODEL.counts).toHaveLength(HEADS.length)
    expect(MODEL.factors).toHaveLength(HEADS.length)
    expect(MODEL.biases).toHaveLength(HEADS.length)
    expect(MODEL.weights).toHaveLength(weighed)
    expect(readGaps(MODEL.gaps)).toHaveLength(weighed)
    const buckets = readGaps(MODEL.buckets)
    expect(buckets.reduce((at, one) => at + one + 1, -1)).toBeLessThan(BUCKETS)
    // Rows are counted in 16 bits.
    expect(buckets.length).toBeLessThan(0x10000 - 1)
  })

  it('is unpacked once', () => {
    expect(builtInModel()).toBe(builtInModel())
  })

  it('stays within the integers that every engine sums alike', () => {
    for (const factor of MODEL.factors) expect(factor).toBeLessThan(2 ** 18)
    for (const bias of MODEL.biases) expect(Math.abs(bias)).toBeLessThan(100 * UNIT)
  })
})

describe('features', () => {
  const features = (text: string, reported = false) => featuresOf(text, [], reported)
  const concept = (kind: Concept['kind'], id: string): Concept => ({
    kind,
    id,
    weight: null,
    at: 0,
    length: 1,
  })

  it('are buckets, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, reported) => {
        const found = features(text, reported)
        expect(new Set(found).size).toBe(found.length)
        for (const one of found) expect(one >= 0 && one < BUCKETS && Number.isInteger(one)).toBe(true)
      }),
    )
  })

  it('do not tell one number from another', () => {
    expect(features('40名で1,200.50円')).toEqual(features('7名で3円'))
    expect(features('40 users')).not.toEqual(features('forty users'))
  })

  it('read the first 400 characters', () => {
    const long = 'あ'.repeat(400)
    expect(features(`${long}見積`)).toEqual(features(long))
    expect(features(`${'あ'.repeat(398)}見積`)).not.toEqual(features(long))
  })

  it('of a text are a part of those of a longer one, but for its ends', () => {
    const inside = features('b見積c').filter((one) => !features('x').includes(one))
    const longer = new Set(features('ab見積cd'))
    expect(inside.filter((one) => longer.has(one)).length).toBeGreaterThan(3)
  })

  it('know a record of ours from the own words', () => {
    expect(features('見積', true)).not.toEqual(features('見積'))
    const concepts = [concept('object', 'price'), concept('act', 'asks')]
    expect(featuresOf('x', concepts, true).length).toBeGreaterThan(featuresOf('x', concepts, false).length)
  })

  it('name concepts and their pairs', () => {
    const count = (...concepts: Concept[]) =>
      featuresOf('x', concepts, false).length - featuresOf('x', [], false).length
    expect(count(concept('object', 'price'))).toBe(1)
    expect(count(concept('object', 'price'), concept('object', 'price'))).toBe(1)
    expect(count(concept('object', 'price'), concept('act', 'asks'))).toBe(3)
    expect(count(concept('intent', 'refusal'), concept('act', 'asks'))).toBe(3)
    expect(count(concept('intent', 'refusal'), concept('object', 'price'))).toBe(2)
  })

  it('of a whole text are those of its sentences, and the order of what they speak of', () => {
    const one = { features: [1, 2], concepts: [concept('object', 'price'), concept('act', 'asks')] }
    const other = { features: [2, 3], concepts: [concept('intent', 'refusal')] }
    expect(textFeaturesOf([])).toEqual([])
    expect(textFeaturesOf([{ features: [4], concepts: [] }])).toEqual([4])
    expect(textFeaturesOf([one, other])).toEqual(expect.arrayContaining([1, 2, 3]))
    expect(textFeaturesOf([one, other])).toHaveLength(5)
    expect(new Set(textFeaturesOf([one, other]))).not.toEqual(new Set(textFeaturesOf([other, one])))
  })
})
