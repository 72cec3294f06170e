// The direction of imports: entrypoints -> components -> lib, the domain on its own, and no circles.
import type { Source } from './source'

interface Zone {
  readonly name: string
  readonly files: RegExp
  /** Our own files it may import, besides its own zone. */
  readonly reach: RegExp
  /** Packages it may import. */
  readonly packages: RegExp
}

const NOTHING = /^$/

/** The first zone that a file belongs to counts. */
const ZONES: readonly Zone[] = [
  { name: 'lib/domain', files: /^lib\/domain\//, reach: NOTHING, packages: NOTHING },
  {
    name: 'lib/hubspot',
    files: /^lib\/hubspot\//,
    reach: /^lib\/(domain\/|page\/hosts)/,
    packages: /^(@hubspot\/api-client|zod\/mini)(\/|$)/,
  },
  {
    name: 'lib/i18n',
    files: /^lib\/i18n\//,
    reach: /^lib\/domain\//,
    packages: NOTHING,
  },
  {
    name: 'lib/messaging',
    files: /^lib\/messaging\//,
    reach: /^lib\/(domain|page)\//,
    packages: /^(wxt\/browser|zod\/mini)$/,
  },
  {
    name: 'lib/page',
    files: /^lib\/page\//,
    reach: /^lib\/(domain|messaging)\//,
    packages: /^wxt\/browser$/,
  },
  {
    name: 'lib/storage',
    files: /^lib\/storage\//,
    reach: /^lib\/domain\//,
    packages: /^(wxt\/(browser|utils\/storage)|idb|zod\/mini)$/,
  },
  {
    name: 'lib/background',
    files: /^lib\/background\//,
    reach: /^lib\//,
    packages: /^(wxt\/browser|zod\/mini)$/,
  },
  {
    name: 'components',
    files: /^components\//,
    reach: /^lib\/(domain|messaging|i18n)\//,
    packages: /^(react|react-dom|zustand)(\/|$)/,
  },
  {
    name: 'entrypoints/record.content',
    files: /^entrypoints\/record\.content\//,
    reach: /^lib\/(domain\/|messaging\/(messages|protocol)$|page\/)/,
    packages: /^wxt\/(browser|utils\/define-content-script)$/,
  },
  {
    name: 'entrypoints',
    files: /^entrypoints\//,
    reach: /^(components|lib)\//,
    packages: /^(wxt|react|react-dom)(\/|$)/,
  },
]

/** Says each import that goes against the direction. */
export function directionProblems(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const zone = ZONES.find(({ files }) => files.test(path))
    if (zone === undefined) return [`${path} is in no place that the house knows`]
    return imports.flatMap(({ specifier, target }) => {
      const allowed =
        target === null
          ? zone.packages.test(specifier)
          : zone.reach.test(target) || (zone.files.test(target) && sameEntry(path, target))
      const own = zone.name === 'lib/domain' && specifier.startsWith('@/')
      if (own) return [`${path} imports ${specifier}: inside the domain imports are relative`]
      return allowed ? [] : [`${path} imports ${specifier}: ${zone.name} may not`]
    })
  })
}

/** The files of the message table: they load zod. */
const TABLE = /^lib\/messaging\/(message|protocol(?!-(problem|review-worker)$)[a-z-]*)$/

/** Says each import, other than of types, that would bring the schemas of messages to a page or into HubSpot's page. */
export function schemaProblems(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    path.startsWith('lib/background/') || TABLE.test(path.replace(/\.ts$/, ''))
      ? []
      : imports
          .filter(({ target, typeOnly }) => target !== null && TABLE.test(target) && !typeOnly)
          .map(({ specifier }) => `${path} imports ${specifier}: types of messages only`),
  )
}

/** An entrypoint never imports from another one. */
function sameEntry(from: string, to: string): boolean {
  return !from.startsWith('entrypoints/') || from.split('/')[1] === to.split('/')[1]
}

/** Says each import circle once, as the path around it. Types count: they too tie files together. */
export function circles(sources: readonly Source[]): string[] {
  const known = new Map(sources.map((source) => [source.path, source]))
  const found = new Map<string, string>()
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const circle = trail.slice(at)
      found.set([...circle].sort().join(), [...circle, path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const { target } of known.get(path)?.imports ?? []) {
      const file = target === null ? undefined : fileOf(target, known)
      if (file !== undefined) visit(file, [...trail, path])
    }
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return [...found.values()]
}

function fileOf(target: string, known: ReadonlyMap<string, unknown>): string | undefined {
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`, `${target}/index.tsx`].find((path) =>
    known.has(path),
  )
}
