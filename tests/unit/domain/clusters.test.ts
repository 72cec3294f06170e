// Where a text may be cut.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clustersOf, cutPlace, firstCodePoints } from '@/lib/domain/clusters'

const FAMILY = '👨‍👩‍👧‍👦'

/** All that a reader takes for one character. */
const JOINED = [
  FAMILY,
  '🇯🇵',
  '👍🏽',
  '❤️',
  '1️⃣',
  '🏳️‍🌈',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  'か\u3099',
  'ﾊﾟ',
  'e\u0301',
  '葛\u{e0100}',
  '\u1112\u1161\u11ab',
  '😀',
]

describe('cutPlace', () => {
  it.each(JOINED)('never inside %s', (one) => {
    for (let index = 1; index < one.length; index++) {
      expect(cutPlace(`あ${one}い`, 1 + index)).toBe(1)
    }
    expect(cutPlace(`あ${one}い`, 1 + one.length)).toBe(1 + one.length)
  })

  it('stays inside the text', () => {
    expect(cutPlace('abc', -1)).toBe(0)
    expect(cutPlace('abc', 9)).toBe(3)
    expect(cutPlace('', 0)).toBe(0)
  })

  it('counts flags from the start of their run', () => {
    const flags = '🇯🇵'.repeat(5)
    for (let index = 0; index < flags.length; index++) expect(cutPlace(flags, index) % 4).toBe(0)
  })

  it('cuts a letter under a thousand marks, between code points', () => {
    expect(cutPlace(`a${'\u0301'.repeat(1_000)}`, 500)).toBe(500)
    expect(cutPlace(`a${'\u{1d165}'.repeat(1_000)}`, 500)).toBe(499)
  })
})

describe('firstCodePoints', () => {
  it.each([
    ['a short text whole', 'abc', 3, 'abc'],
    ['a long one', 'abcd', 3, 'abc'],
    ['surrogate pairs are one', '😀😀😀', 3, '😀😀😀'],
    ['a family that does not fit is left out', `あ${FAMILY}`, 3, 'あ'],
    ['a family that fits stays', `あ${FAMILY}い`, 8, `あ${FAMILY}`],
    ['a flag', '🇯🇵🇯🇵', 3, '🇯🇵'],
    ['dakuten', 'か\u3099か\u3099', 3, 'か\u3099'],
  ])('%s', (_, text, max, first) => expect(firstCodePoints(text, max)).toBe(first))

  it('is at most so long, and made of whole characters', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...JOINED, 'あ', 'a'), fc.string({ maxLength: 3 })))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (parts, max) => {
        const text = parts.join('')
        const first = firstCodePoints(text, max)
        expect(Array.from(first).length).toBeLessThanOrEqual(max)
        const whole = [...clustersOf(text)]
        expect(whole.slice(0, [...clustersOf(first)].length).join('')).toBe(first)
      }),
    )
  })
})
