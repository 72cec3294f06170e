// The differences between two versions of a definition, place by place, in the order of the definition.
import { FIELD_ROLES } from '../fields/fields'
import type { Definition } from './definition'
import { inDocumentOrder } from './order'

export type DefinitionScalar = string | number | boolean | null
export type DefinitionValue = DefinitionScalar | readonly string[]

/**
 * One place that differs.
 * - A single value: `before` and `after` are the values; one of them is null where the place itself is new or gone.
 * - A list: `before` holds the items that are gone, `after` the new ones; where only the order differs, both hold the whole list.
 */
export interface DefinitionChange {
  /** As in a file, but categories are named: `signals[security].phrases`. Targets are numbered: `sla.targets[0].target`. */
  readonly path: string
  /** `added`, `removed`: the place itself, or only items of a list. */
  readonly kind: 'changed' | 'added' | 'removed'
  readonly before: DefinitionValue
  readonly after: DefinitionValue
}

/** Every difference except the version's own name. Empty exactly when both judge alike and are written alike. */
export function diffOf(before: Definition, after: Definition): readonly DefinitionChange[] {
  const { version: _old, ...ours } = inDocumentOrder(before)
  const { version: _new, ...theirs } = inDocumentOrder(after)
  return compare('', ours, theirs)
}

type Tree = Readonly<Record<string, unknown>>

/** The lists whose items are recognised by a key, wherever they stand. */
const ID_OF: ReadonlyMap<string, string> = new Map([
  ['signals', 'id'],
  ['negatives', 'id'],
  ...FIELD_ROLES.map((role) => [`fields.${role}`, 'property'] as const),
])
const BY_PLACE = new Set(['sla.targets'])

function compare(path: string, before: unknown, after: unknown): DefinitionChange[] {
  if (before === after) return []
  const id = ID_OF.get(path)
  if (id !== undefined) return named(path, byId(listOf(before), id), byId(listOf(after), id))
  if (BY_PLACE.has(path)) return branches(path, byPlace(listOf(before)), byPlace(listOf(after)))
  const one = before ?? after
  if (Array.isArray(one)) return items(path, before, after)
  if (typeof one === 'object' && one !== null) return branches(path, treeOf(before), treeOf(after))
  return [leaf(path, before, after)]
}

/** Both are in the order of the document. */
function branches(path: string, before: Tree, after: Tree): DefinitionChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  // A key may be the portal's own text, such as __proto__.
  const at = (tree: Tree, key: string) => (Object.hasOwn(tree, key) ? tree[key] : undefined)
  return [...keys].flatMap((key) => compare(join(path, key), at(before, key), at(after, key)))
}

const join = (path: string, key: string) =>
  path === '' || key.startsWith('[') ? path + key : `${path}.${key}`

function leaf(path: string, before: unknown, after: unknown): DefinitionChange {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  return { path, kind, before: scalar(before), after: scalar(after) }
}

function named(path: string, old: Tree, now: Tree): DefinitionChange[] {
  const stayed = (ids: Tree, others: Tree) => Object.keys(ids).filter((id) => Object.hasOwn(others, id))
  const [oldOrder, newOrder] = [stayed(old, now), stayed(now, old)]
  const moved = oldOrder.some((id, at) => id !== newOrder[at])
  const order = { path, kind: 'changed', before: oldOrder.map(bare), after: newOrder.map(bare) } as const
  return [...(moved ? [order] : []), ...branches(path, old, now)]
}

/** `[security]` -> the rest of the category. A repeated name gets a number: `[security]#2`. */
function byId(list: readonly Tree[], key: string): Tree {
  const found: Record<string, unknown> = {}
  const seen = new Map<unknown, number>()
  for (const { [key]: id, ...rest } of list) {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    found[times === 1 ? `[${id}]` : `[${id}]#${times}`] = rest
  }
  return found
}

const bare = (key: string) => key.replace(/^\[(.*)\](#\d+)?$/, '$1$2')

const byPlace = (list: readonly Tree[]): Tree =>
  Object.fromEntries(list.map((one, place) => [`[${place}]`, one]))

function items(path: string, before: unknown, after: unknown): DefinitionChange[] {
  const [old, now] = [textsOf(before), textsOf(after)]
  const [gone, come] = [without(old, now), without(now, old)]
  if (before !== undefined && after !== undefined && gone.length === 0 && come.length === 0) {
    const moved = old.some((item, at) => item !== now[at])
    return moved ? [{ path, kind: 'changed', before: old, after: now }] : []
  }
  const kind = gone.length > 0 && come.length > 0 ? 'changed' : isAdded(before, come) ? 'added' : 'removed'
  return [{ path, kind, before: gone, after: come }]
}

/** A new empty list has no items to show. */
const isAdded = (before: unknown, come: readonly string[]) => before === undefined || come.length > 0

/** The items that the other list lacks; an item that is here twice must be there twice. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  return list.filter((item) => {
    const times = left.get(item) ?? 0
    left.set(item, times - 1)
    return times <= 0
  })
}

const listOf = (value: unknown): readonly Tree[] => (Array.isArray(value) ? value : [])
const treeOf = (value: unknown): Tree => (typeof value === 'object' && value !== null ? (value as Tree) : {})
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
const scalar = (value: unknown): DefinitionScalar =>
  value === undefined ? null : (value as DefinitionScalar)
