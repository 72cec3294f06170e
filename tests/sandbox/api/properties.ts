// Reading property definitions and their groups.
import { requireScopes } from '../portal/tokens.ts'
import type { ObjectType, PropertyDefinition, PropertyGroup } from '../portal/types.ts'
import type { Reply } from '../server/reply.ts'
import { json, notFound } from '../server/reply.ts'
import type { Call } from './call.ts'
import { typeOf } from './scopes.ts'

/** GET all definitions of an object type; `archived=true` gives the recycling bin. */
export function listProperties(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayReadSchema(call, type)
  const archived = call.query.get('archived') === 'true'
  const all = [...(call.portal.properties.get(type)?.values() ?? [])]
  return json(200, {
    results: all.filter((one) => one.archived === archived).map((one) => printedProperty(call, one)),
  })
}

/** GET one definition. */
export function getProperty(call: Call, [typeName = '', name = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayReadSchema(call, type)
  const archived = call.query.get('archived') === 'true'
  const found = call.portal.properties.get(type)?.get(name)
  if (found === undefined || found.archived !== archived) throw notFound(`Property "${name}" does not exist`)
  return json(200, printedProperty(call, found))
}

/** GET the groups of an object type. */
export function listGroups(call: Call, [typeName = '']: string[]): Reply {
  const type = typeOf(typeName)
  mayReadSchema(call, type)
  return json(200, { results: [...(call.portal.groups.get(type)?.values() ?? [])].map(printedGroup) })
}

/** A definition as HubSpot prints it. */
export function printedProperty(call: Call, one: PropertyDefinition): Record<string, unknown> {
  const at = new Date(call.portal.now()).toISOString()
  return {
    name: one.name,
    label: one.label,
    type: one.type,
    fieldType: one.fieldType,
    groupName: one.groupName,
    description: one.description,
    options: one.options,
    displayOrder: -1,
    calculated: one.calculated,
    externalOptions: one.externalOptions,
    ...(one.externalOptions ? { referencedObjectType: 'OWNER' } : {}),
    archived: one.archived,
    hasUniqueValue: false,
    hidden: one.hidden,
    formField: one.formField && !one.readOnly,
    ...(one.hubspotDefined ? { hubspotDefined: true } : { createdAt: at }),
    modificationMetadata: {
      archivable: !one.hubspotDefined,
      readOnlyDefinition: one.hubspotDefined,
      readOnlyOptions: one.hubspotDefined && one.type !== 'enumeration',
      readOnlyValue: one.readOnly,
    },
    dataSensitivity: 'non_sensitive',
  }
}

/** A group as HubSpot prints it. */
export function printedGroup(group: PropertyGroup): Record<string, unknown> {
  return { ...group, archived: false }
}

function mayReadSchema({ token, portal }: Call, type: ObjectType): void {
  const own = type === 'companies' || type === 'deals' ? type : 'contacts'
  const objects = portal.settings.schemasWithObjects ? [`crm.objects.${own}.read`] : []
  requireScopes(token, [`crm.schemas.${own}.read`, ...objects])
}
