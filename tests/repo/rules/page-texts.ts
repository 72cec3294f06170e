// Which texts a page can say: the keys in every file that it loads, whole ones and families put together from a template.
import type { Node, Source } from './source'

/** What its page knows without naming it: message names, which may look like keys, and texts themselves. */
const SILENT = /^lib\/(?:messaging|i18n|domain\/(?:.*[/-])?texts\.)/

interface Said {
  readonly key: string
  readonly path: string
}

/** Files that the entry point loads, statically; `entry` itself included. */
export function filesOf(entry: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = sources.get(path)
    if (source === undefined || found.has(path)) continue
    found.add(path)
    for (const { target, typeOnly } of source.imports) {
      if (target === null || typeOnly) continue
      open.push(...['', '.ts', '.tsx'].map((ending) => target + ending))
    }
  }
  return found
}

/** The keys that a page's files name, each with the file that does. `known` are those that a file can mean. */
export function keysSaid(
  entry: string,
  sources: readonly Source[],
  known: (path: string) => ReadonlySet<string>,
): Said[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  return [...filesOf(entry, byPath)]
    .filter((path) => !SILENT.test(path))
    .flatMap((path) => {
      const nodes = byPath.get(path)?.nodes ?? []
      const places = new Set(nodes.map(placeIn))
      const keys = nodes.filter((node) => !places.has(node)).flatMap((node) => keysOf(node, known(path)))
      return [...new Set(keys)].map((key) => ({ key, path }))
    })
}

/** What says where in a definition a field stands: `path={...}`. It may look like a family of keys. */
function placeIn(node: Node): Node | null {
  if (node.type !== 'JSXAttribute' || (node.name as Node).name !== 'path') return null
  return ((node.value as Node | null)?.expression as Node | undefined) ?? null
}

function keysOf(node: Node, known: ReadonlySet<string>): string[] {
  if (node.type === 'Literal')
    return typeof node.value === 'string' && known.has(node.value) ? [node.value] : []
  if (node.type !== 'TemplateLiteral') return []
  const parts = (node.quasis as { readonly value: { readonly cooked: string } }[]).map(
    ({ value }) => value.cooked,
  )
  // A template that begins with a value is a path in a definition: all families of keys begin with their name.
  if (!/^[a-zA-Z_]+\./.test(parts[0] ?? '')) return []
  const family = new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('.+')}$`)
  return [...known].filter((key) => family.test(key))
}
