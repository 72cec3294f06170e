// What a property accepts on a write, and the form in which it is kept: HubSpot's type and option checks.
import type { PropertyError } from '../server/reply.ts'
import type { Portal } from './portal.ts'
import type { ObjectType, PropertyDefinition } from './types.ts'

const MAX_TEXT = 65_536

/** The values as they will be stored, or every complaint HubSpot would make. */
export function checkValues(
  portal: Portal,
  type: ObjectType,
  values: Readonly<Record<string, unknown>>,
): { readonly stored: Record<string, string>; readonly errors: readonly PropertyError[] } {
  const stored: Record<string, string> = {}
  const errors: PropertyError[] = []
  for (const [name, raw] of Object.entries(values)) {
    const definition = portal.properties.get(type)?.get(name)
    if (definition === undefined || definition.archived) {
      errors.push({ name, error: 'PROPERTY_DOESNT_EXIST', message: `Property "${name}" does not exist` })
      continue
    }
    if (definition.readOnly) {
      errors.push({
        name,
        error: 'READ_ONLY_VALUE',
        message: `"${name}" is a read only property; its value cannot be set.`,
      })
      continue
    }
    const result = checkOne(portal, definition, raw === null ? '' : String(raw))
    if (typeof result === 'string') stored[name] = result
    else errors.push({ name, ...result })
  }
  return { stored, errors }
}

type Complaint = Omit<PropertyError, 'name'>

function checkOne(portal: Portal, definition: PropertyDefinition, value: string): string | Complaint {
  if (value === '') return ''
  switch (definition.type) {
    case 'number':
      return Number.isFinite(Number(value)) && value.trim() !== ''
        ? value
        : { error: 'INVALID_NUMBER', message: `${value} was not a valid number.` }
    case 'bool':
      return option(['true', 'false'], value)
    case 'enumeration':
      return enumerated(portal, definition, value)
    case 'date':
      return dateOnly(value)
    case 'datetime':
      return instant(value)
    default:
      return value.length > MAX_TEXT
        ? { error: 'TOO_LONG', message: `Property values must be at most ${MAX_TEXT} characters long.` }
        : value
  }
}

function enumerated(portal: Portal, definition: PropertyDefinition, value: string): string | Complaint {
  if (definition.externalOptions) {
    const owner = portal.owners.some((one) => one.id === value && !one.archived)
    return owner ? value : { error: 'INVALID_OWNER_ID', message: `Owner ${value} does not exist` }
  }
  const known = definition.options.map((one) => one.value)
  if (definition.fieldType !== 'checkbox') return option(known, value)
  for (const part of value.split(';').filter((one) => one !== '')) {
    const result = option(known, part)
    if (typeof result !== 'string') return result
  }
  return value
}

function option(known: readonly string[], value: string): string | Complaint {
  if (known.includes(value)) return value
  const list = known.map((one) => `label: ${one} value: ${one}`).join(', ')
  return { error: 'INVALID_OPTION', message: `${value} was not one of the allowed options: [${list}]` }
}

function dateOnly(value: string): string | Complaint {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  if (/^-?\d+$/.test(value) && Number(value) % 86_400_000 === 0)
    return new Date(Number(value)).toISOString().slice(0, 10)
  return {
    error: 'INVALID_DATE',
    message: `${value} was not a valid date: expected YYYY-MM-DD or midnight UTC`,
  }
}

function instant(value: string): string | Complaint {
  const ms = /^-?\d+$/.test(value)
    ? Number(value)
    : /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(value)
      ? Date.parse(value)
      : Number.NaN
  if (!Number.isNaN(ms) && Math.abs(ms) <= 8.64e15) return new Date(ms).toISOString()
  return {
    error: 'INVALID_DATE',
    message: `${value} was not a valid datetime: expected ISO 8601 or epoch milliseconds`,
  }
}
