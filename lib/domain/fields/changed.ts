// Which mapped properties the portal has changed since: gone, of another kind, or with other options.
import { type FieldProperty, type Fields, mappedProperties, placeOf } from './fields'
import { keptOptions } from './kept-options'
import type { PortalProperty } from './portal-properties'

/** What changed about one mapped property; `label`: as the definition knows it. */
export type FieldChange = {
  readonly property: string
  readonly label: string
} & (
  | { readonly kind: 'gone' }
  /** A drop-down became free text, or the other way round. */
  | { readonly kind: 'other_type'; readonly type: string }
  /** Options that the definition does not know, and known ones that are gone or are called something else now. */
  | { readonly kind: 'options'; readonly unknown: readonly string[]; readonly lost: readonly string[] }
)

/** Compares the mapping with the portal's property definitions. `seen`: the kinds of records whose properties could be read. */
export function changesOf(
  fields: Fields,
  properties: readonly PortalProperty[],
  seen: readonly PortalProperty['object'][] = ['contact', 'company'],
): FieldChange[] {
  return mappedProperties(fields).flatMap(({ field }): FieldChange[] => {
    const { object, name } = placeOf(field.property)
    if (!seen.includes(object)) return []
    const { property, label } = field
    const found = properties.find((one) => one.object === object && one.name === name)
    if (found === undefined || found.archived) return [{ property, label, kind: 'gone' }]
    const isChoice = Object.keys(field.options).length > 0
    if (isChoice !== keptOptions(found).length > 0)
      return [{ property, label, kind: 'other_type', type: found.type }]
    const { unknown, lost } = optionsOf(field, found)
    return unknown.length + lost.length === 0 ? [] : [{ property, label, kind: 'options', unknown, lost }]
  })
}

function optionsOf(field: FieldProperty, property: PortalProperty) {
  const now = new Map(keptOptions(property).map(({ value, label }) => [value, label || value]))
  const unknown = [...now].flatMap(([value, label]) => (Object.hasOwn(field.options, value) ? [] : [label]))
  const lost = Object.entries(field.options).flatMap(([value, label]) =>
    now.get(value) === label ? [] : [label],
  )
  return { unknown, lost }
}
