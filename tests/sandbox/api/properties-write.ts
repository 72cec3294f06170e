// Creating, changing and archiving property definitions and groups.
import { property } from '../portal/define.ts'
import type { Portal } from '../portal/portal.ts'
import type { Token } from '../portal/tokens.ts'
import { requireScopes } from '../portal/tokens.ts'
import type { ObjectType, PropertyDefinition, PropertyOption, PropertyType } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { ApiError, empty, invalid, json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { objectBody } from './call.ts'
import { printedGroup, printedProperty } from './properties.ts'
import { typeOf } from './scopes.ts'

const NAME = /^[a-z][a-z0-9_]{0,99}$/
const FIELD_TYPES: Readonly<Record<string, readonly string[]>> = {
  bool: ['booleancheckbox', 'calculation_equation'],
  date: ['date'],
  datetime: ['date'],
  enumeration: ['checkbox', 'radio', 'select', 'booleancheckbox', 'calculation_equation'],
  number: ['number', 'calculation_equation'],
  phone_number: ['phonenumber'],
  string: ['text', 'textarea', 'html', 'file', 'phonenumber', 'calculation_equation'],
}

/** POST a group: 201, or 409 when it exists. */
export function createGroup(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWriteSchema(call.token, type)
  const { name, label, displayOrder } = objectBody(call)
  if (typeof name !== 'string' || typeof label !== 'string')
    throw invalid('Some required fields were not set: [name, label]')
  const groups = call.portal.groups.get(type)
  if (groups?.has(name) === true) throw conflict(`Property group "${name}" already exists.`)
  const group = { name, label, displayOrder: typeof displayOrder === 'number' ? displayOrder : -1 }
  groups?.set(name, group)
  return json(201, printedGroup(group))
}

/** POST one definition: 201, 400, or 409 when it exists. */
export function createProperty(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWriteSchema(call.token, type)
  return json(201, printedProperty(call, add(call.portal, type, objectBody(call))))
}

/** POST up to 100 definitions: 201, or 207 with those that failed. */
export function batchCreateProperties(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWriteSchema(call.token, type)
  const { inputs } = objectBody(call)
  if (!Array.isArray(inputs) || inputs.length === 0 || inputs.length > 100)
    throw invalid('inputs must hold 1 to 100 properties')
  const results: unknown[] = []
  const errors: unknown[] = []
  for (const input of inputs) {
    try {
      results.push(printedProperty(call, add(call.portal, type, input as Record<string, unknown>)))
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const name = String((input as { name?: unknown }).name)
      errors.push({ ...error.envelope, context: { name: [name] } })
    }
  }
  const at = new Date(call.portal.now()).toISOString()
  const whole = { status: 'COMPLETE', results, startedAt: at, completedAt: at }
  return errors.length === 0 ? json(201, whole) : json(207, { ...whole, numErrors: errors.length, errors })
}

/** PATCH a definition. `options` replaces the whole list. */
export function updateProperty(call: Call, [typeName = '', name = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWriteSchema(call.token, type)
  const found = call.portal.properties.get(type)?.get(name)
  if (found === undefined || found.archived) throw notFound(`Property "${name}" does not exist`)
  const body = objectBody(call)
  if (body.type !== undefined && body.type !== found.type)
    throw invalid(`Cannot change the type of property "${name}"`)
  if (found.hubspotDefined && body.options !== undefined && found.type !== 'enumeration') {
    throw invalid(`The options of property "${name}" are read only`)
  }
  if (body.options !== undefined) found.options = optionsFrom(body.options)
  if (typeof body.label === 'string') found.label = body.label
  if (typeof body.description === 'string') found.description = body.description
  if (typeof body.hidden === 'boolean') found.hidden = body.hidden
  if (typeof body.groupName === 'string') found.groupName = knownGroup(call.portal, type, body.groupName)
  return json(200, printedProperty(call, found))
}

/** DELETE: to the recycling bin; HubSpot's own properties stay. */
export function archiveProperty(call: Call, [typeName = '', name = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayWriteSchema(call.token, type)
  const found = call.portal.properties.get(type)?.get(name)
  if (found === undefined) throw notFound(`Property "${name}" does not exist`)
  if (found.hubspotDefined) throw invalid(`Property "${name}" cannot be archived`)
  found.archived = true
  return empty(204)
}

function add(portal: Portal, type: ObjectType, body: Record<string, unknown>): PropertyDefinition {
  const { name, label, type: kind, fieldType, groupName } = body
  const missing = ['name', 'label', 'type', 'fieldType', 'groupName'].filter(
    (one) => typeof body[one] !== 'string',
  )
  if (missing.length > 0) throw invalid(`Some required fields were not set: [${missing.join(', ')}]`)
  if (!NAME.test(String(name)))
    throw invalid(`Property name "${String(name)}" is not valid: lower case letters, digits and _ only`)
  const fields = FIELD_TYPES[String(kind)]
  if (fields === undefined) throw invalid(`Unknown property type ${String(kind)}`)
  if (!fields.includes(String(fieldType)))
    throw invalid(`fieldType ${String(fieldType)} does not fit type ${String(kind)}`)
  knownGroup(portal, type, String(groupName))
  const names = portal.properties.get(type)
  if (names?.has(String(name)) === true) throw conflict(`A property named "${String(name)}" already exists.`)
  const external = body.externalOptions === true
  const options = optionsFrom(body.options ?? [])
  if ((kind === 'enumeration' || kind === 'bool') && !external && options.length === 0) {
    throw invalid(`Property "${String(name)}" of type ${kind} needs options`)
  }
  const definition = property(String(name), kind as PropertyType, {
    label: String(label),
    fieldType: String(fieldType),
    groupName: String(groupName),
    description: typeof body.description === 'string' ? body.description : '',
    options,
    hidden: body.hidden === true,
    hubspotDefined: false,
    externalOptions: external,
  })
  names?.set(definition.name, definition)
  return definition
}

function optionsFrom(value: unknown): PropertyOption[] {
  if (!Array.isArray(value)) throw invalid('options must be a list')
  const values = new Set<string>()
  const labels = new Set<string>()
  return value.map((raw: Partial<PropertyOption>) => {
    const { label, value: own, displayOrder, hidden } = raw
    if (typeof label !== 'string' || typeof own !== 'string')
      throw invalid('Some required fields were not set: [label, value]')
    if (typeof displayOrder !== 'number' || typeof hidden !== 'boolean') {
      throw invalid('Some required fields were not set: [displayOrder, hidden]')
    }
    if (values.has(own)) throw invalid(`Option values must be unique: ${own}`)
    if (labels.has(label)) throw invalid(`Option labels must be unique: ${label}`)
    values.add(own)
    labels.add(label)
    return { ...raw, label, value: own, displayOrder, hidden }
  })
}

function knownGroup(portal: Portal, type: ObjectType, name: string): string {
  if (portal.groups.get(type)?.has(name) === true) return name
  throw invalid(`Property group "${name}" does not exist`)
}

function conflict(message: string): ApiError {
  return new ApiError(409, 'CONFLICT', message, { subCategory: 'Properties.PROPERTY_EXISTS' })
}

function mayWriteSchema(token: Token, type: ObjectType): void {
  requireScopes(
    token,
    type === 'companies' || type === 'deals' ? `crm.schemas.${type}.write` : 'crm.schemas.contacts.write',
  )
}
