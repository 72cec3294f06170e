// A page gets its own texts in the language in force, and says something for a text that is not there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/domain/settings'
import { backgroundWords } from '@/lib/i18n/background-words'
import { languageName } from '@/lib/i18n/language-name'
import { firstWords, loadWords } from '@/lib/i18n/load-words'
import { createTranslator } from '@/lib/i18n/translate'

describe('a page', () => {
  it.each(LANGUAGES)('loads what it shows in %s, and nothing of another page', async (language) => {
    const panel = await loadWords('panel', language)
    expect(panel.language).toBe(language)
    expect(['panel.title', 'options.title', 'written.note'].map(panel.knows)).toEqual([true, false, false])
    const options = await loadWords('options', language)
    expect(['panel.title', 'options.title', 'written.note'].map(options.knows)).toEqual([false, true, false])
  })

  it.each([
    ['ja', 'ja'],
    ['auto', 'en'],
  ] as const)('begins in %s', async (chosen, language) => {
    const words = await firstWords('review', Promise.resolve(chosen), ['en-GB', 'ja'])
    expect(words.t('review.title')).toBe((await loadWords('review', language)).t('review.title'))
  })

  it("begins in the browser's language where the choice cannot be read", async () => {
    const broken = Promise.reject(new Error('no storage'))
    expect((await firstWords('panel', broken, ['ja-JP'])).language).toBe('ja')
  })
})

it('the background writes in either language', () => {
  expect(LANGUAGES.map((language) => backgroundWords(language).t('verdict.ready'))).toEqual([
    'Ready for handoff',
    '引き渡し可',
  ])
})

it('names a language in itself and in another', () => {
  expect([languageName('ja', 'ja'), languageName('ja', 'en'), languageName('en', 'ja')]).toEqual([
    '日本語',
    'Japanese',
    '英語',
  ])
})

describe('a text that is not there', () => {
  const before = globalThis.reportError
  const told: string[] = []
  beforeEach(() => {
    told.length = 0
    globalThis.reportError = (error: Error) => void told.push(error.message)
  })
  afterEach(() => {
    globalThis.reportError = before
  })
  const words = createTranslator<string>('ja', { 'a.here': 'ここ' }, { 'a.english': 'Due {at}' })

  it('is said in English where that is there, and told once', () => {
    expect(words.t('a.english', { at: { at: 0 } })).toBe('Due 1月1日(木) 09:00')
    expect(words.t('a.english')).toBe('Due ?')
    expect(words.t('a.here')).toBe('ここ')
    expect(told).toEqual(['No text in ja: a.english'])
  })

  it('is told without what may be of a lead', () => {
    for (const key of ['Aoi Mori', 'mori@example.com', 7, 'a.b c'])
      expect(words.t(key as string)).toBe('このバージョンでは表示できない内容')
    expect(told).toEqual(['No text in ja: a key of another form'])
  })
})
