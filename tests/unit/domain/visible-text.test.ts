// What counts as a character that somebody can see.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibleLength } from '@/lib/domain/visible-text'

const ZWSP = '\u200b'

describe('visibleLength', () => {
  it.each([
    ['nothing', '', 0],
    ['Japanese', '十文字の理由を書く。', 10],
    ['English, spaces are not seen', 'no Japan plan', 11],
    ['white space of every width', ' \t\n\r\u00a0\u2003\u3000\u205f', 0],
    ['seven visible and three zero-width characters', `理由は言えない${ZWSP}\u200c\u200d`, 7],
    ['ten zero-width spaces', ZWSP.repeat(10), 0],
    ['soft hyphens and word joiners', '\u00ad\u2060'.repeat(5), 0],
    ['byte order marks', '\ufeff'.repeat(10), 0],
    ['Hangul fillers', '\u3164\u115f\u1160\uffa0'.repeat(3), 0],
    ['blank Braille', '\u2800'.repeat(10), 0],
    ['direction marks', '\u202e\u2066\u200f\u061c'.repeat(3), 0],
    ['tags', '\u{e0041}\u{e0042}'.repeat(5), 0],
    ['variation selectors', '\ufe0f\u{e0100}'.repeat(5), 0],
    ['a Mongolian vowel separator and an invisible times', '\u180e\u2062'.repeat(5), 0],
    ['a joiner that joins nothing', '\u034f'.repeat(10), 0],
    ['control characters', '\u0000\u001b\u0085'.repeat(4), 0],
    ['marks without a letter', '\u3099\u0301'.repeat(5), 0],
    ['one letter under ten marks', `a${'\u0301'.repeat(10)}`, 1],
    ['a musical sign without a head', '\u{1d159}'.repeat(10), 0],
    ['lone surrogates and noncharacters', '\ud800\ufffe\ufdd0', 0],
    ['letters between fillers', 'あ\u3164い\u2800う', 3],
    ['combining dakuten', 'か\u3099き\u3099', 2],
    ['half-width dakuten', 'ｶﾞｷﾞ', 2],
    ['a family is one', '👨‍👩‍👧‍👦', 1],
    ['a flag is one', '🇯🇵🇯🇵', 2],
    ['ten emoji', '👨'.repeat(10), 10],
    ['CRLF is not seen', 'a\r\nb', 2],
  ])('%s', (_, text, length) => expect(visibleLength(text)).toBe(length))

  it('stops where it is enough', () => {
    expect(visibleLength('あ'.repeat(60_000), 10)).toBe(10)
    expect(visibleLength('あいう', 10)).toBe(3)
  })

  it('is the same with invisible characters anywhere', () => {
    const unseen = fc.constantFrom('\u200b', '\u2060', '\u3164', '\u2800', '\ufeff', '\u00ad', '\u3000')
    const seen = fc.constantFrom('あ', '漢', 'a', '。', '7')
    fc.assert(
      fc.property(fc.array(fc.oneof(seen, unseen), { maxLength: 30 }), (characters) => {
        const visible = characters.filter((one) => 'あ漢a。7'.includes(one)).length
        expect(visibleLength(characters.join(''))).toBe(visible)
      }),
    )
  })
})
