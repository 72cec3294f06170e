// Every package that the code imports is declared: a package that only comes along with another can be gone with the next version.
import { isBuiltin } from 'node:module'
import type { Source } from './source'

/** What a build answers itself, and our own files. */
const ANSWERED = /^(@\/|\.|virtual:)/

/** Says each import of a package that is not in `declared`, the names in package.json. */
export function undeclaredProblems(sources: readonly Source[], declared: ReadonlySet<string>): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .map(({ specifier }) => specifier)
      .filter((specifier) => !isBuiltin(specifier) && !ANSWERED.test(specifier))
      .filter((specifier) => !declared.has(packageOf(specifier)))
      .map((specifier) => `${path} imports ${specifier}: not in package.json`),
  )
}

/** Says each declared package that `text`, all code and configuration together, never names. */
export function unusedProblems(declared: readonly string[], text: string): string[] {
  return declared.filter((name) => !text.includes(name)).map((name) => `${name} is declared and never used`)
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
