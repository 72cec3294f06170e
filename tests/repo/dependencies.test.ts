// package.json and the code name the same packages.
import { expect, it } from 'vitest'
import { undeclaredProblems, unusedProblems } from './rules/dependencies'
import { filesIn, parseSource, readSources, readText } from './rules/source'

const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
>
const DECLARED = Object.keys({ ...dependencies, ...devDependencies })
const CONFIGURATION = [
  'wxt.config.ts',
  'vitest.config.ts',
  'vitest.mutation.config.ts',
  'stryker.config.json',
  'tsconfig.json',
  'biome.json',
]

/** Used without being named: the runtime of the commands, types, and what another package looks for. */
const BY_PRESENCE = /^(node|typescript|@types\/.+|@stryker-mutator\/vitest-runner|@testing-library\/dom)$/

it('declares every package that is imported', () => {
  const configs = ['wxt.config.ts', 'vitest.config.ts', 'vitest.mutation.config.ts']
  const sources = [
    ...readSources(['entrypoints', 'components', 'lib', 'tests']),
    ...configs.map((path) => parseSource(path, readText(path))),
  ]
  expect(undeclaredProblems(sources, new Set(DECLARED))).toEqual([])
  const stray = parseSource(
    'a.ts',
    "import x from '@scope/stray/part'\nimport y from 'idb'\nimport 'node:fs'",
  )
  expect(undeclaredProblems([stray], new Set(DECLARED))).toEqual([
    'a.ts imports @scope/stray/part: not in package.json',
  ])
})

it('uses every package that it declares', () => {
  const code = filesIn(['entrypoints', 'components', 'lib', 'tests']).filter((path) =>
    /\.(tsx?|mjs)$/.test(path),
  )
  const text = [...code, ...CONFIGURATION].map(readText).join('\n')
  const looked = DECLARED.filter((name) => !BY_PRESENCE.test(name))
  expect(unusedProblems(looked, text)).toEqual([])
  expect(unusedProblems(['left-behind'], 'import x from "idb"')).toHaveLength(1)
})
