// Finding many phrases at once: what is found, and that it does not cost more the more phrases begin alike.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { canBeFound, indexPhrases } from '@/lib/domain/reading/phrase-index'

const found = (phrases: readonly string[], text: string) =>
  indexPhrases(phrases.map((phrase) => [phrase, phrase] as const))
    .find(text)
    .map(({ at, length }) => text.slice(at, at + length))

describe('phrases', () => {
  it.each([
    ['the longest first', ['日本', '日本での導入'], '日本での導入', ['日本での導入', '日本']],
    ['one inside another', ['導入', '日本での導入'], '日本での導入', ['日本での導入', '導入']],
    ['none', ['見積'], '日本での導入', []],
    ['only a beginning', ['日本での導入'], '日本での', []],
    ['whole Latin words', ['poc'], 'epoch, poc and pocs', ['poc', 'poc']],
    ['a gap', ['デモ…希望'], 'デモのご希望', ['デモのご希望']],
    ['an empty gap', ['デモ…希望'], 'デモ希望', ['デモ希望']],
    ['a gap of 15', ['デモ…希望'], `デモ${'の'.repeat(15)}希望`, [`デモ${'の'.repeat(15)}希望`]],
    ['a gap that is too wide', ['デモ…希望'], `デモ${'の'.repeat(16)}希望`, []],
    ['a gap over the end of a clause', ['デモ…希望'], 'デモ。希望', []],
    ['the nearest end of a gap', ['デモ…希望'], 'デモ希望、希望', ['デモ希望']],
    ['a gap to a whole Latin word', ['need…quote'], 'need one quoted quote', ['need one quoted quote']],
    ['a gap and the plain word', ['デモ', 'デモ…希望'], 'デモを希望', ['デモを希望', 'デモ']],
    ['a repeated phrase once', ['見積', '見積'], '見積', ['見積']],
    ['the same phrase twice in a text', ['見積'], '見積と見積', ['見積', '見積']],
  ])('%s', (_, phrases, text, expected) => expect(found(phrases, text)).toEqual(expected))

  it('of one meaning are one mention, the longest', () => {
    const index = indexPhrases([
      ['日本', 1],
      ['日本での導入', 1],
      ['導入', 1],
      ['導入', 2],
    ])
    expect(index.find('日本での導入')).toEqual([
      { at: 0, length: 6, of: 1 },
      { at: 4, length: 2, of: 2 },
    ])
  })

  it.each([
    ['見積', true],
    ['', false],
    ['…希望', false],
    ['​', false],
  ])('%j can be found: %s', (phrase, expected) => expect(canBeFound(phrase)).toBe(expected))
})

describe('work', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** How often the index or the text is looked at for one text. */
  function looks(phrases: readonly string[], text: string): number {
    const index = indexPhrases(phrases.map((phrase) => [phrase, 'own'] as const))
    const spies = [
      vi.spyOn(Map.prototype, 'get'),
      vi.spyOn(String.prototype, 'startsWith'),
      vi.spyOn(String.prototype, 'indexOf'),
      vi.spyOn(String.prototype, 'charCodeAt'),
    ]
    index.find(text)
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
  }

  const text = '日本の会社ですが、日本での導入について日本語の資料をお送りください。'.repeat(20)

  it.each([
    ['that begin alike', (n: number) => `日本の${n}番`],
    ['with a gap that begin alike', (n: number) => `日本…${n}番`],
  ])('is the same for 5,000 phrases %s as for 50', (_, phrase) => {
    const few = looks(
      Array.from({ length: 50 }, (__, n) => phrase(n)),
      text,
    )
    vi.restoreAllMocks()
    const many = looks(
      Array.from({ length: 5_000 }, (__, n) => phrase(n)),
      text,
    )
    expect(many).toBe(few)
    expect(many).toBeLessThan(10 * text.length)
  })
})
