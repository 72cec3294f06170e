// The house rules for files: short, saying what they are for, free of this machine, no test switched off.
import { describe, expect, it } from 'vitest'
import {
  lengthProblems,
  machineProblems,
  packageProblems,
  purposeProblems,
  switchedOffProblems,
} from './rules/house'
import { filesIn, readText } from './rules/source'

const CODE = filesIn(['entrypoints', 'components', 'lib', 'tests']).filter((path) =>
  /\.(tsx?|mjs|css)$/.test(path),
)
const ROOT_FILES = [
  'package.json',
  'wxt.config.ts',
  'vitest.config.ts',
  'biome.json',
  'tsconfig.json',
  '.npmrc',
  '.gitignore',
]
const OWN = /^tests\/repo\//

const over = (paths: readonly string[], rule: (path: string, text: string) => string[]) =>
  paths.flatMap((path) => rule(path, readText(path)))

describe('every file', () => {
  it('has 300 lines at most', () => {
    expect(CODE.length).toBeGreaterThan(100)
    expect(over(CODE, lengthProblems)).toEqual([])
    expect(lengthProblems('a.ts', 'x\n'.repeat(300))).toEqual([])
    expect(lengthProblems('a.ts', 'x\n'.repeat(301))).toHaveLength(1)
  })

  it('says on its first line what it is for', () => {
    expect(over(CODE, purposeProblems)).toEqual([])
    expect(over(['wxt.config.ts', 'vitest.config.ts'], purposeProblems)).toEqual([])
    for (const text of [
      '',
      'import x',
      '// x',
      '\n// Too late: the second line.',
      '/** Not a line comment. */',
    ])
      expect(purposeProblems('a.ts', text)).toHaveLength(1)
    expect(
      purposeProblems('a.ts', `// @${'vitest'}-environment jsdom\n// What this file is there for.`),
    ).toEqual([])
    expect(purposeProblems('a.css', '/* What this file is there for. */')).toEqual([])
  })

  it('is free of this machine', () => {
    const files = [...CODE.filter((path) => !OWN.test(path)), ...ROOT_FILES]
    expect(over(files, machineProblems)).toEqual([])
  })

  it.each([
    "const x = '/home/me/project'",
    'see /work/notes.md',
    '(/tmp/report.txt)',
    'C:\\Users\\me',
    'registry=http://localhost:4873/npm/',
    '// see shared/reference/facts.md',
  ])('%s names a machine', (line) => {
    expect(machineProblems('a.ts', line)).toHaveLength(1)
  })

  it.each([
    "'/usr/bin/chromium'",
    'https://app.hubspot.com/home/1',
    "'/contacts/1/record'",
    'join(root, "tmp")',
  ])('%s names none', (line) => {
    expect(machineProblems('a.ts', line)).toEqual([])
  })
})

describe('every test', () => {
  it('runs', () => {
    const tests = filesIn(['tests']).filter((path) => /\.tsx?$/.test(path) && !OWN.test(path))
    expect(over(tests, switchedOffProblems)).toEqual([])
  })

  it.each([
    'it.only(',
    'describe.skip(',
    'test.todo(',
    'it.each([1]).x; it.skip(',
    'it.concurrent.only(',
    'xit(',
    'fdescribe(',
  ])('%s would be noticed', (line) => {
    expect(switchedOffProblems('a.test.ts', line)).toHaveLength(1)
  })

  it.each(['it.each(rows)(', 'list.only', 'exit(', 'wait.skip'])('%s is fine', (line) => {
    expect(switchedOffProblems('a.test.ts', line)).toEqual([])
  })
})

describe('packages', () => {
  it('are exact and tied to no registry', () => {
    const lockfile = JSON.parse(readText('package-lock.json'))
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100)
    expect(packageProblems(lockfile, JSON.parse(readText('package.json')))).toEqual([])
  })

  it('would be noticed', () => {
    const lockfile = {
      packages: { 'node_modules/a': { resolved: 'http://localhost/a.tgz' }, 'node_modules/b': {} },
    }
    expect(packageProblems(lockfile, {})).toHaveLength(1)
    const loose = {
      a: '^1.2.3',
      b: '~1.2.3',
      c: '*',
      d: 'latest',
      e: '1.x',
      f: 'github:a/b',
      g: '1.2.3',
      h: '1.2.3-rc.1',
    }
    expect(packageProblems({}, { dependencies: loose })).toHaveLength(6)
  })
})
