// Which problem comes first in a file, and how its place is written.
import type * as z from 'zod/mini'
import type { DefinitionProblem } from '@/lib/domain/definition/problem'

type Step = PropertyKey
type Issue = z.core.$ZodIssue

const LONGEST_KEY = 60

/** `sla.targets[0].target`; a key that is not a name is quoted: `sla["my key"]`. */
export function pathText(path: readonly Step[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const key = String(step)
    const shown = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY)}…` : key
    if (!/^[A-Za-z_$][\w$]*$/.test(shown)) return `${text}[${JSON.stringify(shown)}]`
    return text === '' ? shown : `${text}.${shown}`
  }, '')
}

/** The problem that stands first in `value`. A missing key comes after those that are there. */
export function firstProblem(value: unknown, issues: readonly Issue[]): DefinitionProblem {
  const placeOf = places(value)
  let first: { readonly place: readonly number[]; readonly issue: Issue; readonly path: Step[] } | null = null
  for (const issue of issues) {
    const path: Step[] = [
      ...issue.path,
      ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
    ]
    const place = placeOf(path)
    if (first === null || isBefore(place, first.place)) first = { place, issue, path }
  }
  if (first === null) return { kind: 'not_a_definition', path: '', expected: 'a definition' }
  return {
    kind: first.issue.code === 'unrecognized_keys' ? 'unknown_key' : 'wrong_value',
    path: pathText(first.path),
    expected: first.issue.message,
  }
}

/** Says where a path stands in a value: the number of each key among its neighbours. */
function places(value: unknown): (path: readonly Step[]) => readonly number[] {
  const known = new Map<object, ReadonlyMap<Step, number>>()
  const keysOf = (of: object) => {
    let keys = known.get(of)
    if (keys === undefined) {
      keys = new Map(Object.keys(of).map((key, place) => [key, place]))
      known.set(of, keys)
    }
    return keys
  }
  return (path) => {
    let at: unknown = value
    return path.map((step) => {
      if (typeof at !== 'object' || at === null) return Number.MAX_SAFE_INTEGER
      const place = typeof step === 'number' ? step : keysOf(at).get(step)
      at = Object.hasOwn(at, step) ? (at as Record<Step, unknown>)[step] : undefined
      return place ?? Number.MAX_SAFE_INTEGER
    })
  }
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [level, place] of a.entries()) {
    const other = b[level]
    if (other === undefined) return false
    if (place !== other) return place < other
  }
  return a.length < b.length
}
