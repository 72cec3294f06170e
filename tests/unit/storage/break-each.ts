// Breaks a stored value at every one of its places in turn, as another version or a fault may have left it.

type Place = readonly (string | number)[]
type Node = Record<string | number, unknown>

/** Values of another kind than this one; nothing at all is one of them. */
function otherKinds(value: unknown): unknown[] {
  const kinds: unknown[] = [undefined, 'text', 7, true, { odd: 1 }, ['text', 7], Number.NaN]
  return kinds.filter((kind) => kind === undefined || !sameKind(kind, value))
}

function sameKind(one: unknown, other: unknown): boolean {
  if (Number.isNaN(one)) return false
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) === Array.isArray(other)
  return typeof one === typeof other
}

function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    places(part, [...at, Array.isArray(value) ? Number(key) : key]),
  )
  return at.length === 0 ? inner : [at, ...inner]
}

/** A copy with something else at one place, given by its steps or as text; undefined: without it. In a list there is no leaving out. */
export function withAt<T>(value: T, place: Place | string, other: unknown): T {
  const steps = typeof place === 'string' ? place.split('.') : place
  const copy = structuredClone(value)
  const node = at(copy, steps.slice(0, -1)) as Node
  const last = steps.at(-1) ?? ''
  if (other === undefined && typeof last === 'string') delete node[last]
  else node[last] = other ?? null
  return copy
}

/** The places, as text, at which a value of another kind, or none, is taken for sound. `value` has every part, none of them null. */
export function looseEnds<T>(value: T, isSound: (broken: T) => boolean): string[] {
  return places(value)
    .filter((place) => otherKinds(at(value, place)).some((other) => isSound(withAt(value, place, other))))
    .map((place) => place.join('.'))
}

/** The places at which null is sound. */
export function emptyAllowed<T>(value: T, isSound: (broken: T) => boolean): string[] {
  return places(value)
    .filter((place) => typeof place.at(-1) === 'string' && isSound(withAt(value, place, null)))
    .map((place) => place.join('.'))
}

const at = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((node, step) => (node as Node)[step], value)
