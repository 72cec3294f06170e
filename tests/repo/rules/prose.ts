// What the documents name: commands, files, links and numbers, so that they can be looked up.
import { matchesGlob, posix } from 'node:path'

/** The folders of the repository that documents speak of; a code span that begins with one is a path. */
const PATH = /^(entrypoints|components|lib|public|tests|docs)(\/|$)/

/** The spans of code in a Markdown text, without fenced blocks. */
function spansOf(text: string): string[] {
  const open = text.replace(/^```[\s\S]*?^```/gm, '')
  return [...open.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span ?? '')
}

/** The npm scripts that a text tells people to run. */
export function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z0-9:]*)/g)].flatMap(([whole, name = '']) =>
    whole.startsWith('npm run') || name === 'test' ? [name] : [],
  )
}

/** The paths that a text names, as globs from the root: `*`, `{en,ja}` and `N` for a number may stand in them. */
export function pathsIn(text: string): string[] {
  const scripts = [...text.matchAll(/\bnode (tests\/[\w./-]+)/g)].map(([, path]) => path ?? '')
  const named = spansOf(text).filter((span) => PATH.test(span) && !/[\s…]/.test(span))
  return [...new Set([...scripts, ...named.map((span) => span.replace(/\/$/, ''))])]
}

/** True when a file of the repository is at the path, or below it. An ending may be left out. */
export function exists(path: string, files: readonly string[]): boolean {
  const glob = path.replace(/(?<=-)N(?=\.)/g, '[0-9]')
  return files.some((file) => [glob, `${glob}/**`, `${glob}.*`].some((one) => matchesGlob(file, one)))
}

/** Says the links and pictures of the document at `path` that lead to no file. */
export function linkProblems(path: string, text: string, files: readonly string[]): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    const to = posix.join(posix.dirname(path), target.replace(/#.*$/, ''))
    return /^https:/.test(target) || files.includes(to) ? [] : [`${path} links to ${target}: not there`]
  })
}

/** Says the documents that a text names and that are not there: a reader of the repository has nothing else. */
export function documentProblems(path: string, text: string, files: readonly string[]): string[] {
  return [...text.matchAll(/(?<![\w*}])[\w./-]*\w\.md\b/g)].flatMap(([name]) => {
    const known = files.includes(name) || files.includes(posix.join(posix.dirname(path), name))
    return known ? [] : [`${path} names ${name}: not there`]
  })
}

/** The cell on the right of a table's row that begins with `name`. */
export function rowOf(text: string, name: string): string {
  return text.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
}
