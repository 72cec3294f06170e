// Short builders for property definitions, so that the lists of properties read as tables.
import type { PropertyDefinition, PropertyOption, PropertyType } from './types.ts'

const FIELD_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'text',
  number: 'number',
  date: 'date',
  datetime: 'date',
  enumeration: 'select',
  bool: 'booleancheckbox',
  phone_number: 'phonenumber',
}

/** A list of options from values; the label is the value in words. */
export function optionsOf(values: readonly string[]): PropertyOption[] {
  return values.map((value, displayOrder) => ({
    label: value.charAt(0).toUpperCase() + value.slice(1).toLowerCase().replaceAll('_', ' '),
    value,
    displayOrder,
    hidden: false,
  }))
}

/** A whole definition from the parts that differ. */
export function property(
  name: string,
  type: PropertyType,
  more: Partial<Omit<PropertyDefinition, 'name' | 'type'>> = {},
): PropertyDefinition {
  const words = name.replace(/^hs_/, '').replaceAll('_', ' ')
  return {
    name,
    type,
    label: words.charAt(0).toUpperCase() + words.slice(1),
    fieldType: FIELD_TYPES[type],
    groupName: 'contactinformation',
    description: '',
    options: type === 'bool' ? optionsOf(['true', 'false']) : [],
    readOnly: false,
    calculated: false,
    hubspotDefined: true,
    externalOptions: false,
    archived: false,
    hidden: false,
    formField: more.readOnly !== true,
    ...more,
  }
}
