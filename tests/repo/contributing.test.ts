// The documents are true where a test can tell: commands, paths, links, limits, and what a change takes.
import { describe, expect, it } from 'vitest'
import { CRITERIA } from '@/lib/domain/criteria/registry'
import { REASONS } from '@/lib/domain/decision/reasons'
import { LANGUAGES } from '@/lib/domain/settings'
import { MESSAGES } from '@/lib/messaging/protocol'
import { CONTENT_SCRIPT_LIMIT, HOSTS, PANEL_LIMIT, PERMISSIONS } from './rules/built'
import { LONGEST, machineProblems } from './rules/house'
import { commandsIn, documentProblems, exists, linkProblems, pathsIn, rowOf } from './rules/prose'
import { filesIn, readText } from './rules/source'

const ROOT_FILES = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE']
const FOLDERS = ['docs', 'entrypoints', 'components', 'lib', 'public', 'tests']
const FILES = [...ROOT_FILES, ...filesIn(FOLDERS)]
const DOCUMENTS = FILES.filter((path) => path.endsWith('.md'))
const CODE = filesIn(['entrypoints', 'components', 'lib', 'tests']).filter(
  (path) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('tests/repo/'),
)
const CONTRIBUTING = readText('CONTRIBUTING.md')
const { scripts } = JSON.parse(readText('package.json')) as { scripts: Readonly<Record<string, string>> }

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readText(path)

  it('names commands, files and links that are there, and nothing of one machine', () => {
    expect(commandsIn(text).filter((name) => scripts[name] === undefined)).toEqual([])
    expect(pathsIn(text).filter((named) => !exists(named, FILES))).toEqual([])
    expect(linkProblems(path, text, FILES)).toEqual([])
    expect(documentProblems(path, text, FILES)).toEqual([])
    expect(machineProblems(path, text)).toEqual([])
  })
})

it('the code names no document that is not there', () => {
  expect(CODE.flatMap((path) => documentProblems(path, readText(path), FILES))).toEqual([])
})

it('what is not there would be noticed', () => {
  const text = '`npm run gone:e2e -- X`, `lib/gone/a-*.ts`, `node tests/gone.ts`, [a](docs/gone.png), gone.md'
  expect(commandsIn(text)).toEqual(['gone:e2e'])
  expect(pathsIn(text)).toEqual(['tests/gone.ts', 'lib/gone/a-*.ts'])
  expect(pathsIn(text).filter((path) => exists(path, FILES))).toEqual([])
  expect(linkProblems('README.md', text, FILES)).toHaveLength(1)
  expect(documentProblems('README.md', text, FILES)).toHaveLength(1)
  expect(commandsIn('`npm test` and npm puts')).toEqual(['test'])
})

describe('numbers', () => {
  const numberIn = (path: string, sentence: RegExp) => Number(sentence.exec(readText(path))?.[1])

  it('of lines in a file', () => {
    const short = numberIn('CONTRIBUTING.md', /Most are under (\d+) lines/)
    expect(numberIn('CONTRIBUTING.md', /none is over (\d+)/)).toBe(LONGEST)
    const under = CODE.filter((path) => readText(path).split('\n').length <= short)
    expect(under.length).toBeGreaterThan(CODE.length / 2)
  })

  it('of mutants that must be killed', () => {
    const { thresholds } = JSON.parse(readText('stryker.config.json'))
    expect(numberIn('CONTRIBUTING.md', /below (\d+) % it fails/)).toBe(thresholds.break)
  })

  it('of bytes that pages may load', () => {
    expect(numberIn('docs/decisions/iframe.md', /under (\d+) KB/) * 1_000).toBe(CONTENT_SCRIPT_LIMIT)
    expect(numberIn('docs/decisions/renderer.md', /at most (\d+) KB/) * 1_000).toBe(PANEL_LIMIT)
  })
})

it('PRIVACY.md explains every permission that a build asks for', () => {
  const asked = [...new Set([...Object.values(PERMISSIONS).flat(), ...HOSTS, 'notifications'])]
  expect(asked.filter((name) => !readText('PRIVACY.md').includes(`| \`${name}\``))).toEqual([])
})

describe('what a change takes', () => {
  const filesOf = (row: string) => {
    const globs = pathsIn(rowOf(CONTRIBUTING, row))
    return FILES.filter((path) => globs.some((glob) => exists(glob, [path])))
  }
  const lines = (paths: readonly string[], part: string) =>
    paths.filter((path) => readText(path).includes(part))

  it('a criterion: a line in each registry', () => {
    const registries = ['registry', 'checks', 'texts.*'].map((name) => `lib/domain/criteria/${name}.ts`)
    const named = FILES.filter((path) => registries.some((glob) => exists(glob, [path])))
    for (const glob of registries) expect(rowOf(CONTRIBUTING, 'criterion')).toContain(glob.split('/').at(-1))
    expect(named).toHaveLength(2 + LANGUAGES.length)
    for (const { id } of CRITERIA) expect(lines(named, `./${id.replaceAll('_', '-')}/`)).toEqual(named)
  })

  it('a rejection reason: an entry and its words in each language', () => {
    const [words, table] = [/reason-texts\./, /reasons\.ts$/].map((file) =>
      filesOf('rejection reason').filter((path) => file.test(path)),
    )
    expect(words).toHaveLength(LANGUAGES.length)
    expect(table).toHaveLength(1)
    for (const reason of Object.keys(REASONS)) {
      expect(lines(words ?? [], `'reason.${reason}':`)).toEqual(words)
      expect(lines(table ?? [], `${reason}: {`)).toEqual(table)
    }
  })

  it('a message: one entry and one handler', () => {
    const of = (folder: string) => filesOf('message').filter((path) => path.startsWith(folder))
    for (const name of Object.keys(MESSAGES)) {
      expect([name, lines(of('lib/messaging/'), `'${name}': {`)]).toEqual([name, [expect.any(String)]])
      expect([name, lines(of('lib/background/'), `'${name}':`)]).toEqual([name, [expect.any(String)]])
    }
  })

  it('a language: everything that the compiler asks for is named', () => {
    const asking = CODE.filter((path) => /^(lib|components|entrypoints)\//.test(path)).filter((path) =>
      /Record<Language, [^=\n]*> = \{|export type Language =/.test(readText(path)),
    )
    expect(asking.length).toBeGreaterThan(3)
    expect(asking.filter((path) => !filesOf('language').includes(path))).toEqual([])
    for (const language of LANGUAGES) {
      expect(filesOf('language').filter((path) => path.includes(`/${language}/`))).not.toEqual([])
      expect(lines(['public/managed-schema.json'], `"${language}"`)).toHaveLength(1)
    }
  })
})
