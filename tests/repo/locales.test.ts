// Every text exists in both languages, with the same values in it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AREAS } from '../unit/all-words'
import { localeProblems } from './rules/locales'
import { ROOT, readText } from './rules/source'

const MESSAGES = join(ROOT, 'lib/i18n/messages')
/** Beside the texts stand how the language is written, and which texts each page loads. */
const OTHERS = ['language.ts', 'pages', 'pages.ts']
const files = (language: string) =>
  readdirSync(join(MESSAGES, language))
    .filter((file) => !OTHERS.includes(file))
    .sort()

describe('the dictionaries', () => {
  it('have the same files', () => {
    expect(files('ja')).toEqual(files('en'))
    expect(files('en').length).toBeGreaterThan(3)
  })

  it.each(files('en'))('%s says everything in both languages', (file) => {
    const [en, ja] = ['en', 'ja'].map((language) => AREAS[`/lib/i18n/messages/${language}/${file}`])
    expect(Object.keys(en ?? {}).length).toBeGreaterThan(0)
    expect(localeProblems(file, en, ja)).toEqual([])
  })
})

it("the browser's own texts exist in both languages", () => {
  const [en, ja] = ['en', 'ja'].map((language) => {
    const texts = JSON.parse(readText(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >
    return Object.fromEntries(Object.entries(texts).map(([key, { message }]) => [key, message]))
  })
  expect(localeProblems('_locales', en, ja)).toEqual([])
})

describe('what would be noticed', () => {
  it.each([
    [{ a: 'x', b: 'y' }, { a: 'x' }],
    [{ a: 'x' }, { a: 'x', b: 'y' }],
    [{ a: { b: 'x', c: 'y' } }, { a: { b: 'x' } }],
    [{ a: 'x' }, { a: ' ' }],
    [{ a: '{count} days' }, { a: '日' }],
    [{ a: '{count} days' }, { a: '{days}日' }],
    [{ a: 'Hello $name$' }, { a: 'こんにちは' }],
  ])('%j beside %j', (en, ja) => {
    expect(localeProblems('x', en, ja)).toHaveLength(1)
  })

  it.each([
    [{ a: '{at}: {n|one day|days}' }, { a: '{n}日、{at}' }],
    [{ a: '{name} and {name}' }, { a: '{name}' }],
  ])('%j beside %j is fine', (en, ja) => {
    expect(localeProblems('x', en, ja)).toEqual([])
  })
})
