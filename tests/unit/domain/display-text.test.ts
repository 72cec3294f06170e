// What is taken out of a text before it is shown, and where it is cut.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayText } from '@/lib/domain/display-text'

describe('displayText', () => {
  it.each([
    ['plain text', '御見積をお願いします', '御見積をお願いします'],
    ['tab and line feed stay', 'a\tb\nc', 'a\tb\nc'],
    ['control characters go', 'a\u0000b\u001bc\u009fd', 'abcd'],
    ['direction marks go', '\u202eabc\u2066d\u200f', 'abcd'],
    ['zero-width space, word joiner and byte order mark go', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['a zero-width joiner stays, families need it', '👩\u200d👧', '👩\u200d👧'],
    ['a lone surrogate is replaced', 'a\ud800b', 'a\ufffdb'],
    ['HTML stays text', '<img src=x onerror=1>', '<img src=x onerror=1>'],
  ])('%s', (_, text, shown) => {
    expect(displayText(text)).toBe(shown)
  })

  it('cuts after whole characters, with an ellipsis', () => {
    expect(displayText('12345', 5)).toBe('12345')
    expect(displayText('123456', 5)).toBe('1234…')
    expect(displayText('😀😀😀', 3)).toBe('😀😀😀')
    expect(displayText('😀😀😀😀', 3)).toBe('😀😀…')
    expect(displayText('あ👨‍👩‍👧い', 5)).toBe('あ…')
    expect(displayText('🇯🇵🇯🇵🇯🇵', 4)).toBe('🇯🇵…')
    expect(displayText('か\u3099か\u3099', 3)).toBe('か\u3099…')
    expect(Array.from(displayText('あ'.repeat(501)))).toHaveLength(500)
    expect(displayText('あ'.repeat(500))).toBe('あ'.repeat(500))
  })

  it('fills what was taken out from the text that follows', () => {
    expect(displayText('\u200ba\u200bb', 2)).toBe('ab')
    expect(displayText(`\u200b\u200babc`, 3)).toBe('abc')
  })

  it('is never longer than asked, nor broken, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const shown = displayText(text, max)
        expect(Array.from(shown).length).toBeLessThanOrEqual(max)
        expect(shown.isWellFormed()).toBe(true)
        expect(displayText(shown, max)).toBe(shown)
      }),
    )
  })
})
