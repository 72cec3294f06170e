// What no source file may do: reach the browser from the wrong place, make HTML from text, run text as code.
import type { Node, Source } from './source'

/** The places that may talk to the browser, beside the entrypoints. In lib/background only the files named here. */
const BROWSER_PLACES =
  /^(entrypoints\/|lib\/(storage|messaging|page)\/|lib\/background\/(tabs|install|toolbar|wake-up)\.ts$)/

const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
])
const TEXT_AS_CODE = new Set(['eval', 'Function'])

/** Says each use of `browser` or `chrome` outside the places that may. Types do not count. */
export function browserProblems(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const { path, imports, nodes } = source
    const imported = imports.some(({ specifier, typeOnly }) => specifier === 'wxt/browser' && !typeOnly)
    const global = !imported && nodes.some((node) => isMemberOf(node, ['browser', 'chrome']))
    if (global) return [`${path} uses a global browser object: import it from wxt/browser`]
    return imported && !BROWSER_PLACES.test(path) ? [`${path} uses the browser: not its place`] : []
  })
}

/** Says each HTML sink and each piece of text that would run as code. */
export function sinkProblems(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text, nodes }) =>
    nodes.flatMap((node) => {
      const line = text.slice(0, node.start).split('\n').length
      const name = nameOfUse(node)
      if (HTML_SINKS.has(name)) return [`${path}:${line} ${name}: text only`]
      const called = node.type === 'CallExpression' || node.type === 'NewExpression'
      const callee = (node.callee as Node | undefined) ?? null
      if (called && callee?.type === 'Identifier' && TEXT_AS_CODE.has(String(callee.name))) {
        return [`${path}:${line} ${callee.name}: no text runs as code`]
      }
      if (called && isMemberOf(callee, ['document']) && /^write(ln)?$/.test(propertyOf(callee))) {
        return [`${path}:${line} document.write: text only`]
      }
      return []
    }),
  )
}

function nameOfUse(node: Node): string {
  if (node.type === 'MemberExpression') return propertyOf(node)
  if (node.type === 'JSXAttribute') return String((node.name as { name?: unknown }).name)
  if (node.type === 'Property') return String((node.key as { name?: unknown; value?: unknown }).name ?? '')
  return ''
}

function propertyOf(node: Node | null): string {
  const property = node?.property as { name?: unknown; value?: unknown } | undefined
  return String(property?.name ?? property?.value ?? '')
}

function isMemberOf(node: Node | null, objects: readonly string[]): boolean {
  const object = node?.type === 'MemberExpression' ? (node.object as Node) : null
  return object?.type === 'Identifier' && objects.includes(String(object.name))
}
