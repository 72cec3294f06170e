// The differences between two versions as they are told: a property that is newly mapped, or no longer, is one difference.
import type { Definition } from './definition'
import { type DefinitionChange, diffOf } from './diff'

/** The label of a mapped property: there exactly as long as the property is. */
const LABEL = /^(fields\.\w+)\[.*\](?:#\d+)?\.label$/s
const LABEL_LENGTH = 'label'.length

/** As {@link diffOf}, with mapped properties that came or went gathered by role, under their labels. */
export function toldChanges(before: Definition, after: Definition): readonly DefinitionChange[] {
  const changes = diffOf(before, after)
  const whole = changes.filter(({ kind, path }) => kind !== 'changed' && LABEL.test(path))
  const insides = whole.map(({ path }) => path.slice(0, -LABEL_LENGTH))
  const told = new Map<string, DefinitionChange>()
  for (const change of changes) {
    if (!insides.some((inside) => change.path.startsWith(inside))) told.set(change.path, change)
    else if (whole.includes(change)) gather(told, change)
  }
  return [...told.values()]
}

function gather(told: Map<string, DefinitionChange>, { path, kind, before, after }: DefinitionChange): void {
  const role = LABEL.exec(path)?.[1] ?? path
  const key = `${role} properties`
  const held = told.get(key)
  const one = { gone: textsOf(before), come: textsOf(after) }
  const [gone, come] = [
    [...textsOf(held?.before ?? null), ...one.gone],
    [...textsOf(held?.after ?? null), ...one.come],
  ]
  told.set(key, {
    path: `${role}[]`,
    kind: held === undefined || held.kind === kind ? kind : 'changed',
    before: gone,
    after: come,
  })
}

const textsOf = (value: DefinitionChange['before']): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === null ? [] : [String(value)]
