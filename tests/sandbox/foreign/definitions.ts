// Gives a portal of the sandbox the property definitions and groups of a foreign one, beside HubSpot's own.
import type { Portal } from '../portal/portal.ts'
import type { ObjectType, PropertyDefinition } from '../portal/types.ts'
import type { ForeignPortal } from './portals.ts'

/** Where a foreign portal defines one of HubSpot's own, its words count; what HubSpot alone writes stays so. */
export function defineForeign(portal: Portal, foreign: ForeignPortal): void {
  define(portal, 'contacts', foreign.contactProperties)
  define(portal, 'companies', foreign.companyProperties)
}

function define(portal: Portal, type: ObjectType, definitions: readonly PropertyDefinition[]): void {
  const known = portal.properties.get(type)
  const groups = portal.groups.get(type)
  for (const one of definitions) {
    const usual = known?.get(one.name)
    known?.set(one.name, {
      ...one,
      readOnly: usual?.readOnly ?? one.calculated,
      externalOptions: usual?.externalOptions ?? false,
    })
    const name = one.groupName
    if (groups?.has(name) === false)
      groups.set(name, { name, label: name.replaceAll('_', ' '), displayOrder: groups.size })
  }
}
