// Each page loads the texts of every key that its code can say; the background's are checked by the compiler.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/lib/domain/settings'
import type { Page } from '@/lib/i18n/page-texts'
import { AREAS, pageWords, textsOf } from '../unit/all-words'
import { keysSaid } from './rules/page-texts'
import { parseSource, readSources } from './rules/source'

const ENTRIES: Readonly<Record<Page, string>> = {
  panel: 'entrypoints/panel/main.tsx',
  options: 'entrypoints/options/main.tsx',
  review: 'entrypoints/review/main.tsx',
  reviewWorker: 'entrypoints/review/review.worker.ts',
}

const ALL = new Set<string>(Object.keys(textsOf('en')))
/** The domain says sentences; what the interface says has families of the same names. */
const SENTENCES = new Set(
  [
    'domain',
    'holidays',
    'stage',
    'brief-lines',
    'criteria',
    'definition-checks',
    'reasons',
    'review-read-out',
    'review-export',
  ].flatMap((area) =>
    Object.values(AREAS[`/lib/i18n/messages/en/${area}.ts`] ?? {}).flatMap((texts) => Object.keys(texts)),
  ),
)
const known = (path: string) => (path.startsWith('lib/domain/') ? SENTENCES : ALL)

const sources = readSources()

describe.each(Object.keys(ENTRIES) as Page[])('%s', (page) => {
  const said = keysSaid(ENTRIES[page], sources, known)
  const keys = new Set(said.map(({ key }) => key))

  it.each(LANGUAGES)('has all it can say in %s', (language) => {
    expect(said.length).toBeGreaterThan(20)
    const { knows } = pageWords(page, language)
    expect(said.filter(({ key }) => !knows(key)).map(({ key, path }) => `${key} in ${path}`)).toEqual([])
  })

  it('loads no area of which it says nothing', () => {
    const { knows } = pageWords(page)
    const keysOf = (area: object) => Object.values(area).flatMap((texts) => Object.keys(texts))
    const loaded = Object.entries(AREAS).filter(
      ([path, area]) => path.includes('/en/') && keysOf(area).every(knows),
    )
    expect(loaded.length).toBeGreaterThan(2)
    const silent = loaded.filter(([, area]) => !keysOf(area).some((key) => keys.has(key)))
    // The translator itself looks up industries and sources, by HubSpot's codes.
    expect(silent.map(([path]) => path).filter((path) => !/\/(industries|origins)\.ts$/.test(path))).toEqual(
      [],
    )
  })
})

describe('what would be noticed', () => {
  const keysOfAll = new Set(['a.b', 'a.c.d', 'e.f', 'g.h'])
  const keys = (...files: [string, string][]) =>
    keysSaid(
      'components/x.tsx',
      files.map(([path, text]) => parseSource(path, text)),
      () => keysOfAll,
    ).map(({ key }) => key)

  it.each([
    ["t('a.b')", ['a.b']],
    ["const title = { x: 'a.b' }", ['a.b']],
    ['const x = <F label={t(`e.${x}`)} path={`a.${x}`} />', ['e.f']],
    ['t(`a.${x}`)', ['a.b', 'a.c.d']],
    ['t(`a.${x}.d`)', ['a.c.d']],
    ["t('no.such')", []],
    ["import { y } from './y'", ['e.f']],
    ["import type { y } from './y'", []],
    ["const load = () => import('./y')", ['e.f']],
    ["import { y } from '@/lib/messaging/z'", []],
  ])('%s', (text, found) => {
    const others: [string, string][] = [
      ['components/y.ts', "export const y = 'e.f'"],
      ['lib/messaging/z.ts', "export const y = 'e.f'"],
    ]
    expect(keys(['components/x.tsx', text], ...others)).toEqual(found)
  })
})
