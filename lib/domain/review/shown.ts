// Figures without the contacts behind them: each list is replaced by a name, by which it can be found again.
import type { Ids } from './figures'

/** The same data; where it held `ids`, it holds `list`: the list's name. */
export type Shown<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? number extends T['length']
      ? readonly Shown<Item>[]
      : { readonly [K in keyof T]: Shown<T[K]> }
    : T extends object
      ? { readonly [K in keyof T as K extends 'ids' ? 'list' : K]: K extends 'ids' ? string : Shown<T[K]> }
      : T

/** Takes the lists out. A list's name is its place: `rejections.byReason.0.share`. */
export function shown<T>(value: T): Shown<T> {
  return without(value, '') as Shown<T>
}

function without(value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => without(item, join(place, String(index))))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) =>
      name === 'ids' ? ['list', place] : [name, without(inner, join(place, name))],
    ),
  )
}

const join = (place: string, name: string) => (place === '' ? name : `${place}.${name}`)

/** The list that `shown` gave this name; empty for any other name. */
export function listAt(value: unknown, list: string): Ids {
  let at = value
  for (const name of list === '' ? [] : list.split('.')) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, name)) return []
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  const ids = at === null || typeof at !== 'object' ? null : (at as { readonly ids?: unknown }).ids
  return Array.isArray(ids) ? (ids as string[]) : []
}
