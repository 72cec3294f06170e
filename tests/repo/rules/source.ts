// Reads the repository's source files, parsed: what they import, what they call, what their comments say.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')

export interface Import {
  /** As written. */
  readonly specifier: string
  /** Path from the root for our own files, null for packages. */
  readonly target: string | null
  /** Erased by the compiler. */
  readonly typeOnly: boolean
}

/** A node of the syntax tree. */
export type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

export interface Source {
  /** From the root, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly nodes: readonly Node[]
}

/** Paths of all files below the root's `folders`, sorted, builds and packages left out. */
export function filesIn(folders: readonly string[]): string[] {
  const entries = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }),
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !/(^|\/)(node_modules|\.output|\.wxt)\//.test(path))
    .sort()
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Every TypeScript file of the product, and with `tests` those of the tests. */
export function readSources(folders: readonly string[] = ['entrypoints', 'components', 'lib']): Source[] {
  return filesIn(folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => parseSource(path, readText(path)))
}

/** Parses one file. `path` decides how relative imports resolve; the file need not exist. */
export function parseSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const nodes = [...walk(program as unknown as Node)]
  const found: { specifier: string; typeOnly: boolean }[] = []
  for (const one of module.staticImports) {
    const typeOnly = one.entries.length > 0 && one.entries.every(({ isType }) => isType)
    found.push({ specifier: one.moduleRequest.value, typeOnly })
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType })
    }
  }
  for (const node of nodes) {
    const source = (node.source ?? node.argument) as { value?: unknown } | undefined
    const dynamic = node.type === 'ImportExpression'
    if ((dynamic || node.type === 'TSImportType') && typeof source?.value === 'string') {
      found.push({ specifier: source.value, typeOnly: !dynamic })
    }
  }
  return {
    path,
    text,
    nodes,
    imports: found.map((one) => ({ ...one, target: resolve(path, one.specifier) })),
  }
}

function resolve(from: string, written: string): string | null {
  const specifier = written.replace(/\?.*$/, '')
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2))
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier))
  return null
}

function* walk(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string') {
        yield* walk(child as Node)
      }
    }
  }
}
